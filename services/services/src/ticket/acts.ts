import { holdsPost } from '@chiiki/kit/actor.ts'
import { businessDateOf } from '@chiiki/kit/business-date.ts'
import type { InvalidInput, SharedProblem } from '@chiiki/kit/problem.ts'
import { type Result, refuse } from '@chiiki/kit/result.ts'
import { newSecretToken, tokenHash } from '@chiiki/kit/secret-token.ts'
import type { Context } from '../context.ts'
import type { CounterRecord } from '../counter/counter.ts'
import { entryPosts, mayAt, receptionPosts, refusalAt, servingPosts } from '../queue/rights.ts'
import type { QueueStore } from '../queue/store.ts'
import { entryOver } from '../series/last-entry.ts'
import { seriesDayId } from '../series/series.ts'
import type { TicketWish } from './beginning.ts'
import * as decisions from './decisions.ts'
import { type Issued, type IssueProblem, issueTicket } from './issue.ts'
import type { ActProblem, SeriesNotIssuing, TicketStepNotPossible } from './problem.ts'
import {
  actingAs,
  actingOf,
  type Caller,
  hear,
  returnTicket,
  sessionOf,
  stepTicket,
  type TicketKept,
} from './steps.ts'
import type {
  CancelReason,
  ParkReason,
  ProcedureResult,
  TicketEvent,
  TicketRecord,
  VisitResult,
  VoidReason,
} from './ticket.ts'

type Keyed = { readonly idempotencyKey?: string | null; readonly expectedVersion?: number | null }
type OnTicket = Keyed & { readonly ticket: string }
type Acted = Promise<Result<TicketKept, ActProblem | SharedProblem>>

type Wish = Omit<TicketWish, 'appointment'>

/** Gives a number to whoever stands before the machine or the staff of a counter. */
export async function issue(
  { stores, actor, now }: Context,
  input: Wish,
): Promise<Result<Issued, IssueProblem | SharedProblem>> {
  const series = await stores.queue.seriesById(input.series)
  const refused = refusalAt(actor, 'issueTicket', receptionPosts, series, input.series)
  if (refused || !series) return refuse(refused ?? { kind: 'NotFound', clause: null, id: input.series })
  // Most take a number without saying what for: then nobody needs to know what the counter takes.
  const counter =
    input.procedures.length > 0
      ? await stores.counter.counters.findById(series.counter, { history: 0 }).lean()
      : null
  const isStaff = holdsPost(
    actor,
    receptionPosts.filter((post) => post !== 'ticket-kiosk'),
    series.office,
  )
  const fault = wishFault(input, counter, isStaff)
  if (fault) return refuse(fault)
  const over =
    counter && !input.isLate
      ? entryOver(counter, input.procedures, await stores.calendar.calendar(), now)
      : null
  if (over) return refuse(entryIsOver(series._id, over))
  const { procedures, languages, supportNeeds, idempotencyKey, isLate, priority, priorityReason } = input
  return issueTicket(stores.queue, { actor, now }, series, {
    ...{ series: series._id, procedures, languages, supportNeeds, idempotencyKey, isLate, priority },
    ...{ priorityReason, appointment: null },
  })
}

/** What somebody comes for is no longer taken today, though the series gives numbers for other things. */
function entryIsOver(seriesId: string, lastEntryAt: Date): SeriesNotIssuing {
  return {
    ...{ kind: 'SeriesNotIssuing', clause: null, seriesId, why: 'LAST_ENTRY_PASSED' },
    ...{ dayState: null, cap: null, lastEntryAt },
  }
}

