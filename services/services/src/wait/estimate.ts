import type { Minutes } from './queue-state.ts'
import { logNormal, standardNormal } from './service-law.ts'

/** A wait until the first call, in minutes: how long one, eight and nine in ten wait at most, and half of all. */
export type Quantiles = {
  readonly p10: Minutes
  readonly p50: Minutes
  readonly p80: Minutes
  readonly p90: Minutes
}

export const noWait: Quantiles = { p10: 0, p50: 0, p80: 0, p90: 0 }

/** The same with none below zero and in their order, whatever was corrected on the way. */
export function inOrder({ p10, p50, p80, p90 }: Quantiles): Quantiles {
  const low = Math.max(0, p10)
  const half = Math.max(low, p50)
  const most = Math.max(half, p80)
  return { p10: low, p50: half, p80: most, p90: Math.max(most, p90) }
}

/** What people are told: what eight in ten wait at most, rounded up to whole steps. */
export function shownOf({ p80 }: Quantiles, step: Minutes): Minutes {
  return Math.ceil((p80 - 1e-9) / step) * step + 0
}

/** Quantiles of a wait of which only mean and deviation are told. */
export function spread(average: Minutes, deviation: Minutes): Quantiles {
  if (average <= 0) return { ...noWait, p90: deviation }
  const { location, scale } = logNormal(average, deviation / average)
  const at = (share: number) => Math.exp(location + scale * standardNormal(share))
  return inOrder({ p10: at(0.1), p50: at(0.5), p80: at(0.8), p90: at(0.9) })
}
