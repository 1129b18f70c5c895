import type { BusinessDate, PartialDate } from '@chiiki/kit/business-date.ts'
import type { Source } from '@chiiki/kit/provenance.ts'
import { inForce, type Versioned } from '@chiiki/kit/valid-time.ts'
import { type Category, type EligibilityKept, stateOn } from './eligibility.ts'

/** A way to take part, and whom it accepts: a rule with its time and source, as data. */
export type ParticipationKind = Versioned & {
  readonly _id: string
  readonly position: number
  readonly name: {
    readonly ja: string
    readonly kana: string | null
    readonly romaji: string | null
    readonly en: string | null
  }
  readonly accepts: readonly Category[]
  /** Whether the declaration has to be for the district that it's about. */
  readonly isOfDistrict: boolean
  readonly clause: string
  readonly note: string | null
  readonly since: PartialDate
  readonly source: Source
}

/** Why somebody may not take part, nearest to what mends it: each holds only where those before don't. */
export const reasons = [
  'NOT_SIGNED_IN',
  'NOT_DECLARED',
  'CATEGORY_NOT_ACCEPTED',
  'OTHER_DISTRICT',
  'EXPIRED',
] as const
export type Reason = (typeof reasons)[number]

/** Whether somebody may take part in something, and by which of their declarations; or why not. */
export type Verdict = {
  readonly kind: ParticipationKind
  readonly district: string | null
  readonly reason: Reason | null
  readonly by: readonly EligibilityKept[]
}

/**
 * Judges by the living declarations of one holder: null means nobody is signed in. `district` is looked at where the
 * kind is of a district; left out, any district will do.
 */
export function judge(
  kind: ParticipationKind,
  declared: readonly EligibilityKept[] | null,
  day: BusinessDate,
  district: string | null = null,
): Verdict {
  const no = (reason: Reason): Verdict => ({ kind, district, reason, by: [] })
  if (declared === null) return no('NOT_SIGNED_IN')
  if (declared.length === 0) return no('NOT_DECLARED')
  const accepted = declared.filter(({ category }) => kind.accepts.includes(category))
  if (accepted.length === 0) return no('CATEGORY_NOT_ACCEPTED')
  const there =
    kind.isOfDistrict && district !== null ? accepted.filter((each) => each.district === district) : accepted
  if (there.length === 0) return no('OTHER_DISTRICT')
  const holding = there.filter((each) => stateOn(each, day) === 'DECLARED')
  if (holding.length === 0) return no('EXPIRED')
  return { kind, district, reason: null, by: holding }
}

/** The kinds of a day, in their own order. */
export function kindsOn(kinds: readonly ParticipationKind[], day: BusinessDate): ParticipationKind[] {
  return inForce(kinds, day).toSorted((a, b) => a.position - b.position)
}
