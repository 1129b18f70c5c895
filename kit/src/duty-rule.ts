import {
  addDays,
  addMonths,
  type BusinessDate,
  diffDays,
  earlierOf,
  laterOf,
  partsOf,
} from './business-date.ts'
import {
  type Calendar,
  type Certainty,
  type ClosedOn,
  certaintyUnder,
  isClosed,
  OFFICE_DAYS_OFF,
} from './calendar.ts'
import { fiscalYear, fiscalYearOf } from './fiscal-year.ts'
import { containsDay, type Period, unionOf } from './period.ts'
import { addWorkingDays } from './working-day.ts'

/** How long somebody has to do what they owe. Data: amounts, causes and posts are the ward's to set. */
export type DutyRule = {
  readonly id: string
  readonly amount: number
  readonly unit: 'DAY' | 'WORKING_DAY' | 'MONTH'
  /** AFTER (default): due so long after a trigger. BEFORE: due so long before an event, as a notice is. */
  readonly direction?: 'AFTER' | 'BEFORE'
  /** EXCLUDED: the count begins on the day after (民法第140条). INCLUDED: on the day itself. */
  readonly firstDay: 'INCLUDED' | 'EXCLUDED'
  /** Where the last day is closed: the next open day (地方自治法第4条の2第4項), the one before, or the same day all the same. */
  readonly endOnHoliday: 'NEXT_WORKING_DAY' | 'PREVIOUS_WORKING_DAY' | 'SAME'
  /** `MM-DD`, e.g. `04-10`: at the latest on this day after the end of the 年度 that the count begins in. */
  readonly fiscalYearLimit?: string | null
  /** The causes that stop the count. */
  readonly suspendOn: readonly string[]
  /** Who hears of it, days after the due date; negative: a reminder before it. */
  readonly escalate: readonly EscalationStep[]
  /** The clause or statute behind it; null where it is only practice. */
  readonly legalBasis: string | null
  readonly validFrom: BusinessDate
}

export type EscalationStep = { readonly afterDays: number; readonly to: string }

/** Days that don't count, from `from` up to but not including `to` (null: not yet ended). */
export type Suspension = {
  readonly cause: string
  readonly from: BusinessDate
  readonly to: BusinessDate | null
}

export type DueDate = { readonly date: BusinessDate; readonly certainty: Certainty }

/** The version of rule `id` for a duty that begins on `on`, or null when none was in force. */
export function ruleOn(rules: readonly DutyRule[], id: string, on: BusinessDate): DutyRule | null {
  const versions = rules.filter((rule) => rule.id === id && rule.validFrom <= on)
  return versions.sort((a, b) => (a.validFrom < b.validFrom ? 1 : -1))[0] ?? null
}

/** What is wrong with a rule; empty when it is sound. For the place where rules are read in. */
export function faultsOfRule(rule: DutyRule): string[] {
  const faults: string[] = []
  const least = rule.firstDay === 'INCLUDED' ? 1 : 0
  if (!Number.isInteger(rule.amount) || rule.amount < least)
    faults.push(`amount must be a whole number from ${least}`)
  if (rule.direction === 'BEFORE') {
    if (rule.suspendOn.length > 0) faults.push("a duty before an event can't be suspended")
    if (rule.endOnHoliday === 'NEXT_WORKING_DAY') faults.push("a duty before an event can't roll towards it")
    if (rule.fiscalYearLimit) faults.push('a duty before an event has no limit by fiscal year')
  }
  if (rule.fiscalYearLimit && !/^(0[1-9]|1[0-2])-(0[1-9]|1\d|2[0-8])$/.test(rule.fiscalYearLimit)) {
    faults.push('fiscalYearLimit must be MM-DD, day 1 to 28')
  }
  if (new Set(rule.escalate.map((step) => step.afterDays)).size < rule.escalate.length) {
    faults.push('two escalation steps on one day')
  }
  return faults
}

/**
 * The last day on which the duty is done in time, counted from (BEFORE: back from) `from`.
 *
 * Suspended days don't count, and two suspensions of one day count once. Null: a suspension that hasn't ended
 * stands in the way. Throws `OutsideCalendar` where the holiday table doesn't reach.
 */
