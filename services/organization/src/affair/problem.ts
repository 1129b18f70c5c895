import type { BusinessDate } from '@chiiki/kit/business-date.ts'
import type { SharedProblem } from '@chiiki/kit/problem.ts'
import type { OfficeNotOpen } from '../office/problem.ts'
import type { Tier } from './affair.ts'
import type { TransferState } from './transfer.ts'

/** The refusals of transfers (第4・1・3）③、第4・1・4）). */
export type AffairProblem =
  | TransferDateNotFuture
  | TransferClash
  | TransferSettled
  | HolderUnchanged
  | UpwardTransferNeedsReason
  | HeadOfficeReasonMissing
  | NotHeldByHeadOffice
  | OfficeHoldsAffairs
  | AffairEnded

/** 区長は…事務を…それぞれ分掌させる. */
export const allotment = 'clause:K-4-1-4'

type Refused<K extends string, Clause extends string | null, F> = {
  readonly kind: K
  readonly clause: Clause
} & Readonly<F>

export type TransferDateNotFuture = Refused<
  'TransferDateNotFuture',
  typeof allotment,
  { effectiveOn: BusinessDate; today: BusinessDate }
>
export type TransferClash = Refused<
  'TransferClash',
  'clause:K-4-1-4',
  { affairId: string; transferIds: readonly string[]; effectiveOn: BusinessDate }
>
export type TransferSettled = Refused<
  'TransferSettled',
  typeof allotment,
  { transferId: string; state: TransferState; effectiveOn: BusinessDate }
>
export type HolderUnchanged = Refused<
  'HolderUnchanged',
  typeof allotment,
  { affairId: string; place: string }
>
export type UpwardTransferNeedsReason = Refused<
  'UpwardTransferNeedsReason',
  'clause:K-1-3-3',
  { fromTier: Tier; toTier: Tier }
>
export type HeadOfficeReasonMissing = Refused<
  'HeadOfficeReasonMissing',
  'clause:K-4-1-3-3',
  { affairId: string }
>
export type NotHeldByHeadOffice = Refused<
  'NotHeldByHeadOffice',
  'clause:K-4-1-3-3',
  { affairId: string; on: BusinessDate }
>
/** An office can't end while it's the one responsible for tasks. */
export type OfficeHoldsAffairs = Refused<
  'OfficeHoldsAffairs',
  'clause:K-4-1-4',
  { officeId: string; affairIds: readonly string[]; from: BusinessDate }
>

/** A task that has ended, or is to end before, isn't moved any more. */
export type AffairEnded = Refused<'AffairEnded', typeof allotment, { affairId: string; on: BusinessDate }>

export type RegisterAffairProblem = HeadOfficeReasonMissing | OfficeNotOpen | SharedProblem
export type EndAffairProblem = AffairEnded | TransferClash | SharedProblem
export type PlanTransferProblem =
  | AffairEnded
  | TransferDateNotFuture
  | TransferClash
  | HolderUnchanged
  | UpwardTransferNeedsReason
  | HeadOfficeReasonMissing
  | OfficeNotOpen
  | SharedProblem
export type DecideTransferProblem = Exclude<PlanTransferProblem, TransferDateNotFuture> | TransferSettled
export type WithdrawTransferProblem = TransferSettled | TransferClash | OfficeNotOpen | SharedProblem
export type StateReasonsProblem = NotHeldByHeadOffice | SharedProblem
