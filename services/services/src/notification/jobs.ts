import { act, type Stored } from '@chiiki/kit/act.ts'
import type { Person } from '@chiiki/kit/actor.ts'
import { addDays, businessDateOf, startOfDay } from '@chiiki/kit/business-date.ts'
import { newId } from '@chiiki/kit/id.ts'
import type { Job } from '@chiiki/kit/jobs.ts'
import { ok } from '@chiiki/kit/result.ts'
import type { AppointmentRecord } from '../appointment/appointment.ts'
import { policyOf } from '../appointment/ground.ts'
import { isAffected } from '../appointment/lookup.ts'
import type { Stores } from '../context.ts'
import { loadersOf } from '../loaders.ts'
import { onOne } from './acts.ts'
import { notificationOf, sweepNotification } from './decisions.ts'
import { evolveNotification, type NotificationEvent, type NotificationRecord } from './notification.ts'
import { standingOf } from './standing.ts'
import type { ClosingRecord } from './store.ts'

const process: Person = {
  kind: 'PERSON',
  id: 'process:notifications',
  posts: [{ post: 'notification-process', office: 'process:services' }],
}
const mostAtOnce = 200

type Running = {
  readonly stores: Stores
  readonly loaders: ReturnType<typeof loadersOf>
  readonly actor: Person
  readonly now: Date
}

function running(stores: Stores, now: Date): Running {
  return { stores, loaders: loadersOf(stores, now), actor: process, now }
}

/** Drops what is of no use any more, and gives up what was taken as often as it may be and never heard of again. */
export async function sweepNotifications(stores: Stores, now: Date): Promise<number> {
  const context = running(stores, now)
  const { notifications: settings } = await policyOf(context)
  const { notifications } = stores.notification
  const due = await notifications
    .find(
      {
        $or: [
          { state: { $in: ['PENDING', 'TAKEN'] }, lapsesAt: { $lte: now } },
          { state: 'TAKEN', dueAt: { $lte: now } },
        ],
      },
      { _id: 1 },
    )
    .limit(mostAtOnce)
    .lean()
  let done = 0
  for (const { _id: notification } of due) {
    const result = await onOne(
      context,
      'sweepNotification',
      { notification },
      {
        facts: (each, session) => standingOf(context, each, session),
        decide: (each, standing) => sweepNotification(each, standing, settings, now),
      },
    )
    if (result.ok) done += 1
  }
  return done
}

/**
 * Finds whom closings concern and writes that they're to be told, some hundred at a time. Twice, or in two processes at once, writes nothing
 * twice: what is told is unique.
 */
export async function tellOfClosings(stores: Stores, now: Date): Promise<number> {
  const context = running(stores, now)
  const { notifications: settings } = await policyOf(context)
  const [closing] = await stores.notification.closings.find().sort({ at: 1 }).limit(1).lean()
  if (!closing) return 0
  return settings.tellsOfClosings ? tellOfClosing(context, closing) : drop(stores, closing)
}

async function tellOfClosing(context: Running, closing: ClosingRecord): Promise<number> {
  const { stores } = context
  const groups = closing.counter
    ? (await context.loaders.slotGroupsOfCounter.load(closing.counter)).map(({ _id }) => _id)
    : closing.groups
  const found = await stores.appointment.appointments
    .find(
      {
        groups: { $in: [...groups] },
        date: { $gte: closing.from, $lte: closing.through },
        ...{ isOpen: true, state: 'CONFIRMED' },
        ...(closing.reached === null ? {} : { _id: { $gt: closing.reached } }),
      },
      { history: 0 },
    )
    .sort({ _id: 1 })
    .limit(mostAtOnce)
    .lean()
  let told = 0
  for (const each of found)
    if (each.startsAt > context.now && (await isAffected(context, each)))
      told += await tellPlaceLost(context, each, closing)
  const last = found.at(-1)
  if (found.length < mostAtOnce || !last) await drop(stores, closing)
  else await stores.notification.closings.updateOne({ _id: closing._id }, { $set: { reached: last._id } })
  return told
}

async function drop(stores: Stores, { _id }: ClosingRecord): Promise<number> {
  await stores.notification.closings.deleteOne({ _id })
  return 0
}

/** Once a day of closings: a place that is taken away, given back and taken away again the day after is told of twice. */
async function tellPlaceLost(
  { stores, actor, now }: Running,
  appointment: AppointmentRecord,
  { at }: ClosingRecord,
): Promise<number> {
  const id = newId('Notification')
  const toTell = { kind: 'PLACE_LOST' as const, which: businessDateOf(at), dueAt: now }
  const notification = notificationOf(id, appointment, toTell, now)
  const told = { kind: 'Conflict' as const, clause: null, id, expectedVersion: 0, currentVersion: null }
  const result = await act<NotificationRecord & Stored, NotificationEvent, typeof told>(
    { actor, now },
    {
      ...{
        name: 'writeNotification',
        model: stores.notification.notifications,
        id,
        creates: true,
        input: {},
      },
      decide: () => ok({ event: 'WRITTEN', notification }),
      evolve: evolveNotification,
      duplicate: { oneNotification: () => told },
    },
  )
  return result.ok ? 1 : 0
}

/** Forgets what is over, when the days are over that the ward set. */
export async function forgetNotifications(stores: Stores, now: Date): Promise<number> {
  const { notifications: settings } = await policyOf(running(stores, now))
  const before = startOfDay(addDays(businessDateOf(now), -settings.keptDays))
  const { deletedCount } = await stores.notification.notifications.deleteMany({ endedAt: { $lt: before } })
  return deletedCount
}

export const notificationJobs: readonly Job<Stores>[] = [
  { name: 'tell of closings', everySeconds: 60, run: tellOfClosings },
  { name: 'sweep notifications', everySeconds: 60, run: sweepNotifications },
  { name: 'forget notifications', everySeconds: 3_600, run: forgetNotifications },
]
