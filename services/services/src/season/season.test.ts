import { addDays } from '@chiiki/kit/business-date.ts'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readPeakSeasons } from './import.ts'
import { type PeakSeasonRecord, peakFaults, peakOf, peaksBetween, seasonOn } from './season.ts'

const source = { confidence: 'UNVERIFIED', title: '試験', url: null, licence: null, note: null } as const
const peak = (from: string, through: string): PeakSeasonRecord => {
  const year = Number(from.slice(0, 4))
  return { _id: `peakSeason:${year}`, year, from, through, source }
}
const known = [peak('2025-03-15', '2025-05-10'), peak('2026-03-12', '2026-05-08')]

describe('the peak season', () => {
  it('R151 is a range of days set for each year, both ends included', () => {
    const days = [
      '2025-03-14',
      '2025-03-15',
      '2025-05-10',
      '2025-05-11',
      '2026-03-12',
      '2026-05-08',
      '2026-05-09',
    ]
    expect(days.map((day) => seasonOn(known, day))).toEqual([
      'NORMAL',
      'PEAK',
      'PEAK',
      'NORMAL',
      'PEAK',
      'PEAK',
      'NORMAL',
    ])
  })

  it('R151 of a year without a range of its own is the latest earlier one, and says so', () => {
    expect(peakOf(known, 2028)).toMatchObject({
      year: 2028,
      from: '2028-03-12',
      through: '2028-05-08',
      isProvisional: true,
    })
    expect(peakOf(known, 2026)?.isProvisional).toBe(false)
    expect(peakOf(known, 2024)).toBeNull()
    expect(peaksBetween(known, 2024, 2027).map(({ year }) => year)).toEqual([2025, 2026, 2027])
  })

  it('R151 holds for the same days as its range, on any day', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 900 }), (after) => {
        const date = addDays('2024-12-01', after)
        const isIn = known.some(({ from, through }) => from <= date && date <= through)
        if (date < '2027-01-01') expect(seasonOn(known, date)).toBe(isIn ? 'PEAK' : 'NORMAL')
      }),
    )
  })

  it('is refused twice for a year, backwards, or over the year’s end', () => {
    expect(peakFaults(known)).toEqual([])
    expect(peakFaults([...known, peak('2026-04-01', '2026-04-02')])).toEqual([
      'the peak of 2026 stands twice',
    ])
    expect(peakFaults([peak('2027-05-01', '2027-04-01')])).toEqual(['the peak of 2027 ends before it begins'])
    expect(peakFaults([peak('2027-12-01', '2028-01-10')])).toHaveLength(1)
  })

  it('R151 of the ward lies from the middle of March to the beginning of May, and its days are marked as unverified', () => {
    const peaks = readPeakSeasons('data/setagaya')
    expect(peaks.length).toBeGreaterThan(0)
    for (const { from, through, source: told } of peaks) {
      expect(from.slice(5) >= '03-11' && from.slice(5) <= '03-20').toBe(true)
      expect(through.slice(5) >= '05-01' && through.slice(5) <= '05-10').toBe(true)
      expect(told.confidence).toBe('UNVERIFIED')
    }
  })
})
