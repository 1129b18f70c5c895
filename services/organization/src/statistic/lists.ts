import { connectionOf, type PageArgs, pageFor } from '@chiiki/kit/connection.ts'
import { whereFilter } from '@chiiki/kit/filter.ts'
import { loadOne } from '@chiiki/kit/loaders.ts'
import { orderOf } from '@chiiki/kit/order.ts'
import type { Measure, Method } from './figure.ts'
import { figurePages, type StatisticStore } from './store.ts'

export type SeriesArgs = PageArgs & {
  readonly measure?: Measure | null
  readonly method?: Method | null
  readonly from?: string | null
  readonly to?: string | null
}

const newestFirst = [
  { field: 'DAY', direction: 'DESC' },
  { field: 'RECORDED', direction: 'DESC' },
] as const
const orders = { DAY: { path: 'day', isNullable: true }, RECORDED: { path: 'recordedAt' } }
const filters = {
  measure: { path: 'measure', kind: 'enum' },
  method: { path: 'method', kind: 'enum' },
  day: { path: 'day', kind: 'date' },
} as const

/** Loads the page of figures that `args` ask for, of each place of a tick in one store command. */
export function figurePageLoader(store: StatisticStore, args: SeriesArgs) {
  const page = pageFor(args, orderOf(orders, null, newestFirst))
  const { measure, method, from, to } = args
  const asked = whereFilter(filters, {
    ...(measure ? { measure: { eq: measure } } : {}),
    ...(method ? { method: { eq: method } } : {}),
    ...(from || to ? { day: { ...(from ? { gte: from } : {}), ...(to ? { lte: to } : {}) } } : {}),
  })
  const loader = loadOne(
    (places) => figurePages(store, places, asked, page),
    ({ place }) => place,
  )
  return { load: async (place: string) => connectionOf(page, (await loader.load(place))?.rows ?? []) }
}
