import { expect, test } from 'vitest'
import { type Lock, tryLock, waitForLock } from './lock.ts'
import { Queue } from './queue.ts'

test('a lock is one holder’s, who is named to others, and free once it is let go', async () => {
  const name = `test-${process.pid}`
  const first = (await tryLock(name)) as Lock
  expect(await tryLock(name)).toEqual({ holder: String(process.pid) })
  const holders: string[] = []
  const waiting = waitForLock(name, (holder) => holders.push(holder))
  await expect.poll(() => holders).toEqual([String(process.pid)])
  await first.release()
  await (await waiting).release()
  await ((await tryLock(name)) as Lock).release()
})

test('work under one key is done in its order, and a failure holds up nobody', async () => {
  const queue = new Queue()
  const done: number[] = []
  const all = [1, 2, 3].map((n) =>
    queue.alone('key', async () => {
      await Promise.resolve()
      done.push(n)
      if (n === 2) throw new Error('two')
    }),
  )
  expect((await Promise.allSettled(all)).map(({ status }) => status)).toEqual([
    'fulfilled',
    'rejected',
    'fulfilled',
  ])
  expect(done).toEqual([1, 2, 3])
})
