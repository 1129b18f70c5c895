import { inverseErrorFunction, mean, quantileSorted, standardDeviation } from 'simple-statistics'
import type { Minutes } from './queue-state.ts'

/**
 * How long a kind of visit takes: equally likely lengths in order. What was measured at the counter is mixed with what is
 * known more generally, the less of it there is the more.
 */
export type ServiceLaw = {
  readonly points: readonly Minutes[]
  readonly mean: Minutes
  readonly deviation: Minutes
  /** How many measured visits it rests on. */
  readonly samples: number
}

const resolution = 200
const fewestBeyond = 8

/** A law that rests on no measurement: a mean and its coefficient of variation, skewed as lengths of service are. */
export function assumedLaw(assumed: { readonly mean: Minutes; readonly variation: number }): ServiceLaw {
  const { location, scale } = logNormal(assumed.mean, assumed.variation)
  const points = grid((share) => Math.exp(location + scale * standardNormal(share)))
  return { points, mean: assumed.mean, deviation: assumed.mean * assumed.variation, samples: 0 }
}

/** The law of measured lengths; `general` counts as so many further measurements as `weight` says. */
export function measuredLaw(minutes: readonly Minutes[], general: ServiceLaw, weight: number): ServiceLaw {
  const samples = minutes.length
  if (samples === 0) return { ...general, samples: 0 }
  const own = samples / (samples + weight)
  const weighted = [
    ...minutes.map((value) => ({ value, weight: own / samples })),
    ...general.points.map((value) => ({ value, weight: (1 - own) / general.points.length })),
  ].toSorted((a, b) => a.value - b.value)
  const points = resampled(weighted)
  const average = weighted.reduce((sum, each) => sum + each.value * each.weight, 0)
  const square = weighted.reduce((sum, each) => sum + each.value ** 2 * each.weight, 0)
  return { points, mean: average, deviation: Math.sqrt(Math.max(0, square - average ** 2)), samples }
}

/** The length that stands at a share of the law, 0 to 1. */
export function lengthAt({ points }: ServiceLaw, share: number): Minutes {
  return points[Math.min(points.length - 1, Math.floor(share * points.length))] ?? 0
}

/** How long a visit still takes that has taken `age` already; `share` says how long among the possible ends. */
export function remainderAt(law: ServiceLaw, age: Minutes, share: number): Minutes {
  const first = firstBeyond(law.points, age)
  const beyond = law.points.length - first
  if (beyond >= fewestBeyond) {
    return (law.points[first + Math.min(beyond - 1, Math.floor(share * beyond))] ?? age) - age
  }
  // Longer than nearly all that were seen: nobody knows, so the ends spread as widely as the lengths do.
  return -Math.log(1 - Math.min(share, 0.999)) * Math.max(1, law.deviation)
}

/** The mean and the deviation of what remains of a visit that has taken `age` already. */
export function remainderOf(
  law: ServiceLaw,
  age: Minutes,
): { readonly mean: Minutes; readonly deviation: Minutes } {
  const remainders = law.points.slice(firstBeyond(law.points, age)).map((length) => length - age)
  const spread = Math.max(1, law.deviation)
  if (remainders.length < fewestBeyond) return { mean: spread, deviation: spread }
  return { mean: mean(remainders), deviation: standardDeviation(remainders) }
}

/** The mean of what remains of a visit met at a random moment: E[S²] / 2 E[S]. */
export function remainderMet({ mean: average, deviation }: ServiceLaw): Minutes {
  return average === 0 ? 0 : (average ** 2 + deviation ** 2) / (2 * average)
}

/** Lengths whose logarithm is normal: its location and scale for a mean and a coefficient of variation. */
export function logNormal(average: Minutes, variation: number): { location: number; scale: number } {
  const scale = Math.sqrt(Math.log(1 + variation ** 2))
  return { location: Math.log(average) - scale ** 2 / 2, scale }
}

/** The quantile of the standard normal distribution at a share between 0 and 1. */
export function standardNormal(share: number): number {
  return Math.SQRT2 * inverseErrorFunction(2 * share - 1)
}

function grid(at: (share: number) => number): number[] {
  return Array.from({ length: resolution }, (_, index) => at((index + 0.5) / resolution))
}

function resampled(weighted: readonly { value: number; weight: number }[]): number[] {
  let index = 0
  let reached = weighted[0]?.weight ?? 1
  return grid((share) => {
    while (reached < share && index < weighted.length - 1) {
      index += 1
      reached += weighted[index]?.weight ?? 0
    }
    return weighted[index]?.value ?? 0
  })
}

function firstBeyond(points: readonly number[], age: number): number {
  let [low, high] = [0, points.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((points[middle] ?? 0) > age) high = middle
    else low = middle + 1
  }
  return low
}

/** The quantile of lengths in order. */
export function quantileOf(sorted: readonly number[], share: number): number {
  return quantileSorted(sorted as number[], share)
}
