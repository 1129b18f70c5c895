import type { Stored } from '@chiiki/kit/act.ts'
import { actorId } from '@chiiki/kit/actor.ts'
import { businessDateOf } from '@chiiki/kit/business-date.ts'
import { idempotencyId, keyFault } from '@chiiki/kit/idempotency.ts'
import { refuse } from '@chiiki/kit/result.ts'
import type { ClientSession } from 'mongoose'
import type { AgentSessionRecord } from '../agent/agent.ts'
import { fairSort, nextToCall, overtakenBy, type Place, rankedSort } from '../queue/order.ts'
import { mayAt, notPermitted, servingPosts } from '../queue/rights.ts'
import type { QueueStore } from '../queue/store.ts'
import { gathering, type Round } from '../queue/turns.ts'
import type { Called, CallProblem } from './call.ts'
import { type Acting, call, notAvailable, notPossible } from './decisions.ts'
import type { NobodyWaiting } from './problem.ts'
import {
  type Caller,
  hear,
  noteOvertaking,
  sessionOf,
  stepTicket,
  takeTurn,
  timesOvertaken,
  waitingIn,
} from './steps.ts'
import type { TicketRecord } from './ticket.ts'

type Overtaking = { readonly chosen: Place; readonly overtaken: readonly string[] }
type Outcome = Awaited<Called<NobodyWaiting>>
type Kept = TicketRecord & Stored
/** Somebody at a desk who asks for whoever is next. */
type Ask = { readonly caller: Caller; readonly session: AgentSessionRecord; readonly key: string | null }

const mostTries = 50
const mostAtOnce = 100
const gatherers = new WeakMap<QueueStore, (name: string, ask: Ask) => Promise<Outcome>>()

/**
 * Calls whoever is next to the caller's desk. One conditional write takes the ticket, and unique indexes hold that no agent and no desk has
 * two; whoever loses a race looks again. In one process those who ask at a counter at once are answered together, in their order.
 */
export async function callNext(
  store: QueueStore,
  caller: Caller,
  input: { readonly idempotencyKey?: string | null },
): Called<NobodyWaiting> {
  const { actor, now } = caller
  const fault = input.idempotencyKey == null ? null : keyFault(input.idempotencyKey)
  if (fault !== null)
    return refuse({ kind: 'InvalidInput', clause: null, field: 'idempotencyKey', rule: fault, given: null })
  const key =
    input.idempotencyKey == null
      ? null
      : idempotencyId(actorId(actor), 'callNextTicket', input.idempotencyKey)
  const [before, session] = await Promise.all([
    key === null ? null : store.tickets.findOne({ 'calls.key': key }, { history: 0 }).lean(),
    sessionOf(store, actor),
  ])
  if (before) return { ok: true, value: before }
  if (!session) return refuse(notAvailable(null))
  if (!mayAt(actor, servingPosts, session.office))
    return refuse(notPermitted(actor, 'callNextTicket', servingPosts))
  const ask = { caller, session, key }
  const [called] = await Promise.all([
    gatherer(store)(`call ${session.counter}`, ask),
    hear(store, session, now),
  ])
  return called
}

function gatherer(store: QueueStore) {
  const known = gatherers.get(store)
  if (known) return known
  const made = gathering<Ask, Outcome>(store.turns, mostAtOnce, (_name, asks) => callTogether(store, asks))
  gatherers.set(store, made)
  return made
}

/** Those who ask at once, in their order; whoever lost to another process looks again. */
async function callTogether(store: QueueStore, asks: readonly Ask[]): Promise<Round<Outcome>> {
  const answers = new Map<Ask, Outcome>()
  for (let tries = 0; answers.size < asks.length; tries += 1) {
    if (tries > mostTries + asks.length) throw new Error(`${tries} others were quicker each time`)
    const those = alike(asks.filter((ask) => !answers.has(ask)))
    for (const [ask, answer] of await callRound(store, those)) answers.set(ask, answer)
  }
  return { outcomes: Promise.resolve(asks.map((ask) => answers.get(ask) as Outcome)) }
}

/** The first who asks and those who call from the same queues on the same day; each agent once. */
function alike(asks: readonly Ask[]): Ask[] {
  const kind = ({ session, caller }: Ask) =>
    `${businessDateOf(caller.now)} ${session.skills.toSorted().join(' ')}`
  const [first] = asks
  const same = asks.filter((ask) => first !== undefined && kind(ask) === kind(first))
  return [...new Map(same.toReversed().map((ask) => [ask.session._id, ask])).values()].toReversed()
}

/** Gives the first of the queue to those who ask. Whoever isn't among the answers looks again. */
async function callRound(store: QueueStore, asks: readonly Ask[]): Promise<Map<Ask, Outcome>> {
  const [first] = asks
  if (!first) return new Map()
  const [{ heads, best }, sessions, held] = await Promise.all([
    firstOf(store, first, asks.length),
    sessionsNow(store, asks),
    asks.length > 1 ? heldBy(store, asks) : new Map<string, string>(),
  ])
  const [head] = heads
  if (!head || !best) {
    const { skills } = first.session
    return new Map(asks.map((ask) => [ask, refuse({ kind: 'NobodyWaiting', clause: null, skills })]))
  }
  const answers = new Map<Ask, Outcome>()
  const fit = asks.flatMap((ask) => {
    const acting = actingIn(ask, sessions.get(ask.session._id) ?? null)
    const decided = call(head, acting, { kind: 'NEXT', reason: null, key: ask.key })
    const display = held.get(ask.session.agent)
    if (!decided.ok) answers.set(ask, decided)
    else if (display !== undefined)
      answers.set(ask, refuse({ kind: 'AgentHasTicket', clause: null, display }))
    else return { ask, acting }
    return []
  })
  const isByClass = best.rank < head.rank
  const calm = prefixOf(heads, best.rank)
  const claims = isByClass
    ? fit.slice(0, 1).map((one) => ({ ...one, called: claimByClass(store, one, { head, best }) }))
    : fit.flatMap((one, index) => {
        const ticket = calm[index]
        return ticket ? { ...one, called: claim(store, one, ticket) } : []
      })
  const called = await Promise.all(claims.map((each) => each.called))
  for (const [index, { ask }] of claims.entries()) {
    const result = called[index] as Outcome
    if (!isLost(result)) answers.set(ask, result)
  }
  return answers
}

