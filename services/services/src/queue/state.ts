import { type BusinessDate, businessDateOf } from '@chiiki/kit/business-date.ts'
import { deskLabel } from '../agent/agent.ts'
import { type SeriesDayState, seriesDayId } from '../series/series.ts'
import type { PriorityClass, TicketRecord, TicketState } from '../ticket/ticket.ts'
import { compareFair } from './order.ts'
import type { QueueStore } from './store.ts'

/** A ticket that hasn't ended, in what a board and an estimate need of it. */
export type OpenTicket = {
  readonly id: string
  readonly display: string
  /** The day that its number was given on: earlier than today's when it was carried over. */
  readonly issuedOn: BusinessDate
  readonly state: TicketState
  readonly stage: number
  readonly series: string
  readonly procedures: readonly string[]
  readonly priority: PriorityClass
  readonly rank: number
  readonly arrivedAt: Date
  readonly effectiveArrivalAt: Date
  /** Since when it's in its state. */
  readonly since: Date
  readonly desk: string | null
  readonly calledAt: Date | null
}

export type SeriesNow = {
  readonly series: string
  readonly code: string
  /** Null where it wasn't opened on the day. */
  readonly state: SeriesDayState | null
  readonly issued: number
  /** As the queue stands: whom to call next without looking at classes stands first. */
  readonly waiting: readonly OpenTicket[]
  /** The latest call first. */
  readonly called: readonly OpenTicket[]
  readonly serving: readonly OpenTicket[]
  readonly absent: readonly OpenTicket[]
  readonly parked: readonly OpenTicket[]
  readonly processing: readonly OpenTicket[]
  readonly ready: readonly OpenTicket[]
}

export type DeskNow = {
  readonly desk: string
  readonly skills: readonly string[]
  readonly isAvailable: boolean
  readonly heardAt: Date | null
  readonly ticket: OpenTicket | null
}

/** A counter's queues at an instant. It names nobody: neither clients nor agents. */
export type QueueNow = {
  readonly counter: string
  readonly businessDate: BusinessDate
  readonly asOf: Date
  readonly series: readonly SeriesNow[]
  readonly desks: readonly DeskNow[]
}

const open: readonly TicketState[] = [
  'WAITING',
  'CALLED',
  'SERVING',
  'ABSENT',
  'PARKED',
  'PROCESSING',
  'READY',
]

/** Reads a counter's queues in four store commands, whatever their length. What it reads is of one moment, but for the acts between the commands. */
export async function queueState(store: QueueStore, counter: string, now: Date): Promise<QueueNow> {
  const [only] = await queueStates(store, [counter], now)
  return only as QueueNow
}

/** The same of several counters, in their order and in as many commands. */
export async function queueStates(
  store: QueueStore,
  counters: readonly string[],
  now: Date,
): Promise<QueueNow[]> {
  const businessDate = businessDateOf(now)
  const seriesOf = await Promise.all(counters.map((counter) => store.seriesOfCounter(counter)))
  const ids = seriesOf.flat().map(({ _id }) => seriesDayId(_id, businessDate))
  const among = { $in: [...counters] }
  const [tickets, ledgers, sessions] = await Promise.all([
    store.tickets.find({ counter: among, businessDate, state: { $in: [...open] } }, { history: 0 }).lean(),
    store.ledgers.find({ _id: { $in: ids } }, { series: 1, state: 1, last: 1 }).lean(),
    store.sessions.find({ counter: among, endedAt: null }, { history: 0 }).lean(),
  ])
  const beats = await store.heartbeats.find({ _id: { $in: sessions.map(({ _id }) => _id) } }).lean()
  const heard = new Map(beats.map(({ _id, at }) => [_id, at]))
  const order = (tickets as TicketRecord[]).toSorted(compareFair)
  const byAgent = new Map(order.flatMap((each) => (each.activeAgent ? [[each.activeAgent, each]] : [])))
  return counters.map((counter, index) => ({
    counter,
    businessDate,
    asOf: now,
    series: (seriesOf[index] ?? []).map(({ _id, code }) => {
      const ledger = ledgers.find(({ series }) => series === _id)
      const those = order.filter(({ series }) => series === _id).map(openTicket)
      return { series: _id, code, state: ledger?.state ?? null, issued: ledger?.last ?? 0, ...byState(those) }
    }),
    desks: sessions
      .filter((session) => session.counter === counter)
      .map(({ _id, desk, skills, state, agent }) => {
        const ticket = byAgent.get(agent)
        const isAvailable = state === 'AVAILABLE'
        return {
          desk,
          skills,
          isAvailable,
          heardAt: heard.get(_id) ?? null,
          ticket: ticket ? openTicket(ticket) : null,
        }
      }),
  }))
}

function byState(tickets: readonly OpenTicket[]) {
  const of = (state: TicketState) => tickets.filter((each) => each.state === state)
  const called = of('CALLED').toSorted((a, b) => (b.calledAt?.getTime() ?? 0) - (a.calledAt?.getTime() ?? 0))
  return {
    called,
    waiting: of('WAITING'),
    serving: of('SERVING'),
    absent: of('ABSENT'),
    parked: of('PARKED'),
    processing: of('PROCESSING'),
    ready: of('READY'),
  }
}

function openTicket(ticket: TicketRecord): OpenTicket {
  const { _id, display, issuedOn, state, stage, series, procedures, priority, rank } = ticket
  const { arrivedAt, effectiveArrivalAt, activeDesk, calls, phases } = ticket
  return {
    ...{ id: _id, display, issuedOn, state, stage, series, procedures, priority, rank },
    ...{ arrivedAt, effectiveArrivalAt },
    since: phases.at(-1)?.from ?? arrivedAt,
    desk: activeDesk === undefined ? null : deskLabel(activeDesk),
    calledAt: calls.at(-1)?.at ?? null,
  }
}
