import { type AbsenceClass, absenceClasses, absenceCurve } from './absence.ts'
import { type Knowledge, lawOf, type Pace, paceOf, usualPace } from './knowledge.ts'
import type { InService, Minutes } from './queue-state.ts'
import { assumedLaw, measuredLaw, remainderOf, type ServiceLaw } from './service-law.ts'

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

/** Calls of some time, counted by class of wait (its place among `absenceClasses`). */
export type CallTally = {
  readonly called: Readonly<Record<string, number>>
  readonly absent: Readonly<Record<string, number>>
  readonly absentMinutes: Minutes
}

/** What is kept of a counter, as it's told to the estimate. The latest tally stands first; each before it counts half, so that a change is seen. */
export function learnedFrom(
  lengths: readonly { readonly group: string; readonly minutes: readonly Minutes[] }[],
  latestFirst: readonly CallTally[],
): Learned {
  const sum = (of: (tally: CallTally) => number) =>
    latestFirst.reduce((total, each, age) => total + of(each) / 2 ** age, 0)
  const absence = absenceClasses.map((from, index) => ({
    from,
    called: sum(({ called }) => called[index] ?? 0),
    absent: sum(({ absent }) => absent[index] ?? 0),
  }))
  const calls = absence.reduce((total, { absent }) => total + absent, 0)
  return {
    lengths: new Map(lengths.map(({ group, minutes }) => [group, minutes])),
    absence,
    absentCalls: { calls, minutes: sum(({ absentMinutes }) => absentMinutes) },
  }
}

/** What is taken for granted where nothing was measured, and how many measurements it weighs. */
export type Assumptions = {
  readonly serviceMinutes: Minutes
  readonly serviceVariation: number
  readonly absentShare: number
  readonly absentCallMinutes: Minutes
  /** 処理→交付: until it's ready, and from then until the second call. */
  readonly processingMinutes: Minutes
  readonly processingVariation: number
  readonly readyMinutes: Minutes
  readonly readyVariation: number
  /** Share of those with an appointment who come. */
  readonly appointmentShare: number
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

/** What ended today: how long it took, and what the laws would have had it take. */
export type DaySeen = {
  readonly visits: number
  readonly taken: Minutes
  readonly expected: Minutes
  readonly variance: number
}

export function daySeen(lawFor: (group: string) => ServiceLaw, ended: readonly EndedVisit[]): DaySeen {
  return ended.reduce(
    (seen, { group, minutes }) => {
      const law = lawFor(group)
      return {
        visits: seen.visits + 1,
        taken: seen.taken + minutes,
        expected: seen.expected + law.mean,
        variance: seen.variance + law.deviation ** 2,
      }
    },
    { visits: 0, taken: 0, expected: 0, variance: 0 },
  )
}

/**
 * The same on a day of which this was seen and those are being served: some days everything takes longer.
 */
export function onDay(
  knowledge: Knowledge,
  seen: DaySeen,
  serving: readonly InService[],
  dayVariation: number,
): Knowledge {
  return { ...knowledge, pace: paceToday((group) => lawOf(knowledge, group), seen, serving, dayVariation) }
}

/**
 * The pace of a day by what ended and by what goes on. What goes on counts as far as it got: short ones end first, and alone they would make
 * every morning look fast.
 */
export function paceToday(
  lawFor: (group: string) => ServiceLaw,
  { visits, taken, expected, variance }: DaySeen,
  goingOn: readonly InService[],
  dayVariation: number,
): Pace {
  const variation = expected > 0 ? Math.sqrt(variance * visits) / expected : 0
  let [all, foreseen] = [taken, expected]
  for (const { group, age } of goingOn) {
    const law = lawFor(group)
    all += age
    foreseen += Math.max(0, law.mean - remainderOf(law, age).mean)
  }
  return paceOf({ visits, taken: all, expected: foreseen, variation }, dayVariation)
}
