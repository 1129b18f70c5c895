import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { usableDataDir } from '../../store/src/dirs.ts'
import { type ChildPlan, startChild } from './child.ts'
import { passwords, writePrivate } from './secrets.ts'
import { Supervised } from './supervise.ts'

export type StoreAddresses = {
  /** The address of each service's own database. */
  readonly uris: Readonly<Record<string, string>>
  /** What it is, for a person. */
  readonly description: string
  stop(): Promise<void>
}

type StoreReady = { ready: true; uri: string; port: number; engine: string }

/** The databases that the environment names: one for all (`MONGODB_URI`) or one a service (`ORGANIZATION_MONGODB_URI` …). */
export function namedStores(
  services: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
): StoreAddresses | null {
  const uris = services.map((service): [string, string | undefined] => {
    const own = env[`${service.toUpperCase()}_MONGODB_URI`]
    return [service, own ?? (env.MONGODB_URI && withDatabase(env.MONGODB_URI, `chiiki_${service}`))]
  })
  const missing = uris.filter(([, uri]) => uri === undefined).map(([service]) => service)
  if (missing.length === services.length) return null
  if (missing.length > 0) {
    const names = missing.map((service) => `${service.toUpperCase()}_MONGODB_URI`).join(', ')
    throw new Error(
      `Some services have a MongoDB address and others don't. Set ${names} too, or MONGODB_URI for all.`,
    )
  }
  return {
    uris: Object.fromEntries(uris) as Record<string, string>,
    description: 'MongoDB by MONGODB_URI',
    stop: async () => {},
  }
}

/** The same server with another database; credentials go on authenticating where they did. */
export function withDatabase(uri: string, database: string): string {
  const match = /^(mongodb(?:\+srv)?:\/\/)([^/?]+)(?:\/([^?]*))?(\?.*)?$/.exec(uri)
  if (!match) {
    throw new Error(
      'MONGODB_URI must look like mongodb://user:password@host:27017/?replicaSet=rs0. Correct it, or leave it out to use the embedded store.',
    )
  }
  const [, scheme, host, previous, query = ''] = match
  const needsSource = host?.includes('@') && !/[?&]authSource=/i.test(query)
  const source = needsSource ? `${query === '' ? '?' : '&'}authSource=${previous || 'admin'}` : ''
  return `${scheme}${host}/${database}${query}${source}`
}

/** Starts the embedded store in a process of its own, with one database and one credential a service. */
export async function embeddedStores(
  services: readonly string[],
  stateDir: string,
  port: number,
  module: string,
  say: (line: string) => void,
): Promise<StoreAddresses> {
  const secrets = passwords(secretsFile(stateDir), ['root', ...services])
  const users = usersOf(services, secrets)
  const plan: ChildPlan = {
    name: 'store',
    module,
    // Pages of documents pass through it as buffers: with room for more of them, fewer are copied on before they can go.
    nodeOptions: ['--max-semi-space-size=64'],
    args: ['--dir', usableDataDir(join(stateDir, 'store')), '--port', String(port)],
    env: {
      CHIIKI_STORE_ROOT_PASSWORD: secrets.root,
      CHIIKI_STORE_USERS: JSON.stringify(users),
      XDG_CACHE_HOME: process.env.XDG_CACHE_HOME,
      CHIIKI_CACHE_DIR: process.env.CHIIKI_CACHE_DIR,
      CHIIKI_DEBIAN_MIRROR: process.env.CHIIKI_DEBIAN_MIRROR,
    },
    logFile: join(stateDir, 'logs', 'store.log'),
    say,
    readyWithinMs: 300_000,
  }
  const store = await Supervised.start<StoreReady>(plan.name, () => startChild<StoreReady>(plan), say)
  writePrivate(addressFile(stateDir), JSON.stringify({ port: store.first.port }))
  const uris = embeddedUris(users, store.first.port)
  return { uris, description: store.first.engine, stop: () => store.stop() }
}

/** The databases of the embedded store that was started last on this state, by what it left behind; null when none was. */
export function runningStores(services: readonly string[], stateDir: string): StoreAddresses | null {
  const isKnown = existsSync(addressFile(stateDir)) && existsSync(secretsFile(stateDir))
  if (!isKnown) return null
  const { port }: { port: number } = JSON.parse(readFileSync(addressFile(stateDir), 'utf8'))
  const secrets = passwords(secretsFile(stateDir), services)
  const uris = embeddedUris(usersOf(services, secrets), port)
  return { uris, description: `the embedded store at port ${port}`, stop: async () => {} }
}

type StoreUser = { readonly database: string; readonly name: string; readonly password: string | undefined }

function usersOf(services: readonly string[], secrets: Readonly<Record<string, string>>): StoreUser[] {
  return services.map((service) => ({
    database: `chiiki_${service}`,
    name: service,
    password: secrets[service],
  }))
}

function embeddedUris(users: readonly StoreUser[], port: number): Record<string, string> {
  return Object.fromEntries(
    users.map(({ database, name, password }) => [
      name,
      `mongodb://${name}:${encodeURIComponent(password ?? '')}@127.0.0.1:${port}/${database}?authSource=${database}`,
    ]),
  )
}

function addressFile(stateDir: string): string {
  return join(stateDir, 'store.json')
}

function secretsFile(stateDir: string): string {
  return join(stateDir, 'secrets.json')
}
