import type { BusinessDate, PartialDate } from '@chiiki/kit/business-date.ts'
import type { Source } from '@chiiki/kit/provenance.ts'
import { inForce, type Versioned } from '@chiiki/kit/valid-time.ts'
import type { CouncilKind } from './council.ts'

/** How many days before a meeting it must be made known: a rule with its time and its source, kept as data. */
export type NoticeRule = Versioned & {
  readonly _id: string
  readonly kind: CouncilKind
  readonly days: number
  readonly note: string | null
  readonly since: PartialDate
  readonly until: PartialDate | null
  readonly source: Source
}

/** The rule for a kind of council on a day; null when there's none. */
export function noticeRuleOn(
  rules: readonly NoticeRule[],
  kind: CouncilKind,
  day: BusinessDate,
): NoticeRule | null {
  return inForce(rules, day).find((rule) => rule.kind === kind) ?? null
}
