import { addDays, type BusinessDate, businessDateOf } from '@chiiki/kit/business-date.ts'
import { invalid, readOptionalText, readText } from '@chiiki/kit/input-text.ts'
import { nextState } from '@chiiki/kit/machine.ts'
import type { InvalidInput } from '@chiiki/kit/problem.ts'
import { ok, type Result, refuse } from '@chiiki/kit/result.ts'
import { type CouncilRecord, type CouncilState, mayMeet, stateNow } from '../council/council.ts'
import type { NoticeRule } from '../council/policy.ts'
import {
  type AgendaItem,
  type MeetingAction,
  type MeetingEvent,
  type MeetingMode,
  type MeetingPlan,
  type MeetingRecord,
  type MeetingState,
  meetingMachine,
  type Planned,
  possibleActions,
} from './meeting.ts'

export const longest = { title: 200, text: 2_000, agenda: 50 } as const

/** Openness follows from information being shared with the people of the district: 第2・2⑵. */
const openness = 'clause:K-2-2-2'

export type CouncilDoesNotMeet = {
  kind: 'CouncilDoesNotMeet'
  clause: null
  council: string
  councilState: CouncilState
}
export type MeetingActNotPossible = {
  kind: 'MeetingActNotPossible'
  clause: null
  meeting: string
  action: MeetingAction
  state: MeetingState
  possible: readonly MeetingAction[]
}
export type ClosedPartNeedsReason = { kind: 'ClosedPartNeedsReason'; clause: string; field: string }
export type AgendaMissing = { kind: 'AgendaMissing'; clause: null; meeting: string }
export type NoticeTooLate = {
  kind: 'NoticeTooLate'
  clause: null
  meeting: string
  days: number
  latestOn: BusinessDate
  canBeUrgent: boolean
}
export type MeetingTooEarly = { kind: 'MeetingTooEarly'; clause: null; meeting: string; startsAt: Date }
export type MeetingProblem =
  | CouncilDoesNotMeet
  | MeetingActNotPossible
  | ClosedPartNeedsReason
  | AgendaMissing
  | NoticeTooLate
  | MeetingTooEarly

/** Whether people may attend, and if not, why not, as it's given. */
export type Openness = { readonly isOpen?: boolean | null; readonly closedReason?: string | null }
export type GivenItem = Openness & { readonly title: string; readonly explanation?: string | null }
export type GivenPlan = Openness & {
  readonly startsAt: Date
  readonly mode: MeetingMode
  readonly place?: string | null
  readonly url?: string | null
  readonly agenda?: readonly GivenItem[] | null
}
type Misread = ClosedPartNeedsReason | InvalidInput

/** Plans the council's next meeting under its number; `itemIds` are the ids of its items. */
export function planMeeting(
  council: CouncilRecord,
  number: number,
  given: GivenPlan,
  ids: { readonly id: string; readonly itemIds: readonly string[] },
  now: Date,
): Result<Planned, CouncilDoesNotMeet | Misread> {
  if (!mayMeet(stateNow(council, businessDateOf(now)))) return refuse(doesNotMeet(council))
  if (given.startsAt <= now)
    return refuse(invalid('startsAt', 'must lie ahead', given.startsAt.toISOString()))
  const plan = readPlan(given)
  if (!plan.ok) return plan
  const agenda = readAgenda(given.agenda ?? [], ids.itemIds)
  if (!agenda.ok) return agenda
  const { id } = ids
  return ok({
    type: 'MEETING_PLANNED',
    id,
    council: council._id,
    number,
    ...plan.value,
    agenda: agenda.value,
  })
}

/** Sets the whole agenda, in order. Once it has been made known, the change needs a public reason. */
export function setAgenda(
  meeting: MeetingRecord,
  given: { readonly agenda: readonly GivenItem[]; readonly reason?: string | null },
  itemIds: readonly string[],
  now: Date,
): Result<MeetingEvent, MeetingActNotPossible | AgendaMissing | Misread> {
  const state = stateAfter(meeting, 'SET_AGENDA')
  if (!state.ok) return state
  const agenda = readAgenda(given.agenda, itemIds)
  if (!agenda.ok) return agenda
  if (meeting.notice === null) return ok({ type: 'AGENDA_SET', agenda: agenda.value, change: null })
  if (agenda.value.length === 0) return refuse({ kind: 'AgendaMissing', clause: null, meeting: meeting._id })
  const reason = readText('reason', given.reason ?? '', longest.text)
  if (!reason.ok) return reason
  return ok({ type: 'AGENDA_SET', agenda: agenda.value, change: { at: now, reason: reason.value } })
}

/**
 * Makes the meeting known to all. At least as many days ahead as the rule says, or with a reason why not, which is
 * public; a meeting whose time has come can't be made known any more.
 */
export function noticeMeeting(
  meeting: MeetingRecord,
  council: CouncilRecord,
  rule: NoticeRule | null,
  urgency: string | null | undefined,
  now: Date,
): Result<
  MeetingEvent,
  MeetingActNotPossible | CouncilDoesNotMeet | AgendaMissing | NoticeTooLate | InvalidInput
