import { type BusinessDate, compareDates } from './business-date.ts'

/** Days from `from` up to but not including `to`. Null: open on that side. Half-open, so that periods meet without overlap. */
export type Period = { readonly from: BusinessDate | null; readonly to: BusinessDate | null }

/** Every day there is. */
export const ALWAYS: Period = { from: null, to: null }

/** Whether the period has no day at all. */
export function isEmptyPeriod({ from, to }: Period): boolean {
  return from !== null && to !== null && from >= to
}

export function containsDay({ from, to }: Period, date: BusinessDate): boolean {
  return (from === null || from <= date) && (to === null || date < to)
}

/** Whether every day of `inner` lies in `outer`; an empty period lies in any. */
export function containsPeriod(outer: Period, inner: Period): boolean {
  if (isEmptyPeriod(inner)) return true
  return compareStarts(outer.from, inner.from) <= 0 && compareEnds(inner.to, outer.to) <= 0
}

/** The days that both have, or null when they share none. */
export function intersectionOf(a: Period, b: Period): Period | null {
  const from = compareStarts(a.from, b.from) >= 0 ? a.from : b.from
  const to = compareEnds(a.to, b.to) <= 0 ? a.to : b.to
  const shared = { from, to }
  return isEmptyPeriod(shared) ? null : shared
}

export function overlaps(a: Period, b: Period): boolean {
  return !isEmptyPeriod(a) && !isEmptyPeriod(b) && intersectionOf(a, b) !== null
}

/** The periods as few as possible: sorted, those that overlap or meet joined, empty ones dropped. */
export function unionOf(periods: readonly Period[]): Period[] {
  const joined: Period[] = []
  for (const period of sorted(periods)) {
    const last = joined.at(-1)
    if (last !== undefined && (last.to === null || period.from === null || period.from <= last.to)) {
      joined[joined.length - 1] = {
        from: last.from,
        to: compareEnds(last.to, period.to) >= 0 ? last.to : period.to,
      }
    } else {
      joined.push(period)
    }
  }
  return joined
}

/** The stretches of `within` that no period covers, in order. */
export function gapsIn(periods: readonly Period[], within: Period): Period[] {
  const gaps: Period[] = []
  let from: BusinessDate | null = within.from
  for (const period of unionOf(periods)) {
    const before = intersectionOf({ from, to: period.from }, within)
    if (period.from !== null && before !== null) gaps.push(before)
    if (period.to === null) return gaps
    if (compareStarts(from, period.to) < 0) from = period.to
  }
  const rest = intersectionOf({ from, to: null }, within)
  return rest === null ? gaps : [...gaps, rest]
}

/** Each pair that shares days, by position in the list, with the days shared. */
export function overlapsIn(
  periods: readonly Period[],
): { readonly a: number; readonly b: number; readonly shared: Period }[] {
  const found: { a: number; b: number; shared: Period }[] = []
  for (const [a, first] of periods.entries()) {
    for (const [after, second] of periods.slice(a + 1).entries()) {
      const shared = overlaps(first, second) ? intersectionOf(first, second) : null
      if (shared !== null) found.push({ a, b: a + 1 + after, shared })
    }
  }
  return found
}

/** The things that hold on `date`, in the order given. */
export function holdingOn<T>(things: readonly T[], date: BusinessDate, periodOf: (thing: T) => Period): T[] {
  return things.filter((thing) => containsDay(periodOf(thing), date))
}

function sorted(periods: readonly Period[]): Period[] {
  return periods.filter((period) => !isEmptyPeriod(period)).sort((a, b) => compareStarts(a.from, b.from))
}

/** Null starts before every day. */
function compareStarts(a: BusinessDate | null, b: BusinessDate | null): number {
  if (a === null || b === null) return a === b ? 0 : a === null ? -1 : 1
  return compareDates(a, b)
}

/** Null ends after every day. */
function compareEnds(a: BusinessDate | null, b: BusinessDate | null): number {
  if (a === null || b === null) return a === b ? 0 : a === null ? 1 : -1
  return compareDates(a, b)
}
