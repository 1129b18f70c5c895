import { type Calibration, corrected, type EstimateError } from './calibration.ts'
import { closedForm } from './closed-form.ts'
import { inOrder, type Quantiles, shownOf } from './estimate.ts'
import type { Knowledge } from './knowledge.ts'
import { monteCarlo } from './monte-carlo.ts'
import {
  canServe,
  countAhead,
  goesFirst,
  type Minutes,
  type QueueState,
  queueOf,
  standingBefore,
  type Target,
} from './queue-state.ts'
import { type SecondKnowledge, type SecondState, secondByFormula, secondPlayed } from './second-wait.ts'

/**
 * How long somebody will wait until being called (第3・1): an interval with the way it was found, how much it rests on and
 * how long it may be relied on; or no number, and the reason.
 *
 * COLD_START: on assumed lengths, because too little was measured. CLOSED_FORM: by a formula. SIMULATED: by playing the
 * queue forward. CALIBRATED: the same, corrected by what came of earlier estimates at this counter.
 */
export const waitMethods = ['COLD_START', 'CLOSED_FORM', 'SIMULATED', 'CALIBRATED'] as const
export type WaitMethod = (typeof waitMethods)[number]

export const waitConfidences = ['HIGH', 'MEDIUM', 'LOW'] as const
export type WaitConfidence = (typeof waitConfidences)[number]

/** Which call is waited for: the first, or the one after the back office (処理→交付). */
export const waitCalls = ['FIRST', 'SECOND'] as const
export type WaitCall = (typeof waitCalls)[number]

/**
 * People who go first and are still to come. FORECAST: played in as the forecast of congestion has them for each half hour. NOT_FORECAST:
 * left out, because too few days alike tell. NONE_BEFORE: nobody who comes later goes before this one.
 */
export const waitArrivals = ['FORECAST', 'NOT_FORECAST', 'NONE_BEFORE'] as const
export type WaitArrivals = (typeof waitArrivals)[number]

/** Why there's no number. */
export const noWaitReasons = ['CLOSED', 'PAUSED', 'NO_AGENT', 'NO_DATA'] as const
export type NoWaitReason = (typeof noWaitReasons)[number]

/** Numbers of the ladder that the ward may set. */
export type WaitPolicy = {
  /** Measured visits from which on the queue is played forward, and those from which on an estimate may be HIGH. */
  readonly fewestSamples: number
  readonly manySamples: number
  readonly paths: number
  /** More people than this ahead are estimated by the formula. */
  readonly mostSimulated: number
  readonly shownStepMinutes: Minutes
  /** How much one day differs from another, as a coefficient of variation. */
  readonly dayVariation: number
  /** Below this share of waits within the band, over at least so many pairs, the formula with a wide band is told. */
  readonly leastCoverage: number
  readonly coveragePairs: number
  /** The band of the formula when the simulation didn't hold, as a multiple of `dayVariation`. */
  readonly wideBand: number
}

export type Experience = {
  readonly calibration: Calibration
  /** Over the latest pairs. */
  readonly error: EstimateError | null
}

export type Standing = 'OPEN' | 'CLOSED' | 'PAUSED'

export type Situation = {
  readonly standing: Standing
  readonly state: QueueState
  /** Null: nothing is known of how long visits take here, not even what to assume. */
  readonly knowledge: Knowledge | null
  readonly experience: Experience
  readonly seed: number
}

export type Estimated = {
  readonly kind: 'ESTIMATED'
  readonly ahead: number
  readonly told: Quantiles
  /** The queue played forward, before the counter's own correction: what calibration learns from. Null on the lower rungs. */
  readonly raw: Quantiles | null
  readonly shown: Minutes
  readonly method: WaitMethod
  readonly confidence: WaitConfidence
  /** Measured visits behind it. */
  readonly samples: number
  readonly call: WaitCall
  readonly arrivals: WaitArrivals
}

export type NotEstimated = {
  readonly kind: 'NONE'
  readonly ahead: number
  readonly reason: NoWaitReason
  readonly call: WaitCall
}

export type WaitFound = Estimated | NotEstimated

/** The wait of `target`, by the highest rung of the ladder that what is known can carry. */
export function waitOf(situation: Situation, target: Target, policy: WaitPolicy): WaitFound {
  const { state, standing, knowledge, experience } = situation
  const ahead = countAhead(state, target)
  const none = (reason: NoWaitReason): NotEstimated => ({ kind: 'NONE', ahead, reason, call: 'FIRST' })
  if (standing !== 'OPEN') return none(standing)
  if (!hasDesk(state, queueOf(state, target))) return none('NO_AGENT')
  if (!knowledge) return none('NO_DATA')
  const samples = samplesBehind(state, target, knowledge)
  const before = standingBefore(state, target).length
  const isShort = before <= policy.mostSimulated
  const method = rungOf(experience, samples, isShort, policy)
  const raw = isSimulated(samples, isShort, policy)
    ? monteCarlo(state, target, knowledge, { paths: policy.paths, seed: situation.seed })
    : null
  const told = toldBy(method, raw, situation, target, policy)
  if (told === null) return none('NO_AGENT')
  const shown = shownOf(told, policy.shownStepMinutes)
  const confidence = confidenceOf(experience, method, samples, policy)
  const arrivals = arrivalsIn(state, target)
  return { kind: 'ESTIMATED', ahead, told, raw, shown, method, confidence, samples, call: 'FIRST', arrivals }
}

