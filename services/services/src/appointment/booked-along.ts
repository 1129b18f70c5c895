import { changeAlong } from '@chiiki/kit/change.ts'
import { type Result, refuse } from '@chiiki/kit/result.ts'
import type { ClientSession } from 'mongoose'
import type { Context } from '../context.ts'
import { type AppointmentEvent, type AppointmentRecord, evolveAppointment, stateAt } from './appointment.ts'
import { type BookingGround, holdAppointment, type Wanted } from './booking.ts'
import { leavePlaces, takePlaces } from './places.ts'

/**
 * Appointments that another slice books in an act of its own, as the two ends of a video session are: confirmed at once, with no token and no
 * words about whom they're for, so that the desks at both ends see a time that is taken and nothing else.
 */
export function bookedAlong(
  id: string,
  wanted: Wanted,
  ground: BookingGround,
): Result<AppointmentRecord, Extract<ReturnType<typeof holdAppointment>, { ok: false }>['problem']> {
  const held = holdAppointment(id, wanted, ground, '')
  if (!held.ok) return refuse(held.problem)
  const booked = evolveAppointment(evolveAppointment(null, held.value), {
    event: 'AppointmentConfirmed',
    openKeys: [`alone:${id}`],
  })
  return { ok: true, value: { ...booked, tokenHash: null } }
}

/** Writes it, and takes the places of its ends, in the transaction that it was decided in. */
export async function keepAlong(
  context: Context,
  appointment: AppointmentRecord,
  act: string,
  session: ClientSession,
): Promise<void> {
  const { actor, now, stores } = context
  const event = { event: 'AppointmentBookedAlong' }
  await changeAlong(stores.appointment.appointments, null, appointment, { actor, now, act, event }, session)
  await takePlaces(context, appointment, null, session)
}

/** What becomes of it by the other slice's act; where its desk has done so already, nothing. */
export async function stepAlong(
  context: Context,
  id: string,
  wanted: 'ARRIVED' | 'KEPT' | 'GIVEN_UP' | { readonly movedTo: string },
  act: string,
  session: ClientSession,
): Promise<void> {
  const { actor, now, stores } = context
  const kept = await stores.appointment.appointments.findById(id).session(session).lean()
  if (!kept) throw new Error(`the appointment ${id} is gone`)
  const event = eventFor(kept, wanted, now)
  if (event === null) return
  const { version: _version, history: _history, ...after } = evolveAppointment(kept, event) as typeof kept
  await changeAlong(stores.appointment.appointments, kept, after, { actor, now, act, event }, session)
  if (event.event === 'AppointmentCancelled' || event.event === 'AppointmentMovedAway')
    await leavePlaces(context, kept, null, session)
}

function eventFor(
  appointment: AppointmentRecord,
  wanted: Parameters<typeof stepAlong>[2],
  now: Date,
): AppointmentEvent | null {
  const state = stateAt(appointment, now)
  const ending = { by: 'OFFICE', reason: null, at: now } as const
  if (wanted === 'ARRIVED' && state === 'CONFIRMED')
    return { event: 'AppointmentCheckedIn', arrival: { at: now, as: 'APPOINTMENT' }, ticket: null }
  if (wanted === 'KEPT' && state === 'CHECKED_IN') return { event: 'AppointmentCompleted' }
  if (wanted === 'GIVEN_UP' && state === 'CONFIRMED')
    return { event: 'AppointmentCancelled', ending, owesNotice: false }
  if (typeof wanted === 'object' && state === 'CONFIRMED')
    return { event: 'AppointmentMovedAway', to: wanted.movedTo, ending }
  if (typeof wanted === 'object' && state === 'CHECKED_IN') return { event: 'AppointmentCompleted' }
  return null
}
