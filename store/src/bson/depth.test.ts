import fc from 'fast-check'
import { expect, test } from 'vitest'
import { deepest, isTooDeep } from './depth.ts'
import { type Document, encode } from './document.ts'

const filler = 'x'.repeat(2000)
const nest = (depth: number) =>
  Array.from({ length: depth }).reduce<Document>((inner) => ({ a: inner }), { filler })
const bytes = (document: Document) => Buffer.from(encode(document))

test('the limit is met exactly, through documents and arrays', () => {
  expect(isTooDeep(bytes(nest(deepest - 1)))).toBe(false)
  expect(isTooDeep(bytes(nest(deepest)))).toBe(true)
  const arrays = Array.from({ length: 250 }).reduce<unknown>((inner) => [inner], 1)
  expect(isTooDeep(bytes({ arrays, filler }))).toBe(true)
})

test('many documents beside one another are not deep, whatever lies between them', () => {
  const values = fc.array(
    fc.oneof(
      fc.string(),
      fc.double(),
      fc.boolean(),
      fc.date({ noInvalidDate: true }),
      fc.constant(null),
      fc.constant(/a+/i),
    ),
  )
  fc.assert(
    fc.property(values, (list) => {
      const many = Array.from({ length: 300 }, (_, n) => ({ n, list }))
      expect(isTooDeep(bytes({ many, filler }))).toBe(false)
      expect(isTooDeep(bytes({ many, filler, deep: nest(deepest) }))).toBe(true)
    }),
    { numRuns: 20 },
  )
})

test('bytes of any kind are judged without an error', () => {
  fc.assert(
    fc.property(
      fc.uint8Array({ minLength: 1500, maxLength: 3000 }),
      (noise) => typeof isTooDeep(Buffer.from(noise)) === 'boolean',
    ),
  )
})
