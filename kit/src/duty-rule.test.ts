import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, type BusinessDate, weekdayOf } from './business-date.ts'
import { calendarOf, isClosed, OutsideCalendar } from './calendar.ts'
import { type DutyRule, dueDate, faultsOfRule, ruleOn, type Suspension } from './duty-rule.ts'

const read = (name: string) =>
  JSON.parse(readFileSync(new URL(`../../data/calendar/${name}`, import.meta.url), 'utf8'))
const calendar = calendarOf(read('holidays.json'), read('closures.json').closures)

const base: DutyRule = {
  id: 'rule',
  amount: 10,
  unit: 'DAY',
  firstDay: 'EXCLUDED',
  endOnHoliday: 'SAME',
  suspendOn: ['RETURNED'],
  escalate: [],
  legalBasis: null,
  validFrom: '2020-01-01',
}
const due = (rule: Partial<DutyRule>, from: BusinessDate, suspensions: Suspension[] = []) =>
  dueDate({ ...base, ...rule }, from, calendar, suspensions)?.date ?? null

// Days around year ends, leap days and the golden week come up by themselves in 12 years.
const day = fc.integer({ min: 0, max: 4_400 }).map((n) => addDays('2019-01-01', n))
const rule: fc.Arbitrary<DutyRule> = fc.record({
  id: fc.constant('rule'),
  amount: fc.integer({ min: 1, max: 40 }),
  unit: fc.constantFrom('DAY', 'WORKING_DAY', 'MONTH'),
  firstDay: fc.constantFrom('INCLUDED', 'EXCLUDED'),
  endOnHoliday: fc.constantFrom('NEXT_WORKING_DAY', 'SAME'),
  suspendOn: fc.constant(['RETURNED', 'TERM_GAP']),
  escalate: fc.constant([]),
  legalBasis: fc.constant(null),
  validFrom: fc.constant('2010-01-01'),
})
/** Suspensions given as days after the trigger and a length; they may overlap, touch, be empty or lie outside. */
const offsets = fc.array(fc.tuple(fc.integer({ min: -10, max: 80 }), fc.integer({ min: 0, max: 40 })), {
  maxLength: 5,
})
const suspensionsFrom = (from: BusinessDate, parts: readonly (readonly [number, number])[]): Suspension[] =>
  parts.map(([after, length]) => ({
    cause: 'RETURNED',
    from: addDays(from, after),
    to: addDays(from, after + length),
  }))

