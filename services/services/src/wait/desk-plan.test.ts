import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { planOf, usualOf } from './desk-plan.ts'

const at = new Date('2026-12-03T11:10:00+09:00')
/** Six desks from 08:30, four from 11:30, six from 13:30, none from 17:00. */
const day = Array.from({ length: 48 }, (_, slot) =>
  slot < 17 || slot >= 34 ? 0 : slot >= 23 && slot < 27 ? 4 : 6,
)
const usual = { days: 8, desks: day }

describe('the desks to come', () => {
  it('R152 go down over lunch and up after it, in proportion to those of now', () => {
    expect(planOf(usual, 6, at, 4)).toEqual([
      { from: 0, desks: 6 },
      { from: 20, desks: 4 },
      { from: 140, desks: 6 },
    ])
    expect(planOf(usual, 3, at, 4).map(({ desks }) => desks)).toEqual([3, 2, 3])
  })

  it('are those of now where too few days tell, and where usually nobody calls', () => {
    expect(planOf({ ...usual, days: 3 }, 6, at, 4)).toEqual([])
    expect(planOf(null, 6, at, 4)).toEqual([])
    expect(planOf(usual, 6, new Date('2026-12-03T18:00:00+09:00'), 4)).toEqual([])
  })

  it('never end while somebody is there, and come in order of time', () => {
    const desks = fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 48, maxLength: 48 })
    fc.assert(
      fc.property(desks, fc.integer({ min: 1, max: 9 }), fc.nat(1439), (each, current, minute) => {
        const now = new Date(Date.parse('2026-12-03T00:00:00+09:00') + minute * 60_000)
        const steps = planOf({ days: 9, desks: each }, current, now, 4)
        expect(steps.every((step) => step.desks >= 1)).toBe(true)
        const times = steps.map(({ from }) => from)
        expect(times).toEqual(times.toSorted((a, b) => a - b))
      }),
    )
  })

  it('are usually the median of the days', () => {
    const days = [1, 2, 9].map((count) => Array.from({ length: 48 }, () => count))
    expect(usualOf(days)).toMatchObject({ days: 3 })
    expect(usualOf(days).desks[20]).toBe(2)
  })
})
