import { addDays, startOfDay, WEEKDAYS } from '@chiiki/kit/business-date.ts'
import { type Calendar, calendarOf } from '@chiiki/kit/calendar.ts'
import type { Source } from '@chiiki/kit/provenance.ts'
import { describe, expect, it } from 'vitest'
import {
  exceptionOn,
  type HoursException,
  type HoursRule,
  hoursOn,
  intervalsFault,
  type Schedule,
} from './hours.ts'
import { openState } from './open-state.ts'

const source: Source = { confidence: 'OFFICIAL', title: 'the ward', url: null, licence: null, note: null }
const calendar: Calendar = calendarOf(
  {
    source: 'test',
    publishedOn: '2026-02-02',
    coversFrom: '2020-01-01',
    coversThrough: '2030-12-31',
    officialThrough: '2027-12-31',
    days: [
      { date: '2026-11-23', nameJa: '勤労感謝の日', nameEn: 'Labor Thanksgiving Day' },
      { date: '2027-01-01', nameJa: '元日', nameEn: "New Year's Day" },
    ],
  },
  [{ id: 'closure:year-end', nameJa: '年末年始', nameEn: 'Year-end', from: '12-29', through: '01-03' }],
)
const weekdays = WEEKDAYS.slice(0, 5)
const rule: HoursRule = {
  validFrom: null,
  validTo: null,
  weekly: [{ days: weekdays, opens: '08:30', closes: '17:00', weeksOfMonth: null }],
  unknownDays: ['SATURDAY'],
  unknownReason: '土曜日は取扱いが異なる。',
  observesHolidays: true,
  observesClosures: true,
  source,
}
const schedule: Schedule = { rules: [rule], exceptions: [], periods: [{ from: '2017-01-01', to: null }] }
const always = { ...rule, unknownDays: [], unknownReason: null }

function at(text: string): Date {
  return new Date(`${text}+09:00`)
}

function state(text: string, of: Schedule = schedule) {
  const { state, why, closesAt, nextOpening, noNextOpening, nextCertainOpening, certainty } = openState(
    of,
    calendar,
    at(text),
  )
  return {
    state,
    code: why.code,
    closesAt,
    nextOpening,
    no: noNextOpening?.code ?? null,
    sure: nextCertainOpening,
    certainty,
  }
}

function exception(
  kind: HoursException['kind'],
  from: string,
  intervals: HoursException['intervals'] = [],
  through = from,
): HoursException {
  const reason = { ja: '訓練', en: null }
  return {
    id: `${kind}${from}`,
    kind,
    from,
    through,
    intervals,
    reason,
    announcedAt: at('2026-11-01T00:00:00'),
    announcedBy: 'p',
    withdrawnAt: null,
  }
}

