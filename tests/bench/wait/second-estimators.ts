import type { Calibration } from '../../../services/services/src/wait/calibration.ts'
import { type Quantiles, shownOf } from '../../../services/services/src/wait/estimate.ts'
import { daySeen, type EndedVisit } from '../../../services/services/src/wait/learning.ts'
import { seedOf } from '../../../services/services/src/wait/random.ts'
import {
  processingLawOf,
  type SecondKnowledge,
  secondByFormula,
  secondOnDay,
  secondPlayed,
} from '../../../services/services/src/wait/second-wait.ts'
import type { SecondArrival } from './back-office.ts'
import { policy, type Told } from './estimators.ts'

/** What a counter knows of its second waits when somebody is sent to the back office. */
export type SecondKnown = {
  readonly knowledge: SecondKnowledge
  readonly assumed: SecondKnowledge
  /** The mean of the second waits of the days before. */
  readonly mean: number
  readonly today: readonly EndedVisit[]
  readonly calibration: Calibration
}

export type SecondEstimator = {
  readonly name: string
  readonly tell: (arrival: SecondArrival, known: SecondKnown) => Told
}

const { dayVariation, paths, shownStepMinutes, wideBand } = policy.ladder
const point = (minutes: number): Told => ({ point: minutes, shown: minutes, band: null })
const band = (told: Quantiles): Told => ({
  point: told.p50,
  shown: shownOf(told, shownStepMinutes),
  band: told,
})
const stateOf = ({ part, group }: SecondArrival) => ({ part, age: 0, group })
const latest = ({ before }: SecondArrival, count: number) => before.slice(-count)
const mean = (values: readonly number[]) => values.reduce((sum, each) => sum + each, 0) / values.length

export const naiveSecond: readonly SecondEstimator[] = [
  { name: '20 min always', tell: () => point(20) },
  { name: 'true mean of the days before', tell: (_arrival, known) => point(known.mean) },
  {
    name: 'last called',
    tell: (arrival, known) => point(arrival.before.at(-1) ?? known.mean),
  },
  {
    name: 'average of last 20',
    tell: (arrival, known) => point(arrival.before.length > 0 ? mean(latest(arrival, 20)) : known.mean),
  },
]

export const secondLadder: readonly SecondEstimator[] = [
  {
    name: 'M1 cold start',
    tell: (arrival, { assumed }) => band(secondByFormula(stateOf(arrival), assumed, dayVariation * wideBand)),
  },
  {
    name: 'M2 closed form',
    tell: (arrival, { knowledge }) => band(secondByFormula(stateOf(arrival), knowledge, dayVariation)),
  },
  {
    name: 'M3 simulated',
    tell: (arrival, { knowledge, today }) => {
      const seen = daySeen((group) => processingLawOf(knowledge, group), today)
      const known = secondOnDay(knowledge, seen, arrival.working, dayVariation)
      return band(secondPlayed(stateOf(arrival), known, { paths, seed: seedOf(`${arrival.minute}`) }))
    },
  },
]
