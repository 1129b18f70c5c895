import { type ChildProcess, spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { closeSync, existsSync, mkdirSync, openSync, readFileSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import type { Store, StoreOptions, StoreUser } from '../start-store.ts'
import { StoreError } from '../store-error.ts'
import { Admin } from './admin.ts'
import type { Mongod } from './find.ts'

/** How long a server may take to serve, in milliseconds; it replays its journal first. */
const patience = 60_000
const alreadyInitialized = 23
const userExists = 51003

/**
 * Runs a real MongoDB on a folder, as a replica set of one member, which is what transactions need; it's reached and used
 * just like the embedded store.
 *
 * @throws {StoreError} when it doesn't come up; its log says why
 */
export async function startMongod(mongod: Mongod, options: StoreOptions): Promise<Store> {
  const dir = join(options.dir, 'mongod')
  mkdirSync(dir, { recursive: true, mode: 0o700 })
  const host = options.host ?? '127.0.0.1'
  const port = options.port || (await freePort(host))
  const log = join(options.dir, 'mongod.log')
  const child = spawnMongod(mongod, dir, host, port, log, options.rootPassword !== undefined)
  const exited = once(child, 'exit')
  let isStopping = false
  const stop = async () => {
    isStopping = true
    if (child.exitCode !== null || child.signalCode !== null) return
    child.kill('SIGTERM')
    await exited
  }
  try {
    await initiate(child, host, port, log, options.rootPassword)
  } catch (error) {
    await stop()
    throw error
  }
  child.once('exit', () => {
    if (!isStopping) options.onFatal?.(new Error(`mongod ended; its log is ${log}`))
  })
  return storeOf({ host, port, stop, version: mongod.version, rootPassword: options.rootPassword })
}

function spawnMongod(
  mongod: Mongod,
  dir: string,
  host: string,
  port: number,
  log: string,
  isLoginRequired: boolean,
): ChildProcess {
  const args = ['--dbpath', dir, '--port', String(port), '--bind_ip', host, '--replSet', 'rs0']
  if (isLoginRequired) {
    const keyFile = join(dir, 'members.key')
    if (!existsSync(keyFile)) writeFileSync(keyFile, randomBytes(48).toString('base64'), { mode: 0o600 })
    args.push('--keyFile', keyFile)
  }
  const out = openSync(log, 'a', 0o600)
  try {
    return spawn(mongod.path, args, { stdio: ['ignore', out, out] })
  } finally {
    closeSync(out)
  }
}

/** Waits until it answers, makes it a replica set, waits until that has a primary, and makes sure of `root`. */
async function initiate(
  child: ChildProcess,
  host: string,
  port: number,
  log: string,
  rootPassword: string | undefined,
): Promise<void> {
  const until = performance.now() + patience
  const fail = (what: string) => new StoreError(`mongod ${what}: ${lastLine(log)} (its log is ${log}).`)
  const checkAlive = () => {
    if (child.exitCode !== null || child.signalCode !== null) throw fail('ended while starting')
    if (performance.now() > until) throw fail('did not come up within a minute')
  }
  let admin: Admin | undefined
  while (!admin) {
    checkAlive()
    admin = await Admin.open(host, port).catch(() => delay(50, undefined))
  }
  try {
    if (rootPassword !== undefined) await admin.login('root', rootPassword)
    // A folder that was used before knows its set.
    if ((await admin.send({ hello: 1 })).setName === undefined) {
      const members = [{ _id: 0, host: `${host}:${port}` }]
      const made = await admin.send({ replSetInitiate: { _id: 'rs0', members } })
      if (made.ok !== 1 && made.code !== alreadyInitialized)
        throw fail(`can't be made a replica set (${made.errmsg})`)
    }
    while ((await admin.send({ hello: 1 })).isWritablePrimary !== true) {
      checkAlive()
      await delay(50)
    }
    if (rootPassword === undefined || (await admin.login('root', rootPassword))) return
    const roles = [{ role: 'root', db: 'admin' }]
    const created = await admin.send({ createUser: 'root', pwd: rootPassword, roles })
    if (created.ok !== 1) throw fail(`has another password for root (${created.errmsg})`)
  } finally {
    admin.close()
  }
}

type Running = {
  host: string
  port: number
  stop(): Promise<void>
  version: string
  rootPassword: string | undefined
}

function storeOf({ host, port, stop, version, rootPassword }: Running): Store {
  const address = `${host.includes(':') ? `[${host}]` : host === '0.0.0.0' ? '127.0.0.1' : host}:${port}`
  const login = rootPassword === undefined ? '' : `root:${encodeURIComponent(rootPassword)}@`
  return {
    uri: `mongodb://${login}${address}/${login && '?authSource=admin'}`,
    port,
    engine: `MongoDB ${version}`,
    uriFor: ({ database, name, password }) =>
      `mongodb://${encodeURIComponent(name)}:${encodeURIComponent(password)}@${address}/${database}?authSource=${database}`,
    createUser: (user) => putUser(host, port, rootPassword, user),
    stop,
  }
}

async function putUser(
  host: string,
  port: number,
  rootPassword: string | undefined,
  { database, name, password }: StoreUser,
): Promise<void> {
  const admin = await Admin.open(host, port)
  try {
    if (rootPassword !== undefined) await admin.login('root', rootPassword)
    const user = { pwd: password, roles: [{ role: 'readWrite', db: database }] }
    const created = await admin.send({ createUser: name, ...user }, database)
    const done =
      created.code === userExists ? await admin.send({ updateUser: name, ...user }, database) : created
    if (done.ok !== 1) throw new StoreError(`The user ${name} can't be made in mongod: ${done.errmsg}`)
  } finally {
    admin.close()
  }
}

function freePort(host: string): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().once('error', reject)
    server.listen(0, host, () => {
      const { port } = server.address() as { port: number }
      server.close(() => resolve(port))
    })
  })
}

function lastLine(log: string): string {
  return readFileSync(log, 'utf8').trim().split('\n').at(-1)?.slice(0, 300) ?? ''
}
