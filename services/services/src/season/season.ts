import { type BusinessDate, businessDate, daysInMonth, partsOf } from '@chiiki/kit/business-date.ts'
import type { Source } from '@chiiki/kit/provenance.ts'

/** 繁忙期 and the rest of the year. The peak is a range of days, set for each year: it's never pooled with other days. */
export const seasons = ['NORMAL', 'PEAK'] as const
export type Season = (typeof seasons)[number]

export type PeakSeasonRecord = {
  readonly _id: string
  readonly year: number
  readonly from: BusinessDate
  /** The last day, included. */
  readonly through: BusinessDate
  readonly source: Source
}

/** A year's peak. Provisional: the year has none of its own yet, so the days of the latest earlier year are taken. */
export type PeakSeason = Omit<PeakSeasonRecord, '_id'> & { readonly isProvisional: boolean }

/** The peak of a year; null where neither that year nor one before it has any. */
export function peakOf(known: readonly PeakSeasonRecord[], year: number): PeakSeason | null {
  const latest = known.filter((each) => each.year <= year).toSorted((a, b) => b.year - a.year)[0]
  if (!latest) return null
  const { _id: _, ...peak } = latest
  if (latest.year === year) return { ...peak, isProvisional: false }
  return {
    ...peak,
    year,
    from: inYear(peak.from, year),
    through: inYear(peak.through, year),
    isProvisional: true,
  }
}

export function seasonOn(known: readonly PeakSeasonRecord[], date: BusinessDate): Season {
  const peak = peakOf(known, partsOf(date).year)
  return peak && peak.from <= date && date <= peak.through ? 'PEAK' : 'NORMAL'
}

/** The peaks of the years from one to another, earliest first. */
export function peaksBetween(
  known: readonly PeakSeasonRecord[],
  from: number,
  through: number,
): PeakSeason[] {
  return Array.from({ length: Math.max(0, through - from + 1) }, (_, index) => from + index).flatMap(
    (year) => peakOf(known, year) ?? [],
  )
}

/** What is wrong with a set of peaks: empty when sound. */
export function peakFaults(known: readonly Pick<PeakSeasonRecord, 'year' | 'from' | 'through'>[]): string[] {
  return known.flatMap(({ year, from, through }, index) => {
    const name = `the peak of ${year}`
    if (known.findIndex((each) => each.year === year) < index) return [`${name} stands twice`]
    if (partsOf(through).year !== year) return [`${name} must end in the year that it begins in`]
    return through < from ? [`${name} ends before it begins`] : []
  })
}

function inYear(date: BusinessDate, year: number): BusinessDate {
  const { month, day } = partsOf(date)
  return businessDate(year, month, Math.min(day, daysInMonth(year, month)))
}
