/**
 * The main job: stores, three subgraphs, the gateway with its explorer, and the ward's data. Ctrl-C ends all of it.
 * PORT moves the gateway; MONGODB_URI (or one per service) uses that MongoDB instead of the embedded store.
 */
import { join } from 'node:path'
import { buildExplorer } from '../explorer/build.ts'
import { audience, issuer, localIssuer } from './launch/issuer.ts'
import { freePort, isFree } from './launch/ports.ts'
import { embeddedStores, namedStores } from './launch/stores.ts'
import { supervise } from './launch/supervise.ts'

const root = join(import.meta.dirname, '..')
const stateDir = process.env.CHIIKI_STATE_DIR ?? join(root, '.chiiki')
const services = ['organization', 'participation', 'services']
const began = performance.now()
const port = Number(process.env.PORT ?? 4000)
const running: { stop(): Promise<void> }[] = []
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
  const explorer = explorerPage()
  const stores =
    namedStores(services, process.env) ??
    (await embeddedStores(services, stateDir, await freePort(port + 5), root, say('store')))
  running.push(stores)
  say('chiiki')(`store: ${stores.description} (${seconds()})`)
  const identity = await identityEnvironment()
  const urls = await Promise.all(
    services.map((service, index) =>
      startService(service, port + 1 + index, stores.uris[service] ?? '', identity),
    ),
  )
  say('chiiki')(`subgraphs: ${services.join(', ')} (${seconds()})`)
  const explorerDir = await explorer
  const gateway = await supervise<{ ready: true; url: string }>(
    {
      name: 'gateway',
      module: join(root, 'gateway', 'src', 'main.ts'),
      env: {
        ...common(),
        ...identity,
        PORT: String(port),
        SUBGRAPHS: services.map((service, index) => `${service}=${urls[index]}`).join(','),
        STATE_DIR: join(stateDir, 'gateway'),
        EXPLORER_DIR: explorerDir,
      },
      logFile: join(stateDir, 'logs', 'gateway.log'),
      say: say('gateway'),
      readyWithinMs: 30_000,
    },
    say('chiiki'),
  )
  running.push(gateway)
  console.log(`
  地域 Chiiki serves (${seconds()})

  Explorer   http://localhost:${port}/
  GraphQL    http://localhost:${port}/graphql
  Health     http://localhost:${port}/ready
  Logs       ${join(stateDir, 'logs')}

  Ctrl-C ends all of it; the data stays in ${stateDir}.
`)
}

async function startService(
  name: string,
  wanted: number,
  storeUri: string,
  identity: Record<string, string>,
): Promise<string> {
  const servicePort = await freePort(wanted)
  const service = await supervise<{ ready: true; url: string }>(
    {
      name,
      module: join(root, 'services', name, 'src', 'main.ts'),
      env: {
        ...common(),
        ...identity,
        [`${name.toUpperCase()}_MONGODB_URI`]: storeUri,
        PORT: String(servicePort),
        DATA_DIR: process.env.DATA_DIR ?? join(root, 'data', 'setagaya'),
      },
      logFile: join(stateDir, 'logs', `${name}.log`),
      say: say(name),
      readyWithinMs: 90_000,
    },
    say('chiiki'),
  )
  running.push(service)
  return service.first.url
}

/** Whose tokens hold: the issuer that the environment names, else this machine's own; none in production without one. */
async function identityEnvironment(): Promise<Record<string, string>> {
  const { OIDC_ISSUER, OIDC_JWKS, OIDC_AUDIENCE, NODE_ENV } = process.env
  if (OIDC_ISSUER && OIDC_JWKS) return { OIDC_ISSUER, OIDC_JWKS, OIDC_AUDIENCE: OIDC_AUDIENCE ?? audience }
  if (NODE_ENV === 'production') return {}
  return { OIDC_ISSUER: issuer, OIDC_JWKS: await localIssuer(stateDir), OIDC_AUDIENCE: audience }
}

function common(): Record<string, string | undefined> {
  const { NODE_ENV, LOG_LEVEL, HOST } = process.env
  return { NODE_ENV, LOG_LEVEL, HOST }
}

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
