import { join } from 'node:path'
import type { ChildPlan } from '../launch/child.ts'
import { freePort } from '../launch/ports.ts'
import { sealingKeys } from '../launch/secrets.ts'
import { embeddedStores } from '../launch/stores.ts'
import { Replaceable } from './replaceable.ts'

const root = join(import.meta.dirname, '..', '..')
const services = ['organization', 'participation', 'services']
/** Longer than anybody keeps an idle connection to a subgraph open: none is cut by the subgraph. */
const drainDelayMs = 5_000

export type RollingGraph = {
  readonly url: string
  readonly issuer: string
  /** Every process but the store, in the order in which they're replaced. */
  readonly processes: readonly Replaceable<{ ready: true }>[]
  stop(): Promise<void>
}

/**
 * The whole graph as processes that can be replaced one after the other: the identity provider, three subgraphs, and gateways that share one
 * port. The store is the one that is given up to nobody: a MongoDB rolls by its own replica set.
 */
export async function startRollingGraph(
  stateDir: string,
  { gateways = 2, subgraphTimeoutMs = 10_000 } = {},
): Promise<RollingGraph> {
  const stores = await embeddedStores(
    services,
    stateDir,
    await freePort(0),
    join(root, 'store', 'src', 'main.ts'),
    say,
  )
  const plan = (name: string, module: string, env: ChildPlan['env']): ChildPlan => ({
    name,
    module: join(root, module),
    env: { DRAIN_DELAY_MS: String(drainDelayMs), ...env },
    logFile: join(stateDir, 'logs', `${name}.log`),
    say,
    readyWithinMs: 120_000,
  })
  const issuer = `http://localhost:${await freePort(0)}`
  const identity = await Replaceable.start<{ ready: true; tenures: string }>(
    plan('identity', 'identity/src/main.ts', {
      PORT: new URL(issuer).port,
      STATE_DIR: join(stateDir, 'identity'),
      REQUESTS_PER_MINUTE: '1000000',
    }),
  )
  const trust = { OIDC_ISSUER: issuer, OIDC_JWKS: `${issuer}/jwks`, OIDC_AUDIENCE: 'chiiki' }
  const ports = await Promise.all(services.map(async (name) => [name, await freePort(0)] as const))
  const urls = ports.map(([name, port]) => [name, `http://127.0.0.1:${port}/graphql`] as const)
  const subgraphs = ports.map(([name, port]) =>
    Replaceable.start(
      plan(name, `services/${name}/src/main.ts`, {
        ...trust,
        PORT: String(port),
        DATA_DIR: join(root, 'data', 'setagaya'),
        ORGANIZATION_URL: Object.fromEntries(urls).organization,
        FIRST_TENURES: identity.first.tenures,
        [`${name.toUpperCase()}_MONGODB_URI`]: stores.uris[name],
        [`${name.toUpperCase()}_SEALING_KEYS`]: sealingKeys(join(stateDir, 'sealing-keys.json'), name),
      }),
    ),
  )
  const started = await Promise.all(subgraphs)
  const port = await freePort(0)
  const fronts: Replaceable<{ ready: true }>[] = []
  for (let at = 1; at <= gateways; at += 1) {
    fronts.push(
      await Replaceable.start(
        plan(`gateway-${at}`, 'gateway/src/main.ts', {
          ...trust,
          PORT: String(port),
          SUBGRAPHS: urls.map(([name, url]) => `${name}=${url}`).join(','),
          STATE_DIR: join(stateDir, `gateway-${at}`),
          RATE_LIMIT_PER_ADDRESS: '0',
          RATE_LIMIT_PER_IDENTITY: '0',
          LISTEN_WHEN_READY: 'on',
          SUBGRAPH_TIMEOUT_MS: String(subgraphTimeoutMs),
          OPERATION_TIMEOUT_MS: String(3 * subgraphTimeoutMs),
        }),
      ),
    )
  }
  const processes = [identity, ...started, ...fronts]
  return {
    url: `http://127.0.0.1:${port}`,
    issuer,
    processes,
    stop: async () => {
      await Promise.all(processes.map((each) => each.stop()))
      await stores.stop()
    },
  }
}

function say(line: string): void {
  console.error(line)
}
