import type { SharedProblem } from '@chiiki/kit/problem.ts'
import { type Result, refuse } from '@chiiki/kit/result.ts'
import { tokenHash } from '@chiiki/kit/secret-token.ts'
import { cancel } from '../ticket/decisions.ts'
import type { TicketStepNotPossible } from '../ticket/problem.ts'
import { type Caller, stepTicket, type TicketKept } from '../ticket/steps.ts'
import type { OvertakingRecord } from '../ticket/store.ts'
import type { Call, TicketRecord } from '../ticket/ticket.ts'
import { compareFair } from './order.ts'
import type { QueueStore } from './store.ts'

export type BeforeReason =
  | 'ARRIVED_EARLIER'
  | 'TRANSFERRED'
  | 'CLASS'
  | 'RETURNED'
  | 'STAFF_DECISION'
  | 'SECOND_CALL'

/** A number that was called before another, and why. */
export type CalledBefore = {
  readonly display: string
  readonly calledAt: Date
  readonly reasonCode: BeforeReason
}

const mostTold = 100

/** The ticket that has this secret, or null. */
export async function heldBy(store: QueueStore, token: string): Promise<TicketKept | null> {
  return store.tickets.findOne({ tokenHash: tokenHash(token.slice(0, 200)) }, { history: 0 }).lean()
}

/** How many stand before the ticket in its queue; null unless it waits. */
export async function countAhead(store: QueueStore, ticket: TicketRecord): Promise<number | null> {
  if (ticket.state !== 'WAITING') return null
  const { series, businessDate } = ticket
  const place = { effectiveArrivalAt: 1, tie: 1, number: 1, rank: 1 } as const
  const waiting = await store.tickets
    .find(
      { series, businessDate, state: 'WAITING', effectiveArrivalAt: { $lte: ticket.effectiveArrivalAt } },
      place,
    )
    .lean()
  return waiting.filter((each) => compareFair(each, ticket) < 0).length
}

type Other = Pick<
  TicketRecord,
  | '_id'
  | 'display'
  | 'calls'
  | 'issuedSeries'
  | 'effectiveArrivalAt'
  | 'tie'
  | 'number'
  | 'rank'
  | 'hasReturned'
  | 'phases'
>

/**
 * "Why was that person called before me?": who was called in the ticket's queue between its arrival and its own first call, each with why. The
 * answer rests on what was recorded when it happened.
 */
export async function calledBefore(
  store: QueueStore,
  ticket: TicketRecord,
  now: Date,
): Promise<CalledBefore[]> {
  const [from, until] = [ticket.arrivedAt, ticket.calls[0]?.at ?? ticket.endedAt ?? now]
  const [others, overtakings] = await Promise.all([
    othersCalled(store, ticket, from, until),
    store.overtakings.find({ overtaken: ticket._id }).sort({ at: -1 }).limit(mostTold).lean(),
  ])
  const calls = others.flatMap((other) =>
    other.calls
      .filter(
        ({ at, kind }) =>
          kind !== 'RECALL' && from <= at && at <= until && isCallIn(other, ticket.series, at),
      )
      .map((call) => told(ticket, other, call, overtakings)),
  )
  return calls.toSorted((a, b) => b.calledAt.getTime() - a.calledAt.getTime()).slice(0, mostTold)
}

function othersCalled(store: QueueStore, ticket: TicketRecord, from: Date, until: Date): Promise<Other[]> {
  const { _id, series, businessDate } = ticket
  return store.tickets
    .find(
      { _id: { $ne: _id }, series, businessDate, calls: { $elemMatch: { at: { $gte: from, $lte: until } } } },
      {
        ...{ display: 1, calls: 1, issuedSeries: 1, effectiveArrivalAt: 1, tie: 1, number: 1, rank: 1 },
        hasReturned: 1,
        phases: 1,
      },
    )
    .sort({ effectiveArrivalAt: -1 })
    .limit(mostTold)
    .lean()
}

/** Whether that call was one in this queue: before a transfer it was another's. */
function isCallIn({ phases }: Other, series: string, at: Date): boolean {
  return phases.some(
    (phase) => phase.state === 'CALLED' && phase.series === series && phase.from.getTime() === at.getTime(),
  )
}

function told(
  ticket: TicketRecord,
  other: Other,
  { at: calledAt, kind }: Call,
  overtakings: readonly OvertakingRecord[],
): CalledBefore {
  return {
    display: other.display,
    calledAt,
    reasonCode: reasonOf(ticket, other, kind, calledAt, overtakings),
  }
}

function reasonOf(
  ticket: TicketRecord,
  other: Other,
  kind: Call['kind'],
  calledAt: Date,
  overtakings: readonly OvertakingRecord[],
): BeforeReason {
  if (kind === 'SECOND') return 'SECOND_CALL'
  const rule = overtakings.find((each) => each.ticket === other._id && each.at <= calledAt)?.rule
  if (rule) return rule
  if (kind === 'SPECIFIC') return 'STAFF_DECISION'
  if (other.issuedSeries !== ticket.series) return 'TRANSFERRED'
  return other.hasReturned ? 'RETURNED' : 'ARRIVED_EARLIER'
}

/** Gives a number up: whoever has the secret may. */
export async function leaveQueue(
  store: QueueStore,
  caller: Caller,
  input: { readonly token: string; readonly idempotencyKey?: string | null },
): Promise<Result<TicketKept, TicketStepNotPossible | SharedProblem>> {
  const ticket = await heldBy(store, input.token)
  if (!ticket) return refuse({ kind: 'NotFound', clause: null, id: '' })
  const { idempotencyKey } = input
  const result = await stepTicket<TicketStepNotPossible>(store, caller, {
    ...{ name: 'leaveQueue', ticket: ticket._id, posts: [], input: { idempotencyKey } },
    permit: () => null,
    decide: (each) => cancel(each, 'BY_HOLDER', caller.now),
  })
  return result as Result<TicketKept, TicketStepNotPossible | SharedProblem>
}

/** The number as a board or a slip shows it: one from an earlier day says so. */
export function shownDisplay(
  { display, issuedOn, businessDate }: Pick<TicketRecord, 'display' | 'issuedOn' | 'businessDate'>,
  lang: 'JA' | 'EN',
): string {
  if (issuedOn >= businessDate) return display
  return lang === 'EN' ? `${display} (earlier day)` : `前日 ${display}`
}
