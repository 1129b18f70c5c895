import { type AddressInfo, connect, createServer, type Socket } from 'node:net'
import { GraphQLError, parse } from 'graphql'
import { type Connection, Schema } from 'mongoose'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Answer, post, type TestSubgraph, testSubgraph } from '../../tests/subgraph-client.ts'
import { testDatabase } from '../../tests/test-store.ts'
import { BadInput } from './bad-input.ts'
import type { RequestContext } from './serve.ts'
import type { SubgraphDefinition } from './start-subgraph.ts'
import { subgraphSchema } from './subgraph.ts'

type Stores = { connection: Connection }
type Context = RequestContext & { connection: Connection }

let release: () => void = () => {}
let arrived: () => void = () => {}
const hasArrived = new Promise<void>((resolve) => (arrived = resolve))
const storeUri = testDatabase('serve')
const typeDefs = parse(`
  type Query @audience(is: "PUBLIC") { now: DateTime, day(on: Date!): Date, reads(times: Int!): Int, fault: Int, refused: Int, bad: Int, waits: Int }
`)
const resolvers = {
  Query: {
    now: (_root: unknown, _args: unknown, { now }: Context) => now,
    day: (_root: unknown, { on }: { on: string }) => on,
    reads: async (_root: unknown, { times }: { times: number }, { connection }: Context) => {
      for (let time = 0; time < times; time += 1) await connection.models.things?.findOne({}).lean()
      return times
    },
    fault: () => {
      throw new Error('secret of the inside: mongodb://user:password@10.0.0.1')
    },
    refused: () => {
      throw new GraphQLError('You ask for too much.', { extensions: { code: 'TOO_MUCH' } })
    },
    bad: () => {
      throw new BadInput('BAD_PAGE', 'first', 'must be at most 100')
    },
    waits: () => {
      arrived()
      return new Promise<number>((resolve) => (release = () => resolve(1)))
    },
  },
}
const trial: SubgraphDefinition<Stores, Context> = {
  name: 'trial',
  schema: () => subgraphSchema([{ typeDefs, resolvers }]),
  stores: (connection) => {
    connection.model('things', new Schema({ name: String }, { collection: 'things' }))
    return { connection }
  },
  importData: async () => {},
  context: ({ connection }, request) => ({ ...request, connection }),
}