describe('the regular week', () => {
  it('R128 hours are half-open: open at 8:30, closed at 17:00 to the millisecond', () => {
    expect(state('2026-11-24T08:29:59.999').state).toBe('CLOSED')
    expect(state('2026-11-24T08:30:00')).toMatchObject({
      state: 'OPEN',
      code: 'REGULAR_HOURS',
      closesAt: at('2026-11-24T17:00:00'),
      nextOpening: null,
    })
    expect(state('2026-11-24T16:59:59.999').state).toBe('OPEN')
    expect(state('2026-11-24T17:00:00')).toMatchObject({
      state: 'CLOSED',
      code: 'OUTSIDE_HOURS',
      nextOpening: at('2026-11-25T08:30:00'),
    })
  })

  it('R128 the day is a day of Tokyo: 9:00 there is 0:00 of UTC and no new day', () => {
    expect(state('2026-11-24T08:59:00').state).toBe('OPEN')
    expect(state('2026-11-24T09:01:00').state).toBe('OPEN')
    expect(state('2026-11-24T00:30:00')).toMatchObject({
      state: 'CLOSED',
      nextOpening: at('2026-11-24T08:30:00'),
    })
  })

  it('R128 nothing shifts on the days on which others change their clocks', () => {
    for (const day of ['2027-03-14', '2027-03-28', '2027-11-07']) {
      expect(state(`${addDays(day, 1)}T08:30:00`).state).toBe('OPEN')
      expect(state(`${day}T08:30:00`)).toMatchObject({
        state: 'CLOSED',
        code: 'DAY_OFF',
        nextOpening: at(`${addDays(day, 1)}T08:30:00`),
      })
    }
  })

  it('R128 a day whose hours nobody knows is UNKNOWN with the reason, never CLOSED', () => {
    expect(state('2026-11-28T10:00:00')).toMatchObject({
      state: 'UNKNOWN',
      code: 'HOURS_UNKNOWN',
      nextOpening: null,
      no: 'HOURS_UNKNOWN',
      sure: at('2026-11-30T08:30:00'),
    })
  })

  it('R128 with unknown hours between, the next opening is null with the reason, and the next sure one is told', () => {
    expect(state('2026-11-27T18:00:00')).toMatchObject({
      state: 'CLOSED',
      nextOpening: null,
      no: 'HOURS_UNKNOWN',
      sure: at('2026-11-30T08:30:00'),
    })
    expect(state('2026-11-29T10:00:00')).toMatchObject({
      state: 'CLOSED',
      code: 'DAY_OFF',
      nextOpening: at('2026-11-30T08:30:00'),
      no: null,
    })
  })

  it('R128 a window of which nothing is known is unknown on every day, holidays too', () => {
    const nobodyKnows = {
      ...schedule,
      rules: [{ ...rule, weekly: [], unknownDays: WEEKDAYS, observesHolidays: null, observesClosures: null }],
    }
    for (const time of [
      '2026-11-24T10:00:00',
      '2026-11-23T10:00:00',
      '2026-12-31T10:00:00',
      '2026-11-29T03:00:00',
    ]) {
      expect(state(time, nobodyKnows)).toMatchObject({
        state: 'UNKNOWN',
        code: 'HOURS_UNKNOWN',
        nextOpening: null,
        sure: null,
      })
    }
  })

  it('R128 a window closes in the middle of the day', () => {
    const lunch: Schedule = {
      ...schedule,
      rules: [
        {
          ...always,
          weekly: [
            { days: weekdays, opens: '08:30', closes: '12:00', weeksOfMonth: null },
            { days: weekdays, opens: '13:00', closes: '17:00', weeksOfMonth: null },
          ],
        },
      ],
    }
    expect(state('2026-11-24T09:00:00', lunch)).toMatchObject({
      state: 'OPEN',
      closesAt: at('2026-11-24T12:00:00'),
    })
    expect(state('2026-11-24T12:00:00', lunch)).toMatchObject({
      state: 'CLOSED',
      code: 'OUTSIDE_HOURS',
      nextOpening: at('2026-11-24T13:00:00'),
    })
  })

  it('R128 hours that close before they open run into the next day, over a day off and over the year end', () => {
    const night: Schedule = {
      ...schedule,
      rules: [
        { ...always, weekly: [{ days: ['FRIDAY'], opens: '18:00', closes: '02:00', weeksOfMonth: null }] },
      ],
    }
    expect(state('2026-11-28T01:59:00', night)).toMatchObject({
      state: 'OPEN',
      closesAt: at('2026-11-28T02:00:00'),
    })
    expect(state('2026-11-28T02:00:00', night).state).toBe('CLOSED')
    expect(state('2026-11-29T01:00:00', night).state).toBe('CLOSED')
    const thursdays: Schedule = {
      ...schedule,
      rules: [
        {
          ...always,
          observesClosures: false,
          observesHolidays: false,
          weekly: [{ days: ['THURSDAY'], opens: '22:00', closes: '06:00', weeksOfMonth: null }],
        },
      ],
    }
    expect(state('2027-01-01T05:00:00', thursdays)).toMatchObject({
      state: 'OPEN',
      closesAt: at('2027-01-01T06:00:00'),
    })
  })

  it('R128 hours that meet are one opening, over midnight too; a window that never closes tells no end', () => {
    const meeting: Schedule = {
      ...schedule,
      rules: [
        {
          ...always,
          weekly: [
            { days: weekdays, opens: '09:00', closes: '24:00', weeksOfMonth: null },
            { days: weekdays, opens: '00:00', closes: '01:00', weeksOfMonth: null },
          ],
        },
      ],
    }
    expect(state('2026-11-24T10:00:00', meeting).closesAt).toEqual(at('2026-11-25T01:00:00'))
    const always24: Schedule = {
      ...schedule,
      rules: [
        {
          ...always,
          observesHolidays: false,
          observesClosures: false,
          weekly: [{ days: WEEKDAYS, opens: '00:00', closes: '24:00', weeksOfMonth: null }],
        },
      ],
    }
    expect(state('2026-12-31T23:59:00', always24)).toMatchObject({ state: 'OPEN', closesAt: null })
  })

  it('R128 only in some weeks of the month: 第3土曜日', () => {
    const third: Schedule = {
      ...schedule,
      rules: [
        { ...always, weekly: [{ days: ['SATURDAY'], opens: '09:00', closes: '12:00', weeksOfMonth: [3] }] },
      ],
    }
    expect(state('2026-11-01T00:00:00', third).nextOpening).toEqual(at('2026-11-21T09:00:00'))
    expect(state('2026-11-14T10:00:00', third).state).toBe('CLOSED')
  })

  it('R128 hours change with their rule: each day by the rule in force, a day without a rule is unknown', () => {
    const changing: Schedule = {
      ...schedule,
      rules: [
        { ...always, validFrom: '2026-04-01', validTo: '2027-04-01' },
        {
          ...always,
          validFrom: '2027-04-01',
          weekly: [{ days: weekdays, opens: '09:00', closes: '16:00', weeksOfMonth: null }],
        },
      ],
    }
    expect(state('2027-03-31T08:45:00', changing).state).toBe('OPEN')
    expect(state('2027-04-01T08:45:00', changing)).toMatchObject({
      state: 'CLOSED',
      nextOpening: at('2027-04-01T09:00:00'),
    })
    expect(state('2026-03-31T10:00:00', changing)).toMatchObject({ state: 'UNKNOWN', code: 'HOURS_UNKNOWN' })
  })
})

