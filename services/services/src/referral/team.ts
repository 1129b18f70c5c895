import { type CaseRecord, noteClasses, type TeamMember } from '../consultation/consultation.ts'
import type { Env } from '../consultation/step.ts'

/** By what somebody works on a case beside its owner: a referral, an escalation. */
type Joining = { readonly id: string; readonly subjects: readonly string[] }

/** The caller works on these persons beside the owner, as long as what brought them in goes on. */
export function joined(record: CaseRecord, env: Env, { id: through, subjects }: Joining): CaseRecord {
  const { worker, now: from } = env
  const member: TeamMember = {
    id: env.id('ConsultationTeamMember'),
    worker: worker._id,
    party: worker.party,
    subjects,
    classes: noteClasses,
    through,
    from,
    until: null,
  }
  return { ...record, team: [...record.team, member] }
}

/** Whoever was on the case by this no longer is. */
export function left(record: CaseRecord, { now }: Pick<Env, 'now'>, id: string): CaseRecord {
  const team = record.team.map((each) =>
    each.through === id && each.until === null ? { ...each, until: now } : each,
  )
  return { ...record, team }
}
