import { startOfDay } from '@chiiki/kit/business-date.ts'
import { calendarOf } from '@chiiki/kit/calendar.ts'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readWaitPolicy } from '../wait/import.ts'
import { binsOf, type CongestionDay, figuresOf, levelOf, type SlotCount } from './congestion.ts'
import { dayKindOf } from './day-kind.ts'
import { forecastOf, levelNow } from './forecast.ts'
import { observedSlots, slotAt } from './learning.ts'

const { congestion: policy } = readWaitPolicy('data/setagaya')
const count = (waits: readonly number[], more: Partial<SlotCount> = {}): SlotCount => ({
  arrivals: waits.length,
  waits,
  absent: 0,
  served: waits.length,
  serviceMinutes: waits.length * 8,
  desks: ['1', '2'],
  ...more,
})
const day = (businessDate: string, slots: Record<string, SlotCount>, more: Partial<CongestionDay> = {}) =>
  ({
    _id: `a ${businessDate}`,
    counter: 'counter:a',
    series: 'a',
    businessDate,
    weekday: 'THURSDAY',
    season: 'NORMAL',
    kind: 'ORDINARY',
    isSettled: true,
    observed: [20, 21],
    slots,
    ...more,
  }) as CongestionDay
const ten = Array.from({ length: 10 }, (_, index) => index + 1)

describe('what is published of a half hour', () => {
  it('R152 of fewer people than the policy says, nothing is told', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: 0, max: 200, noNaN: true }), { maxLength: 30 }), (waits) => {
        const told = figuresOf(count(waits), policy)
        expect(told === null).toBe(waits.length < policy.fewestTickets)
        if (told) expect(Math.min(told.p50, told.p80, told.meanWaiting)).toBeGreaterThanOrEqual(0)
      }),
    )
    expect(figuresOf(count(ten.slice(1), { arrivals: 50 }), policy)).toBeNull()
  })

  it('R152 how long one desk alone took is never told: waits are', () => {
    expect(figuresOf(count(ten), policy)).toMatchObject({ desks: 2, meanServiceMinutes: 8 })
    expect(figuresOf(count(ten, { desks: ['1'] }), policy)).toMatchObject({
      desks: 1,
      meanServiceMinutes: null,
      p50: 5.5,
    })
    expect(figuresOf(count(ten, { served: 9 }), policy)?.meanServiceMinutes).toBeNull()
  })

  it('R152 the level is what eight in ten wait, by the policy’s limits', () => {
    const levels = [0, 9.9, 10, 29.9, 30, 59.9, 60].map((minutes) => levelOf(minutes, policy))
    expect(levels).toEqual(['QUIET', 'QUIET', 'SOME', 'SOME', 'BUSY', 'BUSY', 'VERY_BUSY'])
  })

  it('R152 a half hour with a closing or a pause in it is in no statistic', () => {
    const at = (time: string) => new Date(`2026-12-03T${time}:00+09:00`)
    const steps = [
      { step: 'PAUSE', at: at('11:10') },
      { step: 'RESUME', at: at('11:20') },
      { step: 'CLOSE', at: at('16:45') },
      { step: 'END', at: at('17:00') },
    ]
    const slots = observedSlots('2026-12-03', at('08:30'), steps, null)
    expect(slots[0]).toBe(17)
    expect(slots).not.toContain(22)
    expect(slots.at(-1)).toBe(32)
    const morning = [{ from: at('08:30'), to: at('12:00') }]
    expect(observedSlots('2026-12-03', at('08:30'), steps, morning)).toEqual([17, 18, 19, 20, 21, 23])
    expect(observedSlots('2026-12-03', at('08:30'), [], [])).toEqual([])
    expect(binsOf(day('2026-12-03', {}, { isSettled: false }), policy)).toEqual([])
  })

  it('counts half hours from midnight in Asia/Tokyo', () => {
    expect(slotAt(startOfDay('2026-12-03'))).toBe(0)
    expect(slotAt(new Date('2026-12-03T08:59:59+09:00'))).toBe(17)
  })
})

