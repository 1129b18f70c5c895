import { eventsFrom, nextState } from '@chiiki/kit/machine.ts'
import { type Result, refuse } from '@chiiki/kit/result.ts'
import type { NoteHead } from '../consultation/access.ts'
import { alerted, supervisorsOf } from '../consultation/alerts.ts'
import { dueAtOf, met, startedClock, voided } from '../consultation/clocks.ts'
import { type CaseRecord, isEnded, openTopicStates } from '../consultation/consultation.ts'
import type {
  BasisMissing,
  ConsultationStepNotPossible,
  EscalationLevelNotNext,
  EscalationOpenAlready,
  EscalationOutOfArea,
  ReferralOpenAlready,
} from '../consultation/problem.ts'
import { type Decided, type Env, notPossible, step } from '../consultation/step.ts'
import { isReferable, missingBasis, request as requestReferral } from '../referral/request.ts'
import { joined, left } from '../referral/team.ts'
import { openSessions } from '../video-session/video-session.ts'
import {
  type Escalation,
  type EscalationAction,
  type EscalationKind,
  escalationMachine,
  type Level,
  nextLevel,
  openEscalations,
  stateOf,
} from './escalation.ts'

export type EscalationGiven = {
  readonly id: string
  /** The id of the referral that a takeover makes. */
  readonly referral: string
  readonly kind: EscalationKind
  readonly toParty: string
  readonly topics: readonly string[]
  readonly isUrgent: boolean
  readonly notes: readonly NoteHead[]
  /** Sealed, once for the escalation and once for the referral. */
  readonly reason: string
  readonly referralReason: string
}
/** The level of the section that is asked, and which branch is of the area of the case's district; null: none. */
export type AskedSection = { readonly level: Level; readonly branch: string | null }

type Refusal =
  | BasisMissing
  | ConsultationStepNotPossible
  | EscalationLevelNotNext
  | EscalationOutOfArea
  | EscalationOpenAlready
  | ReferralOpenAlready

/** Takes what the district can't settle one level up. The case stays the one that it is, and its owner's. */
export function request(
  record: CaseRecord,
  env: Env,
  own: Level,
  { level, branch }: AskedSection,
  given: EscalationGiven,
): Decided<Refusal> {
  if (!isReferable(record)) return refuse(notPossible('ESCALATE', record.state, []))
  const topics = record.topics.filter(({ id }) => given.topics.includes(id))
  const shut = topics.find(({ state }) => !openTopicStates.includes(state))
  if (shut) return refuse(notPossible('ESCALATE', shut.state, []))
  const next = nextLevel(own, record.escalations, record.referrals)
  if (next === null || level !== next)
    return refuse({ kind: 'EscalationLevelNotNext', clause: null, level, next })
  if (level === 'BRANCH' && branch !== given.toParty) {
    const { district } = record
    return refuse({ kind: 'EscalationOutOfArea', clause: null, district, party: given.toParty, branch })
  }
  const open = openTo(record, given)
  if (open) return refuse({ kind: 'EscalationOpenAlready', clause: null, escalation: open.id })
  return given.kind === 'TAKEOVER'
    ? requestTakeover(record, env, next, given)
    : requestAnswer(
        record,
        env,
        next,
        topics.map(({ subject }) => subject),
        given,
      )
}

function openTo({ escalations, referrals }: CaseRecord, { toParty, topics }: EscalationGiven) {
  return escalations.find(
    (each) =>
      each.toParty === toParty &&
      each.topics.some((topic) => topics.includes(topic)) &&
      openEscalations.includes(stateOf(each, referrals)),
  )
}

function requestAnswer(
  record: CaseRecord,
  env: Env,
  level: Escalation['level'],
  concerned: readonly string[],
  given: EscalationGiven,
): Decided<Refusal> {
  const subjects = [...new Set(concerned)]
  const missing = missingBasis(record, env, given.toParty, subjects, given.notes)
  if (missing) return refuse(missing)
  const { escalationAnswer, urgentEscalationAnswer } = env.policy
  const term = given.isUrgent ? urgentEscalationAnswer : escalationAnswer
  const clock = startedClock(env, 'ESCALATION_ANSWER', term, given.toParty, given.id)
  const escalation = escalationOf(env, level, subjects, given, dueAtOf(clock, env))
  const clocks = [...record.clocks, clock]
  return step(asked(escalation), {
    ...record,
    clocks,
    escalations: [...record.escalations, escalation],
  })
}

/** A takeover is a referral of the whole case: who answers for it changes when a named person accepts, and no sooner. */
function requestTakeover(
  record: CaseRecord,
  env: Env,
  level: Escalation['level'],
  given: EscalationGiven,
): Decided<Refusal> {
  const { topics, toParty, isUrgent, notes, referral: id, referralReason: reason } = given
  const sent = requestReferral(record, env, {
    id,
    topics,
    toParty,
    kind: 'TRANSFER',
    isUrgent,
    notes,
    reason,
  })
  if (!sent.ok) return sent
  const { next } = sent.value
  const referral = next.referrals.find((each) => each.id === id)
  if (!referral) throw new Error(`the referral ${id} of an escalation is gone`)
  const { subjects, dueAt } = referral
  const escalation = { ...escalationOf(env, level, subjects, given, dueAt), referral: id }
  return step(asked(escalation), { ...next, escalations: [...next.escalations, escalation] })
}

const asked = ({ id: escalation, toParty: to, kind, level, referral }: Escalation) => ({
  type: 'ESCALATION_REQUESTED',
  escalation,
  to,
  kind,
  level,
  referral,
})

