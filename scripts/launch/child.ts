import { type ChildProcess, spawn } from 'node:child_process'
import { createWriteStream, mkdirSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

export type ChildPlan = {
  readonly name: string
  /** The module that the process runs. */
  readonly module: string
  /** What Node itself is told. */
  readonly nodeOptions?: readonly string[]
  readonly args?: readonly string[]
  readonly env: Readonly<Record<string, string | undefined>>
  readonly logFile: string
  /** Called with each line that the process says to a person. */
  readonly say: (line: string) => void
  /** How long it may take to say that it's ready. */
  readonly readyWithinMs: number
}

export type Child<Ready> = {
  readonly process: ChildProcess
  readonly ready: Promise<Ready>
  readonly exited: Promise<number | null>
  /** Ends it: `SIGINT` at once, `SIGTERM` after the delay in which it's looked for elsewhere (`DRAIN_DELAY_MS`). */
  stop(graceMs: number, signal?: 'SIGINT' | 'SIGTERM'): Promise<void>
}

/** A child that ended, or said nothing, before it was ready. What it said itself has been told by then. */
export class ChildFailed extends Error {
  override name = 'ChildFailed'
}

/**
 * Starts a Node process that says `{ready: true, …}` over its channel once it serves. It has a process group of
 * its own, so that Ctrl-C reaches only the launcher, which stops its children in order; a child whose launcher is
 * gone sees its channel close and ends by itself.
 */
export function startChild<Ready extends { ready: true }>(plan: ChildPlan): Child<Ready> {
  const child = spawn(
    process.execPath,
    [...quietly, ...(plan.nodeOptions ?? []), plan.module, ...(plan.args ?? [])],
    {
      env: environmentOf(plan),
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
      detached: true,
    },
  )
  return childOf<Ready>(plan, child)
}

/** A package's use of a part of Node that goes away one day is nothing that who starts this can mend. */
export const quietly = ['--disable-warning=ExperimentalWarning', '--disable-warning=DEP0040']

/** What a child has of the launcher's environment, and what it's told. */
export function environmentOf(plan: ChildPlan): Record<string, string | undefined> {
  return {
    PATH: process.env.PATH,
    HOME: process.env.HOME,
    LANG: process.env.LANG,
    // Compiled modules are kept between starts: half of a start is compiling the same packages again.
    NODE_COMPILE_CACHE: join(tmpdir(), `chiiki-compile-cache-${process.getuid?.() ?? 'user'}`),
    ...plan.env,
  }
}

/** Looks after a process that was just started: its log, its words, whether it serves, its end. */
export function childOf<Ready extends { ready: true }>(plan: ChildPlan, child: ChildProcess): Child<Ready> {
  mkdirSync(dirname(plan.logFile), { recursive: true })
  const log = createWriteStream(plan.logFile, { flags: 'a' })
  child.stdout?.pipe(log)
  let hasSpoken = false
  let rest = ''
  child.stderr?.setEncoding('utf8').on('data', (chunk: string) => {
    const lines = (rest + chunk).split('\n')
    rest = lines.pop() ?? ''
    for (const line of lines) {
      hasSpoken = true
      plan.say(line)
    }
  })
  const exited = new Promise<number | null>((resolve) => child.once('exit', (code) => resolve(code)))
  return {
    process: child,
    exited,
    ready: readiness<Ready>(plan, child, exited, () => hasSpoken),
    stop: (graceMs, signal = 'SIGINT') => stop(child, exited, graceMs, signal),
  }
}

function readiness<Ready>(
  plan: ChildPlan,
  child: ChildProcess,
  exited: Promise<number | null>,
  hasSpoken: () => boolean,
): Promise<Ready> {
  const ready = new Promise<Ready>((resolve, reject) => {
    const timer = setTimeout(() => {
      reject(
        new ChildFailed(
          `${plan.name} said nothing for ${plan.readyWithinMs / 1000} s. Look at ${plan.logFile}.`,
        ),
      )
    }, plan.readyWithinMs)
    const hear = (message: { ready?: boolean }) => {
      if (message?.ready !== true) return
      clearTimeout(timer)
      resolve(message as Ready)
    }
    child.on('message', hear)
    exited.then(() => {
      clearTimeout(timer)
      reject(
        new ChildFailed(
          hasSpoken()
            ? `${plan.name} could not start: its own words are above.`
            : `${plan.name} ended while starting. Look at ${plan.logFile}.`,
        ),
      )
    })
  })
  ready.catch(() => {})
  return ready
}

async function stop(
  child: ChildProcess,
  exited: Promise<unknown>,
  graceMs: number,
  signal: NodeJS.Signals,
): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  child.kill(signal)
  const timer = setTimeout(() => child.kill('SIGKILL'), graceMs)
  await exited
  clearTimeout(timer)
}
