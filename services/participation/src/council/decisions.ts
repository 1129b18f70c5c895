import { type BusinessDate, businessDateOf } from '@chiiki/kit/business-date.ts'
import { invalid, readText } from '@chiiki/kit/input-text.ts'
import { nextState } from '@chiiki/kit/machine.ts'
import type { InvalidInput } from '@chiiki/kit/problem.ts'
import { ok, type Result, refuse } from '@chiiki/kit/result.ts'
import {
  type Changed,
  type CouncilAction,
  type CouncilRecord,
  type CouncilState,
  councilMachine,
  type LegalBasis,
  possibleActions,
  type Scheduled,
  stateNow,
} from './council.ts'

export const longest = { name: 100, reason: 2_000, basis: 500 } as const

export type DistrictHasCouncil = { kind: 'DistrictHasCouncil'; clause: string; place: string }
export type AreaHasCouncil = { kind: 'AreaHasCouncil'; clause: string; place: string }
export type CouncilActNotPossible = {
  kind: 'CouncilActNotPossible'
  clause: null
  council: string
  action: CouncilAction
  state: CouncilState
  possible: readonly CouncilAction[]
}
export type CouncilHasMeetings = {
  kind: 'CouncilHasMeetings'
  clause: null
  council: string
  meetings: readonly string[]
}
export type PlaceHasBody = { kind: 'PlaceHasBody'; clause: string | null; place: string; type: string }
export type ParentNotEstablished = {
  kind: 'ParentNotEstablished'
  clause: null
  parent: string
  state: CouncilState
}
export type CouncilProblem =
  | DistrictHasCouncil
  | AreaHasCouncil
  | PlaceHasBody
  | ParentNotEstablished
  | CouncilActNotPossible
  | CouncilHasMeetings

/** The instant of an act and the day in Asia/Tokyo on which it falls. */
export type Moment = { readonly now: Date; readonly today: BusinessDate }

export function momentAt(now: Date): Moment {
  return { now, today: businessDateOf(now) }
}

/** Ends a subcommittee together with its parent. */
export function dissolvedWithParent(parent: CouncilRecord, { change }: Changed): Changed {
  const because = { reason: `${parent.name.ja}: ${change.reason ?? ''}`, decision: change.decision }
  return { type: 'COUNCIL_CHANGED', action: 'DISSOLVE', change: { ...change, ...because }, legalBasis: null }
}

/** Plans, moves or (null) drops the day of establishment. Earlier plans stay on record. */
export function scheduleEstablishment(
  council: CouncilRecord,
  plannedOn: BusinessDate | null,
  { today }: Moment,
): Result<Scheduled, CouncilActNotPossible | InvalidInput> {
  const possible = stateAfter(council, 'SCHEDULE_ESTABLISHMENT', today)
  if (!possible.ok) return possible
  if (plannedOn !== null && plannedOn < today) return refuse(tooEarly('plannedOn', plannedOn, today))
  return ok({ type: 'ESTABLISHMENT_SCHEDULED', plan: { on: plannedOn, since: today } })
}

export type Establishment = {
  readonly legalBasis: string
  readonly clause?: string | null
  readonly establishedOn?: BusinessDate | null
}

/** Establishes a council on its legal basis, from today or from a day since its preparation began. */
export function establishCouncil(
  council: CouncilRecord,
  { legalBasis, clause = null, establishedOn }: Establishment,
  moment: Moment,
): Result<Changed, CouncilActNotPossible | InvalidInput> {
  const state = stateAfter(council, 'ESTABLISH', moment.today)
  if (!state.ok) return state
  const basis = readBasis(legalBasis, clause)
  if (!basis.ok) return basis
  const from = establishedOn ?? moment.today
  if (from > moment.today)
    return refuse(
      invalid('establishedOn', `must not lie after today (${moment.today}); plan it instead`, from),
    )
  if (from < council.preparedOn)
    return refuse(
      invalid('establishedOn', `must not lie before its preparation began (${council.preparedOn})`, from),
    )
  return ok(changed('ESTABLISH', state.value, { ...moment, today: from }, { legalBasis: basis.value }))
}

