import { type BusinessDate, businessDateOf } from '@chiiki/kit/business-date.ts'
import { invalid, readOptionalText, readText } from '@chiiki/kit/input-text.ts'
import { nextState } from '@chiiki/kit/machine.ts'
import type { InvalidInput, NotFound } from '@chiiki/kit/problem.ts'
import { ok, type Result, refuse } from '@chiiki/kit/result.ts'
import {
  type Changed,
  type CouncilAction,
  type CouncilRecord,
  type CouncilState,
  councilMachine,
  type LegalBasis,
  type Name,
  type Prepared,
  possibleActions,
  type Scheduled,
} from './council.ts'
import type { RolloutPlace } from './rollout.ts'

/** What grounds that people get a place to talk things over: 第2・2⑷. */
const ground = 'clause:K-2-2-4'

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
export type CouncilProblem = DistrictHasCouncil | AreaHasCouncil | CouncilActNotPossible | CouncilHasMeetings

/** The instant of an act and the day in Asia/Tokyo on which it falls. */
export type Moment = { readonly now: Date; readonly today: BusinessDate }

export function momentAt(now: Date): Moment {
  return { now, today: businessDateOf(now) }
}

export type Preparation = {
  readonly id: string
  readonly name: { ja: string; kana?: string | null; romaji?: string | null; en?: string | null }
  readonly plannedOn?: BusinessDate | null
}

/** A place has at most one council of its kind: whoever comes second is told of the first. */
export function placeHasCouncil({ kind, _id }: RolloutPlace): DistrictHasCouncil | AreaHasCouncil {
  return { kind: kind === 'AREA' ? 'AreaHasCouncil' : 'DistrictHasCouncil', clause: ground, place: _id }
}

/** Begins the preparation of a council for a place where none lives. */
export function prepareCouncil(
  place: RolloutPlace,
  hasLive: boolean,
  { id, name, plannedOn = null }: Preparation,
  { now, today }: Moment,
): Result<Prepared, InvalidInput | DistrictHasCouncil | AreaHasCouncil> {
  if (hasLive) return refuse(placeHasCouncil(place))
  const read = readName(name)
  if (!read.ok) return read
  if (plannedOn !== null && plannedOn < today) return refuse(tooEarly('plannedOn', plannedOn, today))
  const { kind, _id, area } = place
  return ok({
    type: 'COUNCIL_PREPARED',
    id,
    kind,
    place: _id,
    area,
    name: read.value,
    on: today,
    plannedOn,
    at: now,
  })
}

/** Plans, moves or (null) drops the day of establishment. Earlier plans stay on record. */
export function scheduleEstablishment(
  council: CouncilRecord,
  plannedOn: BusinessDate | null,
  { today }: Moment,
): Result<Scheduled, CouncilActNotPossible | InvalidInput> {
  const possible = stateAfter(council, 'SCHEDULE_ESTABLISHMENT')
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
  const state = stateAfter(council, 'ESTABLISH')
  if (!state.ok) return state
  const text = readText('legalBasis', legalBasis, longest.basis)
  if (!text.ok) return text
  if (clause !== null && !/^clause:[\w-]{1,100}$/.test(clause))
    return refuse(invalid('clause', "must be a clause's id, such as clause:K-2-2-4", clause))
  const from = establishedOn ?? moment.today
  if (from > moment.today)
    return refuse(
      invalid('establishedOn', `must not lie after today (${moment.today}); plan it instead`, from),
    )
  if (from < council.preparedOn)
    return refuse(
      invalid('establishedOn', `must not lie before its preparation began (${council.preparedOn})`, from),
    )
  const basis = { text: text.value, clause }
  return ok(changed('ESTABLISH', state.value, { ...moment, today: from }, { legalBasis: basis }))
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
  const state = stateAfter(council, action)
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
): Result<CouncilState, CouncilActNotPossible> {
  const { _id, state } = council
  const next = nextState(councilMachine, state, action)
  if (next !== null) return ok(next)
  const possible = possibleActions(state)
  return refuse({ kind: 'CouncilActNotPossible', clause: null, council: _id, action, state, possible })
}

function readName({ ja, kana, romaji, en }: Preparation['name']): Result<Name, InvalidInput> {
  const read = readText('name.ja', ja, longest.name)
  if (!read.ok) return read
  const others = { kana: null, romaji: null, en: null } as { [form: string]: string | null }
  for (const [form, text] of Object.entries({ kana, romaji, en })) {
    const other = readOptionalText(`name.${form}`, text, longest.name)
    if (!other.ok) return other
    others[form] = other.value
  }
  return ok({ ja: read.value, ...others } as Name)
}

function tooEarly(field: string, given: BusinessDate, today: BusinessDate): InvalidInput {
  return invalid(field, `must be today (${today}) or later`, given)
}

export function notFound(id: string): NotFound {
  return { kind: 'NotFound', clause: null, id }
}
