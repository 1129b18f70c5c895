import { type Result, refuse } from '@chiiki/kit/result.ts'
import { alerted } from '../consultation/alerts.ts'
import { met, startedClock } from '../consultation/clocks.ts'
import { type CaseRecord, isEnded } from '../consultation/consultation.ts'
import type { BasisMissing, ConsultationStepNotPossible } from '../consultation/problem.ts'
import { type Decided, type Env, notPossible, step } from '../consultation/step.ts'
import { type Escalation, stateOf } from '../escalation/escalation.ts'
import type { InterpreterBooked } from '../interpreter/booking.ts'
import { missingBasisOf } from '../referral/request.ts'
import type { Span } from '../slot-group/slots.ts'
import {
  cutAt,
  type SessionAction,
  type SessionFailure,
  sessionActions,
  sessionAfter,
  sessionAt,
  type Talk,
  type Telling,
  type VideoSession,
} from './video-session.ts'

export type SessionGiven = {
  readonly id: string
  readonly appointment: string
  readonly span: Span
  readonly interpreter: InterpreterBooked | null
}
type Stepped = Decided<ConsultationStepNotPossible>
type Moved = { readonly record: CaseRecord; readonly session: VideoSession }

export function sessionIn({ sessions }: CaseRecord, id: string): VideoSession | null {
  return sessions.find((each) => each.id === id) ?? null
}

export function escalationOf({ escalations }: CaseRecord, { escalation: id }: VideoSession): Escalation {
  const found = escalations.find((each) => each.id === id)
  if (!found) throw new Error(`the escalation ${id} of a video session is gone`)
  return found
}

export function tellingOf(record: CaseRecord, session: VideoSession): Telling {
  return { from: record.owner.party, to: escalationOf(record, session).toParty }
}

/** Books a session with the specialist who handles the escalation; both ends and the interpreter are booked in the same act. */
export function book(
  record: CaseRecord,
  escalation: Escalation,
  subjects: readonly string[],
  given: SessionGiven,
): Stepped {
  const state = stateOf(escalation, record.referrals)
  if (isEnded(record)) return refuse(notPossible('BOOK_SESSION', record.state, []))
  if (state !== 'ASSIGNED' && state !== 'ANSWERED') return refuse(notPossible('BOOK_SESSION', state, []))
  const session = newSession(escalation.id, subjects, null, given)
  return step(said('BOOKED', session), { ...record, sessions: [...record.sessions, session] })
}

function newSession(
  escalation: string,
  subjects: readonly string[],
  follows: string | null,
  { id, appointment, span, interpreter }: SessionGiven,
): VideoSession {
  return {
    id,
    escalation,
    appointment,
    startsAt: span.from,
    endsAt: span.to,
    subjects,
    state: 'BOOKED',
    interpreter,
    arrivals: [],
    verifiedBy: null,
    talks: [],
    drops: [],
    endedAt: null,
    failure: null,
    follows,
    followedBy: null,
    summary: null,
  }
}

const said = (type: string, { id }: Pick<VideoSession, 'id'>) => ({ type: `SESSION_${type}`, session: id })

function moved(
  record: CaseRecord,
  env: Env,
  session: VideoSession,
  action: SessionAction,
  more: Partial<VideoSession> = {},
): Result<Moved, ConsultationStepNotPossible> {
  if (isEnded(record)) return refuse(notPossible(action, record.state, []))
  const cut = cutSession(record, env, session)
  const state = sessionAfter(cut, action)
  if (state === null) return refuse(notPossible(action, cut.state, sessionActions(cut)))
  const changed = { ...cut, ...more, state }
  return { ok: true, value: { record: withSession(record, changed), session: changed } }
}

/** What a consent that ended has cut off is over at that instant, and is written down so by whatever happens next. */
function cutSession(record: CaseRecord, env: Env, session: VideoSession): VideoSession {
  const { state, cutAt: at } = sessionAt(session, record, tellingOf(record, session), env.now)
  return at === null ? session : { ...session, state, talks: endedAt(session.talks, at) }
}

function endedAt(talks: readonly Talk[], at: Date): Talk[] {
  return talks.map((each) => (each.to === null ? { ...each, to: at } : each))
}

function withSession(record: CaseRecord, changed: VideoSession): CaseRecord {
  return { ...record, sessions: record.sessions.map((each) => (each.id === changed.id ? changed : each)) }
}

/** Somebody of one end is there. */
export function enter(record: CaseRecord, env: Env, session: VideoSession): Stepped {
  const { worker, now: at } = env
  const arrivals = [...session.arrivals, { worker: worker._id, party: worker.party, at }]
  const to = moved(record, env, session, 'ENTER', { arrivals })
  return to.ok ? step(said('ENTERED', session), to.value.record) : to
}

