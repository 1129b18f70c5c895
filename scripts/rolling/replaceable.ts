import cluster, { type Worker } from 'node:cluster'
import { once } from 'node:events'
import { createWriteStream, mkdirSync } from 'node:fs'
import { dirname } from 'node:path'
import type { ChildPlan } from '../launch/child.ts'

/** One that should take another's place didn't come up; the other one goes on. */
export class NotReplaced extends Error {
  override name = 'NotReplaced'
}

// All of them wait at one socket, which this process keeps: a connection that one didn't take before it left is taken by another. Connections that
// this process handed out would be lost with whoever left without having taken them.
cluster.schedulingPolicy = cluster.SCHED_NONE

/**
 * A process whose place another one can take without its port being away for a moment: both listen at one socket, which outlives each of them (Node's
 * own cluster). The process itself knows nothing of that: it listens as it does alone.
 */
export class Replaceable<Ready extends { ready: true }> {
  readonly #plan: ChildPlan
  #current: Worker
  /** What it said when it served first. */
  readonly first: Ready

  private constructor(plan: ChildPlan, current: Worker, first: Ready) {
    this.#plan = plan
    this.#current = current
    this.first = first
  }

  static async start<Ready extends { ready: true }>(plan: ChildPlan): Promise<Replaceable<Ready>> {
    const worker = fork(plan)
    return new Replaceable(plan, worker, await readiness<Ready>(plan, worker))
  }

  get name(): string {
    return this.#plan.name
  }

  get pid(): number | undefined {
    return this.#current.process.pid
  }

  /**
   * Starts another one; when that serves, lets this one drain and end.
   * @throws NotReplaced where the other doesn't come up; nothing has changed then.
   */
  async replace(): Promise<void> {
    const next = fork(this.#plan)
    try {
      await readiness<Ready>(this.#plan, next)
    } catch (error) {
      next.process.kill('SIGKILL')
      throw error
    }
    const before = this.#current
    this.#current = next
    await ended(before)
  }

  stop(): Promise<void> {
    return ended(this.#current)
  }
}

function fork({ module, args = [], env, logFile }: ChildPlan): Worker {
  cluster.setupPrimary({
    exec: module,
    args: [...args],
    execArgv: ['--disable-warning=ExperimentalWarning'],
    silent: true,
  })
  const worker = cluster.fork(env)
  mkdirSync(dirname(logFile), { recursive: true })
  const log = createWriteStream(logFile, { flags: 'a' })
  worker.process.stdout?.pipe(log)
  worker.process.stderr?.pipe(log)
  return worker
}

async function readiness<Ready>({ name, logFile, readyWithinMs }: ChildPlan, worker: Worker): Promise<Ready> {
  const { promise, resolve, reject } = Promise.withResolvers<Ready>()
  const hear = (message: { ready?: boolean } | null) => {
    if (message?.ready === true) resolve(message as Ready)
  }
  const gone = () => reject(new NotReplaced(`${name} ended while starting. Look at ${logFile}.`))
  const late = setTimeout(
    () => reject(new NotReplaced(`${name} wasn't ready in ${readyWithinMs / 1_000} s. Look at ${logFile}.`)),
    readyWithinMs,
  )
  worker.on('message', hear).once('exit', gone)
  try {
    return await promise
  } finally {
    clearTimeout(late)
    worker.off('message', hear).off('exit', gone)
  }
}

async function ended(worker: Worker): Promise<void> {
  if (worker.isDead()) return
  const exit = once(worker, 'exit')
  worker.process.kill('SIGTERM')
  await exit
}
