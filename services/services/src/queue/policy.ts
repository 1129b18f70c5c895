import type { Source } from '@chiiki/kit/provenance.ts'
import type { PriorityClass } from '../ticket/ticket.ts'

export const dayEndPolicies = ['EXPIRE', 'CARRY_OVER'] as const
export type DayEndPolicy = (typeof dayEndPolicies)[number]

/** What somebody came with that an archived ticket may keep: by default what it was for, and nothing about the person. */
export const archiveKept = ['PROCEDURES', 'PRIORITY_REASON', 'LANGUAGES', 'SUPPORT_NEEDS'] as const
export type ArchiveKept = (typeof archiveKept)[number]

/** The numbers that a queue is run by: policy, so data. */
export type QueuePolicy = {
  readonly _id: string
  /** Null: for every counter without one of its own. */
  readonly counter: string | null
  readonly dayEnd: DayEndPolicy
  /** A class with a smaller rank is called first. */
  readonly ranks: { readonly [Class in PriorityClass]: number }
  /** How often somebody may be overtaken by classes and returned people. */
  readonly mostOvertakings: number
  readonly recallAfterSeconds: number
  readonly mostCalls: number
  readonly absentAfterSeconds: number
  readonly returnWithinMinutes: number
  readonly returnBehind: number
  readonly parkMinutes: number
  readonly heartbeatMinutes: number
  /** After how long a number without its ticket is void. */
  readonly orphanSeconds: number
  /** An appointment's ticket counts as one from this many minutes before its time … */
  readonly checkInEarliestMinutes: number
  /** … to this many after it. */
  readonly checkInLatestMinutes: number
  /** An ended ticket is put into the archive so many days after its end. The default's holds for every counter. */
  readonly archiveAfterDays: number
  /** What of a client's wishes stays with an archived ticket. */
  readonly archiveKeeps: readonly ArchiveKept[]
  readonly source: Source
}

/** The class of somebody who comes with an appointment: early or late, they wait as everybody does. */
export function classOnCheckIn(startsAt: Date, now: Date, policy: QueuePolicy): PriorityClass {
  const minutes = (now.getTime() - startsAt.getTime()) / 60_000
  const isInTime = -policy.checkInEarliestMinutes <= minutes && minutes <= policy.checkInLatestMinutes
  return isInTime ? 'APPOINTMENT' : 'NORMAL'
}

export function minutesAfter(at: Date, minutes: number): Date {
  return new Date(at.getTime() + minutes * 60_000)
}

export function secondsAfter(at: Date, seconds: number): Date {
  return new Date(at.getTime() + seconds * 1_000)
}
