import { Timestamp } from 'bson'
import { expect, test } from 'vitest'
import { decode } from './bson/document.ts'
import { ClusterClock } from './cluster-time.ts'

const read = (clock: ClusterClock) => decode(clock.tick()).operationTime as Timestamp

test('time goes forward with every reply, even when the machine’s clock goes back', () => {
  let now = 1_000_000
  const clock = new ClusterClock(() => now)
  const first = read(clock)
  now -= 500_000
  const second = read(clock)
  expect(second.greaterThan(first)).toBe(true)
})

test('a later time that a client saw is taken over, one of next week is not', () => {
  const clock = new ClusterClock(() => 1_000_000)
  clock.observe(new Timestamp({ t: 2000, i: 9 }))
  expect(read(clock)).toEqual(new Timestamp({ t: 2000, i: 10 }))
  clock.observe(new Timestamp({ t: 1000 + 7 * 86_400, i: 1 }))
  expect(read(clock)).toEqual(new Timestamp({ t: 2000, i: 11 }))
})
