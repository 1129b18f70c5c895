import type { BusinessDate, PartialDate } from '@chiiki/kit/business-date.ts'
import type { Source } from '@chiiki/kit/provenance.ts'
import { inForce, type Versioned } from '@chiiki/kit/valid-time.ts'

/** Numbers that a rule has to give: data with their time and source. */
export type ProposalPolicy = Versioned & {
  readonly _id: string
  /** How many supporters bring a proposal back before a council that didn't support it. */
  readonly overrideSupporters: number
  /** Whether an answer is drafted and approved before it's given; else it may also be given in one act. */
  readonly answersAreDrafted: boolean
  /** Whether who wrote a draft may approve it. */
  readonly writerMayApprove: boolean
  readonly note: string | null
  readonly since: PartialDate
  readonly source: Source
}

/** @throws Error where the data has none for the day. */
export function policyOn(policies: readonly ProposalPolicy[], day: BusinessDate): ProposalPolicy {
  const policy = inForce(policies, day)[0]
  if (!policy) throw new Error(`no policy of proposals is in force on ${day}`)
  return policy
}
