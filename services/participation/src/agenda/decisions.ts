import { invalid, readText } from '@chiiki/kit/input-text.ts'
import { nextState } from '@chiiki/kit/machine.ts'
import type { InvalidInput } from '@chiiki/kit/problem.ts'
import { ok, type Result, refuse } from '@chiiki/kit/result.ts'
import type { QuorumCheck } from '../attendance/quorum.ts'
import type { CouncilRecord } from '../council/council.ts'
import type { MeetingRecord, MeetingState } from '../meeting/meeting.ts'
import {
  fits,
  type ItemAction,
  type ItemEvent,
  type ItemRecord,
  type ItemState,
  itemMachine,
  type Paper,
  possibleActions,
  type Reflection,
  type ReflectionState,
} from './agenda.ts'
import { checkPaper, longest } from './proposing.ts'

/** 検討経過と反映: each item ends with a published word on what became of it. */
const openness = 'clause:K-2-2-2'

export type AgendaItemActNotPossible = {
  kind: 'AgendaItemActNotPossible'
  clause: null
  agendaItem: string
  action: ItemAction
  state: ItemState
  possible: readonly ItemAction[]
}
/** The paper is of another place, or addressed to another council. */
export type PaperOfAnotherPlace = {
  kind: 'PaperOfAnotherPlace'
  clause: string
  paper: string
  paperPlace: string | null
  councilPlace: string
}
/** There's no such paper in that version, or its own state doesn't let a council treat it. */
export type PaperNotOpen = {
  kind: 'PaperNotOpen'
  clause: null
  paper: string
  currentVersion: number | null
}
/** The item can't be done that with while its meeting stands as it does. */
export type MeetingNotInSession = {
  kind: 'MeetingNotInSession'
  clause: null
  meeting: string
  meetingState: MeetingState
}
export type QuorumNotMet = { kind: 'QuorumNotMet'; clause: null; meeting: string; check: QuorumCheck }
export type ReflectionMissing = { kind: 'ReflectionMissing'; clause: string; agendaItem: string }
export type VoteStillOpen = { kind: 'VoteStillOpen'; clause: null; agendaItem: string }
export type AlreadyRecused = { kind: 'AlreadyRecused'; clause: null; membership: string }

export type AgendaProblem =
  | AgendaItemActNotPossible
  | PaperOfAnotherPlace
  | PaperNotOpen
  | MeetingNotInSession
  | QuorumNotMet
  | ReflectionMissing
  | VoteStillOpen
  | AlreadyRecused

export type GivenReflection = { readonly state: ReflectionState; readonly explanation: string }

/** Puts a proposed or deferred item on the agenda of a meeting of its council that is still ahead. */
export function scheduleItem(
  item: ItemRecord,
  council: CouncilRecord,
  meeting: MeetingRecord,
  paper: Paper | null,
  version: number | null,
): Result<
  ItemEvent,
  AgendaItemActNotPossible | MeetingNotInSession | PaperOfAnotherPlace | PaperNotOpen | InvalidInput
> {
  const state = stateAfter(item, 'SCHEDULE')
  if (!state.ok) return state
  if (meeting.council !== item.council)
    return refuse(invalid('meeting', "must be a meeting of the item's council", meeting._id))
  if (meeting.state !== 'PLANNED' && meeting.state !== 'NOTICED') return refuse(notInSession(meeting))
  if (meeting.agenda.some(({ id }) => id === item._id))
    return refuse(invalid('meeting', 'must be another one: it stood on this agenda', meeting._id))
  const reference = item.paper && { ...item.paper, version: version ?? item.paper.version }
  const bound = checkPaper(council, reference, paper)
  return bound.ok ? ok({ type: 'ITEM_SCHEDULED', meeting: meeting._id, paper: bound.value }) : bound
}

/** Records that a member doesn't take part in the item; not while the votes on it are cast. */
export function recuse(
  item: ItemRecord,
  membership: string,
  members: readonly string[],
  isVoting: boolean,
  now: Date,
): Result<ItemEvent, AgendaItemActNotPossible | AlreadyRecused | VoteStillOpen | InvalidInput> {
  const state = stateAfter(item, 'RECUSE')
  if (!state.ok) return state
  if (isVoting) return refuse(stillVoting(item))
  if (!members.includes(membership))
    return refuse(invalid('membership', 'must be in office with a vote', membership))
  if (item.recusals.some((each) => each.membership === membership))
    return refuse({ kind: 'AlreadyRecused', clause: null, membership })
  return ok({ type: 'ITEM_RECUSED', recusal: { membership, at: now } })
}

/** Begins the discussion; of an item for decision only with a quorum of those who may take part in it. */
export function takeItem(
  item: ItemRecord,
  meeting: MeetingRecord | null,
  check: QuorumCheck,
  now: Date,
): Result<ItemEvent, AgendaItemActNotPossible | MeetingNotInSession | QuorumNotMet> {
  const state = inSession(item, 'TAKE', meeting)
  if (!state.ok) return state
  if (item.role === 'DECISION' && !check.isMet) return refuse(quorumNotMet(state.value, check))
  return ok({ type: 'ITEM_TAKEN', at: now })
}

