import { type BusinessDate, businessDateOf } from '@chiiki/kit/business-date.ts'
import { eventsFrom, type Machine } from '@chiiki/kit/machine.ts'
import type { ItemLine } from '../agenda/agenda.ts'
import type { QuorumCheck } from '../attendance/quorum.ts'

/**
 * 会議: a meeting of a council, open to everybody unless a reason says otherwise (開かれた協議会). The council's meetings are
 * numbered 第1回, 第2回 … without a gap; a cancelled one keeps its number.
 */
export const meetingStates = ['PLANNED', 'NOTICED', 'IN_SESSION', 'HELD', 'CANCELLED', 'LAPSED'] as const
export type MeetingState = (typeof meetingStates)[number]

export const meetingActions = [
  'SET_AGENDA',
  'NOTICE',
  'CANCEL',
  'HOLD',
  'LAPSE',
  'CLOSE',
  'DRAFT_MINUTES',
] as const
export type MeetingAction = (typeof meetingActions)[number]

/** HELD isn't an end: minutes are owed for it. */
/** What every row rests on: 開かれた協議の場. */
const clause = 'clause:K-2-2-4'

export const meetingMachine: Machine<MeetingState, MeetingAction> = {
  name: 'Meeting',
  states: meetingStates,
  initial: 'PLANNED',
  final: ['CANCELLED', 'LAPSED'],
  transitions: [
    { from: ['PLANNED'], event: 'SET_AGENDA', to: 'PLANNED', clause },
    { from: ['NOTICED'], event: 'SET_AGENDA', to: 'NOTICED', clause },
    { from: ['PLANNED'], event: 'NOTICE', to: 'NOTICED', clause },
    { from: ['PLANNED', 'NOTICED'], event: 'CANCEL', to: 'CANCELLED', clause },
    { from: ['NOTICED'], event: 'HOLD', to: 'IN_SESSION', clause },
    { from: ['NOTICED'], event: 'LAPSE', to: 'LAPSED', clause },
    { from: ['IN_SESSION'], event: 'CLOSE', to: 'HELD', clause },
    { from: ['HELD'], event: 'DRAFT_MINUTES', to: 'HELD', clause },
  ],
}

export const meetingModes = ['IN_PERSON', 'REMOTE', 'BOTH'] as const
export type MeetingMode = (typeof meetingModes)[number]

/** A line of the agenda as it was set; how the item fares is told by the item itself. */
export type AgendaItem = ItemLine & { readonly id: string }

/** That the agenda was changed after it had been made known. */
export type AgendaChange = { readonly at: Date; readonly reason: string }

/** How a meeting was made known: by which rule, and if later than that, why. */
export type Notice = { readonly at: Date; readonly ruleDays: number; readonly urgencyReason: string | null }

export type MeetingRecord = {
  readonly _id: string
  readonly council: string
  readonly number: number
  readonly startsAt: Date
  /** The day in Asia/Tokyo on which it starts. */
  readonly heldOn: BusinessDate
  readonly mode: MeetingMode
  readonly place: string | null
  readonly url: string | null
  /** Why the whole meeting is closed; null: it's open. */
  readonly closedReason: string | null
  readonly agenda: readonly AgendaItem[]
  readonly agendaChanges: readonly AgendaChange[]
  readonly state: MeetingState
  readonly notice: Notice | null
  readonly cancelReason: string | null
  readonly openedAt: Date | null
  readonly closedAt: Date | null
  /** The quorum at the opening, or that it wasn't met when the meeting lapsed. */
  readonly openingQuorum: QuorumCheck | null
}

/** A meeting as it's kept: with the number of acts on it. */
export type MeetingKept = MeetingRecord & { readonly version: number }

export type MeetingPlan = Pick<MeetingRecord, 'startsAt' | 'mode' | 'place' | 'url' | 'closedReason'>
export type Planned = MeetingPlan & {
  readonly type: 'MEETING_PLANNED'
  readonly id: string
  readonly council: string
  readonly number: number
  readonly agenda: readonly AgendaItem[]
}
export type MeetingEvent =
  | Planned
  | {
      readonly type: 'AGENDA_SET'
      readonly agenda: readonly AgendaItem[]
      readonly change: AgendaChange | null
    }
  | { readonly type: 'MEETING_NOTICED'; readonly notice: Notice }
  | { readonly type: 'MEETING_CANCELLED'; readonly reason: string }
  | { readonly type: 'MEETING_OPENED'; readonly at: Date; readonly check: QuorumCheck }
  | { readonly type: 'MEETING_LAPSED'; readonly at: Date; readonly check: QuorumCheck }
  | { readonly type: 'MEETING_ITEM_ADDED'; readonly item: AgendaItem; readonly change: AgendaChange | null }
  | { readonly type: 'MEETING_CLOSED'; readonly at: Date }

/** The meeting after an event. @throws Error for an event of a meeting that isn't there. */
export function evolveMeeting(meeting: MeetingRecord | null, event: MeetingEvent): MeetingRecord {
  if (event.type === 'MEETING_PLANNED') return begun(event)
  if (!meeting) throw new Error(`${event.type} needs a meeting`)
  switch (event.type) {
    case 'AGENDA_SET': {
      const agendaChanges = event.change ? [...meeting.agendaChanges, event.change] : meeting.agendaChanges
      return { ...meeting, agenda: event.agenda, agendaChanges }
    }
    case 'MEETING_NOTICED':
      return { ...meeting, state: 'NOTICED', notice: event.notice }
    case 'MEETING_CANCELLED':
      return { ...meeting, state: 'CANCELLED', cancelReason: event.reason }
    case 'MEETING_OPENED':
      return { ...meeting, state: 'IN_SESSION', openedAt: event.at, openingQuorum: event.check }
    case 'MEETING_LAPSED':
      return { ...meeting, state: 'LAPSED', closedAt: event.at, openingQuorum: event.check }
    case 'MEETING_ITEM_ADDED': {
      const agendaChanges = event.change ? [...meeting.agendaChanges, event.change] : meeting.agendaChanges
      return { ...meeting, agenda: [...meeting.agenda, event.item], agendaChanges }
    }
    case 'MEETING_CLOSED':
      return { ...meeting, state: 'HELD', closedAt: event.at }
  }
}

/** What may be done with a meeting in this state, whoever asks. */
export function possibleActions(state: MeetingState): MeetingAction[] {
  return eventsFrom(meetingMachine, state)
}

/** Whether the meeting still keeps its council from ending. */
export const unfinishedStates: readonly MeetingState[] = ['PLANNED', 'NOTICED', 'IN_SESSION']

function begun({ type: _, id, ...plan }: Planned): MeetingRecord {
  return {
    _id: id,
    ...plan,
    heldOn: businessDateOf(plan.startsAt),
    agendaChanges: [],
    state: meetingMachine.initial,
    notice: null,
    cancelReason: null,
    openedAt: null,
    closedAt: null,
    openingQuorum: null,
  }
}
