/**
 * The main job: stores, three subgraphs, the gateway with its explorer, and the ward's data. Ctrl-C ends all of it; `npm run restart` puts a new process
 * in the place of one.
 * PORT moves the gateway; MONGODB_URI (or one per service) uses that MongoDB instead of the embedded store.
 */
import { join } from 'node:path'
import { buildExplorer } from '../explorer/build.ts'
import { bundleLater, modulesToRun } from './launch/bundles.ts'
import { freePort, isFree } from './launch/ports.ts'
import { controlSocket, type Replaceable, takeRestarts } from './launch/restarts.ts'
import { common, gatewaySettings, sealing } from './launch/settings.ts'
import { embeddedStores, namedStores, type StoreAddresses } from './launch/stores.ts'
import { Supervised } from './launch/supervise.ts'
import { startWorker } from './launch/worker.ts'

const root = join(import.meta.dirname, '..')
const stateDir = process.env.CHIIKI_STATE_DIR ?? join(root, '.chiiki')
const services = ['organization', 'participation', 'services']
const began = performance.now()
const port = Number(process.env.PORT ?? 4000)
const modules = modulesToRun()
const running: { stop(): Promise<void> }[] = []
/** In the order in which they're started anew: who is asked before who asks. */
const order = ['identity', ...services, 'gateway']
const replaceable: Replaceable[] = []
let isStopping = false

process.on('SIGINT', () => void stop(0))
process.on('SIGTERM', () => void stop(0))
process.on('SIGHUP', () => void stop(0))
process.on('disconnect', () => void stop(0))

try {
  await start()
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error))
  await stop(1)
}

async function start(): Promise<void> {
  if (!Number.isInteger(port) || port < 1 || port > 65_535)
    throw new Error(`PORT must be 1 to 65535; "${process.env.PORT}" isn't.`)
  if (!(await isFree(port))) {
    throw new Error(
      `Port ${port} is taken by another program. Stop that program, or choose another port: PORT=${port + 10} npm start`,
    )
  }
  const addresses = await serviceAddresses()
  const posts = postsEnvironment(addresses)
  const issuer = await issuerEnvironment()
  // The gateway starts beside all others: it serves from the last good schema until it sees its subgraphs.
  const gateway = startGateway(addresses, issuer)
  gateway.catch(() => {})
  const [stores, tenures] = await Promise.all([openStores(), firstTenures(issuer)])
  const serving = addresses.map((address) =>
    startService(address, stores.uris[address.name] ?? '', { ...issuer, ...tenures, ...posts }),
  )
  await Promise.all([...serving, gateway])
  await everyPartIsUp()
  console.log(`
  地域 Chiiki serves (${seconds()})

  Explorer   http://localhost:${port}/
  GraphQL    http://localhost:${port}/graphql
  Health     http://localhost:${port}/ready
  Sign-in    ${issuer.OIDC_ISSUER ?? 'none configured: nobody can sign in'}
  Logs       ${join(stateDir, 'logs')}

  Ctrl-C ends all of it; the data stays in ${stateDir}.
`)
  if (!modules.isBundled) running.push(bundleLater())
  await openRestarts()
}

async function openRestarts(): Promise<void> {
  const inOrder = order.flatMap((name) => replaceable.filter((each) => each.name === name))
  const store =
    "it isn't restarted while the graph serves: end npm start and run it again. A MongoDB by MONGODB_URI rolls by its own replica set."
  try {
    running.push(await takeRestarts(controlSocket(stateDir), inOrder, { store }))
  } catch (error) {
    say('chiiki')(`npm run restart won't reach this graph: ${error instanceof Error ? error.message : error}`)
  }
}

async function openStores(): Promise<StoreAddresses> {
  const named = namedStores(services, process.env)
  const stores =
    named ??
    (await embeddedStores(
      services,
      stateDir,
      await freePort(port + 5),
      modules.fileOf('store/src/main.ts'),
      say('store'),
    ))
  running.push(stores)
  say('chiiki')(`store: ${stores.description} (${seconds()})`)
  return stores
}

type Address = { readonly name: string; readonly port: number; readonly url: string }

/** Where each subgraph will be: at the ports after the gateway's, where they're free. */
async function serviceAddresses(): Promise<Address[]> {
  const addresses: Address[] = []
  for (const [index, name] of services.entries()) {
    const servicePort = await freePort(port + 1 + index)
    addresses.push({ name, port: servicePort, url: `http://127.0.0.1:${servicePort}/graphql` })
  }
  return addresses
}

async function startService(
  { name, port: own }: Address,
  storeUri: string,
  identity: Record<string, string>,
): Promise<void> {
  const env = {
    ...common(),
    ...identity,
    [`${name.toUpperCase()}_MONGODB_URI`]: storeUri,
    ...sealing(stateDir, name),
    PORT: String(own),
    DATA_DIR: process.env.DATA_DIR ?? join(root, 'data', 'setagaya'),
  }
  await run(name, `services/${name}/src/main.ts`, async () => env, 90_000)
}

/** Where subgraphs ask who holds which post, and how long they believe the answer. */
function postsEnvironment(addresses: readonly Address[]): Record<string, string> {
  const { POSTS_MAX_AGE_SECONDS = '' } = process.env
  const organization = addresses.find(({ name }) => name === 'organization')
  return {
    ...(organization && { ORGANIZATION_URL: organization.url }),
    ...(POSTS_MAX_AGE_SECONDS && { POSTS_MAX_AGE_SECONDS }),
  }
}

