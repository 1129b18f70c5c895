import {
  addDays,
  type BusinessDate,
  businessDateOf,
  diffDays,
  partsOf,
  startOfDay,
  WEEKDAYS,
  weekdayOf,
} from '@chiiki/kit/business-date.ts'
import { calendarOf } from '@chiiki/kit/calendar.ts'
import type { Source } from '@chiiki/kit/provenance.ts'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { HoursException, HoursRule, Schedule } from './hours.ts'
import { openState } from './open-state.ts'

/** Three weeks around a year end; every time lies on a half hour, so that a half hour has one state. */
const first = '2027-12-20'
const horizon = 14
const cell = 1_800_000
const source: Source = { confidence: 'OFFICIAL', title: 'the ward', url: null, licence: null, note: null }
const day = fc.integer({ min: 0, max: 21 }).map((ahead) => addDays(first, ahead))

const calendars = fc
  .record({
    holidays: fc.uniqueArray(day, { maxLength: 4 }),
    coversThrough: fc.constantFrom('2027-12-31', '2028-01-05', '2028-12-31'),
  })
  .map(({ holidays, coversThrough }) =>
    calendarOf(
      {
        source: 'test',
        publishedOn: '2026-02-02',
        coversFrom: '2020-01-01',
        coversThrough,
        officialThrough: '2027-12-31',
        days: holidays
          .filter((date) => date <= coversThrough)
          .map((date) => ({ date, nameJa: '祝日', nameEn: 'holiday' })),
      },
      [{ id: 'closure:year-end', nameJa: '年末年始', nameEn: 'Year-end', from: '12-29', through: '01-03' }],
    ),
  )

const time = (index: number) => `${String(Math.floor(index / 2)).padStart(2, '0')}:${index % 2 ? '30' : '00'}`
const interval = fc
  .tuple(fc.integer({ min: 0, max: 47 }), fc.integer({ min: 1, max: 48 }))
  .filter(([opens, closes]) => opens !== closes)
  .map(([opens, closes]) => ({ opens: time(opens), closes: time(closes) }))
const someDays = fc.uniqueArray(fc.constantFrom(...WEEKDAYS), { maxLength: 7 })
const knowledge = fc.constantFrom(true, false, null)

const rules: fc.Arbitrary<HoursRule> = fc
  .record({
    weekly: fc.array(fc.tuple(interval, someDays), { maxLength: 2 }),
    unknownDays: someDays,
    observesHolidays: knowledge,
    observesClosures: knowledge,
  })
  .map(({ weekly, ...rest }) => ({
    ...rest,
    weekly: weekly.map(([each, days]) => ({ ...each, days, weeksOfMonth: null })),
    validFrom: null,
    validTo: null,
    unknownReason: 'nobody knows',
    source,
  }))

const exceptions: fc.Arbitrary<HoursException[]> = fc.uniqueArray(
  fc
    .tuple(
      day,
      fc.constantFrom('CLOSED', 'OPEN', 'CHANGED'),
      fc.array(interval, { minLength: 1, maxLength: 2 }),
    )
    .map(
      ([from, kind, intervals]): HoursException => ({
        id: from,
        kind,
        from,
        through: from,
        intervals: kind === 'CLOSED' ? [] : intervals,
        reason: { ja: '訓練', en: null },
        announcedAt: new Date(0),
        announcedBy: 'p',
        withdrawnAt: null,
      }),
    ),
  { maxLength: 3, selector: ({ from }) => from },
)

const worlds = fc.record({
  calendar: calendars,
  rule: rules,
  exceptions,
  begins: fc.constantFrom('2017-01-01', '2027-12-25'),
  start: fc.integer({ min: 0, max: 47 * 5 }),
})