function wishFault(
  { procedures, priority, priorityReason, languages, supportNeeds, isLate }: Wish,
  counter: Pick<CounterRecord, 'offerings'> | null,
  isStaff: boolean,
): InvalidInput | null {
  const invalid = (field: string, rule: string, given: string): InvalidInput => ({
    ...{ kind: 'InvalidInput', clause: null, field, rule, given: given.slice(0, 200) },
  })
  const untaken = procedures.find((id) => !counter?.offerings.some(({ procedure }) => procedure === id))
  if (untaken !== undefined) return invalid('procedures', 'must be what the counter takes', untaken)
  if (procedures.length > 10 || new Set(procedures).size < procedures.length)
    return invalid('procedures', 'must be at most 10, each once', String(procedures.length))
  if (priority === 'APPOINTMENT') return invalid('priority', "comes by the appointment's check-in", priority)
  if ((priority === 'PRIORITY') !== (priorityReason != null))
    return invalid('priorityReason', 'belongs to PRIORITY, and to that alone', String(priorityReason ?? ''))
  if (languages.length > 5 || languages.some((code) => !/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})?$/.test(code)))
    return invalid('languages', 'must be at most 5 codes of languages', languages.join(' '))
  if (supportNeeds.length > 10 || supportNeeds.some((code) => !/^[A-Z][A-Z_]{1,30}$/.test(code)))
    return invalid('supportNeeds', 'must be at most 10 codes of capitals', supportNeeds.join(' '))
  return isLate && !isStaff ? invalid('isLate', 'is for staff', 'true') : null
}

/** A step of whoever serves: what is decided knows who acts, from which desk. */
function serve<P extends ActProblem | SharedProblem>(
  name: string,
  decide: (
    ticket: TicketRecord,
    acting: decisions.Acting,
    policy: Awaited<ReturnType<QueueStore['policyOf']>>,
  ) => Result<TicketEvent, P>,
  posts: readonly string[] = servingPosts,
) {
  return async ({ stores: { queue }, actor, now }: Context, input: OnTicket): Acted => {
    const caller: Caller = { actor, now }
    const [session, policyOf] = await Promise.all([sessionOf(queue, actor), queue.policyByCounter()])
    const [result] = await Promise.all([
      stepTicket<P>(queue, caller, {
        ...{ name, ticket: input.ticket, posts, input },
        decide: (ticket) =>
          decide(ticket, actingAs(session, caller, ticket.office), policyOf(ticket.counter)),
      }),
      hear(queue, session, now),
    ])
    return result as Result<TicketKept, ActProblem | SharedProblem>
  }
}

export const recall = serve('recallTicket', decisions.recall)
export const start = serve('startService', decisions.start)
export const markAbsent = serve('markTicketAbsent', decisions.markAbsent)
export const release = serve('releaseTicket', decisions.release)
export const resume = serve('resumeTicket', decisions.resume)
export const markReady = serve(
  'markTicketReady',
  (ticket, { now }) => decisions.step(ticket, 'MARK_READY', now),
  entryPosts,
)

export const park = (context: Context, input: OnTicket & { readonly reason: ParkReason }): Acted =>
  serve('parkTicket', (ticket, acting, policy) => decisions.park(ticket, acting, input.reason, policy))(
    context,
    input,
  )

export const complete = (
  context: Context,
  input: OnTicket & { readonly result: VisitResult; readonly results?: readonly ProcedureResult[] },
): Acted =>
  serve('completeTicket', (ticket, acting) =>
    decisions.complete(
      ticket,
      acting,
      input.result,
      (input.results ?? []).map(({ procedure, isDone }) => ({ procedure, isDone })),
    ),
  )(context, input)

export const cancel = (context: Context, input: OnTicket & { readonly reason: CancelReason }): Acted =>
  serve(
    'cancelTicket',
    (ticket, { now }) => decisions.cancel(ticket, input.reason, now),
    receptionPosts,
  )(context, input)

export const voidTicket = (context: Context, input: OnTicket & { readonly reason: VoidReason }): Acted =>
  serve(
    'voidTicket',
    (ticket, { now }) => decisions.voidIt(ticket, input.reason, now),
    receptionPosts,
  )(context, input)

