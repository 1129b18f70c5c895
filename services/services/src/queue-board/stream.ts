import type { Log } from '@chiiki/kit/log.ts'
import type { Stream } from '@chiiki/kit/stream.ts'
import { type Slice, streamSchema } from '@chiiki/kit/subgraph.ts'
import type { Stores } from '../context.ts'
import { series } from '../series/resolvers.ts'
import { scenesOf } from '../wait/reading.ts'
import { wait } from '../wait/resolvers.ts'
import { defaultPace, type LiveBoards, liveBoards } from './live.ts'
import { queueMarks } from './marks.ts'
import { boardOf, type QueueBoard } from './queue-board.ts'
import { queueBoard } from './resolvers.ts'

/** A counter that changes all the time is marked so often at most. */
const markRestMs = 200

/** What of services may be followed: the boards of queues. */
export function servicesStream(
  stores: Stores,
  { clock, log }: { readonly clock: () => Date; readonly log: Log },
): Stream {
  const { queue, queueBoards } = stores
  const boards = liveBoards({
    read: (counter) => readBoard(stores, counter, clock()),
    feed: queue.feed,
    marks: queueMarks(queueBoards.marks, markRestMs),
    pace: defaultPace,
    log,
  })
  return { schema: servicesStreamSchema(boards), close: boards.close }
}

/** The schema of what may be followed: its own types, and those of the graph that they name. */
export function servicesStreamSchema(boards: LiveBoards) {
  const lent: readonly Slice[] = [series, wait]
  return streamSchema(queueBoard(boards), lent)
}

async function readBoard(stores: Stores, counter: string, now: Date): Promise<QueueBoard | null> {
  const series = await stores.queue.seriesOfCounter(counter)
  if (series.length === 0) return null
  const [scene] = await scenesOf(stores, [counter], now)
  return scene ? boardOf(scene, series) : null
}
