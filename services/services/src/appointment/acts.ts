import { type Act, act, type Stored } from '@chiiki/kit/act.ts'
import { businessDateOf } from '@chiiki/kit/business-date.ts'
import { newId } from '@chiiki/kit/id.ts'
import { invalid } from '@chiiki/kit/input-text.ts'
import type { InvalidInput, NotFound, Problem, SharedProblem } from '@chiiki/kit/problem.ts'
import { type Result, refuse } from '@chiiki/kit/result.ts'
import { derivedTokens, tokenHash } from '@chiiki/kit/secret-token.ts'
import type { ClientSession } from 'mongoose'
import type { Context } from '../context.ts'
import { tellOf } from '../notification/outbox.ts'
import type { SlotGroupNotFit } from '../slot-group/problem.ts'
import {
  type AppointmentEvent,
  type AppointmentRecord,
  evolveAppointment,
  type NoticeMeans,
  type Side,
} from './appointment.ts'
import * as booking from './booking.ts'
import * as decisions from './decisions.ts'
import { namedBy, policyOf, sought } from './ground.ts'
import { contactIdentity, keysOf, type PersonKept, readPerson } from './person.ts'
import {
  bookingFacts,
  type Facts,
  keepPerson,
  leavePlaces,
  looked,
  prepareDays,
  takePlaces,
} from './places.ts'
import type {
  AppointmentActNotPossible,
  AppointmentAlreadyOpen,
  HoldExpired,
  SlotNotFree,
} from './problem.ts'

export type Keyed = { readonly idempotencyKey?: string | null; readonly expectedVersion?: number | null }
type Appointment = AppointmentRecord & { version: number }
export type Acted<P> = Promise<Result<Appointment, P | SharedProblem>>
type OnAppointment<P extends Problem> = Act<AppointmentRecord & Stored, AppointmentEvent, P, Facts>

export type HoldInput = Keyed & booking.Wanted & { readonly slotGroups: readonly string[] }

/** Guests share one space of keys, and a repeated hold gives its token again: such a key has to be unguessable. */
const guestKeyLength = 22

/** What the holder of an appointment shows. Made from its id under the sealing keys, so that a repeated hold can give it again. */
export function tokenOf(
  { stores }: Pick<Context, 'stores'>,
  { _id, tokenHash: kept }: AppointmentRecord,
): string | null {
  return tokensIn(stores).again(_id, kept)
}

function tokensIn({ appointment }: Context['stores']) {
  return derivedTokens(appointment.sealer, 'Appointment.token')
}

export async function hold(
  context: Context,
  input: HoldInput,
): Acted<SlotNotFree | InvalidInput | NotFound | SlotProblem> {
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
  const token = tokensIn(stores).of(id)
  const prepared = await prepareDays(context, {
    groups: input.slotGroups,
    date: businessDateOf(input.startsAt),
    procedures: input.procedures,
  })
  if (!prepared.ok) return prepared
  const named = prepared.value
  return act({ actor, now }, {
    name: 'holdAppointment',
    model: stores.appointment.appointments,
    id,
    creates: true,
    input,
    facts: async (_none, session) => {
      // What is taken already is refused by a read: in a rush nobody waits in line for a place that is gone.
      const seen = await looked(context, named, session)
      return booking.place(input, seen).ok
        ? bookingFacts(context, [named], session)
        : { ground: seen, holdsKey: false }
    },
    decide: (_none, { ground }) => booking.holdAppointment(id, input, ground, tokenHash(token)),
    evolve: evolveAppointment,
    also: async (_event, after, session) => {
      await takePlaces(context, after, after.holdExpiresAt, session)
    },
  } satisfies OnAppointment<SlotProblem>)
}
export type SlotProblem = SlotNotFree | SlotGroupNotFit | InvalidInput

export type ByHolderOrDesk = Keyed & { readonly token?: string | null; readonly appointment?: string | null }
export type PersonInput = Parameters<typeof readPerson>[0]

