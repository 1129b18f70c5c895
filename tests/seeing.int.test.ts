import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Log } from '@chiiki/kit/log.ts'
import { localScraping, Metrics } from '@chiiki/kit/metrics.ts'
import type { RequestContext, Serving } from '@chiiki/kit/serve.ts'
import { type SubgraphDefinition, startSubgraph } from '@chiiki/kit/start-subgraph.ts'
import { subgraphSchema } from '@chiiki/kit/subgraph.ts'
import { openTracing } from '@chiiki/kit/tracing.ts'
import { GraphQLError, parse } from 'graphql'
import { type Connection, Schema } from 'mongoose'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { type Gateway, startGateway } from '../gateway/src/gateway.ts'
import { testDatabase } from './test-store.ts'
import { startCollector } from './trace-collector.ts'

/** What a process's operators see of a request: one trace, counts, and log lines that belong together. */
type Stores = { readonly connection: Connection }
type Context = RequestContext & Stores

function trial(name: string, sdl: string, resolvers: object): SubgraphDefinition<Stores, Context> {
  return {
    name,
    schema: () => subgraphSchema([{ typeDefs: parse(sdl), resolvers }]),
    stores: (connection) => {
      connection.model('things', new Schema({ _id: String, name: String }, { collection: 'things' }))
      return { connection }
    },
    importData: async () => {},
    context: ({ connection }, request) => ({ ...request, connection }),
  }
}

const look = ({ connection }: Context) => connection.models.things?.find({}).lean()

const places = trial(
  'places',
  `type Query @audience(is: "PUBLIC") { park(id: ID!): Park, closed: Int }
   type Park @key(fields: "id") @audience(is: "PUBLIC") { id: ID!, name: String }`,
  {
    Query: {
      park: async (_: unknown, { id }: { id: string }, context: Context) => {
        await look(context)
        return { id, name: '池尻公園' }
      },
      closed: () => {
        throw new GraphQLError('It is closed.', { extensions: { code: 'CLOSED' } })
      },
    },
    Park: { __resolveReference: ({ id }: { id: string }) => ({ id }) },
  },
)
const groups = trial(
  'groups',
  `type Query @audience(is: "PUBLIC") { groups: Int }
   type Park @key(fields: "id") @audience(is: "PUBLIC") { id: ID!, groupCount: Int }`,
  {
    Query: { groups: () => 1 },
    Park: {
      __resolveReference: ({ id }: { id: string }) => ({ id }),
      groupCount: async (_: unknown, __: unknown, context: Context) => {
        await look(context)
        return (await look(context))?.length
      },
    },
  },
)

const logged: { process: string; message: string; requestId?: string; traceId?: string }[] = []
const logOf = (process: string): Log => {
  const note = (facts: object, message: string) => void logged.push({ process, message, ...facts })
  return { debug: note, info: note, warn: note, error: note }
}

let collector: Awaited<ReturnType<typeof startCollector>>
let subgraphs: Serving[]
let gateway: Gateway
const uris = { places: testDatabase('places'), groups: testDatabase('groups') }
const stateDir = mkdtempSync(join(tmpdir(), 'chiiki-seeing-'))

const seeingOf = async (process: string) => ({
  tracing: await openTracing(process, collector.endpoint),
  metrics: new Metrics(),
  scraping: localScraping,
})

beforeAll(async () => {
  collector = await startCollector()
  const start = async (definition: typeof places, storeUri: string) =>
    startSubgraph(definition, {
      storeUri,
      dataDir: null,
      identity: null,
      clock: () => new Date('2026-11-24T01:00:00Z'),
      log: logOf(definition.name),
      seeing: await seeingOf(definition.name),
    })
  subgraphs = await Promise.all([start(places, uris.places), start(groups, uris.groups)])
  gateway = await startGateway({
    subgraphs: ['places', 'groups'].map((name, at) => ({ name, url: subgraphs[at]?.url ?? '' })),
    stateDir,
    port: 0,
    pollMs: 3_600_000,
    guardedOperations: null,
    log: logOf('gateway'),
    seeing: await seeingOf('gateway'),
  })
})
afterAll(() => rmSync(stateDir, { recursive: true, force: true }))

const caller = { trace: '4bf92f3577b34da6a3ce929d0e0e4736', step: '00f067aa0ba902b7' }
const person = '世田谷花子'

