import fc from 'fast-check'
import type { Document } from '../bson/document.ts'
import { number, path, scalar, text, value } from './documents.ts'
import { expression } from './expressions.ts'
import { query, withoutClashes } from './queries.ts'

const single = <T>(
  name: string,
  paths: fc.Arbitrary<string>,
  operand: fc.Arbitrary<T>,
): fc.Arbitrary<Document> =>
  fc
    .array(fc.tuple(paths, operand), { minLength: 1, maxLength: 2 })
    .map((parts) => ({ [name]: Object.fromEntries(withoutClashes(parts)) }))

const list = fc.oneof(
  { weight: 8, arbitrary: fc.constantFrom('l', 't') },
  { weight: 1, arbitrary: fc.constantFrom('a', 'b') },
)
/** Paths that exist or can be made, and a few that can't. */
const target = fc.oneof(
  { weight: 8, arbitrary: fc.constantFrom('a', 'b', 'n', 's', 'o.a', 'o.z', 'l.0', 'z', 'z.y') },
  { weight: 1, arbitrary: path },
)
const each = fc
  .record({
    $each: fc.array(scalar, { maxLength: 3 }),
    $position: fc.option(fc.integer({ min: -2, max: 2 }), { nil: undefined }),
    $slice: fc.option(fc.integer({ min: -2, max: 3 }), { nil: undefined }),
    $sort: fc.option(fc.constantFrom(1, -1), { nil: undefined }),
  })
  .map((parts) => Object.fromEntries(Object.entries(parts).filter(([, part]) => part !== undefined)))

const operators: fc.Arbitrary<Document> = fc.oneof(
  { weight: 3, arbitrary: single('$set', target, value) },
  { weight: 2, arbitrary: single('$unset', target, fc.constant('')) },
  { weight: 2, arbitrary: single('$inc', fc.constantFrom('n', 'o.a', 'new', 'z.y'), number) },
  { weight: 1, arbitrary: single('$mul', fc.constantFrom('n', 'o.a', 'new'), number) },
  { weight: 1, arbitrary: single('$min', target, scalar) },
  { weight: 1, arbitrary: single('$max', target, scalar) },
  {
    weight: 1,
    arbitrary: fc
      .tuple(fc.constantFrom('a', 'n', 'o', 'b'), fc.constantFrom('z', 'c', 'z.z'))
      .map(([from, to]) => ({ $rename: { [from]: to } })),
  },
  { weight: 2, arbitrary: single('$push', list, value) },
  { weight: 2, arbitrary: single('$push', list, each) },
  { weight: 1, arbitrary: single('$addToSet', list, value) },
  {
    weight: 1,
    arbitrary: single(
      '$addToSet',
      list,
      fc.array(scalar, { maxLength: 3 }).map(($each) => ({ $each })),
    ),
  },
  { weight: 1, arbitrary: single('$pull', list, scalar) },
  {
    weight: 1,
    arbitrary: single(
      '$pull',
      list,
      fc
        .tuple(fc.constantFrom('$gt', '$lte', '$in'), number, text)
        .map(([name, n, t]) => ({ [name]: name === '$in' ? [n, t] : n })),
    ),
  },
  { weight: 1, arbitrary: single('$pullAll', list, fc.array(scalar, { maxLength: 2 })) },
  { weight: 1, arbitrary: single('$pop', list, fc.constantFrom(1, -1)) },
  {
    weight: 1,
    arbitrary: fc
      .tuple(fc.constantFrom('and', 'or', 'xor'), fc.nat({ max: 7 }))
      .map(([name, mask]) => ({ $bit: { k: { [name]: mask } } })),
  },
  {
    weight: 1,
    arbitrary: fc
      .tuple(fc.constantFrom('$inc', '$set', '$mul'), number)
      .map(([name, by]) => ({ [name]: { 'l.$[]': by } })),
  },
)

const pipeline: fc.Arbitrary<Document[]> = fc.oneof(
  fc
    .tuple(fc.constantFrom('z', 'a', 'n', 'o.z'), expression)
    .map(([name, inner]) => [{ $set: { [name]: inner } }]),
  fc.constantFrom('a', 'n', 'o.a').map((name) => [{ $unset: name }]),
)

export type Update = { query: Document; update: Document | Document[] }

/** An update of every document that a query finds. */
export const update: fc.Arbitrary<Update> = fc.record({
  query: fc.oneof({ weight: 2, arbitrary: fc.constant({}) }, { weight: 1, arbitrary: query }),
  update: fc.oneof({ weight: 6, arbitrary: operators }, { weight: 1, arbitrary: pipeline }),
})
