import { type BusinessDate, partsOf } from './business-date.ts'
import { type FiscalYear, fiscalYear } from './fiscal-year.ts'

/** 元号: an era is in force from `startsOn` until the next one starts. */
export type Era = {
  readonly nameJa: string
  readonly nameEn: string
  readonly letter: string
  readonly startsOn: BusinessDate
}

/** Since the Gregorian calendar was taken up (明治6年1月1日); the day an era changes belongs to the new one. */
export const ERAS: readonly Era[] = [
  { nameJa: '明治', nameEn: 'Meiji', letter: 'M', startsOn: '1868-01-25' },
  { nameJa: '大正', nameEn: 'Taishō', letter: 'T', startsOn: '1912-07-30' },
  { nameJa: '昭和', nameEn: 'Shōwa', letter: 'S', startsOn: '1926-12-25' },
  { nameJa: '平成', nameEn: 'Heisei', letter: 'H', startsOn: '1989-01-08' },
  { nameJa: '令和', nameEn: 'Reiwa', letter: 'R', startsOn: '2019-05-01' },
]

/** The era in force on `date`, or null before the first one listed. */
export function eraOf(date: BusinessDate, eras: readonly Era[] = ERAS): Era | null {
  return eras.findLast((era) => era.startsOn <= date) ?? null
}

/** `令和8年11月23日`; the first year is 元年; before the first era `1867年12月31日`. */
export function dateLabelJa(date: BusinessDate, eras: readonly Era[] = ERAS): string {
  const { month, day } = partsOf(date)
  return `${eraYear(date, eras)}年${month}月${day}日`
}

/** `令和8年度`: the era on the day that the 年度 begins, so 2019 is 平成31年度. */
export function fiscalYearLabelJa(year: FiscalYear, eras: readonly Era[] = ERAS): string {
  return `${eraYear(fiscalYear(year).startsOn, eras)}年度`
}

/** `FY2026`, for English texts. */
export function fiscalYearLabelEn(year: FiscalYear): string {
  return `FY${year}`
}

function eraYear(date: BusinessDate, eras: readonly Era[]): string {
  const { year } = partsOf(date)
  const era = eraOf(date, eras)
  if (era === null) return String(year)
  const inEra = year - partsOf(era.startsOn).year + 1
  return `${era.nameJa}${inEra === 1 ? '元' : inEra}`
}
