import type { Place, SortValue } from './cursor.ts'
import type { Order, OrderKey } from './order.ts'

/** The place of a row in an order: the values at its paths, dotted paths included; missing is null. */
export function placeOf(order: Order, row: object): Place {
  return order.map(({ path }) => valueAt(row, path))
}

/**
 * The rows strictly after `place` in this order, as a MongoDB filter: right over ties, mixed directions and
 * nulls (which MongoDB sorts before every value). For the rows before, pass the reversed order.
 */
export function keysetFilter(order: Order, place: Place): { $or: object[] } {
  const branches: object[] = []
  const same: object[] = []
  for (const [index, key] of order.entries()) {
    const value = place[index] ?? null
    const beyond = beyondAt(key, value)
    if (beyond !== null) branches.push(same.length === 0 ? beyond : { $and: [...same, beyond] })
    same.push({ [key.path]: value })
  }
  return { $or: branches }
}

/** Null: nothing sorts beyond null downwards. */
function beyondAt({ path, direction, isNullable }: OrderKey, value: SortValue): object | null {
  if (value === null) return direction === 'ASC' ? { [path]: { $ne: null } } : null
  if (direction === 'ASC') return { [path]: { $gt: value } }
  return isNullable ? { $or: [{ [path]: { $lt: value } }, { [path]: null }] } : { [path]: { $lt: value } }
}

function valueAt(row: object, path: string): SortValue {
  let value: unknown = row
  for (const name of path.split('.')) value = (value as Record<string, unknown> | null | undefined)?.[name]
  if (value === undefined || value === null) return null
  if (value instanceof Date || ['string', 'number', 'boolean'].includes(typeof value))
    return value as SortValue
  return String(value)
}
