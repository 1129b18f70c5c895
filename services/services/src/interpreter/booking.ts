import { businessDateOf } from '@chiiki/kit/business-date.ts'
import { newId } from '@chiiki/kit/id.ts'
import { ok, type Result, refuse } from '@chiiki/kit/result.ts'
import type { ClientSession } from 'mongoose'
import type { Context } from '../context.ts'
import {
  type Interpretation,
  type InterpreterDay,
  type InterpreterRecord,
  interpreterDayId,
  isFree,
  isInHours,
} from './interpreter.ts'
import type { InterpreterNotFree } from './problem.ts'

export type InterpreterWanted = { readonly interpreter: string; readonly language: string }
/** What is kept of it where it's booked for. */
export type InterpreterBooked = InterpreterWanted & {
  readonly booking: string
  readonly from: Date
  readonly to: Date
  /** Whether the hours that they can come were known when they were booked: else somebody asks them. */
  readonly isInKnownHours: boolean
}
/** The interpreter and their day, as both stand in the transaction of the act. */
export type InterpreterGround = {
  readonly interpreter: InterpreterRecord | null
  readonly day: InterpreterDay | null
}

/** Before the transaction: the day that the booking is written into. */
export async function prepareInterpreter(
  { stores }: Context,
  { interpreter }: InterpreterWanted,
  at: Date,
): Promise<void> {
  const known = await stores.interpreter.interpreters.exists({ _id: interpreter })
  const date = businessDateOf(at)
  if (known)
    await stores.interpreter.ensureDay({ _id: interpreterDayId(interpreter, date), interpreter, date })
}

export async function interpreterGround(
  { stores }: Context,
  { interpreter }: InterpreterWanted,
  at: Date,
  session: ClientSession,
): Promise<InterpreterGround> {
  const { interpreters, turnDay } = stores.interpreter
  const day = await turnDay(interpreterDayId(interpreter, businessDateOf(at)), session)
  const found = await interpreters.findById(interpreter, { history: 0 }).session(session).lean()
  return { interpreter: found, day }
}

/** Books them for a span, where they're free in all of it. */
export function bookInterpreter(
  { interpreter, day }: InterpreterGround,
  wanted: InterpreterWanted,
  span: Pick<Interpretation, 'from' | 'to'>,
  ignoring: string | null = null,
): Result<InterpreterBooked, InterpreterNotFree> {
  const refused = (why: InterpreterNotFree['why']) =>
    refuse({ kind: 'InterpreterNotFree' as const, clause: null, ...wanted, why })
  if (interpreter?.state !== 'ACTIVE' || !day) return refused('ENDED')
  if (!interpreter.languages.includes(wanted.language)) return refused('LANGUAGE')
  const isAble = isInHours(interpreter.weekly, span)
  if (isAble === false) return refused('HOURS')
  if (!isFree(day.taken, span, ignoring)) return refused('BOOKED')
  return ok({
    ...wanted,
    booking: newId('Interpretation'),
    from: span.from,
    to: span.to,
    isInKnownHours: isAble === true,
  })
}

/** Writes the booking into their day, in the transaction that it was decided in. */
export async function keepInterpreter(
  { stores }: Context,
  { interpreter, language, booking: id, from, to }: InterpreterBooked,
  session: ClientSession,
): Promise<void> {
  await onDay({ stores }, interpreter, from, session, (taken) => [...taken, { id, language, from, to }])
}

/** Gives it back. */
export async function releaseInterpreter(
  { stores }: Context,
  { interpreter, booking, from }: InterpreterBooked,
  session: ClientSession,
): Promise<void> {
  await onDay({ stores }, interpreter, from, session, (taken) => taken.filter(({ id }) => id !== booking))
}

async function onDay(
  { stores }: Pick<Context, 'stores'>,
  interpreter: string,
  at: Date,
  session: ClientSession,
  after: (taken: readonly Interpretation[]) => readonly Interpretation[],
): Promise<void> {
  const id = interpreterDayId(interpreter, businessDateOf(at))
  const day = await stores.interpreter.turnDay(id, session)
  if (day) await stores.interpreter.keepTaken(id, after(day.taken), session)
}
