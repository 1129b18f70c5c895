import type { Model, PipelineStage } from 'mongoose'
import type { AnyModel } from './any-model.ts'
import type { BusinessDate } from './business-date.ts'
import { type Connection, connectionOf, type PageArgs, type PageSizes, pageFor } from './connection.ts'
import { type FilterFields, type FilterKind, narrowingFilter, whereFilter } from './filter.ts'
import { isIndexed, isWorkedOut, orderIn, rememberEnd, type Stretch, stretchesOf } from './nearby.ts'
import { type OrderBy, type OrderFields, orderOf } from './order.ts'
import { asOfFilter } from './valid-time.ts'

/** What a list may be narrowed and ordered by, and how long its pages are. */
export type ListRules = {
  readonly filters: FilterFields
  readonly orders: OrderFields
  readonly byDefault: OrderBy
  readonly sizes?: PageSizes
  /**
   * The list grows without end, and much of it may be of one value: pages are looked for in stretches of the order, whatever narrows
   * them. What narrows to few is found by its own index in the end.
   */
  readonly isEndless?: boolean
}

export type ListArgs = PageArgs & { readonly where?: unknown; readonly orderBy?: OrderBy | null }

/**
 * One page of a list, in one store command; in a few where few rows of the order's next stretch are of the list.
 * `stages` come before the caller's own filter: they may narrow to what the caller may know of, and add the fields that
 * `rules` name. What the documents themselves keep is narrowed by before that, so that an index finds it.
 * @throws BadInput for a filter, an order, a size or a cursor that the list doesn't have.
 */
export async function listPage<Row extends { readonly _id: string }>(
  model: Model<Row>,
  rules: ListRules,
  args: ListArgs,
  stages: readonly PipelineStage[] = [],
): Promise<Connection<Row>> {
  const order = orderIn(model, orderOf(rules.orders, args.orderBy, rules.byDefault), stages)
  const page = pageFor(args, order, rules.sizes)
  const asked = whereFilter(rules.filters, args.where)
  const filters = keptFilters(rules.filters, stages)
  const told = tellingOf(model, filters, args.where)
  const narrowing = narrowingFilter(told ?? filters, args.where)
  const isNarrowed = !rules.isEndless && (told !== null || stages.some(isOfFew))
  const near = rules.isEndless ? narrowingFilter(besides(told ?? filters), args.where) : narrowing
  // What is cut off first and looked through then isn't looked for by its words in all of the list.
  const isForWords = isSearch(rules.filters, args.where)
  const cut = isForWords ? [{ $sort: page.sort }, { $limit: mostLookedThrough }] : []
  const rowsIn = ({ early, late }: Stretch, by = near) =>
    model.aggregate<Row>([
      { $match: { $and: [by, early] } },
      ...stages,
      ...(by === near && rules.isEndless ? [{ $match: { $and: [page.filter, late] } }, ...cut] : []),
      { $match: { $and: [asked, page.filter, late] } },
      { $sort: page.sort },
      { $limit: page.limit },
      { $project: { history: 0 } },
    ])
  const bounding = narrowingFilter(filters, args.where)
  const stretches = isNarrowed ? [] : await stretchesOf(model, rules.orders, page, stages, bounding)
  // Words are soon looked for by their own index: rows are dear to look through for them.
  for (const stretch of stretches.slice(0, -1).slice(0, isForWords ? 2 : undefined)) {
    const rows = await rowsIn(stretch)
    if (rows.length < page.limit) continue
    await rememberEnd(model, rules.orders, page, rows[0])
    return connectionOf(page, rows)
  }
  const last = told !== null && rules.isEndless ? undefined : stretches.at(-1)
  return connectionOf(page, await rowsIn(last ?? { early: {}, late: {} }, narrowing))
}

/** What documents keep as it's asked for is narrowed by where it lies. */
function keptFilters(filters: FilterFields, stages: readonly PipelineStage[]): FilterFields {
  const fields = Object.entries(filters).map(([name, field]) => {
    const kept = field.kept ?? (isWorkedOut(field.path, stages) ? undefined : field.path)
    return [name, kept === undefined ? field : { ...field, kept }] as const
  })
  return Object.fromEntries(fields)
}

/** How many rows of a stretch are looked through for words. */
const mostLookedThrough = 2_000

function isSearch(fields: FilterFields, where: unknown): boolean {
  const given = Object.keys((where as object | null | undefined) ?? {})
  return given.some((name) => fields[name]?.kind === 'search')
}

/** What narrows within a stretch: words are looked for in its rows, not in those of the whole list. */
function besides(fields: FilterFields): FilterFields {
  return Object.fromEntries(Object.entries(fields).filter(([, { kind }]) => kind !== 'search'))
}

/** From what tells most to what tells least. */
const telling: readonly (readonly FilterKind[])[] = [
  ['id'],
  ['text', 'number', 'date', 'instant'],
  ['search'],
  ['enum', 'boolean'],
]

/**
 * The fields that the store looks by: of those that the `where` has a plain condition on, and that an index begins with,
 * the ones that tell most. A store that is given all of them may begin with one that finds half the collection. Null: none.
 */
function tellingOf(model: AnyModel, filters: FilterFields, where: unknown): FilterFields | null {
  const found = Object.entries(filters).filter(([name, { kept, kind }]) => {
    if (kept === undefined || !isIndexed(model, kept)) return false
    const given = { [name]: (where as Record<string, unknown> | null | undefined)?.[name] }
    return Object.keys(narrowingFilter({ [name]: { path: kept, kind, kept } }, given)).length > 0
  })
  const kinds = telling.find((each) => found.some(([, { kind }]) => each.includes(kind)))
  return kinds ? Object.fromEntries(found.filter(([, { kind }]) => kinds.includes(kind))) : null
}

/** Whether a stage keeps only what holds certain values: such as what an office may know of. */
function isOfFew(stage: PipelineStage): boolean {
  const match = '$match' in stage ? (stage.$match as Record<string, unknown>) : {}
  return Object.values(match).some((test) => typeof test !== 'object' || (test !== null && '$in' in test))
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
