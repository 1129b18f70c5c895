import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, type BusinessDate } from './business-date.ts'
import { calendarOf } from './calendar.ts'
import {
  type Duty,
  type DutyRefusal,
  type DutyState,
  dutyMachine,
  meetDuty,
  readDuty,
  resumeDuty,
  startDuty,
  suspendDuty,
  voidDuty,
} from './duty.ts'
import { type DutyRule, dueDate } from './duty-rule.ts'
import { faultsOf, nextState } from './machine.ts'
import type { Result } from './result.ts'

const read = (name: string) =>
  JSON.parse(readFileSync(new URL(`../../data/calendar/${name}`, import.meta.url), 'utf8'))
const calendar = calendarOf(read('holidays.json'), read('closures.json').closures)

const admit: DutyRule = {
  id: 'CL-ADMIT',
  amount: 10,
  unit: 'WORKING_DAY',
  firstDay: 'EXCLUDED',
  endOnHoliday: 'NEXT_WORKING_DAY',
  suspendOn: ['RETURNED', 'TERM_GAP'],
  escalate: [
    { afterDays: 14, to: 'post:deputy-mayor' },
    { afterDays: -3, to: 'post:clerk' },
    { afterDays: 1, to: 'post:manager' },
  ],
  legalBasis: null,
  validFrom: '2026-04-01',
}
const started = startDuty(admit, '2026-11-02')
const on = (duty: Duty, date: BusinessDate) => readDuty(duty, admit, calendar, date)
const done = (result: Result<Duty, DutyRefusal>): Duty => {
  if (!result.ok) throw new Error(JSON.stringify(result.problem))
  return result.value
}
const suspend = (duty: Duty, cause: string, date: BusinessDate) =>
  suspendDuty(duty, admit, calendar, cause, date)
const resume = (duty: Duty, cause: string, date: BusinessDate) =>
  resumeDuty(duty, admit, calendar, cause, date)
const meet = (duty: Duty, date: BusinessDate) => meetDuty(duty, admit, calendar, date)

