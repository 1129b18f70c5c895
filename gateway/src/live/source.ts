import { setTimeout as pause } from 'node:timers/promises'
import type { StreamResult } from './event.ts'
import type { StreamLimits } from './limits.ts'
import { type StreamQuestion, StreamRefused } from './upstream.ts'

/** What is followed at a subgraph: the same for all who ask the same, with the same rights. */
export type SourceQuestion = {
  readonly key: string
  readonly service: string
  readonly question: StreamQuestion
  /** Who follows; empty: nobody in particular. */
  readonly headers: Readonly<Record<string, string>>
}

/** Whoever makes something of what a subgraph tells. */
export type SourceFollower = {
  hear(result: StreamResult): void
  /** The subgraph is away: what it told last may no longer be so. It's tried again. */
  lose(service: string): void
  /** Nothing comes any more: it's complete, or the subgraph stays away. */
  end(why: 'COMPLETE' | 'GONE', service: string): void
}

/** Follows something at its subgraph, as it's listed by then, until it's complete. Throws where that breaks off. */
export type Follow = (
  asked: SourceQuestion,
  tell: (result: StreamResult) => void,
  signal: AbortSignal,
) => Promise<void>

export type SourceParts = {
  readonly asked: SourceQuestion
  readonly follow: Follow
  readonly limits: StreamLimits
  /** Called once, when the source has ended or nobody has listened for a while. */
  readonly ended: () => void
  readonly noteFault: (service: string, fault: unknown) => void
}

/** One subscription at a subgraph for all who make something of it. A subgraph that goes is told to them, and tried again until it's back. */
export class StreamSource {
  readonly #parts: SourceParts
  readonly #followers = new Set<SourceFollower>()
  readonly #stop = new AbortController()
  #newest: StreamResult | undefined
  #isAway = false
  #leaving: NodeJS.Timeout | undefined

  constructor(parts: SourceParts) {
    this.#parts = parts
    void this.#run()
  }

  get asked(): SourceQuestion {
    return this.#parts.asked
  }

  /** Tells a follower the newest state, and every one that comes. */
  join(follower: SourceFollower): void {
    clearTimeout(this.#leaving)
    this.#followers.add(follower)
    if (this.#isAway) follower.lose(this.asked.service)
    else if (this.#newest) follower.hear(this.#newest)
  }

  leave(follower: SourceFollower): void {
    this.#followers.delete(follower)
    if (this.#followers.size > 0 || this.#stop.signal.aborted) return
    this.#leaving = setTimeout(() => this.close(), this.#parts.limits.lingerMs)
    this.#leaving.unref()
  }

  /** Hangs up on the subgraph. Those who follow are told nothing. */
  close(): void {
    if (this.#stop.signal.aborted) return
    clearTimeout(this.#leaving)
    this.#stop.abort()
    this.#parts.ended()
  }

  async #run(): Promise<void> {
    const { asked, follow, limits, noteFault } = this.#parts
    const { signal } = this.#stop
    let awaySince: number | undefined
    for (let failures = 0; !signal.aborted; failures += 1) {
      try {
        const tell = (result: StreamResult) => {
          failures = 0
          awaySince = undefined
          this.#tell(result)
        }
        await follow(asked, tell, signal)
        return this.#end('COMPLETE')
      } catch (error) {
        if (signal.aborted) return
        if (failures === 0) noteFault(asked.service, error)
        awaySince ??= performance.now()
        const awayMs = performance.now() - awaySince
        // One that answers and refuses is there with another schema: nothing will come of waiting for long.
        if (awayMs >= (isRefusal(error) ? limits.longestRetryMs : limits.goneMs)) return this.#end('GONE')
        if (awayMs >= limits.graceMs) this.#lose()
      }
      const pauseMs = Math.min(limits.longestRetryMs, limits.retryMs * 2 ** Math.min(failures, 10))
      await pause(pauseMs * (0.75 + Math.random() / 2), undefined, { signal }).catch(() => undefined)
    }
  }

  #tell(result: StreamResult): void {
    this.#newest = result
    this.#isAway = false
    for (const follower of this.#followers) follower.hear(result)
  }

  #lose(): void {
    if (this.#isAway) return
    this.#isAway = true
    for (const follower of this.#followers) follower.lose(this.asked.service)
  }

  #end(why: 'COMPLETE' | 'GONE'): void {
    const followers = [...this.#followers]
    this.close()
    for (const follower of followers) follower.end(why, this.asked.service)
  }
}

function isRefusal(error: unknown): boolean {
  return error instanceof StreamRefused && error.status < 500
}
