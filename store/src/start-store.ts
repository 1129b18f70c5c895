import { chmodSync, mkdirSync, realpathSync, statSync } from 'node:fs'
import { credentialOf, isPasswordOf } from './auth/scram.ts'
import { type User, Users, usersSchema } from './auth/users.ts'
import { defaultCacheDir, isTraversable } from './dirs.ts'
import { type Lock, tryLock } from './lock.ts'
import { chooseServer } from './mongod/choose.ts'
import { startMongod } from './mongod/launch.ts'
import type { PgConnection } from './pg/connection.ts'
import { PgPool } from './pg/pool.ts'
import { SharedStatements } from './pg/shared-statements.ts'
import { type SupervisedEngine, superviseEngine } from './postgres/supervisor.ts'
import { StoreError } from './store-error.ts'
import { Tables } from './tables.ts'
import { journalSchema } from './transactions/journal.ts'
import { Sessions } from './transactions/sessions.ts'
import { Server } from './wire/server.ts'
import type { BeforeLogin } from './wire/strangers.ts'

export type StoreOptions = {
  /**
   * What does the work: `mongod`, a real MongoDB on the PATH, or `documentdb`, the embedded engine. Without it, whichever
   * the folder's data were written by; for a new folder `mongod` where there is one, else the embedded engine.
   */
  server?: 'mongod' | 'documentdb'
  /** Folder of the data; made when it isn't there. One store at a time can be open on it. */
  dir: string
  /** Folder where the engine's programs are kept between starts; see `defaultCacheDir`. */
  cacheDir?: string
  /** Port to listen on; 0, the default, takes a free one. */
  port?: number
  /** Address to listen on; 127.0.0.1 unless told otherwise. */
  host?: string
  /** When given, every client has to log in, and the user `root` has this password. */
  rootPassword?: string
  /** What connections are granted on which nobody has logged in yet: size of messages, number, time; see `wire/strangers.ts`. */
  beforeLogin?: Partial<BeforeLogin>
  /** False gives up safety against a crash of the machine, for data that is thrown away. */
  durable?: boolean
  /** True lets clients make commands fail (`configureFailPoint`), for the test suites of drivers, and copy databases (`copyDatabase`). */
  hasTestCommands?: boolean
  /** Told what is going on, in lines for people. */
  onProgress?: (line: string) => void
  /** Told when the engine died and couldn't be brought back; the store is then of no use. */
  onFatal?: (error: Error) => void
}

export type StoreUser = { database: string; name: string; password: string }

export type Store = {
  /** How to reach it: `mongodb://127.0.0.1:PORT/…`, with root's credentials when login is required. */
  uri: string
  port: number
  /** `DocumentDB 1.0-0 on PostgreSQL 18.6`, or `MongoDB 8.0.4` */
  engine: string
  /** Makes a user who may read and write one database; one that is there gets this password. */
  createUser(user: StoreUser): Promise<void>
  /** How a user reaches its database. */
  uriFor(user: StoreUser): string
  stop(): Promise<void>
}

/** Connections for single statements, and for transactions: apart, so that neither can starve the other. */
const plainConnections = 32
const pinnedConnections = 96

/** Connections that short statements of all clients share, once for reads and once for writes. */
const sharedConnections = 2

/** Statements in one message; the engine keeps track of twice as many subtransactions cheaply. */
const mostShared = 32

/**
 * Starts a MongoDB-compatible database on a folder: fetches its programs from Debian when they aren't in the cache,
 * starts PostgreSQL with DocumentDB, and listens for MongoDB clients.
 *
 * @throws {StoreError} when something has to be done by a person first; its message says what
 */
