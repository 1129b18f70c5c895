import { act, type Stored } from '@chiiki/kit/act.ts'
import { addDays, businessDateOf, startOfDay } from '@chiiki/kit/business-date.ts'
import { newId } from '@chiiki/kit/id.ts'
import type { InvalidInput, Problem } from '@chiiki/kit/problem.ts'
import { notFound } from '@chiiki/kit/problem.ts'
import { type Result, refuse } from '@chiiki/kit/result.ts'
import type { ClientSession } from 'mongoose'
import { type Context, dayOf } from '../context.ts'
import { turnedTo } from '../council/lookup.ts'
import type { RolloutPlace } from '../council/rollout.ts'
import { type BodyOver, bodyOver } from '../seat/decisions.ts'
import type { ApplicationRecord } from './application.ts'
import type { Choice } from './choosing.ts'
import {
  type CallPlan,
  cancelCall,
  commitApplications,
  decideCall,
  planCall,
  redrawCall,
} from './decisions.ts'
import { callOf } from './lookup.ts'
import {
  type CallAction,
  type CallEvent,
  type CallPolicy,
  type CallRecord,
  evolveCall,
  policyOn,
} from './open-call.ts'
import { drawFor, linesIn, newLines, type PoolMade, writePool } from './pool.ts'
import { refusal } from './rights.ts'

export type Keys = { readonly idempotencyKey?: string | null; readonly expectedVersion?: number | null }

async function policyNow(context: Context): Promise<CallPolicy> {
  return policyOn(await context.loaders.callPolicies(), dayOf(context))
}

/** Plans a call for seats of a term. */
export async function plan(context: Context, input: Keys & Omit<CallPlan, 'id'> & { readonly term: string }) {
  const { stores, loaders, actor, now } = context
  const term = await loaders.councilTerm.load(input.term)
  const council = term && (await loaders.council.load(term.council))
  if (!term || !council) return refuse(notFound(input.term))
  const place = await loaders.place.load(council.place)
  const forbidden = refusal('planOpenCall', 'PLAN', 'PLANNED', actor, place)
  if (forbidden) return refuse(forbidden)
  const policy = await policyNow(context)
  const id = newId('OpenCall')
  return act(
    { actor, now },
    {
      name: 'planOpenCall',
      model: stores.openCall.calls,
      id,
      creates: true,
      input,
      facts: async (_none, session) => {
        const body = await turnedTo(context, council._id, session)
        const known = await stores.seat.terms.findById(term._id, { history: 0 }).session(session).lean()
        return { body, known: known ?? term }
      },
      decide: (_none, { body, known }): Result<CallEvent, BodyOver | InvalidInput> => {
        const over = bodyOver(body, businessDateOf(now))
        return over ? refuse(over) : planCall({ ...input, id }, known, policy, businessDateOf(now))
      },
      evolve: evolveCall,
    },
  )
}

/** Fixes who applied, and makes the draw with its pool where one is held. */
export async function commit(context: Context, input: Keys & { readonly id: string }) {
  const { stores, now } = context
  const newDraw = newId('Draw')
  const ground = await drawFor(context)
  let made: PoolMade | null = null
  return change(context, 'commitOpenCall', 'COMMIT', input, {
    facts: async (call, session) => stores.openCall.standing(call._id, session),
    decide: (call, standing): Result<CallEvent, CommitProblem> => {
      const entries = standing.map(({ commitment }) => ({ commitment, strata: {} }))
      const decided = commitApplications(call, entries, newDraw, now, ground.day)
      made = null
      if (!decided.ok || decided.value.type !== 'APPLICATIONS_COMMITTED') return decided
      if (decided.value.draw === null) return decided
      const pool = ground.poolFor(call, standing, decided.value.draw)
      if (!pool.ok) return pool
      made = pool.value
      return decided
    },
    also: async (_call, session) => {
      if (made) await writePool(context, made, session)
    },
  })
}

type CommitProblem =
  | Exclude<ReturnType<typeof commitApplications>, { ok: true }>['problem']
  | Exclude<ReturnType<Awaited<ReturnType<typeof drawFor>>['poolFor']>, { ok: true }>['problem']

/** Holds the draw anew that was voided, with a pool of its own; of two who do at once one is told that the other did. */
export async function redraw(context: Context, input: Keys & { readonly id: string }) {
  const { stores, now } = context
  const newDraw = newId('Draw')
  const ground = await drawFor(context)
  let made: PoolMade | null = null
  return change(context, 'redrawOpenCall', 'REDRAW', input, {
    facts: async (call, session) => ({
      standing: await stores.openCall.standing(call._id, session),
      draw: await drawOf(context, call, session),
    }),
    decide: (call, { standing, draw }): Result<CallEvent, RedrawProblem> => {
      const decided = redrawCall(call, draw, newDraw, now, ground.day)
      if (!decided.ok) return decided
      const { lines, salts } = newLines(standing)
      const pool = ground.poolFor(call, lines, newDraw)
      if (!pool.ok) return pool
      made = { ...pool.value, salts }
      return decided
    },
    also: async (_call, session) => {
      if (made) await writePool(context, made, session)
    },
  })
}