describe('the due date', () => {
  it('leaves the first day out or counts it, as the rule says', () => {
    expect(due({ amount: 30 }, '2026-11-01')).toBe('2026-12-01')
    expect(due({ amount: 30, firstDay: 'INCLUDED' }, '2026-11-01')).toBe('2026-11-30')
    expect(due({ amount: 5, unit: 'WORKING_DAY' }, '2026-11-20')).toBe('2026-11-30')
    expect(due({ amount: 5, unit: 'WORKING_DAY', firstDay: 'INCLUDED' }, '2026-11-20')).toBe('2026-11-27')
    expect(due({ amount: 0 }, '2026-11-20')).toBe('2026-11-20')
  })

  it('moves off a closed day to the next open one, over the year end, or stays', () => {
    expect(due({ amount: 20, endOnHoliday: 'NEXT_WORKING_DAY' }, '2026-12-10')).toBe('2027-01-04')
    expect(due({ amount: 20 }, '2026-12-10')).toBe('2026-12-30')
    expect(due({ amount: 20, endOnHoliday: 'PREVIOUS_WORKING_DAY' }, '2026-12-10')).toBe('2026-12-28')
  })

  it('ends a month as 民法第143条 does: before the answering day, or on the last day where there is none', () => {
    const month = { unit: 'MONTH', amount: 1 } as const
    expect(due(month, '2026-01-15')).toBe('2026-02-15')
    expect(due(month, '2026-01-30')).toBe('2026-02-28')
    expect(due(month, '2024-01-30')).toBe('2024-02-29')
    expect(due(month, '2026-01-31')).toBe('2026-02-28')
    // The count begins on 1 March, so it takes all of March.
    expect(due(month, '2026-02-28')).toBe('2026-03-31')
    expect(due({ ...month, firstDay: 'INCLUDED' }, '2026-04-01')).toBe('2026-04-30')
    expect(due({ unit: 'MONTH', amount: 12 }, '2024-02-28')).toBe('2025-02-28')
  })

  it('of a notice lies before the event, and rolls away from it', () => {
    const notice = { amount: 7, direction: 'BEFORE', suspendOn: [] } as const
    expect(due(notice, '2026-12-10')).toBe('2026-12-03')
    expect(due({ ...notice, firstDay: 'INCLUDED' }, '2026-12-10')).toBe('2026-12-04')
    expect(due({ ...notice, endOnHoliday: 'PREVIOUS_WORKING_DAY' }, '2026-11-30')).toBe('2026-11-20')
    expect(due({ ...notice, amount: 3, unit: 'WORKING_DAY' }, '2027-01-05')).toBe('2026-12-25')
    expect(due({ ...notice, amount: 1, unit: 'MONTH' }, '2026-03-31')).toBe('2026-02-28')
  })

  it('is at the latest the day in April that the rule names', () => {
    const report = { amount: 30, fiscalYearLimit: '04-10' }
    expect(due(report, '2027-03-25')).toBe('2027-04-10')
    expect(due(report, '2027-03-01')).toBe('2027-03-31')
    expect(due(report, '2026-04-02')).toBe('2026-05-02')
    expect(due({ ...report, amount: 400 }, '2027-02-01')).toBe('2027-04-10')
    expect(due({ ...report, amount: 400, fiscalYearLimit: '01-31' }, '2026-06-01')).toBe('2027-07-06')
  })

  it('is provisional as soon as a holiday not yet announced could move it, and refused beyond the table', () => {
    const certainty = (r: Partial<DutyRule>, from: BusinessDate) =>
      dueDate({ ...base, ...r }, from, calendar)?.certainty
    expect(certainty({ unit: 'WORKING_DAY' }, '2027-12-01')).toBe('OFFICIAL')
    expect(certainty({ unit: 'WORKING_DAY' }, '2027-12-20')).toBe('PROVISIONAL')
    expect(certainty({}, '2045-01-01')).toBe('OFFICIAL')
    expect(() => due({ unit: 'WORKING_DAY' }, '2040-12-28')).toThrow(OutsideCalendar)
  })

  it('moves on by the days suspended, each counted once', () => {
    const returned = { cause: 'RETURNED', from: '2026-11-05', to: '2026-11-10' }
    expect(due({}, '2026-11-01', [returned])).toBe('2026-11-16')
    expect(
      due({}, '2026-11-01', [returned, { cause: 'TERM_GAP', from: '2026-11-08', to: '2026-11-12' }]),
    ).toBe('2026-11-18')
    expect(due({}, '2026-11-01', [{ ...returned, from: '2026-11-12', to: '2026-11-20' }])).toBe('2026-11-11')
    expect(due({}, '2026-11-01', [{ ...returned, to: null }])).toBeNull()
  })

  it('has as many counted days before it as the rule gives', () => {
    fc.assert(
      fc.property(rule, day, offsets, (r, from, parts) => {
        const suspensions = suspensionsFrom(from, parts)
        const isStopped = (d: BusinessDate) =>
          suspensions.some((s) => s.from <= d && d < (s.to ?? '9999-12-31'))
        const plain = { ...r, endOnHoliday: 'SAME' } as const
        const last = due(plain, from, suspensions) as BusinessDate
        if (r.unit === 'MONTH') return
        let counted = 0
        for (let d = r.firstDay === 'INCLUDED' ? from : addDays(from, 1); d <= last; d = addDays(d, 1)) {
          if (!isStopped(d) && !(r.unit === 'WORKING_DAY' && isClosed(calendar, d))) counted += 1
        }
        expect(counted).toBe(r.amount)
        expect(isStopped(last)).toBe(false)
      }),
      { numRuns: 200 },
    )
  })

  it('is never a closed day when it rolls, nor a suspended one', () => {
    fc.assert(
      fc.property(rule, day, offsets, (r, from, parts) => {
        const suspensions = suspensionsFrom(from, parts)
        const date = due({ ...r, endOnHoliday: 'NEXT_WORKING_DAY' }, from, suspensions) as BusinessDate
        expect(isClosed(calendar, date), `${date} ${weekdayOf(date)}`).toBe(false)
        expect(suspensions.some((s) => s.from <= date && date < (s.to ?? '9999-12-31'))).toBe(false)
      }),
      { numRuns: 200 },
    )
  })

  it('is never made earlier by one more suspension, by a later trigger or by a longer rule', () => {
    fc.assert(
      fc.property(rule, day, offsets, fc.integer({ min: 0, max: 9 }), (r, from, parts, more) => {
        const suspensions = suspensionsFrom(from, parts)
        const date = due(r, from, suspensions) as BusinessDate
        expect((due(r, from, suspensions.slice(1)) as BusinessDate) <= date).toBe(true)
        expect((due(r, from) as BusinessDate) <= date).toBe(true)
        expect((due(r, addDays(from, more)) as BusinessDate) >= (due(r, from) as BusinessDate)).toBe(true)
        expect((due({ ...r, amount: r.amount + more }, from, suspensions) as BusinessDate) >= date).toBe(true)
      }),
      { numRuns: 200 },
    )
  })
})

describe('a rule', () => {
  it('is chosen by the day that the duty begins on', () => {
    const newer = { ...base, amount: 5, validFrom: '2026-04-01' }
    expect(ruleOn([newer, base], 'rule', '2026-03-31')).toBe(base)
    expect(ruleOn([base, newer], 'rule', '2026-04-01')).toBe(newer)
    expect(ruleOn([base], 'rule', '2019-12-31')).toBeNull()
    expect(ruleOn([base], 'other', '2026-01-01')).toBeNull()
  })

  it('that makes no sense is named, not computed with', () => {
    expect(faultsOfRule(base)).toEqual([])
    expect(faultsOfRule({ ...base, amount: 0, firstDay: 'INCLUDED' })).toHaveLength(1)
    expect(faultsOfRule({ ...base, amount: 1.5 })).toHaveLength(1)
    expect(
      faultsOfRule({
        ...base,
        direction: 'BEFORE',
        endOnHoliday: 'NEXT_WORKING_DAY',
        fiscalYearLimit: '04-10',
      }),
    ).toHaveLength(3)
    expect(faultsOfRule({ ...base, fiscalYearLimit: '2-30' })).toHaveLength(1)
    const steps = [
      { afterDays: 1, to: 'post:a' },
      { afterDays: 1, to: 'post:b' },
    ]
    expect(faultsOfRule({ ...base, escalate: steps })).toHaveLength(1)
  })
})
