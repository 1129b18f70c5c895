import { Readable } from 'node:stream'
import { alone, retryText, type StreamEvent, type Telling } from './event.ts'

export type ListenerTimes = { readonly heartbeatMs: number; readonly stallMs: number }

/** Whether a listener may be told more: what they're told last, where not. */
export type Standing = () => Promise<StreamEvent | null>

/**
 * What one listener reads: a place for the newest state, not a queue. Whoever reads slowly skips states, whoever reads nothing for long is let go, and
 * whoever came with a token is made sure of before each state and at each sign of life. `lastId` is the state that the listener had before its connection
 * dropped: it isn't told again.
 */
export class StreamListener extends Readable {
  readonly #times: ListenerTimes
  readonly #standing: Standing | null
  readonly #telling: Telling
  readonly #heart: NodeJS.Timeout
  #toldId: string | undefined
  #newest: StreamEvent | undefined
  /** Told, but whoever listens isn't made sure of yet. */
  #unsure: StreamEvent | undefined
  #isLooking = false
  #isAsking = false
  #isEnding = false
  #isOver = false
  #stalledMs = 0

  constructor(
    lastId: string | undefined,
    times: ListenerTimes,
    standing: Standing | null = null,
    telling: Telling = alone,
  ) {
    // One piece at a time: the next is chosen when this one has left.
    super({ highWaterMark: 1 })
    this.#toldId = lastId
    this.#times = times
    this.#standing = standing
    this.#telling = telling
    this.#sayWhenToComeBack()
    this.#heart = setInterval(() => this.#beat(), times.heartbeatMs)
    this.#heart.unref()
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
    this.#give()
  }

  /** Says this, and that it's complete, whatever else was to be told. */
  endWith(event: StreamEvent): void {
    this.#unsure = undefined
    this.#take(event)
    this.complete()
  }

  /** Hangs up without saying that it's complete, so that the listener comes back; not with all others at once. */
  hangUp(): void {
    if (!this.#isOver && !this.destroyed) this.#sayWhenToComeBack()
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
    this.#give()
  }

  #take(event: StreamEvent): void {
    this.#newest = event
    this.#give()
  }

  #give(): void {
    if (!this.#isAsking || this.#isOver || this.destroyed) return
    const event = this.#newest
    this.#newest = undefined
    if (event && event.id !== this.#toldId) {
      this.#toldId = event.id
      this.#isAsking = false
      this.push(this.#telling.next(event))
    } else if (this.#isEnding && !this.#isLooking) {
      this.push(this.#telling.complete)
      this.#end()
    }
  }

  #end(): void {
    if (this.#isOver) return
    this.#isOver = true
    this.push(null)
  }

  #sayWhenToComeBack(): void {
    if (this.#telling.heartbeat !== null) this.push(retryText())
  }

  #beat(): void {
    if (this.#standing) void this.#makeSure(this.#standing)
    const { heartbeat } = this.#telling
    if (heartbeat === null) return
    if (this.#isAsking && !this.#isOver) {
      this.#isAsking = false
      this.push(heartbeat)
      return
    }
    this.#stalledMs += this.#times.heartbeatMs
    if (this.#stalledMs >= this.#times.stallMs) this.destroy()
  }
}