/** The same rules said once more, by the half hour and without a plan: what a clerk would answer by looking at the wall. */
function stateOfCell(
  schedule: Schedule,
  calendar: Parameters<typeof openState>[1],
  at: Date,
): 'OPEN' | 'CLOSED' | 'UNKNOWN' {
  const today = businessDateOf(at)
  for (const date of [addDays(today, -1), today]) {
    const minute = (at.getTime() - startOfDay(date).getTime()) / 60_000
    if (intervalsOf(date).some(({ opens, closes }) => holds(minute, opens, closes))) return 'OPEN'
  }
  return wordOf(today) === 'UNKNOWN' ? 'UNKNOWN' : 'CLOSED'

  function intervalsOf(date: BusinessDate) {
    if (isBefore(date)) return []
    const exception = schedule.exceptions.find(({ from }) => from === date)
    const regular =
      calendarWord(date) === null ? rule().weekly.filter(({ days }) => days.includes(weekdayOf(date))) : []
    if (!exception) return regular
    return exception.kind === 'OPEN' ? [...regular, ...exception.intervals] : exception.intervals
  }
  function wordOf(date: BusinessDate): string {
    if (isBefore(date)) return 'CLOSED'
    const exception = schedule.exceptions.find(({ from }) => from === date)
    if (exception && exception.kind !== 'OPEN') return 'CLOSED'
    return calendarWord(date) ?? (rule().unknownDays.includes(weekdayOf(date)) ? 'UNKNOWN' : 'CLOSED')
  }
  function calendarWord(date: BusinessDate): string | null {
    const { observesHolidays: holidays, observesClosures: closures } = rule()
    if (holidays !== false && date > calendar.table.coversThrough) return 'UNKNOWN'
    const isHoliday = holidays !== false && calendar.holidays.has(date)
    const { month, day } = partsOf(date)
    const isClosure = closures !== false && ((month === 12 && day >= 29) || (month === 1 && day <= 3))
    if ((isHoliday && holidays === null) || (isClosure && closures === null)) return 'UNKNOWN'
    return isHoliday || isClosure ? 'CLOSED' : null
  }
  function rule(): HoursRule {
    return schedule.rules[0] as HoursRule
  }
  function isBefore(date: BusinessDate): boolean {
    return date < (schedule.periods[0]?.from ?? '')
  }
}

function holds(minute: number, opens: string, closes: string): boolean {
  const [from, to] = [opens, closes].map((text) => Number(text.slice(0, 2)) * 60 + Number(text.slice(3))) as [
    number,
    number,
  ]
  return from <= minute && minute < (to > from ? to : to + 1440)
}

function cells(from: Date, to: Date): Date[] {
  return Array.from(
    { length: (to.getTime() - from.getTime()) / cell },
    (_, index) => new Date(from.getTime() + index * cell),
  )
}

describe('the state of a window', () => {
  const holdsForAll = (check: (told: ReturnType<typeof openState>, stateAt: (at: Date) => string) => void) =>
    fc.assert(
      fc.property(worlds, ({ calendar, rule, exceptions, begins, start }) => {
        const schedule: Schedule = { rules: [rule], exceptions, periods: [{ from: begins, to: null }] }
        const at = new Date(startOfDay(first).getTime() + start * cell)
        check(openState(schedule, calendar, at, horizon), (when) => stateOfCell(schedule, calendar, when))
      }),
      { numRuns: 400 },
    )

  it('R128 is what the rules say, half hour by half hour', () => {
    holdsForAll((told, stateAt) => expect(told.state).toBe(stateAt(told.at)))
  })

  it('R128 the next sure opening is never before the asked time, is open then, and nothing is open between', () => {
    holdsForAll(({ at, state, nextCertainOpening }, stateAt) => {
      if (state === 'OPEN') return expect(nextCertainOpening).toBeNull()
      const until = nextCertainOpening ?? startOfDay(addDays(businessDateOf(at), horizon + 1))
      expect(until.getTime()).toBeGreaterThan(at.getTime())
      expect(cells(at, until).some((each) => stateAt(each) === 'OPEN')).toBe(false)
      if (nextCertainOpening) expect(stateAt(nextCertainOpening)).toBe('OPEN')
    })
  })

  it('R128 the next opening is told exactly where no unknown hour lies before the next sure one', () => {
    holdsForAll(({ at, state, nextOpening, nextCertainOpening, noNextOpening }, stateAt) => {
      if (state === 'OPEN') return expect([nextOpening, noNextOpening]).toEqual([null, null])
      expect(nextOpening === null).toBe(noNextOpening !== null)
      if (!nextCertainOpening) return expect(nextOpening).toBeNull()
      const isUnknownBetween = cells(at, nextCertainOpening).some((each) => stateAt(each) === 'UNKNOWN')
      expect(nextOpening).toEqual(isUnknownBetween ? null : nextCertainOpening)
    })
  })

  it('R128 it is open until it closes, and not at that instant', () => {
    holdsForAll(({ at, state, closesAt }, stateAt) => {
      if (state !== 'OPEN') return expect(closesAt).toBeNull()
      if (!closesAt)
        return expect(
          cells(at, startOfDay(addDays(businessDateOf(at), horizon))).every(
            (each) => stateAt(each) === 'OPEN',
          ),
        ).toBe(true)
      expect(cells(at, closesAt).every((each) => stateAt(each) === 'OPEN')).toBe(true)
      expect(stateAt(closesAt)).not.toBe('OPEN')
      expect(diffDays(businessDateOf(at), businessDateOf(closesAt))).toBeGreaterThanOrEqual(0)
    })
  })
})
