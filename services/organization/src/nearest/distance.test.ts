import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { boxAround, isIn, metresBetween, nearestFirst } from './distance.ts'

const point = fc.record({
  latitude: fc.double({ min: -85, max: 85, noNaN: true }),
  longitude: fc.double({ min: -170, max: 170, noNaN: true }),
})

describe('distance', () => {
  it('R009 is that of the map: head office to 二子玉川 is 4.2 km', () => {
    const [hq, futako] = [
      { latitude: 35.646581, longitude: 139.653243 },
      { latitude: 35.615468, longitude: 139.626705 },
    ]
    expect(Math.round(metresBetween(hq, futako) / 100)).toBe(42)
  })

  it('R009 is the same both ways, none to oneself, and no way round is shorter', () => {
    fc.assert(
      fc.property(point, point, point, (a, b, c) => {
        expect(metresBetween(a, a)).toBe(0)
        expect(metresBetween(a, b)).toBeCloseTo(metresBetween(b, a), 6)
        expect(metresBetween(a, c)).toBeLessThanOrEqual(metresBetween(a, b) + metresBetween(b, c) + 0.01)
      }),
    )
  })

  it('R009 leaves nothing out that is within: the box holds all of the circle', () => {
    const near = fc.tuple(
      fc.double({ min: -1, max: 1, noNaN: true }),
      fc.double({ min: -1, max: 1, noNaN: true }),
    )
    fc.assert(
      fc.property(point, near, fc.integer({ min: 100, max: 64_000 }), (from, [north, east], radius) => {
        const to = { latitude: from.latitude + north, longitude: from.longitude + east }
        fc.pre(metresBetween(from, to) <= radius)
        expect(isIn(boxAround(from, radius), to)).toBe(true)
      }),
    )
  })

  it('R009 orders by distance and leaves out what has no position', () => {
    const from = { latitude: 35.6, longitude: 139.6 }
    const at = (latitude: number | null) => (latitude === null ? null : { latitude, longitude: 139.6 })
    const found = nearestFirst(from, [35.63, null, 35.61, 36.9], at, 64_000)
    expect(found.map(({ thing }) => thing)).toEqual([35.61, 35.63])
  })
})
