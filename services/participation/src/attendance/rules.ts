import type { BusinessDate, PartialDate } from '@chiiki/kit/business-date.ts'
import type { Source } from '@chiiki/kit/provenance.ts'
import { inForce, type Versioned } from '@chiiki/kit/valid-time.ts'
import type { CouncilKind } from '../council/council.ts'
import type { DecisionRule } from '../vote/tally.ts'
import type { QuorumRule } from './quorum.ts'

/** By what rules the councils of a kind meet and decide: with its time and its source, kept as data. */
export type MeetingRules = Versioned & {
  readonly _id: string
  readonly kind: CouncilKind
  readonly quorum: QuorumRule
  readonly decision: DecisionRule
  /** How long after its start a meeting without a quorum is waited for. */
  readonly graceMinutes: number
  /** How long before the start people may be entered as there. */
  readonly registerMinutes: number
  /** A discussion at least once in so many months; null: no regular one. */
  readonly discussionMonths: number | null
  readonly note: string | null
  readonly since: PartialDate
  readonly until: PartialDate | null
  readonly source: Source
}

/** The rules for a kind of council on a day; null when there are none. */
export function meetingRulesOn(
  rules: readonly MeetingRules[],
  kind: CouncilKind,
  day: BusinessDate,
): MeetingRules | null {
  return inForce(rules, day).find((rule) => rule.kind === kind) ?? null
}
