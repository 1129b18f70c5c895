import { ok, type Result, refuse } from '@chiiki/kit/result.ts'
import type { AppointmentRecord } from '../appointment/appointment.ts'
import type { AppointmentSettings } from '../appointment/policy.ts'
import type {
  Attempt,
  DropReason,
  FailureReason,
  NotificationEvent,
  NotificationKind,
  NotificationRecord,
  Taker,
} from './notification.ts'
import { type NotificationNotYours, type NotificationStepNotPossible, notPossible } from './problem.ts'

export type NotificationSettings = AppointmentSettings['notifications']

/** What is to be written: what, which one, and from when it may be sent. */
export type ToTell = { readonly kind: NotificationKind; readonly which: string; readonly dueAt: Date }

/** The reminders of an appointment that has just been made good: those whose time is still to come, each once. */
export function remindersOf(
  { startsAt }: Pick<AppointmentRecord, 'startsAt'>,
  { remindMinutesBefore }: NotificationSettings,
  now: Date,
): ToTell[] {
  return remindMinutesBefore
    .map((minutes) => ({
      kind: 'REMINDER' as const,
      which: String(minutes),
      dueAt: new Date(startsAt.getTime() - minutes * 60_000),
    }))
    .filter(({ dueAt }) => dueAt > now)
}

/** A notification as it begins. Of one appointment each is written once, whoever writes it. */
export function notificationOf(
  id: string,
  { _id: appointment, person, offices, startsAt }: AppointmentRecord,
  { kind, which, dueAt }: ToTell,
  now: Date,
): NotificationRecord {
  return {
    ...{ _id: id, key: `${kind}:${appointment}:${which}`, kind, appointment, person, offices },
    ...{ state: 'PENDING', dueAt, lapsesAt: startsAt, attempts: [], tries: 0 },
    ...{ recalled: null, dropped: null, writtenAt: now, endedAt: null },
  }
}

/** What stands now of what a notification says. */
export type Standing = {
  /** Null where the appointment is gone. */
  readonly appointment: AppointmentRecord | null
  /** Whether a closing took its place away. */
  readonly isAffected: boolean
  /** Whether there are words about the person still. */
  readonly hasContact: boolean
}

/** Why a notification no longer says what is so; null while it does. */
export function fallen(
  { kind, lapsesAt }: Pick<NotificationRecord, 'kind' | 'lapsesAt'>,
  { appointment, isAffected, hasContact }: Standing,
  now: Date,
): DropReason | null {
  if (!appointment) return 'APPOINTMENT_CHANGED'
  if (kind === 'MOVED' || kind === 'CANCELLED') {
    const { notice, state } = appointment
    if (notice?.of !== kind || (kind === 'MOVED' && state !== 'CONFIRMED')) return 'APPOINTMENT_CHANGED'
    if (notice.givenAt !== null) return 'TOLD_OTHERWISE'
  } else if (appointment.state !== 'CONFIRMED') return 'APPOINTMENT_CHANGED'
  if (lapsesAt <= now) return 'OVER'
  if (kind === 'PLACE_LOST' && !isAffected) return 'PLACE_STANDS'
  return hasContact ? null : 'NO_CONTACT'
}

/**
 * What becomes of a notification that is due when somebody would send it: it's taken, for as long as the lease; or it's dropped, put off, or given up
 * when too many took it already. A reminder of a place that a closing took is put off: the day may be opened again.
 */
export function takeNotification(
  notification: NotificationRecord,
  standing: Standing,
  taker: Taker,
  settings: NotificationSettings,
  now: Date,
): Result<NotificationEvent, NotificationStepNotPossible> {
  const { state, dueAt, attempts, tries } = notification
  const isOpen = state === 'PENDING' || state === 'TAKEN'
  if (!isOpen || dueAt === null || dueAt > now) return refuse(notPossible(notification, 'TAKE'))
  const settled = settle(notification, standing, settings, now)
  if (settled) return ok(settled)
  if (tries >= settings.mostAttempts)
    return ok({ event: 'GIVE_UP', at: now, number: attempts.length, reason: 'LEASE_LAPSED' })
  return ok({ event: 'TAKE', at: now, ...taker, until: after(now, settings.leaseSeconds) })
}

