import { addDays, type BusinessDate, businessDate, diffDays, partsOf } from '@chiiki/kit/business-date.ts'

/** A time for which places on notice boards are given, both days included. Named by its first day. */
export type BoardPeriod = { readonly from: BusinessDate; readonly through: BusinessDate }

/** The periods from the one that holds `day` on. `firstDays`: the days of the month on which one begins, rising. */
export function periodsFrom(
  day: BusinessDate,
  count: number,
  firstDays: readonly number[],
): readonly BoardPeriod[] {
  const starts: BusinessDate[] = []
  let from = startOfPeriod(day, firstDays)
  for (let index = 0; index <= count; index += 1) {
    starts.push(from)
    from = nextStart(from, firstDays)
  }
  return starts.slice(0, count).map((start, index) => ({
    from: start,
    through: addDays(starts[index + 1] as BusinessDate, -1),
  }))
}

function startOfPeriod(day: BusinessDate, firstDays: readonly number[]): BusinessDate {
  const { year, month, day: ofMonth } = partsOf(day)
  const start = firstDays.findLast((first) => first <= ofMonth)
  if (start !== undefined) return businessDate(year, month, start)
  const before = partsOf(addDays(businessDate(year, month, 1), -1))
  return businessDate(before.year, before.month, firstDays.at(-1) ?? 1)
}

function nextStart(start: BusinessDate, firstDays: readonly number[]): BusinessDate {
  const { year, month, day } = partsOf(start)
  const next = firstDays.find((first) => first > day)
  if (next !== undefined) return businessDate(year, month, next)
  return businessDate(month === 12 ? year + 1 : year, month === 12 ? 1 : month + 1, firstDays[0] ?? 1)
}

/** How many days a period has. */
export function daysIn({ from, through }: BoardPeriod): number {
  return diffDays(from, through) + 1
}
