import type { BusinessDate } from '@chiiki/kit/business-date.ts'
import type { Season } from '../season/season.ts'
import type { Calibration, EstimateError } from './calibration.ts'
import type { Quantiles } from './estimate.ts'
import type { Minutes } from './queue-state.ts'
import type { WaitMethod } from './wait.ts'

/** What was foretold to one ticket, and what came of it. */
export type PairRecord = {
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
  calibration: Calibration
  error: EstimateError | null
  since: Date | null
  at: Date
}
