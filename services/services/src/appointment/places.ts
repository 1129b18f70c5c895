import { addDays, type BusinessDate, businessDateOf, startOfDay } from '@chiiki/kit/business-date.ts'
import { invalid } from '@chiiki/kit/input-text.ts'
import type { InvalidInput, NotFound } from '@chiiki/kit/problem.ts'
import { ok, type Result, refuse } from '@chiiki/kit/result.ts'
import type { ClientSession } from 'mongoose'
import type { Context } from '../context.ts'
import { videoClause } from '../slot-group/problem.ts'
import { type SlotDay, slotDayId, type Taking, withoutTaking, withTaking } from '../slot-group/slots.ts'
import type { AppointmentRecord } from './appointment.ts'
import type * as booking from './booking.ts'
import { daysNeeded, groundOf, type Named } from './ground.ts'
import { contactIdentity, keysOf, type PersonKept } from './person.ts'

/** What an act on places is judged by, and whether another open appointment has one of its keys. */
export type Facts = { readonly ground: booking.BookingGround; readonly holdsKey: boolean }

/** The days of a booking exist before its transaction; a group that isn't there is named. */
export async function prepareDays(
  context: Context,
  {
    groups,
    date,
    procedures = null,
  }: Pick<Named, 'groups' | 'date'> & { readonly procedures?: Named['procedures'] },
): Promise<Result<Named, NotFound | InvalidInput>> {
  if (groups.length < 1 || groups.length > 2 || new Set(groups).size < groups.length)
    return refuse({
      ...invalid(
        'slotGroups',
        'must name one, or the two ends of a video consultation',
        String(groups.length),
      ),
      clause: videoClause,
    })
  const found = await Promise.all(groups.map((id) => context.loaders.slotGroup.load(id)))
  const missing = groups.find((_id, index) => !found[index])
  if (missing !== undefined) return refuse({ kind: 'NotFound', clause: null, id: missing })
  const named: Named = { groups, counters: found.flatMap((group) => group?.counter ?? []), date, procedures }
  const today = businessDateOf(context.now)
  const isInSight = found.every(
    (group) => group && today <= date && date <= addDays(today, group.horizonDays),
  )
  if (isInSight) await context.stores.slotGroup.ensureDays(daysNeeded(named))
  return ok(named)
}

export async function looked(
  context: Context,
  named: Named,
  session: ClientSession,
): Promise<booking.BookingGround> {
  const ids = named.groups.map((group) => slotDayId(group, named.date))
  const days = await context.stores.slotGroup.days
    .find({ _id: { $in: ids } })
    .session(session)
    .lean()
  return groundOf(context, named, days, session)
}

/** Takes a turn on every day that the act touches, then looks at what stands there. */
export async function bookingFacts(
  context: Context,
  needed: readonly Named[],
  session: ClientSession,
  open: { readonly known: readonly string[]; readonly id: string } | null = null,
): Promise<Facts> {
  const ids = needed.flatMap((each) => daysNeeded(each).map(({ of, date }) => slotDayId(of, date)))
  const days = await context.stores.slotGroup.turnDays(ids, session)
  const [first] = needed
  if (!first) throw new Error('a booking names its groups')
  const ground = await groundOf(context, first, days, session)
  const others = open?.known.length
    ? await context.stores.appointment.appointments
        .countDocuments({
          openKeys: { $in: [...open.known] },
          isOpen: true,
          _id: { $ne: open.id },
        })
        .session(session)
    : 0
  return { ground, holdsKey: others > 0 }
}

/** Writes the taking of an appointment into the day of each of its ends. `until` null: for good. */
export async function takePlaces(
  { stores, now }: Pick<Context, 'stores' | 'now'>,
  { _id, groups, date, mode, startsAt, endsAt }: AppointmentRecord,
  until: Date | null,
  session: ClientSession,
): Promise<void> {
  const taking = { appointment: _id, mode, from: startsAt, to: endsAt, until }
  await onDays(stores, groups, date, session, (day) => withTaking(day, taking, now))
}

/** Gives the places back: at once, or when `backAt` comes. */
export async function leavePlaces(
  { stores, now }: Pick<Context, 'stores' | 'now'>,
  { _id, groups, date }: AppointmentRecord,
  backAt: Date | null,
  session: ClientSession,
): Promise<void> {
  await onDays(stores, groups, date, session, (day) => {
    const own = day.taken.find(({ appointment }) => appointment === _id)
    return backAt && own ? withTaking(day, { ...own, until: backAt }, now) : withoutTaking(day, _id, now)
  })
}

async function onDays(
  stores: Context['stores'],
  groups: readonly string[],
  date: BusinessDate,
  session: ClientSession,
  after: (day: SlotDay) => Taking[],
): Promise<void> {
  const ids = groups.map((group) => slotDayId(group, date))
  for (const day of await stores.slotGroup.days
    .find({ _id: { $in: ids } })
    .session(session)
    .lean()) {
    await stores.slotGroup.keepTaken(day._id, after(day), session)
  }
}

/** Keeps the words about a person, sealed, until some days after the appointment's. */
export function keepPerson(
  { stores }: Context,
  { person, procedures, date }: AppointmentRecord,
  kept: PersonKept,
  days: number,
  session: ClientSession,
): Promise<void> {
  const { kept: contactKeys } = keysOf(stores.appointment.sealer, contactIdentity(kept), procedures, date)
  const eraseAt = startOfDay(addDays(date, days + 1))
  return stores.appointment.keepPerson(person, kept, { contactKeys, eraseAt }, session)
}

export async function keptPerson(
  { stores }: Context,
  { person }: AppointmentRecord,
): Promise<PersonKept | null> {
  const record = await stores.appointment.persons.findById(person).lean()
  return record && stores.appointment.openPerson(record)
}
