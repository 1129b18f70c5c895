import { expect, test } from 'vitest'
import { growth, leak } from './growth.ts'

const samples = (used: (batch: number) => number) =>
  Array.from({ length: 12 }, (_, batch) => ({ messages: batch * 5000, used: used(batch) }))

test('memory that grows at first and then stays isn’t a leak', () => {
  const warmed = samples((batch) => 20e6 + Math.min(batch, 4) * 3e6 + (batch % 2) * 50_000)
  expect(Math.abs(growth(warmed))).toBeLessThan(leak)
})

test('a kilobyte left behind by one message in fifteen is', () => {
  expect(growth(samples((batch) => 20e6 + (batch * 5000 * 1024) / 15))).toBeGreaterThan(leak)
})