function arrivalsIn(state: QueueState, target: Target): WaitArrivals {
  if (goesFirst(state, target)) return 'NONE_BEFORE'
  return state.priority ? 'FORECAST' : 'NOT_FORECAST'
}

export type SecondSituation = {
  readonly standing: Standing
  /** Whether any desk calls from the ticket's queue. */
  readonly hasDesk: boolean
  readonly ahead: number
  readonly state: SecondState
  readonly knowledge: SecondKnowledge
  readonly experience: Experience
  readonly seed: number
}

/** The wait for the second call, by the same ladder: what is played forward is the back office, and how soon people are called after it. */
export function secondWaitOf(situation: SecondSituation, policy: WaitPolicy): WaitFound {
  const { standing, hasDesk, ahead, state, knowledge, experience, seed } = situation
  const none = (reason: NoWaitReason): NotEstimated => ({ kind: 'NONE', ahead, reason, call: 'SECOND' })
  if (standing !== 'OPEN') return none(standing)
  if (!hasDesk) return none('NO_AGENT')
  const { general, ready } = knowledge
  const samples = state.part === 'READY' ? ready.samples : Math.min(general.samples, ready.samples)
  const method = rungOf(experience, samples, true, policy)
  const raw = isSimulated(samples, true, policy)
    ? secondPlayed(state, knowledge, { paths: policy.paths, seed })
    : null
  const isWide = method === 'COLD_START' || !isHolding(experience, policy)
  const byFormula = () =>
    secondByFormula(state, knowledge, policy.dayVariation * (isWide ? policy.wideBand : 1))
  const told =
    raw && method === 'CALIBRATED'
      ? corrected(raw, experience.calibration)
      : raw && method === 'SIMULATED'
        ? raw
        : byFormula()
  const shown = shownOf(told, policy.shownStepMinutes)
  const confidence = confidenceOf(experience, method, samples, policy)
  const found = { kind: 'ESTIMATED', ahead, told, raw, shown, method, confidence, samples } as const
  return { ...found, call: 'SECOND', arrivals: 'NONE_BEFORE' }
}

function hasDesk({ desks, plan }: QueueState, queue: string): boolean {
  return (
    desks.some((desk) => canServe(desk, queue)) || (desks.length === 0 && plan.some((step) => step.desks > 0))
  )
}

/** The measured visits that the lengths of those before the target rest on; the counter's own, when nobody is. */
function samplesBehind(state: QueueState, target: Target, { laws, general }: Knowledge): number {
  const groups = new Set(standingBefore(state, target).map(({ group }) => group))
  const counts = [...groups].map((group) => laws.get(group)?.samples ?? 0)
  return Math.max(general.samples, ...counts)
}

function isSimulated(samples: number, isShort: boolean, policy: WaitPolicy): boolean {
  return samples >= policy.fewestSamples && isShort
}

function rungOf(experience: Experience, samples: number, isShort: boolean, policy: WaitPolicy): WaitMethod {
  if (samples < policy.fewestSamples) return 'COLD_START'
  if (!isSimulated(samples, isShort, policy) || !isHolding(experience, policy)) return 'CLOSED_FORM'
  return experience.calibration.pairs >= policy.fewestSamples ? 'CALIBRATED' : 'SIMULATED'
}

/** Whether the band holds what it says, as far as enough pairs tell. */
function isHolding({ error }: Experience, policy: WaitPolicy): boolean {
  return error === null || error.pairs < policy.coveragePairs || error.coverage >= policy.leastCoverage
}

function toldBy(
  method: WaitMethod,
  raw: Quantiles | null,
  { state, knowledge, experience }: Situation,
  target: Target,
  policy: WaitPolicy,
): Quantiles | null {
  if (method === 'CALIBRATED') return raw && corrected(raw, experience.calibration)
  if (method === 'SIMULATED' || !knowledge) return raw
  const isWide = method === 'COLD_START' || !isHolding(experience, policy)
  return closedForm(state, target, knowledge, policy.dayVariation * (isWide ? policy.wideBand : 1))
}

function confidenceOf(
  { error }: Experience,
  rung: WaitMethod,
  samples: number,
  policy: WaitPolicy,
): WaitConfidence {
  if (rung === 'COLD_START' || rung === 'CLOSED_FORM') return 'LOW'
  const isProven =
    error !== null && error.pairs >= policy.coveragePairs && error.coverage >= policy.leastCoverage
  return isProven && samples >= policy.manySamples ? 'HIGH' : 'MEDIUM'
}

/** By how many minutes a wait in all is now longer than it was first shown; never below zero. */
export function grownBy(firstShown: Minutes, waited: Minutes, shownNow: Minutes): Minutes {
  return Math.max(0, waited + shownNow - firstShown)
}

/** The quantiles of what remains for somebody who has waited on: a told wait runs down, never below zero. */
export function runDown({ p10, p50, p80, p90 }: Quantiles, elapsed: Minutes): Quantiles {
  return inOrder({ p10: p10 - elapsed, p50: p50 - elapsed, p80: p80 - elapsed, p90: p90 - elapsed })
}

/** An estimate may be relied on until `validUntil`; afterwards it is stale, and not to be shown as the state of now. */
export function isStale(validUntil: Date, now: Date): boolean {
  return now.getTime() > validUntil.getTime()
}
