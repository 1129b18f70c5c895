import { randomUUID } from 'node:crypto'
import { readFile, rename, rm, stat, writeFile } from 'node:fs/promises'
import { setTimeout as pause } from 'node:timers/promises'

/** A lock that stands so long was left by a process that ended: what is done under it takes milliseconds. */
const staleMs = 10_000
const longestMs = 15_000

/** A file couldn't be changed, because others had their turn for too long. */
export class LockTaken extends Error {
  override name = 'LockTaken'
}

/**
 * Does something alone among all processes that share the folder of this lock. `isStillMine` tells, right before what can't be taken back, that nobody
 * took the lock for left.
 * @throws LockTaken
 */
export async function alone<T>(
  lock: string,
  work: (isStillMine: () => Promise<boolean>) => Promise<T>,
): Promise<T> {
  const mine = randomUUID()
  const until = Date.now() + longestMs
  while (!(await take(lock, mine))) {
    if (Date.now() > until) throw new LockTaken(`${lock} is taken`)
    await pause(5 + Math.random() * 20)
  }
  const holder = () => readFile(lock, 'utf8').catch(() => null)
  try {
    return await work(async () => (await holder()) === mine)
  } finally {
    if ((await holder()) === mine) await rm(lock, { force: true })
  }
}

async function take(lock: string, mine: string): Promise<boolean> {
  try {
    await writeFile(lock, mine, { flag: 'wx' })
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
  }
  const found = await stat(lock).catch(() => null)
  // Only one of several that find it left moves it away.
  if (found && Date.now() - found.mtimeMs > staleMs) {
    const left = `${lock}.${mine}`
    await rename(lock, left).catch(() => undefined)
    await rm(left, { force: true })
  }
  return false
}
