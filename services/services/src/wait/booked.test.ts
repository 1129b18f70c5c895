import { describe, expect, it } from 'vitest'
import type { TicketSeriesRecord } from '../series/series.ts'
import { dueAt } from './booked.ts'

const now = new Date('2026-12-03T10:00:00+09:00')
const series = [
  { _id: 'a', counter: 'counter:one', procedures: ['procedure:juminhyo'] },
  { _id: 'b', counter: 'counter:one', procedures: [] },
] as unknown as TicketSeriesRecord[]
const booked = (startsAt: string, procedure: string, counter = 'counter:one') => ({
  startsAt: new Date(`2026-12-03T${startsAt}:00+09:00`),
  procedures: [procedure],
  ends: [{ counter }],
})

describe('appointments that are due', () => {
  it('R152 stand before those who wait, each in the queue of its procedure, when their time is there', () => {
    const all = [booked('10:20', 'procedure:juminhyo'), booked('09:55', 'procedure:tennyu')]
    expect(dueAt(all, series, now, 0.9)).toEqual([
      { at: 20, queue: 'a', group: 'procedure:juminhyo', showsUp: 0.9 },
      { at: 0, queue: 'b', group: 'procedure:tennyu', showsUp: 0.9 },
    ])
  })

  it('at other counters, or where there is no queue, are none', () => {
    expect(dueAt([booked('10:20', 'procedure:tennyu', 'counter:two')], series, now, 1)).toEqual([])
    expect(dueAt([booked('10:20', 'procedure:tennyu')], [], now, 1)).toEqual([])
  })
})