function escalationOf(
  { worker, now }: Env,
  level: Escalation['level'],
  subjects: readonly string[],
  { id, kind, toParty, topics, isUrgent, notes, reason }: EscalationGiven,
  dueAt: Date,
): Escalation {
  return {
    id,
    kind,
    level,
    topics: [...topics],
    subjects,
    fromParty: worker.party,
    fromWorker: worker._id,
    toParty,
    isUrgent,
    notes: notes.map(({ _id }) => _id),
    state: 'REQUESTED',
    requestedAt: now,
    dueAt,
    specialist: null,
    referral: null,
    overdueToldAt: null,
    reason,
    answer: null,
  }
}

export function escalationIn({ escalations }: CaseRecord, id: string): Escalation | null {
  return escalations.find((each) => each.id === id) ?? null
}

type Moved = { readonly record: CaseRecord; readonly escalation: Escalation }

/** A takeover has no steps of its own: its referral has them. */
function moved(
  record: CaseRecord,
  escalation: Escalation,
  action: EscalationAction,
  more: Partial<Escalation> = {},
): Result<Moved, ConsultationStepNotPossible> {
  const current = stateOf(escalation, record.referrals)
  if (isEnded(record)) return refuse(notPossible(action, record.state, []))
  if (escalation.referral !== null) return refuse(notPossible(action, current, []))
  const state = nextState(escalationMachine, current, action)
  if (state === null) return refuse(notPossible(action, current, eventsFrom(escalationMachine, current)))
  const isTalking = record.sessions.some(
    (each) => each.escalation === escalation.id && openSessions.includes(each.state),
  )
  if (isTalking && action !== 'TAKE' && action !== 'ANSWER')
    return refuse(notPossible(action, 'VIDEO_SESSION_OPEN', []))
  const changed = { ...escalation, ...more, state }
  return { ok: true, value: { record: withEscalation(record, changed), escalation: changed } }
}

function withEscalation(record: CaseRecord, changed: Escalation): CaseRecord {
  const escalations = record.escalations.map((each) => (each.id === changed.id ? changed : each))
  return { ...record, escalations }
}

type Stepped = Decided<ConsultationStepNotPossible>
const said = (type: string, { id }: Escalation) => ({ type: `ESCALATION_${type}`, escalation: id })

/** A named specialist handles it from now on, and joins the team where they work on it together. */
export function take(record: CaseRecord, env: Env, escalation: Escalation): Stepped {
  const to = moved(record, escalation, 'TAKE', { specialist: env.worker._id })
  if (!to.ok) return to
  const { id, kind, subjects } = escalation
  const next = kind === 'JOINT' ? joined(to.value.record, env, { id, subjects }) : to.value.record
  const told = alerted(next, env, 'ESCALATION_ANSWERED', [record.owner.worker], id)
  return step({ ...said('TAKEN', escalation), by: env.worker._id }, told)
}

export function answer(record: CaseRecord, env: Env, escalation: Escalation, words: string): Stepped {
  const to = moved(record, escalation, 'ANSWER', { answer: words })
  if (!to.ok) return to
  const done = met(to.value.record, env, 'ESCALATION_ANSWER', escalation.id)
  const told = alerted(done, env, 'ESCALATION_ANSWERED', [record.owner.worker], escalation.id)
  return step(said('ANSWERED', escalation), told)
}

export function decline(record: CaseRecord, env: Env, escalation: Escalation, words: string): Stepped {
  const to = moved(record, escalation, 'DECLINE', { answer: words })
  if (!to.ok) return to
  const done = met(to.value.record, env, 'ESCALATION_ANSWER', escalation.id)
  const told = alerted(done, env, 'ESCALATION_ANSWERED', [record.owner.worker], escalation.id)
  return step(said('DECLINED', escalation), left(told, env, escalation.id))
}

/** What the specialist was shown is shut from this instant on. */
export function withdraw(record: CaseRecord, env: Env, escalation: Escalation, words: string): Stepped {
  const to = moved(record, escalation, 'WITHDRAW', { answer: words })
  if (!to.ok) return to
  const done = voided(to.value.record, env, 'ESCALATION_ANSWER', escalation.id, 'WITHDRAWN')
  return step(said('WITHDRAWN', escalation), left(done, env, escalation.id))
}

/** The owner has what was needed; the specialist's access ends. */
export function close(record: CaseRecord, env: Env, escalation: Escalation): Stepped {
  const to = moved(record, escalation, 'CLOSE')
  if (!to.ok) return to
  return step(said('CLOSED', escalation), left(to.value.record, env, escalation.id))
}

/** Nobody answered in time: both sides' supervisors hear of it. It's as open as before. */
export function tellOverdue(
  record: CaseRecord,
  env: Pick<Env, 'now' | 'id'>,
  escalation: Escalation,
): Decided<never> {
  const told = withEscalation(record, { ...escalation, overdueToldAt: env.now })
  const to = [supervisorsOf(record.owner.party), supervisorsOf(escalation.toParty)]
  return step(said('OVERDUE', escalation), alerted(told, env, 'ESCALATION_OVERDUE', to, escalation.id))
}

/** What may be done with it now, by its state alone. */
export function escalationActions(escalation: Escalation, record: CaseRecord): EscalationAction[] {
  if (escalation.referral !== null) return []
  return eventsFrom(escalationMachine, stateOf(escalation, record.referrals))
}
