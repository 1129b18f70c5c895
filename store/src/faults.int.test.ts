import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { Long } from 'bson'
import { MongoClient } from 'mongodb'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { Document } from './bson/document.ts'
import { defaultCacheDir } from './dirs.ts'
import { processesIn } from './postgres/orphans.ts'
import { enginePrefix } from './provision/prefix.ts'
import { startStore } from './start-store.ts'
import { StoreError } from './store-error.ts'
import { newSession, RawClient } from './testing/raw-client.ts'
import { type StoreProcess, storeProcess } from './testing/store-process.ts'
import { temporaryDir } from './testing/temporary-store.ts'

let dir: string
let remove: () => void
const started: StoreProcess[] = []

beforeEach(() => {
  const temporary = temporaryDir()
  dir = temporary.path
  remove = temporary.remove
})

afterEach(async () => {
  for (const { child, exited } of started.splice(0)) {
    child.kill('SIGTERM')
    await exited
  }
  await expect.poll(engineProcesses).toEqual([])
  remove()
})

const engineProcesses = () => processesIn(join(dir, 'pgdata'))
const postmaster = () => Number.parseInt(readFileSync(join(dir, 'pgdata/postmaster.pid'), 'utf8'), 10)

async function start(
  env: NodeJS.ProcessEnv = {},
  more: string[] = [],
): Promise<StoreProcess & { uri: string; port: number }> {
  const process = await storeProcess(['--dir', dir, ...more], env)
  started.push(process)
  return { ...process, uri: String(process.line.uri), port: Number(process.line.port) }
}

/** Writes one document after another and keeps what was acknowledged, until told to stop. */
function writers(uri: string, count: number) {
  const client = new MongoClient(uri)
  const acknowledged: string[] = []
  let isDone = false
  const write = async (writer: number) => {
    for (let n = 0; !isDone; n++) {
      const id = `${writer}-${n}`
      const isKept = await client
        .db('faults')
        .collection<{ _id: string }>('kept')
        .insertOne({ _id: id })
        .then(
          () => true,
          () => false,
        )
      if (isKept) acknowledged.push(id)
    }
  }
  const all = Array.from({ length: count }, (_, writer) => write(writer))
  return {
    acknowledged,
    async stop() {
      isDone = true
      await Promise.all(all)
      await client.close()
    },
  }
}

async function keptIn(uri: string): Promise<Set<string>> {
  const client = await MongoClient.connect(uri)
  const ids = await client
    .db('faults')
    .collection<{ _id: string }>('kept')
    .find()
    .map(({ _id }) => _id)
    .toArray()
  await client.close()
  return new Set(ids)
}

test('kill -9 of PostgreSQL under writers loses no acknowledged write, and it serves on', async () => {
  const store = await start()
  const writing = writers(store.uri, 8)
  for (const enough of [60, 120]) {
    await expect.poll(() => writing.acknowledged.length, { timeout: 20_000 }).toBeGreaterThan(enough)
    process.kill(postmaster(), 'SIGKILL')
    await expect.poll(() => store.said().includes('starting it again')).toBe(true)
  }
  await expect.poll(() => writing.acknowledged.length, { timeout: 20_000 }).toBeGreaterThan(180)
  await writing.stop()
  const kept = await keptIn(store.uri)
  expect(writing.acknowledged.filter((id) => !kept.has(id))).toEqual([])
})

test('kill -9 of the wire server leaves no engine behind; the next start has every acknowledged write', async () => {
  const first = await start()
  const writing = writers(`${first.uri}?serverSelectionTimeoutMS=100`, 4)
  await expect.poll(() => writing.acknowledged.length, { timeout: 20_000 }).toBeGreaterThan(80)
  first.child.kill('SIGKILL')
  await first.exited
  await writing.stop()
  // At once, while the old engine may still be on its way out.
  const second = await start()
  const kept = await keptIn(second.uri)
  expect(writing.acknowledged.filter((id) => !kept.has(id))).toEqual([])
  expect(engineProcesses()).toContain(postmaster())
})

