import { type Act, act, type Stored } from '@chiiki/kit/act.ts'
import { addDays, type BusinessDate, businessDateOf, startOfDay } from '@chiiki/kit/business-date.ts'
import { changeAlong } from '@chiiki/kit/change.ts'
import { newId } from '@chiiki/kit/id.ts'
import { invalid } from '@chiiki/kit/input-text.ts'
import type { Conflict, InvalidInput, NotFound, Problem, SharedProblem } from '@chiiki/kit/problem.ts'
import { type Result, refuse } from '@chiiki/kit/result.ts'
import { tokenHash } from '@chiiki/kit/secret-token.ts'
import type { ClientSession } from 'mongoose'
import type { Context } from '../context.ts'
import type { SlotGroupNotFit } from '../slot-group/slot-group.ts'
import { type SlotDay, slotDayId, type Taking, withoutTaking, withTaking } from '../slot-group/slots.ts'
import {
  type AppointmentEvent,
  type AppointmentRecord,
  evolveAppointment,
  type NoticeMeans,
  type Side,
  stateAt,
} from './appointment.ts'
import * as decisions from './decisions.ts'
import { daysNeeded, groundOf, type Named, policyOf, sought } from './ground.ts'
import { contactIdentity, keysOf, type PersonKept, readPerson } from './person.ts'

export type Keyed = { readonly idempotencyKey?: string | null; readonly expectedVersion?: number | null }
type Appointment = AppointmentRecord & { version: number }
export type Acted<P> = Promise<Result<Appointment, P | SharedProblem>>
type Facts = { readonly ground: decisions.BookingGround; readonly holdsKey: boolean }
type OnAppointment<P extends Problem> = Act<AppointmentRecord & Stored, AppointmentEvent, P, Facts>

export type HoldInput = Keyed & decisions.Wanted & { readonly slotGroups: readonly string[] }

/** Guests share one space of keys, and a repeated hold gives its token again: such a key has to be unguessable. */
const guestKeyLength = 22

/** What the holder of an appointment shows. Made from its id under the sealing keys, so that a repeated hold can give it again. */
export function tokenOf(
  { stores }: Pick<Context, 'stores'>,
  { _id, tokenHash: kept }: AppointmentRecord,
): string | null {
  const tokens = stores.appointment.sealer.fingerprints(_id, 'Appointment.token')
  return tokens.find((token) => tokenHash(token) === kept) ?? null
}

export async function hold(
  context: Context,
  input: HoldInput,
): Acted<decisions.SlotNotFree | InvalidInput | NotFound | SlotProblem> {
  const { stores, actor, now } = context
  const key = input.idempotencyKey ?? null
  if (actor.kind === 'ANONYMOUS' && key !== null && key.length < guestKeyLength)
    return refuse(
      invalid(
        'idempotencyKey',
        `without signing in, must be at least ${guestKeyLength} characters, by chance`,
        key,
      ),
    )
  const id = newId('Appointment')
  const [token = ''] = stores.appointment.sealer.fingerprints(id, 'Appointment.token')
  const named: Named = { groups: input.slotGroups, date: businessDateOf(input.startsAt) }
  const unknown = await prepareDays(context, named)
  if (unknown) return refuse(unknown)
  return act({ actor, now }, {
    name: 'holdAppointment',
    model: stores.appointment.appointments,
    id,
    creates: true,
    input,
    facts: async (_none, session) => {
      // What is taken already is refused by a read: in a rush nobody waits in line for a place that is gone.
      const seen = await looked(context, named, session)
      return decisions.place(input, seen).ok
        ? bookingFacts(context, [named], session)
        : { ground: seen, holdsKey: false }
    },
    decide: (_none, { ground }) => decisions.holdAppointment(id, input, ground, tokenHash(token)),
    evolve: evolveAppointment,
    also: async (_event, after, session) => {
      await takePlaces(context, after, after.holdExpiresAt, session)
    },
  } satisfies OnAppointment<SlotProblem>)
}
type SlotProblem = decisions.SlotNotFree | SlotGroupNotFit | InvalidInput

