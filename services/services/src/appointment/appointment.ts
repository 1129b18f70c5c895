import { type Actor, holdsPost } from '@chiiki/kit/actor.ts'
import type { BusinessDate } from '@chiiki/kit/business-date.ts'
import { eventsFrom, type Machine, nextState } from '@chiiki/kit/machine.ts'
import type { AppointmentMode, SlotGroupRole } from '../slot-group/slot-group.ts'

/** 予約: a place at one office, or at two at once, at a time. Whom it's for is kept apart and sealed. */
export const appointmentStates = [
  'HELD',
  'CONFIRMED',
  'CHECKED_IN',
  'COMPLETED',
  'EXPIRED',
  'RESCHEDULED',
  'CANCELLED',
  'NO_SHOW',
] as const
export type AppointmentState = (typeof appointmentStates)[number]

export const appointmentEvents = [
  'CONFIRM',
  'EXPIRE',
  'RESCHEDULE',
  'CANCEL',
  'CHECK_IN',
  'NO_SHOW',
  'COMPLETE',
] as const
export type AppointmentAction = (typeof appointmentEvents)[number]

export const appointmentMachine: Machine<AppointmentState, AppointmentAction> = {
  name: 'appointment',
  states: appointmentStates,
  initial: 'HELD',
  final: ['COMPLETED', 'EXPIRED', 'RESCHEDULED', 'CANCELLED', 'NO_SHOW'],
  transitions: [
    { from: ['HELD'], event: 'CONFIRM', to: 'CONFIRMED' },
    { from: ['HELD'], event: 'EXPIRE', to: 'EXPIRED' },
    { from: ['CONFIRMED'], event: 'RESCHEDULE', to: 'RESCHEDULED' },
    { from: ['HELD', 'CONFIRMED'], event: 'CANCEL', to: 'CANCELLED' },
    { from: ['CONFIRMED'], event: 'CHECK_IN', to: 'CHECKED_IN' },
    { from: ['CONFIRMED'], event: 'NO_SHOW', to: 'NO_SHOW' },
    { from: ['CHECKED_IN'], event: 'COMPLETE', to: 'COMPLETED' },
  ],
}

/** One end: where a place is taken. A video consultation has two. */
export type AppointmentEnd = {
  readonly group: string
  readonly role: SlotGroupRole
  readonly counter: string | null
  readonly office: string
}

/** Who did it: the holder of its token, or an office. */
export type Side = 'HOLDER' | 'OFFICE'

/** That an office moved or cancelled it, and whether whom it's for was told. */
export type Notice = {
  readonly of: 'MOVED' | 'CANCELLED'
  readonly owedAt: Date
  readonly givenAt: Date | null
  readonly by: NoticeMeans | null
}
export const noticeMeans = ['PHONE', 'EMAIL', 'IN_PERSON'] as const
export type NoticeMeans = (typeof noticeMeans)[number]

export type Ending = { readonly by: Side; readonly reason: string | null; readonly at: Date }

/** Whether who comes is let in as booked, or came too late or too early for that. */
export type ArrivalClass = 'APPOINTMENT' | 'NORMAL'

export type AppointmentRecord = {
  readonly _id: string
  readonly state: AppointmentState
  readonly procedures: readonly string[]
  readonly mode: AppointmentMode
  readonly date: BusinessDate
  readonly startsAt: Date
  readonly endsAt: Date
  readonly units: number
  readonly ends: readonly AppointmentEnd[]
  /** Of its ends: whose people may see it. */
  readonly offices: readonly string[]
  readonly groups: readonly string[]
  readonly holdExpiresAt: Date
  /** Of what its holder shows; null where another appointment took its place. */
  readonly tokenHash: string | null
  /** Under which the sealed words about its person are kept; the same for all that follow each other. */
  readonly person: string
  /** What no other open appointment may have; none while it's held and when it's over. */
  readonly openKeys: readonly string[]
  readonly isOpen: boolean
  readonly movedFrom: string | null
  readonly movedTo: string | null
  readonly ending: Ending | null
  readonly notice: Notice | null
  readonly arrival: { readonly at: Date; readonly as: ArrivalClass } | null
  /** The numbered ticket that checking in gave. */
  readonly ticket: string | null
}

