import { readdirSync, readFileSync, readlinkSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { StoreError } from '../store-error.ts'

/**
 * Ends what an earlier run left when its own process was killed: a postmaster without a parent, or backends
 * without a postmaster. To be called with the directory's lock held, when no other start can be at work.
 *
 * A process counts as ours when its working directory is the data directory, which is so for a postmaster and
 * all its children; a process id read from a file is never trusted by itself.
 */
export async function endOrphans(data: string, onProgress: (line: string) => void): Promise<void> {
  // Fast shutdown first, which writes a checkpoint; then an immediate one; then the hard way. All are safe for
  // committed data, the last two make the next start replay the log.
  const steps: [signal: NodeJS.Signals, patience: number][] = [
    ['SIGINT', 5000],
    ['SIGQUIT', 3000],
    ['SIGKILL', 3000],
  ]
  for (const [signal, patience] of steps) {
    const found = processesIn(data)
    if (found.length === 0) break
    const postmaster = postmasterPid(data)
    const targets = found.includes(postmaster) && signal !== 'SIGKILL' ? [postmaster] : found
    onProgress(`Ending a database process that an earlier run left (${targets.join(', ')}) …`)
    for (const pid of targets) trySignal(pid, signal)
    await gone(data, patience)
  }
  const left = processesIn(data)
  if (left.length > 0) {
    throw new StoreError(
      `Processes ${left.join(', ')} of an earlier run hold ${data} and don't end: end them first.`,
    )
  }
  // Nobody works on the data, so a file that says so is stale. PostgreSQL would keep to it if its process id
  // belonged to anything alive by now.
  await rm(join(data, 'postmaster.pid'), { force: true })
}

async function gone(data: string, patience: number): Promise<void> {
  const until = performance.now() + patience
  while (processesIn(data).length > 0 && performance.now() < until) await delay(10)
}

function postmasterPid(data: string): number {
  try {
    return Number.parseInt(readFileSync(join(data, 'postmaster.pid'), 'utf8'), 10)
  } catch {
    return -1
  }
}

/** Living processes (not zombies) that work in the data directory. */
export function processesIn(data: string): number[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(Number)
    .filter((pid) => pid !== process.pid && worksIn(pid, data))
}

function worksIn(pid: number, data: string): boolean {
  try {
    return readlinkSync(`/proc/${pid}/cwd`) === data
  } catch {
    return false // ended meanwhile, a zombie, or another user's
  }
}

function trySignal(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal)
  } catch {
    // It ended by itself.
  }
}
