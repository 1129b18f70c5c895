import { startOfDay } from '@chiiki/kit/business-date.ts'
import { calendarOf } from '@chiiki/kit/calendar.ts'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { lastEntryFor } from '../series/last-entry.ts'
import type { SlotGroupRecord } from '../slot-group/slot-group.ts'
import { fallenBy, type SlotGround, slotsOn, spanFault } from '../slot-group/slots.ts'
import { type CounterRecord, scheduleOf } from './counter.ts'
import { scheduleFor, takesAt } from './for-procedure.ts'
import { type HoursException, type Interval, intervalsFault } from './hours.ts'
import { readCounters } from './import.ts'
import { openState, takesPeople } from './open-state.ts'

const table = {
  source: 'test',
  publishedOn: '2026-02-02',
  coversFrom: '2020-01-01',
  coversThrough: '2028-12-31',
  officialThrough: '2027-12-31',
  days: [],
}
const calendar = calendarOf(table, [])
const window = readCounters('data/setagaya').find(
  ({ _id }) => _id === 'counter:kumin-setagaya',
) as CounterRecord
const day = '2026-11-26'
const at = (time: string, on = day) => new Date(`${on}T${time}:00+09:00`)
const announced = (intervals: readonly Interval[], kind: 'CHANGED' | 'OPEN' = 'CHANGED'): HoursException => ({
  ...{ id: 'counterException_1', kind, from: day, through: day, intervals, procedures: null },
  ...{
    reason: { ja: '研修', en: null },
    announcedAt: at('08:00', '2026-11-20'),
    announcedBy: 'counter-manager',
  },
  withdrawnAt: null,
})
const having = (...exceptions: HoursException[]): CounterRecord => ({ ...window, exceptions })
const stateOf = (counter: CounterRecord, time: string) => openState(scheduleOf(counter), calendar, at(time))
const endsEarly = announced([{ opens: '09:00', closes: '17:00', lastEntry: '16:30' }])

