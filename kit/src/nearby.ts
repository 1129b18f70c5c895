import type { PipelineStage } from 'mongoose'
import type { AnyModel } from './any-model.ts'
import type { Page } from './connection.ts'
import type { SortValue } from './cursor.ts'
import { placeOf } from './keyset.ts'
import { type Landmarks, landmarksOf } from './landmarks.ts'
import { type Order, type OrderFields, reversed } from './order.ts'

/** A stretch of an order: what the store can find by an index (`early`), and the same of what is ordered by (`late`). */
export type Stretch = { readonly early: object; readonly late: object }

const everything: Stretch = { early: {}, late: {} }
/**
 * A page's rows lie within so many rows beyond its cursor, most likely; else within so many times as many, and again. What is rarer than
 * that is few in all: without the last step a list of one row in a hundred is read to its end, and that grows with the collection.
 */
const slack = 3
const wider = 16
const reaches = [1, wider, wider * wider]
/** Over so many landmarks from where a page begins the distance between rows is looked at. */
const nearbyMarks = 16

/**
 * Where the rows of a page lie: stretches of the list's order that begin where the page begins, the shortest first, the
 * last one without an end. The page is the first stretch's that fills it. Not every store reads an index in its order,
 * but each finds a stretch by it. One stretch, of everything, where no index begins with what is ordered by.
 */
export async function stretchesOf(
  model: AnyModel,
  orders: OrderFields,
  page: Page,
  stages: readonly PipelineStage[],
  bounding: object = {},
): Promise<Stretch[]> {
  const [key] = page.isBackwards ? reversed(page.order) : page.order
  if (!key) return [everything]
  const each = Object.values(orders).find(({ path }) => path === key.path)?.each
  const kept = each ?? key.path
  if (!isIndexed(model, kept) || (each === undefined && isWorkedOut(key.path, stages))) return [everything]
  const landmarks = await landmarksOf(model, kept)
  const start = page.start === undefined ? undefined : (page.start[0] ?? null)
  const isAscending = key.direction === 'ASC'
  const isBounded = boundsAt(bounding, kept)
  const isNumbered = model.schema.path('_id')?.instance === 'Number'
  return endsFor(landmarks, start, isAscending, page.limit).map((end) => {
    const [from, to] = isAscending ? [start, end] : [end, start]
    return {
      early: between(kept, from, to, isNumbered, isBounded),
      late: each === undefined ? {} : between(key.path, from, to),
    }
  })
}

/** Remembers where a list begins, once its first page was read: a sample seldom has the very first. */
export async function rememberEnd(
  model: AnyModel,
  orders: OrderFields,
  page: Page,
  row: object | undefined,
): Promise<void> {
  const [key] = page.isBackwards ? reversed(page.order) : page.order
  if (!key || !row || page.start !== undefined) return
  const each = Object.values(orders).find(({ path }) => path === key.path)?.each
  const { values } = await landmarksOf(model, each ?? key.path)
  const [value] = placeOf([key], row)
  const [first, last] = [values[0], values.at(-1)]
  if (isBefore(value, first)) values.unshift(value as SortValue)
  if (isBefore(last, value)) values.push(value as SortValue)
}

/** Of two numbers, instants or days; anything else isn't told apart. */
function isBefore(one: unknown, other: unknown): boolean {
  if (typeof one === 'number' && typeof other === 'number') return one < other
  if (one instanceof Date && other instanceof Date) return one < other
  return isDay(one) && isDay(other) && one < other
}

/**
 * The order with each key that a document may lack told as such: all but the id and what the collection's schema requires. A key that's
 * taken for sure and is missing would leave rows out, where an order runs down to them.
 */
export function orderIn(model: AnyModel, order: Order, stages: readonly PipelineStage[]): Order {
  const isSure = (path: string) =>
    path === '_id' ||
    (!path.includes('.') && !isWorkedOut(path, stages) && model.schema.path(path)?.isRequired === true)
  return order.map((key) => ({ ...key, isNullable: key.isNullable || !isSure(key.path) }))
}

/** Whether an index begins with the path. */
export function isIndexed(model: AnyModel, path: string): boolean {
  return path === '_id' || model.schema.indexes().some(([keys]) => Object.keys(keys)[0] === path)
}

/** Whether what lies at a path is worked out by a stage, and so isn't what is kept. */
export function isWorkedOut(path: string, stages: readonly PipelineStage[]): boolean {
  const head = path.split('.')[0] as string
  return stages.some((stage) =>
    Object.entries(stage).some(([name, made]) => {
      if (name === '$match' || name === '$unwind') return false
      if (name === '$lookup') return made.as === head
      return !['$set', '$addFields', '$project'].includes(name) || head in made
    }),
  )
}