export async function startStore(options: StoreOptions): Promise<Store> {
  const onProgress = options.onProgress ?? (() => {})
  const { dir, cacheDir } = prepareDirs(options)
  if (options.rootPassword === undefined && !isLoopback(options.host ?? '127.0.0.1')) {
    onProgress(
      `Whoever reaches ${options.host} from elsewhere may read and change everything: no root password is set (CHIIKI_STORE_ROOT_PASSWORD).`,
    )
  }
  const lock = await lockData(dir)
  const cleanups: (() => Promise<void>)[] = [() => lock.release()]
  try {
    const chosen = await chooseServer({ ...options, dir }, cacheDir, onProgress)
    if ('mongod' in chosen) return released(await startMongod(chosen.mongod, { ...options, dir }), lock)
    const { prefix } = chosen
    const durable = options.durable ?? true
    const onFatal = options.onFatal ?? (() => {})
    const engine = await superviseEngine({ dir, prefix, durable, onProgress }, onFatal)
    cleanups.unshift(() => engine.stop())
    const version = await prepareDatabase(engine)
    const plain = new PgPool(engine.connect, plainConnections)
    const pinned = new PgPool(engine.connect, pinnedConnections)
    const shared = Array.from(
      { length: 2 },
      () => new PgPool(() => sharedConnection(engine), sharedConnections),
    )
    const pools = [plain, pinned, ...shared]
    cleanups.unshift(async () => void (await Promise.all(pools.map((pool) => pool.close()))))
    const [reads, writes] = shared.map((pool) => new SharedStatements(pool, sharedConnections, mostShared))
    const tables = new Tables(plain, reads as SharedStatements, writes as SharedStatements)
    const sessions = new Sessions(plain, pinned)
    cleanups.unshift(() => sessions.close())
    const users = new Users(plain)
    await users.load(await rootUser(options.rootPassword))
    const server = await Server.listen({
      host: options.host ?? '127.0.0.1',
      port: options.port ?? 0,
      plain,
      tables,
      sessions,
      users,
      isLoginRequired: options.rootPassword !== undefined,
      beforeLogin: options.beforeLogin,
      hasTestCommands: options.hasTestCommands ?? false,
      engine: version,
      onFault: (error) => onProgress(`A fault in the store: ${(error as Error)?.stack ?? error}`),
    })
    cleanups.unshift(() => server.close())
    return storeOf(server, options, cleanups)
  } catch (error) {
    for (const cleanup of cleanups) await cleanup().catch(() => {})
    throw explained(error, dir)
  }
}

function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || /^127(\.\d+){3}$/.test(host)
}

/** A store that lets go of its folder when it's stopped. */
function released(store: Store, lock: Lock): Store {
  const stop = async () => {
    await store.stop()
    await lock.release()
  }
  return { ...store, stop }
}

/** What the file system refused, in a sentence; other errors as they are. */
function explained(error: unknown, dir: string): unknown {
  const { code, path } = error as NodeJS.ErrnoException
  if (code === 'ENOSPC') {
    return new StoreError(`The disk that holds ${path ?? dir} is full: free some space and start again.`)
  }
  if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS') {
    return new StoreError(
      `The store may not write ${path ?? dir} (${code}): was it made by another user? Give yourself that right, ` +
        'start as the user who made it, or choose another folder.',
    )
  }
  return error
}

function prepareDirs(options: StoreOptions): { dir: string; cacheDir: string } {
  const cacheDir = options.cacheDir ?? process.env.CHIIKI_CACHE_DIR ?? defaultCacheDir()
  try {
    mkdirSync(options.dir, { recursive: true, mode: 0o755 })
  } catch (error) {
    const reason = (error as NodeJS.ErrnoException).code
    throw new StoreError(
      `The folder ${options.dir} for the store's data can't be made (${reason}): choose another.`,
    )
  }
  if (process.getuid?.() === 0) {
    // The folder itself is the store's; what it holds is closed to others by folders of its own.
    const { uid, mode } = statSync(options.dir)
    if (uid === 0) chmodSync(options.dir, (mode & 0o777) | 0o011)
    for (const path of [options.dir, cacheDir]) {
      if (isTraversable(path)) continue
      throw new StoreError(
        `PostgreSQL won't run as root, and the user nobody, as whom it runs instead, can't enter ${path}: ` +
          'choose a folder that everybody may walk to, such as one below /var/lib.',
      )
    }
  }
  return { dir: realpathSync(options.dir), cacheDir }
}

