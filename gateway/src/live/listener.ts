import { alone, retryText, type StreamEvent, type Telling } from './event.ts'
import { type ListenerTimes, Paced } from './paced.ts'

/** Whether a listener may be told more: what they're told last, where not. */
export type Standing = () => Promise<StreamEvent | null>

/**
 * What one listener reads: a place for the newest state, not a queue. Whoever reads slowly skips states, whoever reads nothing for long is let go, and
 * whoever came with a token is made sure of before each state and at each sign of life. `lastId` is the state that the listener had before its connection
 * dropped: it isn't told again.
 */
export class StreamListener extends Paced {
  readonly #standing: Standing | null
  readonly #telling: Telling
  #toldId: string | undefined
  #newest: StreamEvent | undefined
  /** Told, but whoever listens isn't made sure of yet. */
  #unsure: StreamEvent | undefined
  #isLooking = false
  #isEnding = false

  constructor(
    lastId: string | undefined,
    times: ListenerTimes,
    standing: Standing | null = null,
    telling: Telling = alone,
  ) {
    super(times)
    this.#toldId = lastId
    this.#standing = standing
    this.#telling = telling
    if (telling.isAlone) this.push(retryText())
    this.startBeating()
  }

  /** Gives the newest state; it replaces one that hasn't been read yet. */
  tell(event: StreamEvent): void {
    if (!this.#standing) {
      this.#take(event)
      return
    }
    this.#unsure = event
    void this.#makeSure(this.#standing)
  }

  /** The subscription is complete: nothing comes any more. */
  complete(): void {
    this.#isEnding = true
    this.give()
  }

  /** Says this, and that it's complete, whatever else was to be told. */
  endWith(event: StreamEvent): void {
    this.#unsure = undefined
    this.#take(event)
    this.complete()
  }

  /** Hangs up without saying that it's complete, so that the listener comes back; not with all others at once. */
  hangUp(): void {
    this.end(this.#telling.isAlone ? retryText() : null)
  }

  /** What comes while it's being looked waits for the next look, and only the newest of it. */
  async #makeSure(standing: Standing): Promise<void> {
    if (this.#isLooking) return
    this.#isLooking = true
    do {
      const event = this.#unsure
      this.#unsure = undefined
      const last = await standing()
      if (last) {
        this.endWith(last)
        break
      }
      if (event) this.#take(event)
    } while (this.#unsure)
    this.#isLooking = false
    this.give()
  }

  #take(event: StreamEvent): void {
    this.#newest = event
    this.give()
  }

  protected override give(): void {
    if (!this.isAsked) return
    const event = this.#newest
    this.#newest = undefined
    if (event && event.id !== this.#toldId) {
      this.#toldId = event.id
      this.say(this.#telling.next(event))
    } else if (this.#isEnding && !this.#isLooking) {
      this.end(this.#telling.complete)
    }
  }

  protected override beat(): void {
    if (this.#standing) void this.#makeSure(this.#standing)
    if (this.#telling.isAlone) this.giveSign()
  }
}