describe('a forecast', () => {
  const before = ['2026-12-03', '2026-12-10', '2026-12-17', '2026-12-24']
  const asked = {
    businessDate: '2027-01-14',
    weekday: 'THURSDAY',
    season: 'NORMAL',
    kind: 'ORDINARY',
  } as const
  const days = before.map((date) => day(date, { 20: count(ten) }))

  it('R152 says nothing after fewer than four days alike', () => {
    const figures = (some: readonly CongestionDay[]) => forecastOf(asked, 'a', some, [], policy)[0]
    expect(figures(days.slice(1))).toMatchObject({ slot: 20, analogs: 3, figures: null })
    expect(figures(days)).toMatchObject({ slot: 20, analogs: 4, figures: { arrivals: 10, level: 'QUIET' } })
    expect(forecastOf(asked, 'a', [], [], policy)).toEqual([])
  })

  it('R151 never mixes the peak season with other days', () => {
    const peak = before.map((date) =>
      day(date, { 20: count(ten.map((wait) => wait * 9)) }, { season: 'PEAK' }),
    )
    const both = [...days, ...peak]
    expect(forecastOf(asked, 'a', both, both, policy)[0]).toMatchObject({
      analogs: 4,
      figures: { level: 'QUIET' },
    })
    const inPeak = { ...asked, season: 'PEAK' } as const
    expect(forecastOf(inPeak, 'a', both, both, policy)[0]).toMatchObject({
      analogs: 4,
      figures: { level: 'VERY_BUSY' },
    })
    expect(forecastOf(inPeak, 'a', days, days, policy)).toEqual([])
  })

  it('R152 compares an ordinary day with its weekday, and special days with each other', () => {
    const other = days.map((each) => ({ ...each, weekday: 'MONDAY' as const }))
    expect(forecastOf(asked, 'a', other, [], policy)).toEqual([])
    const special = other.map((each) => ({ ...each, kind: 'AFTER_CLOSURE' as const }))
    const after = { ...asked, kind: 'AFTER_CLOSURE' } as const
    expect(forecastOf(after, 'a', special, [], policy)[0]?.analogs).toBe(4)
    expect(forecastOf(asked, 'a', special, [], policy)).toEqual([])
  })

  it('R152 a day on which nobody came in a half hour counts as one, and a half hour that was closed as none', () => {
    const empty = day('2026-11-19', {})
    const closed = day('2026-11-12', { 20: count(ten) }, { observed: [21] })
    const [told] = forecastOf(asked, 'a', [...days, empty, closed], [], policy)
    expect(told).toMatchObject({ analogs: 5, figures: { arrivals: 8 } })
  })

  it('R152 never says what nobody has seen: fewer than nobody, or of the day itself', () => {
    const someDays = fc.array(
      fc.record({
        waits: fc.array(fc.double({ min: 0, max: 200, noNaN: true }), { maxLength: 30 }),
        back: fc.nat(60),
      }),
      { maxLength: 30 },
    )
    fc.assert(
      fc.property(someDays, (some) => {
        const past = some.map(({ waits }, index) =>
          day(`2026-${String(1 + (index % 12)).padStart(2, '0')}-0${1 + (index % 9)}`, { 20: count(waits) }),
        )
        for (const { figures } of forecastOf(asked, 'a', past, past, policy)) {
          if (!figures) continue
          expect(figures.low).toBeGreaterThanOrEqual(0)
          expect(figures.high).toBeGreaterThanOrEqual(figures.low)
          expect(figures.p80).toBeGreaterThanOrEqual(figures.p50)
        }
      }),
      { numRuns: 50 },
    )
    expect(
      forecastOf(asked, 'a', [...days, day('2027-01-14', { 20: count(ten) })], [], policy)[0]?.analogs,
    ).toBe(4)
  })

  it('is raised where the latest days were busier', () => {
    const busier = [30, 30, 30, 10, 10, 10].map((people, index) =>
      day(`2026-12-${20 - index}`, { 20: count(Array.from({ length: people }, () => 5)) }),
    )
    expect(levelNow(busier)).toBeGreaterThan(1)
    expect(levelNow(busier.toReversed())).toBeLessThan(1)
    expect(levelNow([])).toBe(1)
  })
})

describe('the kind of a day', () => {
  const table = {
    source: '試験',
    publishedOn: '2026-02-01',
    coversFrom: '2026-01-01',
    coversThrough: '2027-12-31',
    officialThrough: '2027-12-31',
    days: [{ date: '2026-11-23', nameJa: '勤労感謝の日', nameEn: 'Labour Thanksgiving Day' }],
  }
  const closure = { id: 'c', nameJa: '年末年始', nameEn: 'Year end', from: '12-29', through: '01-03' }
  const calendar = calendarOf(table, [closure])
  const kind = (date: string) => dayKindOf(calendar, date)

  it('R152 is that of the first day after holidays and the last before them, not of any Monday', () => {
    expect(['2026-11-20', '2026-11-24', '2026-11-25'].map(kind)).toEqual([
      'BEFORE_CLOSURE',
      'AFTER_CLOSURE',
      'ORDINARY',
    ])
    expect(['2026-12-28', '2027-01-04', '2026-12-14'].map(kind)).toEqual([
      'BEFORE_CLOSURE',
      'AFTER_CLOSURE',
      'ORDINARY',
    ])
    expect(['2026-12-01', '2026-12-02', '2026-11-30', '2026-12-03'].map(kind)).toEqual([
      'MONTH_START',
      'MONTH_START',
      'MONTH_END',
      'ORDINARY',
    ])
  })

  it('is told beyond the holiday table too, by weekdays alone', () => {
    expect(kind('2029-06-13')).toBe('ORDINARY')
  })
})