async function startGateway(addresses: readonly Address[], identity: Record<string, string>): Promise<void> {
  const env = async (isNext: boolean) => ({
    ...common(),
    ...gatewaySettings(),
    ...identity,
    PORT: String(port),
    SUBGRAPHS: addresses.map(({ name, url }) => `${name}=${url}`).join(','),
    STATE_DIR: join(stateDir, 'gateway'),
    EXPLORER_DIR: await explorerPage(),
    ...(isNext && { LISTEN_WHEN_READY: 'on' }),
  })
  await run('gateway', 'gateway/src/main.ts', env, 120_000)
}

/** Starts a process, keeps it running, and returns what it says once it serves. Whoever takes its place runs the sources of then. */
async function run<Ready extends { ready: true }>(
  name: string,
  module: string,
  environment: (isNext: boolean) => Promise<Record<string, string | undefined>>,
  readyWithinMs: number,
): Promise<Ready> {
  const logFile = join(stateDir, 'logs', `${name}.log`)
  let its = modules
  const supervised = await Supervised.start<Ready>(
    name,
    async ({ isNext, hear }) => {
      const heard = (line: string) => {
        say(name)(line)
        if (isNext) hear(line)
      }
      if (isNext) its = modulesToRun()
      const env = await environment(isNext)
      return startWorker({ name, module: its.fileOf(module), env, logFile, say: heard, readyWithinMs })
    },
    say('chiiki'),
  )
  running.push(supervised)
  replaceable.push(supervised)
  return supervised.first
}

type ReadyAnswer = { readonly subgraphs?: readonly Part[] }
type Part = { readonly name: string; readonly state: string; readonly schema: string }

/** Waits until the gateway has seen each of our own subgraphs; which department's isn't there is said. */
async function everyPartIsUp(): Promise<void> {
  const isOwn = ({ name }: Part) => services.includes(name)
  for (let tries = 0; tries < 200; tries += 1) {
    const state: ReadyAnswer | null = await fetch(`http://127.0.0.1:${port}/ready`).then(
      (answer) => answer.json() as Promise<ReadyAnswer>,
      () => null,
    )
    const parts = state?.subgraphs ?? []
    const own = parts.filter(isOwn)
    if (own.length > 0 && own.every((part) => part.state === 'up' && part.schema === 'live')) {
      const away = parts.filter((part) => !isOwn(part) && part.state === 'down').map(({ name }) => name)
      if (away.length > 0)
        say('chiiki')(`registered and not there, so that their fields are missing: ${away.join(', ')}`)
      return
    }
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  say('chiiki')(`not every part of the graph is up: see http://localhost:${port}/ready`)
}

/**
 * Whose tokens hold: the issuer that the environment names; else, in development, a provider that runs beside the graph with
 * a cast of personas; none in production without one.
 */
async function issuerEnvironment(): Promise<Record<string, string>> {
  const { OIDC_ISSUER, OIDC_JWKS, OIDC_AUDIENCE = 'chiiki', NODE_ENV } = process.env
  if (OIDC_ISSUER && OIDC_JWKS) return { OIDC_ISSUER, OIDC_JWKS, OIDC_AUDIENCE }
  if (NODE_ENV === 'production') return {}
  const issuer = `http://localhost:${await freePort(port + 9)}`
  return { OIDC_ISSUER: issuer, OIDC_JWKS: `${issuer}/jwks`, OIDC_AUDIENCE: 'chiiki' }
}

/** The file of who holds which post at first: the one that the environment names, else that of the provider's cast, which is started. */
async function firstTenures(issuer: Record<string, string>): Promise<Record<string, string>> {
  const { OIDC_ISSUER, OIDC_JWKS, NODE_ENV, FIRST_TENURES = '' } = process.env
  if (OIDC_ISSUER && OIDC_JWKS) return FIRST_TENURES === '' ? {} : { FIRST_TENURES }
  if (NODE_ENV === 'production') return {}
  const origins = [`http://localhost:${port}`, `http://127.0.0.1:${port}`]
  const env = {
    ...common(),
    PORT: new URL(issuer.OIDC_ISSUER as string).port,
    STATE_DIR: join(stateDir, 'identity'),
    EXPLORER_REDIRECTS: origins.map((origin) => `${origin}/signed-in`).join(','),
    EXPLORER_LOGOUT_REDIRECTS: origins.map((origin) => `${origin}/`).join(','),
  }
  const { tenures } = await run<IdentityReady>('identity', 'identity/src/main.ts', async () => env, 30_000)
  // The cast's posts are tenures on record: what a token says of posts gives nobody a right.
  return { FIRST_TENURES: tenures }
}

type IdentityReady = { ready: true; tenures: string }

/** Builds the explorer's page beside the rest: once for each state of its sources. */
async function explorerPage(): Promise<string | undefined> {
  try {
    return await buildExplorer()
  } catch (error) {
    say('explorer')(
      `the page could not be built; the graph serves without it (${error instanceof Error ? error.message.split('\n')[0] : error})`,
    )
    return undefined
  }
}

async function stop(code: number): Promise<void> {
  if (isStopping) return
  isStopping = true
  if (code === 0) say('chiiki')('stopping …')
  for (const each of running.reverse()) await each.stop().catch(() => {})
  process.exit(code)
}

function say(name: string): (line: string) => void {
  return (line) => console.error(`${name}: ${line}`)
}

function seconds(): string {
  return `${((performance.now() - began) / 1000).toFixed(1)} s`
}
