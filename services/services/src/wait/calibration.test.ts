import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { calibrate, corrected, errorOf, uncalibrated } from './calibration.ts'
import type { Quantiles } from './estimate.ts'

const raw: Quantiles = { p10: 10, p50: 20, p80: 28, p90: 34 }
const chance = fc.double({ min: 0, max: 1, noNaN: true })

describe('calibration', () => {
  it('makes the quantiles hold over what it learned from, whatever the estimates were', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(chance, chance), { minLength: 60, maxLength: 200 }), (draws) => {
        const pairs = draws.map(([size, luck]) => {
          const scale = 0.5 + size
          const told = { p10: 10 * scale, p50: 20 * scale, p80: 28 * scale, p90: 34 * scale }
          return { raw: told, actual: 90 * luck * scale }
        })
        const calibration = calibrate(pairs, 30)
        const told = pairs.map((pair) => ({ ...pair, told: corrected(pair.raw, calibration), shown: 0 }))
        const share = (holds: (pair: (typeof told)[number]) => boolean) =>
          told.filter(holds).length / told.length
        expect(share((pair) => pair.actual <= pair.told.p80 + 1e-9)).toBeGreaterThanOrEqual(0.78)
        expect(
          share((pair) => pair.told.p10 - 1e-9 <= pair.actual && pair.actual <= pair.told.p90 + 1e-9),
        ).toBeGreaterThanOrEqual(0.78)
      }),
      { numRuns: 50 },
    )
  })

  it('corrects nothing on few pairs, and never a wait that is surely none', () => {
    const pairs = Array.from({ length: 29 }, () => ({ raw, actual: 100 }))
    expect(calibrate(pairs, 30)).toEqual({ ...uncalibrated, pairs: 29 })
    const none = { p10: 0, p50: 0, p80: 0, p90: 0 }
    expect(corrected(none, { pairs: 90, band: 2, half: 2, most: 2 })).toEqual(none)
    expect(calibrate([...pairs, { raw: none, actual: 0 }], 30).pairs).toBe(29)
  })

  it('widens a band that was too narrow and narrows one that was too wide', () => {
    const spread = (by: number) =>
      calibrate(
        Array.from({ length: 100 }, (_, index) => ({ raw, actual: 22 + by * ((index % 21) - 10) })),
        30,
      ).band
    expect(spread(3)).toBeGreaterThan(0)
    expect(spread(0.5)).toBeLessThan(0)
  })
})

describe('the error that is published', () => {
  it('is the mean, the bias, the share that waited longer and the share of the band', () => {
    const told = { p10: 5, p50: 10, p80: 14, p90: 18 }
    const pairs = [4, 10, 16, 31].map((actual) => ({ told, shown: 15, actual }))
    expect(errorOf(pairs, 10)).toEqual({
      pairs: 4,
      meanAbsolute: (6 + 0 + 6 + 21) / 4,
      bias: (6 + 0 - 6 - 21) / 4,
      longerThanShown: 0.5,
      surprised: 0.25,
      coverage: 0.5,
    })
    expect(errorOf([], 10)).toBeNull()
  })
})
