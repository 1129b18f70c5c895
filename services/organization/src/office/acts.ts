import { type Act, act, type Stored } from '@chiiki/kit/act.ts'
import { type BusinessDate, businessDateOf } from '@chiiki/kit/business-date.ts'
import { changeAlong } from '@chiiki/kit/change.ts'
import { newId } from '@chiiki/kit/id.ts'
import type { Period } from '@chiiki/kit/period.ts'
import type { SharedProblem } from '@chiiki/kit/problem.ts'
import type { Source } from '@chiiki/kit/provenance.ts'
import { ok, type Result } from '@chiiki/kit/result.ts'
import type { ClientSession } from 'mongoose'
import { holdingsOf } from '../affair/act-facts.ts'
import { type Holding, unlessHolding } from '../affair/closure.ts'
import type { OfficeHoldsAffairs } from '../affair/problem.ts'
import type { Context } from '../context.ts'
import type { TerritoryStore } from '../territory/store.ts'
import { mayPlan } from './actions.ts'
import { afterEvent, afterOther, type Place, type PlanEvent, type Surroundings } from './effect.ts'
import {
  type DecisionInput,
  type FactsInput,
  type NameInput,
  readDecision,
  readFacts,
  wholeFacts,
} from './facts-input.ts'
import { headOfficeOn } from './lookup.ts'
import { notYetDecided } from './messages.ts'
import type { OfficeFacts, OfficeKind, OfficeRecord } from './office.ts'
import {
  correct,
  type Draft,
  type Now,
  planChange,
  planClosure,
  planOpening,
  withdrawPlanned,
} from './plan.ts'
import {
  type CorrectionProblem,
  clauseOfKind,
  invalid,
  type OfficeProblem,
  type PlanProblem,
  type WithdrawalProblem,
} from './problem.ts'
import { tallyChanges } from './tallying.ts'

type Keyed = { readonly idempotencyKey?: string | null; readonly expectedVersion?: number | null }
type OfOffice = Keyed & { readonly office: string }
type Facts = Surroundings & { readonly headOffice: string | null; readonly holdings: readonly Holding[] }
type Acted<P> = Promise<Result<OfficeRecord, P | SharedProblem>>

export type PlanOfficeInput = Keyed & {
  readonly place: string
  readonly effectiveOn: BusinessDate
  readonly kind: OfficeKind
  readonly name: NameInput
  readonly facts?: FactsInput | null
  readonly replaces?: readonly string[] | null
  readonly decision: DecisionInput
}

export function planOffice(
  context: Context,
  input: PlanOfficeInput,
): Acted<PlanProblem | OfficeHoldsAffairs> {
  const [id, changeId] = [newId('Office'), newId('OfficeChange')]
  const { place, effectiveOn, kind, name, decision } = input
  const replaces = [...new Set(input.replaces ?? [])]
  return perform(
    context,
    'planOffice',
    id,
    input,
    { creates: true, kind, place, others: replaces.slice(0, 10) },
    (_none, around, now) => {
      if (replaces.length > 10)
        return { ok: false, problem: invalid('replaces', 'must be at most 10', String(replaces.length)) }
      const read = readDraft(changeId, effectiveOn, { ...input.facts, kind, name }, decision, 'facts')
      if (!read.ok) return read
      const office = newOffice(id, servesOf(place, around))
      const facts = wholeFacts(read.value.facts, notYetDecided)
      const decided = planOpening({ ...read.value, facts, office, replaces }, now, around)
      return unlessHolding(decided, office, around, around.holdings)
    },
  )
}

type ChangeInput = OfOffice & {
  readonly effectiveOn: BusinessDate
  readonly changes: FactsInput
  readonly decision: DecisionInput
}

export function planOfficeChange(context: Context, input: ChangeInput): Acted<PlanProblem> {
  const changeId = newId('OfficeChange')
  return perform(context, 'planOfficeChange', input.office, input, {}, (office, around, now) => {
    const read = readDraft(changeId, input.effectiveOn, input.changes, input.decision, 'changes')
    return read.ok ? planChange(office, read.value, now, around) : read
  })
}

