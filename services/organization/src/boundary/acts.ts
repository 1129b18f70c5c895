import { type Act, act, type Stored } from '@chiiki/kit/act.ts'
import { type BusinessDate, businessDateOf } from '@chiiki/kit/business-date.ts'
import { changeAlong } from '@chiiki/kit/change.ts'
import { newId } from '@chiiki/kit/id.ts'
import type { SharedProblem } from '@chiiki/kit/problem.ts'
import { type Result, refuse } from '@chiiki/kit/result.ts'
import type { ClientSession, Model } from 'mongoose'
import type { Context } from '../context.ts'
import { mayPlan } from '../office/actions.ts'
import { headOfficeOn } from '../office/lookup.ts'
import type { Now } from '../office/plan.ts'
import { tallyChanges } from '../office/tallying.ts'
import { afterChange, afterWithdrawal, type BoundaryChange, type Scope } from './boundary.ts'
import { lapseFollowUps, openFollowUps } from './follow-up-acts.ts'
import { type Hanging, nothingHangs } from './hanging.ts'
import {
  type CorrectAssignmentInput,
  mostMoves,
  type PlanDistrictChangeInput,
  type PlanDistrictEndInput,
  type PlanDistrictInput,
  type RedrawBoundaryInput,
  readDraft,
  type WithdrawInput,
} from './input.ts'
import { correct, type Draft, plan, planEnd, type Surroundings, withdraw } from './plan.ts'
import {
  type CorrectProblem,
  type EndProblem,
  partition,
  type RedrawProblem,
  type WithdrawProblem,
} from './problem.ts'
import { type Named, readHanging, readScope } from './scope.ts'
import { turn } from './store.ts'

type Facts = Surroundings & {
  readonly headOffice: string | null
  readonly later: readonly string[]
  readonly hanging: Hanging
}
type Acted<P> = Promise<Result<BoundaryChange, P | SharedProblem>>
type Keyed = { readonly idempotencyKey?: string | null; readonly expectedVersion?: number | null }

export function planDistrict(context: Context, input: PlanDistrictInput): Acted<RedrawProblem> {
  const district = newId('District')
  const { effectiveOn, name, area, decision } = input
  const moves = input.moves.map((move) => ({ ...move, district }))
  const read = { what: 'NEW_DISTRICT', effectiveOn, district, name, area, moves, decision } as const
  return record(context, 'planDistrict', input, read, plan)
}

export function planDistrictChange(context: Context, input: PlanDistrictChangeInput): Acted<RedrawProblem> {
  const { effectiveOn, district, name, area, decision } = input
  const read = { what: 'DISTRICT_CHANGE', effectiveOn, district, name, area, moves: [], decision } as const
  return record(context, 'planDistrictChange', input, read, plan)
}

export function planDistrictEnd(context: Context, input: PlanDistrictEndInput): Acted<EndProblem> {
  const { effectiveOn, district, moves, closes, tasks, decision } = input
  const ending = { effectiveOn, district, moves: moves ?? [], closes, tasks, decision }
  return record(context, 'planDistrictEnd', input, { what: 'DISTRICT_END', ...ending }, planEnd)
}

export function redrawBoundary(context: Context, input: RedrawBoundaryInput): Acted<RedrawProblem> {
  const { effectiveOn, moves, decision } = input
  return record(context, 'redrawBoundary', input, { what: 'REDRAWING', effectiveOn, moves, decision }, plan)
}

export function correctAssignment(context: Context, input: CorrectAssignmentInput): Acted<CorrectProblem> {
  const { from: effectiveOn, until, moves, decision } = input
  const read = { what: 'CORRECTION', effectiveOn, until, moves, decision } as const
  return record(context, 'correctAssignment', input, read, correct)
}

export async function withdrawPlannedBoundaryChange(
  context: Context,
  input: WithdrawInput,
): Acted<WithdrawProblem> {
  const { actor, now, stores } = context
  const moment = momentOf(now)
  const name = 'withdrawPlannedBoundaryChange'
  const withdrawal: Act<BoundaryChange & Stored, BoundaryChange, WithdrawProblem, Facts> = {
    name,
    model: stores.boundary.changes,
    id: input.change,
    input,
    facts: (change, session) => factsOf(context, named(change), change, session),
    permit: (_change, { headOffice }) => mayPlan(actor, headOffice, name, partition),
    decide: (change, facts) => withdraw(change as BoundaryChange, moment, facts, facts.later),
    evolve: (_change, event) => withoutHistory(event),
    also: async (event, _after, session) => {
      const { scope } = await readScope(stores, named(event), session)
      await save(context, name, event._id, scope, afterWithdrawal(scope, event, now), session)
      await lapseFollowUps(context, name, event._id, session)
    },
  }
  return act({ actor, now }, withdrawal)
}

