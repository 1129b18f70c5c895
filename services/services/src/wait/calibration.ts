import { inOrder, type Quantiles } from './estimate.ts'
import type { Minutes } from './queue-state.ts'
import { quantileOf } from './service-law.ts'

/** What was foretold to somebody before any correction, what was shown, and how long that person then waited. */
export type Pair = {
  readonly raw: Quantiles
  /** After the correction that held then. */
  readonly told: Quantiles
  readonly shown: Minutes
  readonly actual: Minutes
}

/**
 * By how much a counter's estimates are off, in widths of their own band (split-conformal: quantiles of the scores of pairs
 * that the correction hasn't seen, with the share of a finite sample).
 */
export type Calibration = {
  readonly pairs: number
  readonly band: number
  readonly half: number
  readonly most: number
}

export const uncalibrated: Calibration = { pairs: 0, band: 0, half: 0, most: 0 }

const narrowest: Minutes = 2

/** What makes the quantiles hold over pairs; nothing is corrected on fewer than `fewest`. */
export function calibrate(all: readonly Pick<Pair, 'raw' | 'actual'>[], fewest: number): Calibration {
  // Whoever was served at once says nothing about how far a band is off.
  const pairs = all.filter(({ raw }) => raw.p90 > 0)
  if (pairs.length < fewest) return { ...uncalibrated, pairs: pairs.length }
  const score = (of: (pair: Pick<Pair, 'raw' | 'actual'>) => number) =>
    pairs.map((pair) => of(pair) / widthOf(pair.raw)).toSorted((a, b) => a - b)
  const at = (scores: number[], share: number) =>
    quantileOf(scores, Math.min(1, share * (1 + 1 / pairs.length)))
  return {
    pairs: pairs.length,
    band: at(
      score(({ raw, actual }) => Math.max(raw.p10 - actual, actual - raw.p90)),
      0.8,
    ),
    half: at(
      score(({ raw, actual }) => actual - raw.p50),
      0.5,
    ),
    most: at(
      score(({ raw, actual }) => actual - raw.p80),
      0.8,
    ),
  }
}

/** The quantiles as the counter's own experience corrects them. A wait that is surely none stays none. */
export function corrected(raw: Quantiles, { pairs, band, half, most }: Calibration): Quantiles {
  if (pairs === 0 || raw.p90 === 0) return raw
  const width = widthOf(raw)
  return inOrder({
    p10: raw.p10 - band * width,
    p50: raw.p50 + half * width,
    p80: raw.p80 + most * width,
    p90: raw.p90 + band * width,
  })
}

function widthOf({ p10, p90 }: Quantiles): Minutes {
  return Math.max(narrowest, p90 - p10)
}

/** How good the estimates of a counter were, over pairs of what was told and what came. */
export type EstimateError = {
  readonly pairs: number
  /** Mean of |actual − p50|. */
  readonly meanAbsolute: Minutes
  /** Mean of p50 − actual: above 0, people were told too much. */
  readonly bias: Minutes
  /** Share of those who waited longer than what was shown. */
  readonly longerThanShown: number
  /** Share of those who waited more than so many minutes longer than what was shown. */
  readonly surprised: number
  /** Share of waits that lay between p10 and p90. */
  readonly coverage: number
}

/** Null without pairs: nothing is known of the error then. */
export function errorOf(pairs: readonly Omit<Pair, 'raw'>[], surprise: Minutes): EstimateError | null {
  if (pairs.length === 0) return null
  const average = (of: (pair: Omit<Pair, 'raw'>) => number) =>
    pairs.reduce((sum, pair) => sum + of(pair), 0) / pairs.length
  const share = (holds: (pair: Omit<Pair, 'raw'>) => boolean) => average((pair) => (holds(pair) ? 1 : 0))
  return {
    pairs: pairs.length,
    meanAbsolute: average(({ told, actual }) => Math.abs(actual - told.p50)),
    bias: average(({ told, actual }) => told.p50 - actual),
    longerThanShown: share(({ shown, actual }) => actual > shown),
    surprised: share(({ shown, actual }) => actual > shown + surprise),
    coverage: share(({ told, actual }) => told.p10 <= actual && actual <= told.p90),
  }
}
