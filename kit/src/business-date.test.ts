import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  addDays,
  addMonths,
  type BusinessDate,
  businessDate,
  businessDateOf,
  comparePartialDates,
  daysInMonth,
  diffDays,
  earliestDay,
  formatInstant,
  isSurelyBefore,
  latestDay,
  parseBusinessDate,
  parseInstant,
  parsePartialDate,
  partsOf,
  precisionOf,
  startOfDay,
  weekdayOf,
} from './business-date.ts'

const day = fc.integer({ min: -250_000, max: 250_000 }).map((n) => addDays('1970-01-01', n))
const instant = fc.date({
  min: new Date('1000-01-01T00:00:00Z'),
  max: new Date('9000-01-01T00:00:00Z'),
  noInvalidDate: true,
})

describe('a business date', () => {
  it('is refused when no such day exists', () => {
    const none = [
      '2026-02-30',
      '2025-02-29',
      '1900-02-29',
      '2026-13-01',
      '2026-00-10',
      '2026-04-31',
      '0000-01-01',
    ]
    const malformed = [
      '2026-2-3',
      '20260203',
      '2026-02-03T00:00:00',
      ' 2026-02-03',
      '2026-02-03\n',
      '',
      '２０２６-02-03',
    ]
    for (const text of [...none, ...malformed]) expect(parseBusinessDate(text), text).toBeNull()
    for (const text of ['2024-02-29', '2000-02-29', '0001-01-01', '9999-12-31'])
      expect(parseBusinessDate(text)).toBe(text)
  })

  it('is never taken from text that is no day', () => {
    expect(() => addDays('2026-02-30', 1)).toThrow(RangeError)
    expect(() => businessDate(2026, 2, 29)).toThrow(RangeError)
    expect(() => addDays('9999-12-31', 1)).toThrow(RangeError)
  })

  it('adds and counts days as one arithmetic', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: -9_000, max: 9_000 }), (date, days) => {
        const later = addDays(date, days)
        expect(diffDays(date, later)).toBe(days)
        expect(addDays(later, -days)).toBe(date)
        expect(Math.sign(days)).toBe(later > date ? 1 : later < date ? -1 : 0)
      }),
    )
  })

  it('goes on over leap days and year ends', () => {
    expect(addDays('2024-02-28', 1)).toBe('2024-02-29')
    expect(addDays('2025-02-28', 1)).toBe('2025-03-01')
    expect(addDays('2026-12-31', 1)).toBe('2027-01-01')
    expect(diffDays('0099-12-31', '0100-01-01')).toBe(1)
  })

  it('adds months to the same day, or to the last day of a month that is too short', () => {
    expect(addMonths('2026-01-31', 1)).toBe('2026-02-28')
    expect(addMonths('2024-01-31', 1)).toBe('2024-02-29')
    expect(addMonths('2026-03-31', -1)).toBe('2026-02-28')
    expect(addMonths('2026-11-30', 3)).toBe('2027-02-28')
    fc.assert(
      fc.property(day, fc.integer({ min: -600, max: 600 }), (date, months) => {
        const [from, to] = [partsOf(date), partsOf(addMonths(date, months))]
        expect(to.year * 12 + to.month - (from.year * 12 + from.month)).toBe(months)
        expect(to.day).toBe(Math.min(from.day, daysInMonth(to.year, to.month)))
      }),
    )
  })

  it('knows its weekday', () => {
    expect(weekdayOf('2026-11-23')).toBe('MONDAY')
    expect(weekdayOf('1969-12-31')).toBe('WEDNESDAY')
    fc.assert(
      fc.property(day, (date) => {
        expect(weekdayOf(addDays(date, 7))).toBe(weekdayOf(date))
      }),
    )
  })
})

