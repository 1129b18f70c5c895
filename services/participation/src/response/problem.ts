import type { SharedProblem } from '@chiiki/kit/problem.ts'
import type { Verdict } from '../eligibility/verdict.ts'

/** What stands in the way besides the state. */
export const blocks = [
  'HOP_OPEN',
  'COUNCIL_DECIDES',
  'NO_HOME_COUNCIL',
  'NOT_THE_HOME_COUNCIL',
  'NOT_ON_THE_AGENDA',
  'CLOCK_STILL_RUNS',
  'CLOCK_RUN_OUT',
  'TOO_FEW_SUPPORTERS',
  'DONE_ONCE_ALREADY',
  'SAME_PERSON_DECIDED',
  'OTHER_ADDRESSEE',
  'NO_TIER_ABOVE',
  'SAME_PROPOSAL',
  'NOT_PUBLIC_YET',
  'SUPPORTS_ALREADY',
  'DOES_NOT_SUPPORT',
  'IN_A_BUNDLE',
  'NOT_IN_A_BUNDLE',
  'NOTHING_TO_FORWARD',
  'ANSWERS_OWED',
  'ASKED_ALREADY',
  'NEEDS_APPROVAL',
  'SAME_PERSON_WROTE',
  'DRAFTED_ALREADY',
] as const
export type Block = (typeof blocks)[number]

export type HandlingNotPossible = {
  kind: 'HandlingNotPossible'
  clause: string | null
  subject: string
  step: string
  state: string
  possible: readonly string[]
  blockedBy: Block | null
}

export type NotEligibleToTakePart = { kind: 'NotEligibleToTakePart'; clause: string | null; verdict: Verdict }
export type HandlingProblem = HandlingNotPossible | NotEligibleToTakePart
/** All that an act here may be refused with. */
export type Refusal = HandlingProblem | SharedProblem

/** 意見を述べ、又は提案すること: 第1・2④. */
export const participationClause = 'clause:K-1-2-4'

export function notEligible(verdict: Verdict): NotEligibleToTakePart {
  return { kind: 'NotEligibleToTakePart', clause: verdict.kind.clause, verdict }
}