export type ByHolderOrDesk = Keyed & { readonly token?: string | null; readonly appointment?: string | null }
export type PersonInput = Parameters<typeof readPerson>[0]

export async function confirm(
  context: Context,
  input: ByHolderOrDesk & { readonly person: PersonInput },
): Acted<
  | decisions.AppointmentActNotPossible
  | decisions.HoldExpired
  | decisions.SlotNotFree
  | decisions.AppointmentAlreadyOpen
  | InvalidInput
> {
  const found = await sought(context, input)
  if (!found.ok) return found
  const { appointment, by } = found.value
  const person = readPerson(input.person, appointment.mode)
  if (!person.ok) return person
  const policy = await policyOf(context)
  const identity = identityOf(context, by, contactIdentity(person.value), policy.booking)
  const kept: PersonKept = { ...person.value, identity }
  const keys =
    identity === null
      ? null
      : keysOf(context.stores.appointment.sealer, identity, appointment.procedures, appointment.date)
  const openKeys = keys?.kept ?? [`alone:${appointment._id}`]
  const { person: _words, ...said } = input
  const words = context.stores.appointment.sealer.fingerprints(
    JSON.stringify(person.value),
    'Appointment.input',
  )[0]
  const given: Keyed & { readonly words: string | undefined } = { ...said, words }
  type Refusal =
    | decisions.AppointmentActNotPossible
    | decisions.HoldExpired
    | decisions.SlotNotFree
    | decisions.AppointmentAlreadyOpen
  return onOne<Refusal>(context, 'confirmAppointment', given, appointment, {
    known: keys?.known ?? [],
    duplicate: { oneOpenAppointment: () => alreadyOpen(appointment).problem },
    decide: (thing, { ground, holdsKey }) =>
      holdsKey ? alreadyOpen(thing) : decisions.confirmAppointment(thing, openKeys, ground),
    also: async (after, session) => {
      await takePlaces(context, after, null, session)
      await keepPerson(context, after, kept, policy.personForgottenAfterDays, session)
    },
  })
}

/** As whom somebody is counted: whoever is signed in; by their contact where a desk books, and for guests where the ward wants it. */
function identityOf(
  { actor }: Context,
  by: Side,
  contact: string,
  booking: { isOnePerPersonProcedureAndDay: boolean; areGuestsLimitedByContact: boolean },
): string | null {
  if (!booking.isOnePerPersonProcedureAndDay) return null
  if (by === 'OFFICE') return contact
  if (actor.kind === 'PERSON') return `person:${actor.id}`
  return booking.areGuestsLimitedByContact ? contact : null
}

function alreadyOpen({ date }: AppointmentRecord) {
  return refuse({ kind: 'AppointmentAlreadyOpen' as const, clause: null, date })
}

export async function cancel(
  context: Context,
  input: ByHolderOrDesk & { readonly reason?: string | null },
): Acted<decisions.AppointmentActNotPossible | InvalidInput> {
  const found = await sought(context, input)
  if (!found.ok) return found
  const { appointment, by } = found.value
  const { givenBackAfterMinutes } = (await policyOf(context)).booking
  const backAt = new Date(context.now.getTime() + givenBackAfterMinutes * 60_000)
  return onOne(context, 'cancelAppointment', input, appointment, {
    decide: (thing) => decisions.cancelAppointment(thing, by, input.reason, context.now),
    also: (after, session) => leavePlaces(context, after, givenBackAfterMinutes > 0 ? backAt : null, session),
  })
}

export async function markNoShow(
  context: Context,
  input: ByHolderOrDesk,
): Acted<decisions.AppointmentActNotPossible> {
  return byDesk(context, 'markAppointmentNoShow', input, (thing, ground) =>
    decisions.markNoShow(thing, ground),
  )
}

export async function complete(
  context: Context,
  input: ByHolderOrDesk,
): Acted<decisions.AppointmentActNotPossible> {
  return byDesk(context, 'completeAppointment', input, (thing, { now }) =>
    decisions.completeAppointment(thing, now),
  )
}

