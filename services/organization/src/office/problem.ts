import type { BusinessDate } from '@chiiki/kit/business-date.ts'
import type { SharedProblem } from '@chiiki/kit/problem.ts'
import type { OfficeKind } from './office.ts'
import { type Role, roleOf } from './seat.ts'

/** The refusals of plans for offices (令和4年度からの計画的な見直し; 第1・4⑴⑵). */
export type OfficeProblem =
  | EffectiveDateNotFuture
  | OfficeNotOpen
  | OfficeSeatTaken
  | OfficeSeatVacant
  | ChangeInForce

type Refused<K extends string, Clause extends string | null, F> = {
  readonly kind: K
  readonly clause: Clause
} & Readonly<F>
export type EffectiveDateNotFuture = Refused<
  'EffectiveDateNotFuture',
  null,
  { effectiveOn: BusinessDate; today: BusinessDate }
>
export type OfficeNotOpen = Refused<'OfficeNotOpen', string, { officeId: string; on: BusinessDate }>
type Seat = { role: Role; place: string }
export type OfficeSeatTaken = Refused<
  'OfficeSeatTaken',
  string,
  Seat & { officeId: string; from: BusinessDate; to: BusinessDate | null }
>
export type OfficeSeatVacant = Refused<'OfficeSeatVacant', string, Seat & { from: BusinessDate }>
export type ChangeInForce = Refused<
  'ChangeInForce',
  null,
  { changeId: string; effectiveOn: BusinessDate; today: BusinessDate }
>

export type PlanProblem =
  | EffectiveDateNotFuture
  | OfficeNotOpen
  | OfficeSeatTaken
  | OfficeSeatVacant
  | SharedProblem
export type WithdrawalProblem = ChangeInForce | OfficeSeatTaken | SharedProblem
export type CorrectionProblem = OfficeNotOpen | OfficeSeatTaken | SharedProblem

/** What the one office of a place rests on. */
export const clauseOf: Record<Role, string> = {
  HEAD_OFFICE: 'clause:K-1-3-3',
  GENERAL_BRANCH: 'clause:K-1-4-1',
  CENTRE: 'clause:K-1-4-2',
}

/** What offices of a kind rest on: who may plan them, and on which days they're there. */
export function clauseOfKind(kind: OfficeKind | null): string {
  const role = kind && roleOf(kind)
  if (role) return clauseOf[role]
  return kind === 'BRANCH_OFFICE' ? 'clause:K-4-1-2-B1' : 'clause:K-1-3-3'
}

export function invalid(field: string, rule: string, given: string | null): SharedProblem {
  return { kind: 'InvalidInput', clause: null, field, rule, given: given?.slice(0, 200) ?? null }
}
