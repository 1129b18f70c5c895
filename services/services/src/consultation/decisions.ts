import type { BusinessDate } from '@chiiki/kit/business-date.ts'
import type { Calendar } from '@chiiki/kit/calendar.ts'
import { meetDuty, readDuty, startDuty, voidDuty } from '@chiiki/kit/duty.ts'
import type { DutyRule } from '@chiiki/kit/duty-rule.ts'
import { eventsFrom, nextState } from '@chiiki/kit/machine.ts'
import { ok, type Result, refuse } from '@chiiki/kit/result.ts'
import type { WorkerRecord } from '../party/party.ts'
import { unanswered } from '../referral/referral.ts'
import { placeOf } from './access.ts'
import {
  type Alert,
  type AlertKind,
  type CaseAction,
  type CaseClock,
  type CaseRecord,
  type ClockKind,
  caseMachine,
  openTopicStates,
  type Topic,
  type TopicAction,
  topicMachine,
  type Urgency,
} from './consultation.ts'
import { type ConsultationPolicy, ruleOf } from './policy.ts'
import type {
  CloseBlocker,
  ConsultationNotFinished,
  ConsultationStepNotPossible,
  SecondApproverNeeded,
} from './problem.ts'

/** What a decision rests on beside the case. */
export type Env = {
  readonly worker: WorkerRecord
  readonly now: Date
  readonly day: BusinessDate
  readonly policy: ConsultationPolicy
  readonly calendar: Calendar
  /** A new id for something within the case. */
  readonly id: (type: string) => string
}

/** What happened, in codes and ids alone, and the case after it. */
export type StepEvent = { readonly type: string; readonly [fact: string]: unknown }
export type Step = { readonly event: StepEvent; readonly next: CaseRecord }
export type Decided<P> = Result<Step, P>

export function step(event: StepEvent, next: CaseRecord): Decided<never> {
  return ok({ event, next })
}

/** The case in the next state, or why not. */
export function moved(
  record: CaseRecord,
  action: CaseAction,
): Result<CaseRecord, ConsultationStepNotPossible> {
  const state = nextState(caseMachine, record.state, action)
  if (state !== null) return ok({ ...record, state })
  return refuse(notPossible(action, record.state, eventsFrom(caseMachine, record.state)))
}

export function notPossible(
  action: string,
  state: string,
  possible: readonly string[],
): ConsultationStepNotPossible {
  return { kind: 'ConsultationStepNotPossible', clause: null, action, state, possible }
}

export function startedClock(
  env: Env,
  kind: ClockKind,
  rule: DutyRule,
  owedBy: string,
  referral: string | null = null,
): CaseClock {
  const duty = startDuty(rule, env.day)
  return { id: env.id('ConsultationClock'), kind, rule, duty, owedBy, referral, isOpen: true }
}

/** Every open clock of this kind (and of this referral) is met, late or not. */
export function met(
  record: CaseRecord,
  env: Env,
  kind: ClockKind,
  referral: string | null = null,
): CaseRecord {
  return overClocks(record, kind, referral, (clock) => {
    const result = meetDuty(clock.duty, clock.rule, env.calendar, env.day)
    return result.ok ? { ...clock, duty: result.value, isOpen: false } : clock
  })
}

export function voided(
  record: CaseRecord,
  env: Env,
  kind: ClockKind,
  referral: string | null,
  why: string,
): CaseRecord {
  return overClocks(record, kind, referral, (clock) => {
    const result = voidDuty(clock.duty, clock.rule, env.calendar, why, env.day)
    return result.ok ? { ...clock, duty: result.value, isOpen: false } : clock
  })
}

function overClocks(
  record: CaseRecord,
  kind: ClockKind,
  referral: string | null,
  change: (clock: CaseClock) => CaseClock,
): CaseRecord {
  const clocks = record.clocks.map((each) =>
    each.isOpen && each.kind === kind && each.referral === referral ? change(each) : each,
  )
  return { ...record, clocks }
}

/** How a clock stands on a day: its due date, and whether it's over it. */
export function readClock({ duty, rule }: CaseClock, calendar: Calendar, on: BusinessDate) {
  return readDuty(duty, rule, calendar, on)
}

export function alerted(
  record: CaseRecord,
  env: Pick<Env, 'now' | 'id'>,
  kind: AlertKind,
  to: readonly string[],
  about: string | null = null,
): CaseRecord {
  const alerts = [...new Set(to)].map(
    (each): Alert => ({ id: env.id('ConsultationAlert'), kind, to: each, about, at: env.now }),
  )
  return { ...record, alerts: [...record.alerts, ...alerts] }
}

export const supervisorsOf = (party: string) => `supervisors ${party}`
export const privacyOfficers = 'privacy-officers'

