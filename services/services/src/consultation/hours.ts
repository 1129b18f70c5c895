import { addDays, type BusinessDate, businessDateOf, startOfDay } from '@chiiki/kit/business-date.ts'
import type { Calendar } from '@chiiki/kit/calendar.ts'
import { nextWorkingDay } from '@chiiki/kit/working-day.ts'

/** When an office works on its days: `HH:MM`, from `opens` up to but not including `closes`. */
export type OfficeHours = { readonly opens: string; readonly closes: string }

const minute = 60_000
const hour = 60 * minute

/** So many hours on, by day and night. */
export function hoursAfter(from: Date, amount: number): Date {
  return new Date(from.getTime() + amount * hour)
}

/**
 * So many hours on, of those alone in which the office works: what begins at night or on a holiday counts from the next opening. Throws
 * `OutsideCalendar`.
 */
export function officeHoursAfter(from: Date, amount: number, office: OfficeHours, calendar: Calendar): Date {
  let left = amount * hour
  let at = from
  for (;;) {
    const { opens, closes } = nextOpening(at, office, calendar)
    const start = Math.max(at.getTime(), opens.getTime())
    if (start + left <= closes.getTime()) return new Date(start + left)
    left -= closes.getTime() - start
    at = closes
  }
}

/** The opening that the instant lies in, else the next one. */
function nextOpening(at: Date, office: OfficeHours, calendar: Calendar) {
  const today = nextWorkingDay(calendar, businessDateOf(at)).date
  const opening = openingOn(today, office)
  return at < opening.closes ? opening : openingOn(nextWorkingDay(calendar, addDays(today, 1)).date, office)
}

function openingOn(day: BusinessDate, { opens, closes }: OfficeHours) {
  return { opens: timeOn(day, opens), closes: timeOn(day, closes) }
}

function timeOn(day: BusinessDate, time: string): Date {
  const [hours = 0, minutes = 0] = time.split(':').map(Number)
  return new Date(startOfDay(day).getTime() + hours * hour + minutes * minute)
}