describe('the calendar', () => {
  it('R128 a holiday closes a window that observes it, and no other', () => {
    expect(state('2026-11-23T10:00:00')).toMatchObject({
      state: 'CLOSED',
      code: 'HOLIDAY',
      nextOpening: at('2026-11-24T08:30:00'),
    })
    const ignores: Schedule = { ...schedule, rules: [{ ...always, observesHolidays: false }] }
    expect(state('2026-11-23T10:00:00', ignores).state).toBe('OPEN')
  })

  it('R128 the year end closes from 12-29 through 01-03, over the turn of the year', () => {
    const certain: Schedule = { ...schedule, rules: [always] }
    expect(state('2026-12-28T17:00:00', certain).nextOpening).toEqual(at('2027-01-04T08:30:00'))
    expect(state('2026-12-31T10:00:00', certain).code).toBe('YEARLY_CLOSURE')
    expect(state('2027-01-01T10:00:00', certain).code).toBe('HOLIDAY')
  })

  it('R128 a leap day is a day like any other', () => {
    expect(state('2028-02-29T10:00:00')).toMatchObject({ state: 'OPEN', closesAt: at('2028-02-29T17:00:00') })
    expect(state('2028-02-28T17:00:00').nextOpening).toEqual(at('2028-02-29T08:30:00'))
  })

  it('R128 computed holidays make an answer PROVISIONAL; beyond the table it is UNKNOWN', () => {
    expect(state('2027-12-28T10:00:00').certainty).toBe('OFFICIAL')
    expect(state('2028-01-05T10:00:00')).toMatchObject({ state: 'OPEN', certainty: 'PROVISIONAL' })
    expect(state('2027-12-28T18:00:00').certainty).toBe('PROVISIONAL')
    expect(state('2031-01-06T10:00:00')).toMatchObject({
      state: 'UNKNOWN',
      code: 'CALENDAR_UNKNOWN',
      nextOpening: null,
      no: 'CALENDAR_UNKNOWN',
    })
    expect(state('2019-12-31T10:00:00')).toMatchObject({ state: 'UNKNOWN', code: 'CALENDAR_UNKNOWN' })
    const ignores: Schedule = { ...schedule, rules: [{ ...always, observesHolidays: false }] }
    expect(state('2031-01-06T10:00:00', ignores)).toMatchObject({ state: 'OPEN', certainty: 'OFFICIAL' })
  })

  it('R128 there is no window before it is set up', () => {
    expect(state('2016-12-28T10:00:00')).toMatchObject({ state: 'CLOSED', code: 'NOT_SET_UP' })
  })
})

