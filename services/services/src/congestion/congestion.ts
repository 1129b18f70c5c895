import type { BusinessDate, Weekday } from '@chiiki/kit/business-date.ts'
import type { Season } from '../season/season.ts'
import type { CongestionPolicy } from '../wait/policy.ts'
import type { Minutes } from '../wait/queue-state.ts'
import { quantileOf } from '../wait/service-law.ts'

/** 混雑: how long people waited, by half hours, queue and day. */
export const congestionLevels = ['QUIET', 'SOME', 'BUSY', 'VERY_BUSY'] as const
export type CongestionLevel = (typeof congestionLevels)[number]

/** What makes a day unlike others of its weekday. Such days are compared with each other alone. */
export const dayKinds = ['ORDINARY', 'AFTER_CLOSURE', 'BEFORE_CLOSURE', 'MONTH_START', 'MONTH_END'] as const
export type DayKind = (typeof dayKinds)[number]

export const slotMinutes = 30

/** Half hour of a day: 0 begins at midnight in Asia/Tokyo, 17 at 08:30. */
export type Slot = number

/** What happened to those who came in a half hour. */
export type SlotCount = {
  readonly arrivals: number
  /** Those of them whose class goes before others; left out where it wasn't counted. */
  readonly first?: number
  /** Minutes until the first call, of those who were called. */
  readonly waits: readonly Minutes[]
  /** Called at least once, and not there. */
  readonly absent: number
  readonly served: number
  readonly serviceMinutes: Minutes
  /** Desks that called them. */
  readonly desks: readonly string[]
}

export type CongestionDay = {
  readonly _id: string
  readonly counter: string
  readonly series: string
  readonly businessDate: BusinessDate
  readonly weekday: Weekday
  readonly season: Season
  readonly kind: DayKind
  /** The day is over and `observed` is known. */
  readonly isSettled: boolean
  /** Half hours in which numbers were given all the time: no closing and no pause. The others are in no statistic. */
  readonly observed: readonly Slot[]
  readonly slots: Readonly<Record<string, SlotCount>>
  /** Desks that called in each half hour, whenever those whom they called had come. */
  readonly staffed?: Readonly<Record<string, readonly string[]>>
}

export type Told<T> =
  | { readonly value: T; readonly unknown: null }
  | { readonly value: null; readonly unknown: 'TOO_FEW' }

/** A half hour as it's published. */
export type CongestionBin = {
  readonly businessDate: BusinessDate
  readonly slot: Slot
  readonly series: string
  readonly season: Season
  /** Null: fewer than may be told. */
  readonly figures: BinFigures | null
}

export type BinFigures = {
  readonly arrivals: number
  readonly level: CongestionLevel
  readonly p50: Minutes
  readonly p80: Minutes
  /** People waiting on average (those who came in the half hour, by how long they waited). */
  readonly meanWaiting: number
  readonly desks: number
  readonly absentShare: number
  /** Null where one desk served alone: it would tell how fast one person works. */
  readonly meanServiceMinutes: Minutes | null
}

export const emptySlot: SlotCount = {
  arrivals: 0,
  waits: [],
  absent: 0,
  served: 0,
  serviceMinutes: 0,
  desks: [],
}

/** The level by what eight in ten wait. */
export function levelOf(p80: Minutes, policy: CongestionPolicy): CongestionLevel {
  if (p80 < policy.someMinutes) return 'QUIET'
  if (p80 < policy.busyMinutes) return 'SOME'
  return p80 < policy.veryBusyMinutes ? 'BUSY' : 'VERY_BUSY'
}

/** The half hours of a settled day that numbers were given in all the time, in order. */
export function binsOf(day: CongestionDay, policy: CongestionPolicy): CongestionBin[] {
  if (!day.isSettled) return []
  const { businessDate, series, season } = day
  return day.observed
    .toSorted((a, b) => a - b)
    .map((slot) => ({
      ...{ businessDate, slot, series, season },
      figures: figuresOf(day.slots[slot] ?? emptySlot, policy),
    }))
}

/** What may be told of a half hour: nothing of fewer people than the policy says, and never one person's speed. */
export function figuresOf(count: SlotCount, policy: CongestionPolicy): BinFigures | null {
  const { arrivals, waits, absent, served, serviceMinutes, desks } = count
  if (arrivals < policy.fewestTickets || waits.length < policy.fewestTickets) return null
  const sorted = waits.toSorted((a, b) => a - b)
  const p80 = quantileOf(sorted, 0.8)
  const isOneAlone = desks.length < 2
  return {
    arrivals,
    level: levelOf(p80, policy),
    p50: quantileOf(sorted, 0.5),
    p80,
    meanWaiting: waits.reduce((sum, each) => sum + each, 0) / slotMinutes,
    desks: desks.length,
    absentShare: absent / waits.length,
    meanServiceMinutes: isOneAlone || served < policy.fewestTickets ? null : serviceMinutes / served,
  }
}
