import type { BusinessDate, PartialDate } from '@chiiki/kit/business-date.ts'
import type { Source } from '@chiiki/kit/provenance.ts'

/**
 * Dated figures of places (区の面積、人口、地域特性, 2⑵). A figure is never changed: one that is put right is recorded anew
 * beside the old one, and the one recorded last holds.
 *
 * What is measured is an enum, not data: clients name measures in typed operations, each has a unit, and only those that
 * may be added up over places belong here at all (no mean, no share), which roll-up relies on. None is a municipality's own.
 */
export const measures = [
  'POPULATION',
  'HOUSEHOLDS',
  'FOREIGN_RESIDENTS',
  'AGE_0_14',
  'AGE_65_PLUS',
  'AREA_KM2',
  'NEIGHBOURHOOD_ASSOCIATIONS',
] as const
export type Measure = (typeof measures)[number]

/** How a figure came about. In the order in which they're preferred where a caller names none; never mixed in one sum. */
export const methods = ['RESIDENT_REGISTER', 'SURVEY', 'COUNT', 'ESTIMATE', 'POLICY_FIGURE'] as const
export type Method = (typeof methods)[number]

export const units = {
  POPULATION: 'PERSON',
  HOUSEHOLDS: 'HOUSEHOLD',
  FOREIGN_RESIDENTS: 'PERSON',
  AGE_0_14: 'PERSON',
  AGE_65_PLUS: 'PERSON',
  AREA_KM2: 'SQUARE_KILOMETRE',
  NEIGHBOURHOOD_ASSOCIATIONS: 'ASSOCIATION',
} as const satisfies Record<Measure, string>

export type Figure = {
  readonly _id: string
  readonly place: string
  readonly measure: Measure
  readonly method: Method
  /** Null: unknown, with `unknownReason`. Never 0 for unknown. */
  readonly value: number | null
  readonly unknownReason: string | null
  /** The day, month or year that it's of; null where its source doesn't tell. */
  readonly asOf: PartialDate | null
  /** The first day that `asOf` can mean. */
  readonly day: BusinessDate | null
  readonly source: Source | null
  readonly note: string | null
  readonly recordedAt: Date
}

/** Of figures of one date the one recorded last, for each place, measure, method and date. */
export function standing(figures: readonly Figure[]): Figure[] {
  const last = new Map<string, Figure>()
  for (const figure of figures) {
    const key = [figure.place, figure.measure, figure.method, figure.asOf].join(' ')
    const held = last.get(key)
    if (!held || held.recordedAt < figure.recordedAt) last.set(key, figure)
  }
  return [...last.values()]
}

/** The figure to show where no method is named: the most preferred method that has a known value, or else one that says why there's none. */
export function preferred(figures: readonly Figure[]): Figure | null {
  const byPreference = figures.toSorted((a, b) => methods.indexOf(a.method) - methods.indexOf(b.method))
  return byPreference.find(({ value }) => value !== null) ?? byPreference[0] ?? null
}
