import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { metresBetween, type Point } from './distance.ts'
import { cellsAround, cellsOf, radii } from './grid.ts'

const point = fc.record({
  latitude: fc.double({ min: -60, max: 60, noNaN: true }),
  longitude: fc.double({ min: -179, max: 179, noNaN: true }),
})
const shift = fc.double({ min: -0.7, max: 0.7, noNaN: true })

describe('the grid of places', () => {
  it('R009 misses nothing within a radius, and asks for few cells', () => {
    fc.assert(
      fc.property(point, shift, shift, fc.constantFrom(...radii), (from, north, east, metres) => {
        const near: Point = { latitude: from.latitude + north, longitude: from.longitude + east }
        const cells = cellsAround(from, metres) ?? []
        expect(cells.length).toBeGreaterThan(0)
        expect(cells.length).toBeLessThanOrEqual(40)
        if (metresBetween(from, near) <= metres)
          expect(cellsOf(near).some((each) => cells.includes(each))).toBe(true)
      }),
    )
  })

  it('R009 gives up where a circle is as wide as the earth', () => {
    expect(cellsAround({ latitude: 89.9, longitude: 0 }, 16_000)).toBeNull()
  })
})
