import type { BusinessDate } from '@chiiki/kit/business-date.ts'
import type { SharedProblem } from '@chiiki/kit/problem.ts'
import type { OfficeHoldsAffairs } from '../affair/problem.ts'
import type { ChangeInForce, EffectiveDateNotFuture } from '../office/problem.ts'
import type { BlockRange } from '../territory/territory.ts'

/** Why a boundary change is refused: on every day each block has one district, each area its districts (第1・4⑴⑵). */
export type BoundaryProblem =
  | BlocksNotCovered
  | DistrictNotThere
  | DistrictInUse
  | DistrictWithoutTowns
  | AreaWithoutDistrict
  | BoundaryChangeClashes

export const partition = 'clause:K-1-4-2'

type Refused<K extends string, Clause extends string | null, F> = {
  readonly kind: K
  readonly clause: Clause
} & Readonly<F>

export type BlocksNotCovered = Refused<
  'BlocksNotCovered',
  typeof partition,
  { townId: string; reason: 'GAP' | 'OVERLAP'; blocks: BlockRange | null; on: BusinessDate }
>
export type DistrictNotThere = Refused<
  'DistrictNotThere',
  typeof partition,
  { districtId: string; on: BusinessDate }
>
export type DistrictInUse = Refused<
  'DistrictInUse',
  typeof partition,
  {
    districtId: string
    on: BusinessDate
    townIds: readonly string[]
    officeIds: readonly string[]
    affairIds: readonly string[]
    postIds: readonly string[]
    staffIds: readonly string[]
  }
>
export type DistrictWithoutTowns = Refused<
  'DistrictWithoutTowns',
  typeof partition,
  { districtId: string; on: BusinessDate }
>
export type AreaWithoutDistrict = Refused<
  'AreaWithoutDistrict',
  typeof partition,
  { areaId: string; on: BusinessDate }
>
export type BoundaryChangeClashes = Refused<
  'BoundaryChangeClashes',
  typeof partition,
  { changeIds: readonly string[] }
>

export type EndProblem = RedrawProblem | OfficeHoldsAffairs
export type RedrawProblem = EffectiveDateNotFuture | BoundaryProblem | SharedProblem
export type WithdrawProblem = ChangeInForce | BoundaryProblem | SharedProblem
export type CorrectProblem = BoundaryProblem | SharedProblem
