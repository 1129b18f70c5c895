import type { PartialDate } from '@chiiki/kit/business-date.ts'
import { type Figure, type Measure, type Method, standing } from './figure.ts'

/** A place with those that partition it. */
export type PlaceTree = { readonly id: string; readonly parts: readonly PlaceTree[] }

/** What is added up: one measure, by one method, of one date (null: figures of which no source tells the date). */
export type Asked = { readonly measure: Measure; readonly method: Method; readonly asOf: PartialDate | null }

export type RollUp = Asked & {
  readonly place: string
  readonly ownFigure: Figure | null
  /** The sum over the parts whose value is known; null where there are no parts. */
  readonly sumOfKnown: number | null
  /** Own figure less the sum, where both are whole. */
  readonly gap: number | null
  /** Whether the value of every part is known. */
  readonly isComplete: boolean
  readonly missing: readonly string[]
  readonly parts: readonly RollUp[]
}

/**
 * Adds figures up from districts to areas to the ward (R011). A part counts by its own figure; where it has none, by the
 * sum of its own parts if that is complete. Only figures of the same measure, method and date count.
 */
export function rollUp(place: PlaceTree, figures: readonly Figure[], asked: Asked): RollUp {
  const { measure, method, asOf } = asked
  const same = figures.filter(
    (each) => each.measure === measure && each.method === method && each.asOf === asOf,
  )
  const figureOf = new Map(standing(same).map((figure) => [figure.place, figure]))
  return rolled(place)

  function rolled({ id, parts: below }: PlaceTree): RollUp {
    const parts = below.map(rolled)
    const ownFigure = figureOf.get(id) ?? null
    const missing = parts.filter((part) => valueOfPart(part) === null).map((part) => part.place)
    const isComplete = parts.length > 0 && missing.length === 0
    const sumOfKnown = parts.length === 0 ? null : sum(parts.map((part) => valueOfPart(part) ?? 0))
    const own = ownFigure?.value ?? null
    const gap = isComplete && own !== null ? sum([own, -(sumOfKnown as number)]) : null
    return { measure, method, asOf, place: id, ownFigure, sumOfKnown, gap, isComplete, missing, parts }
  }
}

/** What a place counts as in the sum above it. */
export function valueOfPart({ ownFigure, isComplete, sumOfKnown }: RollUp): number | null {
  return ownFigure?.value ?? (isComplete ? sumOfKnown : null)
}

/** To a millionth: areas are decimal, and their binary sum would show gaps that aren't there. */
function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + Math.round(value * 1e6), 0) / 1e6
}
