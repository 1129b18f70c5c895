import { addMonths, type BusinessDate, businessDate } from '@chiiki/kit/business-date.ts'
import { type FiscalYear, fiscalYearOf } from '@chiiki/kit/fiscal-year.ts'

/** What is told of consultations in figures. There are these tables and no others: nobody asks for a cut of their own. */
export type FigureTable = 'TOPICS' | 'OUTCOMES' | 'TIMES' | 'BURDEN'
export const figureTables: readonly FigureTable[] = ['TOPICS', 'OUTCOMES', 'TIMES', 'BURDEN']

/** Of these the number of workers behind a figure counts, too: else a figure would tell how fast one of them is. */
export const ofWork: readonly FigureTable[] = ['TIMES', 'BURDEN']

/** One person in one cell of a table. */
export type Share = {
  /** Opaque: the same person in the same cell is one share, whatever the number of visits. */
  readonly id: string
  /** The same text for the same person; null for somebody whom nobody can tell from others. */
  readonly person: string | null
  readonly worker: string
  readonly district: string
  readonly code: string
}
export type Shares = { readonly [T in FigureTable]: readonly Share[] }

/** The ward, an area or a district: the districts that it's made of. */
export type FigurePlace = { readonly id: string; readonly districts: readonly string[] }

/** A figure that is told: of a place, all of it or what has one code. */
export type Cell = { readonly place: string; readonly code: string | null; readonly persons: number }

/** How few is too few, as the ward sets it. */
export type FigureRules = {
  /** Fewer persons than this are told of by no figure, and by no sum or difference of figures. */
  readonly leastPersons: number
  /** The same of workers, in tables of their work. */
  readonly leastWorkers: number
  /** In no place is a figure told that has more than this part of its persons under one code. */
  readonly mostOfOneCode: number
}

export const ward = 'ward'
const quarterPattern = /^(\d{4})-Q([1-4])$/

export type Quarter = {
  readonly name: string
  readonly startsOn: BusinessDate
  readonly endsBefore: BusinessDate
}

/** A quarter of a fiscal year: `2026-Q1` is April to June 2026. Null where it isn't one. */
export function quarterOf(name: string): Quarter | null {
  const found = quarterPattern.exec(name)
  if (!found) return null
  const startsOn = addMonths(businessDate(Number(found[1]), 4, 1), 3 * (Number(found[2]) - 1))
  return { name, startsOn, endsBefore: addMonths(startsOn, 3) }
}

/** The quarter that a day lies in. */
export function quarterOn(day: BusinessDate): string {
  const year: FiscalYear = fiscalYearOf(day)
  const month = Number(day.slice(5, 7))
  return `${year}-Q${Math.floor(((month + 8) % 12) / 3) + 1}`
}

/** The one before, by name. */
export function quarterBefore(name: string): string | null {
  const quarter = quarterOf(name)
  return quarter && quarterOn(addMonths(quarter.startsOn, -1))
}

/** Every cell that a table has, whether or not it's told: places from the largest, all of a place before its codes. */
export function cellsOf(places: readonly FigurePlace[], codes: readonly string[]) {
  return places.flatMap(({ id: place }) => [null, ...codes].map((code) => ({ place, code })))
}

/** Shares by their cell: `of(place, code)` are those in it; code null: all of the place. */
export function cellsFilled<S extends Pick<Share, 'district' | 'code'>>(shares: readonly S[]) {
  const byDistrict = Map.groupBy(shares, ({ district }) => district)
  const byCode = new Map(
    [...byDistrict].map(([district, all]) => [district, Map.groupBy(all, ({ code }) => code)] as const),
  )
  return {
    of: ({ districts }: Pick<FigurePlace, 'districts'>, code: string | null): readonly S[] =>
      districts.flatMap((each) => (code === null ? byDistrict.get(each) : byCode.get(each)?.get(code)) ?? []),
  }
}

/** How many persons these surely are: all that can't be told from others count as one. */
export function personsIn(shares: Iterable<Pick<Share, 'person'>>): number {
  const persons = new Set<string>()
  let isSomebodyElse = 0
  for (const { person } of shares)
    if (person === null) isSomebodyElse = 1
    else persons.add(person)
  return persons.size + isSomebodyElse
}
