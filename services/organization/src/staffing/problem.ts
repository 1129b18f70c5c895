import type { BusinessDate } from '@chiiki/kit/business-date.ts'
import type { SharedProblem } from '@chiiki/kit/problem.ts'
import type { OfficeNotOpen } from '../office/problem.ts'
import type { staffClause } from '../post/problem.ts'

/** The refusals of acts on staff and their duties in districts (資料2 5⑴). */
export type StaffProblem =
  | StaffRegistered
  | DutyHeld
  | DutyNotEligible
  | DutyEnded
  | OfficeInUse
  | OfficeIsToClose

export const ineligibilities = [
  'YEARS_OF_SERVICE',
  'OWN_SECTION',
  'NOT_BRANCH_STAFF',
  'OTHER_AREA',
  'NOT_MANAGER',
  'NO_SECTION',
] as const
export type Ineligibility = (typeof ineligibilities)[number]

/** まちづくりセンターの執行体制の強化 (5⑴) stands under 第4・1・2）⑤. */
export const dutyClause = 'clause:K-4-1-2-5'

type Refused<K extends string, F> = { readonly kind: K; readonly clause: typeof dutyClause } & Readonly<F>
export type StaffRegistered = Refused<'StaffRegistered', { person: string }>
export type DutyHeld = Refused<
  'DutyHeld',
  { dutyId: string; district: string; from: BusinessDate; to: BusinessDate | null }
>
export type DutyNotEligible = Refused<
  'DutyNotEligible',
  { reasons: readonly Ineligibility[]; yearOfService: number; least: number | null; most: number | null }
>
export type DutyEnded = Refused<'DutyEnded', { dutyId: string; on: BusinessDate }>

type AtOffice<K extends string, F> = {
  readonly kind: K
  readonly clause: typeof staffClause
  readonly officeId: string
} & Readonly<F>
/** An office isn't shut while posts are set up at it, tenures last or people belong to it. */
export type OfficeInUse = AtOffice<
  'OfficeInUse',
  {
    from: BusinessDate
    postIds: readonly string[]
    tenureIds: readonly string[]
    staffIds: readonly string[]
  }
>
/** Nobody is moved to an office beyond its planned end. */
export type OfficeIsToClose = AtOffice<'OfficeIsToClose', { changeId: string; on: BusinessDate }>

export type StayProblem = OfficeNotOpen | OfficeIsToClose | SharedProblem
export type RegistrationProblem = StaffRegistered | StayProblem
export type DutyProblem = DutyHeld | DutyNotEligible | SharedProblem
export type EndProblem = DutyEnded | SharedProblem