/** What time does with a notification that is due, or of no use any more: nothing where it only waits to be taken. */
export function sweepNotification(
  notification: NotificationRecord,
  standing: Standing,
  settings: NotificationSettings,
  now: Date,
): Result<NotificationEvent, NotificationStepNotPossible> {
  const { state, dueAt, attempts, tries, lapsesAt } = notification
  const isOpen = state === 'PENDING' || state === 'TAKEN'
  const isHeld = state === 'TAKEN' && dueAt !== null && dueAt > now
  if (!isOpen || isHeld || dueAt === null) return refuse(notPossible(notification, 'DROP'))
  const isJudged = lapsesAt <= now || state === 'TAKEN'
  const reason = notification.recalled ?? (isJudged ? fallen(notification, standing, now) : null)
  if (reason !== null) return ok(dropping(notification, reason, now))
  if (state === 'TAKEN' && tries >= settings.mostAttempts)
    return ok({ event: 'GIVE_UP', at: now, number: attempts.length, reason: 'LEASE_LAPSED' })
  return refuse(notPossible(notification, 'DROP'))
}

function settle(
  notification: NotificationRecord,
  standing: Standing,
  { retryAfterMinutes }: NotificationSettings,
  now: Date,
): NotificationEvent | null {
  const reason = notification.recalled ?? fallen(notification, standing, now)
  if (reason !== null) return dropping(notification, reason, now)
  const waits = notification.kind === 'REMINDER' && standing.isAffected && notification.state === 'PENDING'
  return waits ? { event: 'PUT_OFF', at: now, dueAt: after(now, retryAfterMinutes * 60) } : null
}

function dropping({ state }: NotificationRecord, reason: DropReason, now: Date): NotificationEvent {
  const failed = state === 'TAKEN' ? { failed: 'LEASE_LAPSED' as const } : {}
  return { event: 'DROP', at: now, reason, ...failed }
}

/** It has gone out. Whoever took it may say so late, as long as nobody else has. */
export function confirmNotification(
  notification: NotificationRecord,
  number: number,
  by: string,
  now: Date,
): Result<NotificationEvent, NotificationStepNotPossible | NotificationNotYours> {
  const attempt = ownAttempt(notification, number, by)
  if (!attempt || (attempt.outcome !== null && attempt.outcome !== 'LEASE_LAPSED'))
    return refuse(notYours(number))
  const { state } = notification
  if (state !== 'TAKEN' && state !== 'UNDELIVERED') return refuse(notPossible(notification, 'CONFIRM'))
  return ok({ event: 'CONFIRM', at: now, number })
}

/**
 * It couldn't be sent: tried again after a rest that doubles each time, until the bound; at once given up where trying again is in vain. What was
 * recalled meanwhile is dropped.
 */
export function failNotification(
  notification: NotificationRecord,
  {
    number,
    reason,
    isFinal,
  }: { readonly number: number; readonly reason: FailureReason; readonly isFinal: boolean },
  by: string,
  settings: NotificationSettings,
  now: Date,
): Result<NotificationEvent, NotificationStepNotPossible | NotificationNotYours> {
  const attempt = ownAttempt(notification, number, by)
  if (!attempt || attempt.outcome !== null) return refuse(notYours(number))
  if (notification.state !== 'TAKEN') return refuse(notPossible(notification, 'FAIL'))
  const { recalled, tries } = notification
  if (recalled !== null) return ok({ event: 'DROP', at: now, reason: recalled, failed: reason })
  if (isFinal || tries >= settings.mostAttempts) return ok({ event: 'GIVE_UP', at: now, number, reason })
  const rest = settings.retryAfterMinutes * 2 ** (tries - 1)
  return ok({ event: 'FAIL', at: now, number, reason, dueAt: after(now, rest * 60) })
}

/** The desk has it tried once more, as often as before. */
export function retryNotification(
  notification: NotificationRecord,
  now: Date,
): Result<NotificationEvent, NotificationStepNotPossible> {
  const isPossible = notification.state === 'UNDELIVERED' && notification.lapsesAt > now
  return isPossible ? ok({ event: 'RETRY', at: now }) : refuse(notPossible(notification, 'RETRY'))
}

/** What an appointment's own act does with a notification that no longer says what is so: in a sender's hands it can only be called back. */
export function withdraw(
  { state }: NotificationRecord,
  reason: DropReason,
  now: Date,
): NotificationEvent | null {
  if (state === 'TAKEN') return { event: 'RECALL', at: now, reason }
  return state === 'PENDING' || state === 'UNDELIVERED' ? { event: 'DROP', at: now, reason } : null
}

function ownAttempt({ attempts }: NotificationRecord, number: number, by: string): Attempt | undefined {
  return attempts.find((each) => each.number === number && each.by === by)
}

function notYours(attempt: number): NotificationNotYours {
  return { kind: 'NotificationNotYours', clause: null, attempt }
}

function after(now: Date, seconds: number): Date {
  return new Date(now.getTime() + seconds * 1_000)
}
