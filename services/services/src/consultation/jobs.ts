import { act, type Stored } from '@chiiki/kit/act.ts'
import type { Person } from '@chiiki/kit/actor.ts'
import { businessDateOf } from '@chiiki/kit/business-date.ts'
import { newId } from '@chiiki/kit/id.ts'
import type { Job } from '@chiiki/kit/jobs.ts'
import type { NotFound } from '@chiiki/kit/problem.ts'
import { refuse } from '@chiiki/kit/result.ts'
import { tellOverdue } from '../referral/answering.ts'
import { referralIn } from '../referral/chain.ts'
import { type Referral, unanswered } from '../referral/referral.ts'
import { booksOf } from './books.ts'
import type { CaseRecord } from './consultation.ts'
import type { StepEvent } from './step.ts'
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
  const today = businessDateOf(now)
  const isLate = ({ state, dueOn, overdueToldAt }: Referral) =>
    unanswered.includes(state) && overdueToldAt === null && dueOn < today
  const late = { state: { $in: [...unanswered] }, overdueToldAt: null, dueOn: { $lt: today } }
  const found = await consultation.cases
    .find({ 'referrals.state': { $in: [...unanswered] }, referrals: { $elemMatch: late } }, { referrals: 1 })
    .limit(mostAtOnce)
    .lean()
  let done = 0
  for (const { _id, referrals } of found)
    for (const { id } of referrals.filter(isLate)) if (await tell(consultation, _id, id, now)) done += 1
  return done
}

async function tell({ cases }: ConsultationStore, id: string, referral: string, now: Date): Promise<boolean> {
  let next: CaseRecord | null = null
  const result = await act<CaseRecord & Stored, StepEvent, NotFound>(
    { actor: sweeper, now },
    {
      name: 'tellReferralOverdue',
      model: cases,
      id,
      input: {},
      decide: (record) => {
        const known = record as (CaseRecord & { readonly version?: number }) | null
        const one = known ? referralIn(known, referral) : null
        if (!known || !one || one.overdueToldAt !== null || !unanswered.includes(one.state))
          return refuse({ kind: 'NotFound', clause: null, id: referral })
        const { version: _version, ...rest } = known
        const decided = tellOverdue(rest, { now, id: newId }, one)
        if (!decided.ok) return decided
        next = decided.value.next
        return { ok: true, value: decided.value.event }
      },
      evolve: () => next as unknown as CaseRecord,
    },
  )
  return result.ok
}

/** Wraps the keys of cases anew under the newest key of the service, so that an older one can be taken out of use. The texts stay as they are. */
export async function rewrapKeys({ consultation: { keys, rewrapped } }: JobStores): Promise<number> {
  const some = await keys.findOne().sort({ wrappedBy: 1 }).lean()
  const newest = some ? (rewrapped({ ...some, wrappedBy: '' })?.wrappedBy ?? '') : ''
  const due = await keys
    .find({ wrappedBy: { $ne: newest } })
    .limit(mostAtOnce)
    .lean()
  for (const key of due) {
    const next = rewrapped(key)
    if (next) await keys.replaceOne({ _id: key._id, wrapped: key.wrapped }, next)
  }
  return due.length
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
  { name: 'wrap keys of consultations anew', everySeconds: 3_600, run: rewrapKeys },
  { name: 'reconcile consultations', everySeconds: 3_600, run: reconcile },
]
