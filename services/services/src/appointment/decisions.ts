import { businessDateOf } from '@chiiki/kit/business-date.ts'
import { readOptionalText, readText } from '@chiiki/kit/input-text.ts'
import type { InvalidInput } from '@chiiki/kit/problem.ts'
import { ok, type Result } from '@chiiki/kit/result.ts'
import {
  type AppointmentEvent,
  type AppointmentRecord,
  type ArrivalClass,
  type NoticeMeans,
  nextStateAt,
  type Side,
} from './appointment.ts'
import type { BookingGround } from './booking.ts'
import type { AppointmentPolicy } from './policy.ts'
import { type AppointmentActNotPossible, notPossible } from './problem.ts'

/** Cancels. The office says why, and owes a notice to whoever had confirmed. */
export function cancelAppointment(
  appointment: AppointmentRecord,
  by: Side,
  reason: string | null | undefined,
  now: Date,
): Result<AppointmentEvent, AppointmentActNotPossible | InvalidInput> {
  if (nextStateAt(appointment, 'CANCEL', now) === null) return notPossible(appointment, 'CANCEL', now)
  const words =
    by === 'OFFICE' ? readText('reason', reason ?? '', 300) : readOptionalText('reason', reason, 300)
  if (!words.ok) return words
  const ending = { by, reason: by === 'OFFICE' ? words.value : null, at: now }
  const owesNotice = by === 'OFFICE' && appointment.state === 'CONFIRMED'
  return ok({ event: 'AppointmentCancelled', ending, owesNotice })
}

/** Checks in, on the day alone: as booked, or as anybody who comes where it's too early or too late for that. */
export function checkInAppointment(
  appointment: AppointmentRecord,
  as: ArrivalClass,
  ticket: string | null,
  now: Date,
): Result<AppointmentEvent, AppointmentActNotPossible> {
  const isDay = businessDateOf(now) === appointment.date
  if (!isDay || nextStateAt(appointment, 'CHECK_IN', now) === null)
    return notPossible(appointment, 'CHECK_IN', now)
  return ok({ event: 'AppointmentCheckedIn', arrival: { at: now, as }, ticket })
}

/** From when nobody who hasn't come is waited for. */
export function noShowFrom({ startsAt }: AppointmentRecord, policy: AppointmentPolicy): Date {
  return new Date(startsAt.getTime() + policy.noShowAfterMinutes * 60_000)
}

export function markNoShow(
  appointment: AppointmentRecord,
  { policy, now }: Pick<BookingGround, 'policy' | 'now'>,
): Result<AppointmentEvent, AppointmentActNotPossible> {
  const from = noShowFrom(appointment, policy)
  if (now < from || nextStateAt(appointment, 'NO_SHOW', now) === null)
    return notPossible(appointment, 'NO_SHOW', now, from)
  return ok({ event: 'AppointmentNotKept' })
}

export function completeAppointment(
  appointment: AppointmentRecord,
  now: Date,
): Result<AppointmentEvent, AppointmentActNotPossible> {
  if (nextStateAt(appointment, 'COMPLETE', now) === null) return notPossible(appointment, 'COMPLETE', now)
  return ok({ event: 'AppointmentCompleted' })
}

/** Ends a hold that has run out. */
export function expireAppointment(
  appointment: AppointmentRecord,
  now: Date,
): Result<AppointmentEvent, AppointmentActNotPossible> {
  const isDue = appointment.state === 'HELD' && appointment.holdExpiresAt <= now
  return isDue ? ok({ event: 'AppointmentExpired' }) : notPossible(appointment, 'EXPIRE', now)
}

export function giveNotice(
  appointment: AppointmentRecord,
  by: NoticeMeans,
  now: Date,
): Result<AppointmentEvent, AppointmentActNotPossible> {
  const isOwed = appointment.notice !== null && appointment.notice.givenAt === null
  return isOwed
    ? ok({ event: 'AppointmentNoticeGiven', by, at: now })
    : notPossible(appointment, 'GIVE_NOTICE', now)
}