describe('announcements', () => {
  const with_ = (...exceptions: HoursException[]): Schedule => ({ ...schedule, exceptions })

  it('R128 a closed day goes before the week, for all its days', () => {
    const closed = with_(exception('CLOSED', '2026-11-24', [], '2026-11-26'))
    expect(state('2026-11-25T10:00:00', closed)).toMatchObject({
      state: 'CLOSED',
      code: 'ANNOUNCED',
      nextOpening: at('2026-11-27T08:30:00'),
    })
  })

  it('R128 a Saturday that is announced is open in its hours, and unknown outside them', () => {
    const open = with_(exception('OPEN', '2026-11-28', [{ opens: '09:00', closes: '12:00' }]))
    expect(state('2026-11-28T09:00:00', open)).toMatchObject({
      state: 'OPEN',
      code: 'ANNOUNCED',
      closesAt: at('2026-11-28T12:00:00'),
    })
    expect(state('2026-11-28T12:00:00', open)).toMatchObject({ state: 'UNKNOWN', code: 'HOURS_UNKNOWN' })
  })

  it('R128 changed hours are all that day has: before and after them it is closed, also where nothing else is known', () => {
    const changed = with_(exception('CHANGED', '2026-11-28', [{ opens: '09:00', closes: '12:00' }]))
    expect(state('2026-11-28T12:00:00', changed)).toMatchObject({ state: 'CLOSED', code: 'ANNOUNCED' })
    expect(state('2026-11-27T18:00:00', changed)).toMatchObject({
      nextOpening: at('2026-11-28T09:00:00'),
      no: null,
    })
  })

  it('R128 a holiday can be opened, and what is withdrawn no longer holds', () => {
    const opened = exception('OPEN', '2026-11-23', [{ opens: '10:00', closes: '11:00' }])
    expect(state('2026-11-23T10:30:00', with_(opened)).state).toBe('OPEN')
    expect(state('2026-11-23T11:30:00', with_(opened))).toMatchObject({ state: 'CLOSED', code: 'HOLIDAY' })
    expect(
      state('2026-11-23T10:30:00', with_({ ...opened, withdrawnAt: at('2026-11-20T00:00:00') })).state,
    ).toBe('CLOSED')
  })

  it('the newest announcement of a day goes first', () => {
    const [first, second] = [
      exception('CLOSED', '2026-11-24'),
      exception('CHANGED', '2026-11-24', [{ opens: '10:00', closes: '11:00' }]),
    ]
    const later = { ...second, announcedAt: at('2026-11-02T00:00:00') }
    expect(exceptionOn([first, later], '2026-11-24')).toBe(later)
    expect(exceptionOn([first], '2026-11-25')).toBeNull()
  })
})

describe('hours of a day', () => {
  it.each([
    ['24:00', '01:00', 'opens'],
    ['8:30', '17:00', 'opens'],
    ['08:30', '25:00', 'closes'],
    ['08:30', '08:30', 'differ'],
  ])('%s to %s is refused', (opens, closes, word) => {
    expect(intervalsFault([{ opens, closes }])).toContain(word)
  })

  it('two that overlap are refused; two that meet are not', () => {
    expect(
      intervalsFault([
        { opens: '09:00', closes: '12:30' },
        { opens: '12:00', closes: '13:00' },
      ]),
    ).toContain('overlap')
    expect(
      intervalsFault([
        { opens: '12:00', closes: '13:00' },
        { opens: '09:00', closes: '12:00' },
      ]),
    ).toBeNull()
  })

  it('R128 a day tells its openings as instants, in order', () => {
    const day = hoursOn(
      {
        ...schedule,
        exceptions: [
          exception('CHANGED', '2026-11-24', [
            { opens: '18:00', closes: '01:00' },
            { opens: '09:00', closes: '12:00' },
          ]),
        ],
      },
      calendar,
      '2026-11-24',
    )
    expect(day.open.map(({ from, to }) => [from, to])).toEqual([
      [at('2026-11-24T09:00:00'), at('2026-11-24T12:00:00')],
      [at('2026-11-24T18:00:00'), at('2026-11-25T01:00:00')],
    ])
    expect(day.open[0]?.from.getTime()).toBe(startOfDay('2026-11-24').getTime() + 9 * 3_600_000)
  })
})
