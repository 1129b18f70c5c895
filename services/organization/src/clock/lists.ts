import type { BusinessDate } from '@chiiki/kit/business-date.ts'
import { readClock } from '@chiiki/kit/clock.ts'
import type { PageArgs } from '@chiiki/kit/connection.ts'
import { type ListRules, listPage, mapPage } from '@chiiki/kit/list.ts'
import type { OwedDuty } from './owed.ts'
import type { DutyStore } from './store.ts'

const rules: ListRules = {
  filters: {},
  orders: { DUE: { path: 'dueOn', isNullable: true } },
  byDefault: [{ field: 'DUE' }],
}

/** A page of open duties, found by the kept due date, each read by the rules and the calendar of today. */
export async function listDuties(store: DutyStore, args: PageArgs, match: object, today: BusinessDate) {
  const book = await store.clocks.book()
  const { first, after, last, before } = args
  const page = await listPage(store.duties, rules, { first, after, last, before }, [{ $match: match }])
  return mapPage(page, (duty: OwedDuty) => ({ ...duty, clock: readClock(book, duty, today) }))
}

/** An open duty and how it stands today. */
export type DutyToday = Awaited<ReturnType<typeof listDuties>>['nodes'][number]
