import { EventEmitter, once } from 'node:events'
import { setTimeout } from 'node:timers/promises'
import { isDeepStrictEqual } from 'node:util'
import type { DistrictOpenings, OpeningKept } from './opening.ts'

/** How often it's looked for what another process of this subgraph did, while somebody follows. */
export const lookMs = 1_000

export type LiveOpenings = {
  /** What is open in a district at once, then at each change of it: always all of it, so that whoever is slow may miss states in between. */
  follow(district: string): AsyncGenerator<DistrictOpenings, void>
  /** That an act of this process changed something there. */
  changed(district: string): void
  close(): Promise<void>
}

/** Reads again after each act of this process, and from time to time; while nobody follows, nothing is read. */
export function liveOpenings(
  openIn: (districts: readonly string[]) => Promise<OpeningKept[]>,
  restMs = lookMs,
): LiveOpenings {
  const changes = new EventEmitter().setMaxListeners(0)
  const closing = new AbortController()
  return {
    follow: async function* (district) {
      let told: DistrictOpenings | undefined
      while (!closing.signal.aborted) {
        const waiting = new AbortController()
        const { signal } = waiting
        // Listened for before it's read: what changes meanwhile is seen.
        const change = Promise.race([
          once(changes, district, { signal }),
          once(closing.signal, 'abort', { signal }),
          setTimeout(restMs, null, { signal, ref: false }),
        ]).catch(() => null)
        try {
          const now = { district, openings: await openIn([district]) }
          if (!isDeepStrictEqual(now, told)) {
            told = now
            yield now
          }
          await change
        } finally {
          waiting.abort()
        }
      }
    },
    changed: (district) => void changes.emit(district),
    close: async () => closing.abort(),
  }
}
