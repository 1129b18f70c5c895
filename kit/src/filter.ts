import { BadInput } from './bad-input.ts'
import { parseBusinessDate } from './business-date.ts'
import { readSearch, searchFilter } from './search-text.ts'

/**
 * What a field may be asked. `id` and `enum`: equality. `text`, `number`, `date` (a business date) and `instant`:
 * equality and ranges. `boolean`: equality. `search`: `contains`, over keys that `searchKeys` made.
 */
export type FilterKind = 'id' | 'enum' | 'text' | 'number' | 'date' | 'instant' | 'boolean' | 'search'

/**
 * The fields of a list that clients may filter by: the field's name in the graph, and where it lies in the document.
 * `kept`: where documents keep that value or have ever kept it, under an index, when `path` is only worked out.
 */
export type FilterFields = {
  readonly [name: string]: { readonly path: string; readonly kind: FilterKind; readonly kept?: string }
}

export type FilterBounds = {
  readonly depth: number
  readonly conditions: number
  readonly listSize: number
  readonly textLength: number
}

export const FILTER_BOUNDS: FilterBounds = { depth: 4, conditions: 40, listSize: 100, textLength: 500 }

const EQUALITY = ['eq', 'not', 'in', 'notIn'] as const
const RANGE = ['lt', 'lte', 'gt', 'gte'] as const

/** The operators of each kind; the input types of the graph are written to match. */
export const OPERATORS: { readonly [Kind in FilterKind]: readonly string[] } = {
  id: EQUALITY,
  enum: EQUALITY,
  text: [...EQUALITY, ...RANGE],
  number: [...EQUALITY, ...RANGE],
  date: [...EQUALITY, ...RANGE],
  instant: [...EQUALITY, ...RANGE],
  boolean: ['eq', 'not'],
  search: ['contains'],
}

const MONGO: { readonly [operator: string]: string } = {
  eq: '$eq',
  not: '$ne',
  in: '$in',
  notIn: '$nin',
  lt: '$lt',
  lte: '$lte',
  gt: '$gt',
  gte: '$gte',
}

/**
 * `where: {field: {operator: value}, and: […], or: […], not: {…}}` as a MongoDB filter. The parts of one object hold
 * together. `eq: null` asks for rows without a value; `not` and `notIn` hold for them, ranges don't.
 *
 * Only declared fields, operators of the field's kind and plain values of it get through; all else throws `BadInput`
 * (BAD_FILTER) with its path, as does a filter beyond the bounds. Nothing of the input becomes an operator.
 */
export function whereFilter(
  fields: FilterFields,
  where: unknown,
  bounds: FilterBounds = FILTER_BOUNDS,
): object {
  if (where === null || where === undefined) return {}
  let conditions = 0
  return all(parts(where, 'where', 1))

  function parts(given: unknown, path: string, depth: number): object[] {
    if (depth > bounds.depth) throw bad(path, `nested deeper than ${bounds.depth}`)
    return Object.entries(plainObject(given, path)).flatMap(([name, value]) => {
      const at = `${path}.${name.slice(0, 60)}`
      if (value === undefined) return []
      if (name === 'and') return branches(value, at, depth)
      if (name === 'or') return [{ $or: branches(value, at, depth) }]
      if (name === 'not') return [{ $nor: [all(parts(value, at, depth + 1))] }]
      const field = Object.hasOwn(fields, name) ? fields[name] : undefined
      if (field === undefined) throw bad(at, 'no such field to filter by')
      return conditionsOn(field, value, at)
    })
  }

  function branches(given: unknown, path: string, depth: number): object[] {
    if (!Array.isArray(given) || given.length === 0)
      throw bad(path, 'must be a list with at least one filter')
    if (given.length > bounds.conditions) throw bad(path, `more than ${bounds.conditions} filters`)
    return given.map((each, index) => all(parts(each, `${path}.${index}`, depth + 1)))
  }

  function conditionsOn(field: FilterFields[string], given: unknown, path: string): object[] {
    return Object.entries(plainObject(given, path)).flatMap(([operator, value]) => {
      const at = `${path}.${operator.slice(0, 60)}`
      if (value === undefined) return []
      conditions += 1
      if (conditions > bounds.conditions) throw bad(at, `more than ${bounds.conditions} conditions`)
      if (!OPERATORS[field.kind].includes(operator))
        throw bad(at, `there is ${OPERATORS[field.kind].join(', ')}`)
      return [condition(field, operator, value, at, bounds)]
    })
  }
}