describe('最終受付', () => {
  it('R149 between the last entry and the closing a window is open and takes nobody new; it says from when, and when it opens next', () => {
    const counter = having(endsEarly)
    expect(stateOf(counter, '16:29')).toMatchObject({
      ...{ state: 'OPEN', entry: 'ACCEPTING', lastEntryAt: at('16:30'), nextOpening: null },
    })
    const over = stateOf(counter, '16:30')
    expect(over).toMatchObject({
      state: 'OPEN',
      entry: 'ENDED',
      lastEntryAt: at('16:30'),
      closesAt: at('17:00'),
    })
    expect(over.nextOpening).toEqual(at('08:30', '2026-11-27'))
    expect(takesPeople(over)).toBe(false)
    expect(stateOf(counter, '17:00')).toMatchObject({ state: 'CLOSED', entry: null, lastEntryAt: null })
  })

  it('R149 where nobody tells a last entry none is made up, as of every window in the data of the ward today', () => {
    const told = readCounters('data/setagaya').flatMap(({ hours }) =>
      hours.flatMap(({ weekly, lastEntries = [] }) => [
        ...weekly.flatMap(({ lastEntry }) => lastEntry ?? []),
        ...lastEntries,
      ]),
    )
    expect(told).toEqual([])
    expect(stateOf(window, '16:59')).toMatchObject({ state: 'OPEN', entry: 'NOT_TOLD', lastEntryAt: null })
    expect(takesPeople(stateOf(window, '16:59'))).toBe(true)
    expect(lastEntryFor(window, { procedures: [] }, calendar, day)).toBeNull()
  })

  it('R149 whoever comes is taken as long as any of the hours that hold the instant take them', () => {
    const evening = announced([{ opens: '16:00', closes: '19:00', lastEntry: '18:30' }], 'OPEN')
    const [rule] = window.hours
    const early = rule && {
      ...rule,
      weekly: rule.weekly.map((each) => ({ ...each, lastEntry: '16:30' })),
    }
    const counter = { ...having(evening), hours: early ? [early] : [] }
    expect(stateOf(counter, '15:59').lastEntryAt).toEqual(at('16:30'))
    expect(stateOf(counter, '16:45')).toMatchObject({ entry: 'ACCEPTING', lastEntryAt: at('18:30') })
    expect(stateOf(counter, '18:30')).toMatchObject({ entry: 'ENDED', closesAt: at('19:00') })
    expect(lastEntryFor(counter, { procedures: [] }, calendar, day)).toEqual(at('18:30'))
  })

  it('R149 a procedure with a last entry of its own ends before the window, and nothing else does', () => {
    const [rule] = window.hours
    if (!rule) throw new Error('no hours')
    const lastEntries = [{ procedures: ['procedure:tennyu'], time: '16:00' }]
    const counter = { ...window, hours: [{ ...rule, lastEntries }] }
    expect(takesAt(counter, 'procedure:tennyu', calendar, at('16:00'))).toMatchObject({
      ...{ state: 'OPEN', entry: 'ENDED', lastEntryAt: at('16:00') },
    })
    expect(takesAt(counter, 'procedure:juminhyo', calendar, at('16:00')).entry).toBe('NOT_TOLD')
    const of = (...procedures: string[]) => lastEntryFor(counter, { procedures }, calendar, day)
    expect(of('procedure:tennyu')).toEqual(at('16:00'))
    // A series gives numbers as long as any of what it's for is taken, and nobody tells when the other ends.
    expect(of('procedure:tennyu', 'procedure:juminhyo')).toBeNull()
  })

  it('R155 no slot begins from the last entry on, and what was booked before that was announced stands', () => {
    const group: SlotGroupRecord = {
      ...{ _id: 'slotGroup_1', counter: window._id, office: window.office, role: 'RECEPTION' },
      ...{ name: { ja: '予約', en: null }, procedures: ['procedure:tennyu'], capacity: 1 },
      ...{ modes: [{ mode: 'COUNTER', capacity: 1 }], slotMinutes: 30, leadMinutes: 0, horizonDays: 60 },
      ...{ weekly: null, from: '2026-01-01', until: null, state: 'OPEN', closedDays: [] },
    }
    const ground: SlotGround = {
      ...{ group, calendar, day: null, now: at('09:00', '2026-11-20') },
      schedules: [scheduleFor(having(endsEarly), 'procedure:tennyu')],
    }
    const { slots } = slotsOn(ground, day, { mode: 'COUNTER', units: 1 })
    expect(slots.at(-1)?.from).toEqual(at('16:00'))
    const late = { from: at('16:30'), to: at('17:00') }
    expect(spanFault(ground, 'COUNTER', late)).toEqual({
      ...{ code: 'AFTER_LAST_ENTRY', lastEntryAt: at('16:30') },
    })
    expect(fallenBy(ground, late)).toBeNull()
  })

  it('R149 a last entry lies after the opening and not after the closing, over midnight too', () => {
    const fault = (opens: string, closes: string, lastEntry: string) =>
      intervalsFault([{ opens, closes, lastEntry }])
    expect(fault('09:00', '17:00', '17:00')).toBeNull()
    expect(fault('20:00', '02:00', '01:30')).toBeNull()
    for (const wrong of ['09:00', '08:59', '17:01', '25:00', '9:30'])
      expect(fault('09:00', '17:00', wrong)).toMatch(/^lastEntry/)
    expect(fault('20:00', '02:00', '02:30')).toMatch(/^lastEntry/)
  })

  it('R149 whatever the hours, an open window takes people before its last entry and none from then on', () => {
    const minute = fc.integer({ min: 0, max: 1_439 })
    const time = (minutes: number) =>
      `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`
    fc.assert(
      fc.property(minute, minute, minute, minute, (opens, closes, last, asked) => {
        const interval = { opens: time(opens), closes: time(closes), lastEntry: time(last) }
        fc.pre(intervalsFault([interval]) === null)
        const counter = having(announced([interval]))
        const instant = new Date(startOfDay(day).getTime() + asked * 60_000)
        const { state, entry, lastEntryAt } = openState(scheduleOf(counter), calendar, instant)
        if (state !== 'OPEN') expect([entry, lastEntryAt]).toEqual([null, null])
        else expect(entry).toBe(lastEntryAt && instant < lastEntryAt ? 'ACCEPTING' : 'ENDED')
      }),
    )
  })
})