export async function confirm(
  context: Context,
  input: ByHolderOrDesk & { readonly person: PersonInput },
): Acted<AppointmentActNotPossible | HoldExpired | SlotNotFree | AppointmentAlreadyOpen | InvalidInput> {
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
  type Refusal = AppointmentActNotPossible | HoldExpired | SlotNotFree | AppointmentAlreadyOpen
  return onOne<Refusal>(context, 'confirmAppointment', given, appointment, {
    known: keys?.known ?? [],
    takes: true,
    duplicate: { oneOpenAppointment: () => alreadyOpen(appointment).problem },
    decide: (thing, { ground, holdsKey }) =>
      holdsKey ? alreadyOpen(thing) : booking.confirmAppointment(thing, openKeys, ground),
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

export function alreadyOpen({ date }: AppointmentRecord) {
  return refuse({ kind: 'AppointmentAlreadyOpen' as const, clause: null, date })
}

export async function cancel(
  context: Context,
  input: ByHolderOrDesk & { readonly reason?: string | null },
): Acted<AppointmentActNotPossible | InvalidInput> {
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

export async function markNoShow(context: Context, input: ByHolderOrDesk): Acted<AppointmentActNotPossible> {
  return byDesk(context, 'markAppointmentNoShow', input, (thing, ground) =>
    decisions.markNoShow(thing, ground),
  )
}

export async function complete(context: Context, input: ByHolderOrDesk): Acted<AppointmentActNotPossible> {
  return byDesk(context, 'completeAppointment', input, (thing, { now }) =>
    decisions.completeAppointment(thing, now),
  )
}

export async function giveNotice(
  context: Context,
  input: ByHolderOrDesk & { readonly by: NoticeMeans },
): Acted<AppointmentActNotPossible> {
  return byDesk(context, 'recordAppointmentNotice', input, (thing, { now }) =>
    decisions.giveNotice(thing, input.by, now),
  )
}

type Step = (
  thing: AppointmentRecord,
  ground: booking.BookingGround,
) => Result<AppointmentEvent, AppointmentActNotPossible>

/** An act of the desk: whoever isn't of its offices is told as little as of an appointment that isn't there. */
export async function byDesk(
  context: Context,
  name: string,
  input: ByHolderOrDesk,
  step: Step,
): Acted<AppointmentActNotPossible> {
  const found = await sought(context, { ...input, token: null })
  if (!found.ok) return found
  const decide = (thing: AppointmentRecord, { ground }: Facts) => step(thing, ground)
  return onOne(context, name, input, found.value.appointment, { decide })
}

type OnOne<P extends Problem> = {
  /** Whether it makes a place good, so that the hours of its counter must not change meanwhile. */
  readonly takes?: boolean
  readonly known?: readonly string[]
  readonly decide: (thing: AppointmentRecord, facts: Facts) => Result<AppointmentEvent, P>
  readonly also?: (after: AppointmentRecord, session: ClientSession) => Promise<void>
  readonly duplicate?: Act<AppointmentRecord & Stored, AppointmentEvent, P>['duplicate']
}

function onOne<P extends Problem>(
  context: Context,
  name: string,
  input: Keyed & object,
  appointment: AppointmentRecord,
  { known = [], takes = false, decide, also, duplicate }: OnOne<P>,
): Acted<P> {
  const { stores, actor, now } = context
  const { _id: id } = appointment
  return act({ actor, now }, {
    name,
    model: stores.appointment.appointments,
    id,
    input,
    facts: (_thing, session) => bookingFacts(context, [namedBy(appointment, takes)], session, { known, id }),
    decide: (thing, facts) => decide(thing as AppointmentRecord, facts),
    evolve: evolveAppointment,
    duplicate,
    also: async (event, after, session) => {
      await also?.(after, session)
      await tellOf(context, (await policyOf(context)).notifications, event, after, session)
    },
  } satisfies OnAppointment<P>)
}