type ClosureInput = OfOffice & {
  readonly effectiveOn: BusinessDate
  readonly successor?: string | null
  readonly decision: DecisionInput
}

export function planOfficeClosure(
  context: Context,
  input: ClosureInput,
): Acted<PlanProblem | OfficeHoldsAffairs> {
  const changeId = newId('OfficeChange')
  const successor = input.successor ?? null
  return perform(
    context,
    'planOfficeClosure',
    input.office,
    input,
    { others: successor === null ? [] : [successor] },
    (office, around, now) => {
      const read = readDraft(changeId, input.effectiveOn, {}, input.decision, 'changes')
      if (!read.ok) return read
      const decided = planClosure(office, { ...read.value, successor }, now, around)
      return unlessHolding(decided, office, around, around.holdings)
    },
  )
}

export function withdrawPlannedOfficeChange(
  context: Context,
  input: OfOffice & { readonly change: string },
): Acted<WithdrawalProblem | OfficeHoldsAffairs> {
  const { office: id, change } = input
  return perform(
    context,
    'withdrawPlannedOfficeChange',
    id,
    input,
    { because: change },
    (office, around, now) =>
      unlessHolding(withdrawPlanned(office, change, now, around), office, around, around.holdings),
  )
}

type CorrectionInput = OfOffice & {
  readonly from: BusinessDate
  readonly until?: BusinessDate | null
  readonly changes: FactsInput
  readonly decision: DecisionInput
}

export function correctOffice(context: Context, input: CorrectionInput): Acted<CorrectionProblem> {
  const changeId = newId('OfficeChange')
  return perform(context, 'correctOffice', input.office, input, {}, (office, around, now) => {
    const read = readDraft(changeId, input.from, input.changes, input.decision, 'changes')
    return read.ok ? correct(office, { ...read.value, until: input.until ?? null }, now, around) : read
  })
}

/** Which other offices an act has to see: those of its own place always. */
type Reach = {
  readonly creates?: boolean
  /** What kind of office a new one is to be. */
  readonly kind?: OfficeKind
  readonly place?: string
  readonly others?: readonly string[]
  readonly because?: string
}

function perform<P extends OfficeProblem | OfficeHoldsAffairs | SharedProblem>(
  context: Context,
  name: string,
  id: string,
  input: Keyed & object,
  reach: Reach,
  decide: (office: OfficeRecord, around: Facts, now: Now) => Result<PlanEvent, P>,
): Acted<P> {
  const { actor, now, stores } = context
  const moment: Now = { at: now, today: businessDateOf(now) }
  let before: OfficeRecord | null = null
  const officeAct: Act<OfficeRecord & Stored, PlanEvent, P, Facts> = {
    name,
    model: stores.office.offices,
    id,
    creates: reach.creates ?? false,
    input,
    facts: (office, session) => factsOf(context, reach.place ?? office?.place ?? null, id, reach, session),
    permit: (office, { headOffice }) =>
      mayPlan(actor, headOffice, name, clauseOfKind(reach.kind ?? office?.versions.at(-1)?.kind ?? null)),
    decide: (office, around) => decide(office as OfficeRecord, around, moment),
    evolve: (office, event) => {
      before = office
      return afterEvent(office ?? newOffice(id, event.serves as Serves), event)
    },
    also: async (event, after, session) => {
      const along = await alongWith(context, name, event, after, session)
      await tallyChanges(stores.office, [...along, { before, after }], session)
    },
  }
  return act({ actor, now }, officeAct)
}

async function factsOf(
  { stores, now }: Context,
  place: string | null,
  id: string,
  reach: Reach,
  session: ClientSession,
): Promise<Facts> {
  const { offices } = stores.office
  const plain = { history: 0 } as const
  const named = {
    $or: [
      { _id: { $in: reach.others ?? [] } },
      ...(reach.because ? [{ 'entries.because': reach.because }] : []),
    ],
  }
  const along = await offices.find(named, plain).session(session).lean()
  const placeIds = [...new Set([...(place === null ? [] : [place]), ...along.map((each) => each.place)])]
  const others = await offices
    .find({ _id: { $ne: id }, place: { $in: placeIds } }, plain)
    .session(session)
    .lean()
  const places = await placesOf(stores.territory, placeIds, session)
  const holdings = await holdingsOf(stores.affair, [id, ...others.map(({ _id }) => _id)], session)
  return {
    others,
    places,
    holdings,
    headOffice: await headOfficeOn(stores.office, businessDateOf(now), session),
  }
}

