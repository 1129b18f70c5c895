import type { Model, PipelineStage } from 'mongoose'
import type { BusinessDate } from './business-date.ts'
import { type Connection, connectionOf, type PageArgs, type PageSizes, pageFor } from './connection.ts'
import { type FilterFields, whereFilter } from './filter.ts'
import { type OrderBy, type OrderFields, orderOf } from './order.ts'
import { asOfFilter } from './valid-time.ts'

/** What a list may be narrowed and ordered by, and how long its pages are. */
export type ListRules = {
  readonly filters: FilterFields
  readonly orders: OrderFields
  readonly byDefault: OrderBy
  readonly sizes?: PageSizes
}

export type ListArgs = PageArgs & { readonly where?: unknown; readonly orderBy?: OrderBy | null }

/**
 * One page of a list, in one store command. `stages` come before the caller's own filter: they may narrow to what the
 * caller may know of, and add the fields that `rules` name.
 * @throws BadInput for a filter, an order, a size or a cursor that the list doesn't have.
 */
export async function listPage<Row extends { readonly _id: string }>(
  model: Model<Row>,
  rules: ListRules,
  args: ListArgs,
  stages: readonly PipelineStage[] = [],
): Promise<Connection<Row>> {
  const order = orderOf(rules.orders, args.orderBy, rules.byDefault)
  const page = pageFor(args, order, rules.sizes)
  const asked = whereFilter(rules.filters, args.where)
  const rows = await model.aggregate<Row>([
    ...stages,
    { $match: { $and: [asked, page.filter] } },
    { $sort: page.sort },
    { $limit: page.limit },
    { $project: { history: 0 } },
  ])
  return connectionOf(page, rows)
}

/** The same page over what each row stands for. */
export function mapPage<A, B extends object>(page: Connection<A>, map: (row: A) => B): Connection<B> {
  const edges = page.edges.map(({ node, cursor }) => ({ node: map(node), cursor }))
  return { edges, nodes: edges.map(({ node }) => node), pageInfo: page.pageInfo }
}

/**
 * Keeps the documents of which one of the dated entries under `path` is in force, and puts those entries under
 * `current`, so that filters and orders see the day that is asked about.
 */
export function currentStages(path: string, asOf: BusinessDate, knownAt: Date | null): PipelineStage[] {
  const entry = (field: string) => `$$entry.${field}`
  const orNull = (field: string, test: object) => ({ $or: [{ $eq: [entry(field), null] }, test] })
  const known =
    knownAt === null
      ? [{ $eq: [entry('supersededAt'), null] }]
      : [
          { $lte: [entry('recordedAt'), knownAt] },
          orNull('supersededAt', { $gt: [entry('supersededAt'), knownAt] }),
        ]
  const holds = [
    orNull('validFrom', { $lte: [entry('validFrom'), asOf] }),
    orNull('validTo', { $gt: [entry('validTo'), asOf] }),
    ...known,
  ]
  return [
    { $match: { [path]: { $elemMatch: asOfFilter(asOf, knownAt) } } },
    { $set: { current: { $filter: { input: `$${path}`, as: 'entry', cond: { $and: holds } } } } },
  ]
}