describe('a duty', () => {
  it('has a sound table of states', () => {
    expect(faultsOf(dutyMachine)).toEqual([])
  })

  it('is overdue by the date alone, from the day after it was due', () => {
    expect(on(started, '2026-11-17')).toMatchObject({
      state: 'RUNNING',
      dueOn: '2026-11-17',
      remainingDays: 0,
      lateDays: 0,
    })
    expect(on(started, '2026-11-18')).toMatchObject({ state: 'OVERDUE', remainingDays: null, lateDays: 1 })
    expect(on(started, '2026-12-01')).toMatchObject({ state: 'OVERDUE', lateDays: 14 })
  })

  it('is met on its due date, and met late the day after, with the days late kept', () => {
    expect(on(done(meet(started, '2026-11-17')), '2027-06-01')).toMatchObject({ state: 'MET', lateDays: 0 })
    expect(on(done(meet(started, '2026-11-20')), '2027-06-01')).toMatchObject({
      state: 'MET_LATE',
      lateDays: 3,
    })
  })

  it('tells as of an earlier day what was so then', () => {
    const late = done(meet(started, '2026-11-20'))
    expect(on(late, '2026-11-19').state).toBe('OVERDUE')
    expect(on(late, '2026-11-10').state).toBe('RUNNING')
  })

  it('reaches each escalation step on its day; a negative step is a reminder', () => {
    const to = (date: BusinessDate) => on(started, date).escalations.map((step) => `${step.on} ${step.to}`)
    expect(to('2026-11-13')).toEqual([])
    expect(to('2026-11-14')).toEqual(['2026-11-14 post:clerk'])
    expect(to('2026-11-18')).toHaveLength(2)
    expect(to('2026-12-01').at(-1)).toBe('2026-12-01 post:deputy-mayor')
    expect(on(done(meet(started, '2026-12-02')), '2026-12-02').escalations).toEqual([])
  })

  it('stops while it is suspended and has its remaining days when it goes on', () => {
    const suspended = done(suspend(started, 'RETURNED', '2026-11-05'))
    expect(on(suspended, '2026-11-30')).toMatchObject({
      state: 'SUSPENDED',
      dueOn: null,
      certainty: null,
      suspendedDays: 26,
    })
    const resumed = done(resume(suspended, 'RETURNED', '2026-11-12'))
    expect(on(resumed, '2026-11-12')).toMatchObject({
      state: 'RUNNING',
      dueOn: '2026-11-25',
      suspendedDays: 7,
    })
    expect(on(suspended, '2026-11-12').remainingDays).toBe(on(resumed, '2026-11-12').remainingDays)
  })

  it('stays suspended until the last cause ends, and counts shared days once', () => {
    const both = done(suspend(done(suspend(started, 'RETURNED', '2026-11-05')), 'TERM_GAP', '2026-11-06'))
    const one = done(resume(both, 'RETURNED', '2026-11-10'))
    expect(on(one, '2026-11-10').state).toBe('SUSPENDED')
    expect(on(done(resume(one, 'TERM_GAP', '2026-11-12')), '2026-11-12')).toMatchObject({
      state: 'RUNNING',
      suspendedDays: 7,
    })
  })

  it('met while suspended is met in time', () => {
    const met = done(meet(done(suspend(started, 'RETURNED', '2026-11-05')), '2027-01-20'))
    expect(on(met, '2027-02-01')).toMatchObject({ state: 'MET', lateDays: 0 })
  })

  it('with a planned stop whose end is known has a due date all the while', () => {
    const planned = { ...started, suspensions: [{ cause: 'TERM_GAP', from: '2026-11-09', to: '2026-11-16' }] }
    expect(on(planned, '2026-11-03')).toMatchObject({
      state: 'RUNNING',
      dueOn: '2026-11-25',
      suspendedDays: 0,
    })
    expect(on(planned, '2026-11-10')).toMatchObject({
      state: 'SUSPENDED',
      dueOn: '2026-11-25',
      suspendedDays: 2,
    })
  })

  it('refuses an act with the reason, and changes nothing', () => {
    const kind = (result: Result<Duty, DutyRefusal>) => (result.ok ? 'done' : result.problem.kind)
    const suspended = done(suspend(started, 'RETURNED', '2026-11-05'))
    expect(kind(suspend(started, 'HOLIDAY_TRIP', '2026-11-05'))).toBe('CAUSE_NOT_IN_RULE')
    expect(kind(suspend(suspended, 'RETURNED', '2026-11-06'))).toBe('CAUSE_STANDS_ALREADY')
    expect(kind(resume(started, 'RETURNED', '2026-11-06'))).toBe('CAUSE_DOES_NOT_STAND')
    expect(kind(resume(suspended, 'RETURNED', '2026-11-04'))).toBe('BEFORE_IT_BEGAN')
    expect(kind(meet(started, '2026-11-01'))).toBe('BEFORE_IT_BEGAN')
    expect(kind(suspend(started, 'RETURNED', '2026-11-18'))).toBe('NOT_IN_THIS_STATE')
    const met = done(meet(started, '2026-11-10'))
    expect(kind(meet(met, '2026-11-05'))).toBe('NOT_IN_THIS_STATE')
    expect(kind(voidDuty(met, admit, calendar, 'withdrawn', '2026-11-11'))).toBe('NOT_IN_THIS_STATE')
  })

  it('is void with its reason from the day it is voided, overdue or not', () => {
    const gone = done(voidDuty(started, admit, calendar, 'the proposal was withdrawn', '2026-12-01'))
    expect(gone.voidReason).toBe('the proposal was withdrawn')
    expect(on(gone, '2026-11-30').state).toBe('OVERDUE')
    expect(on(gone, '2026-12-01')).toMatchObject({
      state: 'VOID',
      lateDays: 0,
      remainingDays: null,
      escalations: [],
    })
  })

  it('to give notice before an event is owed until its last day', () => {
    const notice: DutyRule = {
      ...admit,
      amount: 7,
      unit: 'DAY',
      direction: 'BEFORE',
      endOnHoliday: 'SAME',
      suspendOn: [],
    }
    const duty = startDuty(notice, '2026-12-10')
    expect(readDuty(duty, notice, calendar, '2026-12-03').state).toBe('RUNNING')
    expect(readDuty(duty, notice, calendar, '2026-12-04').state).toBe('OVERDUE')
    expect(
      readDuty(done(meetDuty(duty, notice, calendar, '2026-12-03')), notice, calendar, '2026-12-10').state,
    ).toBe('MET')
  })

  it('moves only along the table, whatever is tried on whatever day', () => {
    const step = fc.tuple(
      fc.constantFrom('suspend', 'resume', 'meet', 'void'),
      fc.constantFrom('RETURNED', 'TERM_GAP'),
      fc.nat(6),
    )
    fc.assert(
      fc.property(fc.array(step, { maxLength: 12 }), (steps) => {
        let [duty, date] = [started, started.countsFrom]
        for (const [event, cause, days] of steps) {
          date = addDays(date, days)
          const before: DutyState = on(duty, date).state
          const tried = {
            suspend: () => suspend(duty, cause, date),
            resume: () => resume(duty, cause, date),
            meet: () => meet(duty, date),
            void: () => voidDuty(duty, admit, calendar, 'x', date),
          }[event as 'meet']()
          const after = tried.ok ? on(tried.value, date).state : before
          if (!tried.ok) continue
          const wanted = nextState(dutyMachine, before, event as 'meet')
          const stillStands = event === 'resume' && after === 'SUSPENDED'
          expect(stillStands ? 'RUNNING' : after).toBe(wanted)
          duty = tried.value
          const due = dueDate(admit, duty.countsFrom, calendar, duty.suspensions)
          if (due !== null) expect(due.date >= '2026-11-17').toBe(true)
        }
      }),
      { numRuns: 300 },
    )
  })
})
