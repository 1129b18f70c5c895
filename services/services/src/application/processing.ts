import { addDays, type BusinessDate, earlierOf } from '@chiiki/kit/business-date.ts'
import { type Calendar, isClosed, OFFICE_DAYS_OFF } from '@chiiki/kit/calendar.ts'
import { type DueDate, type DutyRule, dueDate, type Suspension } from '@chiiki/kit/duty-rule.ts'
import type { ApplicationRecord, Correction } from './application.ts'

/**
 * 標準処理期間: the time for deciding, counted on office days from the day after arrival. The days of a correction don't count: from the day
 * on which it was asked for, up to the day on which it came, or the day after its last day.
 */
type Timed = Pick<ApplicationRecord, 'arrivedOn' | 'standard' | 'corrections' | 'decision' | 'endedAt'>

/** The days that a correction takes out; one that is open still ends by its last day. */
export function suspensionOf({ requestedOn, deadlineOn, resolvedOn }: Correction): Suspension {
  const after = addDays(deadlineOn, 1)
  return {
    cause: 'CORRECTION',
    from: requestedOn,
    to: resolvedOn === null ? after : earlierOf(resolvedOn, after),
  }
}

/** By when it's to be decided; null before arrival, or where no standard period is known. @throws OutsideCalendar */
export function dueOf({ arrivedOn, standard, corrections }: Timed, calendar: Calendar): DueDate | null {
  if (arrivedOn === null || standard === null) return null
  const rule: DutyRule = {
    id: 'standard-processing',
    amount: standard.amount,
    unit: standard.unit,
    firstDay: 'EXCLUDED',
    endOnHoliday: 'NEXT_WORKING_DAY',
    suspendOn: ['CORRECTION'],
    escalate: [],
    legalBasis: null,
    validFrom: arrivedOn,
  }
  return dueDate(rule, arrivedOn, calendar, corrections.map(suspensionOf))
}

/** Office days after the day of arrival up to the decision, or to `day` while there's none, without the days of corrections. */
export function processingDays(
  { arrivedOn, corrections, decision }: Timed,
  calendar: Calendar,
  day: BusinessDate,
): number | null {
  if (arrivedOn === null) return null
  const last = decision?.decidedOn ?? day
  const stops = corrections.map(suspensionOf)
  let days = 0
  for (let date = addDays(arrivedOn, 1); date <= last; date = addDays(date, 1)) {
    const isStopped = stops.some(({ from, to }) => from <= date && (to === null || date < to))
    if (!isStopped && !isClosed(calendar, date, OFFICE_DAYS_OFF)) days += 1
  }
  return days
}

/** The day on which it's late, as an index finds it. */
export function dueOnKept(application: ApplicationRecord, calendar: Calendar): BusinessDate | null {
  if (application.decision !== null || application.endedAt !== null) return null
  return dueOf(application, calendar)?.date ?? null
}
