import { parse } from 'graphql'
import { expect, test } from 'vitest'
import { shapeOf } from './query-shape.ts'

const shape = (query: string) => shapeOf(parse(query))

test('a fragment counts wherever it is spread, and adds no level of its own', () => {
  expect(
    shape('query Q @a { x: a { ...F } b { ...F ... @b { c } } } fragment F on T @c { y: d { e @d } }'),
  ).toEqual({
    depth: 3,
    selections: 10,
    rootFields: 2,
    aliases: 3,
    directives: 6,
    cycles: 0,
  })
})

test('of several operations the largest value counts', () => {
  expect(shape('query A { a { b { c } } } query B { a b c d }')).toMatchObject({ depth: 3, rootFields: 4 })
})

test('a fragment that nothing spreads is measured too', () => {
  expect(shape('{ a } fragment F on T { a { b { c } } }')).toMatchObject({ depth: 3 })
  expect(shape('{ a } fragment F on T { a ...F }').cycles).toBe(1)
})

test('fragments that double each other 500 times over are counted at once, however many fields they amount to', () => {
  const fragments = Array.from(
    { length: 500 },
    (_, at) => `fragment F${at} on T { ...F${at + 1} ...F${at + 1} }`,
  )
  expect(shape(`{ a { ...F0 } } ${fragments.join(' ')} fragment F500 on T { b }`).selections).toBeGreaterThan(
    2 ** 500,
  )
})

test('an unknown fragment counts as its spread alone', () => {
  expect(shape('{ a { ...Nowhere } }')).toMatchObject({ selections: 2, depth: 1 })
})
