import { act, type Stored } from '@chiiki/kit/act.ts'
import type { Person } from '@chiiki/kit/actor.ts'
import { newId } from '@chiiki/kit/id.ts'
import type { Job } from '@chiiki/kit/jobs.ts'
import type { NotFound } from '@chiiki/kit/problem.ts'
import { refuse } from '@chiiki/kit/result.ts'
import { escalationIn, tellOverdue as tellEscalationOverdue } from '../escalation/decisions.ts'
import { type Escalation, unansweredEscalations } from '../escalation/escalation.ts'
import { tellOverdue } from '../referral/answering.ts'
import { referralIn } from '../referral/chain.ts'
import { type Referral, unanswered } from '../referral/referral.ts'
import { booksOf } from './books.ts'
import type { CaseRecord } from './consultation.ts'
import type { Decided, Env, StepEvent } from './step.ts'
import type { ConsultationStore } from './store.ts'

export type JobStores = { readonly consultation: ConsultationStore }

/** As whom the process acts: nobody's post, and named so in the history. */
const sweeper: Person = {
  kind: 'PERSON',
  id: 'process:consultations',
  posts: [{ post: 'consultation-process', office: 'process:services' }],
}
const mostAtOnce = 200

/** Tells both sides' supervisors of referrals that nobody answered in time. Neither accepts nor ends anything. */
export async function tellOverdueReferrals({ consultation }: JobStores, now: Date): Promise<number> {
  const isLate = ({ state, dueAt, overdueToldAt }: Referral) =>
    unanswered.includes(state) && overdueToldAt === null && dueAt <= now
  const late = { state: { $in: [...unanswered] }, overdueToldAt: null, dueAt: { $lte: now } }
  const found = await consultation.cases
    .find({ 'referrals.state': { $in: [...unanswered] }, referrals: { $elemMatch: late } }, { referrals: 1 })
    .limit(mostAtOnce)
    .lean()
  let done = 0
  for (const { _id, referrals } of found)
    for (const { id } of referrals.filter(isLate)) {
      const decide: Telling = (record, env) => {
        const one = referralIn(record, id)
        return one && isLate(one) ? tellOverdue(record, env, one) : null
      }
      if (await tell(consultation, _id, now, 'tellReferralOverdue', decide)) done += 1
    }
  return done
}

/** The same of escalations; a takeover is told of as the referral that it is. */
export async function tellOverdueEscalations({ consultation }: JobStores, now: Date): Promise<number> {
  const isLate = ({ state, dueAt, overdueToldAt, referral }: Escalation) =>
    referral === null && unansweredEscalations.includes(state) && overdueToldAt === null && dueAt <= now
  const state = { $in: [...unansweredEscalations] }
  const late = { state, referral: null, overdueToldAt: null, dueAt: { $lte: now } }
  const found = await consultation.cases
    .find({ 'escalations.state': state, escalations: { $elemMatch: late } }, { escalations: 1 })
    .limit(mostAtOnce)
    .lean()
  let done = 0
  for (const { _id, escalations } of found)
    for (const { id } of escalations.filter(isLate)) {
      const decide: Telling = (record, env) => {
        const one = escalationIn(record, id)
        return one && isLate(one) ? tellEscalationOverdue(record, env, one) : null
      }
      if (await tell(consultation, _id, now, 'tellEscalationOverdue', decide)) done += 1
    }
  return done
}

type Telling = (record: CaseRecord, env: Pick<Env, 'now' | 'id'>) => Decided<never> | null

async function tell(
  { cases }: ConsultationStore,
  id: string,
  now: Date,
  name: string,
  decide: Telling,
): Promise<boolean> {
  let next: CaseRecord | null = null
  const result = await act<CaseRecord & Stored, StepEvent, NotFound>(
    { actor: sweeper, now },
    {
      name,
      model: cases,
      id,
      input: {},
      decide: (record) => {
        if (!record) return refuse({ kind: 'NotFound', clause: null, id })
        const { version: _version, ...rest } = record as CaseRecord & { readonly version?: number }
        const decided = decide(rest, { now, id: newId })
        if (!decided?.ok) return refuse({ kind: 'NotFound', clause: null, id })
        next = decided.value.next
        return { ok: true, value: decided.value.event }
      },
      evolve: () => next as unknown as CaseRecord,
    },
  )
  return result.ok
}

/** The parties whose books and cases don't agree. @throws Error naming them: a case was lost or doubled. */
export async function reconcile({ consultation }: JobStores): Promise<number> {
  const wrong = (await booksOf(consultation)).filter(({ isConserved }) => !isConserved)
  if (wrong.length > 0)
    throw new Error(`cases aren't conserved at ${wrong.map(({ party }) => party).join(', ')}`)
  return 0
}

export const consultationJobs: readonly Job<JobStores>[] = [
  { name: 'tell of overdue referrals', everySeconds: 300, run: tellOverdueReferrals },
  { name: 'tell of overdue escalations', everySeconds: 300, run: tellOverdueEscalations },
  { name: 'reconcile consultations', everySeconds: 3_600, run: reconcile },
]
