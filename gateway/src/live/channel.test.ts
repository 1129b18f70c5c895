import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { StreamChannel } from './channel.ts'
import { amongOthers, eventOf, heartbeatText } from './event.ts'
import { StreamListener } from './listener.ts'

const times = { heartbeatMs: 1_000, stallMs: 5_000 }
const state = (n: number) => eventOf({ data: { n, padding: 'x'.repeat(1_000) } })

beforeEach(() => void vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] }))
afterEach(() => void vi.useRealTimers())

function carrying(...ids: string[]) {
  const channel = new StreamChannel(times)
  const listeners = ids.map((id) => {
    const listener = new StreamListener(undefined, times, null, amongOthers(id))
    channel.carry(id, listener)
    return listener
  })
  channel.open(null)
  return { channel, listeners }
}

/** What is told until nothing more comes by itself: what each is called, and of what state. */
async function told(channel: StreamChannel): Promise<string[]> {
  let text = ''
  for (let turn = 0; turn < 20; turn += 1) {
    await new Promise((resolve) => setImmediate(resolve))
    for (let piece = channel.read(); piece !== null; piece = channel.read()) text += piece
  }
  return [...text.matchAll(/^data: (.+)$/gm)].map(([, data]) => {
    const { id, payload } = JSON.parse(data as string)
    return payload ? `${id} ${payload.data.n}` : `${id} complete`
  })
}

test('one that tells much does not hold up the rest, and of each only the newest state is kept', async () => {
  const { channel, listeners } = carrying('a', 'b')
  const [a, b] = listeners
  await told(channel)
  for (let n = 1; n <= 1_000; n += 1) a?.tell(state(n))
  b?.tell(state(7))
  const heard = await told(channel)
  expect(heard.filter((each) => each.startsWith('b'))).toEqual(['b 7'])
  expect(heard.findLast((each) => each.startsWith('a'))).toBe('a 1000')
  expect(heard.length).toBeLessThan(5)
})

test('what is complete says by its own name that it is, and the rest goes on', async () => {
  const { channel, listeners } = carrying('a', 'say "b"')
  listeners[1]?.tell(state(1))
  listeners[1]?.complete()
  expect(await told(channel)).toEqual(['say "b" 1', 'say "b" complete'])
  expect([channel.carries('a'), channel.carries('say "b"'), channel.destroyed]).toEqual([true, false, false])
  listeners[0]?.tell(state(2))
  expect(await told(channel)).toEqual(['a 2'])
})

test('a sign of life is given for all together; whoever reads nothing for long is let go with all that is carried', async () => {
  const { channel, listeners } = carrying('a', 'b')
  await told(channel)
  vi.advanceTimersByTime(1_000)
  expect(String(channel.read())).toBe(heartbeatText)
  listeners[0]?.tell(state(1))
  vi.advanceTimersByTime(6_000)
  expect([channel, ...listeners].map(({ destroyed }) => destroyed)).toEqual([true, true, true])
})