async function lockData(dir: string): Promise<Lock> {
  const lock = await tryLock(`data:${dir}`)
  if ('release' in lock) return lock
  throw new StoreError(
    `Another start (process ${lock.holder}) has the store in ${dir} open: end it first, or choose another folder.`,
  )
}

/**
 * A connection for statements that go by an `_id`, of which the plan is always the same. One of them that waits for a lock holds
 * up the others, so it's soon refused, and then asked again by itself.
 */
async function sharedConnection(engine: SupervisedEngine): Promise<PgConnection> {
  const connection = await engine.connect()
  await connection.simple(`SET lock_timeout = '5ms'; SET plan_cache_mode = 'force_generic_plan'`)
  return connection
}

/** Makes what the store keeps beside the documents; gives the engine's name and version. */
async function prepareDatabase(engine: SupervisedEngine): Promise<string> {
  const connection = await engine.connect()
  try {
    await connection.simple('CREATE EXTENSION IF NOT EXISTS documentdb CASCADE')
    await upgradeExtensions(connection)
    await connection.simple(`${journalSchema} ${usersSchema}`)
    // Indexes are built at once here, so nobody has to look every two seconds whether some wait to be built.
    await connection.simple(
      `UPDATE cron.job SET active = false WHERE active AND jobname LIKE 'documentdb_index_build_task%'`,
    )
    const sql = `SELECT extversion::text, current_setting('server_version') FROM pg_extension WHERE extname = 'documentdb'`
    const [documentdb, postgres] = (await connection.execute(sql, []))[0] ?? []
    return `DocumentDB ${documentdb} on PostgreSQL ${String(postgres).split(' ')[0]}`
  } finally {
    connection.close()
  }
}

/** Data written by an older release of the extensions is brought to the one that is here. */
async function upgradeExtensions(connection: PgConnection): Promise<void> {
  const sql = `SELECT name::text FROM pg_available_extensions WHERE installed_version IS NOT NULL
AND installed_version <> default_version ORDER BY name = 'documentdb', name`
  for (const [name] of await connection.execute(sql, []))
    await connection.simple(`ALTER EXTENSION ${name} UPDATE`)
}

async function rootUser(password: string | undefined): Promise<User | undefined> {
  if (password === undefined) return undefined
  return {
    db: 'admin',
    name: 'root',
    credential: await credentialOf(password),
    roles: [{ role: 'root', db: 'admin' }],
  }
}

function storeOf(server: Server, options: StoreOptions, cleanups: readonly (() => Promise<void>)[]): Store {
  const host = options.host === undefined || options.host === '0.0.0.0' ? '127.0.0.1' : options.host
  const address = `${host.includes(':') ? `[${host}]` : host}:${server.port}`
  const login = options.rootPassword === undefined ? '' : `root:${encodeURIComponent(options.rootPassword)}@`
  let stopping: Promise<void> | undefined
  return {
    uri: `mongodb://${login}${address}/${login && '?authSource=admin'}`,
    port: server.port,
    engine: server.engine,
    createUser: (user) => putUser(server.users, user),
    uriFor: ({ database, name, password }) =>
      `mongodb://${encodeURIComponent(name)}:${encodeURIComponent(password)}@${address}/${database}?authSource=${database}`,
    stop() {
      stopping ??= (async () => {
        for (const cleanup of cleanups) await cleanup()
      })()
      return stopping
    },
  }
}

async function putUser(users: Users, { database, name, password }: StoreUser): Promise<void> {
  const roles = [{ role: 'readWrite', db: database }]
  const known = users.find(database, name)
  const isSame = known && known.roles.length === 1 && known.roles[0]?.role === 'readWrite'
  if (isSame && (await isPasswordOf(known.credential, password))) return
  await users.put({ ...known, db: database, name, roles, credential: await credentialOf(password) })
}
