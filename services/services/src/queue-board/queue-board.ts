import type { BusinessDate } from '@chiiki/kit/business-date.ts'
import type { Name } from '../counter/counter.ts'
import type { OpenTicket, SeriesNow } from '../queue/state.ts'
import type { SeriesDayState, TicketSeriesRecord } from '../series/series.ts'
import type { CounterScene } from '../wait/reading.ts'
import { type WaitTold, waitInQueue } from '../wait/told.ts'

/** A number on a board. `isEarlier`: it was given on an earlier day. */
export type BoardNumber = {
  readonly display: string
  readonly isEarlier: boolean
  readonly desk: string | null
  readonly calledAt: Date | null
}

export type BoardQueue = {
  readonly series: string
  readonly code: string
  readonly name: Name
  readonly state: SeriesDayState | null
  readonly issued: number
  readonly waiting: number
  readonly called: readonly BoardNumber[]
  readonly lastCalled: readonly BoardNumber[]
  readonly ready: readonly BoardNumber[]
  readonly absent: readonly BoardNumber[]
  readonly wait: WaitTold
}

/** What a counter's board shows at an instant (呼出表示盤). */
export type QueueBoard = {
  readonly counter: string
  readonly businessDate: BusinessDate
  readonly asOf: Date
  readonly waiting: number
  readonly queues: readonly BoardQueue[]
}

const mostQueues = 40
const mostNumbers = 20
const mostLastCalled = 4

/** The board of a counter as it stands; null where it gives no numbers. */
export function boardOf(scene: CounterScene, series: readonly TicketSeriesRecord[]): QueueBoard | null {
  if (series.length === 0) return null
  const { queue } = scene
  return {
    counter: queue.counter,
    businessDate: queue.businessDate,
    asOf: queue.asOf,
    waiting: queue.series.reduce((sum, { waiting }) => sum + waiting.length, 0),
    queues: series.slice(0, mostQueues).flatMap(({ _id, name }) => {
      const now = queue.series.find((each) => each.series === _id)
      return now ? [queueOf(now, name, scene)] : []
    }),
  }
}

function queueOf(now: SeriesNow, name: Name, scene: CounterScene): BoardQueue {
  const shown = (tickets: readonly OpenTicket[], most = mostNumbers) =>
    tickets.slice(0, most).map((ticket) => numberOf(ticket, scene.queue.businessDate))
  return {
    ...{ series: now.series, code: now.code, name, state: now.state, issued: now.issued },
    waiting: now.waiting.length,
    called: shown(now.called),
    lastCalled: shown(latestFirst(now.serving), mostLastCalled),
    ready: shown(now.ready),
    absent: shown(latestFirst(now.absent)),
    wait: waitInQueue(scene, now.series).told,
  }
}

function numberOf({ display, issuedOn, desk, calledAt }: OpenTicket, today: BusinessDate): BoardNumber {
  return { display, isEarlier: issuedOn < today, desk, calledAt }
}

function latestFirst(tickets: readonly OpenTicket[]): OpenTicket[] {
  return tickets.toSorted((a, b) => (b.calledAt?.getTime() ?? 0) - (a.calledAt?.getTime() ?? 0))
}

/** Whether two boards show the same, whenever they were told: then the later one needs no telling before it's due. */
export function showsTheSame(a: QueueBoard, b: QueueBoard): boolean {
  return JSON.stringify(shownOf(a)) === JSON.stringify(shownOf(b))
}

function shownOf({ asOf: _asOf, queues, ...rest }: QueueBoard) {
  return {
    ...rest,
    queues: queues.map(({ wait: { found, isStale }, ...queue }) => ({
      ...queue,
      isStale,
      wait: found.kind === 'ESTIMATED' ? found.shown : found.reason,
    })),
  }
}
