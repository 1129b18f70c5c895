import { Supergraph } from '@apollo/federation-internals'
import { QueryPlanner } from '@apollo/query-planner'
import { parse, validate } from 'graphql'
import { afterEach, describe, expect, it } from 'vitest'
import { generationOf } from './generation.ts'
import { planStream } from './planned-stream.ts'
import { type Asks, served, small, supergraphOf } from './test-graph.ts'

process.env.APOLLO_TELEMETRY_DISABLED = '1'

const graphs: Asks[] = []
afterEach(() => Promise.all(graphs.splice(0).map((each) => each.stop())))

async function over(...subgraphs: readonly ReturnType<typeof small>[]): Promise<Asks> {
  const graph = await served(supergraphOf(subgraphs), subgraphs, true)
  graphs.push(graph)
  return graph
}

describe('fields that are required with different arguments', () => {
  type Hall = { id: string; rent?: number; rooms?: { size: number }[]; city?: { tax: number } }
  const perHour = { DAY: 100, NIGHT: 300 }
  const halls = small(
    'halls',
    `enum Time { DAY NIGHT }
    type Hall @key(fields: "id") { id: ID! rent(at: Time! = DAY): Int rooms(first: Int!): [Room!] city: City }
    type Room @shareable { size: Int }
    type City { tax(at: Time!): Int }
    type Query { halls: [Hall!]! }
    type Mutation { open: Hall }`,
    {
      Query: { halls: () => [{ id: 'a' }, { id: 'b' }] },
      Mutation: { open: () => ({ id: 'a' }) },
      Hall: {
        __resolveReference: (hall: Hall) => hall,
        rent: (_: unknown, { at }: { at: 'DAY' | 'NIGHT' }) => perHour[at],
        rooms: (_: unknown, { first }: { first: number }) =>
          [1, 2, 3].slice(0, first).map((size) => ({ size })),
        city: () => ({}),
      },
      City: { tax: (_: unknown, { at }: { at: string }) => (at === 'DAY' ? 5 : 6) },
    },
  )
  const fees = small(
    'fees',
    `enum Time { DAY NIGHT }
    type Hall @key(fields: "id") {
      id: ID!
      rent(at: Time! = DAY): Int @external
      rooms(first: Int!): [Room!] @external
      city: City @external
      plain: Int @requires(fields: "rent")
      byDay: Int @requires(fields: "rent(at: DAY) city { tax(at: DAY) }")
      byNight: Int @requires(fields: "rent(at: NIGHT) city { tax(at: NIGHT) }")
      first: Int @requires(fields: "rooms(first: 1) { size }")
      all: Int @requires(fields: "rooms(first: 3) { size }")
      note: String
    }
    type Room @shareable { size: Int }
    type City { tax(at: Time!): Int @external }`,
    {
      Hall: {
        __resolveReference: (hall: Hall) => hall,
        plain: ({ rent }: Hall) => rent,
        byDay: ({ rent = 0, city }: Hall) => rent + (city?.tax ?? 0),
        byNight: ({ rent = 0, city }: Hall) => rent + (city?.tax ?? 0),
        first: ({ rooms = [] }: Hall) => rooms.reduce((sum, { size }) => sum + size, 0),
        all: ({ rooms = [] }: Hall) => rooms.reduce((sum, { size }) => sum + size, 0),
        note: ({ id }: Hall) => `note of ${id}`,
      },
    },
  )
  const signs = small(
    'signs',
    `enum Time { DAY NIGHT }
    type Hall @key(fields: "id") {
      id: ID! rent(at: Time! = DAY): Int @external sign: String @requires(fields: "rent(at: NIGHT)")
    }`,
    {
      Hall: {
        __resolveReference: (hall: Hall) => hall,
        sign: ({ rent }: Hall) => `from ${rent}`,
      },
    },
  )

  it('are told each what it asked for, whoever else asks for the same field, the client too', async () => {
    const graph = await over(halls, fees, signs)
    const { data, errors } = await graph.ask({
      query: `query ($at: Time! = NIGHT) {
        halls { id plain byDay byNight first all sign note rent(at: $at) day: rent rooms(first: 2) { size } }
      }`,
    })
    expect(errors).toBeUndefined()
    const told = { plain: 100, byDay: 105, byNight: 306, first: 1, all: 6, sign: 'from 300' }
    const own = { rent: 300, day: 100, rooms: [{ size: 1 }, { size: 2 }] }
    expect(data.halls).toEqual(['a', 'b'].map((id) => ({ id, ...told, note: `note of ${id}`, ...own })))
  })

  it('are asked of their own subgraph, by names that it knows', async () => {
    fees.asked.length = 0
    const graph = await over(halls, fees, signs)
    await graph.ask({ query: '{ halls { byDay byNight } }' })
    const representations = fees.asked.flatMap(({ variables }) => variables?.representations)
    expect(representations).toContainEqual({ __typename: 'Hall', id: 'a', rent: 100, city: { tax: 5 } })
    expect(representations).toContainEqual({ __typename: 'Hall', id: 'a', rent: 300, city: { tax: 6 } })
  })

  it('are told after a mutation, which is done once', async () => {
    halls.asked.length = 0
    const graph = await over(halls, fees, signs)
    const { data } = await graph.ask({ query: 'mutation { open { byNight byDay } }' })
    expect(data).toEqual({ open: { byNight: 306, byDay: 105 } })
    expect(halls.asked.filter(({ query }) => query?.startsWith('mutation'))).toHaveLength(1)
  })

  it('an error about one has the path of the field, by its own name', async () => {
    const failing = {
      ...halls,
      source: {
        ...halls.source,
        process: async (options: Parameters<typeof halls.source.process>[0]) => {
          const answer = await halls.source.process(options)
          const at = /(\w+): ?rent\(at: ?NIGHT\)/.exec(options.request.query ?? '')?.[1]
          return at ? { ...answer, errors: [{ message: 'closed at night', path: ['halls', 1, at] }] } : answer
        },
      },
    }
    const graph = await over(failing, fees, signs)
    const { errors } = await graph.ask({ query: '{ halls { sign } }' })
    expect(errors?.map(({ message, path }) => [message, path])).toEqual([
      ['closed at night', ['halls', 1, 'rent']],
    ])
  })
})

