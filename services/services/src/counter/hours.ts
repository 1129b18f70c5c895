import { type BusinessDate, partsOf, startOfDay, type Weekday, weekdayOf } from '@chiiki/kit/business-date.ts'
import {
  type Calendar,
  type Certainty,
  certaintyOf,
  closureOn,
  type Holiday,
  holidayOn,
  type YearlyClosure,
} from '@chiiki/kit/calendar.ts'
import { containsDay, type Period } from '@chiiki/kit/period.ts'
import type { Source } from '@chiiki/kit/provenance.ts'

/**
 * When a window is open. Hours are data of each window; what nobody knows is UNKNOWN, never CLOSED. Times are of
 * Asia/Tokyo and half-open: a window that closes at 17:00 is closed at 17:00.
 */

/** `HH:MM`, `00:00` to `24:00`. `closes` before `opens` is on the next day; what began before midnight runs to its end. */
export type Interval = {
  readonly opens: string
  readonly closes: string
  /** 最終受付: from then on nobody new is taken, though it's open. Null or left out: none is told, and none is made up. */
  readonly lastEntry?: string | null
}

/** A last entry of some procedures, earlier or later than that of all, in whichever hours of the day it lies. */
export type LastEntry = { readonly procedures: readonly string[]; readonly time: string }

export type WeeklyHours = Interval & {
  readonly days: readonly Weekday[]
  /** Only in these weeks of the month, `3` for 第3土曜日; null: every week. */
  readonly weeksOfMonth: readonly number[] | null
  /** The procedures that alone are taken in these hours; left out or null: those that are taken on any day. */
  readonly procedures?: readonly string[] | null
}

/** The regular hours of a window, for the days on which the rule holds. */
export type HoursRule = {
  /** Null: since before anybody knows. */
  readonly validFrom: BusinessDate | null
  readonly validTo: BusinessDate | null
  readonly weekly: readonly WeeklyHours[]
  /** Days of which nobody knows the hours, beyond those that `weekly` tells. */
  readonly unknownDays: readonly Weekday[]
  readonly unknownReason: string | null
  /** Days on which fewer procedures are taken; which ones is unknown unless hours or announcements name them. */
  readonly limitedDays?: readonly Weekday[]
  /** Procedures that have a last entry of their own; left out: none that anybody tells. */
  readonly lastEntries?: readonly LastEntry[]
  /** Whether national holidays close it; null: nobody knows. A holiday or night window has false. */
  readonly observesHolidays: boolean | null
  /** Whether the yearly closures (年末年始) close it; null: nobody knows. */
  readonly observesClosures: boolean | null
  readonly source: Source
}

/**
 * CLOSED: all day. OPEN: these hours besides the regular ones. CHANGED: these hours and no others. SUSPENDED: some procedures aren't taken,
 * whatever the hours; the window's own hours are as they are.
 */
export type ExceptionKind = 'CLOSED' | 'OPEN' | 'CHANGED' | 'SUSPENDED'

/** Hours of a window that are announced for some days, both ends included. */
export type HoursException = {
  readonly id: string
  readonly kind: ExceptionKind
  readonly from: BusinessDate
  readonly through: BusinessDate
  readonly intervals: readonly Interval[]
  /** The procedures that alone are taken in these hours; left out or null: nothing is said of them. */
  readonly procedures?: readonly string[] | null
  readonly reason: { readonly ja: string; readonly en: string | null }
  readonly announcedAt: Date
  /** The posts that announced it; never a name. */
  readonly announcedBy: string
  readonly withdrawnAt: Date | null
}

/** All that decides when a window is open. `periods` are the days on which there is such a window at all. */
export type Schedule = {
  readonly rules: readonly HoursRule[]
  readonly exceptions: readonly HoursException[]
  readonly periods: readonly Period[]
}