/** Records a change and all that it brings about, in one transaction. */
function record<P extends CorrectProblem | EndProblem>(
  context: Context,
  name: string,
  input: Keyed & object,
  given: Parameters<typeof readDraft>[1],
  decide: (draft: Draft, now: Now, around: Facts) => Result<BoundaryChange, P>,
): Acted<P> {
  const { actor, now, stores } = context
  const id = newId('BoundaryChange')
  const moment = momentOf(now)
  const recording: Act<BoundaryChange & Stored, BoundaryChange, P | SharedProblem, Facts> = {
    name,
    model: stores.boundary.changes,
    id,
    creates: true,
    // The version that the caller saw is that of the district, not of the change that begins here.
    input: { ...input, expectedVersion: null, seen: input.expectedVersion } as Keyed,
    facts: async (_none, session) => {
      const ending = given.what === 'DISTRICT_END' ? (given.closes ?? []).slice(0, mostMoves) : null
      const facts = await factsOf(context, namedIn(given), null, session)
      return ending === null
        ? facts
        : { ...facts, hanging: await readHanging(stores, given.district ?? '', ending, session) }
    },
    permit: (_none, { headOffice }) => mayPlan(actor, headOffice, name, partition),
    decide: (_none, facts) => {
      const stale = staleness(given.district ?? null, input.expectedVersion ?? null, facts.scope)
      if (stale) return refuse(stale)
      const draft = readDraft(id, given)
      return draft.ok ? decide(draft.value, moment, facts) : draft
    },
    evolve: (_none, event) => withoutHistory(event),
    also: async (event, _after, session) => {
      const { scope } = await readScope(stores, named(event), session)
      await save(context, name, id, scope, afterChange(scope, event), session)
      await openFollowUps(context, name, event, session)
    },
  }
  return act({ actor, now }, recording)
}

function momentOf(now: Date): Now {
  return { at: now, today: businessDateOf(now) }
}

function staleness(district: string | null, expected: number | null, scope: Scope): SharedProblem | null {
  const found = scope.districts.find(({ _id }) => _id === district)
  const currentVersion = found?.version ?? 0
  if (!found || expected === null || expected === currentVersion) return null
  return { kind: 'Conflict', clause: null, id: found._id, expectedVersion: expected, currentVersion }
}

async function factsOf(
  { stores, now }: Context,
  names: Named,
  change: Pick<BoundaryChange, '_id' | 'towns' | 'districts' | 'effectiveOn'> | null,
  session: ClientSession,
): Promise<Facts> {
  const today: BusinessDate = businessDateOf(now)
  await turn(stores.boundary, session)
  // Whoever plans an office for one of these districts meets this change here.
  for (const _id of names.districts.toSorted())
    await stores.office.turnstiles.updateOne({ _id }, { $inc: { turns: 1 } }, { session, upsert: true })
  const headOffice = await headOfficeOn(stores.office, today, session)
  const around = await readScope(stores, names, session)
  return { ...around, headOffice, later: change ? await laterThan(change) : [], hanging: nothingHangs }

  /** Planned changes that concern some of the same, and may rest on this one. */
  async function laterThan({ _id, towns, districts, effectiveOn }: NonNullable<typeof change>) {
    const same = [{ towns: { $in: [...towns] } }, { districts: { $in: [...districts] } }]
    const found = await stores.boundary.changes
      .find(
        { $or: same, effectiveOn: { $gte: effectiveOn }, withdrawnAt: null, _id: { $ne: _id } },
        { _id: 1 },
      )
      .sort({ effectiveOn: 1, _id: 1 })
      .limit(mostMoves)
      .session(session)
      .lean()
    return found.map((each) => each._id)
  }
}

function named(change: BoundaryChange | null): Named {
  const { towns = [], districts = [], facts = {} } = change ?? {}
  return { towns, districts, areas: facts.area ? [facts.area] : [] }
}

function namedIn({ moves, district, area }: Parameters<typeof readDraft>[1]): Named {
  const towns = [...new Set(moves.map(({ town }) => town))].slice(0, mostMoves)
  const districts = [...(district ? [district] : []), ...moves.map((move) => move.district)]
  return { towns, districts: [...new Set(districts)].slice(0, mostMoves), areas: area ? [area] : [] }
}

/** Writes each record that the act changed, with the act in its own history. */
async function save(
  context: Context,
  name: string,
  change: string,
  before: Scope,
  after: Scope,
  session: ClientSession,
): Promise<void> {
  const { territory, office } = context.stores
  const write = async (model: unknown, were: readonly Versioned[], are: readonly Versioned[]) => {
    const changed = are.filter((each) => !were.includes(each))
    for (const record of changed)
      await saveOne(context, name, change, model as Model<Stored>, record, session)
  }
  await write(territory.districts, before.districts, after.districts)
  await write(territory.towns, before.towns, after.towns)
  await write(office.offices, before.offices, after.offices)
  const were = new Map(before.offices.map((each) => [each._id, each]))
  const changes = after.offices.map((each) => ({ before: were.get(each._id) ?? null, after: each }))
  await tallyChanges(
    office,
    changes.filter((each) => each.before !== each.after),
    session,
  )
}

type Versioned = { readonly _id: string; readonly version?: number }

async function saveOne(
  { actor, now }: Context,
  name: string,
  change: string,
  model: Model<Stored>,
  record: Versioned,
  session: ClientSession,
): Promise<void> {
  const kept = await model.findById(record._id, { history: 1, version: 1 }).session(session).lean()
  const said = { actor, now, act: name, event: { because: change } }
  await changeAlong(model, kept && { version: kept.version, history: kept.history }, record, said, session)
}

function withoutHistory(change: BoundaryChange): Omit<BoundaryChange & Stored, 'version' | 'history'> {
  const { version: _, history: __, ...rest } = change as BoundaryChange & { history?: unknown }
  return rest
}