describe('an instant', () => {
  it('falls on the day that it is in Tokyo, not in UTC', () => {
    expect(businessDateOf(new Date('2026-11-22T14:59:59.999Z'))).toBe('2026-11-22')
    expect(businessDateOf(new Date('2026-11-22T15:00:00Z'))).toBe('2026-11-23')
    // An 08:30 opening: one morning stays one day although UTC midnight is 09:00 in Tokyo.
    expect(businessDateOf(new Date('2026-11-23T08:59:00+09:00'))).toBe(
      businessDateOf(new Date('2026-11-23T09:01:00+09:00')),
    )
  })

  it('lies in the day that it falls on', () => {
    fc.assert(
      fc.property(instant, (at) => {
        const date = businessDateOf(at)
        expect(startOfDay(date).getTime()).toBeLessThanOrEqual(at.getTime())
        expect(startOfDay(addDays(date, 1)).getTime()).toBeGreaterThan(at.getTime())
      }),
    )
  })

  it('is spoken with +09:00 and read back as the same instant', () => {
    expect(formatInstant(new Date('2026-11-23T00:00:00Z'))).toBe('2026-11-23T09:00:00+09:00')
    fc.assert(
      fc.property(instant, (at) => {
        expect(parseInstant(formatInstant(at))?.getTime()).toBe(at.getTime())
      }),
    )
  })

  it('is refused without an offset, or on a day that does not exist', () => {
    const bad = [
      '2026-11-23T09:00:00',
      '2026-11-23',
      '2026-02-30T09:00:00Z',
      '2026-11-23T24:00:00Z',
      '2026-11-23 09:00:00Z',
    ]
    for (const text of [...bad, '2026-11-23T09:00:00+9', 'now', ''])
      expect(parseInstant(text), text).toBeNull()
    expect(parseInstant('2026-11-23T09:00+09:00')?.toISOString()).toBe('2026-11-23T00:00:00.000Z')
    expect(() => formatInstant(new Date(Number.NaN))).toThrow(RangeError)
  })
})

describe('a partial date', () => {
  const partial = fc
    .tuple(day, fc.constantFrom(4, 7, 10))
    .map(([date, length]: [BusinessDate, number]) => date.slice(0, length))

  it('keeps the precision it was known with', () => {
    for (const text of ['2019', '2019-07', '2019-07-01']) expect(parsePartialDate(text)).toBe(text)
    expect(['2019', '2019-07', '2019-07-01'].map(precisionOf)).toEqual(['YEAR', 'MONTH', 'DAY'])
    for (const text of ['2019-13', '2019-02-30', '19', '2019-', '2019-7', '0000'])
      expect(parsePartialDate(text)).toBeNull()
  })

  it('spans from its earliest to its latest day', () => {
    expect([earliestDay('2019'), latestDay('2019')]).toEqual(['2019-01-01', '2019-12-31'])
    expect([earliestDay('2024-02'), latestDay('2024-02')]).toEqual(['2024-02-01', '2024-02-29'])
    fc.assert(
      fc.property(partial, (date) => {
        expect(earliestDay(date).startsWith(date)).toBe(true)
        expect(latestDay(date).startsWith(date)).toBe(true)
        expect(addDays(latestDay(date), 1).startsWith(date)).toBe(false)
      }),
    )
  })

  it('orders totally, and is surely before only when no reading contradicts it', () => {
    expect(['2019-07-01', '2020', '2019', '2019-07'].sort(comparePartialDates)).toEqual([
      '2019',
      '2019-07',
      '2019-07-01',
      '2020',
    ])
    expect(isSurelyBefore('2018', '2019-07')).toBe(true)
    expect(isSurelyBefore('2019', '2019-07')).toBe(false)
    fc.assert(
      fc.property(partial, partial, (a, b) => {
        expect(Math.sign(comparePartialDates(a, b))).toBe(-Math.sign(comparePartialDates(b, a)) + 0)
        if (isSurelyBefore(a, b)) expect(comparePartialDates(a, b)).toBeLessThan(0)
      }),
    )
  })
})