export async function giveNotice(
  context: Context,
  input: ByHolderOrDesk & { readonly by: NoticeMeans },
): Acted<decisions.AppointmentActNotPossible> {
  return byDesk(context, 'recordAppointmentNotice', input, (thing, { now }) =>
    decisions.giveNotice(thing, input.by, now),
  )
}

type Step = (
  thing: AppointmentRecord,
  ground: decisions.BookingGround,
) => Result<AppointmentEvent, decisions.AppointmentActNotPossible>

/** An act of the desk: whoever isn't of its offices is told as little as of an appointment that isn't there. */
export async function byDesk(
  context: Context,
  name: string,
  input: ByHolderOrDesk,
  step: Step,
): Acted<decisions.AppointmentActNotPossible> {
  const found = await sought(context, { ...input, token: null })
  if (!found.ok) return found
  const decide = (thing: AppointmentRecord, { ground }: Facts) => step(thing, ground)
  return onOne(context, name, input, found.value.appointment, { decide })
}

type OnOne<P extends Problem> = {
  readonly known?: readonly string[]
  readonly decide: (thing: AppointmentRecord, facts: Facts) => Result<AppointmentEvent, P>
  readonly also?: (after: AppointmentRecord, session: ClientSession) => Promise<void>
  readonly duplicate?: Act<AppointmentRecord & Stored, AppointmentEvent, P>['duplicate']
}

function onOne<P extends Problem>(
  context: Context,
  name: string,
  input: Keyed & object,
  { _id: id, groups, date }: AppointmentRecord,
  { known = [], decide, also, duplicate }: OnOne<P>,
): Acted<P> {
  const { stores, actor, now } = context
  return act({ actor, now }, {
    name,
    model: stores.appointment.appointments,
    id,
    input,
    facts: (_thing, session) => bookingFacts(context, [{ groups, date }], session, { known, id }),
    decide: (thing, facts) => decide(thing as AppointmentRecord, facts),
    evolve: evolveAppointment,
    duplicate,
    also: async (_event, after, session) => {
      await also?.(after, session)
    },
  } satisfies OnAppointment<P>)
}

export type RescheduleInput = ByHolderOrDesk & {
  readonly startsAt: Date
  /** Where it moves to; where it is when left out. */
  readonly slotGroups?: readonly string[] | null
}