test('an engine that nobody ended is found by the next start and ended first', async () => {
  const first = await start()
  const orphan = postmaster()
  // Both at once: the one that would end the engine, and the one that watches over that.
  for (const pid of [...guardsOf(orphan), first.child.pid as number]) process.kill(pid, 'SIGKILL')
  await first.exited
  expect(engineProcesses()).toContain(orphan)
  const second = await start()
  expect(second.said()).toContain('that an earlier run left')
  expect(engineProcesses()).not.toContain(orphan)
})

test('when the launcher is gone the store stops and leaves nothing running', async () => {
  const store = await start({}, ['--not-durable'])
  store.child.disconnect()
  expect(await store.exited).toEqual([0, null])
  expect(engineProcesses()).toEqual([])
})

test('a write and a commit that are sent again after kill -9 of everything are done once', async () => {
  const first = await start()
  const [lsid, inTransaction] = [newSession(), newSession()]
  const numbered = { txnNumber: Long.fromNumber(1), $db: 'faults' }
  const increment = {
    update: 'once',
    updates: [{ q: { _id: 1 }, u: { $inc: { n: 1 } }, upsert: true }],
    ...numbered,
    lsid,
  }
  const twice = {
    ...increment,
    updates: [...increment.updates, ...increment.updates],
    txnNumber: Long.fromNumber(2),
  }
  const commit = { commitTransaction: 1, ...numbered, lsid: inTransaction, autocommit: false, $db: 'admin' }
  const raw = await RawClient.open(first.port)
  await raw.send(increment)
  await raw.send(twice)
  await raw.send({
    insert: 'once',
    documents: [{ _id: 2 }],
    ...numbered,
    lsid: inTransaction,
    startTransaction: true,
    autocommit: false,
  })
  await raw.send(commit)
  first.child.kill('SIGKILL')
  await first.exited
  const second = await start()
  const again = await RawClient.open(second.port)
  expect(await again.send(twice)).toMatchObject({ n: 2, nModified: 2, ok: 1 })
  expect(await again.send(commit)).toMatchObject({ ok: 1 })
  expect(await again.send({ find: 'once', sort: { _id: 1 }, $db: 'faults' })).toMatchObject({
    cursor: { firstBatch: [{ _id: 1, n: 3 }, { _id: 2 }] },
  })
  again.close()
})

test('two starts on one folder: the second says who has it and touches nothing', async () => {
  const first = await start({}, ['--not-durable'])
  const second = await start({}, ['--not-durable'])
  expect(second.line).toMatchObject({
    ready: false,
    error: expect.stringContaining(`process ${first.child.pid}`),
  })
  expect(await second.exited).toEqual([1, null])
  expect(await keptIn(first.uri)).toEqual(new Set())
})

test('of starts at the same moment on one folder exactly one serves', async () => {
  const all = await Promise.all([1, 2, 3].map(() => start({}, ['--not-durable'])))
  expect(all.filter(({ line }) => line.ready === true)).toHaveLength(1)
  for (const { line } of all.filter(({ line }) => line.ready !== true)) {
    expect(line.error).toMatch(/^Another start \(process \d+\) has the store in .* open/)
  }
})

test('a clock that jumps, forwards or back, ends no transaction and turns no time back', async () => {
  const jumping = new URL('./testing/jumping-clock.ts', import.meta.url).href
  const store = await start({ NODE_OPTIONS: `--import=${jumping}` }, ['--not-durable'])
  const raw = await RawClient.open(store.port)
  const fields = { lsid: newSession(), autocommit: false, txnNumber: Long.fromNumber(1) }
  const times: bigint[] = []
  const send = async (command: Document) => {
    const reply = await raw.send({ ...command, ...fields, $db: command.$db ?? 'faults' })
    expect(reply).toMatchObject({ ok: 1 })
    times.push(reply.operationTime.toBigInt())
  }
  await send({ insert: 'kept', documents: [{ _id: 1 }], startTransaction: true })
  for (const [signal, said] of [
    ['SIGUSR2', 'ahead'],
    ['SIGWINCH', 'back'],
  ] as const) {
    store.child.kill(signal)
    await expect.poll(() => store.said()).toContain(said)
    await send({ insert: 'kept', documents: [{ _id: signal }] })
  }
  await send({ commitTransaction: 1, $db: 'admin' })
  expect(times).toEqual(times.toSorted((a, b) => (a < b ? -1 : 1)))
  expect((await keptIn(store.uri)).size).toBe(3)
  raw.close()
})

