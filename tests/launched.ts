import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { freePort } from '../scripts/launch/ports.ts'

const root = join(import.meta.dirname, '..')

export type Launched = {
  readonly url: string
  readonly port: number
  readonly stateDir: string
  /** Everything that it said so far. */
  readonly output: () => string
  readonly process: ChildProcess
  /** The pid of one of its processes, by the module that it runs; undefined when it isn't running. */
  pidOf(module: string): number | undefined
  /** Every process that it started, and theirs. */
  family(): number[]
  /** Ends it as Ctrl-C would; its exit code. */
  interrupt(): Promise<number | null>
}

export type LaunchOptions = {
  readonly stateDir: string
  readonly port?: number
  readonly env?: Record<string, string>
}

/** A folder for the state of launches, gone with the test. As root it must be one that PostgreSQL's user may enter. */
export function stateFolder(): { path: string; remove(): void } {
  const path = mkdtempSync(join(tmpdir(), 'chiiki-state-'))
  chmodSync(path, 0o755)
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) }
}

/** Starts the main job as `npm start` does, without waiting for it. */
export async function launch({ stateDir, port: wanted, env = {} }: LaunchOptions): Promise<Launched> {
  const port = wanted ?? (await freePort(0))
  const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', 'scripts/start.ts'], {
    cwd: root,
    env: { ...cleanEnvironment(), CHIIKI_STATE_DIR: stateDir, PORT: String(port), ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let said = ''
  for (const stream of [child.stdout, child.stderr])
    stream?.setEncoding('utf8').on('data', (text) => (said += text))
  const pid = child.pid ?? 0
  return {
    url: `http://localhost:${port}`,
    port,
    stateDir,
    process: child,
    output: () => said,
    pidOf: (module) => descendants(pid).find((each) => commandOf(each).includes(module)),
    family: () => descendants(pid),
    interrupt: async () => {
      const exited = exitOf(child)
      child.kill('SIGINT')
      return exited
    },
  }
}

/** Starts it and waits until it says that it serves. */
export async function launchAndWait(options: LaunchOptions): Promise<Launched> {
  const launched = await launch(options)
  const exited = exitOf(launched.process)
  const serves = until(() => launched.output().includes('Chiiki serves'), 120_000)
  const ended = exited.then((code) => {
    throw new Error(`It ended with ${code} instead of serving:\n${launched.output()}`)
  })
  await Promise.race([serves, ended])
  return launched
}

/** Runs `npm run restart` for a graph: what it said and its exit code. */
export async function restart(
  stateDir: string,
  ...names: string[]
): Promise<{ code: number | null; said: string }> {
  const child = spawn(process.execPath, ['scripts/restart.ts', ...names], {
    cwd: root,
    env: { ...cleanEnvironment(), CHIIKI_STATE_DIR: stateDir },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let said = ''
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text) => (said += text))
  const [code] = await once(child, 'close')
  return { code, said }
}

export function exitOf(child: ChildProcess): Promise<number | null> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve(child.exitCode)
  return new Promise((resolve) => child.once('exit', (code) => resolve(code)))
}

/** Waits until something is so, looking often; throws when it isn't in time. */
export async function until(isSo: () => boolean | Promise<boolean>, withinMs: number): Promise<void> {
  const deadline = Date.now() + withinMs
  while (!(await isSo())) {
    if (Date.now() > deadline) throw new Error(`not so within ${withinMs / 1000} s`)
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
}

export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return !/^State:\s+Z/m.test(readFileSync(`/proc/${pid}/status`, 'utf8'))
  } catch {
    return false
  }
}

/** Every process below this one, by what the kernel tells. */
function descendants(pid: number): number[] {
  const parents = new Map<number, number>()
  for (const name of readdirSync('/proc').filter((entry) => /^\d+$/.test(entry))) {
    const parent = /^PPid:\s+(\d+)/m.exec(read(`/proc/${name}/status`))?.[1]
    if (parent !== undefined) parents.set(Number(name), Number(parent))
  }
  const below = (id: number): number[] =>
    [...parents].filter(([, parent]) => parent === id).flatMap(([child]) => [child, ...below(child)])
  return below(pid)
}

function commandOf(pid: number): string {
  return read(`/proc/${pid}/cmdline`).replaceAll('\0', ' ')
}

function read(path: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return ''
  }
}

function cleanEnvironment(): Record<string, string | undefined> {
  const { PATH, HOME, LANG, XDG_CACHE_HOME, CHIIKI_CACHE_DIR } = process.env
  // Nothing is bundled beside what is tested.
  return { PATH, HOME, LANG, XDG_CACHE_HOME, CHIIKI_CACHE_DIR, CHIIKI_BUNDLES: 'no' }
}
