import { addDays } from '@chiiki/kit/business-date.ts'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { mostPeriods, periodsOf } from './discussion.ts'

const council = { establishedOn: '2026-05-10', endedOn: null }
const day = fc.integer({ min: 0, max: 1_500 }).map((days) => addDays('2026-04-01', days))

describe('regular discussions', () => {
  it('R163 every day of a council lies in exactly one period, and missed ones are those that are over without a meeting', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(1, 2, 3, 4, 6, 12),
        day,
        fc.array(day, { maxLength: 8 }),
        fc.integer({ min: 0, max: 900 }),
        (months, establishedOn, days, age) => {
          const today = addDays(establishedOn, age)
          const held = days.map((heldOn, index) => ({ _id: `meeting_${index}`, heldOn }))
          const periods = periodsOf(months, { establishedOn, endedOn: null }, held, today)
          expect(periods[0]?.from).toBe(establishedOn)
          for (const [index, { from, dueOn, state, meetings }] of periods.entries()) {
            expect(from <= dueOn).toBe(true)
            if (index > 0) expect(from).toBe(addDays(periods[index - 1]?.dueOn as string, 1))
            const within = held.filter(
              (each) => each.heldOn >= from && each.heldOn <= dueOn && each.heldOn <= today,
            )
            expect(meetings).toHaveLength(within.length)
            expect(state === 'MISSED').toBe(within.length === 0 && dueOn < today)
          }
          expect((periods.at(-1)?.dueOn ?? '') >= today).toBe(true)
        },
      ),
    )
  })

  it('R163 follows the fiscal year: every six months from April and October, the first from the founding day', () => {
    const periods = periodsOf(6, council, [{ _id: 'meeting_1', heldOn: '2026-11-20' }], '2027-05-01')
    expect(periods).toEqual([
      { from: '2026-05-10', dueOn: '2026-09-30', state: 'MISSED', meetings: [] },
      { from: '2026-10-01', dueOn: '2027-03-31', state: 'HELD', meetings: ['meeting_1'] },
      { from: '2027-04-01', dueOn: '2027-09-30', state: 'AHEAD', meetings: [] },
    ])
  })

  it('R163 ends with the council, and a period is missed on the day after its last, not on it', () => {
    const ended = { establishedOn: '2026-04-01', endedOn: '2026-08-15' }
    expect(periodsOf(3, ended, [], '2027-01-01').map(({ dueOn }) => dueOn)).toEqual([
      '2026-06-30',
      '2026-08-15',
    ])
    expect(periodsOf(3, council, [], '2026-06-30')[0]?.state).toBe('AHEAD')
    expect(periodsOf(3, council, [], '2026-07-01')[0]?.state).toBe('MISSED')
  })

  it('R163 tells the latest periods, a bounded number of them', () => {
    expect(periodsOf(1, council, [], '2036-01-01')).toHaveLength(mostPeriods)
  })
})
