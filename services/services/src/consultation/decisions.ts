import type { BusinessDate } from '@chiiki/kit/business-date.ts'
import { eventsFrom, nextState } from '@chiiki/kit/machine.ts'
import { refuse } from '@chiiki/kit/result.ts'
import type { WorkerRecord } from '../party/party.ts'
import { placeOf } from './access.ts'
import { alerted } from './alerts.ts'
import { broughtForward, followUpClock, met, startedClock } from './clocks.ts'
import { blockersOf } from './closing.ts'
import {
  type CaseAction,
  type CaseRecord,
  caseMachine,
  type Topic,
  type TopicAction,
  topicMachine,
  type Urgency,
} from './consultation.ts'
import type { ConsultationNotFinished, ConsultationStepNotPossible } from './problem.ts'
import { type Decided, type Env, moved, notPossible, step } from './step.ts'

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
  const clock = startedClock(env, 'FIRST_CONTACT', term, record.owner.party)
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

export function followedUp(
  record: CaseRecord,
  env: Env,
  next: BusinessDate | null,
): Decided<ConsultationStepNotPossible> {
  const isOwed = record.clocks.some(({ kind, isOpen }) => kind === 'FOLLOW_UP' && isOpen)
  if (!isOwed) return refuse(notPossible('FOLLOW_UP', record.state, eventsFrom(caseMachine, record.state)))
  const done = met(broughtForward(record, env), env, 'FOLLOW_UP')
  const clocks = next === null ? done.clocks : [...done.clocks, followUpClock(env, record.owner.party, next)]
  return step({ type: 'FOLLOWED_UP', next }, { ...done, clocks })
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
