import { calendarOf } from '@chiiki/kit/calendar.ts'
import { describe, expect, it } from 'vitest'
import type { CounterRecord } from './counter.ts'
import { takesAt } from './for-procedure.ts'
import type { HoursException } from './hours.ts'
import { readCounters } from './import.ts'

const table = {
  source: 'test',
  publishedOn: '2026-02-02',
  coversFrom: '2020-01-01',
  coversThrough: '2028-12-31',
  officialThrough: '2027-12-31',
  days: [],
}
const calendar = calendarOf(table, [])
const counters = readCounters('data/setagaya')
const window = counters.find(({ _id }) => _id === 'counter:kumin-setagaya') as CounterRecord
const announced = (changes: Partial<HoursException>): HoursException => ({
  id: 'counterException_1',
  kind: 'OPEN',
  from: '2026-11-28',
  through: '2026-11-28',
  intervals: [{ opens: '09:00', closes: '12:00' }],
  procedures: null,
  reason: { ja: '土曜開庁', en: null },
  announcedAt: new Date('2026-11-01T09:00:00+09:00'),
  announcedBy: 'counter-manager@office:branch-setagaya',
  withdrawnAt: null,
  ...changes,
})
const at = (time: string, exceptions: HoursException[], procedure = 'procedure:juminhyo', of = window) =>
  takesAt({ ...of, exceptions }, procedure, calendar, new Date(`${time}:00+09:00`)).state

describe('whether a window takes a procedure', () => {
  it('R149 on a Saturday with an explicit date takes what is named, and nothing else is known of the rest', () => {
    const limited = [announced({ procedures: ['procedure:juminhyo'] })]
    expect(at('2026-11-28T10:00', limited)).toBe('OPEN')
    expect(at('2026-11-28T12:00', limited)).toBe('UNKNOWN')
    expect(at('2026-11-28T10:00', limited, 'procedure:tennyu')).toBe('UNKNOWN')
    const only = [announced({ kind: 'CHANGED', procedures: ['procedure:juminhyo'] })]
    expect(at('2026-11-28T10:00', only, 'procedure:tennyu')).toBe('CLOSED')
    expect(at('2026-11-28T10:00', only)).toBe('OPEN')
  })

  it('R149 on a Saturday of which nobody says what is taken is unknown, though the window is open', () => {
    for (const kind of ['OPEN', 'CHANGED'] as const) {
      expect(at('2026-11-28T10:00', [announced({ kind })])).toBe('UNKNOWN')
      const long = [
        announced({
          kind,
          from: '2026-11-26',
          through: '2026-11-30',
          intervals: [{ opens: '18:00', closes: '20:00' }],
        }),
      ]
      expect(['26', '27', '28', '29', '30'].map((day) => at(`2026-11-${day}T18:30`, long))).toEqual([
        'OPEN',
        'OPEN',
        'UNKNOWN',
        'OPEN',
        'OPEN',
      ])
    }
    expect(at('2026-11-28T10:00', [announced({ kind: 'CLOSED', intervals: [] })])).toBe('CLOSED')
  })

  it('R149 regular Saturdays name what they take; without names they are unknown for every procedure', () => {
    const [rule] = window.hours
    if (!rule) throw new Error('no hours')
    const saturday = { days: ['SATURDAY' as const], weeksOfMonth: [4], opens: '09:00', closes: '12:00' }
    const having = (procedures: string[] | null) => ({
      ...window,
      hours: [{ ...rule, unknownDays: [], weekly: [...rule.weekly, { ...saturday, procedures }] }],
    })
    const state = (procedures: string[] | null, procedure?: string) =>
      at('2026-11-28T10:00', [], procedure, having(procedures))
    expect(state(['procedure:juminhyo'])).toBe('OPEN')
    expect(state(['procedure:juminhyo'], 'procedure:tennyu')).toBe('CLOSED')
    expect(state(null)).toBe('UNKNOWN')
  })

  it('on weekdays is whether the window is open', () => {
    expect(at('2026-11-27T10:00', [])).toBe('OPEN')
    expect(at('2026-11-27T17:00', [])).toBe('CLOSED')
  })
})
