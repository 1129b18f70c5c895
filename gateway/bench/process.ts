import { once } from 'node:events'
import { mkdtempSync } from 'node:fs'
import { createServer, type IncomingMessage, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ApolloGateway, RemoteGraphQLDataSource } from '@apollo/gateway'
import { ApolloServer } from '@apollo/server'
import { startStandaloneServer } from '@apollo/server/standalone'
import { Pool } from 'undici'
import { composeSubgraphs } from '../src/composition.ts'
import { trialSubgraphs } from '../src/execution/trial-subgraphs.ts'
import { startGateway } from '../src/gateway.ts'

/** What the processes of the bench are asked: of a small thing, of a tree over all subgraphs, and of long lists of few and of many. */
export const operations: Record<string, string> = {
  small: '{ district(id: "district:1") { id name { ja } council { id } counters { id } } }',
  tree: '{ ward { name { ja } areas { id name { ja } generalBranch { id name { ja } } counters { id kind name { ja } } districts { id name { ja en } centre { id name { ja } } council { id name { ja } } } } } }',
  page: '{ offices(first: 100) { nodes { id kind name { ja en } counters { id kind name { ja } } } } }',
}

export type GatewayKind = 'stock' | 'ours' | 'floor'
export type BenchMessage = { readonly url?: string; readonly say?: string; readonly cpuMs?: number }

type Served = { readonly name: string; readonly url: string }

const [kind, addresses = '[]'] = process.argv.slice(2)
process.env.APOLLO_TELEMETRY_DISABLED = '1'
process.env.NODE_ENV = 'production'
process.on('message', () => {
  const { user, system } = process.cpuUsage()
  process.send?.({ cpuMs: (user + system) / 1000 })
})
process.on('disconnect', () => process.exit(0))
const served: Served[] = JSON.parse(addresses)
if (kind === 'subgraphs') process.send?.({ say: JSON.stringify(await serveSubgraphs()) })
if (kind === 'stock') process.send?.({ url: await stock() })
if (kind === 'ours') process.send?.({ url: await ours() })
if (kind === 'floor') process.send?.({ url: await floor() })

async function listen(listener: RequestListener): Promise<string> {
  const server = createServer({ keepAliveTimeout: 65_000 }, listener).listen(0, '127.0.0.1')
  await once(server, 'listening')
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql`
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks).toString('utf8')
}

/** The project's subgraphs over HTTP. What was asked once is answered from memory. */
function serveSubgraphs(): Promise<Served[]> {
  const all = trialSubgraphs({ rows: 12, things: 60 })
  return Promise.all(
    all.map(async ({ name, source }) => {
      const known = new Map<string, string>()
      const url = await listen(async (request, response) => {
        const body = await bodyOf(request)
        let answer = known.get(body)
        if (answer === undefined) {
          answer = JSON.stringify(
            await source.process({ request: JSON.parse(body) } as Parameters<typeof source.process>[0]),
          )
          known.set(body, answer)
        }
        response.setHeader('content-type', 'application/json')
        response.end(answer)
      })
      return { name, url }
    }),
  )
}

async function stock(): Promise<string> {
  const composed = composeSubgraphs(trialSubgraphs().map(({ name, sdl }) => ({ name, sdl })))
  if ('errors' in composed) throw new Error(JSON.stringify(composed.errors))
  const gateway = new ApolloGateway({
    supergraphSdl: composed.supergraphSdl,
    buildService: ({ name }) =>
      new RemoteGraphQLDataSource({ url: served.find((each) => each.name === name)?.url ?? 'http://none/' }),
  })
  const { url } = await startStandaloneServer(new ApolloServer({ gateway }), { listen: { port: 0 } })
  return url.replace('localhost', '127.0.0.1')
}

async function ours(): Promise<string> {
  const gateway = await startGateway({
    subgraphs: served,
    stateDir: mkdtempSync(join(tmpdir(), 'chiiki-bench-')),
    port: 0,
    log: { debug() {}, info() {}, warn() {}, error() {} },
  })
  return gateway.url
}

/** Learns by this gateway what is fetched for each operation, then fetches that by hand. */
async function floor(): Promise<string> {
  const pools = new Map(
    served.map(({ name, url }) => [name, new Pool(new URL(url).origin, { connections: 64 })]),
  )
  const fetches: { name: string; body: string }[] = []
  const recorders = await Promise.all(
    served.map(async ({ name, url }) => ({
      name,
      url: await listen(async (request, response) => {
        const body = await bodyOf(request)
        if (!body.includes('_service')) fetches.push({ name, body })
        const answer = await fetch(url, {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body,
        })
        response.setHeader('content-type', 'application/json')
        response.end(await answer.text())
      }),
    })),
  )
  const gateway = await startGateway({
    subgraphs: recorders,
    stateDir: mkdtempSync(join(tmpdir(), 'chiiki-bench-')),
    port: 0,
    log: { debug() {}, info() {}, warn() {}, error() {} },
  })
  const known = new Map<string, { fetches: readonly { name: string; body: string }[]; answer: string }>()
  for (const query of Object.values(operations)) {
    fetches.length = 0
    const body = JSON.stringify({ query })
    const answer = await fetch(`${gateway.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body,
    })
    known.set(body, { answer: await answer.text(), fetches: [...fetches] })
  }
  await gateway.close()
  return listen(async (request, response) => {
    const planned = known.get(await bodyOf(request))
    for (const { name, body } of planned?.fetches ?? []) {
      const answer = await pools.get(name)?.request({
        path: '/graphql',
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body,
      })
      JSON.parse((await answer?.body.text()) ?? 'null')
    }
    response.setHeader('content-type', 'application/json')
    response.end(JSON.stringify(JSON.parse(planned?.answer ?? 'null')))
  })
}
