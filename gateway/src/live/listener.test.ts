import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { eventOf, heartbeatText, type StreamEvent } from './event.ts'
import { StreamListener } from './listener.ts'

const times = { heartbeatMs: 1_000, stallMs: 5_000 }
const state = (n: number): StreamEvent => eventOf({ data: { n, padding: 'x'.repeat(1_000) } })
const idsIn = (text: string) => [...text.matchAll(/^id: (.+)$/gm)].map(([, id]) => id)

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

/** Reads until nothing more comes by itself. */
function readAll(listener: StreamListener): string {
  let text = ''
  for (let piece = listener.read(); piece !== null; piece = listener.read()) text += piece
  return text
}

test('a listener who reads slowly is kept one state for, and gets the newest next', () => {
  const listener = new StreamListener(undefined, times)
  readAll(listener)
  for (let n = 0; n < 10_000; n += 1) listener.tell(state(n))
  expect(listener.readableLength).toBeLessThan(2 * state(0).text.length)
  const ids = idsIn(readAll(listener))
  expect(ids).toEqual([state(0).id, state(9_999).id])
  expect(listener.readableLength).toBe(0)
})

test('the same state is told once, also when it was told before the connection dropped', () => {
  const listener = new StreamListener(state(1).id, times)
  readAll(listener)
  for (const n of [1, 1, 2, 2, 1]) {
    listener.tell(state(n))
    expect(idsIn(readAll(listener)).length).toBeLessThanOrEqual(1)
  }
  listener.tell(state(1))
  expect(readAll(listener)).toBe('')
})

test('whoever reads gets a sign of life when nothing is told; whoever reads nothing for long is let go', () => {
  const listener = new StreamListener(undefined, times)
  readAll(listener)
  vi.advanceTimersByTime(1_000)
  expect(readAll(listener)).toBe(heartbeatText)
  listener.tell(state(1))
  vi.advanceTimersByTime(4_000)
  expect(listener.destroyed).toBe(false)
  vi.advanceTimersByTime(2_000)
  expect(listener.destroyed).toBe(true)
})

test('what is complete says so after the last state; who is hung up on is not told that it is complete', () => {
  const complete = new StreamListener(undefined, times)
  complete.tell(state(1))
  complete.complete()
  complete.tell(state(2))
  expect(readAll(complete)).toMatch(/^retry: \d+\n\nid: .*\nevent: next\n.*\n\nevent: complete\ndata:\n\n$/s)
  const left = new StreamListener(undefined, times)
  left.tell(state(1))
  left.hangUp()
  left.tell(state(2))
  expect(readAll(left)).not.toContain('complete')
})