type RedrawProblem =
  | Exclude<ReturnType<typeof redrawCall>, { ok: true }>['problem']
  | Exclude<ReturnType<Awaited<ReturnType<typeof drawFor>>['poolFor']>, { ok: true }>['problem']

/** The draw of a call that holds, as far as a call rests on it. */
async function drawOf({ stores }: Context, { draw }: CallRecord, session: ClientSession) {
  if (draw === null) return null
  return stores.draw.draws.findById(draw, { state: 1, places: 1 }).session(session).lean()
}

/** Records who is chosen. */
export function decide(context: Context, input: Keys & { readonly id: string } & Choice) {
  const { stores } = context
  const today = dayOf(context)
  return change(context, 'decideOpenCall', 'DECIDE', input, {
    facts: async (call, session) => {
      const standing = await stores.openCall.standing(call._id, session)
      const draw = await drawOf(context, call, session)
      return { standing: draw ? await linesIn(context, draw, standing, session) : standing, draw }
    },
    decide: (call, { standing, draw }) => decideCall(call, input, standing, draw, today),
  })
}

/** Calls a call off; what applicants wrote is kept for some time, so that it can be explained. */
export function cancel(context: Context, input: Keys & { readonly id: string; readonly reason: string }) {
  return end(context, 'cancelOpenCall', 'CANCEL', input, (call) =>
    cancelCall(call, input.reason, dayOf(context)),
  )
}

/** An act that ends a call: some time later who applied is erased. */
export async function end<P extends Problem>(
  context: Context,
  name: string,
  action: CallAction,
  input: Keys & { readonly id: string },
  decide: (call: CallRecord) => Result<CallEvent, P>,
) {
  const { erasedAfterDays } = await policyNow(context)
  const eraseAt = startOfDay(addDays(dayOf(context), erasedAfterDays))
  return change(context, name, action, input, {
    decide,
    also: ({ _id }, session) => context.stores.openCall.eraseAfter(_id, eraseAt, session),
  })
}

type Change<P extends Problem, F> = {
  readonly facts?: (call: CallRecord, session: ClientSession) => Promise<F>
  readonly decide: (call: CallRecord, facts: F) => Result<CallEvent, P>
  readonly also?: (call: CallRecord, session: ClientSession) => Promise<void>
}
type Facts<F> = { readonly place: RolloutPlace | null; readonly more: F }

/**
 * One act on a call. It turns a page of its body's book: nobody applies, and nobody is nominated, at the same moment. A call that the
 * caller may not know of is as if it weren't there.
 */
export async function change<P extends Problem, F = undefined>(
  context: Context,
  name: string,
  action: CallAction,
  input: Keys & { readonly id: string },
  { facts, decide, also }: Change<P, F>,
) {
  const { stores, actor, now } = context
  if (!(await callOf(context, input.id))) return refuse(notFound(input.id))
  return act<CallRecord & Stored, CallEvent, P, Facts<F>>(
    { actor, now },
    {
      name,
      model: stores.openCall.calls,
      id: input.id,
      input,
      facts: async (call, session): Promise<Facts<F>> => {
        if (!call) return { place: null, more: undefined as F }
        await stores.meeting.turnPage(call.council, session)
        const place = await placeOf({ stores }, call, session)
        const isAllowed = refusal(name, action, call.state, actor, place) === null
        return { place, more: (isAllowed ? await facts?.(call, session) : undefined) as F }
      },
      permit: (call, { place }) => (call ? refusal(name, action, call.state, actor, place) : null),
      decide: (call, { more }) => decide(call as CallRecord, more),
      evolve: evolveCall,
      ...(also ? { also: (_event, after, session) => also(after, session) } : {}),
    },
  )
}

export async function placeOf(
  { stores }: Pick<Context, 'stores'>,
  { council }: Pick<CallRecord, 'council'>,
  session: ClientSession,
): Promise<RolloutPlace | null> {
  const found = await stores.council.councils.findById(council, { place: 1 }).session(session).lean()
  return found && (await stores.council.places.findById(found.place).session(session).lean())
}

/** Applications as the pool knows them. */
export type Standing = readonly Pick<ApplicationRecord, '_id' | 'commitment'>[]
