import type { AbsenceCurve } from './absence.ts'
import type { Minutes } from './queue-state.ts'
import type { ServiceLaw } from './service-law.ts'

/** What an estimate knows of a counter beside the state of its queue. */
export type Knowledge = {
  readonly laws: ReadonlyMap<string, ServiceLaw>
  /** For groups without a law of their own. */
  readonly general: ServiceLaw
  readonly absence: AbsenceCurve
  /** What a call costs to which nobody comes. */
  readonly absentCall: Minutes
  readonly pace: Pace
}

/** How today's visits compare with what was learned: 1 is as ever, 1.2 takes a fifth longer. */
export type Pace = { readonly factor: number; readonly deviation: number }

export const usualPace: Pace = { factor: 1, deviation: 0 }

export function lawOf({ laws, general }: Knowledge, group: string): ServiceLaw {
  return laws.get(group) ?? general
}

/** Visits ended today: how long they took in all, and how long the laws would have had them take. */
export type PaceSeen = {
  readonly visits: number
  readonly taken: Minutes
  readonly expected: Minutes
  /** The coefficient of variation of one visit. */
  readonly variation: number
}

/**
 * Today's pace after what was seen of the day, on a logarithmic scale: days differ by `usual`, single visits by more, so
 * that few visits say little.
 */
export function paceOf({ visits, taken, expected, variation }: PaceSeen, usual: number): Pace {
  const prior = usual ** 2
  if (visits === 0 || expected <= 0 || taken <= 0) return { factor: 1, deviation: usual }
  const noise = variation ** 2 / visits
  const trust = prior / (prior + noise)
  return { factor: Math.exp(trust * Math.log(taken / expected)), deviation: Math.sqrt(prior * (1 - trust)) }
}
