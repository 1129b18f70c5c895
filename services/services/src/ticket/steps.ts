import { type Act, act, type Stored, type Thing } from '@chiiki/kit/act.ts'
import { type Actor, actorId } from '@chiiki/kit/actor.ts'
import { businessDateOf } from '@chiiki/kit/business-date.ts'
import { newId } from '@chiiki/kit/id.ts'
import type { Problem, SharedProblem } from '@chiiki/kit/problem.ts'
import type { Result } from '@chiiki/kit/result.ts'
import type { ClientSession } from 'mongoose'
import type { AgentSessionRecord } from '../agent/agent.ts'
import { placeOnReturn } from '../queue/order.ts'
import { managerPosts, mayAt, refusalAt } from '../queue/rights.ts'
import type { QueueStore } from '../queue/store.ts'
import { type Acting, step } from './decisions.ts'
import type { AgentHasTicket, DeskHasTicket, TicketStepNotPossible } from './problem.ts'
import type { OvertakingRule } from './store.ts'
import { evolveTicket, type TicketEvent, type TicketRecord } from './ticket.ts'

export type Caller = { readonly actor: Actor; readonly now: Date }
export type TicketKept = Thing<TicketRecord & Stored>
type Keyed = { readonly idempotencyKey?: string | null; readonly expectedVersion?: number | null }

/** The session in which the caller sits at a desk, or null. */
export async function sessionOf(store: QueueStore, actor: Actor): Promise<AgentSessionRecord | null> {
  if (actor.kind === 'ANONYMOUS') return null
  return store.sessions.findOne({ liveAgent: actor.id }, { history: 0 }).lean()
}

/** So much later than what was written nobody needs to know that somebody is there. */
const heardMs = 15_000
const mostHeard = 10_000
/** When this process last wrote that it heard of a session, by its id. */
const heard = new WeakMap<QueueStore, Map<string, number>>()

/** Whoever acts from a desk is there: their screen needn't say so too. Several acts in a few seconds are written once. */
export async function hear(store: QueueStore, session: AgentSessionRecord | null, at: Date): Promise<void> {
  if (!session) return
  const known = heard.get(store) ?? new Map<string, number>()
  heard.set(store, known)
  const since = at.getTime() - (known.get(session._id) ?? Number.NEGATIVE_INFINITY)
  if (since >= 0 && since < heardMs) return
  if (known.size >= mostHeard) known.clear()
  await store.heartbeats.updateOne({ _id: session._id }, { $max: { at } }, { upsert: true })
  known.set(session._id, at.getTime())
}

export async function actingOf(store: QueueStore, caller: Caller, office: string): Promise<Acting> {
  return actingAs(await sessionOf(store, caller.actor), caller, office)
}

export function actingAs(session: AgentSessionRecord | null, { actor, now }: Caller, office: string): Acting {
  return { agent: actorId(actor), session, isManager: mayAt(actor, managerPosts, office), now }
}

type StepAct<P extends Problem, F> = {
  readonly name: string
  readonly ticket: string
  readonly posts: readonly string[]
  readonly input: Keyed & object
  readonly decide: (ticket: TicketRecord, facts: F) => Result<TicketEvent, P>
  readonly known?: TicketRecord & Stored
  readonly permit?: Act<TicketRecord & Stored, TicketEvent, P, F>['permit']
  readonly facts?: Act<TicketRecord & Stored, TicketEvent, P, F>['facts']
  readonly also?: Act<TicketRecord & Stored, TicketEvent, P, F>['also']
}

/** One step of one ticket: a write that holds only if the ticket is still the one that was decided on. */
export async function stepTicket<P extends Problem, F = undefined>(
  store: QueueStore,
  { actor, now }: Caller,
  { name, ticket: id, posts, decide, permit, ...rest }: StepAct<P, F>,
): Promise<Result<TicketKept, P | SharedProblem | AgentHasTicket | DeskHasTicket>> {
  type Refusal = P | AgentHasTicket | DeskHasTicket
  const result = await act<TicketRecord & Stored, TicketEvent, Refusal, F>(
    { actor, now },
    {
      ...(rest as object),
      name,
      input: rest.input,
      model: store.tickets,
      id,
      permit: permit ?? ((ticket) => refusalAt(actor, name, posts, ticket, id)),
      decide: (ticket, facts) => decide(ticket as TicketRecord, facts),
      evolve: (ticket, event) => evolveTicket(ticket as TicketRecord, event),
      duplicate: {
        oneTicketPerAgent: () => ({ kind: 'AgentHasTicket', clause: null, display: '' }),
        oneTicketPerDesk: ({ desk }) => ({
          kind: 'DeskHasTicket',
          clause: null,
          desk: desk?.desk.slice(desk.desk.indexOf('#') + 1) ?? '',
        }),
      },
    },
  )
  if (result.ok) tell(store, result.value, now)
  else if (result.problem.kind === 'AgentHasTicket') {
    const held = await store.tickets.findOne({ activeAgent: actorId(actor) }, { display: 1 }).lean()
    return { ok: false, problem: { ...result.problem, display: held?.display ?? '' } as AgentHasTicket }
  }
  return result
}

function tell({ feed }: QueueStore, ticket: TicketKept, at: Date): void {
  const queues = new Set(ticket.phases.slice(-2).map(({ series }) => series))
  for (const series of queues) feed.changed({ counter: ticket.counter, series, at })
}

