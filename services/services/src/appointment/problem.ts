import type { BusinessDate } from '@chiiki/kit/business-date.ts'
import { refuse } from '@chiiki/kit/result.ts'
import type { NoSlots, Span } from '../slot-group/slots.ts'
import {
  type AppointmentAction,
  type AppointmentRecord,
  type AppointmentState,
  stateAt,
} from './appointment.ts'

/** The place can't be booked: why, and the next ones of that day that can. */
export type SlotNotFree = {
  readonly kind: 'SlotNotFree'
  readonly clause: null
  readonly slotGroup: string
  readonly startsAt: Date
  readonly why: NoSlots
  readonly alternatives: readonly Span[]
}
/** The appointment's state, or the time, doesn't let this be done. */
export type AppointmentActNotPossible = {
  readonly kind: 'AppointmentActNotPossible'
  readonly clause: null
  readonly state: AppointmentState
  readonly action: AppointmentAction | 'GIVE_NOTICE'
  readonly possibleFrom: Date | null
}
/** The hold ran out before it was confirmed; the place may be somebody else's. */
export type HoldExpired = { readonly kind: 'HoldExpired'; readonly clause: null; readonly expiredAt: Date }
/** One open appointment a person, procedure and day. */
export type AppointmentAlreadyOpen = {
  readonly kind: 'AppointmentAlreadyOpen'
  readonly clause: null
  readonly date: BusinessDate
}

/** The refusal of an act that the state, or the time, doesn't allow. */
export function notPossible(
  appointment: AppointmentRecord,
  action: AppointmentActNotPossible['action'],
  now: Date,
  possibleFrom: Date | null = null,
) {
  const state = stateAt(appointment, now)
  const from = possibleFrom !== null && possibleFrom > now && state === 'CONFIRMED' ? possibleFrom : null
  return refuse({
    kind: 'AppointmentActNotPossible' as const,
    clause: null,
    state,
    action,
    possibleFrom: from,
  })
}