async function ask(query: string, variables: object = {}, headers: Record<string, string> = {}) {
  const response = await fetch(`${gateway.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ query, variables }),
  })
  return { id: response.headers.get('x-request-id') ?? '', body: (await response.json()) as { data: object } }
}

/** The value of one series of a process's metrics; 0 where there's none. */
async function metric(origin: string, series: string): Promise<number> {
  const text = await (await fetch(`${origin}/metrics`)).text()
  const line = text.split('\n').find((each) => each.startsWith(`${series} `))
  return Number(line?.split(' ').at(-1) ?? 0)
}

const originOf = (at: number) => new URL(subgraphs[at]?.url ?? '').origin
const question = `query HanakoAsks($id: ID!) { park(id: $id) { name groupCount } }`

it('counts each request by what became of it, each fetch, plan and store command, at the gateway and at the subgraphs', async () => {
  const before = await metric(originOf(0), 'chiiki_subgraph_requests_total{asked="query",outcome="answered"}')
  expect((await ask(question, { id: 'park:1' })).body.data).toEqual({
    park: { name: '池尻公園', groupCount: 0 },
  })
  await ask(question, { id: 'park:2' })
  await ask('{ closed }')
  await ask('{ nothing }')
  const of = (series: string) => metric(gateway.url, series)
  expect(await of('chiiki_gateway_requests_total{operation="other",outcome="answered"}')).toBe(2)
  expect(await of('chiiki_gateway_requests_total{operation="none",outcome="refused"}')).toBe(2)
  expect(await of('chiiki_gateway_plans_total{cache="miss"}')).toBe(2)
  expect(await of('chiiki_gateway_plans_total{cache="hit"}')).toBe(1)
  expect(await of('chiiki_gateway_fetches_total{subgraph="places",outcome="answered"}')).toBe(3)
  expect(await of('chiiki_gateway_fetches_total{subgraph="groups",outcome="answered"}')).toBe(2)
  expect(await of('chiiki_gateway_store_commands_total{subgraph="groups"}')).toBe(4)
  expect(await of('chiiki_gateway_request_store_commands_sum{operation="other"}')).toBe(6)
  expect(await of('chiiki_gateway_subgraph_up{subgraph="groups"}')).toBe(1)
  expect(await of('chiiki_gateway_ready')).toBe(1)
  const asked = 'chiiki_subgraph_requests_total{asked="query",outcome="answered"}'
  expect((await metric(originOf(0), asked)) - before).toBe(2)
  expect(await metric(originOf(0), 'chiiki_subgraph_requests_total{asked="query",outcome="refused"}')).toBe(1)
  expect(await metric(originOf(0), 'chiiki_subgraph_root_fields_total{asked="query",field="park"}')).toBe(2)
  const entities = 'chiiki_subgraph_requests_total{asked="entities",outcome="answered"}'
  expect(await metric(originOf(1), entities)).toBe(2)
  expect(await metric(originOf(1), 'chiiki_store_command_duration_seconds_count{command="find"}')).toBe(4)
})

it('no name that a client makes up becomes a series', async () => {
  const text = await (await fetch(`${gateway.url}/metrics`)).text()
  expect(text).not.toMatch(/Hanako|park:1/)
})

it('one request is one id in every log', async () => {
  const { id } = await ask(question, { id: 'park:3' })
  const lines = logged.filter(({ requestId, message }) => requestId === id && message === 'request')
  expect(lines.map(({ process }) => process).sort()).toEqual(['gateway', 'groups', 'places'])
  expect(new Set(lines.map(({ traceId }) => traceId)).size).toBe(1)
})

// Last: what is sent at the end is looked at, so everything is closed here.
it('one request is one trace, from the client through gateway and subgraphs to each store command, and holds nothing that anybody sent', async () => {
  const headers = { traceparent: `00-${caller.trace}-${caller.step}-01`, authorization: '' }
  await ask(question, { id: `park:${person}` }, headers)
  await gateway.close()
  await Promise.all(subgraphs.map((each) => each.close()))
  const spans = collector.spans().filter(({ traceId }) => traceId === caller.trace)
  const below = (parent: string | undefined): object[] =>
    spans
      .filter(({ parentSpanId }) => parentSpanId === parent)
      .map(({ process, name, spanId }) => ({ [`${process.slice(7)}: ${name}`]: below(spanId) }))
  expect(below(caller.step)).toEqual([
    {
      'gateway: POST /graphql': expect.arrayContaining([
        { 'gateway: fetch places': [{ 'places: POST /graphql': [{ 'places: find things': [] }] }] },
        {
          'gateway: fetch groups': [
            { 'groups: POST /graphql': [{ 'groups: find things': [] }, { 'groups: find things': [] }] },
          ],
        },
      ]),
    },
  ])
  const fetched = spans.find(({ name }) => name === 'fetch groups')
  expect(fetched?.facts).toMatchObject({ 'chiiki.subgraph': 'groups', 'chiiki.entities': 1 })
  const plans = collector.spans().filter(({ name }) => name === 'plan')
  expect(plans).toHaveLength(2)
  expect(collector.text()).not.toContain(person)
  expect(collector.text()).not.toMatch(/HanakoAsks|park\(|_service/)
  await collector.close()
})
