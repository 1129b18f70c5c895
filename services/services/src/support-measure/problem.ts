import type { BusinessDate } from '@chiiki/kit/business-date.ts'
import type { ClearanceState, MeasureAction, MeasureState } from './support-measure.ts'

type Refused<Kind extends string, Facts extends object> = {
  readonly kind: Kind
  readonly clause: null
} & Facts

export type SupportMeasureActNotPossible = Refused<
  'SupportMeasureActNotPossible',
  { measure: string; action: MeasureAction; state: MeasureState; possible: readonly MeasureAction[] }
>
/** What two have to agree on, one person can't do alone. */
export type SecondOfficerNeeded = Refused<'SecondOfficerNeeded', { act: string }>
export type ClearanceNotPossible = Refused<
  'ClearanceNotPossible',
  { clearance: string; state: ClearanceState; isOver: boolean }
>
export type PersonNotDistinct = Refused<'PersonNotDistinct', { position: number; on: BusinessDate }>

export type SupportProblem =
  | SupportMeasureActNotPossible
  | SecondOfficerNeeded
  | ClearanceNotPossible
  | PersonNotDistinct
