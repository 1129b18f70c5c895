/**
 * A GraphQL result as tidy rows.
 *
 * Row = one element of the deepest list on a chosen path; columns = the paths of aliases to its values, preceded by
 * those of the elements that hold it. Relay's `edges`/`node` (and a connection's `nodes`) vanish. An element that holds
 * none keeps one row (left join). Two lists side by side are never multiplied: each is a path of its own to choose.
 */

export type Json = null | boolean | number | string | Json[] | { [key: string]: Json }
type JsonObject = { [key: string]: Json }
export type Row = Record<string, Json>
/** One way to read a result as a table: the keys of the lists from the outermost in; `a.b` where objects lie between. */
export type ListPath = string[]
/** `isPartial` tells that a connection on the path said it has more pages than were asked for. */
export type Table = { columns: string[]; rows: Row[]; isPartial: boolean }

/** Every list of a result's `data` as a path, in the order of the document. */
export function listPaths(data: Json): ListPath[] {
  const found = new Map<string, ListPath>()
  collect(data, [], found)
  return [...found.values()]
}

/** The path shown first: the first list, followed inwards while its elements hold exactly one list. */
export function firstPath(paths: ListPath[]): ListPath | undefined {
  const inside = (path: ListPath): ListPath => {
    const inner = paths.filter((other) => other.length === path.length + 1 && startsWith(other, path))
    return inner.length === 1 && inner[0] ? inside(inner[0]) : path
  }
  return paths[0] && inside(paths[0])
}

/** The rows along `path`. A path that the data doesn't have gives an empty table. */
export function tableOf(data: Json, path: ListPath): Table {
  const rows: Row[] = []
  const isPartial = walk(data, path, [], {}, rows)
  const columns = new Set<string>()
  for (const row of rows) for (const column of Object.keys(row)) columns.add(column)
  return { columns: [...columns].filter((column) => !isHollow(column, columns, rows)), rows, isPartial }
}

/** An object that is null in some rows leaves a column without a value beside those of its fields. */
const isHollow = (column: string, columns: Set<string>, rows: Row[]): boolean =>
  rows.every((row) => (row[column] ?? null) === null) &&
  [...columns].some((other) => other.startsWith(`${column}.`))

/** A table as CSV for spreadsheets: UTF-8 with BOM, CRLF, and no text that a spreadsheet would run as a formula. */
export function csvOf({ columns, rows }: Table): string {
  const lines = [
    columns.map(csvCell),
    ...rows.map((row) => columns.map((column) => csvCell(row[column] ?? null))),
  ]
  return `\u{FEFF}${lines.map((cells) => `${cells.join(',')}\r\n`).join('')}`
}

/** A value as a person reads it in a cell; a missing value is the empty string, never 0. */
export function textOf(value: Json): string {
  if (value === null) return ''
  if (Array.isArray(value)) return value.map(textOf).join('; ')
  return typeof value === 'object' ? JSON.stringify(value) : String(value)
}

const formulaStart = /^[=+\-@＝＋－＠\t\r\n]/

function csvCell(value: Json): string {
  const text = textOf(value)
  const safe = typeof value !== 'number' && formulaStart.test(text) ? `'${text}` : text
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

const isObject = (value: Json | undefined): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** The elements of a list or a connection; undefined where the value is neither. */
function elementsOf(value: Json | undefined): Json[] | undefined {
  if (Array.isArray(value)) return value.some((element) => Array.isArray(element)) ? undefined : value
  if (!isObject(value)) return undefined
  if (Array.isArray(value.edges)) return value.edges.map(withoutEdge)
  return Array.isArray(value.nodes) ? value.nodes : undefined
}

/** An edge's node, with what else the edge says of it (but not the cursor, which serves paging alone). */
function withoutEdge(edge: Json): Json {
  if (!isObject(edge) || !('node' in edge)) return edge
  const { node, cursor: _cursor, ...rest } = edge
  return isObject(node) ? { ...rest, ...node } : { ...rest, node: node ?? null }
}

const hasMore = (value: Json | undefined): boolean =>
  isObject(value) && isObject(value.pageInfo) && value.pageInfo.hasNextPage === true

/** A list of objects makes rows; a list of plain values is a value of its row. */
const makesRows = (elements: Json[]): boolean => elements.some(isObject)

function collect(value: Json, path: ListPath, found: Map<string, ListPath>): void {
  if (!isObject(value)) return
  for (const [name, inner] of fieldsOf(value)) {
    const elements = elementsOf(inner)
    if (!elements || !makesRows(elements)) continue
    const here = [...path, name]
    const key = here.join('\n')
    if (!found.has(key)) found.set(key, here)
    for (const element of elements) collect(element, here, found)
  }
}

/** The values of an object under their alias paths; objects are entered, lists and connections aren't. */
function* fieldsOf(value: JsonObject, prefix = ''): Generator<[string, Json]> {
  for (const [name, inner] of Object.entries(value)) {
    if (isObject(inner) && !elementsOf(inner)) yield* fieldsOf(inner, `${prefix}${name}.`)
    else yield [`${prefix}${name}`, inner]
  }
}

function walk(value: Json, path: ListPath, walked: ListPath, held: Row, rows: Row[]): boolean {
  const [name, ...rest] = path
  if (name === undefined || !isObject(value)) return false
  const list = [...fieldsOf(value)].find(([field]) => field === name)?.[1]
  const here = [...walked, name]
  const elements = elementsOf(list) ?? []
  let isPartial = hasMore(list)
  if (elements.length === 0 && walked.length > 0) rows.push(held)
  for (const element of elements) {
    const row = { ...held, ...cellsOf(element, prefixOf(here, here.length === 1 && rest.length === 0)) }
    if (rest.length === 0) rows.push(row)
    else isPartial = walk(element, rest, here, row, rows) || isPartial
  }
  return isPartial
}

/** What the columns of the innermost list of `path` start with: nothing where there's one list, else the list's alias. */
function prefixOf(path: ListPath, isOnly: boolean): string {
  if (isOnly) return ''
  const aliases = path.map((name) => name.slice(name.lastIndexOf('.') + 1))
  const own = aliases.at(-1) ?? ''
  return aliases.indexOf(own) === aliases.length - 1 ? own : path.join('.')
}

/** The cells of one element. */
function cellsOf(element: Json, prefix: string): Row {
  const column = (name: string) => (prefix ? `${prefix}.${name}` : name)
  if (!isObject(element)) return element === null ? {} : { [column('value')]: element }
  const row: Row = {}
  for (const [name, value] of fieldsOf(element)) {
    const elements = elementsOf(value)
    if (!elements || (Array.isArray(value) && !makesRows(elements) && elements.length > 0))
      row[column(name)] = value
  }
  return row
}

const startsWith = (path: ListPath, start: ListPath): boolean =>
  start.every((name, index) => path[index] === name)
