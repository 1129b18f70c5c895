import fc from 'fast-check'
import type { Document } from '../bson/document.ts'
import { number, path, scalar, text, value } from './documents.ts'
import { condition as expression } from './expressions.ts'

const comparison = fc
  .oneof(
    { weight: 4, arbitrary: fc.tuple(fc.constantFrom('$gt', '$gte', '$lt', '$lte'), scalar) },
    { weight: 3, arbitrary: fc.tuple(fc.constantFrom('$eq', '$ne'), value) },
    { weight: 1, arbitrary: fc.tuple(fc.constantFrom('$gt', '$gte', '$lt', '$lte'), value) },
  )
  .map(([name, operand]) => ({ [name]: operand }))
const membership = fc
  .tuple(fc.constantFrom('$in', '$nin'), fc.array(value, { maxLength: 3 }))
  .map(([name, list]) => ({ [name]: list }))
const type = fc
  .constantFrom('string', 'array', 'object', 'null', 'bool', 'date', 'number')
  .map((name) => ({ $type: name }))
const ofArray = fc.oneof(
  fc.nat({ max: 3 }).map((size) => ({ $size: size })),
  fc.array(scalar, { minLength: 1, maxLength: 2 }).map((list) => ({ $all: list })),
  comparison.map((inner) => ({ $elemMatch: inner })),
  fc
    .tuple(fc.constantFrom('a', 'b', 'c'), comparison)
    .map(([name, inner]) => ({ $elemMatch: { [name]: inner } })),
)
const ofScalar = fc.oneof(
  fc
    .tuple(fc.constantFrom(2, 3, -2), fc.integer({ min: -1, max: 2 }))
    .map(([by, rest]) => ({ $mod: [by, rest] })),
  fc
    .tuple(fc.constantFrom('^a', 'b$', 'x.y', 'A'), fc.constantFrom('', 'i'))
    .map(([$regex, $options]) => ({ $regex, $options })),
  fc
    .tuple(
      fc.constantFrom('$bitsAllSet', '$bitsAnySet', '$bitsAllClear', '$bitsAnyClear'),
      fc.nat({ max: 7 }),
    )
    .map(([name, mask]) => ({ [name]: mask })),
)
const exists = fc.boolean().map((isThere) => ({ $exists: isThere }))
const operators: fc.Arbitrary<Document> = fc.oneof(
  { weight: 5, arbitrary: comparison },
  { weight: 2, arbitrary: membership },
  { weight: 2, arbitrary: exists },
  { weight: 1, arbitrary: type },
  { weight: 2, arbitrary: ofArray },
  { weight: 1, arbitrary: ofScalar },
)

/** What is asked of one field. */
export const predicate: fc.Arbitrary<unknown> = fc.oneof(
  { weight: 3, arbitrary: value },
  { weight: 6, arbitrary: operators },
  { weight: 1, arbitrary: fc.tuple(comparison, exists).map(([one, other]) => ({ ...one, ...other })) },
  { weight: 1, arbitrary: operators.map((inner) => ({ $not: inner })) },
)

const plain: fc.Arbitrary<Document> = fc.tuple(path, predicate).map(([name, inner]) => ({ [name]: inner }))

/** Whole queries: fields, `$and`, `$or`, `$nor`, `$expr`. */
export const query: fc.Arbitrary<Document> = fc.oneof(
  { weight: 6, arbitrary: plain },
  { weight: 1, arbitrary: fc.tuple(plain, plain).map(([one, other]) => ({ ...one, ...other })) },
  {
    weight: 2,
    arbitrary: fc
      .tuple(fc.constantFrom('$and', '$or', '$nor'), fc.array(plain, { minLength: 1, maxLength: 3 }))
      .map(([name, parts]) => ({ [name]: parts })),
  },
  { weight: 1, arbitrary: expression.map(($expr) => ({ $expr })) },
  { weight: 1, arbitrary: fc.constantFrom('$n', '$m', '$o.a').map(($expr) => ({ $expr })) },
  { weight: 1, arbitrary: fc.constant({}) },
)

const direction = fc.constantFrom(1, -1)

/** An order that leaves nothing open: `_id` comes last. */
export const sort: fc.Arbitrary<Document> = fc
  .array(
    fc.tuple(
      fc.oneof(
        { weight: 1, arbitrary: path },
        { weight: 3, arbitrary: fc.constantFrom('n', 's', 'd', 'y', 'm', 'o.a') },
      ),
      direction,
    ),
    {
      minLength: 1,
      maxLength: 2,
    },
  )
  .map((parts) => ({ ...Object.fromEntries(withoutClashes(parts)), _id: 1 }))

/** Paths of which none lies inside another, as MongoDB asks of projections and updates. */
export function withoutClashes<T>(parts: readonly [string, T][]): [string, T][] {
  const kept: [string, T][] = []
  for (const part of parts) {
    const clashes = kept.some(
      ([other]) => `${part[0]}.`.startsWith(`${other}.`) || `${other}.`.startsWith(`${part[0]}.`),
    )
    if (!clashes) kept.push(part)
  }
  return kept
}

const paths = fc
  .array(fc.constantFrom('a', 'b', 'c', 'a.a', 'a.b', 'b.a', 'a.b.c', 'n', 's', 'o.a'), {
    minLength: 1,
    maxLength: 3,
  })
  .map((names) => withoutClashes(names.map((name): [string, number] => [name, 1])).map(([name]) => name))

/** Projections of `find`: inclusion, exclusion, `$slice`, `$elemMatch`. */
export const projection: fc.Arbitrary<Document> = fc.oneof(
  paths.map((names) => Object.fromEntries(names.map((name) => [name, 1]))),
  paths.map((names) => ({ ...Object.fromEntries(names.map((name) => [name, 1])), _id: 0 })),
  paths.map((names) => Object.fromEntries(names.map((name) => [name, 0]))),
  fc
    .tuple(fc.constantFrom('l', 't'), fc.integer({ min: -2, max: 2 }))
    .map(([name, $slice]) => ({ [name]: { $slice } })),
  fc
    .tuple(fc.constantFrom('a', 'b'), fc.constantFrom('a', 'b'), fc.oneof(number, text))
    .map(([name, inner, operand]) => ({
      [name]: { $elemMatch: { [inner]: { $gte: operand } } },
    })),
)

export type Find = {
  query: Document
  sort: Document
  projection: Document | undefined
  skip: number
  limit: number
}

export const find: fc.Arbitrary<Find> = fc.record({
  query,
  sort,
  projection: fc.option(projection, { nil: undefined }),
  skip: fc.nat({ max: 1 }),
  limit: fc.nat({ max: 4 }),
})
