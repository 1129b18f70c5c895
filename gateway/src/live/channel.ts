import { Readable } from 'node:stream'
import { heartbeatText, retryText } from './event.ts'
import type { ListenerTimes, Standing, StreamListener } from './listener.ts'

/**
 * One connection that carries everything a client follows, told apart by what the client calls each. Each has its own place for the newest state and is
 * heard in turns, so that none that tells much holds up the rest. Whoever opened it is made sure of at each sign of life; each thing that is followed is
 * by itself, too.
 */
export class StreamChannel extends Readable {
  readonly #times: ListenerTimes
  readonly #carried = new Map<string, StreamListener>()
  /** Those that may have something to say, in the order of their turns. */
  readonly #turns = new Set<StreamListener>()
  #heart: NodeJS.Timeout | undefined
  #standing: Standing | null = null
  #isAsking = false
  #isLeaving = false
  #isOver = false
  #stalledMs = 0

  constructor(times: ListenerTimes) {
    super({ highWaterMark: 1 })
    this.#times = times
    this.push(retryText())
  }

  /** Whether somebody listens, or did: a connection is opened once. */
  get isOpen(): boolean {
    return this.#heart !== undefined
  }

  open(standing: Standing | null): void {
    this.#standing = standing
    this.#heart = setInterval(() => void this.#beat(), this.#times.heartbeatMs)
    this.#heart.unref()
  }

  carries(operationId: string): boolean {
    return this.#carried.has(operationId)
  }

  carry(operationId: string, listener: StreamListener): void {
    this.#carried.set(operationId, listener)
    listener.on('readable', () => {
      this.#turns.add(listener)
      this.#give()
    })
    listener.once('close', () => {
      this.#turns.delete(listener)
      if (this.#carried.get(operationId) === listener) this.#carried.delete(operationId)
      if (this.#isLeaving && this.#carried.size === 0) this.hangUp()
    })
  }

  /** Nobody wants to hear of this any more. */
  letGo(operationId: string): void {
    this.#carried.get(operationId)?.destroy()
    this.#carried.delete(operationId)
  }

  /** Ends the connection without a word that anything is complete, so that its client comes back; not with all others at once. */
  hangUp(): void {
    if (this.#isOver || this.destroyed) return
    this.#isOver = true
    this.push(retryText())
    this.push(null)
  }

  override _read(): void {
    this.#isAsking = true
    this.#stalledMs = 0
    this.#give()
  }

  override _destroy(error: Error | null, done: (error?: Error | null) => void): void {
    clearInterval(this.#heart)
    this.#isOver = true
    for (const listener of [...this.#carried.values()]) listener.destroy()
    done(error)
  }

  #give(): void {
    if (!this.#isAsking || this.#isOver) return
    for (const listener of this.#turns) {
      this.#turns.delete(listener)
      const piece: Buffer | null = listener.read()
      if (piece === null) continue
      this.#turns.add(listener)
      this.#isAsking = false
      this.push(piece)
      return
    }
  }

  async #beat(): Promise<void> {
    // Of what is followed each is told by itself that its token is good no more; the connection goes after them.
    if (this.#standing && (await this.#standing())) {
      this.#isLeaving = true
      if (this.#carried.size === 0) this.hangUp()
    }
    if (this.#isAsking && !this.#isOver) {
      this.#isAsking = false
      this.push(heartbeatText)
      return
    }
    this.#stalledMs += this.#times.heartbeatMs
    if (this.#stalledMs >= this.#times.stallMs) this.destroy()
  }
}
