import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, diffDays } from './business-date.ts'
import { calendarOf, isClosed } from './calendar.ts'
import { addWorkingDays, nextWorkingDay, previousWorkingDay, workingDaysBetween } from './working-day.ts'

const read = (name: string) =>
  JSON.parse(readFileSync(new URL(`../../data/calendar/${name}`, import.meta.url), 'utf8'))
const calendar = calendarOf(read('holidays.json'), read('closures.json').closures)

const day = fc.integer({ min: 0, max: 15_000 }).map((n) => addDays('1998-01-01', n))
const few = fc.integer({ min: 1, max: 40 })

describe('working days', () => {
  it('are counted over the golden week and the year end', () => {
    expect(addWorkingDays(calendar, '2026-05-01', 1)).toEqual({ date: '2026-05-07', certainty: 'OFFICIAL' })
    expect(addWorkingDays(calendar, '2026-12-28', 1).date).toBe('2027-01-04')
    expect(addWorkingDays(calendar, '2027-01-04', -1).date).toBe('2026-12-28')
    expect(addWorkingDays(calendar, '2027-12-27', 5).certainty).toBe('PROVISIONAL')
    expect(addWorkingDays(calendar, '2026-11-23', 0).date).toBe('2026-11-24')
    expect(() => addWorkingDays(calendar, '2026-11-23', 1.5)).toThrow(RangeError)
  })

  it('roll to the nearest open day on either side, or stay', () => {
    fc.assert(
      fc.property(day, (date) => {
        const [next, previous] = [
          nextWorkingDay(calendar, date).date,
          previousWorkingDay(calendar, date).date,
        ]
        expect(isClosed(calendar, next) || isClosed(calendar, previous)).toBe(false)
        expect(next >= date && previous <= date).toBe(true)
        expect(workingDaysBetween(calendar, previous, next)).toBe(next === previous ? 0 : 1)
        // The longest closure of an office in these years: the ten days of 2019.
        expect(diffDays(previous, next)).toBeLessThanOrEqual(11)
      }),
    )
  })

  it('counted forward are the working days between', () => {
    fc.assert(
      fc.property(day, few, (date, count) => {
        const later = addWorkingDays(calendar, date, count).date
        expect(isClosed(calendar, later)).toBe(false)
        expect(workingDaysBetween(calendar, date, later)).toBe(count)
        expect(workingDaysBetween(calendar, later, date)).toBe(-count)
      }),
      { numRuns: 60 },
    )
  })

  it('counted back from an open day return to it', () => {
    fc.assert(
      fc.property(day, few, (date, count) => {
        const open = nextWorkingDay(calendar, date).date
        expect(addWorkingDays(calendar, addWorkingDays(calendar, open, count).date, -count).date).toBe(open)
      }),
      { numRuns: 60 },
    )
  })
})
