import { act, type Stored } from '@chiiki/kit/act.ts'
import { businessDateOf } from '@chiiki/kit/business-date.ts'
import { changeAlong } from '@chiiki/kit/change.ts'
import { newId } from '@chiiki/kit/id.ts'
import type { Conflict } from '@chiiki/kit/problem.ts'
import { refuse } from '@chiiki/kit/result.ts'
import type { Context } from '../context.ts'
import { tellOf } from '../notification/outbox.ts'
import { type Acted, alreadyOpen, type ByHolderOrDesk, type SlotProblem } from './acts.ts'
import { type AppointmentEvent, type AppointmentRecord, evolveAppointment, stateAt } from './appointment.ts'
import * as booking from './booking.ts'
import { namedBy, policyOf, sought } from './ground.ts'
import { keysOf } from './person.ts'
import {
  bookingFacts,
  type Facts,
  keepPerson,
  keptPerson,
  leavePlaces,
  prepareDays,
  takePlaces,
} from './places.ts'
import type { AppointmentActNotPossible, AppointmentAlreadyOpen } from './problem.ts'

export type RescheduleInput = ByHolderOrDesk & {
  readonly startsAt: Date
  /** Where it moves to; where it is when left out. */
  readonly slotGroups?: readonly string[] | null
}

/** One transaction: the new place is taken and the old given back, or neither. */
export async function reschedule(
  context: Context,
  { expectedVersion, ...input }: RescheduleInput,
): Acted<SlotProblem | AppointmentActNotPossible | AppointmentAlreadyOpen | Conflict> {
  const { stores, actor, now } = context
  const found = await sought(context, input)
  if (!found.ok) return found
  const { appointment: seen, by } = found.value
  const id = newId('Appointment')
  const prepared = await prepareDays(context, {
    groups: input.slotGroups ?? seen.groups,
    date: businessDateOf(input.startsAt),
    procedures: seen.procedures,
  })
  if (!prepared.ok) return prepared
  const to = prepared.value
  const kept = await keptPerson(context, seen)
  const keys = kept?.identity
    ? keysOf(stores.appointment.sealer, kept.identity, seen.procedures, to.date)
    : null
  const openKeys = keys?.kept ?? [`alone:${id}`]
  const { personForgottenAfterDays, notifications } = await policyOf(context)
  type Moving = Facts & { readonly old: (AppointmentRecord & Stored) | null }
  return act<
    AppointmentRecord & Stored,
    AppointmentEvent,
    SlotProblem | AppointmentActNotPossible | AppointmentAlreadyOpen | Conflict,
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
        const needed = [to, namedBy(seen, false)]
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
        const decided = booking.rescheduleAppointment(id, old, wanted, openKeys, by, ground)
        return decided.ok && holdsKey ? alreadyOpen({ ...old, date: to.date }) : decided
      },
      evolve: evolveAppointment,
      duplicate: {
        oneOpenAppointment: () => ({ kind: 'AppointmentAlreadyOpen', clause: null, date: to.date }),
      },
      also: async (event, after, session) => {
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
        await tellOf(context, notifications, moved, old, session)
        await tellOf(context, notifications, event, after, session)
      },
    },
  )
}
