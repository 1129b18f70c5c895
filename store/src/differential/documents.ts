import fc from 'fast-check'
import type { Document } from '../bson/document.ts'

/** Few values, so that those of a query meet those of a document often. */
export const number = fc.oneof(
  { weight: 4, arbitrary: fc.integer({ min: -3, max: 5 }) },
  { weight: 1, arbitrary: fc.constantFrom(0.5, -1.5, 2.25, 1e6, 1234567.891) },
)
export const text = fc.constantFrom('', 'a', 'b', 'ab', 'Ab', 'x y', '池尻')
export const date = fc.constantFrom(
  new Date('2026-03-31T15:00:00Z'),
  new Date('2026-04-01T00:30:00Z'),
  new Date('1999-12-31T23:59:59.999Z'),
  new Date('2028-02-29T12:00:00Z'),
  new Date('1968-07-15T05:06:07.089Z'),
  new Date('2041-11-03T22:10:00.123Z'),
)
export const scalar = fc.oneof(
  { weight: 5, arbitrary: number },
  { weight: 3, arbitrary: text },
  { weight: 1, arbitrary: fc.constantFrom(null, true, false) },
  { weight: 1, arbitrary: date },
)
const key = fc.constantFrom('a', 'b', 'c')

/** Any value: scalars, and arrays and documents of values, two deep. */
export const value: fc.Arbitrary<unknown> = fc.oneof(
  { weight: 6, arbitrary: scalar },
  { weight: 2, arbitrary: fc.array(scalar, { maxLength: 3 }) },
  { weight: 1, arbitrary: fc.dictionary(key, scalar, { maxKeys: 2, noNullPrototype: true }) },
  {
    weight: 2,
    arbitrary: fc.array(fc.dictionary(key, scalar, { maxKeys: 2, noNullPrototype: true }), { maxLength: 3 }),
  },
  { weight: 1, arbitrary: fc.array(fc.array(number, { maxLength: 2 }), { maxLength: 2 }) },
  {
    weight: 1,
    arbitrary: fc.dictionary(key, fc.array(scalar, { maxLength: 2 }), { maxKeys: 2, noNullPrototype: true }),
  },
)

/**
 * A document of two halves: fields that may hold anything (`a`, `b`, `c`), for queries and updates, and fields that hold
 * one type each or nothing, for expressions: `n`umber, `m` number, `s`tring, `d`ate, `l`ist of numbers, `t` list of strings,
 * `o`bject, `y` Boolean.
 */
const fields = fc.record(
  {
    a: value,
    b: value,
    c: value,
    n: number,
    m: fc.oneof(number, fc.constant(null)),
    s: text,
    d: date,
    l: fc.array(number, { maxLength: 4 }),
    t: fc.array(text, { maxLength: 3 }),
    o: fc.dictionary(key, number, { maxKeys: 3, noNullPrototype: true }),
    y: fc.boolean(),
  },
  { requiredKeys: [], noNullPrototype: true },
)

export const documents: fc.Arbitrary<Document[]> = fc
  .array(fields, { minLength: 1, maxLength: 6 })
  .map((list) => list.map((one, index) => ({ _id: index, ...one })))

export const path = fc.constantFrom(
  'a',
  'b',
  'c',
  'a.a',
  'a.b',
  'b.a',
  'b.b',
  'a.0',
  'b.1',
  'a.b.c',
  'n',
  's',
  'l',
  'o.a',
)
