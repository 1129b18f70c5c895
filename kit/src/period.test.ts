import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, type BusinessDate } from './business-date.ts'
import {
  ALWAYS,
  containsDay,
  containsPeriod,
  gapsIn,
  holdingOn,
  intersectionOf,
  isEmptyPeriod,
  overlaps,
  overlapsIn,
  type Period,
  unionOf,
} from './period.ts'

// A window of 16 days: small enough to compare each answer with the days themselves.
const window = Array.from({ length: 16 }, (_, n) => addDays('2026-12-24', n))
const bound = fc.constantFrom(null, ...window.slice(2, 14))
const period: fc.Arbitrary<Period> = fc.record({ from: bound, to: bound })
const daysOf = (p: Period): BusinessDate[] => window.filter((date) => containsDay(p, date))
const covered = (ps: readonly Period[]) => window.filter((date) => ps.some((p) => containsDay(p, date)))

describe('a period', () => {
  it('has its first day and not its last bound', () => {
    const year = { from: '2026-04-01', to: '2027-04-01' }
    expect(containsDay(year, '2026-04-01')).toBe(true)
    expect(containsDay(year, '2027-03-31')).toBe(true)
    expect(containsDay(year, '2027-04-01')).toBe(false)
    expect(containsDay(ALWAYS, '0001-01-01')).toBe(true)
  })

  it('is empty, holds another and shares days exactly as its days say', () => {
    fc.assert(
      fc.property(period, period, (a, b) => {
        const shared = daysOf(a).filter((date) => daysOf(b).includes(date))
        expect(isEmptyPeriod(a)).toBe(daysOf(a).length === 0)
        expect(overlaps(a, b)).toBe(shared.length > 0)
        expect(daysOf(intersectionOf(a, b) ?? { from: '2026-01-01', to: '2026-01-01' })).toEqual(shared)
        expect(containsPeriod(a, b)).toBe(daysOf(b).every((date) => daysOf(a).includes(date)))
      }),
    )
  })
})

describe('a list of periods', () => {
  it('is covered by its union, which neither overlaps nor meets', () => {
    fc.assert(
      fc.property(fc.array(period, { maxLength: 6 }), (periods) => {
        const union = unionOf(periods)
        expect(covered(union)).toEqual(covered(periods))
        for (const [n, next] of union.slice(1).entries()) {
          const to = union[n]?.to
          expect(typeof to === 'string' && next.from !== null && to < next.from).toBe(true)
        }
      }),
    )
  })

  it('leaves gaps that are just the days of the whole that no period has', () => {
    fc.assert(
      fc.property(fc.array(period, { maxLength: 6 }), period, (periods, within) => {
        const missing = daysOf(within).filter((date) => !covered(periods).includes(date))
        const gaps = gapsIn(periods, within)
        expect(covered(gaps)).toEqual(missing)
        expect(gaps.some(isEmptyPeriod)).toBe(false)
        expect(overlapsIn(gaps)).toEqual([])
      }),
    )
  })

  it('names each pair that shares days', () => {
    const terms = [
      { from: '2024-04-01', to: '2026-04-01' },
      { from: '2026-04-01', to: null },
      { from: '2026-01-01', to: '2026-05-01' },
    ]
    expect(overlapsIn(terms)).toEqual([
      { a: 0, b: 2, shared: { from: '2026-01-01', to: '2026-04-01' } },
      { a: 1, b: 2, shared: { from: '2026-04-01', to: '2026-05-01' } },
    ])
  })

  it('is asked as of a day', () => {
    const names = [
      { name: 'old', held: { from: null, to: '2019-07-01' } },
      { name: 'new', held: { from: '2019-07-01', to: null } },
    ]
    expect(holdingOn(names, '2019-06-30', (n) => n.held).map((n) => n.name)).toEqual(['old'])
    expect(holdingOn(names, '2019-07-01', (n) => n.held).map((n) => n.name)).toEqual(['new'])
  })
})
