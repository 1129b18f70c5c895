import { parse } from 'graphql'
import { type Connection, Schema } from 'mongoose'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type TestSubgraph, testSubgraph } from '../../tests/subgraph-client.ts'
import { testDatabase } from '../../tests/test-store.ts'
import { type TestIssuer, testIssuer } from '../../tests/tokens.ts'
import type { RequestContext } from './serve.ts'
import type { SubgraphDefinition } from './start-subgraph.ts'
import { subgraphSchema } from './subgraph.ts'

type Stores = { connection: Connection }
type Context = RequestContext & { connection: Connection }

const holds = '@audience(is: "PUBLIC") @cacheControl(maxAge: 300)'
const typeDefs = parse(`
  type Query {
    things: Int ${holds}
    joined: Int ${holds}
    nothing: Int ${holds}
    fails: Int ${holds}
    greeting: String ${holds}
    mine: String @audience(is: "SIGNED_IN")
    unsaid: Int @audience(is: "PUBLIC")
  }
  type Mutation { add: Int @audience(is: "PUBLIC") }
`)
const model = ({ connection }: Context, name: string) => connection.models[name]
const resolvers = {
  Query: {
    things: (_root: unknown, _args: unknown, context: Context) =>
      model(context, 'things')?.countDocuments({}),
    joined: async (_root: unknown, _args: unknown, context: Context) => {
      const lookup = { from: 'others', localField: 'name', foreignField: 'name', as: 'others' }
      return (await model(context, 'things')?.aggregate([{ $lookup: lookup }]))?.length
    },
    nothing: () => 1,
    fails: () => {
      throw new Error('a fault')
    },
    greeting: (_root: unknown, _args: unknown, { actor }: Context) =>
      actor.kind === 'PERSON' ? `Hello ${actor.id}` : 'Hello',
    mine: () => 'secret',
    unsaid: () => 1,
  },
  Mutation: {
    add: async (_root: unknown, _args: unknown, context: Context) => {
      await model(context, 'things')?.create({ name: 'a' })
      return model(context, 'others')?.countDocuments({})
    },
  },
}
const trial: SubgraphDefinition<Stores, Context> = {
  name: 'trial',
  schema: () => subgraphSchema([{ typeDefs, resolvers }]),
  stores: (connection) => {
    for (const name of ['things', 'others'])
      connection.model(name, new Schema({ name: String }, { collection: name }))
    return { connection }
  },
  importData: async () => {},
  context: ({ connection }, request) => ({ ...request, connection }),
}

let subgraph: TestSubgraph
let issuer: TestIssuer
let now = new Date('2026-11-24T01:00:00Z')
beforeAll(async () => {
  issuer = await testIssuer()
  const { identity } = issuer
  subgraph = await testSubgraph(trial, { storeUri: testDatabase('headers'), clock: () => now, identity })
})
afterAll(async () => {
  await subgraph.close()
  issuer.close()
})

async function told(query: string, authorization?: string) {
  const { headers } = await fetch(subgraph.serving.url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(authorization && { authorization }) },
    body: JSON.stringify({ query }),
  })
  const [caching, read, written] = ['cache-control', 'chiiki-read', 'chiiki-written'].map((name) =>
    headers.get(name),
  )
  return { caching, read, written }
}

const kept = { caching: 'max-age=300, public', written: null }
const notKept = { caching: 'no-store', read: null, written: null }

describe('an answer says', () => {
  it('for how long it holds, and of which collections it was made', async () => {
    expect(await told('{ things }')).toEqual({ ...kept, read: 'things' })
    expect(await told('{ joined }')).toEqual({ ...kept, read: 'others things' })
    expect(await told('{ nothing }')).toEqual({ ...kept, read: '' })
  })

  it('that it may not be kept where any part does not hold, or failed', async () => {
    for (const query of [
      '{ things unsaid }',
      '{ things fails }',
      '{ things mine }',
      '{ things( }',
      '{ none }',
    ])
      expect([query, await told(query)]).toEqual([query, notKept])
  })

  it('that it may not be kept where anything looked at who asks, whatever the schema says of it', async () => {
    const bearer = await issuer.bearer([], 'person-1')
    expect(await told('{ greeting }')).toEqual(notKept)
    expect(await told('{ greeting things }', bearer)).toEqual(notKept)
    expect(await told('{ things }', bearer)).toEqual({ ...kept, read: 'things' })
  })

  it('what was written for it, and nothing of keeping an act', async () => {
    expect(await told('mutation { add }')).toEqual({ ...notKept, written: 'things' })
  })

  it('that it holds no longer than the day in Japan', async () => {
    now = new Date('2026-11-24T14:59:30Z')
    expect((await told('{ nothing }')).caching).toBe('max-age=30, public')
    now = new Date('2026-11-24T14:59:59.900Z')
    expect((await told('{ nothing }')).caching).toBe('no-store')
  })
})
