import { alerted, supervisorsOf } from '../consultation/alerts.ts'
import type { CaseRecord } from '../consultation/consultation.ts'
import type { ConsultationStepNotPossible } from '../consultation/problem.ts'
import { type Decided, type Env, step } from '../consultation/step.ts'
import { endedTold, moved, said, senderOf, transferred } from './chain.ts'
import type { Referral } from './referral.ts'
import { left } from './team.ts'

export function start(record: CaseRecord, referral: Referral): Decided<ConsultationStepNotPossible> {
  const to = moved(record, referral, 'START')
  return to.ok ? step(said('REFERRAL_STARTED', referral), to.value.record) : to
}

export function complete(
  record: CaseRecord,
  env: Env,
  referral: Referral,
  answer: string,
): Decided<ConsultationStepNotPossible> {
  const to = moved(record, referral, 'COMPLETE', answer)
  if (!to.ok) return to
  return step(
    said('REFERRAL_COMPLETED', referral),
    endedTold(left(to.value.record, env, referral.id), env, referral),
  )
}

/** Asks the sender to take it back. Until they confirm, whoever accepted it answers for it. */
export function giveBack(
  record: CaseRecord,
  env: Env,
  referral: Referral,
  answer: string,
): Decided<ConsultationStepNotPossible> {
  const to = moved(record, referral, 'RETURN', answer)
  if (!to.ok) return to
  const told = [referral.fromWorker, supervisorsOf(senderOf(record, referral))]
  return step(
    said('REFERRAL_RETURNED', referral),
    alerted(to.value.record, env, 'REFERRAL_ENDED', told, referral.id),
  )
}

/** A named person of the sender has it again. */
export function confirmReturn(
  record: CaseRecord,
  env: Env,
  referral: Referral,
): Decided<ConsultationStepNotPossible> {
  const to = moved(record, referral, 'CONFIRM_RETURN')
  if (!to.ok) return to
  const back = left(to.value.record, env, referral.id)
  const topics = back.topics.map((each) =>
    referral.topics.includes(each.id) && each.state === 'HANDED_OFF'
      ? { ...each, state: 'OPEN' as const, leadParty: env.worker.party }
      : each,
  )
  const next = { ...back, topics }
  const event = { ...said('REFERRAL_RETURN_CONFIRMED', referral), by: env.worker._id }
  return step(event, referral.kind === 'TRANSFER' ? transferred(next, env, referral) : next)
}
