import { mkdtemp, readFile, rm, utimes, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { alone } from './file-lock.ts'

test('a lock that a process left when it ended is taken after a while, by one of those who wait', async () => {
  const dir = await mkdtemp(join(tmpdir(), 'chiiki-lock-'))
  const lock = join(dir, 'a.lock')
  const long = new Date(Date.now() - 60_000)
  await writeFile(lock, 'of one that ended')
  await utimes(lock, long, long)
  let inside = 0
  let most = 0
  await Promise.all(
    Array.from({ length: 5 }, () =>
      alone(lock, async (isStillMine) => {
        inside += 1
        most = Math.max(most, inside)
        expect(await isStillMine()).toBe(true)
        inside -= 1
      }),
    ),
  )
  expect([most, await readFile(lock, 'utf8').catch(() => 'gone')]).toEqual([1, 'gone'])
  await rm(dir, { recursive: true })
})
