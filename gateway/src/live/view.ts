import { awayEvent, eventOf, goneEvent, type StreamEvent, type StreamResult } from './event.ts'
import type { StreamLimits } from './limits.ts'
import type { StreamListener } from './listener.ts'
import type { LivePlan } from './plan.ts'
import type { SourceFollower, StreamSource } from './source.ts'

export type ViewParts = {
  readonly limits: StreamLimits
  /** Makes the client's answer of what a subgraph told. */
  readonly answer: (plan: LivePlan, told: StreamResult) => Promise<StreamResult>
  readonly sourceOf: (plan: LivePlan) => StreamSource
  /** Called once, when nobody listens any more or nothing comes any more. */
  readonly ended: () => void
}

/**
 * One subscription as clients asked for it: what its source tells, with the rest of the selection asked for at each event, once for all who listen.
 * While that's being asked, only the newest of what the source tells meanwhile is kept.
 */
export class StreamView implements SourceFollower {
  readonly #parts: ViewParts
  readonly #listeners = new Set<StreamListener>()
  #plan: LivePlan
  #source: StreamSource
  #told: StreamResult | undefined
  #waiting: StreamResult | undefined
  #newest: StreamEvent | undefined
  #isAsking = false
  /** Counts what makes an answer that's still being asked for out of date. */
  #turn = 0
  #misses = 0
  #again: NodeJS.Timeout | undefined
  /** What is to be done once the last answer was told. */
  #finish: (() => void) | undefined
  #isOver = false

  constructor(plan: LivePlan, parts: ViewParts) {
    this.#plan = plan
    this.#parts = parts
    this.#source = parts.sourceOf(plan)
    this.#source.join(this)
  }

  get plan(): LivePlan {
    return this.#plan
  }

  get size(): number {
    return this.#listeners.size
  }

  /** Tells a listener the newest state, and every one that comes. */
  listen(listener: StreamListener): void {
    this.#listeners.add(listener)
    if (this.#newest) listener.tell(this.#newest)
    listener.once('close', () => {
      this.#listeners.delete(listener)
      if (this.#listeners.size === 0) this.close()
    })
  }

  hear(result: StreamResult): void {
    this.#told = result
    this.#waiting = result
    void this.#ask()
  }

  lose(service: string): void {
    this.#forget()
    this.#tell(awayEvent(service))
  }

  end(why: 'COMPLETE' | 'GONE', service: string): void {
    if (why === 'GONE') {
      this.endWith(goneEvent(service))
      return
    }
    // What came last may still be on its way to the listeners.
    const finish = () => {
      for (const listener of this.#listeners) listener.complete()
      this.close()
    }
    if (this.#isAsking) this.#finish = finish
    else finish()
  }

  /** Tells everybody this, and that nothing comes any more. */
  endWith(event: StreamEvent): void {
    for (const listener of this.#listeners) listener.endWith(event)
    this.close()
  }

  /** Goes on under another schema. */
  follow(plan: LivePlan): void {
    this.#plan = plan
    const source = this.#parts.sourceOf(plan)
    if (source === this.#source) return
    const before = this.#source
    this.#source = source
    this.#forget()
    source.join(this)
    before.leave(this)
  }

  /** Hangs up on everybody: they come back. */
  hangUp(): void {
    for (const listener of this.#listeners) listener.hangUp()
    this.close()
  }

  close(): void {
    if (this.#isOver) return
    this.#isOver = true
    this.#forget()
    this.#source.leave(this)
    this.#parts.ended()
  }

  async #ask(): Promise<void> {
    if (this.#isAsking) return
    this.#isAsking = true
    while (this.#waiting && !this.#isOver) {
      const told = this.#waiting
      const turn = this.#turn
      this.#waiting = undefined
      clearTimeout(this.#again)
      const result = await this.#parts.answer(this.#plan, told)
      if (turn !== this.#turn) continue
      this.#tell(eventOf(result))
      this.#askAgain(result)
    }
    this.#isAsking = false
    this.#finish?.()
  }

  /** What another subgraph couldn't tell is asked for again, less and less often, until the next event comes. */
  #askAgain({ errors = [] }: StreamResult): void {
    const isPartial = errors.some(({ extensions }) => missing.has(String(extensions?.code)))
    this.#misses = isPartial ? this.#misses + 1 : 0
    if (!isPartial) return
    const { retryMs, longestRetryMs } = this.#parts.limits
    const pauseMs = Math.min(longestRetryMs, retryMs * 2 ** Math.min(this.#misses, 10))
    this.#again = setTimeout(() => {
      this.#waiting ??= this.#told
      void this.#ask()
    }, pauseMs)
    this.#again.unref()
  }

  #forget(): void {
    this.#turn += 1
    this.#told = undefined
    this.#waiting = undefined
    this.#misses = 0
    clearTimeout(this.#again)
  }

  #tell(event: StreamEvent): void {
    this.#newest = event
    for (const listener of this.#listeners) listener.tell(event)
  }
}

const missing = new Set(['SUBGRAPH_UNAVAILABLE', 'SUBGRAPH_TIMEOUT', 'SUBGRAPH_BUSY'])
