import { createRequire } from 'node:module'
import { parseArgs } from 'node:util'
import { defaultCacheDir, usableDataDir } from './dirs.ts'
import { examine, report } from './doctor.ts'
import { type Store, type StoreUser, startStore } from './start-store.ts'
import { StoreError } from './store-error.ts'

const help = `A MongoDB-compatible store on a folder.

  store [options]         starts it and serves
  store doctor [options]  says what is there, and what is wrong and what to do

  --dir DIR          where the data is (CHIIKI_STORE_DIR; default ./.store)
  --port PORT        port to listen on, 0 for a free one (CHIIKI_STORE_PORT; default 27017)
  --host HOST        address to listen on (CHIIKI_STORE_HOST; default 127.0.0.1)
  --cache-dir DIR    where the engine's programs are kept (CHIIKI_CACHE_DIR)
  --print-uri        print the URI alone when serving, not a line of JSON
  --not-durable      faster and not safe against a crash of the machine
  --server KIND      mongod or documentdb; without it mongod where one is on the PATH (CHIIKI_STORE_SERVER)
  --test-commands    let clients make commands fail (configureFailPoint), for test suites of drivers
  --stop-with-stdin  stop when standard input ends
  --version          which store this is

CHIIKI_STORE_ROOT_PASSWORD  when set, clients have to log in; the user root has this password
CHIIKI_STORE_USERS          JSON: [{"database","name","password"}], users who may read and write one database
`

const require = createRequire(import.meta.url)
const say = (line: string) => process.stderr.write(`${line}\n`)

type Settings = ReturnType<typeof readSettings>

function given() {
  return parseArgs({
    allowPositionals: true,
    options: {
      dir: { type: 'string', default: process.env.CHIIKI_STORE_DIR ?? '.store' },
      port: { type: 'string', default: process.env.CHIIKI_STORE_PORT ?? '27017' },
      host: { type: 'string', default: process.env.CHIIKI_STORE_HOST ?? '127.0.0.1' },
      'cache-dir': { type: 'string' },
      'print-uri': { type: 'boolean', default: false },
      'not-durable': { type: 'boolean', default: false },
      server: { type: 'string', default: process.env.CHIIKI_STORE_SERVER || undefined },
      'test-commands': { type: 'boolean', default: false },
      'stop-with-stdin': { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
      version: { type: 'boolean', default: false },
    },
  })
}

function readSettings() {
  const { values, positionals } = readArguments()
  const port = Number(values.port)
  if (!Number.isInteger(port) || port < 0 || port > 65_535) {
    throw new StoreError(`--port has to be a number from 0 to 65535, not "${values.port}".`)
  }
  const server = (['mongod', 'documentdb'] as const).find((one) => one === values.server)
  if (values.server !== undefined && server === undefined) {
    throw new StoreError(`--server has to be mongod or documentdb, not "${values.server}".`)
  }
  const [command] = positionals
  if (command !== undefined && command !== 'doctor') {
    throw new StoreError(`There is no command "${command}": it's doctor, or none to start the store.`)
  }
  return {
    ...values,
    server,
    command,
    port,
    users: readUsers(process.env.CHIIKI_STORE_USERS ?? '[]'),
  }
}

function readArguments(): ReturnType<typeof given> {
  try {
    return given()
  } catch (error) {
    throw new StoreError(`${(error as Error).message.split('. ')[0]}: --help lists what there is.`)
  }
}

function readUsers(text: string): StoreUser[] {
  try {
    const users = JSON.parse(text) as StoreUser[]
    if (users.every((user) => user.database && user.name && user.password)) return users
  } catch {
    // The message below holds for both.
  }
  throw new StoreError('CHIIKI_STORE_USERS has to be JSON: [{"database": …, "name": …, "password": …}].')
}

/** Starts, says so on standard output, and serves until a signal or the end of the parent. */
async function main(): Promise<void> {
  let store: Promise<Store> | undefined
  let isStopping = false
  const stop = async (status: number) => {
    if (isStopping) return
    isStopping = true
    const running = await store?.catch(() => undefined)
    await running?.stop()
    process.exit(status)
  }
  // From the first moment on: whoever ends a start half-way must not leave an engine behind.
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => void stop(0))
  process.on('disconnect', () => void stop(0))
  try {
    const settings = readSettings()
    if (settings.help) return void process.stdout.write(help)
    if (settings.version)
      return void process.stdout.write(`${require('../package.json').version}
`)
    if (settings.command === 'doctor') return await doctor(settings)
    if (settings['stop-with-stdin']) process.stdin.resume().on('close', () => void stop(0))
    store = open(settings, (error) => {
      say(`The store stops: ${error.message}`)
      void stop(1)
    })
    const { uri, port, engine } = await store
    const ready = { ready: true, uri, port, engine }
    // The URI has a password in it: a parent with a channel gets it there alone, for standard output may go into a log.
    if (process.send) process.send(ready)
    else process.stdout.write(`${settings['print-uri'] ? uri : JSON.stringify(ready)}\n`)
  } catch (error) {
    if (!(error instanceof StoreError)) say((error as Error).stack ?? String(error))
    else say(error.message)
    process.stdout.write(`${JSON.stringify({ ready: false, error: (error as Error).message })}\n`)
    await stop(1)
  }
}

/** Ends with 1 when something is wrong. */
async function doctor(settings: Settings): Promise<void> {
  const cacheDir = settings['cache-dir'] ?? process.env.CHIIKI_CACHE_DIR ?? defaultCacheDir()
  const findings = await examine(usableDataDir(settings.dir), cacheDir)
  process.stdout.write(report(findings))
  process.exitCode = findings.some(({ remedy }) => remedy !== undefined) ? 1 : 0
}

async function open(settings: Settings, onFatal: (error: Error) => void): Promise<Store> {
  const rootPassword = process.env.CHIIKI_STORE_ROOT_PASSWORD || undefined
  const store = await startStore({
    dir: usableDataDir(settings.dir),
    ...(settings['cache-dir'] ? { cacheDir: settings['cache-dir'] } : {}),
    ...(settings.server ? { server: settings.server } : {}),
    port: settings.port,
    host: settings.host,
    ...(rootPassword ? { rootPassword } : {}),
    durable: !settings['not-durable'],
    hasTestCommands: settings['test-commands'],
    onProgress: say,
    onFatal,
  })
  for (const user of settings.users) await store.createUser(user)
  return store
}

await main()
