import type { Stored } from '@chiiki/kit/act.ts'
import type { Actor } from '@chiiki/kit/actor.ts'
import { type BusinessDate, businessDateOf } from '@chiiki/kit/business-date.ts'
import { entryOn, withEntry } from '@chiiki/kit/change.ts'
import { tokenHash } from '@chiiki/kit/secret-token.ts'
import type { Model } from 'mongoose'
import type { LedgerEntry } from '../series/ledger.ts'
import { type TicketSeriesRecord, ticketId } from '../series/series.ts'
import { displayOf, type PriorityClass, type PriorityReason, type TicketRecord } from './ticket.ts'

/** What somebody wants a number for. */
export type TicketWish = {
  readonly series: string
  readonly procedures: readonly string[]
  readonly priority: PriorityClass
  readonly priorityReason: PriorityReason | null
  readonly appointment: string | null
  readonly languages: readonly string[]
  readonly supportNeeds: readonly string[]
  /** Let in after the last entry, by staff. */
  readonly isLate: boolean
  readonly idempotencyKey?: string | null
}

/** A wish on its way to its number. */
export type IssueRequest = {
  readonly wish: TicketWish
  readonly series: TicketSeriesRecord
  readonly rank: number
  readonly actor: Actor
  readonly now: Date
  readonly key: string
  readonly isKeyed: boolean
  readonly input: string
}

type Kept = TicketRecord & Stored

/** A number, and its day where that isn't the request's own. */
export type Numbered = LedgerEntry & { readonly on?: BusinessDate }

/** A ticket that's void from its beginning: its number is used, and nobody had it. */
export function voidTicket(
  model: Model<Kept>,
  ticket: Omit<TicketRecord, 'version' | 'history'>,
  reason: 'ORPHANED' | 'MISISSUED',
  now: Date,
  actor: Actor,
): Kept {
  const at = now > ticket.arrivedAt ? now : ticket.arrivedAt
  const phases = ticket.phases.map((phase) => ({ ...phase, to: at }))
  const after = { ...ticket, state: 'VOID' as const, reason, phases, endedAt: at }
  return withEntry(model, null, after, { actor, now, act: 'voidTicket', event: { step: 'VOID', at, reason } })
}

/** A ticket as it begins. */
export function beginning(
  series: TicketSeriesRecord,
  on: BusinessDate,
  entry: Pick<LedgerEntry, 'n' | 'at' | 'input'>,
): TicketRecord {
  const { counter, office, _id } = series
  return {
    _id: ticketId(_id, on, entry.n),
    counter,
    office,
    series: _id,
    businessDate: on,
    issuedSeries: _id,
    issuedOn: on,
    number: entry.n,
    display: displayOf(series.code, entry.n),
    state: 'WAITING',
    stage: 1,
    procedures: [],
    priority: 'NORMAL',
    priorityReason: null,
    rank: 0,
    arrivedAt: entry.at,
    effectiveArrivalAt: entry.at,
    tie: 0,
    hasReturned: false,
    calls: [],
    phases: [{ state: 'WAITING', from: entry.at, to: null, series: _id, businessDate: on, desk: null }],
    endedAt: null,
    application: null,
    languages: [],
    supportNeeds: [],
    issueInput: entry.input,
    reason: null,
    result: null,
    results: [],
  }
}

/** Hundreds are made in a second at the opening: each as the store gives it back, without going through the model. */
export function ticketOf(request: IssueRequest, entry: Numbered, token: string): Kept {
  const { wish, series, rank, actor, now } = request
  const { procedures, priority, priorityReason, appointment, languages, supportNeeds } = wish
  const ticket = {
    ...beginning(series, entry.on ?? businessDateOf(now), entry),
    ...{ procedures, priority, priorityReason, rank, languages, supportNeeds },
    ...(appointment !== null && { appointment }),
    ...(request.isKeyed && { issueKey: request.key }),
    tokenHash: tokenHash(token),
  }
  const event = { step: 'ISSUE', series: series._id, number: entry.n, priority, isLate: wish.isLate }
  const kept = { ...ticket, version: 1, history: [] }
  return entryOn<Kept>(kept, null, { actor, now, act: 'issueTicket', event })
}
