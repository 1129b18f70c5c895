import { addDays, type BusinessDate, startOfDay } from '@chiiki/kit/business-date.ts'
import type { Job } from '@chiiki/kit/jobs.ts'
import { inForce } from '@chiiki/kit/valid-time.ts'
import type { ClientSession } from 'mongoose'
import type { Stores } from '../context.ts'
import type { SeatPolicy } from './store.ts'

/** The instant from which on it's erased who sat until this day, by the policy of today. @throws Error where the data has none */
export function eraseAt(policies: readonly SeatPolicy[], lastDay: BusinessDate, today: BusinessDate): Date {
  const policy = inForce(policies, today)[0]
  if (!policy) throw new Error(`no policy of seats is in force on ${today}`)
  return startOfDay(addDays(lastDay, policy.erasedAfterDays))
}

/** Sets when it's erased who somebody was, as their time on the body has ended on this day or never began. */
export async function eraseLater(
  { seat }: Pick<Stores, 'seat'>,
  membership: string,
  lastDay: BusinessDate,
  today: BusinessDate,
  session: ClientSession,
): Promise<void> {
  const policies = await seat.policies.find({}, { history: 0 }).session(session).lean()
  const at = { $set: { eraseAt: eraseAt(policies, lastDay, today) } }
  await seat.people.updateOne({ _id: membership }, at, { session })
}

/** Erases who members were, some time after their time on the body. The membership itself, its days and its selection stay. */
export const eraseMembers: Job<Stores> = {
  name: 'erase members',
  everySeconds: 3_600,
  run: ({ seat }, now) => seat.eraseDue(now),
}
