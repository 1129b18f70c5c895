import { addDays, type BusinessDate, businessDateOf } from '@chiiki/kit/business-date.ts'
import { invalid, readOptionalText, readText } from '@chiiki/kit/input-text.ts'
import { nextState } from '@chiiki/kit/machine.ts'
import type { InvalidInput } from '@chiiki/kit/problem.ts'
import { ok, type Result, refuse } from '@chiiki/kit/result.ts'
import { type QuorumNotMet, quorumNotMet } from '../agenda/decisions.ts'
import { type GivenLine, readLine } from '../agenda/proposing.ts'
import type { QuorumCheck } from '../attendance/quorum.ts'
import { type CouncilRecord, type CouncilState, mayMeet, stateNow } from '../council/council.ts'
import type { NoticeRule } from '../council/policy.ts'
import {
  type AgendaChange,
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
import { type ClosedPartNeedsReason, type Openness, readOpenness } from './openness.ts'

export const longest = { title: 200, text: 2_000, agenda: 50 } as const

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
export type MeetingCanOpen = { kind: 'MeetingCanOpen'; clause: null; meeting: string }
export type DiscussionStillOpen = {
  kind: 'DiscussionStillOpen'
  clause: null
  agendaItems: readonly string[]
}
export type MeetingProblem =
  | CouncilDoesNotMeet
  | MeetingActNotPossible
  | ClosedPartNeedsReason
  | AgendaMissing
  | NoticeTooLate
  | MeetingTooEarly
  | MeetingCanOpen
  | DiscussionStillOpen

/** One line of an agenda as it's given; with the id of the item where that stands on it already. */
export type GivenItem = GivenLine & { readonly id?: string | null }
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
  const named = (given.agenda ?? []).find((item) => item.id)
  if (named) return refuse(invalid('agenda.id', 'must be an item of this agenda; a new one has none', null))
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

/** Sets the whole agenda, in order; `scheduled` are the items that stand on it and may be kept. Once it has been made known, the change needs a public reason. */
export function setAgenda(
  meeting: MeetingRecord,
  given: { readonly agenda: readonly GivenItem[]; readonly reason?: string | null },
  itemIds: readonly string[],
  scheduled: readonly string[],
  now: Date,
): Result<MeetingEvent, MeetingActNotPossible | AgendaMissing | Misread> {
  const state = stateAfter(meeting, 'SET_AGENDA')
  if (!state.ok) return state
  const strange = given.agenda.find(({ id }) => id && !scheduled.includes(id))
  if (strange) return refuse(invalid('agenda.id', 'must be an item that this agenda has', strange.id ?? null))
  const agenda = readAgenda(given.agenda, itemIds)
  if (!agenda.ok) return agenda
  if (meeting.notice !== null && agenda.value.length === 0)
    return refuse({ kind: 'AgendaMissing', clause: null, meeting: meeting._id })
  const change = readReason(meeting, given.reason, now)
  return change.ok ? ok({ type: 'AGENDA_SET', agenda: agenda.value, change: change.value }) : change
}

/** Why an agenda changes: needed, and public, once it has been made known. */
export function readReason(
  { notice }: MeetingRecord,
  given: string | null | undefined,
  now: Date,
): Result<AgendaChange | null, InvalidInput> {
  if (notice === null) return ok(null)
  const reason = readText('reason', given ?? '', longest.text)
  return reason.ok ? ok({ at: now, reason: reason.value }) : reason
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

/**
 * Opens the session, not before its time and only with a quorum. A council with nobody in office may come together, e.g. to be
 * constituted; it decides nothing.
 */
export function holdMeeting(
  meeting: MeetingRecord,
  council: CouncilRecord,
  check: QuorumCheck,
  now: Date,
): Result<MeetingEvent, MeetingActNotPossible | CouncilDoesNotMeet | MeetingTooEarly | QuorumNotMet> {
  const state = stateAfter(meeting, 'HOLD')
  if (!state.ok) return state
  if (!mayMeet(stateNow(council, businessDateOf(now)))) return refuse(doesNotMeet(council))
  if (now < meeting.startsAt) return refuse(tooEarly(meeting, meeting.startsAt))
  if (!mayOpen(check)) return refuse(quorumNotMet(meeting, check))
  return ok({ type: 'MEETING_OPENED', at: now, check })
}

/** 流会: records that too few came within the time of grace; the meeting keeps its number and its register. */
export function lapseMeeting(
  meeting: MeetingRecord,
  check: QuorumCheck,
  graceMinutes: number,
  now: Date,
): Result<MeetingEvent, MeetingActNotPossible | MeetingTooEarly | MeetingCanOpen> {
  const state = stateAfter(meeting, 'LAPSE')
  if (!state.ok) return state
  const over = new Date(meeting.startsAt.getTime() + graceMinutes * 60_000)
  if (now < over) return refuse(tooEarly(meeting, over))
  if (mayOpen(check)) return refuse({ kind: 'MeetingCanOpen', clause: null, meeting: meeting._id })
  return ok({ type: 'MEETING_LAPSED', at: now, check })
}

/** Ends the session; not while an item is under discussion. What it didn't come to is deferred. */
export function closeMeeting(
  meeting: MeetingRecord,
  underDiscussion: readonly string[],
  now: Date,
): Result<MeetingEvent, MeetingActNotPossible | DiscussionStillOpen> {
  const state = stateAfter(meeting, 'CLOSE')
  if (!state.ok) return state
  if (underDiscussion.length > 0)
    return refuse({ kind: 'DiscussionStillOpen', clause: null, agendaItems: underDiscussion })
  return ok({ type: 'MEETING_CLOSED', at: now })
}

function mayOpen({ isMet, roll }: QuorumCheck): boolean {
  return isMet || roll.length === 0
}

function tooEarly({ _id }: MeetingRecord, startsAt: Date): MeetingTooEarly {
  return { kind: 'MeetingTooEarly', clause: null, meeting: _id, startsAt }
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
  if (new Set(ids).size < ids.length)
    return refuse(invalid('agenda', 'must have each item once', String(items.length)))
  const agenda: AgendaItem[] = []
  for (const [index, item] of items.entries()) {
    const line = readLine(item, `agenda.${index}.`)
    if (!line.ok) return line
    const id = ids[index]
    if (id === undefined) throw new Error('an agenda item has no id')
    agenda.push({ id, ...line.value })
  }
  return ok(agenda)
}

function isWebAddress(text: string): boolean {
  return /^https:\/\//.test(text) && URL.canParse(text)
}

function doesNotMeet({ _id, state }: CouncilRecord): CouncilDoesNotMeet {
  return { kind: 'CouncilDoesNotMeet', clause: null, council: _id, councilState: state }
}