/** Why a window is open, closed, or nobody can tell. */
export type Why =
  | { readonly code: 'REGULAR_HOURS'; readonly source: Source }
  | { readonly code: 'OUTSIDE_HOURS'; readonly source: Source }
  | { readonly code: 'DAY_OFF'; readonly source: Source }
  | { readonly code: 'HOLIDAY'; readonly holiday: Holiday }
  | { readonly code: 'YEARLY_CLOSURE'; readonly closure: YearlyClosure }
  | { readonly code: 'ANNOUNCED'; readonly exception: HoursException }
  | { readonly code: 'HOURS_UNKNOWN'; readonly reason: string | null; readonly source: Source | null }
  | { readonly code: 'CALENDAR_UNKNOWN'; readonly date: BusinessDate }
  | { readonly code: 'NOT_SET_UP' }

export type Span = {
  readonly from: Date
  readonly to: Date
  /** From when on nobody new is taken; null: no last entry is told. */
  readonly lastEntryAt: Date | null
  readonly why: Why
}

/** A day of a window: when it's open, and what holds for the rest of the day. */
export type DayPlan = {
  readonly date: BusinessDate
  /** By beginning. The last may run into the next day. */
  readonly open: readonly Span[]
  readonly rest: 'CLOSED' | 'UNKNOWN'
  /** Why the rest of the day is as it is. */
  readonly why: Why
  /** PROVISIONAL: rests on a holiday table's computed part. */
  readonly certainty: Certainty
}

/** The hours of one day: an announcement goes before the calendar, the calendar before the week. */
export function hoursOn(schedule: Schedule, calendar: Calendar, date: BusinessDate): DayPlan {
  if (!schedule.periods.some((period) => containsDay(period, date))) {
    return { date, open: [], rest: 'CLOSED', why: { code: 'NOT_SET_UP' }, certainty: 'OFFICIAL' }
  }
  const exception = exceptionOn(schedule.exceptions, date)
  if (!exception) return regularHours(schedule, calendar, date)
  const why: Why = { code: 'ANNOUNCED', exception }
  const announced = exception.intervals.map((interval) => spanOf(date, interval, why))
  if (exception.kind !== 'OPEN') {
    return { date, open: byBeginning(announced), rest: 'CLOSED', why, certainty: 'OFFICIAL' }
  }
  const regular = regularHours(schedule, calendar, date)
  return { ...regular, open: byBeginning([...regular.open, ...announced]) }
}

/**
 * The announcement that holds on a day. Acts keep it at one a day; the newest goes first all the same. Where one of a schedule's suspends
 * (of a procedure's it may, of a window's none does), it goes before all.
 */
export function exceptionOn(
  exceptions: readonly HoursException[],
  date: BusinessDate,
): HoursException | null {
  const holding = exceptions.filter(
    (each) => each.withdrawnAt === null && each.from <= date && date <= each.through,
  )
  const suspended = holding.find(({ kind }) => kind === 'SUSPENDED')
  return suspended ?? holding.toSorted((a, b) => b.announcedAt.getTime() - a.announcedAt.getTime())[0] ?? null
}

function regularHours({ rules }: Schedule, calendar: Calendar, date: BusinessDate): DayPlan {
  const rule = rules.find(({ validFrom, validTo }) => containsDay({ from: validFrom, to: validTo }, date))
  if (!rule) return unknownDay(date, { code: 'HOURS_UNKNOWN', reason: null, source: null })
  const off = dayOff(rule, calendar, date)
  if (off) return off
  const { source } = rule
  const why: Why = { code: 'REGULAR_HOURS', source }
  const open = byBeginning(weeklyOn(rule, date).map((interval) => spanOf(date, interval, why)))
  const certainty = rule.observesHolidays === false ? 'OFFICIAL' : certaintyOf(calendar, date)
  if (rule.unknownDays.includes(weekdayOf(date)))
    return { ...unknownDay(date, unknownBy(rule)), open, certainty }
  return {
    date,
    open,
    rest: 'CLOSED',
    why: { code: open.length > 0 ? 'OUTSIDE_HOURS' : 'DAY_OFF', source },
    certainty,
  }
}