export type AppointmentEvent =
  | { readonly event: 'AppointmentHeld'; readonly appointment: AppointmentRecord }
  | { readonly event: 'AppointmentConfirmed'; readonly openKeys: readonly string[] }
  | { readonly event: 'AppointmentExpired' }
  | { readonly event: 'AppointmentMovedAway'; readonly to: string; readonly ending: Ending }
  | { readonly event: 'AppointmentCancelled'; readonly ending: Ending; readonly owesNotice: boolean }
  | {
      readonly event: 'AppointmentCheckedIn'
      readonly arrival: { readonly at: Date; readonly as: ArrivalClass }
      readonly ticket: string | null
    }
  | { readonly event: 'AppointmentNotKept' }
  | { readonly event: 'AppointmentCompleted' }
  | { readonly event: 'AppointmentNoticeGiven'; readonly by: NoticeMeans; readonly at: Date }

const states: { readonly [E in AppointmentEvent['event']]?: AppointmentState } = {
  AppointmentConfirmed: 'CONFIRMED',
  AppointmentExpired: 'EXPIRED',
  AppointmentMovedAway: 'RESCHEDULED',
  AppointmentCancelled: 'CANCELLED',
  AppointmentCheckedIn: 'CHECKED_IN',
  AppointmentNotKept: 'NO_SHOW',
  AppointmentCompleted: 'COMPLETED',
}

export function evolveAppointment(
  appointment: AppointmentRecord | null,
  event: AppointmentEvent,
): AppointmentRecord {
  if (event.event === 'AppointmentHeld') return event.appointment
  if (!appointment) throw new Error(`${event.event} needs an appointment`)
  const state = states[event.event] ?? appointment.state
  const isOpen = state === 'CONFIRMED' || state === 'CHECKED_IN'
  const after = { ...appointment, state, isOpen, openKeys: isOpen ? appointment.openKeys : [] }
  switch (event.event) {
    case 'AppointmentConfirmed':
      return { ...after, openKeys: event.openKeys }
    case 'AppointmentMovedAway':
      return { ...after, tokenHash: null, movedTo: event.to, ending: event.ending }
    case 'AppointmentCancelled': {
      const owed = { of: 'CANCELLED' as const, owedAt: event.ending.at, givenAt: null, by: null }
      return { ...after, ending: event.ending, notice: event.owesNotice ? owed : after.notice }
    }
    case 'AppointmentCheckedIn':
      return { ...after, arrival: event.arrival, ticket: event.ticket }
    case 'AppointmentNoticeGiven':
      return { ...after, notice: after.notice && { ...after.notice, givenAt: event.at, by: event.by } }
    default:
      return after
  }
}

/** The state at an instant: a hold that has run out is EXPIRED before anybody writes so. */
export function stateAt({ state, holdExpiresAt }: AppointmentRecord, now: Date): AppointmentState {
  return state === 'HELD' && holdExpiresAt <= now ? 'EXPIRED' : state
}

/** The state that an event leads to now, or null where the table has none. */
export function nextStateAt(
  appointment: AppointmentRecord,
  event: AppointmentAction,
  now: Date,
): AppointmentState | null {
  return nextState(appointmentMachine, stateAt(appointment, now), event)
}

/** Who works at the places of an appointment: they see it, and do what a holder can't. */
export const deskPosts = ['counter-agent', 'counter-manager', 'centre-director', 'branch-director'] as const

export function isDesk(actor: Actor, offices: readonly string[]): boolean {
  return offices.some((office) => holdsPost(actor, deskPosts, office))
}

const holders: readonly AppointmentAction[] = ['CONFIRM', 'RESCHEDULE', 'CANCEL']
const desks: readonly AppointmentAction[] = [...holders, 'CHECK_IN', 'NO_SHOW', 'COMPLETE']

/** What somebody may do with it now: its holder by the token, the desk by its posts. */
export function appointmentActions(
  appointment: AppointmentRecord,
  side: Side,
  now: Date,
): AppointmentAction[] {
  const own = side === 'HOLDER' ? holders : desks
  return eventsFrom(appointmentMachine, stateAt(appointment, now)).filter((event) => own.includes(event))
}
