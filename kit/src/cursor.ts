import { BadInput } from './bad-input.ts'
import { nameOfOrder, type Order } from './order.ts'

export type SortValue = string | number | boolean | Date | null

/** A row's place in an order: the value at each of its keys, the id last. */
export type Place = readonly SortValue[]

type Written = string | number | boolean | null | { d: string }

const VERSION = 1
/** Longer cursors were not made here. */
const LIMIT = 2_000

/** The place as opaque text. Clients hand it back as it is; what is in it may change with the version. */
export function encodeCursor(order: Order, place: Place): string {
  const values = place.map((value): Written => (value instanceof Date ? { d: value.toISOString() } : value))
  return Buffer.from(JSON.stringify([VERSION, nameOfOrder(order), values]), 'utf8').toString('base64url')
}

/** The place behind a cursor. Throws `BadInput` (BAD_CURSOR) when it was made elsewhere, changed, or for another order. */
export function decodeCursor(order: Order, cursor: string, path = 'after'): Place {
  const [version, name, values] = cursor.length > LIMIT ? [] : read(cursor)
  const place = Array.isArray(values) ? values.map(sortValue) : []
  if (
    version !== VERSION ||
    typeof name !== 'string' ||
    !['string', 'number'].includes(typeof place.at(-1)) ||
    place.includes(undefined)
  ) {
    throw new BadInput('BAD_CURSOR', path, 'this is no cursor of this list; start again without one')
  }
  if (name !== nameOfOrder(order) || place.length !== order.length) {
    throw new BadInput(
      'BAD_CURSOR',
      path,
      'this cursor is from a list in another order; start again without one',
    )
  }
  return place as Place
}

function read(cursor: string): unknown[] {
  if (!/^[\w-]+$/.test(cursor)) return []
  try {
    const written: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'))
    return Array.isArray(written) && written.length === 3 ? written : []
  } catch {
    return []
  }
}

function sortValue(written: unknown): SortValue | undefined {
  if (written === null || ['string', 'number', 'boolean'].includes(typeof written))
    return written as SortValue
  const text = (written as { d?: unknown }).d
  const date = new Date(typeof text === 'string' ? text : Number.NaN)
  return Number.isNaN(date.getTime()) ? undefined : date
}