> {
  const state = stateAfter(meeting, 'NOTICE')
  if (!state.ok) return state
  if (!mayMeet(stateNow(council, businessDateOf(now)))) return refuse(doesNotMeet(council))
  if (meeting.agenda.length === 0)
    return refuse({ kind: 'AgendaMissing', clause: null, meeting: meeting._id })
  const reason = readOptionalText('urgencyReason', urgency, longest.text)
  if (!reason.ok) return reason
  const days = rule?.days ?? 0
  const latestOn = addDays(meeting.heldOn, -days)
  const isInTime = businessDateOf(now) <= latestOn
  const isAhead = now < meeting.startsAt
  if (!isAhead || (!isInTime && reason.value === null))
    return refuse({
      kind: 'NoticeTooLate',
      clause: null,
      meeting: meeting._id,
      days,
      latestOn,
      canBeUrgent: isAhead,
    })
  const urgencyReason = isInTime ? null : reason.value
  return ok({ type: 'MEETING_NOTICED', notice: { at: now, ruleDays: days, urgencyReason } })
}

/** Cancels a meeting that hasn't begun; it keeps its number. */
export function cancelMeeting(
  meeting: MeetingRecord,
  given: string,
): Result<MeetingEvent, MeetingActNotPossible | InvalidInput> {
  const state = stateAfter(meeting, 'CANCEL')
  if (!state.ok) return state
  const reason = readText('reason', given, longest.text)
  return reason.ok ? ok({ type: 'MEETING_CANCELLED', reason: reason.value }) : reason
}

/** Opens the session, not before its time. */
export function holdMeeting(
  meeting: MeetingRecord,
  council: CouncilRecord,
  now: Date,
): Result<MeetingEvent, MeetingActNotPossible | CouncilDoesNotMeet | MeetingTooEarly> {
  const state = stateAfter(meeting, 'HOLD')
  if (!state.ok) return state
  if (!mayMeet(stateNow(council, businessDateOf(now)))) return refuse(doesNotMeet(council))
  const { _id, startsAt } = meeting
  if (now < startsAt) return refuse({ kind: 'MeetingTooEarly', clause: null, meeting: _id, startsAt })
  return ok({ type: 'MEETING_OPENED', at: now })
}

export function closeMeeting(meeting: MeetingRecord, now: Date): Result<MeetingEvent, MeetingActNotPossible> {
  const state = stateAfter(meeting, 'CLOSE')
  return state.ok ? ok({ type: 'MEETING_CLOSED', at: now }) : state
}

export function stateAfter(
  meeting: MeetingRecord,
  action: MeetingAction,
): Result<MeetingState, MeetingActNotPossible> {
  const { _id, state } = meeting
  const next = nextState(meetingMachine, state, action)
  if (next !== null) return ok(next)
  return refuse({
    kind: 'MeetingActNotPossible',
    clause: null,
    meeting: _id,
    action,
    state,
    possible: possibleActions(state),
  })
}

function readPlan({ startsAt, mode, place, url, ...open }: GivenPlan): Result<MeetingPlan, Misread> {
  const where =
    mode === 'REMOTE'
      ? readOptionalText('place', place, longest.title)
      : readText('place', place ?? '', longest.title)
  if (!where.ok) return where
  const link =
    mode === 'IN_PERSON'
      ? readOptionalText('url', url, longest.text)
      : readText('url', url ?? '', longest.text)
  if (!link.ok) return link
  if (link.value !== null && !isWebAddress(link.value))
    return refuse(invalid('url', 'must be an address that begins with https://', link.value))
  const closedReason = readOpenness(open, 'closedReason')
  if (!closedReason.ok) return closedReason
  return ok({ startsAt, mode, place: where.value, url: link.value, closedReason: closedReason.value })
}

function readAgenda(items: readonly GivenItem[], ids: readonly string[]): Result<AgendaItem[], Misread> {
  if (items.length > longest.agenda)
    return refuse(invalid('agenda', `must have at most ${longest.agenda} items`, String(items.length)))
  const agenda: AgendaItem[] = []
  for (const [index, item] of items.entries()) {
    const title = readText(`agenda.${index}.title`, item.title, longest.title)
    if (!title.ok) return title
    const explanation = readOptionalText(`agenda.${index}.explanation`, item.explanation, longest.text)
    if (!explanation.ok) return explanation
    const closedReason = readOpenness(item, `agenda.${index}.closedReason`)
    if (!closedReason.ok) return closedReason
    const id = ids[index]
    if (id === undefined) throw new Error('an agenda item has no id')
    agenda.push({ id, title: title.value, explanation: explanation.value, closedReason: closedReason.value })
  }
  return ok(agenda)
}

/** Open by default; closed only with a reason, and no reason without closing. */
export function readOpenness(
  { isOpen, closedReason }: Openness,
  field: string,
): Result<string | null, Misread> {
  const reason = readOptionalText(field, closedReason, longest.text)
  if (!reason.ok) return reason
  if (isOpen === false && reason.value === null)
    return refuse({ kind: 'ClosedPartNeedsReason', clause: openness, field })
  if (isOpen !== false && reason.value !== null)
    return refuse(invalid(field, 'is for a part that is closed (isOpen: false)', reason.value))
  return reason
}

function isWebAddress(text: string): boolean {
  return /^https:\/\//.test(text) && URL.canParse(text)
}

function doesNotMeet({ _id, state }: CouncilRecord): CouncilDoesNotMeet {
  return { kind: 'CouncilDoesNotMeet', clause: null, council: _id, councilState: state }
}
