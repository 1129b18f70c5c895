/**
 * A day of the calendar in Asia/Tokyo, `YYYY-MM-DD`, years 0001 to 9999. Text order is date order, so that a
 * store compares days as strings. Text from outside goes through `parseBusinessDate` first; the other
 * functions throw a `RangeError` for text that isn't a day.
 */
export type BusinessDate = string

/** Japan has kept one offset, without summer time, since 1951. */
const OFFSET_MS = 9 * 3_600_000
const DAY_MS = 86_400_000

/** The day that `text` names, or null when it isn't `YYYY-MM-DD` or no such day exists (`2026-02-30`). */
export function parseBusinessDate(text: string): BusinessDate | null {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return null
  const year = Number(text.slice(0, 4))
  const month = Number(text.slice(5, 7))
  const day = Number(text.slice(8, 10))
  if (year < 1 || month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return null
  return text
}

/** Year, month (1 to 12) and day (1 to 31). Throws a `RangeError` for text that isn't a day. */
export function partsOf(date: BusinessDate): {
  readonly year: number
  readonly month: number
  readonly day: number
} {
  if (parseBusinessDate(date) === null) throw new RangeError(`"${date}" isn't a day`)
  return { year: Number(date.slice(0, 4)), month: Number(date.slice(5, 7)), day: Number(date.slice(8, 10)) }
}

/** The day of these parts. Throws a `RangeError` when there is none. */
export function businessDate(year: number, month: number, day: number): BusinessDate {
  const text = `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
  if (parseBusinessDate(text) === null) throw new RangeError(`"${text}" isn't a day`)
  return text
}

/** 28 to 31. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28
  return [4, 6, 9, 11].includes(month) ? 30 : 31
}

/** The day `days` after (negative: before) `date`. */
export function addDays(date: BusinessDate, days: number): BusinessDate {
  return dateOfNumber(numberOf(date) + days)
}

/** The same day `months` later (negative: earlier); where that month is too short, its last day. */
export function addMonths(date: BusinessDate, months: number): BusinessDate {
  const { year, month, day } = partsOf(date)
  const index = year * 12 + (month - 1) + months
  const [toYear, toMonth] = [Math.floor(index / 12), (((index % 12) + 12) % 12) + 1]
  return businessDate(toYear, toMonth, Math.min(day, daysInMonth(toYear, toMonth)))
}

/** Days from `from` to `to`: positive when `to` is later. */
export function diffDays(from: BusinessDate, to: BusinessDate): number {
  return numberOf(to) - numberOf(from)
}

/** Negative, 0 or positive as `a` is before, on or after `b`: for `sort`. */
export function compareDates(a: BusinessDate, b: BusinessDate): number {
  return a < b ? -1 : a > b ? 1 : 0
}

export function earlierOf(a: BusinessDate, b: BusinessDate): BusinessDate {
  return a <= b ? a : b
}

export function laterOf(a: BusinessDate, b: BusinessDate): BusinessDate {
  return a >= b ? a : b
}

export const WEEKDAYS = [
  'MONDAY',
  'TUESDAY',
  'WEDNESDAY',
  'THURSDAY',
  'FRIDAY',
  'SATURDAY',
  'SUNDAY',
] as const
export type Weekday = (typeof WEEKDAYS)[number]

export function weekdayOf(date: BusinessDate): Weekday {
  // Day 0 is 1970-01-01, a Thursday.
  return WEEKDAYS[(((numberOf(date) + 3) % 7) + 7) % 7] as Weekday
}

/** The day in Asia/Tokyo at this instant: 2026-11-22T15:00:00Z is already the 23rd. */
export function businessDateOf(instant: Date): BusinessDate {
  return dateOfNumber(Math.floor((validTime(instant) + OFFSET_MS) / DAY_MS))
}

/** Whole seconds until the next day begins in Asia/Tokyo: 0 to 86400. */
export function secondsLeftOfDay(instant: Date): number {
  const elapsed = (((validTime(instant) + OFFSET_MS) % DAY_MS) + DAY_MS) % DAY_MS
  return Math.floor((DAY_MS - elapsed) / 1_000)
}

/** The instant at which `date` begins in Asia/Tokyo. The day ends where `startOfDay(addDays(date, 1))` begins. */
export function startOfDay(date: BusinessDate): Date {
  return new Date(numberOf(date) * DAY_MS - OFFSET_MS)
}

/** The instant as Japan speaks it: `2026-11-23T09:00:00+09:00`; thousandths only where there are some. */
export function formatInstant(instant: Date): string {
  const inJapan = validTime(instant) + OFFSET_MS
  const text = new Date(inJapan).toISOString().slice(11, 23)
  return `${businessDateOf(instant)}T${text.endsWith('.000') ? text.slice(0, 8) : text}+09:00`
}

const INSTANT =
  /^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):[0-5]\d(:[0-5]\d(\.\d{1,3})?)?(Z|[+-]([01]\d|2[0-3]):[0-5]\d)$/

