import { addDays, type BusinessDate, laterOf } from './business-date.ts'
import {
  type Calendar,
  type Certainty,
  type ClosedOn,
  certaintyUnder,
  isClosed,
  OFFICE_DAYS_OFF,
} from './calendar.ts'

/** A day that was counted to, and whether the government has announced every holiday on the way. */
export type CountedDay = { readonly date: BusinessDate; readonly certainty: Certainty }

/** `date` itself when it is open, else the next open day. Throws `OutsideCalendar`. */
export function nextWorkingDay(
  calendar: Calendar,
  date: BusinessDate,
  rule: ClosedOn = OFFICE_DAYS_OFF,
): CountedDay {
  return counted(calendar, date, walk(calendar, date, 1, rule), rule)
}

/** `date` itself when it is open, else the last open day before it. Throws `OutsideCalendar`. */
export function previousWorkingDay(
  calendar: Calendar,
  date: BusinessDate,
  rule: ClosedOn = OFFICE_DAYS_OFF,
): CountedDay {
  return counted(calendar, date, walk(calendar, date, -1, rule), rule)
}

/**
 * The `count`th open day after `date` (negative: before it); `date` itself isn't counted. 0 answers `date`
 * when it is open, else the next open day. Throws `OutsideCalendar`.
 */
export function addWorkingDays(
  calendar: Calendar,
  date: BusinessDate,
  count: number,
  rule: ClosedOn = OFFICE_DAYS_OFF,
): CountedDay {
  if (!Number.isInteger(count)) throw new RangeError(`${count} isn't a number of days`)
  if (count === 0) return nextWorkingDay(calendar, date, rule)
  const step = count < 0 ? -1 : 1
  let reached = date
  for (let left = Math.abs(count); left > 0; left -= 1)
    reached = walk(calendar, addDays(reached, step), step, rule)
  return counted(calendar, date, reached, rule)
}

/** Open days after `from` up to and including `to`; negative when `to` is earlier. Throws `OutsideCalendar`. */
export function workingDaysBetween(
  calendar: Calendar,
  from: BusinessDate,
  to: BusinessDate,
  rule: ClosedOn = OFFICE_DAYS_OFF,
): number {
  if (to < from) return -workingDaysBetween(calendar, to, from, rule)
  let count = 0
  for (let date = from; date < to; ) {
    date = addDays(date, 1)
    if (!isClosed(calendar, date, rule)) count += 1
  }
  return count
}

function walk(calendar: Calendar, from: BusinessDate, step: 1 | -1, rule: ClosedOn): BusinessDate {
  let date = from
  for (let days = 0; days <= 366; days += 1) {
    if (!isClosed(calendar, date, rule)) return date
    date = addDays(date, step)
  }
  throw new RangeError(`the rule leaves no open day in the year around ${from}`)
}

/** The further into the future, the less certain: the later end decides. */
function counted(calendar: Calendar, from: BusinessDate, date: BusinessDate, rule: ClosedOn): CountedDay {
  return { date, certainty: certaintyUnder(calendar, laterOf(from, date), rule) }
}
