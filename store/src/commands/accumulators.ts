import { type Document, isDocument } from '../bson/document.ts'

/** Outputs of a stage that gathers, and what has to be done behind it. */
type Mended = { readonly outputs: Document; readonly behind: readonly Document[] }

/**
 * Mends what the engine gathers otherwise than MongoDB, in a `$group`, a `$bucket` or a `$setWindowFields`:
 *
 * - to `$addToSet` what is missing is null: so it's told whether there was a null, and where there was none it's taken out again;
 * - `$avg` of Decimal128 is a double: so it's a sum, which is one, divided by a count.
 *
 * @returns the same outputs when there is nothing to mend
 */
export function mended(outputs: Document): Mended {
  const more: [string, Document][] = []
  const set: [string, unknown][] = []
  const also = (what: string, accumulator: Document, over: Document) => {
    const name = `${what} ${more.length}`
    more.push([name, { ...accumulator, ...over }])
    return `$${name}`
  }
  for (const [name, accumulator] of Object.entries(outputs)) {
    if (!isDocument(accumulator)) continue
    const { $addToSet, $avg, ...over } = accumulator
    if (isComputed($addToSet)) {
      const hasNull = also('nulls', { $max: { $eq: [{ $type: $addToSet }, 'null'] } }, over)
      const present = { $filter: { input: `$${name}`, cond: { $ne: ['$$this', null] } } }
      set.push([name, { $cond: [hasNull, `$${name}`, present] }])
    }
    if (isComputed($avg)) {
      const sum = also('sum', { $sum: $avg }, over)
      const count = also('count', { $sum: { $cond: [{ $isNumber: $avg }, 1, 0] } }, over)
      const isDecimal = { $eq: [{ $type: sum }, 'decimal'] }
      set.push([name, { $cond: [isDecimal, { $divide: [sum, count] }, `$${name}`] }])
    }
  }
  if (set.length === 0) return { outputs, behind: [] }
  return {
    outputs: { ...outputs, ...Object.fromEntries(more) },
    behind: [{ $set: Object.fromEntries(set) }, { $unset: more.map(([name]) => name) }],
  }
}

function isComputed(value: unknown): boolean {
  return isDocument(value) || (typeof value === 'string' && value.startsWith('$'))
}
