import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { exportJWK, generateKeyPair, SignJWT } from 'jose'
import { startGateway } from '../../gateway/src/gateway.ts'
import { noSignIn } from '../../gateway/src/sign-in.ts'
import { newSealingKey } from '../../kit/src/sealed.ts'
import { startSubgraph } from '../../kit/src/start-subgraph.ts'
import { withConnection } from '../../kit/src/with-connection.ts'
import { organization } from '../../services/organization/src/subgraph.ts'
import { demonstrationStore } from '../../services/participation/src/demonstration/store.ts'
import { participation } from '../../services/participation/src/subgraph.ts'
import { services } from '../../services/services/src/subgraph.ts'
import { startStore } from '../../store/src/start-store.ts'
import { withDatabase } from '../launch/stores.ts'
import type { Graph, GraphAnswer, Who } from './asking.ts'

export type DemoGraph = Graph & {
  readonly url: string
  /** An Authorization header for somebody of the cast. */
  bearer(who: Who): Promise<string>
  close(): Promise<void>
}

const silent = { debug() {}, info() {}, warn() {}, error() {} }

/**
 * The whole graph on a store of its own, marked as one of invented things before anything is done in it. What was in the folder
 * from an earlier time is gone.
 */
export async function startDemoGraph(dir: string, port: number): Promise<DemoGraph> {
  rmSync(dir, { recursive: true, force: true })
  mkdirSync(dir, { recursive: true })
  const clock = { now: new Date() }
  const issuer = await issuerIn(dir)
  const store = await startStore({ dir: join(dir, 'store'), durable: false })
  const uri = (name: string) => withDatabase(store.uri, name)
  await withConnection(uri('participation'), (connection) => demonstrationStore(connection).mark(clock.now))
  const settings = {
    dataDir: 'data/setagaya',
    identity: issuer.identity,
    organization: null,
    firstTenures: null,
    clock: () => clock.now,
    sealingKeys: newSealingKey('demo'),
    logLevel: 'silent',
    port: 0,
  }
  const running = [
    {
      name: 'organization',
      serving: await startSubgraph(organization, { ...settings, storeUri: uri('organization') }),
    },
    {
      name: 'participation',
      serving: await startSubgraph(participation, { ...settings, storeUri: uri('participation') }),
    },
    { name: 'services', serving: await startSubgraph(services, { ...settings, storeUri: uri('services') }) },
  ]
  const gateway = await startGateway({
    subgraphs: running.map(({ name, serving }) => ({ name, url: serving.url })),
    stateDir: join(dir, 'gateway'),
    port,
    identity: issuer.identity,
    signIn: { ...noSignIn, issuer: null },
    pollMs: 5_000,
    now: () => clock.now,
    log: silent,
    rateLimits: { perAddress: 1_000_000, perIdentity: 1_000_000, windowSeconds: 60 },
  })
  return {
    url: gateway.url,
    clock,
    bearer: issuer.bearer,
    ask: async (query, variables, who) => {
      const authorization = who.posts || who.subject ? { authorization: await issuer.bearer(who) } : {}
      const headers = { 'content-type': 'application/json', ...authorization }
      const body = JSON.stringify({ query, variables })
      return (
        await fetch(`${gateway.url}/graphql`, { method: 'POST', headers, body })
      ).json() as Promise<GraphAnswer>
    },
    close: async () => {
      await gateway.close()
      for (const { serving } of running) await serving.close()
      await store.stop()
    },
  }
}

/** An issuer of tokens of the demonstration's own: nobody else's service believes them. */
async function issuerIn(dir: string) {
  const { publicKey, privateKey } = await generateKeyPair('ES256', { extractable: true })
  const jwks = join(dir, 'jwks.json')
  const key = { ...(await exportJWK(publicKey)), kid: 'demo', alg: 'ES256', use: 'sig' }
  writeFileSync(jwks, JSON.stringify({ keys: [key] }))
  const identity = { issuer: 'urn:chiiki:demo', audience: 'chiiki', jwks, trustsPostClaims: true }
  const held = (text: string) => {
    const [post, office] = text.split('@')
    return { post, office }
  }
  const bearer = async ({ posts = [], subject }: Who) =>
    `Bearer ${await new SignJWT({ sub: subject ?? `demo:${posts[0] ?? 'person'}`, posts: posts.map(held) })
      .setProtectedHeader({ alg: 'ES256', kid: 'demo' })
      .setIssuer(identity.issuer)
      .setAudience(identity.audience)
      .setExpirationTime('12h')
      .sign(privateKey)}`
  return { identity, bearer }
}