/** What was asked is answered at once; nothing goes on. */
export function answer(
  record: CaseRecord,
  env: Env,
  outcome: string,
): Decided<ConsultationStepNotPossible | ConsultationNotFinished> {
  const to = moved(record, 'ANSWER')
  if (!to.ok) return to
  const done = met(to.value, env, 'INTAKE')
  const blocked = blockersOf(done)
  return blocked ? refuse(blocked) : step({ type: 'ANSWERED', outcome }, done)
}

/** Urgency is set, and by when somebody has to have been in touch. */
export function triage(
  record: CaseRecord,
  env: Env,
  urgency: Urgency,
): Decided<ConsultationStepNotPossible | ConsultationNotFinished> {
  const to = moved(record, 'TRIAGE')
  if (!to.ok) return to
  if (record.topics.length === 0)
    return refuse({ kind: 'ConsultationNotFinished', clause: null, blockers: ['OPEN_TOPIC'], things: [] })
  const { policy } = env
  const term = urgency === 'EMERGENCY' ? policy.emergencyContact : policy.firstContact
  const rule = ruleOf('CL-CONSULT-CONTACT', term, policy.validFrom)
  const clock = startedClock(env, 'FIRST_CONTACT', rule, record.owner.party)
  const next = met(to.value, env, 'INTAKE')
  return step({ type: 'TRIAGED', urgency }, { ...next, urgency, clocks: [...next.clocks, clock] })
}

/** Somebody has been in touch. */
export function contacted(record: CaseRecord, env: Env): Decided<ConsultationStepNotPossible> {
  const isAwaited = record.clocks.some(({ kind, isOpen }) => kind === 'FIRST_CONTACT' && isOpen)
  if (!isAwaited) return refuse(notPossible('CONTACT', record.state, eventsFrom(caseMachine, record.state)))
  return step({ type: 'CONTACTED' }, met(record, env, 'FIRST_CONTACT'))
}

export function plainStep(
  record: CaseRecord,
  action: 'WAIT' | 'RESUME' | 'RAISE_CONCERN' | 'REJECT_CLOSE',
): Decided<ConsultationStepNotPossible> {
  const to = moved(record, action)
  if (!to.ok) return to
  return step({ type: action }, { ...to.value, close: action === 'REJECT_CLOSE' ? null : record.close })
}

/** From now on it's only looked after, until the day of the next look. */
export function monitor(
  record: CaseRecord,
  env: Env,
  on: BusinessDate,
): Decided<ConsultationStepNotPossible> {
  const to = moved(record, 'MONITOR')
  if (!to.ok) return to
  return step(
    { type: 'MONITORED', on },
    {
      ...to.value,
      clocks: [...record.clocks, followUpClock(env, record.owner.party, on)],
    },
  )
}

/** Due on the day itself: the rule is of no days. */
export function followUpClock(env: Env, party: string, on: BusinessDate): CaseClock {
  const rule = { ...ruleOf('CL-CONSULT-FOLLOW-UP', { amount: 0, unit: 'DAY' }, env.policy.validFrom) }
  const clock = startedClock(env, 'FOLLOW_UP', rule, party)
  return { ...clock, duty: { ...clock.duty, countsFrom: on } }
}

export function followedUp(
  record: CaseRecord,
  env: Env,
  next: BusinessDate | null,
): Decided<ConsultationStepNotPossible> {
  const isOwed = record.clocks.some(({ kind, isOpen }) => kind === 'FOLLOW_UP' && isOpen)
  if (!isOwed) return refuse(notPossible('FOLLOW_UP', record.state, eventsFrom(caseMachine, record.state)))
  // A look before its day is a look all the same: the day that was planned is met on the day that it counts from.
  const early = {
    ...record,
    clocks: record.clocks.map((each) => (isDueLater(each, env) ? broughtForward(each, env) : each)),
  }
  const done = met(early, env, 'FOLLOW_UP')
  const clocks = next === null ? done.clocks : [...done.clocks, followUpClock(env, record.owner.party, next)]
  return step({ type: 'FOLLOWED_UP', next }, { ...done, clocks })
}

const isDueLater = (clock: CaseClock, env: Env) =>
  clock.kind === 'FOLLOW_UP' && clock.isOpen && clock.duty.countsFrom > env.day
const broughtForward = (clock: CaseClock, env: Env): CaseClock => ({
  ...clock,
  duty: { ...clock.duty, countsFrom: env.day },
})

