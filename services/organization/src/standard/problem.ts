import type { BusinessDate } from '@chiiki/kit/business-date.ts'
import type { SharedProblem } from '@chiiki/kit/problem.ts'

/** The refusals of ward-wide standards and of areas' own rules (第4・1・3）①). */
type Refused<K extends string, Clause extends string | null, F> = {
  readonly kind: K
  readonly clause: Clause
} & Readonly<F>

/** 施策の実施に当たっての統一的基準. */
export const standardClause = 'clause:K-4-1-3-1'
/** 「地域」の特性や実情に応じた…行政運営. */
export const areaRuleClause = 'clause:K-4-1-2-1'

export type StandardTopicTaken = Refused<'StandardTopicTaken', string, { standardId: string; topic: string }>
export type StandardClosed = Refused<'StandardClosed', string, { standardId: string; endsOn: BusinessDate }>
export type StandardOutOfOrder = Refused<
  'StandardOutOfOrder',
  string,
  { standardId: string; givenOn: BusinessDate; lastNumber: number; lastFrom: BusinessDate }
>
export type AreaRulesContradict = Refused<
  'AreaRulesContradict',
  string,
  { areaRuleIds: readonly string[]; areaRuleCount: number }
>
export type ContradictsStandard = Refused<
  'ContradictsStandard',
  string,
  { standardId: string; topic: string; number: number; from: BusinessDate; to: BusinessDate | null }
>
export type AreaRuleExists = Refused<'AreaRuleExists', string, { areaRuleId: string; topic: string }>
export type AreaRuleEnded = Refused<'AreaRuleEnded', string, { areaRuleId: string; endsOn: BusinessDate }>

export type StandardProblem =
  | StandardTopicTaken
  | StandardClosed
  | StandardOutOfOrder
  | AreaRulesContradict
  | ContradictsStandard
  | AreaRuleExists
  | AreaRuleEnded

export type IssueProblem = StandardTopicTaken | AreaRulesContradict | SharedProblem
export type RevisionProblem = StandardClosed | StandardOutOfOrder | SharedProblem
export type SettingProblem = ContradictsStandard | AreaRuleExists | SharedProblem
export type EndingProblem = AreaRuleEnded | SharedProblem
