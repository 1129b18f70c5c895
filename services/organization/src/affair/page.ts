import { type Connection, connectionOf, type PageArgs, pageFor } from '@chiiki/kit/connection.ts'
import { decodeCursor } from '@chiiki/kit/cursor.ts'
import type { Order } from '@chiiki/kit/order.ts'

/** A row of a list that is worked out and not kept: `key` orders it, `_id` tells rows with one key apart. */
export type Row<T> = { readonly key: string; readonly _id: string; readonly value: T }

const order: Order = [
  { path: 'key', direction: 'ASC', isNullable: false },
  { path: '_id', direction: 'ASC', isNullable: false },
]

/** One page of such a list. @throws BadInput as every list does. */
export function pageOfRows<T extends object>(rows: readonly Row<T>[], args: PageArgs): Connection<T> {
  const page = pageFor(args, order)
  const after = args.after ? decodeCursor(order, args.after, 'after') : null
  const before = args.before ? decodeCursor(order, args.before, 'before') : null
  const kept = rows
    .filter((row) => (!after || compare(row, after) > 0) && (!before || compare(row, before) < 0))
    .toSorted((a, b) => compare(a, [b.key, b._id]))
  const cut = (page.isBackwards ? kept.toReversed() : kept).slice(0, page.limit)
  const found = connectionOf(page, cut)
  const edges = found.edges.map(({ node, cursor }) => ({ node: node.value, cursor }))
  return { edges, nodes: edges.map(({ node }) => node), pageInfo: found.pageInfo }
}

/** An order number as text that sorts like it. */
export function orderKey(order: number): string {
  return String(order).padStart(9, '0')
}

function compare(row: Pick<Row<unknown>, 'key' | '_id'>, [key, id]: readonly unknown[]): number {
  if (row.key !== key) return row.key < String(key) ? -1 : 1
  return row._id === id ? 0 : row._id < String(id) ? -1 : 1
}