const NARROWING: readonly string[] = ['eq', 'in', 'contains', ...RANGE]

/**
 * What of a `where` the store can narrow by before anything is worked out: the plain conditions of its top, on `kept`
 * paths. Finds all that `whereFilter` finds, and maybe more.
 */
export function narrowingFilter(fields: FilterFields, where: unknown): object {
  if (where === null || where === undefined) return {}
  const kept = Object.entries(fields).flatMap(([name, { kept, kind }]) =>
    kept === undefined ? [] : [[name, { path: kept, kind }] as const],
  )
  const given = Object.entries(plainObject(where, 'where')).flatMap(([name, value]) => {
    const plain = Object.entries(value ?? {}).filter(
      ([operator, each]) => NARROWING.includes(operator) && each !== null,
    )
    return kept.some(([each]) => each === name) ? [[name, Object.fromEntries(plain)] as const] : []
  })
  return whereFilter(Object.fromEntries(kept), Object.fromEntries(given))
}

function condition(
  { path, kind }: FilterFields[string],
  operator: string,
  value: unknown,
  at: string,
  bounds: FilterBounds,
) {
  if (operator === 'contains') return contains(path, value, at)
  const mongo = MONGO[operator] as string
  if (operator === 'in' || operator === 'notIn') {
    if (!Array.isArray(value)) throw bad(at, 'must be a list')
    if (value.length > bounds.listSize) throw bad(at, `more than ${bounds.listSize} values`)
    return {
      [path]: { [mongo]: value.map((each, index) => plainValue(kind, each, `${at}.${index}`, bounds)) },
    }
  }
  if (value === null && operator !== 'eq' && operator !== 'not')
    throw bad(at, 'null has no place in an order; leave it out or ask eq: null')
  return { [path]: { [mongo]: value === null ? null : plainValue(kind, value, at, bounds) } }
}

function contains(path: string, value: unknown, at: string): object {
  if (typeof value !== 'string') throw bad(at, 'must be text')
  const search = readSearch(value, at)
  if (!search.ok) throw new BadInput('SEARCH_TOO_LONG', at, search.problem.rule)
  return searchFilter(path, search.value)
}

function plainValue(
  kind: FilterKind,
  value: unknown,
  at: string,
  bounds: FilterBounds,
): string | number | boolean | Date {
  if (kind === 'number' && typeof value === 'number' && Number.isFinite(value)) return value
  if (kind === 'boolean' && typeof value === 'boolean') return value
  if (kind === 'instant' && value instanceof Date && !Number.isNaN(value.getTime())) return value
  if (kind === 'date' && typeof value === 'string' && parseBusinessDate(value) !== null) return value
  if ((kind === 'id' || kind === 'enum' || kind === 'text') && typeof value === 'string') {
    if (value.length <= bounds.textLength) return value
    throw bad(at, `longer than ${bounds.textLength} characters`)
  }
  throw bad(at, `must be a plain value (${kind})`)
}

function plainObject(given: unknown, path: string): object {
  if (typeof given !== 'object' || given === null || Array.isArray(given) || given instanceof Date) {
    throw bad(path, 'must be an object of conditions')
  }
  return given
}

function all(filters: object[]): object {
  return filters.length === 1 ? (filters[0] as object) : filters.length === 0 ? {} : { $and: filters }
}

function bad(path: string, message: string): BadInput {
  return new BadInput('BAD_FILTER', path, message)
}
