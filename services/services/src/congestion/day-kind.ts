import { addDays, type BusinessDate, daysInMonth, partsOf } from '@chiiki/kit/business-date.ts'
import { type Calendar, isClosed, OFFICE_DAYS_OFF } from '@chiiki/kit/calendar.ts'
import type { DayKind } from './congestion.ts'

const weekend = { weekdays: ['SATURDAY', 'SUNDAY'] as const, holidays: false, closures: false }

/**
 * What makes an office day unlike others of its weekday: the first after holidays, the last before them, the first two and the
 * last two days of a month. A plain weekend makes no day special: its weekday says that already.
 */
export function dayKindOf(calendar: Calendar, date: BusinessDate): DayKind {
  if (hasHolidayBeside(calendar, date, -1)) return 'AFTER_CLOSURE'
  if (hasHolidayBeside(calendar, date, 1)) return 'BEFORE_CLOSURE'
  const { year, month, day } = partsOf(date)
  if (day <= 2) return 'MONTH_START'
  return day > daysInMonth(year, month) - 2 ? 'MONTH_END' : 'ORDINARY'
}

/** Whether a holiday or yearly closure lies between the day and the next office day in that direction. */
function hasHolidayBeside(calendar: Calendar, date: BusinessDate, step: 1 | -1): boolean {
  for (let at = addDays(date, step), looked = 0; looked < 14; at = addDays(at, step), looked += 1) {
    if (!isOff(calendar, at)) return false
    if (!isClosed(calendar, at, weekend)) return true
  }
  return true
}

/** Days that the table doesn't cover are taken for ordinary ones. */
function isOff(calendar: Calendar, date: BusinessDate): boolean {
  const { coversFrom, coversThrough } = calendar.table
  const isKnown = coversFrom <= date && date <= coversThrough
  return isClosed(calendar, date, isKnown ? OFFICE_DAYS_OFF : weekend)
}
