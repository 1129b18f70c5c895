import { type Act, act, type Stored } from '@chiiki/kit/act.ts'
import { type BusinessDate, businessDateOf } from '@chiiki/kit/business-date.ts'
import { newId } from '@chiiki/kit/id.ts'
import type { SharedProblem } from '@chiiki/kit/problem.ts'
import type { Source } from '@chiiki/kit/provenance.ts'
import { ok, type Result } from '@chiiki/kit/result.ts'
import { unlessHolding } from '../affair/closure.ts'
import type { OfficeHoldsAffairs } from '../affair/problem.ts'
import type { Context } from '../context.ts'
import { unlessOccupied } from '../staffing/closure.ts'
import type { OfficeInUse } from '../staffing/problem.ts'
import { alongWith, type Facts, factsOf, type Reach } from './act-facts.ts'
import { mayPlan } from './actions.ts'
import { afterEvent, type PlanEvent, type Surroundings } from './effect.ts'
import {
  type DecisionInput,
  type FactsInput,
  type NameInput,
  readDecision,
  readFacts,
  wholeFacts,
} from './facts-input.ts'
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
): Acted<PlanProblem | OfficeHoldsAffairs | OfficeInUse> {
  const [id, changeId] = [newId('Office'), newId('OfficeChange')]
  const { place, effectiveOn, kind, name, decision } = input
  const replaces = [...new Set(input.replaces ?? [])]
  return perform(
    context,
    'planOffice',
    id,
    input,
    { creates: true, kind, place, others: replaces.slice(0, 10), mayShut: ['ALONG'] },
    (_none, around, now) => {
      if (replaces.length > 10)
        return { ok: false, problem: invalid('replaces', 'must be at most 10', String(replaces.length)) }
      const read = readDraft(changeId, effectiveOn, { ...input.facts, kind, name }, decision, 'facts')
      if (!read.ok) return read
      const office = newOffice(id, servesOf(place, around))
      const facts = wholeFacts(read.value.facts, notYetDecided)
      const decided = planOpening({ ...read.value, facts, office, replaces }, now, around)
      return unlessLeft(decided, office, around)
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
): Acted<PlanProblem | OfficeHoldsAffairs | OfficeInUse> {
  const changeId = newId('OfficeChange')
  const successor = input.successor ?? null
  return perform(
    context,
    'planOfficeClosure',
    input.office,
    input,
    { others: successor === null ? [] : [successor], mayShut: ['ITSELF'] },
    (office, around, now) => {
      const read = readDraft(changeId, input.effectiveOn, {}, input.decision, 'changes')
      if (!read.ok) return read
      const decided = planClosure(office, { ...read.value, successor }, now, around)
      return unlessLeft(decided, office, around)
    },
  )
}

export function withdrawPlannedOfficeChange(
  context: Context,
  input: OfOffice & { readonly change: string },
): Acted<WithdrawalProblem | OfficeHoldsAffairs | OfficeInUse> {
  const { office: id, change } = input
  return perform(
    context,
    'withdrawPlannedOfficeChange',
    id,
    input,
    { because: change, mayShut: ['ITSELF', 'ALONG'] },
    (office, around, now) => unlessLeft(withdrawPlanned(office, change, now, around), office, around),
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

function perform<P extends OfficeProblem | OfficeHoldsAffairs | OfficeInUse | SharedProblem>(
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

/** The event, unless by it tasks, posts or people were left at an office that isn't open. */
function unlessLeft<P>(decided: Result<PlanEvent, P>, office: OfficeRecord, around: Facts) {
  const unheld = unlessHolding(decided, office, around, around.holdings)
  return unlessOccupied(unheld, office, around, around.occupants)
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
