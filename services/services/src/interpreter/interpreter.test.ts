import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { faultOfWeekly, isInHours } from './interpreter.ts'

const on = (day: string, time: string) => new Date(`2026-${day}T${time}:00+09:00`)
const week = { days: ['THURSDAY'] as const, weeksOfMonth: null, opens: '09:00', closes: '12:00' }
const span = (day: string, from: string, to: string) => ({ from: on(day, from), to: on(day, to) })

describe('hours that an interpreter named', () => {
  it('R121 hold a span that lies wholly within them, its edges too, on their days alone', () => {
    expect(isInHours([week], span('11-26', '09:00', '12:00'))).toBe(true)
    expect(isInHours([week], span('11-26', '08:59', '10:00'))).toBe(false)
    expect(isInHours([week], span('11-26', '11:00', '12:01'))).toBe(false)
    expect(isInHours([week], span('11-25', '09:00', '10:00'))).toBe(false)
  })

  it('may be of some weeks of the month, and run past midnight', () => {
    const third = { ...week, weeksOfMonth: [3] }
    expect(isInHours([third], span('11-26', '09:00', '10:00'))).toBe(false)
    expect(isInHours([third], span('11-19', '09:00', '10:00'))).toBe(true)
    const night = { ...week, opens: '22:00', closes: '02:00' }
    expect(isInHours([night], { from: on('11-26', '23:30'), to: on('11-27', '00:30') })).toBe(true)
    expect(isInHours([night], span('11-27', '01:00', '02:00'))).toBe(true)
    expect(isInHours([night], span('11-27', '01:30', '02:30'))).toBe(false)
    expect(isInHours([night], span('11-26', '01:00', '02:00'))).toBe(false)
  })

  it('R121 that nobody knows are neither kept nor missed, whatever the span', () => {
    fc.assert(
      fc.property(fc.date({ noInvalidDate: true }), fc.nat(600), (from, minutes) => {
        expect(isInHours(null, { from, to: new Date(from.getTime() + minutes * 60_000) })).toBeNull()
      }),
    )
  })

  it('are refused where they tell nothing', () => {
    expect(faultOfWeekly([week])).toBeNull()
    expect(faultOfWeekly([])).toContain('1 to 21')
    expect(faultOfWeekly([{ ...week, days: [] }])).toContain('days')
    expect(faultOfWeekly([{ ...week, weeksOfMonth: [6] }])).toContain('1 to 5')
    expect(faultOfWeekly([{ ...week, opens: '9:00' }])).toContain('HH:MM')
  })
})
