import { type BusinessDate, partsOf, type Weekday, weekdayOf } from './business-date.ts'

export type Holiday = { readonly date: BusinessDate; readonly nameJa: string; readonly nameEn: string }

/** One published list of national holidays. Lists are data with a version: a new one is imported, not coded. */
export type HolidayTable = {
  readonly source: string
  readonly publishedOn: BusinessDate
  /** The list says something about the days from here … */
  readonly coversFrom: BusinessDate
  /** … to here, both included; about no other day is anything known. */
  readonly coversThrough: BusinessDate
  /** The last day that the government has announced; later ones are computed and may change by law. */
  readonly officialThrough: BusinessDate
  readonly days: readonly Holiday[]
}

/** Days closed every year, e.g. 12-29 to 01-03, both included. A rule of the ward, so data. */
export type YearlyClosure = {
  readonly id: string
  readonly nameJa: string
  readonly nameEn: string
  /** `MM-DD`. */
  readonly from: string
  /** `MM-DD`, included; before `from` when it runs over the year's end. */
  readonly through: string
}

/** What closes an office. A holiday or night counter has `holidays: false`. */
export type ClosedOn = {
  readonly weekdays: readonly Weekday[]
  readonly holidays: boolean
  readonly closures: boolean
}

/** 区の休日 as 地方自治法第4条の2 names them: Saturdays and Sundays, national holidays, the year end. */
export const OFFICE_DAYS_OFF: ClosedOn = { weekdays: ['SATURDAY', 'SUNDAY'], holidays: true, closures: true }

/** PROVISIONAL: rests on a day after `officialThrough`. */
export type Certainty = 'OFFICIAL' | 'PROVISIONAL'

/** Asked about a day that the holiday table doesn't cover. Never answered as "no holiday"; mended by importing a newer table. */
export class OutsideCalendar extends RangeError {
  readonly date: BusinessDate
  constructor(date: BusinessDate, table: HolidayTable) {
    super(`holidays are known from ${table.coversFrom} through ${table.coversThrough}; ${date} lies outside`)
    this.name = 'OutsideCalendar'
    this.date = date
  }
}

export type Calendar = {
  readonly table: HolidayTable
  readonly closures: readonly YearlyClosure[]
  /** By date. */
  readonly holidays: ReadonlyMap<BusinessDate, Holiday>
}

/** Throws a `RangeError` when the table contradicts itself. */
export function calendarOf(table: HolidayTable, closures: readonly YearlyClosure[]): Calendar {
  const holidays = new Map(table.days.map((day) => [day.date, day]))
  if (holidays.size !== table.days.length) throw new RangeError('a holiday table names a day twice')
  for (const { date } of table.days) {
    if (date < table.coversFrom || date > table.coversThrough) throw new OutsideCalendar(date, table)
  }
  for (const { from, through } of closures) {
    // 2000 is a leap year: 02-29 may begin or end a closure.
    for (const monthDay of [from, through]) partsOf(`2000-${monthDay}`)
  }
  return { table, closures, holidays }
}

/** The table that was the newest on `knownOn`, or null before the first. */
export function tableKnownOn(tables: readonly HolidayTable[], knownOn: BusinessDate): HolidayTable | null {
  const published = tables.filter((table) => table.publishedOn <= knownOn)
  return published.sort((a, b) => (a.publishedOn < b.publishedOn ? 1 : -1))[0] ?? null
}

/** Whether what is said of `date` is announced or only computed. Throws `OutsideCalendar`. */
export function certaintyOf({ table }: Calendar, date: BusinessDate): Certainty {
  if (date < table.coversFrom || date > table.coversThrough) throw new OutsideCalendar(date, table)
  return date <= table.officialThrough ? 'OFFICIAL' : 'PROVISIONAL'
}

/** The national holiday on `date`, or null. Throws `OutsideCalendar`. */
export function holidayOn(calendar: Calendar, date: BusinessDate): Holiday | null {
  certaintyOf(calendar, date)
  return calendar.holidays.get(date) ?? null
}

/** Throws `OutsideCalendar`. */
export function isHoliday(calendar: Calendar, date: BusinessDate): boolean {
  return holidayOn(calendar, date) !== null
}

/** The yearly closure that `date` lies in, or null. */
export function closureOn({ closures }: Calendar, date: BusinessDate): YearlyClosure | null {
  const monthDay = date.slice(5)
  return (
    closures.find(({ from, through }) =>
      from <= through ? from <= monthDay && monthDay <= through : from <= monthDay || monthDay <= through,
    ) ?? null
  )
}

/** Throws `OutsideCalendar` where the rule heeds holidays. */
export function isClosed(calendar: Calendar, date: BusinessDate, rule: ClosedOn = OFFICE_DAYS_OFF): boolean {
  const isNamed = rule.holidays && isHoliday(calendar, date)
  return (
    isNamed ||
    rule.weekdays.includes(weekdayOf(date)) ||
    (rule.closures && closureOn(calendar, date) !== null)
  )
}

/** As `certaintyOf`, but a rule that doesn't heed holidays needs no table. Throws `OutsideCalendar`. */
export function certaintyUnder(calendar: Calendar, date: BusinessDate, rule: ClosedOn): Certainty {
  return rule.holidays ? certaintyOf(calendar, date) : 'OFFICIAL'
}
