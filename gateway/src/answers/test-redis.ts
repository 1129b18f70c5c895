import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, renameSync, rmSync } from 'node:fs'
import { createConnection, createServer, type Server, type Socket } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** The program of a Redis, and where its libraries are. */
export type RedisProgram = { readonly path: string; readonly libraries: string }

const packages = ['redis-server', 'redis-tools', 'libjemalloc2', 'liblzf1']

/** A Redis of this machine, else one unpacked from Debian's packages without installing it; null where neither can be had. */
export function redisProgram(): RedisProgram | null {
  for (const name of ['redis-server', 'valkey-server']) {
    const found = (process.env.PATH ?? '').split(':').find((folder) => existsSync(join(folder, name)))
    if (found) return { path: join(found, name), libraries: '' }
  }
  const home = join(tmpdir(), 'chiiki-test-redis')
  const path = join(home, 'usr', 'bin', 'redis-server')
  try {
    if (!existsSync(path)) unpackInto(home)
    return { path, libraries: foldersIn(join(home, 'usr', 'lib')).join(':') }
  } catch {
    return null
  }
}

/** The folder gets its name when all is in it: another test file may be at it too. */
function unpackInto(home: string): void {
  const debs = mkdtempSync(join(tmpdir(), 'chiiki-debs-'))
  const root = join(debs, 'root')
  try {
    const options = { cwd: debs, stdio: 'ignore', timeout: 60_000 } as const
    execFileSync('apt-get', ['download', ...packages], options)
    for (const deb of readdirSync(debs).filter((name) => name.endsWith('.deb')))
      execFileSync('dpkg-deb', ['-x', deb, root], options)
    if (!existsSync(home)) renameSync(root, home)
  } finally {
    rmSync(debs, { recursive: true, force: true })
  }
}

function foldersIn(root: string): string[] {
  return [
    root,
    ...readdirSync(root, { withFileTypes: true }).flatMap((each) =>
      each.isDirectory() ? foldersIn(join(root, each.name)) : [],
    ),
  ]
}

/** A Redis of a test's own, in memory, behind a line that can be cut. */
export class TestRedis {
  readonly #program: RedisProgram
  readonly #dir = mkdtempSync(join(tmpdir(), 'chiiki-redis-'))
  readonly #open = new Set<Socket>()
  #child: ChildProcess | undefined
  #line: Server | undefined
  #isCut = false
  uri = ''

  constructor(program: RedisProgram) {
    this.#program = program
  }

  async start(): Promise<this> {
    const socket = join(this.#dir, 'redis.sock')
    const { path, libraries } = this.#program
    const args = ['--port', '0', '--unixsocket', socket, '--save', '', '--dir', this.#dir]
    const child = spawn(path, args, { env: { ...process.env, LD_LIBRARY_PATH: libraries } })
    this.#child = child
    await new Promise<void>((resolve, reject) => {
      child.stdout.on('data', (text) => /ready to accept/i.test(String(text)) && resolve())
      child.once('exit', (code) => reject(new Error(`redis ended with ${code}`)))
    })
    const line = createServer((near) => {
      if (this.#isCut) return void near.destroy()
      const far = createConnection(socket)
      for (const each of [near, far]) this.#open.add(each.on('error', () => each.destroy()))
      near.pipe(far).pipe(near)
    })
    this.#line = line
    await new Promise<void>((resolve) => line.listen(0, '127.0.0.1', resolve))
    const address = line.address()
    this.uri = `redis://127.0.0.1:${typeof address === 'object' ? address?.port : 0}`
    return this
  }

  cut(): void {
    this.#isCut = true
    for (const each of this.#open) each.destroy()
    this.#open.clear()
  }

  mend(): void {
    this.#isCut = false
  }

  async stop(): Promise<void> {
    this.cut()
    this.#line?.close()
    const ended = new Promise((resolve) => this.#child?.once('exit', resolve))
    this.#child?.kill()
    await ended
    rmSync(this.#dir, { recursive: true, force: true })
  }
}
