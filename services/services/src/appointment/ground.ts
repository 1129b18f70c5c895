import { type BusinessDate, businessDateOf } from '@chiiki/kit/business-date.ts'
import { invalid } from '@chiiki/kit/input-text.ts'
import type { InvalidInput, NotFound } from '@chiiki/kit/problem.ts'
import { ok, type Result, refuse } from '@chiiki/kit/result.ts'
import { tokenHash } from '@chiiki/kit/secret-token.ts'
import type { ClientSession } from 'mongoose'
import type { Context } from '../context.ts'
import { type CounterRecord, scheduleOf } from '../counter/counter.ts'
import { scheduleFor } from '../counter/for-procedure.ts'
import type { Schedule } from '../counter/hours.ts'
import { type DayOf, type SlotDay, type SlotGround, slotDayId } from '../slot-group/slots.ts'
import { type AppointmentRecord, isDesk, type Side } from './appointment.ts'
import type { BookingGround } from './booking.ts'
import { type AppointmentPolicy, policyOn } from './policy.ts'

/** Groups of slots on a day: what an act books or gives back. */
export type Named = {
  readonly groups: readonly string[]
  /** Where people come for them; none where the act takes no place. */
  readonly counters: readonly string[]
  readonly date: BusinessDate
  /** What it's for: its counters have to take all of it then. Null: whatever it's for, they have to be open. */
  readonly procedures: readonly string[] | null
}

/** The days on which an act takes its turn: those of its groups, and of the counters whose hours it rests on. */
export function daysNeeded({ groups, counters, date }: Named): DayOf[] {
  return [...groups, ...counters].map((of) => ({ of, date }))
}

/** What an appointment has taken; with its counters where the act makes its place good. */
export function namedBy({ groups, ends, date, procedures }: AppointmentRecord, takes: boolean): Named {
  const counters = takes ? ends.flatMap(({ counter }) => counter ?? []) : []
  return { groups, counters, date, procedures }
}

export async function policyOf({
  loaders,
  now,
}: Pick<Context, 'loaders' | 'now'>): Promise<AppointmentPolicy> {
  const [policies, offices] = await loaders.appointmentPolicies()
  return policyOn(policies, offices, businessDateOf(now))
}

/** What a booking is judged by: its groups and their counters as they stand in the transaction, and the days just turned. */
export async function groundOf(
  context: Context,
  { groups, date, procedures }: Pick<Named, 'groups' | 'date' | 'procedures'>,
  days: readonly SlotDay[],
  session: ClientSession,
): Promise<BookingGround> {
  const { stores, now } = context
  const found = await stores.slotGroup.groups
    .find({ _id: { $in: groups } }, { history: 0 })
    .session(session)
    .lean()
  const ids = found.flatMap(({ counter }) => counter ?? [])
  const counters = await stores.counter.counters
    .find({ _id: { $in: ids } }, { history: 0 })
    .session(session)
    .lean()
  const calendar = await stores.calendar.calendar()
  const ends = groups.map((id): SlotGround => {
    const group = found.find(({ _id }) => _id === id)
    if (!group) throw new Error(`${id} is gone`)
    const counter = counters.find(({ _id }) => _id === group.counter)
    const day = days.find(({ _id }) => _id === slotDayId(id, date)) ?? null
    const schedules = counter ? schedulesOf(counter, procedures) : []
    return { group, schedules, calendar, day, now }
  })
  return { ends, policy: await policyOf(context), now }
}

function schedulesOf(counter: CounterRecord, procedures: Named['procedures']): Schedule[] {
  if (procedures === null) return [scheduleOf(counter)]
  return procedures.map((each) => scheduleFor(counter, each))
}

export type Sought = { readonly appointment: AppointmentRecord & { version: number }; readonly by: Side }

/**
 * The appointment that a token or, for the desk, an id names. A wrong token, an id that isn't there and an id of another office's
 * answer alike.
 */
export async function sought(
  { stores, actor }: Pick<Context, 'stores' | 'actor'>,
  { token, appointment: id }: { readonly token?: string | null; readonly appointment?: string | null },
): Promise<Result<Sought, NotFound | InvalidInput>> {
  if ((token == null) === (id == null))
    return refuse(
      invalid('token', 'give the token that you were given, or as the desk the appointment', null),
    )
  const by = token != null ? { tokenHash: tokenHash(token) } : { _id: id as string }
  const found = await stores.appointment.appointments.findOne(by, { history: 0 }).lean()
  const isTheirs = found && (token != null || isDesk(actor, found.offices))
  // A token isn't repeated: what is told here may be logged where it's shown.
  if (!isTheirs) return refuse({ kind: 'NotFound', clause: null, id: id ?? 'appointment' })
  return ok({ appointment: found, by: token != null ? 'HOLDER' : 'OFFICE' })
}
