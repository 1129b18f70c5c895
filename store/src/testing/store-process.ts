import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'

export type StoreProcess = {
  child: ChildProcess
  /** What the process says over its channel when it serves, or the line that it prints when it can't. */
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
  const printed = once(lines, 'line').then(([line]) => JSON.parse(line))
  const told = once(child, 'message').then(([message]) => message)
  const line = await Promise.race([told, printed, exited.then(() => ({}))])
  return { child, line, said: () => said, exited }
}
