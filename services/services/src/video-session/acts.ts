import { invalid } from '@chiiki/kit/input-text.ts'
import { refuse } from '@chiiki/kit/result.ts'
import type { ClientSession } from 'mongoose'
import type { AppointmentRecord } from '../appointment/appointment.ts'
import { stepAlong } from '../appointment/booked-along.ts'
import type { NoteHead } from '../consultation/access.ts'
import { actOnPart, type PartDecide, type PartRule } from '../consultation/part-of-case.ts'
import { isOwner } from '../consultation/places.ts'
import type { CaseAct, Keyed } from '../consultation/shell.ts'
import type { Context } from '../context.ts'
import { isHandler } from '../escalation/access.ts'
import { onEscalation } from '../escalation/acts.ts'
import {
  bookInterpreter,
  type InterpreterBooked,
  type InterpreterGround,
  type InterpreterWanted,
  interpreterGround,
  keepInterpreter,
  prepareInterpreter,
  releaseInterpreter,
} from '../interpreter/booking.ts'
import { headsOf } from '../referral/acts.ts'
import * as decisions from './decisions.ts'
import {
  type Booked,
  bookPlaces,
  groundOfPlaces,
  keepPlaces,
  type PlaceGiven,
  preparePlaces,
} from './places.ts'
import type { SessionFailure, VideoSession } from './video-session.ts'

export type OnSession = Keyed & { readonly session: string }
type BookGiven = Keyed & PlaceGiven & { readonly escalation: string; readonly subjects: readonly string[] }

const mostSessions = 60

/** Books both ends together, and the interpreter with them; in one act with the case. */
export async function book(context: Context, input: BookGiven) {
  const named = await preparePlaces(context, input)
  let booked: Booked | null = null
  return onEscalation(
    context,
    'bookVideoSession',
    input,
    (record, _escalation, env) => isOwner(record, env),
    (record, escalation, { env, read }) => {
      const subjects = [...new Set(input.subjects)]
      if (subjects.length === 0 || !subjects.every((each) => escalation.subjects.includes(each)))
        return refuse(invalid('subjects', 'one or more persons of the escalation', null))
      if (record.sessions.length >= mostSessions)
        return refuse(invalid('escalation', `a case with fewer than ${mostSessions} sessions`, null))
      const places = bookPlaces(input, read as never, env)
      if (!places.ok) return places
      booked = places.value
      return decisions.book(record, escalation, subjects, places.value)
    },
    {
      given: named.ok ? undefined : refuse(named.problem),
      reads: groundOfPlaces(context, named, input),
      along: (_after, _ground, session) => keepPlaces(context, booked as Booked, 'bookVideoSession', session),
    },
  )
}

type Rule = PartRule<VideoSession>
type More<G> = Pick<CaseAct<G>, 'given' | 'reads'> & {
  readonly along?: (before: VideoSession, session: ClientSession) => Promise<void>
}

/** Acts on one session; the case that it's of is told to nobody who has no business with it. */
async function onSession<G = null>(
  context: Context,
  name: string,
  input: OnSession,
  may: Rule,
  decide: PartDecide<VideoSession, G>,
  { along, ...more }: More<G> = {},
) {
  const of = { path: 'sessions.id', in: decisions.sessionIn } as const
  let before: VideoSession | null = null
  return actOnPart<VideoSession, G>(context, of, input.session, {
    ...more,
    name,
    input,
    may,
    decide: (record, session, ground, given) => {
      before = session
      return decide(record, session, ground, given)
    },
    along: async (_after, _ground, session) => along?.(before as VideoSession, session),
  })
}

const byOwner: Rule = (record, _session, env) => isOwner(record, env)
/** Whoever is at one of its ends: the owner of the case, and the specialist. */
export const byEnd: Rule = (record, session, env) =>
  isOwner(record, env) || isHandler(record, env, decisions.escalationOf(record, session))

export const enter = (context: Context, input: OnSession) =>
  onSession(context, 'enterVideoSession', input, byEnd, (record, session, { env }) =>
    decisions.enter(record, env, session),
  )

export const connect = (context: Context, input: OnSession & { readonly verified: readonly string[] }) =>
  onSession(
    context,
    'connectVideoSession',
    input,
    byOwner,
    (record, session, { env, read }) => {
      if (!session.subjects.every((each) => input.verified.includes(each)))
        return refuse(invalid('verified', 'everybody who takes part', null))
      return decisions.connect(record, env, session, placesStand(read as AppointmentRecord | null))
    },
    {
      reads: bookingOf(context, input),
      along: becomes(context, 'connectVideoSession', 'ARRIVED'),
    },
  )

/** How the booking of a session stands, by the same commands whether or not there is such a session. */
const bookingOf =
  ({ stores }: Context, { session: id }: OnSession) =>
  async (session: ClientSession): Promise<AppointmentRecord | null> => {
    const found = await stores.consultation.cases
      .findOne({ 'sessions.id': id }, { sessions: 1 })
      .session(session)
      .lean()
    const appointment = found?.sessions.find((each) => each.id === id)?.appointment ?? id
    return stores.appointment.appointments.findById(appointment, { history: 0 }).session(session).lean()
  }

