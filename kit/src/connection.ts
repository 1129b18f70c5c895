import { BadInput } from './bad-input.ts'
import { decodeCursor, encodeCursor, type Place } from './cursor.ts'
import { keysetFilter, placeOf } from './keyset.ts'
import { type Order, reversed, sortOf } from './order.ts'

/** The arguments of every list: `first`/`after` from its start, `last`/`before` from its end. */
export type PageArgs = {
  readonly first?: number | null
  readonly after?: string | null
  readonly last?: number | null
  readonly before?: string | null
}

export type PageSizes = { readonly byDefault: number; readonly most: number }

export const PAGE_SIZES: PageSizes = { byDefault: 20, most: 100 }

/** What to ask the store for. */
export type Page = {
  readonly order: Order
  readonly size: number
  readonly isBackwards: boolean
  readonly hasAfter: boolean
  readonly hasBefore: boolean
  /** The place that it begins behind, in the direction it's read in; undefined from an end of the list. */
  readonly start?: Place
  /** Goes beside the list's own filter, in `$and`; empty on a first page. */
  readonly filter: object
  readonly sort: Record<string, 1 | -1>
  /** One more than the page: the extra row tells whether another page follows. */
  readonly limit: number
}

export type PageInfo = {
  readonly hasNextPage: boolean
  readonly hasPreviousPage: boolean
  readonly startCursor: string | null
  readonly endCursor: string | null
}

export type Connection<T> = {
  readonly edges: readonly { readonly node: T; readonly cursor: string }[]
  readonly nodes: readonly T[]
  readonly pageInfo: PageInfo
}

/**
 * The page asked for. Throws `BadInput`: BAD_PAGE for a size that is negative, over the most, or given from both
 * ends; BAD_CURSOR for a cursor that isn't one of this list in this order.
 */
export function pageFor(args: PageArgs, order: Order, sizes: PageSizes = PAGE_SIZES): Page {
  const [first, last] = [sizeOf('first', args.first, sizes), sizeOf('last', args.last, sizes)]
  if (first !== null && last !== null) throw new BadInput('BAD_PAGE', 'last', 'give first or last, not both')
  const isBackwards = last !== null
  const after = args.after == null ? undefined : decodeCursor(order, args.after, 'after')
  const before = args.before == null ? undefined : decodeCursor(order, args.before, 'before')
  const bounds = [
    ...(after ? [keysetFilter(order, after)] : []),
    ...(before ? [keysetFilter(reversed(order), before)] : []),
  ]
  const size = last ?? first ?? sizes.byDefault
  return {
    order,
    size,
    isBackwards,
    hasAfter: after !== undefined,
    hasBefore: before !== undefined,
    start: isBackwards ? before : after,
    filter: bounds.length === 0 ? {} : bounds.length === 1 ? (bounds[0] as object) : { $and: bounds },
    sort: sortOf(isBackwards ? reversed(order) : order),
    limit: size + 1,
  }
}

/**
 * The rows that the store gave for `page` (up to `page.limit`, in `page.sort`) as a Relay connection, always in
 * the list's own order. `placed` is the document behind a row where rows aren't documents.
 */
export function connectionOf<T extends object>(
  page: Page,
  rows: readonly T[],
  placed: (row: T) => object = (row) => row,
): Connection<T> {
  const isMore = rows.length > page.size
  const kept = rows.slice(0, page.size)
  const nodes = page.isBackwards ? kept.reverse() : kept
  const edges = nodes.map((node) => ({
    node,
    cursor: encodeCursor(page.order, placeOf(page.order, placed(node))),
  }))
  return {
    edges,
    nodes,
    pageInfo: {
      hasNextPage: page.isBackwards ? page.hasBefore : isMore,
      hasPreviousPage: page.isBackwards ? isMore : page.hasAfter,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
  }
}

function sizeOf(
  name: 'first' | 'last',
  given: number | null | undefined,
  { most }: PageSizes,
): number | null {
  if (given === null || given === undefined) return null
  if (!Number.isInteger(given) || given < 0)
    throw new BadInput('BAD_PAGE', name, 'must be a whole number from 0')
  if (given > most)
    throw new BadInput('BAD_PAGE', name, `must be at most ${most}; read further pages with a cursor`)
  return given
}
