import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { addDays, weekdayOf } from './business-date.ts'
import {
  calendarOf,
  certaintyOf,
  closureOn,
  type HolidayTable,
  holidayOn,
  isClosed,
  isHoliday,
  OFFICE_DAYS_OFF,
  OutsideCalendar,
  tableKnownOn,
  type YearlyClosure,
} from './calendar.ts'
import { nextWorkingDay } from './working-day.ts'

const read = (name: string) =>
  JSON.parse(readFileSync(new URL(`../../data/calendar/${name}`, import.meta.url), 'utf8'))
const table: HolidayTable = read('holidays.json')
const closures: YearlyClosure[] = read('closures.json').closures
const calendar = calendarOf(table, closures)

describe('the holiday table', () => {
  it('names the holidays of 2027 as the 暦要項 of 2026-02-02 announced them', () => {
    const announced = [
      '01-01',
      '01-11',
      '02-11',
      '02-23',
      '03-21',
      '03-22',
      '04-29',
      '05-03',
      '05-04',
      '05-05',
      '07-19',
    ]
    const dates = table.days.map((d) => d.date).filter((date) => date.startsWith('2027'))
    const rest = ['08-11', '09-20', '09-23', '10-11', '11-03', '11-23']
    expect(dates).toEqual([...announced, ...rest].map((monthDay) => `2027-${monthDay}`))
  })

  it('gives a day in lieu to each holiday that falls on a Sunday (国民の祝日に関する法律第3条第2項)', () => {
    for (const { date } of table.days.filter((d) => weekdayOf(d.date) === 'SUNDAY')) {
      let next = date
      while (table.days.some((d) => d.date === next && d.nameEn !== 'Holiday in lieu'))
        next = addDays(next, 1)
      expect(isHoliday(calendar, next), date).toBe(true)
    }
  })

  it('makes a holiday of a day between two holidays (第3条第3項): 2026-09-22', () => {
    expect(holidayOn(calendar, '2026-09-22')?.nameJa).toBe('休日')
  })

  it('says that a year not yet announced is provisional, and refuses a year it does not know', () => {
    expect(certaintyOf(calendar, '2027-12-31')).toBe('OFFICIAL')
    expect(certaintyOf(calendar, '2028-01-01')).toBe('PROVISIONAL')
    expect(() => isHoliday(calendar, addDays(table.coversThrough, 1))).toThrow(OutsideCalendar)
    expect(() => isClosed(calendar, addDays(table.coversFrom, -1))).toThrow(OutsideCalendar)
    expect(() => nextWorkingDay(calendar, '2040-12-31')).toThrow('holidays are known from')
  })

  it('is chosen by what was published when', () => {
    const newer = { ...table, publishedOn: '2027-02-01' }
    expect(tableKnownOn([table, newer], '2027-01-31')).toBe(table)
    expect(tableKnownOn([table, newer], '2027-02-01')).toBe(newer)
    expect(tableKnownOn([table], '2000-01-01')).toBeNull()
  })

  it('is refused when it contradicts itself', () => {
    const twice = {
      ...table,
      days: [...table.days, { date: '2026-01-01', nameJa: '元日', nameEn: "New Year's Day" }],
    }
    expect(() => calendarOf(twice, closures)).toThrow('twice')
    expect(() => calendarOf({ ...table, coversThrough: '2026-12-31' }, closures)).toThrow(OutsideCalendar)
    expect(() =>
      calendarOf(table, [{ id: 'x', nameJa: 'x', nameEn: 'x', from: '02-30', through: '03-01' }]),
    ).toThrow(RangeError)
  })
})

describe('a closed day', () => {
  it('is a Saturday, a Sunday, a holiday or a day of the year end, and no other', () => {
    const closed = Array.from({ length: 14 }, (_, n) => addDays('2026-12-25', n)).filter((d) =>
      isClosed(calendar, d),
    )
    expect(closed).toEqual([
      '2026-12-26',
      '2026-12-27',
      '2026-12-29',
      '2026-12-30',
      '2026-12-31',
      '2027-01-01',
      '2027-01-02',
      '2027-01-03',
    ])
    expect(closureOn(calendar, '2027-01-03')?.nameJa).toBe('年末年始')
    expect(closureOn(calendar, '2027-01-04')).toBeNull()
  })

  it('depends on the rule: a holiday counter opens on holidays, and needs no table for it', () => {
    const holidayCounter = { weekdays: [], holidays: false, closures: false }
    expect(isClosed(calendar, '2026-11-23', holidayCounter)).toBe(false)
    expect(isClosed(calendar, '2300-01-01', holidayCounter)).toBe(false)
    expect(nextWorkingDay(calendar, '2300-01-01', holidayCounter)).toEqual({
      date: '2300-01-01',
      certainty: 'OFFICIAL',
    })
  })

  it('may not be every day', () => {
    const never = {
      ...OFFICE_DAYS_OFF,
      weekdays: [...new Set(Array.from({ length: 7 }, (_, n) => weekdayOf(addDays('2026-01-01', n))))],
    }
    expect(() => nextWorkingDay(calendar, '2026-01-01', never)).toThrow('no open day')
  })
})
