import { businessDateOf, startOfDay } from '@chiiki/kit/business-date.ts'
import { minutesBetween } from './lesson.ts'
import type { DeskStep } from './queue-state.ts'

/** How many desks usually call at a counter on a weekday, by half hour of the day; over so many days. */
export type UsualDesks = { readonly days: number; readonly desks: readonly number[] }

const slotMinutes = 30
const slotsOfDay = 1440 / slotMinutes

/**
 * The desks to come: as many as there are now, fewer or more as it usually goes from now on (lunch), in proportion. Where a
 * half hour usually has none the day is over for new people, and whoever waits is served by those who are there.
 *
 * @returns no steps, which means that the desks of now stay, where too few days tell.
 */
export function planOf(usual: UsualDesks | null, current: number, at: Date, fewestDays: number): DeskStep[] {
  if (!usual || usual.days < fewestDays || current === 0) return []
  const minute = minutesBetween(startOfDay(businessDateOf(at)), at)
  const now = Math.floor(minute / slotMinutes)
  const usualNow = usual.desks[now] ?? 0
  if (usualNow === 0) return []
  const steps: DeskStep[] = [{ from: 0, desks: current }]
  for (let slot = now + 1; slot < slotsOfDay; slot += 1) {
    const then = usual.desks[slot] ?? 0
    if (then === 0) break
    const desks = Math.max(1, Math.round((current * then) / usualNow))
    if (desks !== steps.at(-1)?.desks) steps.push({ from: slot * slotMinutes - minute, desks })
  }
  return steps
}

/** The median of each half hour over some days; 0 where nothing called on most of them. */
export function usualOf(days: readonly (readonly number[])[]): UsualDesks {
  const desks = Array.from({ length: slotsOfDay }, (_, slot) => {
    const counts = days.map((each) => each[slot] ?? 0).toSorted((a, b) => a - b)
    return counts[Math.floor(counts.length / 2)] ?? 0
  })
  return { days: days.length, desks }
}