/** The instant that `text` names, or null. An offset (or `Z`) is required: a time without one is refused, not guessed. */
export function parseInstant(text: string): Date | null {
  const day = INSTANT.exec(text)?.[1]
  if (day === undefined || parseBusinessDate(day) === null) return null
  const instant = new Date(text)
  return Number.isNaN(instant.getTime()) ? null : instant
}

function validTime(instant: Date): number {
  const time = instant.getTime()
  if (Number.isNaN(time)) throw new RangeError('an invalid Date names no instant')
  return time
}

/** Days since 1970-01-01. Plain arithmetic, because `Date.UTC` reads years under 100 as 19xx. */
function numberOf(date: BusinessDate): number {
  const { year, month, day } = partsOf(date)
  const marchYear = month > 2 ? year : year - 1
  const era = Math.floor(marchYear / 400)
  const yearOfEra = marchYear - era * 400
  const dayOfYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + day - 1
  return (
    era * 146_097 +
    yearOfEra * 365 +
    Math.floor(yearOfEra / 4) -
    Math.floor(yearOfEra / 100) +
    dayOfYear -
    719_468
  )
}

function dateOfNumber(days: number): BusinessDate {
  const at = new Date(days * DAY_MS)
  return businessDate(at.getUTCFullYear(), at.getUTCMonth() + 1, at.getUTCDate())
}
/** A day known to the year, the month or the day: `2019`, `2019-07`, `2019-07-01`. Precision is kept, never filled in. */
export type PartialDate = string

export type Precision = 'YEAR' | 'MONTH' | 'DAY'

/** The partial date that `text` names, or null when it is none (`2019-13`, `2019-02-30`, `19`). */
export function parsePartialDate(text: string): PartialDate | null {
  if (!/^\d{4}(-\d{2}(-\d{2})?)?$/.test(text)) return null
  return parseBusinessDate(`${text}-01-01`.slice(0, 10)) === null ? null : text
}

/** Throws a `RangeError` for text that isn't a partial date, as the other functions here do. */
export function precisionOf(date: PartialDate): Precision {
  if (parsePartialDate(date) === null) throw new RangeError(`"${date}" isn't a year, a month or a day`)
  return date.length === 4 ? 'YEAR' : date.length === 7 ? 'MONTH' : 'DAY'
}

/** The first day that it can mean. */
export function earliestDay(date: PartialDate): BusinessDate {
  precisionOf(date)
  return `${date}-01-01`.slice(0, 10)
}

/** The last day that it can mean. */
export function latestDay(date: PartialDate): BusinessDate {
  const precision = precisionOf(date)
  if (precision === 'DAY') return date
  const year = Number(date.slice(0, 4))
  const month = precision === 'YEAR' ? 12 : Number(date.slice(5, 7))
  return businessDate(year, month, daysInMonth(year, month))
}

/** For `sort`: by the first day that each can mean, then the less precise before the more precise. */
export function comparePartialDates(a: PartialDate, b: PartialDate): number {
  const [first, second] = [earliestDay(a), earliestDay(b)]
  if (first !== second) return first < second ? -1 : 1
  return a.length - b.length
}

/** Whether `a` is surely before `b`: every day that `a` can mean precedes every day that `b` can mean. */
export function isSurelyBefore(a: PartialDate, b: PartialDate): boolean {
  return latestDay(a) < earliestDay(b)
}
