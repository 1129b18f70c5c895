import { Readable } from 'node:stream'
import { heartbeatText } from './event.ts'

export type ListenerTimes = { readonly heartbeatMs: number; readonly stallMs: number }

/**
 * What is read piece by piece: the next is chosen when the one before has left, so that it's the newest. It's called at each beat, where signs of life go
 * out between pieces and whoever reads nothing for long is let go.
 */
export abstract class Paced extends Readable {
  readonly #times: ListenerTimes
  #heart: NodeJS.Timeout | undefined
  #isAsking = false
  #isOver = false
  #stalledMs = 0

  constructor(times: ListenerTimes) {
    super({ highWaterMark: 1 })
    this.#times = times
  }

  /** Says the next piece, if there's one and it `isAsked`. */
  protected abstract give(): void
  protected abstract beat(): void

  protected get isBeating(): boolean {
    return this.#heart !== undefined
  }

  /** Whether a piece may go out now. */
  protected get isAsked(): boolean {
    return this.#isAsking && !this.#isOver && !this.destroyed
  }

  protected startBeating(): void {
    this.#heart = setInterval(() => this.beat(), this.#times.heartbeatMs)
    this.#heart.unref()
  }

  protected say(piece: Buffer | string): void {
    this.#isAsking = false
    this.push(piece)
  }

  /** Nothing comes after the last words. */
  protected end(lastWords: string | null = null): void {
    if (this.#isOver || this.destroyed) return
    this.#isOver = true
    if (lastWords !== null) this.push(lastWords)
    this.push(null)
  }

  /** At a beat: who waits is told that it goes on; who doesn't read is let go in the end. */
  protected giveSign(): void {
    if (this.isAsked) {
      this.say(heartbeatText)
      return
    }
    this.#stalledMs += this.#times.heartbeatMs
    if (this.#stalledMs >= this.#times.stallMs) this.destroy()
  }

  override _read(): void {
    this.#isAsking = true
    this.#stalledMs = 0
    this.give()
  }

  override _destroy(error: Error | null, done: (error?: Error | null) => void): void {
    clearInterval(this.#heart)
    this.#isOver = true
    done(error)
  }
}
