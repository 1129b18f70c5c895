import { chmodSync, rmSync } from 'node:fs'
import { createServer, type Socket } from 'node:net'
import { join, relative } from 'node:path'
import { createInterface } from 'node:readline'
import type { Supervised } from './supervise.ts'

/** What the command is told: lines for a person, and at last the code that it exits with. */
export type Told = { readonly say: string } | { readonly exit: 0 | 1 | 2 }

type Asked = { readonly restart: readonly string[] }
export type Replaceable = Pick<Supervised, 'name' | 'pid' | 'replace'>

/** Where a running graph listens for what its operator wants of it: a socket of this user's. As short as it may be, since its length is bounded. */
export function controlSocket(stateDir: string): string {
  const path = join(stateDir, 'control.sock')
  const fromHere = relative(process.cwd(), path)
  return fromHere.length < path.length ? fromHere : path
}

/**
 * Has processes replaced for whoever asks at the socket (`npm run restart`), one after the other in the order of `processes`.
 * @param fixed processes that aren't replaced, each with why.
 */
export async function takeRestarts(
  path: string,
  processes: readonly Replaceable[],
  fixed: Readonly<Record<string, string>> = {},
): Promise<{ stop(): Promise<void> }> {
  const restarts = new Restarts(processes, fixed)
  const server = createServer((socket) => {
    serve(socket, restarts).catch(() => socket.destroy())
  })
  // Left by one that was killed: whoever runs on these data has them alone, so nobody else listens there.
  rmSync(path, { force: true })
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(path, resolve)
  })
  chmodSync(path, 0o600)
  return { stop: async () => void server.close() }
}

async function serve(socket: Socket, restarts: Restarts): Promise<void> {
  // Whoever asked may be gone by the time that it's done.
  socket.on('error', () => {})
  const tell = (told: Told) => void (socket.writable && socket.write(`${JSON.stringify(told)}\n`))
  for await (const line of createInterface({ input: socket })) {
    const { restart }: Asked = JSON.parse(line)
    const exit = await restarts.do(
      restart,
      (say) => tell({ say }),
      () => !socket.destroyed,
    )
    tell({ exit })
    socket.end()
    return
  }
}

/** Only one process is replaced at a time. */
class Restarts {
  readonly #processes: readonly Replaceable[]
  readonly #fixed: Readonly<Record<string, string>>
  #underWay: string | null = null

  constructor(processes: readonly Replaceable[], fixed: Readonly<Record<string, string>>) {
    this.#processes = processes
    this.#fixed = fixed
  }

  /** @returns 0: done; 1: not, or not all; 2: there's no such process */
  async do(
    names: readonly string[],
    say: (line: string) => void,
    isStillWanted: () => boolean,
  ): Promise<0 | 1 | 2> {
    const known = this.#processes.map(({ name }) => name)
    const unknown = names.filter((name) => name !== 'all' && !known.includes(name) && !this.#fixed[name])
    if (unknown.length > 0) {
      say(
        `There is no ${unknown.join(', ')} in this graph. There are ${known.join(', ')}; and all of them: all.`,
      )
      return 2
    }
    const fixed = names.filter((name) => this.#fixed[name])
    for (const name of fixed) say(`${name}: ${this.#fixed[name]}`)
    if (fixed.length > 0) return 1
    if (this.#underWay !== null) {
      say(`${this.#underWay} is being restarted now. Ask again when that is done.`)
      return 1
    }
    try {
      for (const each of this.#processes) {
        if (!names.includes(each.name) && !names.includes('all')) continue
        if (!isStillWanted()) return 1
        this.#underWay = each.name
        if (!(await replaced(each, say))) return 1
      }
      return 0
    } finally {
      this.#underWay = null
    }
  }
}

async function replaced(each: Replaceable, tell: (line: string) => void): Promise<boolean> {
  const began = performance.now()
  const seconds = () => `${((performance.now() - began) / 1_000).toFixed(1)} s`
  const say = (line: string) => tell(`${each.name}: ${line}`)
  const { pid } = each
  say(`the next one starts; process ${pid} serves until it does`)
  const onServing = () =>
    say(`process ${each.pid} serves (${seconds()}); process ${pid} finishes what it has`)
  try {
    await each.replace({ hear: say, onServing })
    say(`restarted (${seconds()})`)
    return true
  } catch (error) {
    say(`not restarted: ${error instanceof Error ? error.message : error} Process ${each.pid} goes on.`)
    return false
  }
}