test('a port that is taken is said in one sentence, and nothing is left running', async () => {
  const other = createServer().listen(0, '127.0.0.1')
  await expect.poll(() => other.listening).toBe(true)
  const { port } = other.address() as { port: number }
  const attempt = startStore({ dir, port, durable: false })
  await expect(attempt).rejects.toThrow(StoreError)
  await expect(attempt).rejects.toThrow(
    `The port ${port} on 127.0.0.1, where the store should listen, is taken`,
  )
  expect(engineProcesses()).toEqual([])
  other.close()
})

test('an initialisation that was cut short is begun anew', async () => {
  mkdirSync(join(dir, 'pgdata.new'))
  writeFileSync(join(dir, 'pgdata.new/PG_VERSION'), '18\n')
  const store = await start({}, ['--not-durable'])
  expect(store.line).toMatchObject({ ready: true })
  expect(existsSync(join(dir, 'pgdata.new'))).toBe(false)
})

test('data of another PostgreSQL is refused with what to do', async () => {
  mkdirSync(join(dir, 'pgdata'))
  writeFileSync(join(dir, 'pgdata/PG_VERSION'), '17\n')
  await expect(startStore({ dir })).rejects.toThrow(/written by PostgreSQL 17 .*mongodump/)
})

test('without a network and without a cache, the sentence names the mirror and the other ways', async () => {
  const empty = temporaryDir()
  const refused = await start({
    CHIIKI_CACHE_DIR: join('/var/tmp', `chiiki-none-${process.pid}`),
    CHIIKI_DEBIAN_MIRROR: 'http://127.0.0.1:9/debian',
  })
  expect(refused.line).toMatchObject({ ready: false })
  expect(refused.line.error).toMatch(
    /couldn't be fetched from http:\/\/127\.0\.0\.1:9.*MONGODB_URI.*docker compose/,
  )
  rmSync(join('/var/tmp', `chiiki-none-${process.pid}`), { recursive: true, force: true })
  empty.remove()
})

test('with a cache, neither network nor apt is needed; a damaged one is not used', async () => {
  const cached = await enginePrefix(process.env.CHIIKI_CACHE_DIR ?? defaultCacheDir(), () => {})
  const copy = join('/var/tmp', `chiiki-copy-${process.pid}`)
  mkdirSync(join(copy, 'engine'), { recursive: true })
  const name = cached.path.split('/').at(-1) as string
  cpSync(cached.path, join(copy, 'engine', name), { recursive: true, verbatimSymlinks: true })
  try {
    const offline = { CHIIKI_CACHE_DIR: copy, CHIIKI_DEBIAN_MIRROR: 'http://127.0.0.1:9/debian' }
    const store = await start({ ...offline, PATH: '/usr/bin:/bin' }, ['--not-durable'])
    expect(store.line).toMatchObject({ ready: true })
    store.child.kill('SIGTERM')
    await store.exited
    const library = readdirSync(join(copy, 'engine', name, 'usr/lib/postgresql/18/lib')).find((file) =>
      file.endsWith('documentdb.so'),
    )
    truncateSync(join(copy, 'engine', name, 'usr/lib/postgresql/18/lib', library as string), 1000)
    const damaged = await start(offline, ['--not-durable'])
    expect(damaged.said()).toContain('is damaged')
    expect(damaged.line).toMatchObject({ ready: false })
  } finally {
    rmSync(copy, { recursive: true, force: true })
  }
})

/** The shells that wait to end an engine whose own process dies. */
function guardsOf(pid: number): number[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(Number)
    .filter((candidate) => {
      try {
        const words = readFileSync(`/proc/${candidate}/cmdline`, 'utf8').split('\0')
        return words[0] === 'sh' && words[3] === String(pid)
      } catch {
        return false
      }
    })
}