/** What keeps the case from ending; null: nothing. */
export function blockersOf(record: CaseRecord): ConsultationNotFinished | null {
  const topics = record.topics.filter(({ state }) => openTopicStates.includes(state)).map(({ id }) => id)
  const isOver = (state: string) =>
    ['COMPLETED', 'DECLINED', 'PASSED_ON', 'WITHDRAWN', 'RETURNED'].includes(state)
  // A topic that another party has accepted is theirs; what was only informed or is worked on together isn't open with us.
  const referrals = record.referrals
    .filter(
      ({ state, kind }) =>
        unanswered.includes(state) || state === 'RETURNING' || (kind !== 'WARM_HANDOFF' && !isOver(state)),
    )
    .map(({ id }) => id)
  const clocks = record.clocks.filter(({ isOpen }) => isOpen).map(({ id }) => id)
  const blockers: CloseBlocker[] = []
  if (topics.length > 0) blockers.push('OPEN_TOPIC')
  if (referrals.length > 0) blockers.push('OPEN_REFERRAL')
  if (clocks.length > 0) blockers.push('RUNNING_CLOCK')
  if (blockers.length === 0) return null
  return {
    kind: 'ConsultationNotFinished',
    clause: null,
    blockers,
    things: [...topics, ...referrals, ...clocks],
  }
}

export type Closing = {
  readonly outcome: string
  readonly sealed: string
  readonly isClientInformed: boolean
}

export function proposeClose(
  record: CaseRecord,
  env: Env,
  closing: Closing,
): Decided<ConsultationStepNotPossible | ConsultationNotFinished> {
  const to = moved(record, 'PROPOSE_CLOSE')
  if (!to.ok) return to
  const blocked = blockersOf(record)
  if (blocked) return refuse(blocked)
  const close = { by: env.worker._id, at: env.now, ...closing }
  return step({ type: 'CLOSE_PROPOSED', outcome: closing.outcome }, { ...to.value, close })
}

/** Ends the case; what people agreed to for it lapses with it. A second person agrees where the matter is grave. */
export function close(
  record: CaseRecord,
  env: Env,
  isGrave: boolean,
): Decided<ConsultationStepNotPossible | ConsultationNotFinished | SecondApproverNeeded> {
  const to = moved(record, 'CLOSE')
  if (!to.ok) return to
  const blocked = blockersOf(record)
  if (blocked) return refuse(blocked)
  if (isGrave && record.close?.by === env.worker._id)
    return refuse({ kind: 'SecondApproverNeeded', clause: null, act: 'closeConsultation' })
  return step(
    { type: 'CLOSED', outcome: record.close?.outcome ?? null },
    {
      ...to.value,
      consents: record.consents.map((each) =>
        each.state === 'ACTIVE' ? { ...each, state: 'LAPSED', endedAt: env.now } : each,
      ),
      grounds: record.grounds.map((each) => (each.endedAt === null ? { ...each, endedAt: env.now } : each)),
      team: record.team.map((each) =>
        each.until === null || each.until > env.now ? { ...each, until: env.now } : each,
      ),
    },
  )
}

/** An ended case goes on with whoever reopens it as its owner: somebody active, always. */
export function reopen(record: CaseRecord, env: Env): Decided<ConsultationStepNotPossible> {
  const to = moved(record, 'REOPEN')
  if (!to.ok) return to
  const { policy, worker } = env
  const rule = ruleOf('CL-CONSULT-CONTACT', policy.firstContact, policy.validFrom)
  const clocks = [...record.clocks, startedClock(env, 'FIRST_CONTACT', rule, worker.party)]
  return step(
    { type: 'REOPENED' },
    {
      ...to.value,
      owner: { party: worker.party, worker: worker._id },
      close: null,
      clocks,
    },
  )
}

/** Somebody else of the same party answers for it from now on. */
export function reassign(record: CaseRecord, env: Env, to: WorkerRecord): CaseRecord {
  const owner = { party: record.owner.party, worker: to._id }
  return alerted({ ...record, owner }, env, 'HANDED_OVER', [to._id], null)
}

export function changeTopic(
  record: CaseRecord,
  id: string,
  action: TopicAction,
): Decided<ConsultationStepNotPossible> | null {
  const topic = record.topics.find((each) => each.id === id)
  if (!topic) return null
  const state = nextState(topicMachine, topic.state, action)
  if (state === null) return refuse(notPossible(action, topic.state, eventsFrom(topicMachine, topic.state)))
  return step({ type: 'TOPIC_CHANGED', topic: id, action }, withTopic(record, { ...topic, state }))
}

export function withTopic(record: CaseRecord, topic: Topic): CaseRecord {
  return { ...record, topics: record.topics.map((each) => (each.id === topic.id ? topic : each)) }
}

/** What this worker may do with the state of the case now. */
export function possibleActions(record: CaseRecord, env: Pick<Env, 'worker' | 'now'>): CaseAction[] {
  const place = placeOf(record, { worker: env.worker, at: env.now })
  const all = eventsFrom(caseMachine, record.state)
  if (place === 'OWNER') return all
  return place === 'SUPERVISOR'
    ? all.filter((each) => ['CLOSE', 'REJECT_CLOSE', 'REOPEN'].includes(each as string))
    : []
}
