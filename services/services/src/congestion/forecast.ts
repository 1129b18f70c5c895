import type { BusinessDate, Weekday } from '@chiiki/kit/business-date.ts'
import type { Season } from '../season/season.ts'
import type { CongestionPolicy } from '../wait/policy.ts'
import type { Minutes } from '../wait/queue-state.ts'
import { quantileOf } from '../wait/service-law.ts'
import {
  type CongestionDay,
  type CongestionLevel,
  type DayKind,
  emptySlot,
  levelOf,
  type Slot,
} from './congestion.ts'

/** What a half hour of a day to come will be like, after days that were like it. */
export type CongestionForecast = {
  readonly businessDate: BusinessDate
  readonly series: string
  readonly slot: Slot
  readonly season: Season
  readonly kind: DayKind
  /** How many days alike it rests on. */
  readonly analogs: number
  /** Null: too few days alike, or too few people on them. */
  readonly figures: ForecastFigures | null
}

export type ForecastFigures = {
  readonly level: CongestionLevel
  /** How many will come: the mean of days alike, at the level of the latest days. */
  readonly arrivals: number
  /** What eight in ten of such days had at least, and at most. */
  readonly low: number
  readonly high: number
  readonly p50: Minutes
  readonly p80: Minutes
}

export type Comparable = {
  readonly businessDate: BusinessDate
  readonly weekday: Weekday
  readonly season: Season
  readonly kind: DayKind
}

/** Days that a day is compared with: of its season and kind, and of its weekday unless the kind says more. */
export function isAlike(day: Comparable, other: Comparable): boolean {
  const isSameKind = other.season === day.season && other.kind === day.kind
  return isSameKind && (day.kind !== 'ORDINARY' || other.weekday === day.weekday)
}

/**
 * The half hours of a day: each after the same half hour of days alike (one weekday of one season; special days among
 * themselves), raised or lowered as the latest days were busier or quieter than usual. Peak and other days are never mixed.
 */
export function forecastOf(
  day: Comparable,
  series: string,
  alike: readonly CongestionDay[],
  latest: readonly CongestionDay[],
  policy: CongestionPolicy,
): CongestionForecast[] {
  const analogs = alike
    .filter((each) => each.isSettled && isAlike(day, each) && each.businessDate < day.businessDate)
    .slice(0, policy.mostAnalogs)
  const level = levelNow(latest.filter(({ season }) => season === day.season).slice(0, policy.levelDays))
  const slots = [...new Set(analogs.flatMap(({ observed }) => observed))].toSorted((a, b) => a - b)
  const { businessDate, season, kind } = day
  const whose = { businessDate, season, kind, series }
  return slots.map((slot) => {
    const those = analogs.filter(({ observed }) => observed.includes(slot))
    return { ...whose, slot, analogs: those.length, figures: figures(those, slot, level, policy) }
  })
}

function figures(
  those: readonly CongestionDay[],
  slot: Slot,
  level: number,
  policy: CongestionPolicy,
): ForecastFigures | null {
  if (those.length < policy.fewestAnalogs) return null
  const counts = those.map(({ slots }) => slots[slot] ?? emptySlot)
  const waits = counts.flatMap((each) => each.waits).toSorted((a, b) => a - b)
  if (waits.length < policy.fewestTickets) return null
  const arrivals = counts.map((each) => each.arrivals * level).toSorted((a, b) => a - b)
  const p80 = quantileOf(waits, 0.8)
  return {
    level: levelOf(p80, policy),
    arrivals: arrivals.reduce((sum, each) => sum + each, 0) / arrivals.length,
    low: quantileOf(arrivals, 0.1),
    high: quantileOf(arrivals, 0.9),
    p50: quantileOf(waits, 0.5),
    p80,
  }
}

/** How many whose class goes first will come in a half hour, after so many days alike. */
export type FirstComersForecast = { readonly slot: Slot; readonly people: number; readonly analogs: number }

/**
 * Those who go first in the half hours of a day, after the same half hours of days alike and at the level of the latest days. A half hour of
 * which too few such days tell isn't there: nobody is made up.
 */
export function firstComersOf(
  day: Comparable,
  alike: readonly CongestionDay[],
  latest: readonly CongestionDay[],
  policy: CongestionPolicy,
): FirstComersForecast[] {
  const analogs = alike.filter((each) => each.isSettled && isAlike(day, each)).slice(0, policy.mostAnalogs)
  const level = levelNow(latest.filter(({ season }) => season === day.season).slice(0, policy.levelDays))
  const slots = [...new Set(analogs.flatMap(({ observed }) => observed))].toSorted((a, b) => a - b)
  return slots.flatMap((slot) => {
    const counts = analogs
      .filter(({ observed }) => observed.includes(slot))
      .flatMap(({ slots: each }) => {
        const count = each[slot]
        return count && count.arrivals > 0 ? (count.first ?? []) : 0
      })
    if (counts.length < policy.fewestAnalogs) return []
    const mean = counts.reduce((sum, each) => sum + each, 0) / counts.length
    return { slot, people: mean * level, analogs: counts.length }
  })
}

const smoothing = 0.2

/** How much busier the latest days were than the mean of them all, the newest counting most; 1 where nothing tells. */
export function levelNow(latestFirst: readonly CongestionDay[]): number {
  const totals = latestFirst.toReversed().map(({ slots, observed }) => {
    const arrivals = observed.reduce((sum, slot) => sum + (slots[slot]?.arrivals ?? 0), 0)
    return observed.length === 0 ? null : arrivals / observed.length
  })
  const known = totals.filter((each) => each !== null)
  const mean = known.reduce((sum, each) => sum + each, 0) / Math.max(1, known.length)
  if (mean === 0) return 1
  return known.reduce((level, each) => level + smoothing * (each / mean - level), 1)
}
