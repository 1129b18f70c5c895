import { retryText } from './event.ts'
import type { Standing, StreamListener } from './listener.ts'
import { type ListenerTimes, Paced } from './paced.ts'

/**
 * One connection that carries everything a client follows, told apart by what the client calls each. Each has its own place for the newest state and is
 * heard in turns, so that none that tells much holds up the rest. Whoever opened it is made sure of at each sign of life; each thing that is followed is
 * by itself, too.
 */
export class StreamChannel extends Paced {
  readonly #carried = new Map<string, StreamListener>()
  /** Those that may have something to say, in the order of their turns. */
  readonly #turns = new Set<StreamListener>()
  #standing: Standing | null = null
  #isLeaving = false

  constructor(times: ListenerTimes) {
    super(times)
    this.push(retryText())
  }

  /** Whether somebody listens, or did: a connection is opened once. */
  get isOpen(): boolean {
    return this.isBeating
  }

  open(standing: Standing | null): void {
    this.#standing = standing
    this.startBeating()
  }

  carries(operationId: string): boolean {
    return this.#carried.has(operationId)
  }

  carry(operationId: string, listener: StreamListener): void {
    this.#carried.set(operationId, listener)
    listener.on('readable', () => {
      this.#turns.add(listener)
      this.give()
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
    this.end(retryText())
  }

  override _destroy(error: Error | null, done: (error?: Error | null) => void): void {
    for (const listener of [...this.#carried.values()]) listener.destroy()
    super._destroy(error, done)
  }

  protected override give(): void {
    if (!this.isAsked) return
    for (const listener of this.#turns) {
      this.#turns.delete(listener)
      const piece: Buffer | null = listener.read()
      if (piece === null) continue
      this.#turns.add(listener)
      this.say(piece)
      return
    }
  }

  protected override beat(): void {
    void this.#lookAndSign()
  }

  async #lookAndSign(): Promise<void> {
    // Of what is followed each is told by itself that its token is good no more; the connection goes after them.
    if (this.#standing && (await this.#standing())) {
      this.#isLeaving = true
      if (this.#carried.size === 0) this.hangUp()
    }
    this.giveSign()
  }
}
