import { addDays, type BusinessDate, businessDateOf, diffDays, earlierOf } from '@chiiki/kit/business-date.ts'
import type { ClientSession } from 'mongoose'
import { type AppointmentSeen, isAffected, seenBy } from '../appointment/lookup.ts'
import type { Context } from '../context.ts'
import { mostHorizonDays } from './draft.ts'
import { slotDayId } from './slots.ts'

/** The days, both included, of which hours or bookings end or change. */
export type Days = { readonly from: BusinessDate; readonly through: BusinessDate }

/** A turn, taken in the transaction of the act that closes. */
export type Turn = (session: ClientSession) => Promise<void>

const mostListed = 1_000

/**
 * Prepares the turn of an act that takes hours away from a group of slots or a counter: on each of the days that anybody can book, of which
 * there are some 180. A booking of such a day and the act never cross: both write the day, and the second looks again.
 */
export async function turnOn(
  { stores, now }: Pick<Context, 'stores' | 'now'>,
  of: string,
  { from, through }: Days,
): Promise<Turn> {
  const today = businessDateOf(now)
  const first = from < today ? today : from
  // One day more: a request that began before midnight meets bookings that began after it.
  const last = earlierOf(through, addDays(today, mostHorizonDays + 1))
  const count = Math.max(0, diffDays(first, last) + 1)
  const days = Array.from({ length: count }, (_, ahead) => ({ of, date: addDays(first, ahead) }))
  if (days.length > 0) await stores.slotGroup.ensureDays(days)
  return async (session) => {
    const ids = days.map((day) => slotDayId(day.of, day.date))
    if (ids.length > 0) await stores.slotGroup.turnManyDays(ids, session)
  }
}

/** Who still stands on days of which hours or bookings were taken away: whose place fell by that, for the desk. At most 1,000. */
export async function affectedOn(
  context: Context,
  groups: readonly string[],
  { from, through }: Days,
): Promise<AppointmentSeen[]> {
  if (groups.length === 0) return []
  const found = await context.stores.appointment.appointments
    .find({ groups: { $in: [...groups] }, date: { $gte: from, $lte: through }, isOpen: true }, { history: 0 })
    .sort({ startsAt: 1 })
    .limit(mostListed)
    .lean()
  const seen = found.map((each) => seenBy(each, 'OFFICE'))
  const fell = await Promise.all(seen.map((each) => isAffected(context, each)))
  return seen.filter((_each, index) => fell[index])
}
