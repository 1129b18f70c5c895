import type { Source } from '@chiiki/kit/provenance.ts'
import type { Assumptions } from './learning.ts'
import type { Minutes } from './queue-state.ts'
import type { WaitPolicy } from './wait.ts'

/** The numbers that waits are estimated and told by: policy, so data. */
export type WaitPolicyRecord = {
  readonly _id: string
  readonly ladder: WaitPolicy
  readonly assumed: Assumptions
  /** How long an estimate may be relied on. */
  readonly validMinutes: Minutes
  /** After so long without a word from a counter with people waiting, what is known of it is stale. */
  readonly staleMinutes: Minutes
  /** By so much more than was first shown is warned of; the same says who was surprised. */
  readonly growthMinutes: Minutes
  /** How far back pairs count for the calibration: 28 days are about 20 office days. */
  readonly calibrationDays: number
  readonly mostPairs: number
  readonly keptLengths: number
  readonly congestion: CongestionPolicy
  readonly source: Source
}

export type CongestionPolicy = {
  /** Levels by what eight in ten wait: from here on やや混雑, 混雑, 非常に混雑. */
  readonly someMinutes: Minutes
  readonly busyMinutes: Minutes
  readonly veryBusyMinutes: Minutes
  /** A half hour of fewer tickets is not published. */
  readonly fewestTickets: number
  /** From fewer days alike nothing is forecast, and no more than this many are looked at. */
  readonly fewestAnalogs: number
  readonly mostAnalogs: number
  /** Over how many latest days the level is averaged. */
  readonly levelDays: number
}
