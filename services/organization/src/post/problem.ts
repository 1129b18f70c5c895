import type { BusinessDate } from '@chiiki/kit/business-date.ts'
import type { SharedProblem } from '@chiiki/kit/problem.ts'
import type { OfficeNotOpen } from '../office/problem.ts'

/** The refusals of acts on posts and their holders (資料2 2, 5⑵). */
export type PostProblem = PostHeld | PostNotThere | PostNotHeld | OfficeHasDirector | TenureActNotPossible

/** 所長や…係長の職や配置年限 (5⑵) stands under 第4・4. */
export const staffClause = 'clause:K-4-4'

type Refused<K extends string, F> = { readonly kind: K; readonly clause: typeof staffClause } & Readonly<F>
export type PostHeld = Refused<
  'PostHeld',
  { postId: string; tenureId: string; from: BusinessDate; to: BusinessDate | null }
>
export type PostNotThere = Refused<
  'PostNotThere',
  { postId: string; from: BusinessDate; to: BusinessDate | null }
>
export type PostNotHeld = Refused<'PostNotHeld', { postId: string; on: BusinessDate }>
export type OfficeHasDirector = Refused<'OfficeHasDirector', { officeId: string; postId: string }>
export type TenureActNotPossible = Refused<
  'TenureActNotPossible',
  { tenureId: string; state: 'PLANNED' | 'IN_FORCE' | 'ENDED' | 'WITHDRAWN'; action: 'END' | 'WITHDRAW' }
>

export type CreationProblem = OfficeHasDirector | OfficeNotOpen | SharedProblem
export type AppointmentProblem = PostHeld | PostNotThere | PostNotHeld | SharedProblem
export type TenureProblem = TenureActNotPossible | SharedProblem
export type AbolitionProblem = PostHeld | SharedProblem
