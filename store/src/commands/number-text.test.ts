import { Double, Int32 } from 'bson'
import { expect, test } from 'vitest'
import { convertedToText, textOf } from './number-text.ts'

test('a double that is given is written as MongoDB writes it', () => {
  const texts = [1234567.891, 0.1 + 0.2, 1e15, 1e16, 1e21, 0.0001, 0.00001, 1e-7, -0.5, -0, 5e-324].map(
    (value) => [value, (textOf(new Double(value)) as { $literal: string }).$literal],
  )
  expect(texts).toEqual([
    [1234567.891, '1234567.891'],
    [0.1 + 0.2, '0.30000000000000004'],
    [1e15, '1000000000000000'],
    [1e16, '1e+16'],
    [1e21, '1e+21'],
    [0.0001, '0.0001'],
    [0.00001, '1e-05'],
    [1e-7, '1e-07'],
    [-0.5, '-0.5'],
    [-0, '-0'],
    [5e-324, '5e-324'],
  ])
})

test('other values that are given, and conversions to other types, are the engine’s', () => {
  expect(textOf(new Int32(5))).toEqual({ $toString: new Int32(5) })
  expect(textOf('five')).toEqual({ $toString: 'five' })
  expect(convertedToText({ input: '$a', to: 'int' })).toEqual({ $convert: { input: '$a', to: 'int' } })
})