/** As far as nobody of a better class waits behind somebody of another. */
function prefixOf(heads: readonly Kept[], rank: number): readonly Kept[] {
  const other = heads.findIndex((each) => each.rank !== rank)
  return other < 0 ? heads : heads.slice(0, other)
}

function isLost(result: Outcome): boolean {
  return !result.ok && (result.problem.kind === 'Conflict' || result.problem.kind === 'TicketStepNotPossible')
}

/** The first so many of the queue, and the head of its best class. */
async function firstOf(store: QueueStore, { session, caller }: Ask, count: number) {
  const waiting = {
    series: { $in: session.skills },
    businessDate: businessDateOf(caller.now),
    state: 'WAITING' as const,
  }
  const place = { effectiveArrivalAt: 1, tie: 1, number: 1, rank: 1 } as const
  const [heads, best] = await Promise.all([
    store.tickets.find(waiting).sort(fairSort).limit(count).lean() as Promise<Kept[]>,
    store.tickets.findOne(waiting, place).sort(rankedSort).lean(),
  ])
  return { heads, best }
}

/** Their desks as they are in their turn: whoever signed out meanwhile calls nobody. */
async function sessionsNow(
  store: QueueStore,
  asks: readonly Ask[],
): Promise<Map<string, AgentSessionRecord>> {
  const ids = asks.map(({ session }) => session._id)
  const found = await store.sessions.find({ _id: { $in: ids } }, { history: 0 }).lean()
  return new Map(found.map((each) => [each._id, each]))
}

/** The numbers at hand of those who have one already: they'd keep somebody's place from the others. */
async function heldBy(store: QueueStore, asks: readonly Ask[]): Promise<Map<string, string>> {
  const agents = asks.map(({ session }) => session.agent)
  const found = await store.tickets
    .find({ activeAgent: { $in: agents } }, { activeAgent: 1, display: 1 })
    .lean()
  return new Map(found.map(({ activeAgent = '', display }) => [activeAgent, display]))
}

function actingIn({ session, caller }: Ask, now: AgentSessionRecord | null): Acting {
  return { agent: session.agent, session: now, isManager: false, now: caller.now }
}

type Fit = { readonly ask: Ask; readonly acting: Acting }

function claim(store: QueueStore, { ask, acting }: Fit, ticket: Kept): Called {
  return stepTicket<CallProblem>(store, ask.caller, {
    name: 'callNextTicket',
    ticket: ticket._id,
    known: ticket,
    posts: servingPosts,
    input: {},
    decide: (each) => call(each, acting, { kind: 'NEXT', reason: null, key: ask.key }),
  })
}

function claimByClass(
  store: QueueStore,
  { ask, acting }: Fit,
  { head, best }: { readonly head: Kept; readonly best: Place },
): Called {
  const { caller, key } = ask
  const { skills = [] } = acting.session ?? {}
  let overtaken: readonly string[] = []
  const isLost = (ticket: TicketRecord) => refuse(notPossible(ticket, 'CALL'))
  return store
    .policyOf(acting.session?.counter ?? '')
    .then(({ mostOvertakings }) =>
      stepTicket<CallProblem, Overtaking>(store, caller, {
        name: 'callNextTicket',
        ticket: best._id,
        posts: servingPosts,
        input: {},
        facts: (_ticket, session) =>
          overtakingBy(store, skills, businessDateOf(caller.now), { head, best }, mostOvertakings, session),
        decide: (ticket, facts) => {
          overtaken = facts.overtaken
          if (facts.chosen._id !== best._id) return isLost(ticket)
          return call(ticket, acting, { kind: 'NEXT', reason: null, key })
        },
        also: ({ at }, ticket, session) =>
          noteOvertaking(store, ticket, 'CLASS', overtaken, { at, reason: ticket.priority }, session),
      }),
    )
    .then((result) => {
      const isHeld = !result.ok && result.problem.kind === 'TicketStepNotPossible' && overtaken.length > 0
      return isHeld ? claim(store, { ask, acting }, head) : result
    })
}

async function overtakingBy(
  store: QueueStore,
  skills: readonly string[],
  businessDate: string,
  { head, best }: { readonly head: Place; readonly best: Place },
  most: number,
  session: ClientSession,
): Promise<Overtaking> {
  await takeTurn(store, skills, session)
  const overtaken = overtakenBy(best, await waitingIn(store, skills, businessDate, session))
  const ids = overtaken.map(({ _id }) => _id)
  const times = await timesOvertaken(store, ids, session)
  const chosen = nextToCall(head, best, overtaken, (id) => times.get(id) ?? 0, most)
  return { chosen, overtaken: ids }
}
