import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { IdentitySettings } from '@chiiki/kit/actor.ts'
import type { RequestContext, Serving } from '@chiiki/kit/serve.ts'
import { type SubgraphDefinition, type SubgraphSettings, startSubgraph } from '@chiiki/kit/start-subgraph.ts'
import { startGateway } from '../gateway/src/gateway.ts'
import type { GatewayOptions } from '../gateway/src/gateway-options.ts'
import { noSignIn } from '../gateway/src/sign-in.ts'
import { organization } from '../services/organization/src/subgraph.ts'
import { participation } from '../services/participation/src/subgraph.ts'
import { services } from '../services/services/src/subgraph.ts'
import { fillDatabase } from './filled-database.ts'
import { type Answer, type AskOptions, post, wardData, withOneSchema } from './subgraph-client.ts'
import { testDatabase } from './test-store.ts'
import { type TestIssuer, testIssuer, testSealingKeys } from './tokens.ts'

export type World = {
  /** The gateway's origin. */
  readonly url: string
  /** Where each subgraph itself listens. */
  readonly subgraphs: readonly { readonly name: Service; readonly url: string }[]
  readonly issuer: TestIssuer
  /** The address of each subgraph's own database. */
  readonly databases: Readonly<Record<Service, string>>
  /** The time that everything is told at; a test may set it. */
  readonly clock: { now: Date }
  ask(query: string, variables?: object, options?: AskOptions): Promise<Answer>
  /** Asks a subgraph at its own port, past the gateway. */
  askSubgraph(service: Service, query: string, variables?: object, options?: AskOptions): Promise<Answer>
  /** Ends one subgraph, as if its process had died. */
  stop(service: Service): Promise<void>
  /** Brings it back at the same address. */
  restart(service: Service): Promise<void>
  /** Lets the gateway look at its subgraphs now. */
  refresh(): Promise<void>
  close(): Promise<void>
}

export type Service = 'organization' | 'participation' | 'services'

/** The whole graph on real stores in one process: three subgraphs, the gateway, the ward's data. Only the clock is made up. */
export async function startWorld({
  now = new Date('2026-11-24T10:00:00+09:00'),
  explorerDir,
  identity,
  port = 0,
  tenures,
  gateway: gatewayOptions = {},
  databases = {},
}: {
  now?: Date
  explorerDir?: string
  /** Whose tokens hold, and by whom the explorer signs people in, instead of the issuer made for the test. */
  identity?: IdentitySettings
  port?: number
  /**
   * Who holds which post, on record in organization, as in production: what a token says of posts gives no right then.
   * `maxAgeSeconds`: how long subgraphs believe what organization told them.
   */
  tenures?: { readonly lines: readonly object[]; readonly maxAgeSeconds: number }
  /** Settings of the gateway that a test is about: its limits, its mode. */
  gateway?: Partial<GatewayOptions>
  /** A database that a test prepared. */
  databases?: { readonly participation?: string }
} = {}): Promise<World> {
  const clock = { now }
  const issuer = await testIssuer()
  const stateDir = mkdtempSync(join(tmpdir(), 'chiiki-gateway-'))
  const uris = {
    organization: testDatabase('org'),
    participation: databases.participation ?? testDatabase('part'),
    services: testDatabase('svc'),
  }
  const firstTenures = tenures ? join(stateDir, 'tenures.json') : null
  if (tenures && firstTenures) writeFileSync(firstTenures, JSON.stringify(tenures.lines))
  let organizationUrl: string | null = null
  const start = (name: Service, ownPort = 0): Promise<Serving> => {
    const trusted = identity ?? issuer.identity
    const settings = {
      storeUri: uris[name],
      dataDir: wardData,
      identity: { ...trusted, trustsPostClaims: tenures === undefined },
      organization:
        tenures && organizationUrl ? { url: organizationUrl, maxAgeSeconds: tenures.maxAgeSeconds } : null,
      firstTenures,
      clock: () => clock.now,
      sealingKeys: testSealingKeys,
      logLevel: 'silent',
      port: ownPort,
    }
    if (name === 'organization') return startFilled(organization, settings)
    return name === 'participation' ? startFilled(participation, settings) : startFilled(services, settings)
  }
  const first = await start('organization')
  organizationUrl = first.url
  const others = ['participation', 'services'] as const
  const running = new Map<Service, Serving>([
    ['organization', first],
    ...(await Promise.all(others.map(async (name) => [name, await start(name)] as const))),
  ])
  const ports = new Map([...running].map(([name, { port }]) => [name, port]))
  const gateway = await startGateway({
    subgraphs: [...running].map(([name, { url }]) => ({ name, url })),
    stateDir,
    port,
    explorerDir,
    identity: { ...(identity ?? issuer.identity), trustsPostClaims: tenures === undefined },
    signIn: { ...noSignIn, issuer: identity?.issuer ?? null },
    pollMs: 500,
    // As it's served: what holds is kept, and no test may see that.
    answers: { megabytes: 8 },
    now: () => clock.now,
    log: { debug() {}, info() {}, warn() {}, error() {} },
    ...gatewayOptions,
  })
  const bearerOf = async ({ posts, subject, groups, party, identityLevel, authorization }: AskOptions) =>
    authorization ??
    (posts ? issuer.bearer(posts, subject, { groups, party, identity_level: identityLevel }) : undefined)
  return {
    url: gateway.url,
    subgraphs: [...running].map(([name, { url }]) => ({ name, url })),
    issuer,
    databases: uris,
    clock,
    refresh: gateway.refresh,
    ask: async (query, variables = {}, options = {}) =>
      post(`${gateway.url}/graphql`, query, variables, await bearerOf(options)),
    askSubgraph: async (service, query, variables = {}, options = {}) =>
      post(running.get(service)?.url ?? '', query, variables, await bearerOf(options)),
    stop: async (service) => {
      await running.get(service)?.close()
      running.delete(service)
    },
    restart: async (service) => {
      running.set(service, await start(service, ports.get(service)))
    },
    close: async () => {
      await gateway.close()
      await Promise.all([...running.values()].map((serving) => serving.close()))
      issuer.close()
      rmSync(stateDir, { recursive: true, force: true })
    },
  }
}

async function startFilled<S, C extends RequestContext>(
  definition: SubgraphDefinition<S, C>,
  settings: SubgraphSettings,
): Promise<Serving> {
  await fillDatabase(definition, settings.storeUri, wardData)
  return startSubgraph(withOneSchema(definition), settings)
}
