import { Readable } from 'node:stream'
import { completeText, heartbeatText, type StreamEvent } from './stream-event.ts'

export type ListenerTimes = { readonly heartbeatMs: number; readonly stallMs: number }

/**
 * What one listener reads: a place for the newest state, not a queue. Whoever reads slowly skips states, whoever reads nothing for long is let go.
 * `lastId` is the state that the listener had before its connection dropped: it isn't told again.
 */
export class StreamListener extends Readable {
  readonly #times: ListenerTimes
  readonly #heart: NodeJS.Timeout
  #toldId: string | undefined
  #newest: StreamEvent | undefined
  #isAsking = false
  #isEnding = false
  #isOver = false
  #stalledMs = 0

  constructor(lastId: string | undefined, times: ListenerTimes) {
    // One piece at a time: the next is chosen when this one has left.
    super({ highWaterMark: 1 })
    this.#toldId = lastId
    this.#times = times
    // Browsers come back after this long, not all at once.
    this.push(`retry: ${1_000 + Math.floor(Math.random() * 2_000)}\n\n`)
    this.#heart = setInterval(() => this.#beat(), times.heartbeatMs)
    this.#heart.unref()
  }

  /** Gives the newest state; it replaces one that hasn't been read yet. */
  tell(event: StreamEvent): void {
    this.#newest = event
    this.#give()
  }

  /** The subscription is complete: nothing comes any more. */
  complete(): void {
    this.#isEnding = true
    this.#give()
  }

  /** Hangs up without saying that it's complete, so that the listener comes back. */
  hangUp(): void {
    this.#end()
  }

  override _read(): void {
    this.#isAsking = true
    this.#stalledMs = 0
    this.#give()
  }

  override _destroy(error: Error | null, done: (error?: Error | null) => void): void {
    clearInterval(this.#heart)
    done(error)
  }

  #give(): void {
    if (!this.#isAsking || this.#isOver || this.destroyed) return
    const event = this.#newest
    this.#newest = undefined
    if (event && event.id !== this.#toldId) {
      this.#toldId = event.id
      this.#isAsking = false
      this.push(event.text)
    } else if (this.#isEnding) {
      this.push(completeText)
      this.#end()
    }
  }

  #end(): void {
    if (this.#isOver) return
    this.#isOver = true
    this.push(null)
  }

  #beat(): void {
    if (this.#isAsking && !this.#isOver) {
      this.#isAsking = false
      this.push(heartbeatText)
      return
    }
    this.#stalledMs += this.#times.heartbeatMs
    if (this.#stalledMs >= this.#times.stallMs) this.destroy()
  }
}
