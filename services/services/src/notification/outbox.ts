import { changeAlong, withEntry } from '@chiiki/kit/change.ts'
import { newId } from '@chiiki/kit/id.ts'
import type { ClientSession } from 'mongoose'
import type { AppointmentEvent, AppointmentRecord } from '../appointment/appointment.ts'
import type { Context } from '../context.ts'
import { type NotificationSettings, notificationOf, remindersOf, type ToTell, withdraw } from './decisions.ts'
import { type DropReason, evolveNotification, type NotificationKind } from './notification.ts'
import type { ClosingRecord, NotificationStore } from './store.ts'

type Acting = Pick<Context, 'actor' | 'now'> & {
  readonly stores: { readonly notification: NotificationStore }
}

/** What ends the reasons for whatever of an appointment hasn't been told. */
const ending: readonly AppointmentEvent['event'][] = [
  'AppointmentMovedAway',
  'AppointmentCancelled',
  'AppointmentCheckedIn',
  'AppointmentNotKept',
  'AppointmentCompleted',
]

/**
 * Writes, in the transaction of an act on an appointment, what is to be told because of it, and withdraws what no longer holds. So neither is there
 * without the other, whatever crashes.
 */
export async function tellOf(
  acting: Acting,
  settings: NotificationSettings,
  event: AppointmentEvent,
  after: AppointmentRecord,
  session: ClientSession,
): Promise<void> {
  const { now } = acting
  if (ending.includes(event.event)) await withdrawAll(acting, after._id, null, 'APPOINTMENT_CHANGED', session)
  if (event.event === 'AppointmentNoticeGiven')
    await withdrawAll(acting, after._id, ['MOVED', 'CANCELLED'], 'TOLD_OTHERWISE', session)
  const isGood = after.state === 'CONFIRMED' && /^Appointment(Held|Confirmed)$/.test(event.event)
  const owed = after.notice?.givenAt === null && after.notice.owedAt.getTime() === now.getTime()
  const toTell: ToTell[] = [
    ...(isGood ? remindersOf(after, settings, now) : []),
    ...(owed && after.notice ? [{ kind: after.notice.of, which: 'notice', dueAt: now }] : []),
  ]
  for (const each of toTell) await write(acting, after, each, session)
}

export async function write(
  { stores, actor, now }: Acting,
  appointment: AppointmentRecord,
  toTell: ToTell,
  session: ClientSession,
): Promise<void> {
  const notification = notificationOf(newId('Notification'), appointment, toTell, now)
  const event = { event: 'WRITTEN' }
  const change = { actor, now, act: 'writeNotification', event }
  const { notifications } = stores.notification
  // Written as it is: a booking holds the day that others book, too, while this goes on.
  await notifications.collection.insertOne(withEntry(notifications, null, notification, change) as never, {
    session,
  })
}

async function withdrawAll(
  { stores, actor, now }: Acting,
  appointment: string,
  kinds: readonly NotificationKind[] | null,
  reason: DropReason,
  session: ClientSession,
): Promise<void> {
  const { notifications } = stores.notification
  const open = await notifications
    .find({
      appointment,
      state: { $in: ['PENDING', 'TAKEN', 'UNDELIVERED'] },
      ...(kinds ? { kind: { $in: [...kinds] } } : {}),
    })
    .session(session)
    .lean()
  for (const before of open) {
    const event = withdraw(before, reason, now)
    if (event === null) continue
    const { version: _version, history: _history, ...rest } = before
    const change = { actor, now, act: 'withdrawNotification', event }
    await changeAlong(notifications, before, evolveNotification(rest, event), change, session)
  }
}

/** Keeps, in a closing's transaction, that whoever it concerns has to be told. They're found afterwards: there may be many. */
export async function noteClosing(
  { stores, now }: Pick<Acting, 'stores' | 'now'>,
  closing: Pick<ClosingRecord, 'groups' | 'counter' | 'from' | 'through'>,
  session: ClientSession,
): Promise<void> {
  const kept: ClosingRecord = { _id: newId('Closing'), ...closing, at: now, reached: null }
  await stores.notification.closings.create([kept], { session })
}
