import { readFileSync } from 'node:fs'
import { businessDateOf, startOfDay } from '@chiiki/kit/business-date.ts'
import { calendarOf, isClosed } from '@chiiki/kit/calendar.ts'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { met, readClock, startedClock, voided } from './clocks.ts'
import type { CaseRecord } from './consultation.ts'
import { officeHoursAfter } from './hours.ts'
import type { Term } from './policy.ts'
import type { Env } from './step.ts'

const read = (name: string) =>
  JSON.parse(readFileSync(new URL(`../../../../data/calendar/${name}`, import.meta.url), 'utf8'))
const calendar = calendarOf(read('holidays.json'), read('closures.json').closures)
const office = { opens: '08:30', closes: '17:00' }
const at = (time: string) => new Date(`${time.length > 11 ? '' : '2026-'}${time}:00+09:00`)
const after = (time: string, hours: number) => officeHoursAfter(at(time), hours, office, calendar)
const policy = { validFrom: '2022-10-01', officeHours: office }
const envAt = (now: Date) =>
  ({ now, day: businessDateOf(now), calendar, policy, id: (type: string) => type }) as unknown as Env
const term = (amount: number, unit: Term['unit']): Term => ({ amount, unit })
const caseOf = (...clocks: object[]) => ({ clocks }) as unknown as CaseRecord

describe('hours of the office', () => {
  it.each([
    ['within a day', '11-24T10:00', 4, '11-24T14:00'],
    ['over the night', '11-24T15:00', 4, '11-25T10:30'],
    ['from before the opening', '11-24T07:00', 2, '11-24T10:30'],
    ['from after the closing', '11-24T17:00', 2, '11-25T10:30'],
    ['to the closing itself', '11-24T15:00', 2, '11-24T17:00'],
    ['over a weekend and a holiday', '11-20T16:00', 2, '11-24T09:30'],
    ['from a Sunday', '11-22T12:00', 1, '11-24T09:30'],
    ['over the end of the year', '12-28T16:30', 1, '2027-01-04T09:00'],
  ])('%s', (_what, from, hours, until) => {
    expect(after(from, hours)).toEqual(at(until))
  })

  it('end when the office works, and one after the other is as both together', () => {
    const minutes = fc.integer({ min: 0, max: 200 * 24 * 60 })
    const start = startOfDay('2026-04-01').getTime()
    fc.assert(
      fc.property(
        minutes,
        fc.integer({ min: 1, max: 30 }),
        fc.integer({ min: 1, max: 30 }),
        (minute, a, b) => {
          const from = new Date(start + minute * 60_000)
          const [one, both] = [
            officeHoursAfter(from, a, office, calendar),
            officeHoursAfter(from, a + b, office, calendar),
          ]
          expect(officeHoursAfter(one, b, office, calendar)).toEqual(both)
          expect(isClosed(calendar, businessDateOf(both))).toBe(false)
          const time = (both.getTime() - startOfDay(businessDateOf(both)).getTime()) / 60_000
          expect(time).toBeGreaterThan(8 * 60 + 30)
          expect(time).toBeLessThanOrEqual(17 * 60)
        },
      ),
    )
  })
})

describe('a clock', () => {
  it('of hours is in time up to its last millisecond, and late from its instant on', () => {
    const clock = startedClock(envAt(at('11-24T10:00')), 'FIRST_CONTACT', term(24, 'HOUR'), 'party:a')
    const due = at('11-25T10:00')
    const before = new Date(due.getTime() - 1)
    expect(readClock(clock, calendar, before)).toEqual({ state: 'RUNNING', dueOn: '2026-11-25', dueAt: due })
    expect(readClock(clock, calendar, due).state).toBe('OVERDUE')
    for (const [when, state] of [
      [before, 'MET'],
      [due, 'MET_LATE'],
    ] as const) {
      const [done] = met(caseOf(clock), envAt(when), 'FIRST_CONTACT').clocks
      expect(done).toMatchObject({ isOpen: false })
      expect(readClock(done as never, calendar, at('12-01T10:00')).state).toBe(state)
    }
  })

  it('of days is late from the end of its last day on', () => {
    const clock = startedClock(envAt(at('11-24T10:00')), 'INTAKE', term(1, 'WORKING_DAY'), 'party:a')
    const { dueOn, dueAt } = readClock(clock, calendar, at('11-24T10:00'))
    expect([dueOn, dueAt]).toEqual(['2026-11-25', at('11-26T00:00')])
    expect(readClock(clock, calendar, at('11-25T23:59')).state).toBe('RUNNING')
    expect(readClock(clock, calendar, at('11-26T00:00')).state).toBe('OVERDUE')
  })

  it('ends with what it counts for and no other: neither of another kind nor about another thing', () => {
    const env = envAt(at('11-24T10:00'))
    const clocks = [
      startedClock(env, 'REFERRAL_ANSWER', term(8, 'OFFICE_HOUR'), 'party:a', 'one'),
      startedClock(env, 'REFERRAL_ANSWER', term(5, 'DAY'), 'party:a', 'two'),
      startedClock(env, 'REFERRAL_RECEIPT', term(2, 'OFFICE_HOUR'), 'party:a', 'one'),
    ]
    const open = (record: CaseRecord) => record.clocks.map(({ isOpen }) => isOpen)
    expect(open(met(caseOf(...clocks), env, 'REFERRAL_ANSWER', 'one'))).toEqual([false, true, true])
    const gone = voided(caseOf(...clocks), env, 'REFERRAL_RECEIPT', 'one', 'WITHDRAWN')
    expect(open(gone)).toEqual([true, true, false])
    expect(readClock(gone.clocks[2] as never, calendar, at('12-24T10:00')).state).toBe('VOID')
  })
})
