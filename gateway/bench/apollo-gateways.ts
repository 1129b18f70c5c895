import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ApolloGateway, RemoteGraphQLDataSource } from '@apollo/gateway'
import { ApolloServer } from '@apollo/server'
import { startStandaloneServer } from '@apollo/server/standalone'
import type { IdentitySettings } from '@chiiki/kit/actor.ts'
import { composeSubgraphs } from '../src/composition.ts'
import { trialSubgraphs } from '../src/execution/trial-subgraphs.ts'
import { type Gateway, startGateway } from '../src/gateway.ts'
import { TestIssuer } from '../src/test-issuer.ts'
import type { Served } from './subgraphs.ts'

/** The supergraph of the project, with the subgraphs where they are here. */
export function supergraphOver(served: readonly Served[]): string {
  const composed = composeSubgraphs(trialSubgraphs().map(({ name, sdl }) => ({ name, sdl })))
  if ('errors' in composed) throw new Error(JSON.stringify(composed.errors))
  return served.reduce(
    (sdl, { name, url }) => sdl.replace(`"http://${name}/graphql"`, JSON.stringify(url)),
    composed.supergraphSdl,
  )
}

/** Apollo's standalone server and gateway as they come. Returns its address. */
export async function stock(supergraphSdl: string): Promise<string> {
  const gateway = new ApolloGateway({
    supergraphSdl,
    buildService: ({ url }) => new RemoteGraphQLDataSource({ url }),
  })
  const { url } = await startStandaloneServer(new ApolloServer({ gateway }), { listen: { port: 0 } })
  return new URL('/graphql', url.replace('localhost', '127.0.0.1')).href
}

const people = 20

/** This gateway with its limits, its counts of requests and its look at tokens on. Returns its address, and tokens that it takes. */
export async function ours(served: readonly Served[]): Promise<{ url: string; tokens: readonly string[] }> {
  const issuer = await new TestIssuer().start()
  const gateway = await gatewayOver(served, issuer.identity)
  const tokens = Array.from({ length: people }, (_, index) => issuer.bearer(`person-${index}`, '10h'))
  return { url: `${gateway.url}/graphql`, tokens: await Promise.all(tokens) }
}

/** This gateway over subgraphs, with nothing kept from before. */
export function gatewayOver(served: readonly Served[], identity: IdentitySettings | null): Promise<Gateway> {
  return startGateway({
    subgraphs: served,
    identity,
    rateLimits: { perAddress: 1_000_000_000, perIdentity: 1_000_000_000, windowSeconds: 60 },
    stateDir: mkdtempSync(join(tmpdir(), 'chiiki-bench-')),
    port: 0,
    log: { debug() {}, info() {}, warn() {}, error() {} },
  })
}
