import { spawn } from 'node:child_process'
import { once } from 'node:events'

export type Process = {
  /** Sends SIGTERM; resolves when it's gone. */
  terminate(): Promise<{ readonly code: number | null }>
  /** What it said, its last lines. */
  said(): string
  /** Ends it however it can, if it still runs. */
  kill(): void
}

/** A process that was started elsewhere. Its exit code isn't known. */
export function processOf(pid: number): Pick<Process, 'terminate'> {
  return {
    terminate: async () => {
      process.kill(pid, 'SIGTERM')
      while (isThere(pid)) await new Promise((resolve) => setTimeout(resolve, 50))
      return { code: null }
    },
  }
}

/** Starts a subgraph by a command of the shell, in a process group of its own. */
export function startedBy(command: string): Process & { readonly gone: Promise<number | null> } {
  const child = spawn('sh', ['-c', `exec ${command}`], { stdio: ['ignore', 'pipe', 'pipe'], detached: true })
  let said = ''
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => (said = `${said}${text}`.slice(-4_000)))
  const gone = once(child, 'exit').then(([code]) => code as number | null)
  return {
    gone,
    said: () => said.trim(),
    terminate: async () => {
      child.kill('SIGTERM')
      return { code: await gone }
    },
    kill: () => {
      if (child.pid === undefined) return
      try {
        process.kill(-child.pid, 'SIGKILL')
      } catch {
        // The whole group is gone already.
      }
    },
  }
}

function isThere(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch {
    return false
  }
}

/** Waits until something answers GraphQL there. @returns Whether it did in time. */
export async function answers(url: string, withinMs: number, gone: Promise<unknown>): Promise<boolean> {
  let isGone = false
  void gone.then(() => {
    isGone = true
  })
  const until = performance.now() + withinMs
  while (performance.now() < until && !isGone) {
    const isUp = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{"query":"{ __typename }"}',
      signal: AbortSignal.timeout(2_000),
    }).then(
      (response) => response.ok,
      () => false,
    )
    if (isUp) return true
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  return false
}
