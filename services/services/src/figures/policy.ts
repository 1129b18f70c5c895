import type { BusinessDate } from '@chiiki/kit/business-date.ts'
import type { Cell, FigurePlace, FigureRules, FigureTable } from './figures.ts'

export type Coded = { readonly code: string; readonly name: { readonly ja: string; readonly en: string } }
/** A band: what is at most so much. Of the last one null: everything else. */
export type Band = Coded & { readonly most: number | null }

/** How figures of consultations are made, as the ward sets it. */
export type FigurePolicy = FigureRules & {
  readonly _id: string
  readonly validFrom: BusinessDate
  /** How many days after its end a quarter is told at the earliest. */
  readonly waitDays: number
  /** Growth is told where there were so many before. */
  readonly leastForGrowth: number
  readonly outcomes: readonly Coded[]
  readonly times: readonly Band[]
  readonly burden: readonly Band[]
  /** From the ward down to districts. */
  readonly places: readonly FigurePlace[]
}

export type TableTold = {
  readonly table: FigureTable
  readonly codes: readonly Coded[]
  readonly cells: readonly Cell[]
}

/** One edition of a quarter's figures. Written once; no act changes it. */
export type FigureRelease = {
  readonly _id: string
  readonly quarter: string
  readonly edition: number
  readonly releasedAt: Date
  readonly leastPersons: number
  readonly leastForGrowth: number
  readonly places: readonly FigurePlace[]
  readonly tables: readonly TableTold[]
  /** Sealed: what was counted, so that a later edition is tested against this one. */
  readonly basis: string
}

/** What every code that isn't of the list counts as: people choose from lists, figures hold no words of theirs. */
export const otherOutcome = 'OTHER'
export const stillOpen = 'STILL_OPEN'
export const answeredAtOnce = 'ANSWERED'

/** The band of a number; null, what hasn't happened, is of the last band. */
export function bandOf(bands: readonly Band[], value: number | null): string {
  const found = bands.find(({ most }) => most === null || (value !== null && value <= most))
  return (found ?? bands.at(-1))?.code ?? ''
}
