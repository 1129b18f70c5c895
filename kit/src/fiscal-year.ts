import { type BusinessDate, businessDate, partsOf } from './business-date.ts'

/** 年度: a fiscal year is named by the calendar year that it begins in, on 1 April (地方自治法第208条). */
export type FiscalYear = number

/** The 年度 that `date` lies in: 2027-03-31 lies in 2026. */
export function fiscalYearOf(date: BusinessDate): FiscalYear {
  const { year, month } = partsOf(date)
  return month >= 4 ? year : year - 1
}

/** First day, and the day before which it ends: half-open, like every period. */
export function fiscalYear(year: FiscalYear): {
  readonly startsOn: BusinessDate
  readonly endsBefore: BusinessDate
} {
  return { startsOn: businessDate(year, 4, 1), endsBefore: businessDate(year + 1, 4, 1) }
}
