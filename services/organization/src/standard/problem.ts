import type { BusinessDate } from '@chiiki/kit/business-date.ts'
import type { SharedProblem } from '@chiiki/kit/problem.ts'

/** The refusals of ward-wide standards and of areas' own rules (第4・1・3）①). */
type Refused<K extends string, Clause extends string | null, F> = {
  readonly kind: K
  readonly clause: Clause
} & Readonly<F>

export type StandardTopicTaken = Refused<'StandardTopicTaken', string, { standardId: string; topic: string }>
export type StandardClosed = Refused<'StandardClosed', null, { standardId: string; endsOn: BusinessDate }>
export type StandardOutOfOrder = Refused<
  'StandardOutOfOrder',
  null,
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
export type AreaRuleExists = Refused<'AreaRuleExists', null, { areaRuleId: string; topic: string }>
export type AreaRuleEnded = Refused<'AreaRuleEnded', null, { areaRuleId: string; endsOn: BusinessDate }>

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