/** What the calendar says of the day, or null when it says nothing that concerns this window. */
function dayOff(rule: HoursRule, calendar: Calendar, date: BusinessDate): DayPlan | null {
  const { coversFrom, coversThrough } = calendar.table
  if (rule.observesHolidays !== false && (date < coversFrom || coversThrough < date)) {
    return unknownDay(date, { code: 'CALENDAR_UNKNOWN', date })
  }
  const holiday = rule.observesHolidays === false ? null : holidayOn(calendar, date)
  const closure = rule.observesClosures === false ? null : closureOn(calendar, date)
  if ((holiday && rule.observesHolidays === null) || (closure && rule.observesClosures === null)) {
    return unknownDay(date, unknownBy(rule))
  }
  const why: Why | null = holiday
    ? { code: 'HOLIDAY', holiday }
    : closure && { code: 'YEARLY_CLOSURE', closure }
  return (
    why && {
      date,
      open: [],
      rest: 'CLOSED',
      why,
      certainty: holiday ? certaintyOf(calendar, date) : 'OFFICIAL',
    }
  )
}

function weeklyOn({ weekly }: HoursRule, date: BusinessDate): readonly WeeklyHours[] {
  const weekday = weekdayOf(date)
  const weekOfMonth = Math.ceil(partsOf(date).day / 7)
  return weekly.filter(
    ({ days, weeksOfMonth }) =>
      days.includes(weekday) && (weeksOfMonth === null || weeksOfMonth.includes(weekOfMonth)),
  )
}

function unknownBy({ unknownReason, source }: HoursRule): Why {
  return { code: 'HOURS_UNKNOWN', reason: unknownReason, source }
}

function unknownDay(date: BusinessDate, why: Why): DayPlan {
  return { date, open: [], rest: 'UNKNOWN', why, certainty: 'OFFICIAL' }
}

function byBeginning(spans: readonly Span[]): Span[] {
  return spans.toSorted((a, b) => a.from.getTime() - b.from.getTime() || a.to.getTime() - b.to.getTime())
}

function spanOf(date: BusinessDate, interval: Interval, why: Why): Span {
  const { opens, closes, lastEntry } = minutesOf(interval)
  const start = startOfDay(date).getTime()
  const at = (minutes: number) => new Date(start + minutes * 60_000)
  return { from: at(opens), to: at(closes), lastEntryAt: lastEntry === null ? null : at(lastEntry), why }
}

export type Minutes = {
  readonly opens: number
  readonly closes: number
  readonly lastEntry: number | null
}

/** Minutes from the day's beginning; over 1440 they lie on the next day. */
export function minutesOf({ opens, closes, lastEntry }: Interval): Minutes {
  const from = minuteOf(opens)
  const after = (time: string) => minuteOf(time) + (minuteOf(time) > from ? 0 : 1440)
  return { opens: from, closes: after(closes), lastEntry: lastEntry == null ? null : after(lastEntry) }
}

/** Whether a time is after the beginning of the hours and not after their end. */
export function isWithin(time: string, interval: Interval): boolean {
  const { closes, lastEntry } = minutesOf({ ...interval, lastEntry: time })
  return lastEntry !== null && lastEntry <= closes
}

function minuteOf(time: string): number {
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5))
}

/** Whether a text is `HH:MM`, `24:00` included. */
export function isTimeOfEnd(time: string): boolean {
  return /^(([01]\d|2[0-3]):[0-5]\d|24:00)$/.test(time)
}

/** What is wrong with the hours of one day, or null: unreadable, without length, a last entry outside them, or two that overlap. */
export function intervalsFault(intervals: readonly Interval[]): string | null {
  for (const interval of intervals) {
    const { opens, closes, lastEntry = null } = interval
    if (!/^([01]\d|2[0-3]):[0-5]\d$/.test(opens)) return 'opens must be HH:MM, 00:00 to 23:59'
    if (!isTimeOfEnd(closes)) return 'closes must be HH:MM, 00:00 to 24:00'
    if (opens === closes) return 'opens and closes must differ; a whole day is 00:00 to 24:00'
    if (lastEntry !== null && !isTimeOfEnd(lastEntry)) return 'lastEntry must be HH:MM, 00:00 to 24:00'
    if (lastEntry !== null && !isWithin(lastEntry, interval))
      return 'lastEntry must be after opens and not after closes'
  }
  const sorted = intervals.map(minutesOf).toSorted((a, b) => a.opens - b.opens)
  const isOverlapping = sorted.some(
    ({ opens }, index) => index > 0 && opens < (sorted[index - 1]?.closes ?? 0),
  )
  return isOverlapping ? 'hours of one day must not overlap' : null
}
