import { inForce } from '@chiiki/kit/valid-time.ts'
import type { Dated, Moment, Name } from '../territory/territory.ts'
import type { Employment } from './post.ts'

export const policyKinds = [
  'STANDARD_TITLE',
  'YEARS_IN_POST',
  'DUTY_YEARS',
  'SMALL_CELL',
  'THEME',
  'KEY_POST',
  'LEAST_OFFICES',
] as const
export type PolicyKind = (typeof policyKinds)[number]

/** A rule or number about staff that a municipality decides: data with its time and source, never code. */
export type StaffPolicy = Dated & {
  readonly _id: string
  readonly kind: PolicyKind
  /** The post's code, or the theme's. */
  readonly code: string | null
  /** The theme's name. */
  readonly name: Name | null
  /** The title in an office's standard. */
  readonly title: string | null
  readonly employment: Employment | null
  readonly least: number | null
  readonly most: number | null
  readonly unknownReason: string | null
  readonly note: string | null
}

export function policiesOn(
  policies: readonly StaffPolicy[],
  kind: PolicyKind,
  { asOf, knownAt }: Moment,
): StaffPolicy[] {
  return inForce(policies, asOf, knownAt).filter((policy) => policy.kind === kind)
}