/** A desk may have given the places to others meanwhile. */
function placesStand(booking: AppointmentRecord | null): boolean {
  return booking !== null && ['CONFIRMED', 'CHECKED_IN'].includes(booking.state)
}

export const drop = (context: Context, input: OnSession) =>
  onSession(context, 'recordVideoDrop', input, byEnd, (record, session, { env }) =>
    decisions.drop(record, env, session),
  )

export const resume = (context: Context, input: OnSession) =>
  onSession(context, 'resumeVideoSession', input, byEnd, (record, session, { env }) =>
    decisions.resume(record, env, session),
  )

export const end = (context: Context, input: OnSession) =>
  onSession(
    context,
    'endVideoSession',
    input,
    byEnd,
    (record, session, { env }) => decisions.end(record, env, session),
    { along: becomes(context, 'endVideoSession', 'KEPT') },
  )

export const fail = (context: Context, input: OnSession & { readonly because: SessionFailure }) =>
  onSession(
    context,
    'failVideoSession',
    input,
    byEnd,
    (record, session, { env }) => decisions.fail(record, env, session, input.because),
    { along: becomes(context, 'failVideoSession', 'KEPT') },
  )

export const cancel = (context: Context, input: OnSession) =>
  onSession(
    context,
    'cancelVideoSession',
    input,
    byEnd,
    (record, session, { env }) => decisions.cancel(record, env, session),
    {
      along: async (before, session) => {
        await stepAlong(context, before.appointment, 'GIVEN_UP', 'cancelVideoSession', session)
        if (before.interpreter) await releaseInterpreter(context, before.interpreter, session)
      },
    },
  )

const becomes =
  (context: Context, name: string, what: 'ARRIVED' | 'KEPT') =>
  (before: VideoSession, session: ClientSession): Promise<void> =>
    stepAlong(context, before.appointment, what, name, session)

/** Another time: the new places are taken and the old given back, or neither. */
export async function rebook(context: Context, input: OnSession & PlaceGiven) {
  const name = 'rebookVideoSession'
  const named = await preparePlaces(context, input)
  let booked: Booked | null = null
  return onSession(
    context,
    name,
    input,
    byOwner,
    (record, session, { env, read }) => {
      const places = bookPlaces(input, read as never, env, session.interpreter?.booking)
      if (!places.ok) return places
      booked = places.value
      return decisions.rebook(record, env, session, places.value)
    },
    {
      given: named.ok ? undefined : refuse(named.problem),
      reads: groundOfPlaces(context, named, input),
      along: async (before, session) => {
        const next = booked as Booked
        await stepAlong(context, before.appointment, { movedTo: next.appointment }, name, session)
        if (before.interpreter) await releaseInterpreter(context, before.interpreter, session)
        await keepPlaces(context, next, name, session)
      },
    },
  )
}

/** An interpreter for a session that is booked, in place of another one, or none any longer. */
export async function bookSessionInterpreter(
  context: Context,
  input: OnSession & { readonly startsAt: Date; readonly interpreter?: InterpreterWanted | null },
) {
  const { interpreter: wanted, startsAt } = input
  if (wanted) await prepareInterpreter(context, wanted, startsAt)
  let next: InterpreterBooked | null = null
  return onSession(
    context,
    'bookVideoInterpreter',
    input,
    byOwner,
    (record, session, { env, read }) => {
      if (session.startsAt.getTime() !== startsAt.getTime())
        return refuse(invalid('startsAt', 'when the session begins', startsAt.toISOString()))
      if (!wanted) return decisions.withInterpreter(record, env, session, null)
      const span = { from: session.startsAt, to: session.endsAt }
      const booked = bookInterpreter(read as InterpreterGround, wanted, span, session.interpreter?.booking)
      if (!booked.ok) return booked
      next = booked.value
      return decisions.withInterpreter(record, env, session, booked.value)
    },
    {
      reads: async (session) => (wanted ? interpreterGround(context, wanted, startsAt, session) : null),
      along: async (before, session) => {
        if (before.interpreter) await releaseInterpreter(context, before.interpreter, session)
        if (next) await keepInterpreter(context, next, session)
      },
    },
  )
}

export const summarize = (context: Context, input: OnSession & { readonly note: string }) =>
  onSession(
    context,
    'summarizeVideoSession',
    input,
    byOwner,
    (record, session, { env, read }) => {
      const [note] = read as (NoteHead & { readonly consultation: string; readonly at: Date })[]
      const isFit =
        note?.consultation === record._id && session.endedAt !== null && note.at >= session.endedAt
      if (!isFit) return refuse(invalid('note', 'a note of this case, written since the session ended', null))
      return decisions.summarize(record, env, session, note._id)
    },
    { reads: headsOf(context, [input.note]) },
  )
