import { addDays, type BusinessDate, weekdayOf } from '@chiiki/kit/business-date.ts'
import type { Calendar } from '@chiiki/kit/calendar.ts'
import { containsDay } from '@chiiki/kit/period.ts'
import { type CounterRecord, scheduleOf } from './counter.ts'
import { type HoursException, type HoursRule, isWithin, type Schedule, type WeeklyHours } from './hours.ts'
import { type OpenState, openState } from './open-state.ts'

/**
 * When a window takes one procedure. A window that's open doesn't take everything on every day: on Saturdays few
 * procedures are taken, and where nobody says which, the answer is unknown and not that it's open.
 */
export function scheduleFor(counter: CounterRecord, procedure: string): Schedule {
  const { rules, periods } = scheduleOf(counter)
  const { exceptions } = counter
  return {
    periods,
    rules: rules.map((rule) => ruleFor(rule, procedure)),
    exceptions: exceptions.flatMap((each) => exceptionsFor(each, procedure, rules)),
  }
}

/** Whether a window takes a procedure at an instant, and from or until when. */
export function takesAt(counter: CounterRecord, procedure: string, calendar: Calendar, at: Date): OpenState {
  return openState(scheduleFor(counter, procedure), calendar, at)
}

/** The regular hours in which a window takes a procedure. */
function ruleFor(rule: HoursRule, procedure: string): HoursRule {
  const limited = rule.limitedDays ?? []
  const weekly = withOwnLastEntry(rule, procedure).flatMap((hours) => {
    if (hours.procedures) return hours.procedures.includes(procedure) ? [hours] : []
    const days = hours.days.filter((day) => !limited.includes(day))
    return days.length > 0 ? [{ ...hours, days }] : []
  })
  const told = rule.weekly.flatMap((hours) => (hours.procedures ? hours.days : []))
  const untold = rule.weekly
    .flatMap(({ days }) => days)
    .filter((day) => limited.includes(day) && !told.includes(day))
  return { ...rule, weekly, unknownDays: [...new Set([...rule.unknownDays, ...untold])] }
}

/** The weekly hours, with the procedure's own last entry in those within which it lies. */
function withOwnLastEntry({ weekly, lastEntries }: HoursRule, procedure: string): readonly WeeklyHours[] {
  const time = lastEntries?.find(({ procedures }) => procedures.includes(procedure))?.time
  if (time === undefined) return weekly
  return weekly.map((hours) => (isWithin(time, hours) ? { ...hours, lastEntry: time } : hours))
}

/** What an announcement means for a procedure; it may come apart into the days of which it says something. */
function exceptionsFor(
  exception: HoursException,
  procedure: string,
  rules: readonly HoursRule[],
): HoursException[] {
  if (exception.kind === 'CLOSED' || exception.withdrawnAt !== null) return [exception]
  if (exception.kind === 'SUSPENDED') return exception.procedures?.includes(procedure) ? [exception] : []
  if (exception.procedures) {
    if (exception.procedures.includes(procedure)) return [exception]
    return exception.kind === 'OPEN' ? [] : [{ ...exception, kind: 'CLOSED', intervals: [] }]
  }
  return withoutLimited(exception, rules)
}

/** An announcement that names no procedures says nothing of which are taken on a day on which few are. */
function withoutLimited(exception: HoursException, rules: readonly HoursRule[]): HoursException[] {
  if (!rules.some(({ limitedDays }) => limitedDays && limitedDays.length > 0)) return [exception]
  const pieces: HoursException[] = []
  for (let date = exception.from; date <= exception.through; date = addDays(date, 1)) {
    if (isLimited(rules, date)) continue
    const last = pieces.at(-1)
    if (last && addDays(last.through, 1) === date) pieces[pieces.length - 1] = { ...last, through: date }
    else pieces.push({ ...exception, from: date, through: date })
  }
  return pieces
}

function isLimited(rules: readonly HoursRule[], date: BusinessDate): boolean {
  const rule = rules.find(({ validFrom, validTo }) => containsDay({ from: validFrom, to: validTo }, date))
  return rule?.limitedDays?.includes(weekdayOf(date)) ?? false
}