export function dueDate(
  rule: DutyRule,
  from: BusinessDate,
  calendar: Calendar,
  suspensions: readonly Suspension[] = [],
  closedOn: ClosedOn = OFFICE_DAYS_OFF,
): DueDate | null {
  const stops = unionOf(suspensions)
  const last = rule.direction === 'BEFORE' ? lastBefore(rule, from, calendar, closedOn) : lastAfter()
  const date = last === null ? null : rolled(rule, last, stops, calendar, closedOn)
  if (last === null || date === null) return null
  const needsTable = rule.unit === 'WORKING_DAY' || rule.endOnHoliday !== 'SAME'
  return {
    date,
    certainty: needsTable ? certaintyUnder(calendar, laterOf(last, date), closedOn) : 'OFFICIAL',
  }

  function lastAfter(): BusinessDate | null {
    const start = rule.firstDay === 'INCLUDED' ? from : addDays(from, 1)
    const counted =
      rule.unit === 'WORKING_DAY'
        ? lastWorkingDay(rule.amount, start, stops, calendar, closedOn)
        : extended(lastCalendarDay(rule, start), start, stops)
    return counted === null || !rule.fiscalYearLimit
      ? counted
      : earlierOf(counted, limitAfter(from, rule.fiscalYearLimit))
  }
}

/** The day that the count of days or months ends on, `start` being its first day (民法第143条 for months). */
function lastCalendarDay(rule: DutyRule, start: BusinessDate): BusinessDate {
  if (rule.unit === 'DAY') return addDays(start, rule.amount - 1)
  // A month ends the day before the day that answers to its first, or on its last day when no day does.
  const answering = addMonths(start, rule.amount)
  return partsOf(answering).day === partsOf(start).day ? addDays(answering, -1) : answering
}

/** `last` moved on by the days of each stop that begins before the count has ended. */
function extended(last: BusinessDate, start: BusinessDate, stops: readonly Period[]): BusinessDate | null {
  let due = last
  for (const stop of stops) {
    const from = stop.from === null ? start : laterOf(stop.from, start)
    if (from > due) continue
    if (stop.to === null) return null
    due = addDays(due, Math.max(0, diffDays(from, stop.to)))
  }
  return due
}

function lastWorkingDay(
  amount: number,
  start: BusinessDate,
  stops: readonly Period[],
  calendar: Calendar,
  closedOn: ClosedOn,
): BusinessDate | null {
  let date = addDays(start, -1)
  for (let left = amount; left > 0; ) {
    date = addDays(date, 1)
    if (isStopped(date, stops)) {
      if (neverEnds(date, stops)) return null
    } else if (!isClosed(calendar, date, closedOn)) {
      left -= 1
    }
  }
  return date
}

function lastBefore(
  rule: DutyRule,
  event: BusinessDate,
  calendar: Calendar,
  closedOn: ClosedOn,
): BusinessDate {
  const from = rule.firstDay === 'INCLUDED' ? addDays(event, 1) : event
  if (rule.unit === 'DAY') return addDays(from, -rule.amount)
  if (rule.unit === 'MONTH') return addMonths(from, -rule.amount)
  return rule.amount === 0 ? from : addWorkingDays(calendar, from, -rule.amount, closedOn).date
}

/** Off a closed day as the rule says; and a duty never falls due while it is suspended. */
function rolled(
  rule: DutyRule,
  last: BusinessDate,
  stops: readonly Period[],
  calendar: Calendar,
  closedOn: ClosedOn,
): BusinessDate | null {
  const rolls = rule.endOnHoliday
  let date = last
  while (rolls === 'PREVIOUS_WORKING_DAY' && isClosed(calendar, date, closedOn)) date = addDays(date, -1)
  while (isStopped(date, stops) || (rolls === 'NEXT_WORKING_DAY' && isClosed(calendar, date, closedOn))) {
    if (neverEnds(date, stops)) return null
    date = addDays(date, 1)
  }
  return date
}

function isStopped(date: BusinessDate, stops: readonly Period[]): boolean {
  return stops.some((stop) => containsDay(stop, date))
}

function neverEnds(date: BusinessDate, stops: readonly Period[]): boolean {
  return stops.some((stop) => stop.to === null && containsDay(stop, date))
}

function limitAfter(from: BusinessDate, monthDay: string): BusinessDate {
  const { endsBefore } = fiscalYear(fiscalYearOf(from))
  const sameYear = `${endsBefore.slice(0, 4)}-${monthDay}`
  return sameYear >= endsBefore ? sameYear : addMonths(sameYear, 12)
}