/** A line to the store that can be cut. */
async function storeLine(uri: string) {
  const to = new URL(uri)
  const open = new Set<Socket>()
  let isCut = false
  const server = createServer((near) => {
    if (isCut) return void near.destroy()
    const far = connect(Number(to.port), to.hostname)
    for (const each of [near, far]) open.add(each.on('error', () => each.destroy()))
    near.pipe(far).pipe(near)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const own = new URL(uri)
  own.hostname = '127.0.0.1'
  own.port = String((server.address() as AddressInfo).port)
  own.searchParams.set('directConnection', 'true')
  const cut = () => {
    isCut = true
    for (const each of open) each.destroy()
  }
  return {
    uri: own.href,
    cut,
    mend: () => (isCut = false),
    close: () => {
      cut()
      server.close()
    },
  }
}

let subgraph: TestSubgraph
beforeAll(async () => {
  subgraph = await testSubgraph(trial, { storeUri, clock: () => new Date('2026-11-24T01:00:00Z') })
})
afterAll(() => subgraph.close())

describe('a subgraph', () => {
  it("tells the one instant of the request in Japan's offset", async () => {
    expect((await subgraph.ask('{ now }')).data).toEqual({ now: '2026-11-24T10:00:00+09:00' })
  })

  it('counts what each answer cost its store, apart from its neighbours', async () => {
    const answers = await Promise.all(
      [1, 5, 0, 3, 2].map((times) =>
        subgraph.ask('query ($times: Int!) { reads(times: $times) }', { times }),
      ),
    )
    expect(answers.map(({ storeCommands }) => storeCommands)).toEqual([1, 5, 0, 3, 2])
  })

  it('masks a fault with nothing of the inside, under a code and a request id', async () => {
    const response = await fetch(subgraph.serving.url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-request-id': 'r-123-0123456789' },
      body: JSON.stringify({ query: '{ fault now }' }),
    })
    const text = await response.text()
    expect(response.headers.get('x-request-id')).toBe('r-123-0123456789')
    expect(text).not.toMatch(/secret|mongodb|password|\.ts|node_modules/)
    expect(JSON.parse(text)).toMatchObject({
      data: { fault: null, now: '2026-11-24T10:00:00+09:00' },
      errors: [{ path: ['fault'], extensions: { code: 'INTERNAL_SERVER_ERROR', service: 'trial' } }],
    })
  })

  it('passes what the caller did wrong, with its code', async () => {
    const { errors } = await subgraph.ask('{ refused bad }')
    expect(errors?.map(({ extensions }) => extensions?.code)).toEqual(['TOO_MUCH', 'BAD_USER_INPUT'])
  })

  it('refuses days and queries that are none, without a stack', async () => {
    const codes = [
      await subgraph.ask('{ day(on: "2026-02-29") }'),
      await subgraph.ask('query ($on: Date!) { day(on: $on) }', { on: '2026-13-01' }),
      await subgraph.ask('query ($on: Date!) { day(on: $on) }', { on: { $gt: '' } }),
      await subgraph.ask('{ nothing }'),
      await subgraph.ask('{ day('),
    ].map(({ errors }) => errors?.[0]?.extensions?.code)
    expect(codes).toEqual([
      'BAD_USER_INPUT',
      'BAD_USER_INPUT',
      'BAD_USER_INPUT',
      'GRAPHQL_VALIDATION_FAILED',
      'GRAPHQL_PARSE_FAILED',
    ])
  })

  it('says of a value nested beyond what can be looked at that it is, not that the fault is ours', async () => {
    const nested = (count: number) => '['.repeat(count) + ']'.repeat(count)
    for (const count of [1_000, 5_000, 20_000]) {
      const asText = JSON.stringify({ query: `{ day(on: ${nested(count)}) }` })
      const asVariable = `{"query":"query ($on: Date!) { day(on: $on) }","variables":{"on":${nested(count)}}}`
      for (const body of [asText, asVariable]) {
        const headers = { 'content-type': 'application/json' }
        const answer = await fetch(subgraph.serving.url, { method: 'POST', headers, body })
        const { errors } = (await answer.json()) as Answer
        expect(['QUERY_TOO_DEEP', 'BAD_USER_INPUT']).toContain(errors?.[0]?.extensions?.code)
        expect(errors?.[0]?.message).not.toMatch(/call stack|our side/)
      }
    }
  })

  it('tells whether it lives and whether its store answers', async () => {
    const origin = subgraph.serving.url.replace('/graphql', '')
    expect(await (await fetch(`${origin}/health`)).json()).toMatchObject({ alive: true })
    expect(await (await fetch(`${origin}/ready`)).json()).toMatchObject({ ready: true })
  })

  it('says that it leaves before it does: what still comes is answered, and each connection let go', async () => {
    const other = await testSubgraph(trial, { storeUri, clock: () => new Date(0), drainDelayMs: 1_500 })
    const origin = other.serving.url.replace('/graphql', '')
    const closing = other.serving.close()
    const ready = await fetch(`${origin}/ready`)
    expect([ready.status, await ready.json()]).toMatchObject([503, { ready: false, draining: true }])
    expect(ready.headers.get('connection')).toBe('close')
    expect((await post(other.serving.url, '{ now }')).data).toEqual({ now: '1970-01-01T09:00:00+09:00' })
    await closing
    await expect(post(other.serving.url, '{ now }')).rejects.toThrow()
  })

  it('leaves without that delay where nobody goes elsewhere', async () => {
    const other = await testSubgraph(trial, { storeUri, clock: () => new Date(0), drainDelayMs: 3_600_000 })
    await other.serving.close(0)
    await expect(post(other.serving.url, '{ now }')).rejects.toThrow()
  })

  it('is not ready while its store is away, and is again when that is back', async () => {
    const line = await storeLine(storeUri)
    const other = await testSubgraph(trial, { storeUri: line.uri, clock: () => new Date(0) })
    const origin = other.serving.url.replace('/graphql', '')
    const status = async () => (await fetch(`${origin}/ready`)).status
    expect(await status()).toBe(200)
    line.cut()
    expect(await status()).toBe(503)
    expect((await fetch(`${origin}/health`)).status).toBe(200)
    line.mend()
    await expect.poll(status, { timeout: 20_000 }).toBe(200)
    await other.serving.close()
    line.close()
  })

  it('finishes what is in flight before it ends', async () => {
    const other = await testSubgraph(trial, { storeUri, clock: () => new Date(0) })
    const waiting = post(other.serving.url, '{ waits }')
    await hasArrived
    const closing = other.close()
    release()
    expect((await waiting).data).toEqual({ waits: 1 })
    await closing
    await expect(post(other.serving.url, '{ now }')).rejects.toThrow()
  })
})