/** Whether what narrows a list bounds the path that it's ordered by: then no value is missing. */
function boundsAt(narrowing: object, path: string): boolean {
  return Object.entries(narrowing).some(([key, test]) => {
    if (key === '$and') return (test as object[]).some((each) => boundsAt(each, path))
    return (
      key === path && typeof test === 'object' && test !== null && /"\$[lg]te?"/.test(JSON.stringify(test))
    )
  })
}

/** Where each stretch ends; the last one doesn't. */
function endsFor(
  landmarks: Landmarks,
  start: SortValue | undefined,
  isAscending: boolean,
  limit: number,
): (SortValue | undefined)[] {
  const { values, count } = landmarks
  const inOrder = isAscending ? values : values.toReversed()
  const begins = start === undefined || start === null
  if (start === null && !isAscending) return [undefined]
  const isBeyond = (value: SortValue) =>
    begins || (isAscending ? (value as number) > (start as number) : (value as number) < (start as number))
  const first = inOrder.findIndex(isBeyond)
  if (first === -1) return [undefined]
  const [nearest, furthest] = [begins ? inOrder[0] : start, inOrder.at(-1)]
  const near = slack * limit
  if (typeof nearest === 'number' && typeof furthest === 'number') {
    // Numbers are told apart more finely than by landmarks: as if they lay evenly.
    const perRow = Math.abs((values.at(-1) as number) - (values[0] as number)) / Math.max(count, 1)
    const ends = reaches.map((each) => nearest + (isAscending ? 1 : -1) * each * near * perRow)
    return [...ends.filter((end) => (isAscending ? end < furthest : end > furthest)), undefined]
  }
  const times = timesOf(nearest, furthest, isAscending)
  if (times) {
    // Instants and days likewise; as if those nearby lay evenly.
    const few = times.of(inOrder[Math.min(first + nearbyMarks, inOrder.length - 1)])
    const marks = Math.min(nearbyMarks, inOrder.length - 1 - first)
    const rows = (marks * count) / values.length
    const [from, last] = [times.of(nearest), times.of(furthest)]
    const perRow = rows > 0 ? Math.abs(few - from) / rows : 0
    const ends = reaches.map((each) => from + (isAscending ? 1 : -1) * each * near * perRow)
    const isWithin = (end: number) => (isAscending ? end < last : end > last)
    return [...ends.filter((end) => perRow > 0 && isWithin(end)).map(times.at), undefined]
  }
  const steps = Math.ceil((near * values.length) / Math.max(count, values.length, 1))
  return [...reaches.flatMap((each) => inOrder[first + each * steps] ?? []), undefined]
}

type Times = { readonly of: (value: unknown) => number; readonly at: (ms: number) => SortValue }

/** How instants, or days told as text, are turned to milliseconds and back; undefined where it's neither. A day is reached whole. */
function timesOf(
  one: SortValue | undefined,
  other: SortValue | undefined,
  isAscending: boolean,
): Times | undefined {
  if (one instanceof Date && other instanceof Date)
    return { of: (value: unknown) => (value as Date).getTime(), at: (ms: number) => new Date(ms) }
  if (!isDay(one) || !isDay(other)) return undefined
  const whole = isAscending ? Math.ceil : Math.floor
  return {
    of: (value: unknown) => Date.parse(value as string),
    at: (ms: number) => new Date(whole(ms / dayMs) * dayMs).toISOString().slice(0, 10),
  }
}

const dayMs = 86_400_000

function isDay(value: unknown): value is string {
  return typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value)
}

/** Missing values sort before all others. Without bounds everything, still found by the index. */
function between(
  path: string,
  from: SortValue | undefined,
  to: SortValue | undefined,
  isNumbered = false,
  isBounded = false,
): object {
  // Whatever a list says, a document may lack the value; and that may be told as the empty text.
  const withNull = !isBounded && (from === undefined || from === null || from === '')
  if (to === null) return { [path]: null }
  const bounds = {
    ...(from === undefined || from === null ? {} : { $gte: from }),
    ...(to === undefined ? {} : { $lte: to }),
  }
  if (Object.keys(bounds).length === 0) {
    // Ids are of one type in a collection, and none is missing.
    if (path === '_id') return { [path]: { $gte: isNumbered ? Number.NEGATIVE_INFINITY : '' } }
    const lowest = ['', Number.NEGATIVE_INFINITY, new Date(-8.64e15), false]
    return { $or: [...lowest.map((value) => ({ [path]: { $gte: value } })), { [path]: null }] }
  }
  return withNull && path !== '_id' ? { $or: [{ [path]: null }, { [path]: bounds }] } : { [path]: bounds }
}
