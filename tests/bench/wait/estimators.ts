import { type Calibration, corrected } from '../../../services/services/src/wait/calibration.ts'
import { closedForm } from '../../../services/services/src/wait/closed-form.ts'
import { type Quantiles, shownOf } from '../../../services/services/src/wait/estimate.ts'
import { readWaitPolicy } from '../../../services/services/src/wait/import.ts'
import { type Knowledge, lawOf } from '../../../services/services/src/wait/knowledge.ts'
import { daySeen, type EndedVisit, onDay } from '../../../services/services/src/wait/learning.ts'
import { monteCarlo } from '../../../services/services/src/wait/monte-carlo.ts'
import { seedOf } from '../../../services/services/src/wait/random.ts'
import type { Arrival } from './day.ts'

/** What an estimator tells somebody who comes: a point and what is shown; a band where it has one. */
export type Told = { readonly point: number; readonly shown: number; readonly band: Quantiles | null }

export type Known = {
  readonly knowledge: Knowledge
  /** The same, without any measurement. */
  readonly assumed: Knowledge
  readonly meanService: number
  readonly today: readonly EndedVisit[]
  readonly calibration: Calibration
}

export type Estimator = {
  readonly name: string
  readonly tell: (arrival: Arrival, known: Known) => Told
}

/** The numbers that the graph itself runs by. */
export const policy = readWaitPolicy('data/setagaya')
const { dayVariation, paths, shownStepMinutes, wideBand } = policy.ladder
const targetOf = ({ queue }: Arrival) => ({ kind: 'NEXT', queue }) as const

const point = (minutes: number): Told => ({ point: minutes, shown: minutes, band: null })
const band = (quantiles: Quantiles | null): Told =>
  quantiles === null
    ? { point: 0, shown: 0, band: null }
    : { point: quantiles.p50, shown: shownOf(quantiles, shownStepMinutes), band: quantiles }

/** Sakai's table: how many wait, and what the board says. */
function bucket(ahead: number): number {
  if (ahead === 0) return 0
  return ahead <= 5 ? 10 : ahead <= 10 ? 20 : ahead <= 20 ? 30 : ahead <= 30 ? 45 : 60
}

const staffed = ({ state }: Arrival) => Math.max(1, state.plan[0]?.desks ?? state.desks.length)
const hasFreeDesk = ({ state }: Arrival) =>
  state.waiting.length === 0 &&
  state.desks.some(({ busy }, index) => busy === null && index < (state.plan[0]?.desks ?? 0))
const unlessFree = (arrival: Arrival, minutes: number) => point(hasFreeDesk(arrival) ? 0 : minutes)

export const naive: readonly Estimator[] = [
  { name: '3 min × ahead', tell: (arrival) => unlessFree(arrival, 3 * arrival.state.waiting.length) },
  { name: 'table of buckets', tell: (arrival) => unlessFree(arrival, bucket(arrival.state.waiting.length)) },
  {
    name: 'ahead × 12 ∕ desks',
    tell: (arrival) => unlessFree(arrival, ((arrival.state.waiting.length + 1) * 12) / staffed(arrival)),
  },
  {
    name: 'ahead × true mean ∕ desks',
    tell: (arrival, { meanService }) =>
      unlessFree(arrival, ((arrival.state.waiting.length + 1) * meanService) / staffed(arrival)),
  },
  { name: 'last called (LES)', tell: (arrival) => unlessFree(arrival, arrival.lastCalled) },
  { name: 'first in line (HOL)', tell: (arrival) => unlessFree(arrival, arrival.firstInLine) },
  { name: 'average of last 20', tell: (arrival) => unlessFree(arrival, arrival.recentlyCalled) },
]

const simulated = (arrival: Arrival, knowledge: Knowledge) =>
  monteCarlo(arrival.state, targetOf(arrival), knowledge, { paths, seed: seedOf(`${arrival.minute}`) })

export const ladder: readonly Estimator[] = [
  {
    name: 'M1 cold start',
    tell: (arrival, { assumed }) =>
      band(closedForm(arrival.state, targetOf(arrival), assumed, dayVariation * wideBand)),
  },
  {
    name: 'M2 closed form',
    tell: (arrival, { knowledge }) =>
      band(closedForm(arrival.state, targetOf(arrival), knowledge, dayVariation)),
  },
  {
    name: 'M3 simulated',
    tell: (arrival, known) => {
      const serving = arrival.state.desks.flatMap(({ busy }) => busy ?? [])
      return band(
        simulated(
          arrival,
          onDay(
            known.knowledge,
            daySeen((group) => lawOf(known.knowledge, group), known.today),
            serving,
            dayVariation,
          ),
        ),
      )
    },
  },
]

/** Without those who go first and are still to come. */
export const queuedOnly: Estimator = {
  name: 'M3 without those to come',
  tell: (arrival, known) =>
    (ladder.at(-1) as Estimator).tell({ ...arrival, state: { ...arrival.state, priority: null } }, known),
}

/** M3 as the counter's own experience corrects it. */
export const calibratedName = 'M4 calibrated'

export function calibrated(raw: Quantiles | null, calibration: Calibration): Told {
  return band(raw && corrected(raw, calibration))
}