/** One transaction: the new place is taken and the old given back, or neither. */
export async function reschedule(
  context: Context,
  { expectedVersion, ...input }: RescheduleInput,
): Acted<SlotProblem | decisions.AppointmentActNotPossible | decisions.AppointmentAlreadyOpen | Conflict> {
  const { stores, actor, now } = context
  const found = await sought(context, input)
  if (!found.ok) return found
  const { appointment: seen, by } = found.value
  const id = newId('Appointment')
  const to: Named = { groups: input.slotGroups ?? seen.groups, date: businessDateOf(input.startsAt) }
  const unknown = await prepareDays(context, to)
  if (unknown) return refuse(unknown)
  const kept = await keptPerson(context, seen)
  const keys = kept?.identity
    ? keysOf(stores.appointment.sealer, kept.identity, seen.procedures, to.date)
    : null
  const openKeys = keys?.kept ?? [`alone:${id}`]
  const { personForgottenAfterDays } = await policyOf(context)
  type Moving = Facts & { readonly old: (AppointmentRecord & Stored) | null }
  return act<
    AppointmentRecord & Stored,
    AppointmentEvent,
    SlotProblem | decisions.AppointmentActNotPossible | decisions.AppointmentAlreadyOpen | Conflict,
    Moving
  >(
    { actor, now },
    {
      name: 'rescheduleAppointment',
      model: stores.appointment.appointments,
      id,
      creates: true,
      input,
      facts: async (_none, session) => {
        const needed = [to, { groups: seen.groups, date: seen.date }]
        const facts = await bookingFacts(context, needed, session, { known: keys?.known ?? [], id: seen._id })
        const old = await stores.appointment.appointments.findById(seen._id).session(session).lean()
        // Its keys are free for the one that follows it; what else changes of it is written with the new one.
        if (old && stateAt(old, now) === 'CONFIRMED')
          await stores.appointment.appointments.updateOne(
            { _id: seen._id },
            { $set: { isOpen: false, openKeys: [] } },
            { session },
          )
        return { ...facts, old }
      },
      decide: (_none, { ground, holdsKey, old }) => {
        if (!old) throw new Error(`${seen._id} is gone`)
        const expected = expectedVersion ?? old.version
        if (expected !== old.version)
          return refuse({
            kind: 'Conflict',
            clause: null,
            id: seen._id,
            expectedVersion: expected,
            currentVersion: old.version,
          })
        const wanted = {
          procedures: old.procedures,
          mode: old.mode,
          units: old.units,
          startsAt: input.startsAt,
        }
        const decided = decisions.rescheduleAppointment(id, old, wanted, openKeys, by, ground)
        return decided.ok && holdsKey ? alreadyOpen({ ...old, date: to.date }) : decided
      },
      evolve: evolveAppointment,
      duplicate: {
        oneOpenAppointment: () => ({ kind: 'AppointmentAlreadyOpen', clause: null, date: to.date }),
      },
      also: async (_event, after, session) => {
        const old = await stores.appointment.appointments.findById(seen._id).session(session).lean()
        if (!old) throw new Error(`${seen._id} is gone`)
        const moved = {
          event: 'AppointmentMovedAway',
          to: id,
          ending: { by, reason: null, at: now },
        } as const
        const { version: _version, history: _history, ...rest } = evolveAppointment(old, moved) as typeof old
        await changeAlong(
          stores.appointment.appointments,
          old,
          rest,
          { actor, now, act: 'rescheduleAppointment', event: moved },
          session,
        )
        await leavePlaces(context, old, null, session)
        await takePlaces(context, after, null, session)
        if (kept) await keepPerson(context, after, kept, personForgottenAfterDays, session)
      },
    },
  )
}

/** The days of a booking exist before its transaction; a group that isn't there is named. */
async function prepareDays(
  context: Context,
  { groups, date }: Named,
): Promise<NotFound | InvalidInput | null> {
  if (groups.length < 1 || groups.length > 2 || new Set(groups).size < groups.length)
    return invalid(
      'slotGroups',
      'must name one, or the two ends of a video consultation',
      String(groups.length),
    )
  const found = await Promise.all(groups.map((id) => context.loaders.slotGroup.load(id)))
  const missing = groups.find((_id, index) => !found[index])
  if (missing !== undefined) return { kind: 'NotFound', clause: null, id: missing }
  const today = businessDateOf(context.now)
  const isInSight = found.every(
    (group) => group && today <= date && date <= addDays(today, group.horizonDays),
  )
  if (isInSight) await context.stores.slotGroup.ensureDays(daysNeeded({ groups, date }))
  return null
}

async function looked(
  context: Context,
  named: Named,
  session: ClientSession,
): Promise<decisions.BookingGround> {
  const ids = daysNeeded(named).map(({ group, date }) => slotDayId(group, date))
  const days = await context.stores.slotGroup.days
    .find({ _id: { $in: ids } })
    .session(session)
    .lean()
  return groundOf(context, named, days, session)
}

/** Takes a turn on every day that the act touches, then looks at what stands there. */
async function bookingFacts(
  context: Context,
  needed: readonly Named[],
  session: ClientSession,
  open: { readonly known: readonly string[]; readonly id: string } | null = null,
): Promise<Facts> {
  const ids = needed.flatMap((each) => daysNeeded(each).map(({ group, date }) => slotDayId(group, date)))
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
function keepPerson(
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

async function keptPerson({ stores }: Context, { person }: AppointmentRecord): Promise<PersonKept | null> {
  const record = await stores.appointment.persons.findById(person).lean()
  return record && stores.appointment.openPerson(record)
}
