import { inOrder, type Quantiles, spread } from './estimate.ts'
import { type Pace, usualPace } from './knowledge.ts'
import { type Assumptions, type DaySeen, paceToday } from './learning.ts'
import type { InService, Minutes } from './queue-state.ts'
import { seedsFrom, streamOf } from './random.ts'
import {
  assumedLaw,
  lengthAt,
  measuredLaw,
  quantileOf,
  remainderAt,
  remainderOf,
  type ServiceLaw,
  standardNormal,
} from './service-law.ts'

/** 処理→交付: what a ticket of the second wait is at, since when, and what for. */
export type SecondState = {
  readonly part: SecondPart
  readonly age: Minutes
  readonly group: string
}

export const secondParts = ['PROCESSING', 'READY'] as const
export type SecondPart = (typeof secondParts)[number]

/** What is known of a counter's back office and of how soon it calls again; nothing of how it works. */
export type SecondKnowledge = {
  readonly processing: ReadonlyMap<string, ServiceLaw>
  /** For groups without a law of their own. */
  readonly general: ServiceLaw
  readonly ready: ServiceLaw
  readonly pace: Pace
}

type Lengths = {
  readonly part?: SecondPart | null
  readonly group: string
  readonly minutes: readonly Minutes[]
}

/** Laws that lean on the counter's, which leans on what is assumed. Lengths of first visits don't count. */
export function secondKnowledgeOf(lengths: readonly Lengths[], assumed: Assumptions): SecondKnowledge {
  const { weight, processingMinutes, processingVariation, readyMinutes, readyVariation } = assumed
  const of = (part: SecondPart) => lengths.filter((each) => each.part === part)
  const base = assumedLaw({ mean: processingMinutes, variation: processingVariation })
  const general = measuredLaw(
    of('PROCESSING').flatMap(({ minutes }) => minutes),
    base,
    weight,
  )
  const readyBase = assumedLaw({ mean: readyMinutes, variation: readyVariation })
  return {
    processing: new Map(
      of('PROCESSING').map(({ group, minutes }) => [group, measuredLaw(minutes, general, weight)]),
    ),
    general,
    ready: measuredLaw(
      of('READY').flatMap(({ minutes }) => minutes),
      readyBase,
      weight,
    ),
    pace: usualPace,
  }
}

/** The same on a day of which this was seen and those are with the back office: some days it takes longer with everything. */
export function secondOnDay(
  knowledge: SecondKnowledge,
  seen: DaySeen,
  working: readonly InService[],
  dayVariation: number,
): SecondKnowledge {
  const lawFor = (group: string) => processingLawOf(knowledge, group)
  return { ...knowledge, pace: paceToday(lawFor, seen, working, dayVariation) }
}

export function processingLawOf({ processing, general }: SecondKnowledge, group: string): ServiceLaw {
  return processing.get(group) ?? general
}

/** Played forward: what is left of the processing among lengths that went on so long, and how long people then waited for the call. */
export function secondPlayed(
  { part, age, group }: SecondState,
  knowledge: SecondKnowledge,
  { paths, seed }: { readonly paths: number; readonly seed: number },
): Quantiles {
  const { pace, ready } = knowledge
  const law = processingLawOf(knowledge, group)
  const chance = streamOf(seedsFrom(seed)())
  const waits = Array.from({ length: paths }, (_, path) => {
    if (part === 'READY') return remainderAt(ready, age, (path + 0.5) / paths)
    const factor = pace.factor * Math.exp(pace.deviation * standardNormal((path + 0.5) / paths))
    return remainderAt(law, age / factor, chance()) * factor + lengthAt(ready, chance())
  }).toSorted((a, b) => a - b)
  const [p10 = 0, p50 = 0, p80 = 0, p90 = 0] = [0.1, 0.5, 0.8, 0.9].map((share) => quantileOf(waits, share))
  return inOrder({ p10, p50, p80, p90 })
}

/** By a formula: the mean of what remains and how far it spreads. */
export function secondByFormula(
  { part, age, group }: SecondState,
  knowledge: SecondKnowledge,
  dayVariation: number,
): Quantiles {
  const { ready } = knowledge
  if (part === 'READY') {
    const rest = remainderOf(ready, age)
    return spread(rest.mean, Math.hypot(rest.deviation, rest.mean * dayVariation))
  }
  const rest = remainderOf(processingLawOf(knowledge, group), age / knowledge.pace.factor)
  const mean = rest.mean * knowledge.pace.factor + ready.mean
  const own = Math.hypot(rest.deviation * knowledge.pace.factor, ready.deviation)
  return spread(mean, Math.hypot(own, mean * dayVariation))
}
