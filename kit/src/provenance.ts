import type { PartialDate } from './business-date.ts'

/** OFFICIAL: the body responsible published it. THIRD_PARTY: somebody else did. UNVERIFIED: no kept source confirms it. */
export type Confidence = 'OFFICIAL' | 'THIRD_PARTY' | 'UNVERIFIED'

/** Where a value comes from. */
export type Source = {
  readonly confidence: Confidence
  /** Who published it and what it is, as one line. */
  readonly title: string
  readonly url: string | null
  /** The terms it may be used on, e.g. `CC BY 4.0`. */
  readonly licence: string | null
  readonly note: string | null
  /** The day it was read there. */
  readonly retrievedOn?: PartialDate | null
}

/** A value with its source. Unknown is null with the reason, never 0 or ''. */
export type Sourced<T> = Known<T> | Unknown

export type Known<T> = {
  readonly value: T
  readonly source: Source
  /** The day that the value is of; null where the source doesn't tell. */
  readonly asOf: PartialDate | null
  readonly unknownReason: null
}

export type Unknown = {
  readonly value: null
  /** Where one looked; null where there was nowhere to look. */
  readonly source: Source | null
  readonly asOf: PartialDate | null
  readonly unknownReason: string
}

export function known<T extends NonNullable<unknown>>(
  value: T,
  source: Source,
  asOf: PartialDate | null = null,
): Known<T> {
  return { value, source, asOf, unknownReason: null }
}

/** Throws a `RangeError` without a reason: an unknown that nobody explains looks like a lost value. */
export function unknown(
  reason: string,
  source: Source | null = null,
  asOf: PartialDate | null = null,
): Unknown {
  if (reason.trim() === '') throw new RangeError('an unknown value needs its reason')
  return { value: null, source, asOf, unknownReason: reason }
}

export function isKnown<T>(sourced: Sourced<T>): sourced is Known<T> {
  return sourced.unknownReason === null
}

/** How many values are known, and their sum: a sum over an unknown value is itself incomplete, and says so. */
export function sumOf(figures: readonly Sourced<number>[]): {
  readonly sum: number
  readonly knownCount: number
  readonly isComplete: boolean
} {
  const values = figures.filter(isKnown).map((figure) => figure.value)
  return {
    sum: values.reduce((sum, value) => sum + value, 0),
    knownCount: values.length,
    isComplete: values.length === figures.length,
  }
}

/** The least sure of several: what rests on them is no surer. OFFICIAL when there are none. */
export function leastSure(confidences: readonly Confidence[]): Confidence {
  if (confidences.includes('UNVERIFIED')) return 'UNVERIFIED'
  return confidences.includes('THIRD_PARTY') ? 'THIRD_PARTY' : 'OFFICIAL'
}
