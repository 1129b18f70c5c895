import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'

export type StoreProcess = {
  child: ChildProcess
  /** The line that the process prints: what it serves, or why it doesn't. */
  line: Record<string, unknown>
  /** What it said on standard error so far. */
  said(): string
  exited: Promise<unknown[]>
}

const main = fileURLToPath(new URL('../main.ts', import.meta.url))

/** The command line, started as the launcher starts it: with a channel that ends when the launcher does. */
export async function storeProcess(args: string[], env: NodeJS.ProcessEnv = {}): Promise<StoreProcess> {
  const child = spawn(process.execPath, [main, '--port', '0', ...args], {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  })
  let said = ''
  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    said += text
  })
  const exited = once(child, 'exit')
  const lines = createInterface({ input: child.stdout as NodeJS.ReadableStream })
  const [line] = await Promise.race([once(lines, 'line'), exited.then(() => ['{}'])])
  return { child, line: JSON.parse(line), said: () => said, exited }
}
