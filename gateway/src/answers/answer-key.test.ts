import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Asked, keysOf } from './answer-key.ts'

/** From few values, so that two of them are often the same, or nearly. */
const asked: fc.Arbitrary<Asked> = fc.record({
  graph: fc.constantFrom('g1', 'g2'),
  text: fc.constantFrom('{ a }', '{ a } ', '{ b }', ''),
  operationName: fc.constantFrom(undefined, '', 'A'),
  variables: fc.constantFrom(
    {},
    { a: 1 },
    { a: '1' },
    { a: [1] },
    { a: null },
    { a: 1, b: 2 },
    { b: 2, a: 1 },
  ),
  language: fc.constantFrom(undefined, '', 'ja', 'en', 'ja,en'),
  authorization: fc.constantFrom(undefined, 'Bearer a', 'Bearer b', 'Bearer ab', 'bearer a'),
})
const plain = ({ authorization: _own, ...rest }: Asked) =>
  JSON.stringify([
    rest.graph,
    rest.text,
    rest.operationName ?? null,
    Object.entries(rest.variables).sort(),
    rest.language ?? null,
  ])

test('two questions share an answer only where all that it depends on is the same', () => {
  fc.assert(
    fc.property(asked, asked, (one, other) => {
      const isSame = plain(one) === plain(other)
      expect(keysOf(one).shared === keysOf(other).shared).toBe(isSame)
    }),
    { numRuns: 500 },
  )
})

test('nobody finds what is another token’s own, nor what is for everybody under it', () => {
  fc.assert(
    fc.property(asked, asked, (one, other) => {
      const [mine, theirs] = [keysOf(one), keysOf(other)]
      const isSame = one.authorization === other.authorization && plain(one) === plain(other)
      if (mine.own !== null) expect(mine.own === theirs.own).toBe(isSame)
      expect([theirs.shared, mine.shared]).not.toContain(mine.own)
    }),
    { numRuns: 500 },
  )
})

test('who has no token has no answers of their own', () => {
  fc.assert(
    fc.property(asked, (one) => {
      expect(keysOf(one).own === null).toBe(one.authorization === undefined)
    }),
  )
})

test('a key tells nothing of what is asked or by whom', () => {
  const { shared, own } = keysOf({
    graph: 'g',
    text: '{ address(text: "池尻4-35") { id } }',
    operationName: undefined,
    variables: { name: 'Yamada' },
    language: 'ja',
    authorization: 'Bearer secret',
  })
  for (const key of [shared, own]) expect(key).toMatch(/^[\w-]{43}$/)
})
