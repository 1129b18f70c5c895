import { eventsFrom, nextState } from '@chiiki/kit/machine.ts'
import { type Result, refuse } from '@chiiki/kit/result.ts'
import { alerted } from '../consultation/alerts.ts'
import { type CaseRecord, isEnded, openTopicStates } from '../consultation/consultation.ts'
import type { ConsultationStepNotPossible } from '../consultation/problem.ts'
import { type Env, notPossible } from '../consultation/step.ts'
import { type Referral, type ReferralAction, referralMachine } from './referral.ts'

export function referralIn(record: CaseRecord, id: string): Referral | null {
  return record.referrals.find((each) => each.id === id) ?? null
}

export function withReferral(record: CaseRecord, changed: Referral): CaseRecord {
  return { ...record, referrals: record.referrals.map((each) => (each.id === changed.id ? changed : each)) }
}

export function movedReferral(
  referral: Referral,
  action: ReferralAction,
): Result<Referral, ConsultationStepNotPossible> {
  const state = nextState(referralMachine, referral.state, action)
  if (state !== null) return { ok: true, value: { ...referral, state } }
  return refuse(notPossible(action, referral.state, eventsFrom(referralMachine, referral.state)))
}

/** Whom it went through, from the first sender on. */
export function chainOf(record: CaseRecord, referral: Referral): Referral[] {
  const parent = referral.parent === null ? null : referralIn(record, referral.parent)
  return parent ? [...chainOf(record, parent), referral] : [referral]
}

/** The party that answered for it before anybody accepted: the first sender, whoever passed it on. */
export function senderOf(record: CaseRecord, referral: Referral): string {
  return chainOf(record, referral)[0]?.fromParty ?? referral.fromParty
}

type Moved = { readonly record: CaseRecord; readonly referral: Referral }

/** The referral one step on, within the case. */
export function moved(
  record: CaseRecord,
  referral: Referral,
  action: ReferralAction,
  answer: string | null = null,
): Result<Moved, ConsultationStepNotPossible> {
  if (isEnded(record)) return refuse(notPossible(action, record.state, []))
  const to = movedReferral(referral, action)
  if (!to.ok) return to
  const changed = { ...to.value, answer: answer ?? referral.answer }
  return { ok: true, value: { record: withReferral(record, changed), referral: changed } }
}

export const said = (type: string, { id }: Referral) => ({ type, referral: id })

/** Whoever accepted leads on all that goes on, and owes what is owed. */
export function transferred(record: CaseRecord, { worker }: Env, { topics: ids }: Referral): CaseRecord {
  const owner = { party: worker.party, worker: worker._id }
  const topics = record.topics.map((each) =>
    ids.includes(each.id) || openTopicStates.includes(each.state)
      ? { ...each, leadParty: worker.party }
      : each,
  )
  const clocks = record.clocks.map((each) =>
    each.isOpen && each.about === null ? { ...each, owedBy: worker.party } : each,
  )
  return { ...record, owner, topics, clocks }
}

export function endedTold(record: CaseRecord, env: Env, { id, fromWorker }: Referral): CaseRecord {
  return alerted(record, env, 'REFERRAL_ENDED', [record.owner.worker, fromWorker], id)
}
