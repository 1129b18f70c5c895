import type { Log } from '@chiiki/kit/log.ts'
import type { Stores } from '../context.ts'
import { scenesOf } from '../wait/reading.ts'
import { defaultPace, type LiveBoards, liveBoards } from './live.ts'
import { queueMarks } from './marks.ts'
import { boardOf, type QueueBoard } from './queue-board.ts'

/** A counter that changes all the time is marked so often at most. */
const markRestMs = 200

/** The boards of queues, for those who follow them. */
export function followedBoards(
  stores: Stores,
  { clock, log }: { readonly clock: () => Date; readonly log: Log },
): LiveBoards {
  const { queue, queueBoards } = stores
  return liveBoards({
    read: (counter) => readBoard(stores, counter, clock()),
    feed: queue.feed,
    marks: queueMarks(queueBoards.marks, markRestMs),
    pace: defaultPace,
    log,
  })
}

async function readBoard(stores: Stores, counter: string, now: Date): Promise<QueueBoard | null> {
  const series = await stores.queue.seriesOfCounter(counter)
  if (series.length === 0) return null
  const [scene] = await scenesOf(stores, [counter], now)
  return scene ? boardOf(scene, series) : null
}
