import { BadInput } from './bad-input.ts'

export type OrderDirection = 'ASC' | 'DESC'

/** One part of an order: a path in the document. `isNullable` unless every document has a value there. */
export type OrderKey = {
  readonly path: string
  readonly direction: OrderDirection
  readonly isNullable: boolean
}

/** A total order: its last key is the id, so that no two rows are equal. Nulls come first in ASC, last in DESC. */
export type Order = readonly OrderKey[]

/**
 * What clients may order by: the field's name in the graph, and where it lies in the document. `each`: where documents
 * keep all values of which `path` is one (what is null there may be '' at `path`), under an index, when `path` is only
 * worked out.
 */
export type OrderFields = {
  readonly [name: string]: { readonly path: string; readonly isNullable?: boolean; readonly each?: string }
}

/** `orderBy: [{field, direction}]` as a client sends it. */
export type OrderBy = readonly { readonly field: string; readonly direction?: OrderDirection | null }[]

const ID = '_id'

/**
 * The order asked for, or `byDefault` when none was, with the id as tie-break. Throws `BadInput` (BAD_ORDER) for
 * an unknown field, a field named twice, or more than three.
 */
export function orderOf(fields: OrderFields, asked: OrderBy | null | undefined, byDefault: OrderBy): Order {
  const parts = asked && asked.length > 0 ? asked : byDefault
  if (parts.length > 3) throw new BadInput('BAD_ORDER', 'orderBy', 'at most three fields')
  const keys = parts.map(({ field, direction }, index): OrderKey => {
    const path = `orderBy.${index}`
    const known = Object.hasOwn(fields, field) ? fields[field] : undefined
    if (known === undefined) {
      throw new BadInput(
        'BAD_ORDER',
        path,
        `no order by "${field.slice(0, 60)}"; there is ${Object.keys(fields).join(', ')}`,
      )
    }
    if (direction && direction !== 'ASC' && direction !== 'DESC')
      throw new BadInput('BAD_ORDER', path, 'ASC or DESC')
    return { path: known.path, direction: direction ?? 'ASC', isNullable: known.isNullable ?? false }
  })
  if (new Set(keys.map((key) => key.path)).size < keys.length)
    throw new BadInput('BAD_ORDER', 'orderBy', 'a field twice')
  if (keys.some((key) => key.path === ID)) return keys.slice(0, keys.findIndex((key) => key.path === ID) + 1)
  return [...keys, { path: ID, direction: keys.at(-1)?.direction ?? 'ASC', isNullable: false }]
}

/** The same rows the other way round: for a page read backwards. */
export function reversed(order: Order): Order {
  return order.map((key) => ({ ...key, direction: key.direction === 'ASC' ? 'DESC' : 'ASC' }))
}

/** As MongoDB's sort. An index with the same paths and directions (or all opposite) serves it. */
export function sortOf(order: Order): Record<string, 1 | -1> {
  return Object.fromEntries(order.map(({ path, direction }) => [path, direction === 'ASC' ? 1 : -1]))
}

/** A short name of the order, which a cursor carries so that it isn't used in another one. */
export function nameOfOrder(order: Order): string {
  return order.map(({ path, direction }) => `${path}${direction === 'ASC' ? '+' : '-'}`).join('')
}