describe('a thing with keys that a subgraph doesn’t answer to', () => {
  const desks = small(
    'desks',
    `type Desk @key(fields: "number", resolvable: false) @key(fields: "id") {
      id: ID! number: Int! name: String! @external label: String! @requires(fields: "name")
    }
    type Query { desks: [Desk!]! }`,
    {
      Query: { desks: () => [{ id: 'x', number: 4 }] },
      Desk: {
        __resolveReference: ({ id, name }: { id?: string; name?: string }) =>
          id ? { id, number: 4, name } : null,
        label: ({ name }: { name: string }) => `★ ${name}`,
      },
    },
  )
  const names = small('names', 'type Desk @key(fields: "id") { id: ID! name: String! }', {
    Desk: { __resolveReference: ({ id }: { id: string }) => ({ id, name: `desk ${id}` }) },
  })

  it('is shown to it by one that it answers to', async () => {
    const graph = await over(desks, names)
    const { data } = await graph.ask({ query: '{ desks { label } }' })
    expect(data).toEqual({ desks: [{ label: '★ desk x' }] })
  })
})

describe('an interface that no type implements', () => {
  const owner = small(
    'owner',
    `interface Thing @key(fields: "id") { id: ID! }
    type Box { thing: Thing }
    type Query { thing: Thing box: Box here: String }`,
    {
      Query: { thing: () => null, box: () => ({ thing: null }), here: () => 'here' },
      Thing: { __resolveType: () => 'Box' },
    },
  )
  const teller = small(
    'teller',
    `type Thing @key(fields: "id", resolvable: false) @interfaceObject { id: ID! weight: Int }
    type Query { told: Thing }`,
    { Query: { told: () => ({ id: 't', weight: 3 }) } },
  )

  it.each([
    ['{ thing { weight } }', ['thing']],
    ['{ here box { ...on Box { one: thing { weight } } } }', ['box', 'one']],
  ])('%s, which no subgraph can tell, is answered by an error and not by null', async (query, path) => {
    const graph = await over(owner, teller)
    const { data, errors } = await graph.ask({ query })
    expect(data ?? null).toBeNull()
    expect(errors).toMatchObject([{ path, extensions: { code: 'NO_SUBGRAPH_TELLS' } }])
    expect(await graph.statusOf({ query })).toBe(400)
  })

  it.each([
    ['subscription { boxes { thing { weight } } }', ['boxes', 'thing']],
    ['subscription { it: boxes { id one: thing { ...on Thing { weight } } } }', ['it', 'one']],
    ['subscription { things { weight } }', ['things']],
  ])('%s is refused before anything is followed', async (query, path) => {
    const teller = small(
      'teller',
      'type Thing @key(fields: "id", resolvable: false) @interfaceObject { id: ID! weight: Int } type Query { told: Thing }',
      {},
    )
    const owner = small(
      'owner',
      `interface Thing @key(fields: "id") { id: ID! }
      type Box { id: ID thing: Thing }
      type Query { here: String }
      type Subscription { boxes: Box things: Thing }`,
      { Thing: { __resolveType: () => 'Box' } },
    )
    const { supergraphSdl } = supergraphOf([owner, teller])
    const supergraph = Supergraph.build(supergraphSdl)
    const schema = supergraph.apiSchema().toGraphQLJSSchema()
    const generation = generationOf(schema, new QueryPlanner(supergraph), supergraphSdl)
    expect(validate(schema, parse(query))).toEqual([])
    const refused = (text: string) => {
      try {
        planStream(generation, parse(text), {})
        return null
      } catch (error) {
        return error
      }
    }
    expect(refused(query)).toMatchObject({ path, extensions: { code: 'NO_SUBGRAPH_TELLS' } })
    expect(refused('subscription { boxes { id gone: thing @skip(if: true) { weight } } }')).toBeNull()
  })

  it('is told of by the subgraph that can', async () => {
    const graph = await over(owner, teller)
    const { data, errors } = await graph.ask({
      query: '{ told { id weight } thing { id } gone: thing @skip(if: true) { weight } }',
    })
    expect([data, errors]).toEqual([{ told: { id: 't', weight: 3 }, thing: null }, undefined])
  })
})
