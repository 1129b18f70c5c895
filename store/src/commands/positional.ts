import { type Document, isDocument } from '../bson/document.ts'

/** Whether a document's bytes mention a path with the position of the element that was found: `list.$`, `list.$.part`. */
export function mentionsPosition(bytes: Buffer): boolean {
  return bytes.includes('.$.') || bytes.includes('.$\0')
}

/**
 * For `list.$` the engine takes the place in the innermost array that a condition on a path met, MongoDB that in `list`. So the
 * conditions on parts of such a list's elements are put as `$elemMatch`, where both mean the list.
 *
 * @param command an update's statement, a command with such, a `findAndModify` or a `find`; given back when nothing changes
 */
export function withPlainPositions(command: Document): Document {
  const { updates, q, u, query, update, filter, projection } = command
  if (Array.isArray(updates)) {
    const better = updates.map((one) => (isDocument(one) ? withPlainPositions(one) : one))
    return better.some((one, index) => one !== updates[index]) ? { ...command, updates: better } : command
  }
  const [name, given, lists] = isDocument(q)
    ? ['q', q, listsOf(u)]
    : isDocument(query)
      ? ['query', query, listsOf(update)]
      : ['filter', filter, Object.keys(Object(projection)).flatMap(listOf)]
  if (lists.length === 0 || !isDocument(given)) return command
  return { ...command, [name]: together(conditionsOf(given, lists)) }
}

/** The paths of the lists whose elements an update changes by their position. */
function listsOf(update: unknown): string[] {
  if (!isDocument(update)) return []
  return Object.values(update).flatMap((operand) =>
    isDocument(operand) ? Object.keys(operand).flatMap(listOf) : [],
  )
}

function listOf(path: string): string[] {
  return /^(.+?)\.\$(?:\.|$)/.exec(path)?.slice(1) ?? []
}

/** The conditions one by one, in their order, of which the last that met an element says which it is. */
function conditionsOf(filter: Document, lists: readonly string[]): Document[] {
  return Object.entries(filter).flatMap(([key, condition]): Document[] => {
    if ((key === '$and' || key === '$or') && Array.isArray(condition)) {
      const parts = condition.map((part) => (isDocument(part) ? together(conditionsOf(part, lists)) : part))
      return [{ [key]: parts }]
    }
    const list = lists.find((path) => key.startsWith(`${path}.`))
    const part = list === undefined ? '' : key.slice(list.length + 1)
    if (list === undefined || /^\d/.test(part)) return [{ [key]: condition }]
    return operatorsOf(condition).map((one) =>
      isMet(one) ? { [list]: { $elemMatch: { [part]: one } } } : { [key]: one },
    )
  })
}

/** As one document where no name is there twice: so that an `_id` is still found by its own index. */
function together(conditions: readonly Document[]): Document {
  const merged = Object.assign({}, ...conditions)
  return Object.keys(merged).length === conditions.length ? merged : { $and: conditions }
}

/** A condition of several operators as several of one each: different elements may meet them. */
function operatorsOf(condition: unknown): unknown[] {
  if (!isDocument(condition)) return [condition]
  const names = Object.keys(condition)
  const isPlain = names.length < 2 || names.some((name) => !name.startsWith('$') || name === '$regex')
  return isPlain ? [condition] : names.map((name) => ({ [name]: condition[name] }))
}

const comparing = /^\$(eq|gte?|lte?|in|all|size|elemMatch|type|regex|options|mod|bits(All|Any)(Set|Clear))$/

/** Whether only an element that is there can meet a condition: nothing that asks for what isn't, or for null. */
function isMet(condition: unknown): boolean {
  if (condition === null || condition === undefined) return false
  if (!isDocument(condition)) return true
  const operators = Object.entries(condition)
  if (!operators.some(([name]) => name.startsWith('$'))) return true
  return operators.every(([name, operand]) => {
    if (name === '$exists') return Boolean(operand?.valueOf())
    return comparing.test(name) && operand !== null && !(Array.isArray(operand) && operand.includes(null))
  })
}
