import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays } from './business-date.ts'
import { calendarOf } from './calendar.ts'
import {
  handOver,
  isOverdue,
  meetClock,
  type RuleBook,
  readClock,
  startClock,
  voidClock,
  written,
} from './clock.ts'
import { readClockRules } from './clock-store.ts'

const read = (name: string) =>
  JSON.parse(readFileSync(new URL(`../../data/calendar/${name}`, import.meta.url), 'utf8'))
const book: RuleBook = {
  rules: readClockRules(new URL('../../data/setagaya', import.meta.url).pathname),
  calendar: calendarOf(read('holidays.json'), read('closures.json').closures),
}
const debtor = { owedBy: 'office:a', owedByPost: 'centre-director' }

describe('the rules of deadlines', () => {
  it('are sound, said in both languages, and each says that its amount is the ward’s to set', () => {
    expect(book.rules.length).toBeGreaterThan(20)
    for (const { duty, source, amount } of book.rules) {
      expect([duty.ja, duty.en].every((text) => text.length > 0)).toBe(true)
      expect(source.confidence).toBe('UNVERIFIED')
      expect(amount).toBeGreaterThan(0)
    }
  })

  it('that have no one number start no clock', () => {
    expect(book.rules.map(({ id }) => id)).not.toContain('CL-GRANT-DECIDE')
    expect(() => startClock(book, 'CL-GRANT-DECIDE', debtor, '2026-11-23')).toThrow(/CL-GRANT-DECIDE/)
    expect(() => startClock(book, 'CL-RECEIPT', debtor, '2022-09-30')).toThrow(/in force/)
  })
})

describe('a clock', () => {
  it('counts working days over the year’s end: five from 25 December 2026 end on 7 January 2027', () => {
    const clock = startClock(book, 'CL-RECEIPT', debtor, '2026-12-25')
    // 28 December, then 4, 5, 6, 7 January: 29 December to 3 January the offices are closed.
    expect(clock).toMatchObject({ dueOn: '2027-01-07', isOpen: true, ...debtor })
    expect(readClock(book, clock, '2027-01-07')).toMatchObject({ state: 'RUNNING', remainingDays: 0 })
    expect(readClock(book, clock, '2027-01-08')).toMatchObject({ state: 'OVERDUE', lateDays: 1 })
  })

  it('that ends on a day on which the offices are closed ends on the next open one', () => {
    // 30 days from 1 December: 31 December.
    expect(startClock(book, 'CL-SUPPORT-ANSWER', debtor, '2026-12-01').dueOn).toBe('2027-01-04')
  })

  it('tells the escalations whose day has come', () => {
    const clock = startClock(book, 'CL-SUPPORT-RECEIPT', debtor, '2026-12-25')
    const reached = (on: string) => readClock(book, clock, on).escalations.map(({ to }) => to)
    expect(reached('2027-01-03')).toEqual([])
    expect(reached('2027-01-04')).toEqual(['owner'])
    expect(reached('2027-01-08')).toEqual(['owner', 'head-office-planner'])
  })

  it('keeps its day when somebody else owes it', () => {
    const clock = startClock(book, 'CL-RECEIPT', debtor, '2026-11-24')
    const other = handOver(clock, { owedBy: 'office:b', owedByPost: null })
    expect(readClock(book, other, '2026-11-25')).toMatchObject({ owedBy: 'office:b', dueOn: clock.dueOn })
  })

  it('that has ended can’t end again', () => {
    const clock = startClock(book, 'CL-RECEIPT', debtor, '2026-11-24')
    const met = meetClock(book, clock, '2026-11-25')
    expect(() => meetClock(book, met, '2026-11-26')).toThrow(RangeError)
    expect(() => voidClock(book, met, 'no', '2026-11-26')).toThrow(RangeError)
  })

  it('is overdue exactly on the days after the kept due date, whichever rule and day it began by', () => {
    const rules = book.rules.filter(({ direction }) => direction !== 'BEFORE').map(({ id }) => id)
    const aDay = fc.integer({ min: 0, max: 1_500 }).map((days) => addDays('2022-10-01', days))
    fc.assert(
      fc.property(fc.constantFrom(...rules), aDay, fc.integer({ min: 0, max: 250 }), (rule, from, later) => {
        const clock = startClock(book, rule, debtor, from)
        const on = addDays(from, later)
        expect(isOverdue(book, clock, on)).toBe(on > (clock.dueOn as string))
        const met = meetClock(book, clock, on)
        expect(readClock(book, met, addDays(on, 9)).state).toBe(
          on > (clock.dueOn as string) ? 'MET_LATE' : 'MET',
        )
        expect([met.isOpen, met.dueOn]).toEqual([false, clock.dueOn])
        expect(written(book, clock)).toEqual(clock)
      }),
      { numRuns: 200 },
    )
  })
})