/** Whether a meeting may be planned in this state. */
export function mayPlanMeeting(council: CouncilRecord, today: BusinessDate) {
  return stateAfter(council, 'PLAN_MEETING', today)
}

/** Ends a preparation; nothing was established. */
export function abandonCouncil(council: CouncilRecord, reason: string, moment: Moment) {
  return changeWith(council, 'ABANDON', { reason }, moment)
}

/** Suspends a council that isn't meeting at this moment. */
export function suspendCouncil(
  council: CouncilRecord,
  reason: string,
  inSession: readonly string[],
  moment: Moment,
) {
  return unlessMeeting(council, inSession, changeWith(council, 'SUSPEND', { reason }, moment))
}

export function resumeCouncil(council: CouncilRecord, reason: string, moment: Moment) {
  return changeWith(council, 'RESUME', { reason }, moment)
}

export type Dissolution = { readonly reason: string; readonly decision: string }

/** Dissolves a council by a decision document, once no meeting of it is ahead or in session. */
export function dissolveCouncil(
  council: CouncilRecord,
  dissolution: Dissolution,
  meetings: readonly string[],
  moment: Moment,
) {
  return unlessMeeting(council, meetings, changeWith(council, 'DISSOLVE', dissolution, moment))
}

type ChangeResult = Result<Changed, CouncilActNotPossible | InvalidInput>

function changeWith(
  council: CouncilRecord,
  action: CouncilAction,
  given: { readonly reason: string; readonly decision?: string },
  moment: Moment,
): ChangeResult {
  const state = stateAfter(council, action, moment.today)
  if (!state.ok) return state
  const reason = readText('reason', given.reason, longest.reason)
  if (!reason.ok) return reason
  const decision =
    given.decision === undefined ? ok(null) : readText('decision', given.decision, longest.basis)
  if (!decision.ok) return decision
  return ok(changed(action, state.value, moment, { reason: reason.value, decision: decision.value }))
}

function unlessMeeting(
  { _id }: CouncilRecord,
  meetings: readonly string[],
  result: ChangeResult,
): Result<Changed, CouncilActNotPossible | CouncilHasMeetings | InvalidInput> {
  if (!result.ok || meetings.length === 0) return result
  return refuse({ kind: 'CouncilHasMeetings', clause: null, council: _id, meetings })
}

function changed(
  action: CouncilAction,
  state: CouncilState,
  { now, today }: Moment,
  why: { reason?: string; decision?: string | null; legalBasis?: LegalBasis },
): Changed {
  const { reason = null, decision = null, legalBasis = null } = why
  return {
    type: 'COUNCIL_CHANGED',
    action,
    change: { state, from: today, recordedAt: now, reason, decision },
    legalBasis,
  }
}

/** The state that the table has for this act, or what is possible instead. */
function stateAfter(
  council: CouncilRecord,
  action: CouncilAction,
  today: BusinessDate,
): Result<CouncilState, CouncilActNotPossible> {
  const { _id } = council
  const state = stateNow(council, today)
  const next = nextState(councilMachine, state, action)
  if (next !== null) return ok(next)
  const possible = possibleActions(state)
  return refuse({ kind: 'CouncilActNotPossible', clause: null, council: _id, action, state, possible })
}

export function readBasis(given: string, clause: string | null): Result<LegalBasis, InvalidInput> {
  const text = readText('legalBasis', given, longest.basis)
  if (!text.ok) return text
  if (clause !== null && !/^clause:[\w-]{1,100}$/.test(clause))
    return refuse(invalid('clause', "must be a clause's id, such as clause:K-2-2-4", clause))
  return ok({ text: text.value, clause })
}

export function tooEarly(field: string, given: BusinessDate, today: BusinessDate): InvalidInput {
  return invalid(field, `must be today (${today}) or later`, given)
}
