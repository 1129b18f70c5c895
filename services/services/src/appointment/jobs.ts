import type { AccessLog } from '@chiiki/kit/access-log.ts'
import { act, type Stored } from '@chiiki/kit/act.ts'
import type { Person } from '@chiiki/kit/actor.ts'
import { addDays, businessDateOf, startOfDay } from '@chiiki/kit/business-date.ts'
import type { Job } from '@chiiki/kit/jobs.ts'
import type { Result } from '@chiiki/kit/result.ts'
import type { ClientSession } from 'mongoose'
import { slotDayId, withoutTaking } from '../slot-group/slots.ts'
import type { SlotGroupStore } from '../slot-group/store.ts'
import { type AppointmentEvent, type AppointmentRecord, evolveAppointment } from './appointment.ts'
import { expireAppointment, markNoShow } from './decisions.ts'
import { policyOn } from './policy.ts'
import type { AppointmentActNotPossible } from './problem.ts'
import type { AppointmentStore } from './store.ts'

export type JobStores = {
  readonly appointment: AppointmentStore
  readonly slotGroup: SlotGroupStore
  readonly accessLog: AccessLog
}

/** As whom the process acts: nobody's post, and named so in the history. */
const sweeper: Person = {
  kind: 'PERSON',
  id: 'process:appointments',
  posts: [{ post: 'appointment-process', office: 'process:services' }],
}
const mostAtOnce = 200

type Due = Pick<AppointmentRecord, '_id'>
type Step = (appointment: AppointmentRecord, now: Date) => Result<AppointmentEvent, AppointmentActNotPossible>

/** Ends holds that have run out. Their places are free as soon as they do; this writes it down. */
export async function expireHolds(stores: JobStores, now: Date): Promise<number> {
  const due = await stores.appointment.appointments
    .find({ state: 'HELD', holdExpiresAt: { $lte: now } }, { _id: 1 })
    .sort({ holdExpiresAt: 1 })
    .limit(mostAtOnce)
    .lean()
  return sweep(stores, 'expireAppointment', due, expireAppointment, now)
}

/** Says of whom nobody saw that they didn't come, when the minutes are over that the ward set. */
export async function markNoShows(stores: JobStores, now: Date): Promise<number> {
  const policy = await policyNow(stores, now)
  const before = new Date(now.getTime() - policy.noShowAfterMinutes * 60_000)
  const due = await stores.appointment.appointments
    .find({ state: 'CONFIRMED', startsAt: { $lte: before } }, { _id: 1 })
    .sort({ startsAt: 1 })
    .limit(mostAtOnce)
    .lean()
  return sweep(stores, 'markAppointmentNoShow', due, (each) => markNoShow(each, { policy, now }), now)
}

/** Forgets whom appointments were for, when the days are over that the ward set. */
export async function forgetPersons({ appointment }: JobStores, now: Date): Promise<number> {
  const { deletedCount } = await appointment.persons.deleteMany({ eraseAt: { $lte: now } })
  return deletedCount
}

/** Forgets the log of reads, when the days are over that the ward set. */
export async function forgetReads(stores: JobStores, now: Date): Promise<number> {
  const { accessLogDays } = await policyNow(stores, now)
  return stores.accessLog.forgetBefore(startOfDay(addDays(businessDateOf(now), -accessLogDays)))
}

async function policyNow({ appointment }: JobStores, now: Date) {
  const [policies, offices] = await Promise.all([
    appointment.policies.find({}, { history: 0 }).lean(),
    appointment.videoOffices.find({}, { history: 0 }).lean(),
  ])
  return policyOn(policies, offices, businessDateOf(now))
}

/** One act each: what somebody else did meanwhile stands, and a second sweep finds nothing to do. */
async function sweep(
  stores: JobStores,
  name: string,
  due: readonly Due[],
  step: Step,
  now: Date,
): Promise<number> {
  let done = 0
  for (const { _id: id } of due) {
    const result = await act<AppointmentRecord & Stored, AppointmentEvent, AppointmentActNotPossible, null>(
      { actor: sweeper, now },
      {
        name,
        model: stores.appointment.appointments,
        id,
        input: {},
        facts: async (appointment, session) => {
          if (appointment) await turn(stores, appointment, session)
          return null
        },
        decide: (appointment) => step(appointment as AppointmentRecord, now),
        evolve: evolveAppointment,
        also: async (_event, after, session) => {
          if (after.state === 'EXPIRED') await giveBack(stores, after, now, session)
        },
      },
    )
    if (result.ok) done += 1
  }
  return done
}

async function turn({ slotGroup }: JobStores, { groups, date }: AppointmentRecord, session: ClientSession) {
  await slotGroup.turnDays(
    groups.map((group) => slotDayId(group, date)),
    session,
  )
}

async function giveBack(
  { slotGroup }: JobStores,
  { _id, groups, date }: AppointmentRecord,
  now: Date,
  session: ClientSession,
) {
  const ids = groups.map((group) => slotDayId(group, date))
  for (const day of await slotGroup.days
    .find({ _id: { $in: ids } })
    .session(session)
    .lean())
    await slotGroup.keepTaken(day._id, withoutTaking(day, _id, now), session)
}

export const appointmentJobs: readonly Job<JobStores>[] = [
  { name: 'expire holds', everySeconds: 60, run: expireHolds },
  { name: 'mark appointments not kept', everySeconds: 300, run: markNoShows },
  { name: 'forget whom appointments were for', everySeconds: 3_600, run: forgetPersons },
  { name: 'forget reads of personal data', everySeconds: 3_600, run: forgetReads },
]
