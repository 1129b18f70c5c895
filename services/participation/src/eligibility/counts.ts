import type { BusinessDate } from '@chiiki/kit/business-date.ts'
import { type Category, categories, type EligibilityRule } from './eligibility.ts'

/** How many hold a category for a district. `count` is rounded down; null: fewer than are told, perhaps none. */
export type Cell = { readonly category: Category; readonly district: string; readonly count: number | null }

/** The counts of one period: made once, at the first asking, and the same for all who ask later. */
export type Counts = {
  /** The period: a month of Asia/Tokyo, e.g. `2026-11`. */
  readonly _id: string
  readonly countedAt: Date
  readonly smallestCell: number
  readonly roundedTo: number
  readonly cells: readonly Cell[]
}

/**
 * What is told of how many. One person can't be told from it:
 * - every category and district has a cell, and one with fewer than `smallestCell` looks like one with none;
 * - counts are rounded down, and there are no sums, so that nothing can be taken from anything;
 * - a period's counts are made once and never again, so that looking twice shows nobody's coming or going.
 */
export function countsTold(
  counted: readonly { category: Category; district: string; count: number }[],
  districts: readonly string[],
  { smallestCell, roundedTo }: EligibilityRule,
): Cell[] {
  const exact = new Map(counted.map(({ category, district, count }) => [`${category} ${district}`, count]))
  return categories.flatMap((category) =>
    districts.map((district) => {
      const count = exact.get(`${category} ${district}`) ?? 0
      const told = count < smallestCell ? null : Math.floor(count / roundedTo) * roundedTo
      return { category, district, count: told }
    }),
  )
}

/** The period that a day falls in. */
export function periodOf(day: BusinessDate): string {
  return day.slice(0, 7)
}
