import { invalid, readText } from '@chiiki/kit/input-text.ts'
import type { InvalidInput } from '@chiiki/kit/problem.ts'
import type { Source } from '@chiiki/kit/provenance.ts'
import { ok, type Result, refuse } from '@chiiki/kit/result.ts'
import type { Bilingual } from '../counter/counter.ts'

/** Papers that are handed out with a procedure (3⑴: せたがや便利帳 with 転入). */
export type Leaflet = {
  readonly _id: string
  readonly order: number
  readonly name: Bilingual
  readonly procedures: readonly string[]
  readonly source: Source
}

/** What a window has of a leaflet, edition by edition. Before the first delivery is recorded its stock is unknown. */
export type LeafletStock = {
  readonly _id: string
  readonly leaflet: string
  readonly counter: string
  readonly editions: readonly EditionStock[]
}

export type EditionStock = {
  readonly edition: string
  readonly left: number
  readonly handedOut: number
  readonly since: Date
}

export type StockMoved = {
  readonly event: 'LeafletsReceived' | 'LeafletsHandedOut'
  readonly edition: string
  readonly count: number
  readonly at: Date
}

export type LeafletOutOfStock = {
  readonly kind: 'LeafletOutOfStock'
  readonly clause: null
  readonly edition: string
  readonly left: number
}

const mostCount = 1_000_000
const mostEditions = 40

export type Movement = { readonly edition: string; readonly count: number }

export function stockId(leaflet: string, counter: string): string {
  return `leafletStock:${leaflet.slice(leaflet.indexOf(':') + 1)}-at-${counter.slice(counter.indexOf(':') + 1)}`
}

export function receive(
  stock: Pick<LeafletStock, 'editions'> | null,
  movement: Movement,
  now: Date,
): Result<StockMoved, InvalidInput> {
  const read = readMovement(movement)
  if (!read.ok) return read
  const editions = stock?.editions ?? []
  const before = editions.find(({ edition }) => edition === read.value.edition)
  if (!before && editions.length >= mostEditions)
    return refuse(
      invalid('edition', `at most ${mostEditions} editions of a leaflet at a window`, read.value.edition),
    )
  if ((before?.left ?? 0) + read.value.count > mostCount)
    return refuse(invalid('count', `at most ${mostCount} lie at a window`, String(read.value.count)))
  return ok({ event: 'LeafletsReceived', at: now, ...read.value })
}

/** Hands out what is there: never more than lies at the window. */
export function handOut(
  stock: Pick<LeafletStock, 'editions'>,
  movement: Movement,
  now: Date,
): Result<StockMoved, LeafletOutOfStock | InvalidInput> {
  const read = readMovement(movement)
  if (!read.ok) return read
  const { edition, count } = read.value
  const left = stock.editions.find((each) => each.edition === edition)?.left ?? 0
  if (left < count) return refuse({ kind: 'LeafletOutOfStock', clause: null, edition, left })
  return ok({ event: 'LeafletsHandedOut', at: now, edition, count })
}

export function afterMovement(
  editions: readonly EditionStock[],
  { event, edition, count, at }: StockMoved,
): EditionStock[] {
  const known = editions.some((each) => each.edition === edition)
  const all = known ? editions : [...editions, { edition, left: 0, handedOut: 0, since: at }]
  const sign = event === 'LeafletsReceived' ? 1 : -1
  return all.map((each) =>
    each.edition === edition
      ? { ...each, left: each.left + sign * count, handedOut: each.handedOut + (sign < 0 ? count : 0) }
      : each,
  )
}

function readMovement({ edition, count }: Movement): Result<Movement, InvalidInput> {
  const read = readText('edition', edition, 60)
  if (!read.ok) return read
  if (count < 1 || count > mostCount)
    return refuse(invalid('count', `must be from 1 to ${mostCount}`, String(count)))
  return ok({ edition: read.value, count })
}
