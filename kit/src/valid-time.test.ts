import fc from 'fast-check'
import { Query } from 'mingo'
import { expect, it } from 'vitest'
import { addDays } from './business-date.ts'
import { asOfFilter, inForce, type Versioned } from './valid-time.ts'

const date = fc.integer({ min: 0, max: 8 }).map((n) => addDays('2026-03-28', n))
const instant = fc.integer({ min: 0, max: 8 }).map((n) => new Date(Date.UTC(2026, 2, 28 + n)))
const version: fc.Arbitrary<Versioned> = fc.record({
  validFrom: fc.option(date),
  validTo: fc.option(date),
  recordedAt: instant,
  supersededAt: fc.option(instant),
})

it('the filter for the store selects exactly what the function selects', () => {
  fc.assert(
    fc.property(fc.array(version, { maxLength: 12 }), date, fc.option(instant), (versions, asOf, knownAt) => {
      const query = new Query(asOfFilter(asOf, knownAt))
      expect(versions.filter((v) => query.test(v))).toEqual(inForce(versions, asOf, knownAt))
      const nested = new Query(asOfFilter(asOf, knownAt, 'name.'))
      expect(versions.filter((v) => nested.test({ name: v }))).toEqual(inForce(versions, asOf, knownAt))
    }),
  )
})

it('a correction changes what holds, and what was known before it can still be asked', () => {
  const wrong = {
    name: 'wrong',
    validFrom: '2026-04-01',
    validTo: null,
    recordedAt: new Date('2026-04-01T00:00:00Z'),
    supersededAt: new Date('2026-06-01T00:00:00Z'),
  }
  const right = { ...wrong, name: 'right', recordedAt: wrong.supersededAt, supersededAt: null }
  const names = (knownAt: Date | null) => inForce([wrong, right], '2026-05-01', knownAt).map((v) => v.name)
  expect(names(null)).toEqual(['right'])
  expect(names(new Date('2026-05-31T00:00:00Z'))).toEqual(['wrong'])
  expect(names(new Date('2026-06-01T00:00:00Z'))).toEqual(['right'])
  expect(names(new Date('2026-03-01T00:00:00Z'))).toEqual([])
})
