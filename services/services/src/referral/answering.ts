import { alerted, supervisorsOf } from '../consultation/alerts.ts'
import { met, voided } from '../consultation/clocks.ts'
import { type CaseRecord, openTopicStates } from '../consultation/consultation.ts'
import type { ConsultationStepNotPossible } from '../consultation/problem.ts'
import { type Decided, type Env, step } from '../consultation/step.ts'
import {
  endedTold,
  moved,
  movedReferral,
  referralIn,
  said,
  senderOf,
  transferred,
  withReferral,
} from './chain.ts'
import type { Referral } from './referral.ts'
import { joined } from './team.ts'

/** Somebody there has seen it. That accepts nothing. */
export function receive(
  record: CaseRecord,
  env: Env,
  referral: Referral,
): Decided<ConsultationStepNotPossible> {
  const to = moved(record, referral, 'RECEIVE')
  if (!to.ok) return to
  return step(said('REFERRAL_RECEIVED', referral), met(to.value.record, env, 'REFERRAL_RECEIPT', referral.id))
}

/** A named person answers for it from this instant on: by a transfer, for the whole case. */
export function accept(
  record: CaseRecord,
  env: Env,
  referral: Referral,
): Decided<ConsultationStepNotPossible> {
  const to = moved(record, referral, 'ACCEPT')
  if (!to.ok) return to
  const { worker } = env
  const accepted = { ...to.value.referral, acceptedBy: worker._id }
  let next = answered(withReferral(to.value.record, accepted), env, referral.id)
  next = passedOn(next, env, referral.parent)
  if (referral.kind === 'TRANSFER') next = transferred(next, env, accepted)
  else if (referral.kind !== 'INFORMATION') next = joined(next, env, accepted)
  if (referral.kind === 'WARM_HANDOFF') next = handedOff(next, accepted)
  next = alerted(next, env, 'REFERRAL_ENDED', [record.owner.worker], referral.id)
  return step({ ...said('REFERRAL_ACCEPTED', referral), by: worker._id }, next)
}

/** Whoever answers has seen it, too. */
function answered(record: CaseRecord, env: Env, id: string): CaseRecord {
  return met(met(record, env, 'REFERRAL_RECEIPT', id), env, 'REFERRAL_ANSWER', id)
}

/** The ones that it was passed on from are done: somebody answers for it. */
function passedOn(record: CaseRecord, env: Env, id: string | null): CaseRecord {
  const parent = id === null ? null : referralIn(record, id)
  const to = parent ? movedReferral(parent, 'PASS_ON') : null
  if (!parent || !to?.ok) return record
  return passedOn(answered(withReferral(record, to.value), env, parent.id), env, parent.parent)
}

function handedOff(record: CaseRecord, { topics: ids, toParty }: Referral): CaseRecord {
  const topics = record.topics.map((each) =>
    ids.includes(each.id) && openTopicStates.includes(each.state)
      ? { ...each, state: 'HANDED_OFF' as const, leadParty: toParty }
      : each,
  )
  return { ...record, topics }
}

/** Not taken on, with the reason: it's the sender's as it was all the time. */
export function decline(
  record: CaseRecord,
  env: Env,
  referral: Referral,
  answer: string,
): Decided<ConsultationStepNotPossible> {
  const to = moved(record, referral, 'DECLINE', answer)
  if (!to.ok) return to
  const done = answered(to.value.record, env, referral.id)
  return step(said('REFERRAL_DECLINED', referral), endedTold(comeBack(done, referral.parent), env, referral))
}

/** The sender takes it back before anybody answered; what it handed over is shut from this instant on. */
export function withdraw(
  record: CaseRecord,
  env: Env,
  referral: Referral,
  answer: string,
): Decided<ConsultationStepNotPossible> {
  const to = moved(record, referral, 'WITHDRAW', answer)
  if (!to.ok) return to
  const unseen = voided(to.value.record, env, 'REFERRAL_RECEIPT', referral.id, 'WITHDRAWN')
  const done = voided(unseen, env, 'REFERRAL_ANSWER', referral.id, 'WITHDRAWN')
  return step(said('REFERRAL_WITHDRAWN', referral), comeBack(done, referral.parent))
}

function comeBack(record: CaseRecord, id: string | null): CaseRecord {
  const parent = id === null ? null : referralIn(record, id)
  const to = parent ? movedReferral(parent, 'COME_BACK') : null
  return to?.ok ? withReferral(record, to.value) : record
}

/** Nobody answered in time: both sides' supervisors hear of it. It's as open as before. */
export function tellOverdue(
  record: CaseRecord,
  env: Pick<Env, 'now' | 'id'>,
  referral: Referral,
): Decided<never> {
  const told = withReferral(record, { ...referral, overdueToldAt: env.now })
  const to = [supervisorsOf(senderOf(record, referral)), supervisorsOf(referral.toParty)]
  return step(said('REFERRAL_OVERDUE', referral), alerted(told, env, 'REFERRAL_OVERDUE', to, referral.id))
}