/** Ends an item that isn't for decision, with a summary and a published word on what becomes of it. */
export function noteItem(
  item: ItemRecord,
  meeting: MeetingRecord | null,
  given: { readonly summary: string; readonly reflection: GivenReflection },
  now: Date,
): Result<ItemEvent, AgendaItemActNotPossible | MeetingNotInSession | ReflectionMissing | InvalidInput> {
  const state = inSession(item, 'NOTE', meeting)
  if (!state.ok) return state
  const summary = readText('summary', given.summary, longest.text)
  if (!summary.ok) return summary
  const reflection = readReflection(item, given.reflection, now)
  if (!reflection.ok) return reflection
  return ok({ type: 'ITEM_NOTED', at: now, summary: summary.value, reflection: reflection.value })
}

/** Puts the item off to another meeting; not while votes on it are cast. */
export function deferItem(
  item: ItemRecord,
  given: string,
  isVoting: boolean,
  now: Date,
): Result<ItemEvent, AgendaItemActNotPossible | VoteStillOpen | InvalidInput> {
  const state = stateAfter(item, 'DEFER')
  if (!state.ok) return state
  if (isVoting) return refuse(stillVoting(item))
  const reason = readText('reason', given, longest.text)
  return reason.ok ? ok(deferred(item, reason.value, now)) : reason
}

/** Withdraws an item that isn't under discussion; one that law asks for stays. */
export function withdrawItem(
  item: ItemRecord,
  given: string,
  now: Date,
): Result<ItemEvent, AgendaItemActNotPossible | InvalidInput> {
  const state = stateAfter(item, 'WITHDRAW')
  if (!state.ok) return state
  const reason = readText('reason', given, longest.text)
  if (!reason.ok) return reason
  const reflection: Reflection = {
    state: 'NOTHING_TO_REFLECT',
    explanation: reason.value,
    publishedAt: now,
  }
  return ok({ type: 'ITEM_WITHDRAWN', at: now, reason: reason.value, reflection })
}

/** Tells anew what became of an ended item; what was told before stays readable. */
export function publishReflection(
  item: ItemRecord,
  given: GivenReflection,
  now: Date,
): Result<ItemEvent, AgendaItemActNotPossible | ReflectionMissing | InvalidInput> {
  const state = stateAfter(item, 'PUBLISH_REFLECTION')
  if (!state.ok) return state
  if (item.reflections.length >= longest.reflections)
    return refuse(invalid('id', `must have at most ${longest.reflections} published words`, item._id))
  const reflection = readReflection(item, given, now)
  return reflection.ok ? ok({ type: 'REFLECTION_PUBLISHED', reflection: reflection.value }) : reflection
}

/** What becomes of an item, with its explanation. */
export function readReflection(
  { _id }: ItemRecord,
  given: GivenReflection,
  now: Date,
): Result<Reflection, ReflectionMissing | InvalidInput> {
  if (given.explanation.trim() === '')
    return refuse({ kind: 'ReflectionMissing', clause: openness, agendaItem: _id })
  const explanation = readText('reflection.explanation', given.explanation, longest.text)
  if (!explanation.ok) return explanation
  return ok({ state: given.state, explanation: explanation.value, publishedAt: now })
}

/** The deferral of an item that its meeting didn't come to. */
export function deferred(item: ItemRecord, reason: string | null, at: Date): ItemEvent {
  if (item.meeting === null) throw new Error(`${item._id} stands on no agenda`)
  return { type: 'ITEM_DEFERRED', deferral: { meeting: item.meeting, at, reason } }
}

/** The meeting that an act on an item is done in, when the item and the meeting let it. */
export function inSession(
  item: ItemRecord,
  action: ItemAction,
  meeting: MeetingRecord | null,
): Result<MeetingRecord, AgendaItemActNotPossible | MeetingNotInSession> {
  const state = stateAfter(item, action)
  if (!state.ok) return state
  if (meeting === null) throw new Error(`${item._id} stands on no agenda`)
  return meeting.state === 'IN_SESSION' ? ok(meeting) : refuse(notInSession(meeting))
}

export function stateAfter(
  item: ItemRecord,
  action: ItemAction,
): Result<ItemState, AgendaItemActNotPossible> {
  const next = nextState(itemMachine, item.state, action)
  if (next !== null && fits(item, action)) return ok(next)
  return refuse({
    kind: 'AgendaItemActNotPossible',
    clause: null,
    agendaItem: item._id,
    action,
    state: item.state,
    possible: possibleActions(item),
  })
}

export function quorumNotMet({ _id }: MeetingRecord, check: QuorumCheck): QuorumNotMet {
  return { kind: 'QuorumNotMet', clause: null, meeting: _id, check }
}

export function stillVoting({ _id }: Pick<ItemRecord, '_id'>): VoteStillOpen {
  return { kind: 'VoteStillOpen', clause: null, agendaItem: _id }
}

export function notInSession({ _id, state }: MeetingRecord): MeetingNotInSession {
  return { kind: 'MeetingNotInSession', clause: null, meeting: _id, meetingState: state }
}
