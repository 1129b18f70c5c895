import { invalid, readText } from '@chiiki/kit/input-text.ts'
import { eventsFrom, nextState } from '@chiiki/kit/machine.ts'
import type { InvalidInput } from '@chiiki/kit/problem.ts'
import { ok, type Result, refuse } from '@chiiki/kit/result.ts'
import { type MeetingActNotPossible, stateAfter as meetingStateAfter } from '../meeting/decisions.ts'
import type { MeetingRecord } from '../meeting/meeting.ts'
import { type ClosedPartNeedsReason, type Openness, readOpenness } from '../meeting/openness.ts'
import {
  type Begun,
  currentOf,
  type MinutesAction,
  type MinutesEvent,
  type MinutesEventName,
  type MinutesRecord,
  type MinutesState,
  minutesMachine,
  type Paragraph,
} from './minutes.ts'

export const longest = { paragraphs: 500, text: 10_000, reason: 2_000 } as const

export type MinutesActNotPossible = {
  kind: 'MinutesActNotPossible'
  clause: null
  minutes: string
  action: MinutesAction
  state: MinutesState
  possible: readonly MinutesEventName[]
}
/** `meeting`'s minutes are begun, or a correction of them is in work. */
export type MinutesAlreadyBegun = { kind: 'MinutesAlreadyBegun'; clause: null; meeting: string }
export type MinutesProblem = MinutesActNotPossible | MinutesAlreadyBegun

export type GivenParagraph = Openness & { readonly text: string; readonly agendaItem?: string | null }
type Misread = ClosedPartNeedsReason | InvalidInput

/** Begins the minutes of a meeting that was held. */
export function draftMinutes(
  meeting: MeetingRecord,
  editions: readonly MinutesRecord[],
  given: readonly GivenParagraph[],
  id: string,
): Result<Begun, MeetingActNotPossible | MinutesAlreadyBegun | Misread> {
  const possible = meetingStateAfter(meeting, 'DRAFT_MINUTES')
  if (!possible.ok) return possible
  if (editions.length > 0) return refuse(alreadyBegun(meeting._id))
  const paragraphs = readParagraphs(given, meeting)
  if (!paragraphs.ok) return paragraphs
  return ok(beginning(meeting, id, 1, paragraphs.value, null, null))
}

/** Begins the next edition, to correct the published one in force. */
export function correctMinutes(
  minutes: MinutesRecord,
  meeting: MeetingRecord,
  editions: readonly MinutesRecord[],
  given: { readonly reason: string; readonly paragraphs: readonly GivenParagraph[] },
  id: string,
): Result<Begun, MinutesProblem | Misread> {
  if (editions.some(({ isInWork }) => isInWork) && minutes.state === 'PUBLISHED')
    return refuse(alreadyBegun(meeting._id))
  if (currentOf(editions)?._id !== minutes._id) return refuse(notPossible(minutes, 'CORRECT'))
  const reason = readText('reason', given.reason, longest.reason)
  if (!reason.ok) return reason
  const paragraphs = readParagraphs(given.paragraphs, meeting)
  if (!paragraphs.ok) return paragraphs
  const edition = Math.max(...editions.map((each) => each.edition)) + 1
  return ok(beginning(meeting, id, edition, paragraphs.value, minutes._id, reason.value))
}

/** Writes a draft anew; an approval that it had lapses. */
export function reviseMinutes(
  minutes: MinutesRecord,
  meeting: MeetingRecord,
  given: readonly GivenParagraph[],
): Result<MinutesEvent, MinutesActNotPossible | Misread> {
  const state = stateAfter(minutes, 'REVISE')
  if (!state.ok) return state
  const paragraphs = readParagraphs(given, meeting)
  return paragraphs.ok ? ok({ type: 'MINUTES_REVISED', paragraphs: paragraphs.value }) : paragraphs
}

/** Records that, and how, the council approved the draft. */
export function approveMinutes(
  minutes: MinutesRecord,
  given: string,
  now: Date,
): Result<MinutesEvent, MinutesActNotPossible | InvalidInput> {
  const state = stateAfter(minutes, 'APPROVE')
  if (!state.ok) return state
  const approval = readText('approval', given, longest.reason)
  return approval.ok ? ok({ type: 'MINUTES_APPROVED', approval: approval.value, at: now }) : approval
}

/** Publishes approved minutes: from now on this edition never changes. */
export function publishMinutes(
  minutes: MinutesRecord,
  now: Date,
): Result<MinutesEvent, MinutesActNotPossible> {
  const state = stateAfter(minutes, 'PUBLISH')
  return state.ok ? ok({ type: 'MINUTES_PUBLISHED', at: now }) : state
}

export function alreadyBegun(meeting: string): MinutesAlreadyBegun {
  return { kind: 'MinutesAlreadyBegun', clause: null, meeting }
}

function stateAfter(
  minutes: MinutesRecord,
  event: MinutesEventName,
): Result<MinutesState, MinutesActNotPossible> {
  const next = nextState(minutesMachine, minutes.state, event)
  return next === null ? refuse(notPossible(minutes, event)) : ok(next)
}

function notPossible(minutes: MinutesRecord, action: MinutesAction): MinutesActNotPossible {
  const { _id, state } = minutes
  const possible = eventsFrom(minutesMachine, state)
  return { kind: 'MinutesActNotPossible', clause: null, minutes: _id, action, state, possible }
}

function beginning(
  { _id, council }: MeetingRecord,
  id: string,
  edition: number,
  paragraphs: readonly Paragraph[],
  corrects: string | null,
  correctionReason: string | null,
): Begun {
  return { type: 'MINUTES_BEGUN', id, meeting: _id, council, edition, paragraphs, corrects, correctionReason }
}

/** What is said of a closed meeting or item stays closed for the same reason, unless the paragraph has its own. */
function readParagraphs(
  given: readonly GivenParagraph[],
  meeting: MeetingRecord,
): Result<Paragraph[], Misread> {
  if (given.length === 0 || given.length > longest.paragraphs)
    return refuse(invalid('paragraphs', `must be 1 to ${longest.paragraphs}`, String(given.length)))
  const paragraphs: Paragraph[] = []
  for (const [index, { agendaItem = null, ...paragraph }] of given.entries()) {
    const at = `paragraphs.${index}`
    const text = readText(`${at}.text`, paragraph.text, longest.text)
    if (!text.ok) return text
    const item = meeting.agenda.find(({ id }) => id === agendaItem) ?? null
    if (agendaItem !== null && item === null)
      return refuse(invalid(`${at}.agendaItem`, "must be an item of the meeting's agenda", agendaItem))
    const own = readOpenness(paragraph, `${at}.closedReason`)
    if (!own.ok) return own
    const closedReason = own.value ?? item?.closedReason ?? meeting.closedReason
    paragraphs.push({ text: text.value, agendaItem, closedReason })
  }
  return ok(paragraphs)
}
