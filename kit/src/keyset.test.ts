import fc from 'fast-check'
import { Query } from 'mingo'
import { expect, it } from 'vitest'
import { keysetFilter, placeOf } from './keyset.ts'
import { type Order, reversed } from './order.ts'

const direction = fc.constantFrom('ASC' as const, 'DESC' as const)
const order: fc.Arbitrary<Order> = fc.tuple(direction, direction, direction).map(([a, b, id]) => [
  { path: 'a', direction: a, isNullable: true },
  { path: 'in.b', direction: b, isNullable: true },
  { path: '_id', direction: id, isNullable: false },
])
const value = fc.constantFrom(null, 1, 2)
type Row = { _id: string; a: number | null; in: { b: number | null } }
const row: fc.Arbitrary<Row> = fc.record({
  _id: fc.constantFrom('x', 'y', 'z'),
  a: value,
  in: fc.record({ b: value }),
})

it('of two different rows, one lies after the other and not the other way round', () => {
  fc.assert(
    fc.property(order, row, row, (by, one, other) => {
      const isAfter = (what: Row, place: Row, along = by) =>
        new Query(keysetFilter(along, placeOf(along, place))).test(what)
      const [there, back] = [isAfter(one, other), isAfter(other, one)]
      const isSame = JSON.stringify(placeOf(by, one)) === JSON.stringify(placeOf(by, other))
      expect([there, back].filter(Boolean)).toHaveLength(isSame ? 0 : 1)
      expect(isAfter(other, one, reversed(by))).toBe(there)
    }),
    { numRuns: 400 },
  )
})

it('a row lies at the values of its paths, and a missing one is null', () => {
  const by: Order = [
    { path: 'in.b', direction: 'ASC', isNullable: true },
    { path: 'at', direction: 'ASC', isNullable: true },
    { path: '_id', direction: 'ASC', isNullable: false },
  ]
  const at = new Date(0)
  expect(placeOf(by, { _id: 'x', in: { b: 1 }, at })).toEqual([1, at, 'x'])
  expect(placeOf(by, { _id: 'x', in: null })).toEqual([null, null, 'x'])
})
