import type { Context } from '../context.ts'
import type { TicketSeriesRecord } from '../series/series.ts'
import { type QueueWaitTold, waitInQueue } from '../wait/told.ts'
import { nearestFirst, openFirst, type Place } from './place.ts'

/** The queue of a counter for a procedure: one that names it goes before one for whatever the counter takes. */
export function queueFor(
  series: readonly Pick<TicketSeriesRecord, '_id' | 'procedures'>[],
  procedure: string,
): string | null {
  const own = series.find(({ procedures }) => procedures.includes(procedure))
  return (own ?? series.find(({ procedures }) => procedures.length === 0))?._id ?? null
}

/** The wait now at a place for what it takes there; null for a section, without numbers for it, and for any other time than now. */
export async function waitAt(
  { offering }: Place,
  { loaders, stores, now }: Pick<Context, 'loaders' | 'stores' | 'now'>,
): Promise<QueueWaitTold | null> {
  if (!offering || offering.counter.moment.at.getTime() !== now.getTime()) return null
  const { _id: counter } = offering.counter
  const queue = queueFor(await stores.queue.seriesOfCounter(counter), offering.procedure)
  const scene = queue === null ? null : await loaders.waitScene.load(counter)
  return scene && queue !== null ? waitInQueue(scene, queue) : null
}

/** What is open first, then by the wait that would be shown now; where nobody knows it, nearest first behind those. */
export async function shortestWaitFirst(places: readonly Place[], context: Context): Promise<Place[]> {
  const nearest = nearestFirst(places)
  const waits = await Promise.all(nearest.map((place) => waitAt(place, context)))
  const minutes = waits.map((wait) => {
    const { found, isStale } = wait?.told ?? {}
    return found?.kind === 'ESTIMATED' && !isStale ? found.shown : Number.MAX_SAFE_INTEGER
  })
  return nearest
    .map((place, index) => ({ place, minutes: minutes[index] ?? 0 }))
    .toSorted((a, b) => openFirst(a.place, b.place) || a.minutes - b.minutes)
    .map(({ place }) => place)
}