async function placesOf(
  { wards, areas, districts }: TerritoryStore,
  ids: readonly string[],
  session: ClientSession,
): Promise<Place[]> {
  const of = { _id: { $in: [...ids] } }
  const always: Period[] = [{ from: null, to: null }]
  const [foundWards, foundAreas, foundDistricts] = [
    await wards.find(of, { _id: 1 }).session(session).lean(),
    await areas.find(of, { history: 0 }).session(session).lean(),
    await districts.find(of, { history: 0 }).session(session).lean(),
  ]
  const periods = (
    versions: readonly { validFrom: string | null; validTo: string | null; supersededAt: Date | null }[],
  ) =>
    versions
      .filter(({ supersededAt }) => supersededAt === null)
      .map(({ validFrom, validTo }) => ({ from: validFrom, to: validTo }))
  return [
    ...foundWards.map(({ _id }): Place => ({ id: _id, tier: 'ward', area: null, periods: always })),
    ...foundAreas.map(
      ({ _id, versions }): Place => ({ id: _id, tier: 'area', area: _id, periods: periods(versions) }),
    ),
    ...foundDistricts.map(({ _id, versions }): Place => {
      return { id: _id, tier: 'district', area: versions.at(-1)?.area ?? null, periods: periods(versions) }
    }),
  ]
}

/**
 * The offices that change with this one, each with the act in its own history; then the turnstile of every place concerned.
 * Answers those offices as they were and as they are.
 */
async function alongWith(
  { stores, actor, now }: Context,
  name: string,
  event: PlanEvent,
  after: OfficeRecord,
  session: ClientSession,
): Promise<{ before: OfficeRecord; after: OfficeRecord }[]> {
  const { offices, turnstiles } = stores.office
  const changes: { before: OfficeRecord; after: OfficeRecord }[] = []
  const along = await offices
    .find({ _id: { $in: [...event.with] } })
    .session(session)
    .lean()
  const change = { actor, now, act: name, event: { because: event.entry.id } }
  for (const { version, history, ...office } of along) {
    const was = { ...office, version }
    const { version: _, ...changed } = afterOther(was, event)
    changes.push({ before: was, after: { ...changed, version } })
    await changeAlong(offices, { version, history }, changed, change, session)
  }
  const places = [...new Set([after.place, ...along.map(({ place }) => place)])].toSorted()
  for (const _id of places)
    await turnstiles.updateOne({ _id }, { $inc: { turns: 1 } }, { session, upsert: true })
  return changes
}

function readDraft(
  id: string,
  effectiveOn: BusinessDate,
  given: FactsInput,
  decision: DecisionInput,
  field: string,
): Result<Draft, SharedProblem> {
  const source = readDecision(decision)
  if (!source.ok) return source
  const facts = readFacts(given, source.value, effectiveOn, field)
  return facts.ok ? ok(draftOf(id, effectiveOn, facts.value, source.value)) : facts
}

function draftOf(id: string, effectiveOn: BusinessDate, facts: Partial<OfficeFacts>, source: Source): Draft {
  return { id, effectiveOn, facts, source }
}

type Serves = NonNullable<PlanEvent['serves']>

/** After every office of the data set, in the order of their planning. */
const plannedOrder = 1_000_000

function newOffice(id: string, serves: Serves): OfficeRecord {
  const nothing = { note: null, formerAddresses: [], entries: [], versions: [], successions: [] }
  return { _id: id, version: 0, ...serves, order: plannedOrder, ...nothing }
}

function servesOf(place: string, { places }: Surroundings): Serves {
  const found = places.find(({ id }) => id === place)
  return { place, area: found?.area ?? null, district: found?.tier === 'district' ? place : null }
}
