import { type ChildProcess, execFileSync, fork } from 'node:child_process'
import { once } from 'node:events'
import { availableParallelism } from 'node:os'
import type { Used } from './probe.ts'

/** A process that's measured. */
export type Measured = {
  /** What it says when it's ready. */
  readonly said: string
  cpu(): Promise<number>
  memory(): Promise<number>
  end(): Promise<void>
}

type Start = {
  readonly module: string
  readonly args: readonly string[]
  /** Whether it has a core for itself. */
  readonly isAlone: boolean
  /** How it's known to be ready where it doesn't say so itself. */
  readonly ready?: () => Promise<string>
  readonly cwd?: string
  readonly env?: Readonly<Record<string, string>>
}

/** As it's run for real, and nothing is sent to anybody. */
const silent = { NODE_ENV: 'production', APOLLO_TELEMETRY_DISABLED: '1', DO_NOT_TRACK: '1' }

const probe = new URL('./probe.ts', import.meta.url).href

/** Starts a module in a process of its own, on a core of its own where the machine can tell which. */
export async function start({ module, args, isAlone, ready, cwd, env: more }: Start): Promise<Measured> {
  const node = [process.execPath, '--disable-warning=ExperimentalWarning', '--expose-gc', `--import=${probe}`]
  const [execPath = '', ...execArgv] = isAlone && canPin() ? ['taskset', '-c', '0', ...node] : node
  const env = { ...process.env, ...silent, ...more }
  const child = fork(module, args, { execPath, execArgv, env, ...(cwd && { cwd }) })
  const ended = once(child, 'exit').then(() => {
    throw new Error(`${module} ${args[0] ?? ''} ended too early`)
  })
  const said = await Promise.race([ready ? ready() : told(child), ended])
  ended.catch(() => {})
  return {
    said,
    cpu: () => used(child, 'cpu'),
    memory: () => used(child, 'memory'),
    end: async () => {
      child.kill('SIGKILL')
      await ended.catch(() => {})
    },
  }
}

/** Leaves the first core to what is measured, if the machine can do that. Whether it's so. */
export function makeRoom(): boolean {
  if (!canPin()) return false
  const others = `1-${availableParallelism() - 1}`
  execFileSync('taskset', ['-apc', others, String(process.pid)], { stdio: 'ignore' })
  return true
}

let pins: boolean | undefined

/** Asked before anything is pinned: afterwards there seem to be fewer cores. */
function canPin(): boolean {
  pins ??= process.platform === 'linux' && availableParallelism() > 1 && hasTaskset()
  return pins
}

function hasTaskset(): boolean {
  try {
    execFileSync('taskset', ['--version'], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}

async function told(child: ChildProcess): Promise<string> {
  const [message] = (await once(child, 'message')) as [{ said: string }]
  return message.said
}

async function used(child: ChildProcess, of: 'cpu' | 'memory'): Promise<number> {
  child.send(of)
  const [message] = (await once(child, 'message')) as [Used]
  return Object.values(message)[0] as number
}