/** Both ends are there, the persons are who they should be, and each of them agreed to what is told. */
export function connect(
  record: CaseRecord,
  env: Env,
  session: VideoSession,
  arePlacesOurs: boolean,
): Decided<ConsultationStepNotPossible | BasisMissing> {
  const telling = tellingOf(record, session)
  const isThere = (party: string) => session.arrivals.some((each) => each.party === party)
  const talks = [...session.talks, { from: env.now, to: null }]
  const to = moved(record, env, session, 'CONNECT', { talks, verifiedBy: env.worker._id })
  if (!to.ok) return to
  if (!isThere(telling.from) || !isThere(telling.to))
    return refuse(notPossible('CONNECT', 'ONE_END_ABSENT', ['ENTER', 'FAIL', 'CANCEL', 'REBOOK']))
  if (!arePlacesOurs) return refuse(notPossible('CONNECT', 'PLACES_GIVEN_UP', ['REBOOK', 'CANCEL']))
  const missing = missingOf(record, env, session)
  return missing ? refuse(missing) : step(said('CONNECTED', session), to.value.record)
}

function missingOf(record: CaseRecord, { now }: Env, session: VideoSession): BasisMissing | null {
  const { from, to } = tellingOf(record, session)
  const uncovered = session.subjects.find(
    (subject) => cutAt(record, [subject], { from, to }, now, now) !== null,
  )
  return uncovered === undefined ? null : missingBasisOf(uncovered, 'CONTENT', to)
}

export function drop(record: CaseRecord, env: Env, session: VideoSession): Stepped {
  const { worker, now: at } = env
  const drops = [...session.drops, { at, worker: worker._id, resumedAt: null }]
  const to = moved(record, env, session, 'DROP', { drops, talks: endedAt(session.talks, at) })
  return to.ok ? step(said('DROPPED', session), to.value.record) : to
}

/** It goes on, as long as everybody whom it tells of still agrees. */
export function resume(
  record: CaseRecord,
  env: Env,
  session: VideoSession,
): Decided<ConsultationStepNotPossible | BasisMissing> {
  const cut = cutSession(record, env, session)
  const drops = session.drops.map((each) =>
    each.resumedAt === null ? { ...each, resumedAt: env.now } : each,
  )
  const talks = [...cut.talks, { from: env.now, to: null }]
  const to = moved(record, env, session, 'RESUME', { drops, talks })
  if (!to.ok) return to
  const missing = missingOf(record, env, session)
  return missing ? refuse(missing) : step(said('RESUMED', session), to.value.record)
}

/** Over. What it came to is owed as a note. */
export function end(record: CaseRecord, env: Env, session: VideoSession): Stepped {
  const cut = cutSession(record, env, session)
  const over = { talks: endedAt(cut.talks, env.now), endedAt: env.now }
  const to = moved(record, env, session, 'END', over)
  if (!to.ok) return to
  const { sessionSummary } = env.policy
  const clock = startedClock(env, 'SESSION_SUMMARY', sessionSummary, record.owner.party, session.id)
  const { record: next } = to.value
  return step(said('ENDED', session), { ...next, clocks: [...next.clocks, clock] })
}

export function fail(record: CaseRecord, env: Env, session: VideoSession, failure: SessionFailure): Stepped {
  const to = moved(record, env, session, 'FAIL', { failure, endedAt: env.now })
  return to.ok ? step({ ...said('FAILED', session), because: failure }, to.value.record) : to
}

export function cancel(record: CaseRecord, env: Env, session: VideoSession): Stepped {
  const to = moved(record, env, session, 'CANCEL', { endedAt: env.now })
  if (!to.ok) return to
  const others = [record.owner.worker, escalationOf(record, session).specialist].filter(
    (each) => each !== null && each !== env.worker._id,
  ) as string[]
  return step(
    said('CANCELLED', session),
    alerted(to.value.record, env, 'SESSION_CANCELLED', others, session.id),
  )
}

/** Another session takes its place: what was talked so far stays with this one. */
export function rebook(record: CaseRecord, env: Env, session: VideoSession, given: SessionGiven): Stepped {
  const to = moved(record, env, session, 'REBOOK', { followedBy: given.id, endedAt: env.now })
  if (!to.ok) return to
  const next = newSession(session.escalation, session.subjects, session.id, given)
  const { record: after } = to.value
  const event = { ...said('REBOOKED', session), followedBy: given.id }
  return step(event, { ...after, sessions: [...after.sessions, next] })
}

export function withInterpreter(
  record: CaseRecord,
  env: Env,
  session: VideoSession,
  interpreter: InterpreterBooked | null,
): Stepped {
  const to = moved(record, env, session, 'BOOK_INTERPRETER', { interpreter })
  return to.ok ? step(said(interpreter ? 'INTERPRETED' : 'UNINTERPRETED', session), to.value.record) : to
}

/** The note that says what it came to: of this case, written since it ended. */
export function summarize(record: CaseRecord, env: Env, session: VideoSession, note: string): Stepped {
  if (session.state !== 'ENDED' || session.summary !== null)
    return refuse(notPossible('SUMMARIZE', session.summary === null ? session.state : 'SUMMARIZED', []))
  const done = met(withSession(record, { ...session, summary: note }), env, 'SESSION_SUMMARY', session.id)
  return step({ ...said('SUMMARIZED', session), note }, done)
}