/** To another queue, which has to be open: read in the transfer's own transaction. */
export async function transfer(
  { stores: { queue }, actor, now }: Context,
  input: OnTicket & { readonly series: string },
): Acted {
  const [to, known] = await Promise.all([
    queue.seriesById(input.series),
    queue.tickets.findById(input.ticket, { office: 1 }).lean(),
  ])
  const acting = await actingOf(queue, { actor, now }, known?.office ?? '')
  const day = to && seriesDayId(to._id, businessDateOf(now))
  type Refusal = TicketStepNotPossible | SeriesNotIssuing | ActProblem | SharedProblem
  const result = await stepTicket<Refusal, { readonly state: string } | null>(
    queue,
    { actor, now },
    {
      ...{ name: 'transferTicket', ticket: input.ticket, posts: servingPosts, input },
      facts: async (_ticket, session) =>
        queue.ledgers
          .findOne({ _id: day ?? '' }, { state: 1 })
          .session(session)
          .lean(),
      decide: (ticket, open): Result<TicketEvent, Refusal> => {
        if (!to || to._id === ticket.series)
          return refuse({
            ...{ kind: 'InvalidInput', clause: null, field: 'series', rule: 'must be another series' },
            given: input.series.slice(0, 200),
          })
        const decided = decisions.transfer(ticket, acting, { ...to, series: to._id })
        return decided.ok && open?.state !== 'OPEN' ? refuse(notOpen(to._id, open?.state)) : decided
      },
    },
  )
  return result as Result<TicketKept, ActProblem | SharedProblem>
}

function notOpen(seriesId: string, state: string | undefined): SeriesNotIssuing {
  const why = state === undefined ? 'NOT_OPENED' : state === 'PAUSED' ? 'PAUSED' : 'CLOSED'
  const dayState = (state ?? null) as SeriesNotIssuing['dayState']
  return { kind: 'SeriesNotIssuing', clause: null, seriesId, why, dayState, cap: null, lastEntryAt: null }
}

export function comeBack({ stores, actor, now }: Context, input: OnTicket): Acted {
  const by = { name: 'returnTicket', posts: receptionPosts, from: 'ABSENT' } as const
  return returnTicket(stores.queue, { actor, now }, input, by)
}

/** A new secret for the slip; the old one opens nothing any more. Told once: a repeat has none. */
export async function reprint(
  { stores: { queue }, actor, now }: Context,
  input: OnTicket,
): Promise<
  Result<
    { readonly ticket: TicketKept; readonly token: string | null },
    TicketStepNotPossible | SharedProblem
  >
> {
  const token = newSecretToken()
  const result = await stepTicket<TicketStepNotPossible>(
    queue,
    { actor, now },
    {
      ...{ name: 'reprintTicket', ticket: input.ticket, posts: receptionPosts, input },
      decide: (ticket) => decisions.step(ticket, 'REPRINT', now, { tokenHash: tokenHash(token) }),
    },
  )
  if (!result.ok) return result as Result<never, TicketStepNotPossible | SharedProblem>
  const isNew = result.value.tokenHash === tokenHash(token)
  return { ok: true, value: { ticket: result.value, token: isNew ? token : null } }
}

/** What the caller may do with a ticket: by where it stands, their post at its office, and whose it is. */
export function actionsFor(ticket: TicketRecord, { actor }: Pick<Context, 'actor'>) {
  const isOwn = actor.kind === 'PERSON' && ticket.activeAgent === actor.id
  const serves = mayAt(actor, servingPosts, ticket.office)
  const isManager = mayAt(actor, ['counter-manager'], ticket.office)
  const receives = mayAt(actor, receptionPosts, ticket.office)
  return decisions.possibleActions(ticket).filter((action) => {
    if (['RETURN', 'CANCEL', 'VOID', 'REPRINT'].includes(action)) return receives
    if (action === 'MARK_READY') return mayAt(actor, entryPosts, ticket.office)
    if (['CALL', 'RESUME'].includes(action)) return serves
    if (action === 'TRANSFER' && ticket.state === 'WAITING') return serves
    return serves && (isOwn || isManager)
  })
}
