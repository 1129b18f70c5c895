import { actorId } from '@chiiki/kit/actor.ts'
import { businessDateOf } from '@chiiki/kit/business-date.ts'
import { idempotencyId, keyFault } from '@chiiki/kit/idempotency.ts'
import type { SharedProblem } from '@chiiki/kit/problem.ts'
import { type Result, refuse } from '@chiiki/kit/result.ts'
import type { ClientSession } from 'mongoose'
import type { AgentSessionRecord } from '../agent/agent.ts'
import { compareFair, fairSort, nextToCall, overtakenBy, type Place, rankedSort } from '../queue/order.ts'
import { mayAt, notPermitted, servingPosts } from '../queue/rights.ts'
import type { QueueStore } from '../queue/store.ts'
import { type Acting, call, notAvailable, notPossible } from './decisions.ts'
import type {
  AgentHasTicket,
  AgentNotAvailable,
  DeskHasTicket,
  NobodyWaiting,
  SkillMissing,
  TicketStepNotPossible,
} from './problem.ts'
import {
  actingOf,
  type Caller,
  hear,
  isOfToday,
  noteOvertaking,
  sessionOf,
  stepTicket,
  type TicketKept,
  takeTurn,
  timesOvertaken,
  waitingIn,
} from './steps.ts'
import type { CallReason, TicketRecord } from './ticket.ts'

export type CallProblem =
  | AgentNotAvailable
  | SkillMissing
  | TicketStepNotPossible
  | AgentHasTicket
  | DeskHasTicket
type Called<P = never> = Promise<Result<TicketKept, CallProblem | SharedProblem | P>>
type Overtaking = { readonly chosen: Place; readonly overtaken: readonly string[] }

const mostTries = 50

/**
 * Calls whoever is next to the caller's desk. One conditional write takes the ticket, and unique indexes hold that no agent and no desk has
 * two; whoever loses a race looks again. In one process callers of a counter take turns, so that they don't race at all.
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
  const before =
    key === null ? null : await store.tickets.findOne({ 'calls.key': key }, { history: 0 }).lean()
  if (before) return { ok: true, value: before }
  const session = await sessionOf(store, actor)
  if (!session) return refuse(notAvailable(null))
  if (!mayAt(actor, servingPosts, session.office))
    return refuse(notPermitted(actor, 'callNextTicket', servingPosts))
  const [called] = await Promise.all([
    store.turns(`call ${session.counter}`, () => takeNext(store, caller, session, key)),
    hear(store, session, now),
  ])
  return called
}

async function takeNext(
  store: QueueStore,
  caller: Caller,
  session: AgentSessionRecord,
  key: string | null,
): Called<NobodyWaiting> {
  const acting: Acting = { agent: session.agent, session, isManager: false, now: caller.now }
  for (let tries = 0; tries < mostTries; tries += 1) {
    const next = await firstTwo(store, session, businessDateOf(caller.now))
    if (!next) return refuse({ kind: 'NobodyWaiting', clause: null, skills: session.skills })
    const result =
      next.best._id === next.head._id || next.best.rank >= next.head.rank
        ? await claim(store, caller, acting, next.head, key)
        : await claimByClass(store, caller, acting, next, key)
    const isLost =
      !result.ok && (result.problem.kind === 'Conflict' || result.problem.kind === 'TicketStepNotPossible')
    if (!isLost) return result
  }
  throw new Error(`${mostTries} others were quicker each time`)
}

/** The head of the queue, and the head of its best class. */
async function firstTwo(store: QueueStore, { skills }: AgentSessionRecord, businessDate: string) {
  const place = { effectiveArrivalAt: 1, tie: 1, number: 1, rank: 1 } as const
  const first = (sort: typeof fairSort | typeof rankedSort) =>
    store.tickets
      .findOne({ series: { $in: skills }, businessDate, state: 'WAITING' }, place)
      .sort(sort)
      .lean()
  const [head, best] = await Promise.all([first(fairSort), first(rankedSort)])
  return head && best ? { head, best } : null
}

function claim(
  store: QueueStore,
  caller: Caller,
  acting: Acting,
  { _id }: Place,
  key: string | null,
): Called {
  return stepTicket<CallProblem>(store, caller, {
    name: 'callNextTicket',
    ticket: _id,
    posts: servingPosts,
    input: {},
    decide: (ticket) => call(ticket, acting, { kind: 'NEXT', reason: null, key }),
  })
}

/** Before others, by class: in a transaction that counts whom that overtakes, and how often they have been. */
function claimByClass(
  store: QueueStore,
  caller: Caller,
  acting: Acting,
  { head, best }: { readonly head: Place; readonly best: Place },
  key: string | null,
): Called {
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
      return isHeld ? claim(store, caller, acting, head, key) : result
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

/**
 * Calls one ticket: out of the queue with a reason, which those who are overtaken can read, or for the second time, when what was processed is
 * ready.
 */
export async function callTicket(
  store: QueueStore,
  caller: Caller,
  input: {
    readonly ticket: string
    readonly reason?: CallReason | null
    readonly idempotencyKey?: string | null
    readonly expectedVersion?: number | null
  },
): Called {
  const acting = await actingOf(store, caller, '')
  const { now } = caller
  let overtaken: readonly string[] = []
  return stepTicket<CallProblem, readonly string[]>(store, caller, {
    name: 'callTicket',
    ticket: input.ticket,
    posts: servingPosts,
    input,
    facts: async (ticket, session) => {
      if (ticket?.state !== 'WAITING') return []
      await takeTurn(store, [ticket.series], session)
      const waiting = await waitingIn(store, [ticket.series], ticket.businessDate, session)
      return waiting.filter((each) => compareFair(each, ticket) < 0).map(({ _id }) => _id)
    },
    decide: (ticket, facts) => {
      overtaken = facts
      if (ticket.state !== 'WAITING') return call(ticket, acting, { kind: 'SECOND', reason: null, key: null })
      if (!isOfToday(ticket, now)) return refuse(notPossible(ticket, 'CALL'))
      if (input.reason == null)
        return refuse({
          kind: 'InvalidInput',
          clause: null,
          field: 'reason',
          rule: 'must be given: others wait',
          given: null,
        } as never)
      return call(ticket, acting, { kind: 'SPECIFIC', reason: input.reason, key: null })
    },
    also: (_event, ticket, session) =>
      noteOvertaking(
        store,
        ticket,
        'STAFF_DECISION',
        overtaken,
        { at: now, reason: input.reason ?? null },
        session,
      ),
  })
}
