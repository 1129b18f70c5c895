import { type BusinessDate, businessDateOf, startOfDay, weekdayOf } from '@chiiki/kit/business-date.ts'
import type { Season } from '../season/season.ts'
import type { Lesson, Stay } from '../wait/lesson.ts'
import { minutesBetween } from '../wait/lesson.ts'
import { type DayKind, type Slot, slotMinutes } from './congestion.ts'

/** What a day is, for whoever compares it with others. */
export type DayLabels = { readonly season: Season; readonly kind: DayKind }

export function dayId(series: string, date: BusinessDate): string {
  return `${series} ${date}`
}

export function slotAt(at: Date): Slot {
  return Math.floor(minutesBetween(startOfDay(businessDateOf(at)), at) / slotMinutes)
}

/** What ended visits add to their days, by queue and half hour of joining it. Nothing of a visit but minutes and a desk's number. */
export function congestionWrites(
  lessons: readonly Lesson[],
  labels: ReadonlyMap<BusinessDate, DayLabels>,
): { readonly filter: object; readonly update: object }[] {
  const stays = lessons.flatMap(({ counter, stays: all }) => all.map((stay) => ({ counter, stay })))
  const byDay = Map.groupBy(stays, ({ stay }) => dayId(stay.series, businessDateOf(stay.joinedAt)))
  return [...byDay].map(([_id, those]) => {
    const { counter, stay } = those[0] as (typeof those)[number]
    const date = businessDateOf(stay.joinedAt)
    return {
      filter: { _id },
      update: {
        $setOnInsert: {
          ...{ counter, series: stay.series, businessDate: date, weekday: weekdayOf(date) },
          ...(labels.get(date) ?? { season: 'NORMAL', kind: 'ORDINARY' }),
          ...{ isSettled: false, observed: [] },
        },
        ...additions(those.map((each) => each.stay)),
      },
    }
  })
}

function additions(stays: readonly Stay[]) {
  const inc: Record<string, number> = {}
  const push: Record<string, { $each: number[] }> = {}
  const add: Record<string, { $each: string[] }> = {}
  for (const [slot, those] of Map.groupBy(stays, ({ joinedAt }) => slotAt(joinedAt))) {
    const at = (field: string) => `slots.${slot}.${field}`
    const called = those.filter(({ calledAt }) => calledAt !== null)
    const served = those.filter((each) => each.served > 0)
    inc[at('arrivals')] = those.length
    inc[at('first')] = those.filter(({ goesFirst }) => goesFirst).length
    inc[at('absent')] = those.filter(({ isAbsent }) => isAbsent).length
    inc[at('served')] = served.length
    inc[at('serviceMinutes')] = served.reduce((sum, each) => sum + each.served, 0)
    push[at('waits')] = {
      $each: called.map(({ joinedAt, calledAt }) => minutesBetween(joinedAt, calledAt as Date)),
    }
    add[at('desks')] = { $each: [...new Set(called.flatMap(({ desk }) => desk ?? []))] }
  }
  for (const { calledAt, desk } of stays) {
    if (calledAt === null || desk === null) continue
    const path = `staffed.${slotAt(calledAt)}`
    add[path] = { $each: [...new Set([...(add[path]?.$each ?? []), desk])] }
  }
  return { $inc: inc, $push: push, $addToSet: add }
}

/** What a day's acts on a series say: from when to when numbers were given, and the pauses between. */
export type GivingStep = { readonly step: string; readonly at: Date }

/** The half hours of a day in which numbers were given all the time. `hours` narrow them where a closing was announced. */
export function observedSlots(
  date: BusinessDate,
  openedAt: Date,
  steps: readonly GivingStep[],
  hours: readonly { readonly from: Date; readonly to: Date }[] | null,
): Slot[] {
  const giving = givingSpans(openedAt, steps, startOfDay(date).getTime() + 86_400_000)
  return Array.from({ length: 1440 / slotMinutes }, (_, slot) => slot).filter((slot) => {
    const from = startOfDay(date).getTime() + slot * slotMinutes * 60_000
    const to = from + slotMinutes * 60_000
    const isIn = (span: { readonly from: number; readonly to: number }) => span.from <= from && to <= span.to
    const isOpen = hours?.some((each) => isIn({ from: each.from.getTime(), to: each.to.getTime() })) ?? true
    return isOpen && giving.some(isIn)
  })
}

function givingSpans(openedAt: Date, steps: readonly GivingStep[], end: number) {
  const spans: { from: number; to: number }[] = []
  let since: number | null = openedAt.getTime()
  for (const { step, at } of steps.toSorted((a, b) => a.at.getTime() - b.at.getTime())) {
    const isGiving = step === 'RESUME' || step === 'REOPEN'
    const stops = step === 'PAUSE' || step === 'CLOSE' || step === 'END'
    if (stops && since !== null) {
      spans.push({ from: since, to: at.getTime() })
      since = null
    }
    if (isGiving && since === null) since = at.getTime()
  }
  if (since !== null) spans.push({ from: since, to: end })
  return spans
}
