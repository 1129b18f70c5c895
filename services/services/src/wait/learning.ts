import { type AbsenceClass, absenceCurve } from './absence.ts'
import { type Knowledge, lawOf, paceOf, usualPace } from './knowledge.ts'
import type { InService, Minutes } from './queue-state.ts'
import { assumedLaw, measuredLaw, remainderOf } from './service-law.ts'

/** What a counter's ended visits have taught so far; bounded, however many they were. */
export type Learned = {
  /** The latest lengths of service, by group, oldest first. */
  readonly lengths: ReadonlyMap<string, readonly Minutes[]>
  readonly absence: readonly AbsenceClass[]
  /** Calls to which nobody came, and the minutes they took in all. */
  readonly absentCalls: { readonly calls: number; readonly minutes: Minutes }
}

export const nothingLearned: Learned = {
  lengths: new Map(),
  absence: [],
  absentCalls: { calls: 0, minutes: 0 },
}

/** What is taken for granted where nothing was measured, and how many measurements it weighs. */
export type Assumptions = {
  readonly serviceMinutes: Minutes
  readonly serviceVariation: number
  readonly absentShare: number
  readonly absentCallMinutes: Minutes
  readonly weight: number
}

/** A visit that ended today: how long it took. */
export type EndedVisit = { readonly group: string; readonly minutes: Minutes }

/** What an estimate may rest on: laws that lean on the counter's, which leans on what is assumed. */
export function knowledgeOf({ lengths, absence, absentCalls }: Learned, assumed: Assumptions): Knowledge {
  const { weight } = assumed
  const base = assumedLaw({ mean: assumed.serviceMinutes, variation: assumed.serviceVariation })
  const general = measuredLaw([...lengths.values()].flat(), base, weight)
  return {
    laws: new Map([...lengths].map(([group, minutes]) => [group, measuredLaw(minutes, general, weight)])),
    general,
    absence: absenceCurve(absence, assumed.absentShare, weight),
    absentCall: (absentCalls.minutes + assumed.absentCallMinutes * weight) / (absentCalls.calls + weight),
    pace: usualPace,
  }
}

/**
 * The same on a day of which these visits have ended and those are being served: some days everything takes longer. What is
 * being served counts as far as it got: short visits end first, and alone they would make every morning look fast.
 */
export function onDay(
  knowledge: Knowledge,
  ended: readonly EndedVisit[],
  serving: readonly InService[],
  dayVariation: number,
): Knowledge {
  let [taken, expected, variance] = [0, 0, 0]
  for (const { group, minutes } of ended) {
    const law = lawOf(knowledge, group)
    taken += minutes
    expected += law.mean
    variance += law.deviation ** 2
  }
  const variation = expected > 0 ? Math.sqrt(variance * ended.length) / expected : 0
  for (const { group, age } of serving) {
    const law = lawOf(knowledge, group)
    const done = law.mean - remainderOf(law, age).mean
    taken += age
    expected += Math.max(0, done)
  }
  return { ...knowledge, pace: paceOf({ visits: ended.length, taken, expected, variation }, dayVariation) }
}
