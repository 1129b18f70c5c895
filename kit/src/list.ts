import type { Model, PipelineStage } from 'mongoose'
import type { BusinessDate } from './business-date.ts'
import {
  type Connection,
  connectionOf,
  type Page,
  type PageArgs,
  type PageSizes,
  pageFor,
} from './connection.ts'
import { decodeCursor } from './cursor.ts'
import { type FilterFields, narrowingFilter, whereFilter } from './filter.ts'
import { type OrderBy, type OrderFields, orderOf } from './order.ts'
import { asOfFilter } from './valid-time.ts'

/** What a list may be narrowed and ordered by, and how long its pages are. */
export type ListRules = {
  readonly filters: FilterFields
  readonly orders: OrderFields
  readonly byDefault: OrderBy
  readonly sizes?: PageSizes
  /** A path that is ordered by and counts the documents up from 0, with few numbers left out; it has an index. */
  readonly counted?: string
}

export type ListArgs = PageArgs & { readonly where?: unknown; readonly orderBy?: OrderBy | null }

/**
 * One page of a list, in one store command; in two, where a counted list ends or has a gap. `stages` come before the
 * caller's own filter: they may narrow to what the caller may know of, and add the fields that `rules` name.
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
  const early = narrowingFilter(rules.filters, args.where)
  const rowsIn = (range: object) =>
    model.aggregate<Row>([
      { $match: { $and: [early, range] } },
      ...stages,
      { $match: { $and: [asked, page.filter] } },
      { $sort: page.sort },
      { $limit: page.limit },
      { $project: { history: 0 } },
    ])
  const next = nextInCount(rules, args, page)
  if (next === null) return connectionOf(page, await rowsIn({}))
  const near = await rowsIn(next.near)
  return connectionOf(page, near.length === page.limit ? near : await rowsIn(next.all))
}

/**
 * Where the rows of a page lie in a list that is read through in counted order: near the cursor, most likely. Not every
 * store reads an index in its order, but each finds a range by it.
 */
function nextInCount(
  { counted }: ListRules,
  args: ListArgs,
  page: Page,
): { near: object; all: object } | null {
  const [first] = page.order
  const isRead = first?.path === counted && first?.direction === 'ASC' && !page.isBackwards && !page.hasBefore
  if (counted === undefined || !isRead || Object.keys(args.where ?? {}).length > 0) return null
  const from = args.after ? Number(decodeCursor(page.order, args.after, 'after')[0]) : 0
  return {
    near: { [counted]: { $gte: from, $lt: from + 2 * page.limit } },
    all: { [counted]: { $gte: from } },
  }
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