/** Those who wait in some series on a day, in what the order needs of them. */
export async function waitingIn(
  store: QueueStore,
  series: readonly string[],
  businessDate: string,
  session: ClientSession | null,
) {
  const place = { effectiveArrivalAt: 1, tie: 1, number: 1, rank: 1 } as const
  return store.tickets
    .find({ series: { $in: series }, businessDate, state: 'WAITING' }, place)
    .session(session)
    .lean()
}

/** How often each of these has been overtaken by classes and by returned people. */
export async function timesOvertaken(
  store: QueueStore,
  tickets: readonly string[],
  session: ClientSession | null,
): Promise<Map<string, number>> {
  if (tickets.length === 0) return new Map()
  const counted = await store.overtakings
    .aggregate<{ _id: string; times: number }>([
      { $match: { overtaken: { $in: tickets }, rule: { $in: ['CLASS', 'RETURNED'] } } },
      { $unwind: '$overtaken' },
      { $match: { overtaken: { $in: tickets } } },
      { $group: { _id: '$overtaken', times: { $sum: 1 } } },
    ])
    .session(session)
  return new Map(counted.map(({ _id, times }) => [_id, times]))
}

/** Takes the series' turn in this transaction: of two that overtake at once, one looks again. */
export async function takeTurn(
  store: QueueStore,
  series: readonly string[],
  session: ClientSession,
): Promise<void> {
  for (const _id of series.toSorted()) {
    const { matchedCount } = await store.turnstiles.updateOne({ _id }, { $inc: { turns: 1 } }, { session })
    if (matchedCount === 0) throw new Error(`${_id} has no turnstile: its series was never imported`)
  }
}

export async function noteOvertaking(
  store: QueueStore,
  ticket: Pick<TicketRecord, '_id' | 'display'>,
  rule: OvertakingRule,
  overtaken: readonly string[],
  { at, reason }: { readonly at: Date; readonly reason: string | null },
  session: ClientSession,
): Promise<void> {
  if (overtaken.length === 0) return
  const record = { _id: newId('Overtaking'), ticket: ticket._id, display: ticket.display, rule, reason, at }
  await store.overtakings.create([{ ...record, overtaken: [...overtaken] }], { session })
}

type ReturnFacts = { readonly place: TicketEvent['place']; readonly overtaken: readonly string[] }

/**
 * Back into the queue after an absence, or when parking took too long: behind a few, before the others, none of whom is overtaken more often
 * than policy lets. Whoever comes after the time is at the end; whoever waited for the second call waits for it again.
 */
export async function returnTicket(
  store: QueueStore,
  caller: Caller,
  input: Keyed & { readonly ticket: string },
  by: {
    readonly name: string
    readonly posts: readonly string[]
    readonly from: 'ABSENT' | 'PARKED'
    readonly permit?: () => null
  },
): Promise<Result<TicketKept, TicketStepNotPossible | SharedProblem>> {
  const { now } = caller
  const names =
    by.from === 'ABSENT' ? (['RETURN', 'RETURN_READY'] as const) : (['TIME_OUT', 'TIME_OUT_READY'] as const)
  let facts: ReturnFacts = { place: undefined, overtaken: [] }
  const result = await stepTicket<TicketStepNotPossible, ReturnFacts>(store, caller, {
    ...by,
    ticket: input.ticket,
    input,
    facts: async (ticket, session) => {
      facts = await returnFacts(store, ticket, now, session)
      return facts
    },
    decide: (ticket, { place }) => {
      const isSecond = ticket.stage > 1
      return step(ticket, names[isSecond ? 1 : 0], now, isSecond || !place ? {} : { place })
    },
    also: async (event, ticket, session) => {
      if (event.place)
        await noteOvertaking(store, ticket, 'RETURNED', facts.overtaken, { at: now, reason: null }, session)
    },
  })
  return result as Result<TicketKept, TicketStepNotPossible | SharedProblem>
}

async function returnFacts(
  store: QueueStore,
  ticket: TicketRecord | null,
  now: Date,
  session: ClientSession,
): Promise<ReturnFacts> {
  if (!ticket || ticket.stage > 1) return { place: undefined, overtaken: [] }
  const policy = await store.policyOf(ticket.counter)
  await takeTurn(store, [ticket.series], session)
  const waiting = await waitingIn(store, [ticket.series], ticket.businessDate, session)
  const times = await timesOvertaken(
    store,
    waiting.map(({ _id }) => _id),
    session,
  )
  const isLate = ticket.state === 'ABSENT' && ticket.dueAt !== undefined && now > ticket.dueAt
  const isSpent = (id: string) => (times.get(id) ?? 0) >= policy.mostOvertakings
  const place = isLate ? null : placeOnReturn(waiting, policy.returnBehind, isSpent)
  if (place === null) return { place: { effectiveArrivalAt: now, tie: 0 }, overtaken: [] }
  const { effectiveArrivalAt, tie, overtaken } = place
  return { place: { effectiveArrivalAt, tie }, overtaken: overtaken.map(({ _id }) => _id) }
}

/** Whether the ticket counts to today: yesterday's that nobody settled yet is the sweeper's. */
export function isOfToday({ businessDate }: Pick<TicketRecord, 'businessDate'>, now: Date): boolean {
  return businessDate === businessDateOf(now)
}
