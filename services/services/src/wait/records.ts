import type { BusinessDate } from '@chiiki/kit/business-date.ts'
import type { Season } from '../season/season.ts'
import type { Calibration, EstimateError } from './calibration.ts'
import type { Quantiles } from './estimate.ts'
import type { Minutes } from './queue-state.ts'
import type { WaitCall, WaitMethod } from './wait.ts'

/** What was foretold to one ticket, and what came of it. */
export type PairRecord = {
  /** The ticket's, for the first call; with a word behind it for the second. */
  _id: string
  counter: string
  series: string
  season: Season
  businessDate: BusinessDate
  at: Date
  ahead: number
  method: WaitMethod
  raw: Quantiles | null
  told: Quantiles
  shown: Minutes
  /** Left out: the first. */
  call?: WaitCall
  /** There only until the ticket is called. */
  isOpen?: boolean
  /** Null: not called yet, or never. */
  actual: Minutes | null
  calledAt?: Date
}

/** What a counter's pairs teach, in a season. */
export type ExperienceRecord = {
  _id: string
  counter: string
  season: Season
  /** Left out: the first. */
  call?: WaitCall
  calibration: Calibration
  error: EstimateError | null
  since: Date | null
  at: Date
}
