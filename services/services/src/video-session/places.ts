import { businessDateOf } from '@chiiki/kit/business-date.ts'
import { newId } from '@chiiki/kit/id.ts'
import type { InvalidInput, NotFound } from '@chiiki/kit/problem.ts'
import { ok, type Result } from '@chiiki/kit/result.ts'
import type { ClientSession } from 'mongoose'
import type { AppointmentRecord } from '../appointment/appointment.ts'
import { bookedAlong, keepAlong } from '../appointment/booked-along.ts'
import { bookingFacts, type Facts, prepareDays } from '../appointment/places.ts'
import type { Env } from '../consultation/step.ts'
import type { Context } from '../context.ts'
import {
  bookInterpreter,
  type InterpreterGround,
  type InterpreterWanted,
  interpreterGround,
  keepInterpreter,
  prepareInterpreter,
} from '../interpreter/booking.ts'
import type { SessionGiven } from './decisions.ts'

/** When and where: the booth at the centre and the specialist's place, and an interpreter where one is needed. */
export type PlaceGiven = {
  readonly slotGroups: readonly string[]
  readonly startsAt: Date
  readonly units?: number
  readonly interpreter?: InterpreterWanted | null
}
type Named = Extract<Awaited<ReturnType<typeof prepareDays>>, { ok: true }>['value']
/** What a booking is decided on, read in the act's own transaction. */
export type PlaceGround = { readonly facts: Facts | null; readonly interpreter: InterpreterGround | null }

/** Before the transaction: the days that are booked into. */
export async function preparePlaces(
  context: Context,
  { slotGroups: groups, startsAt, interpreter }: PlaceGiven,
): Promise<Result<Named, NotFound | InvalidInput>> {
  if (interpreter) await prepareInterpreter(context, interpreter, startsAt)
  return prepareDays(context, { groups, date: businessDateOf(startsAt) })
}

export const groundOfPlaces =
  (context: Context, named: Result<Named, unknown>, { interpreter, startsAt }: PlaceGiven) =>
  async (session: ClientSession): Promise<PlaceGround> => ({
    facts: named.ok ? await bookingFacts(context, [named.value], session) : null,
    interpreter: interpreter ? await interpreterGround(context, interpreter, startsAt, session) : null,
  })

export type Booked = SessionGiven & { readonly kept: AppointmentRecord }

/** Both ends and the interpreter, or nothing. */
export function bookPlaces(
  { startsAt, units = 1, interpreter }: PlaceGiven,
  ground: PlaceGround,
  { policy }: Env,
  ignoring: string | null = null,
) {
  if (!ground.facts) throw new Error('places are booked on what stands in the transaction')
  const id = newId('Appointment')
  const wanted = { procedures: [policy.sessionProcedure], mode: 'VIDEO', startsAt, units } as const
  const booked = bookedAlong(id, wanted, ground.facts.ground)
  if (!booked.ok) return booked
  const { startsAt: from, endsAt: to } = booked.value
  const span = { from, to }
  const given = { id: newId('VideoSession'), appointment: id, span, kept: booked.value }
  if (!interpreter || !ground.interpreter) return ok({ ...given, interpreter: null } as Booked)
  const interpreted = bookInterpreter(ground.interpreter, interpreter, span, ignoring)
  return interpreted.ok ? ok({ ...given, interpreter: interpreted.value } as Booked) : interpreted
}

export async function keepPlaces(
  context: Context,
  { kept, interpreter }: Booked,
  act: string,
  session: ClientSession,
): Promise<void> {
  await keepAlong(context, kept, act, session)
  if (interpreter) await keepInterpreter(context, interpreter, session)
}
