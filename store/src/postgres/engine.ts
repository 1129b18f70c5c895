import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { closeSync, openSync, readFileSync, realpathSync, statSync, truncateSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { PgConnection } from '../pg/connection.ts'
import type { Prefix } from '../provision/prefix.ts'
import { StoreError } from '../store-error.ts'
import { engineIdentity, engineUser, prepareCluster } from './cluster.ts'
import { endOrphans } from './orphans.ts'
import { engineSettings, sessionOptions } from './settings.ts'
import { prepareSocketDir } from './socket-dir.ts'

/** A running PostgreSQL. */
export type Engine = {
  connect(): Promise<PgConnection>
  /** Resolves when the process ended without having been asked to. */
  died: Promise<void>
  /** Waits for running statements to be cancelled, writes a checkpoint, ends. */
  stop(): Promise<void>
}

export type EngineOptions = {
  dir: string
  prefix: Prefix
  durable: boolean
  onProgress: (line: string) => void
}

/** Starts PostgreSQL on a directory whose lock the caller holds, after ending what an earlier run left there. */
export async function startEngine({ dir, prefix, durable, onProgress }: EngineOptions): Promise<Engine> {
  const data = realpathSync(await prepareCluster(dir, prefix, durable))
  await endOrphans(data, onProgress)
  const socketDir = await prepareSocketDir(realpathSync(dir))
  const log = join(dir, 'postgres.log')
  const logStart = trimLog(log)
  const child = spawnPostgres(prefix, data, log, engineSettings(socketDir, durable))
  const guard = spawnGuard(child)
  const ended = once(child, 'exit')
  const connect = () =>
    PgConnection.open(join(socketDir, '.s.PGSQL.5432'), engineUser, 'postgres', sessionOptions)
  let asked = false
  const stop = async () => {
    asked = true
    await stopPostgres(child, ended)
    guard.release()
  }
  try {
    await untilServing(child, connect, log, logStart, dir)
  } catch (error) {
    await stop()
    throw error
  }
  const died = ended.then(async () => {
    guard.release()
    if (asked) await new Promise(() => {})
  })
  return { connect, died, stop }
}

function spawnPostgres(
  prefix: Prefix,
  data: string,
  log: string,
  settings: Record<string, string>,
): ChildProcess {
  const out = openSync(log, 'a', 0o600)
  try {
    const args = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`])
    return spawn(join(prefix.bin, 'postgres'), ['-D', data, ...args], {
      cwd: data,
      env: { PATH: process.env.PATH, LC_ALL: 'C', TZ: 'UTC' },
      // A session of its own: Ctrl-C in a terminal must reach the wire server alone, which then ends this in order.
      detached: true,
      stdio: ['ignore', out, out],
      ...engineIdentity(),
    })
  } finally {
    closeSync(out)
  }
}

/** The log is kept over starts and begun anew when it has grown beyond 8 MiB; gives where this start's begins. */
function trimLog(path: string): number {
  const size = statSync(path, { throwIfNoEntry: false })?.size ?? 0
  if (size <= 8 << 20) return size
  truncateSync(path)
  return 0
}

/**
 * Ends PostgreSQL when this process dies without a chance to do so: a shell that waits for the end of its input,
 * which the kernel brings about even for kill -9.
 */
function spawnGuard(engine: ChildProcess): { release(): void } {
  const script = 'read -r word; [ "$word" = done ] || kill -INT "$0" 2>/dev/null'
  const guard = spawn('sh', ['-c', script, String(engine.pid)], {
    cwd: '/',
    detached: true,
    stdio: ['pipe', 'ignore', 'ignore'],
    ...engineIdentity(),
  })
  guard.on('error', () => {})
  guard.stdin.on('error', () => {})
  guard.unref()
  return { release: () => guard.stdin.end('done\n') }
}

async function untilServing(
  child: ChildProcess,
  connect: () => Promise<PgConnection>,
  log: string,
  logStart: number,
  dir: string,
): Promise<void> {
  const failure = new Promise<Error>((resolve) => {
    child.once('error', resolve)
    child.once('exit', () => resolve(startFailed(log, logStart, dir)))
  })
  for (;;) {
    const attempt = await Promise.race([connect().catch((error: Error) => error), failure])
    if (attempt instanceof PgConnection) {
      attempt.close()
      return
    }
    // Until it serves, a connection is refused in one way or another; when it won't, its process ends.
    if (child.exitCode !== null || child.signalCode !== null) throw startFailed(log, logStart, dir)
    if (child.pid === undefined || attempt instanceof StoreError) throw attempt
    await delay(5)
  }
}

/** What the log says since the start; attempts to connect too early are no reason. */
function startFailed(log: string, logStart: number, dir: string): StoreError {
  const lines = readFileSync(log).subarray(logStart).toString().trim().split('\n')
  const isReason = (line: string) =>
    /FATAL|PANIC|ERROR|error while/.test(line) && !/not yet accepting|starting up/.test(line)
  const reason = lines.find(isReason) ?? lines.at(-1) ?? ''
  if (/No space left/i.test(reason)) {
    return new StoreError(
      `The disk that holds ${dir} is full: free some space and start again. Nothing was lost.`,
    )
  }
  return new StoreError(
    `The database engine ended while starting: ${reason.slice(0, 300)} (its log is ${log}).`,
  )
}

async function stopPostgres(child: ChildProcess, ended: Promise<unknown>): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null || child.pid === undefined) return
  child.kill('SIGINT')
  const waited = await Promise.race([ended, delay(10_000, 'late', { ref: false })])
  if (waited !== 'late') return
  child.kill('SIGQUIT')
  await ended
}
