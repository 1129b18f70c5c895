import { addDays, type BusinessDate, businessDateOf, startOfDay } from '@chiiki/kit/business-date.ts'
import type { Source } from '@chiiki/kit/provenance.ts'
import type { ApplicationRecord } from './application.ts'

/** What the ward sets for applications: how long personal text stays, and how long a correction may be given. Data. */
export type ApplicationPolicy = {
  readonly _id: string
  readonly validFrom: BusinessDate
  /** Days that a draft is kept. */
  readonly draftDays: number
  /** Days that what was sent and never arrived is kept. */
  readonly unarrivedDays: number
  /** Days that personal text is kept after the end. */
  readonly endedDays: number
  /** The longest time that a correction may be given, in days. */
  readonly mostCorrectionDays: number
  /** The most copies of one certificate at one issue. */
  readonly mostCopies: number
  readonly source: Source
}

/** @throws Error where none is in force: the import sees to one. */
export function policyOn(policies: readonly ApplicationPolicy[], day: BusinessDate): ApplicationPolicy {
  const [newest] = policies
    .filter(({ validFrom }) => validFrom <= day)
    .toSorted((a, b) => (a.validFrom < b.validFrom ? 1 : -1))
  if (!newest) throw new Error(`no policy for applications is in force on ${day}`)
  return newest
}

/** When the personal text of an application is to be gone; null while it's in work. */
export function eraseAtOf(
  { state, createdAt, submittedAt, endedAt }: ApplicationRecord,
  policy: ApplicationPolicy,
): Date | null {
  const after = (from: Date, days: number) => startOfDay(addDays(businessDateOf(from), days + 1))
  if (endedAt !== null) return after(endedAt, policy.endedDays)
  if (state === 'DRAFT') return after(createdAt, policy.draftDays)
  return state === 'SUBMITTED' ? after(submittedAt ?? createdAt, policy.unarrivedDays) : null
}
