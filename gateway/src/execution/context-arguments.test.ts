import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Asks, served, small, supergraphOf } from './test-graph.ts'

process.env.APOLLO_TELEMETRY_DISABLED = '1'

type Hall = { id: string }

describe('arguments that come from what stands above (@fromContext)', () => {
  const towns = small(
    'towns',
    `type Query { towns: [Town!]! fair: Fair! }
    type Town @key(fields: "id") @context(name: "where") { id: ID! rate: Int zones: [Zone!]! halls: [Hall!]! }
    type Zone { number: Int! }
    type Fair @context(name: "where") { percent: Int halls: [Hall!]! }
    type Hall @key(fields: "id") {
      id: ID!
      desk: Desk!
      fee(hours: Int!, rate: Int @fromContext(field: "$where ... on Town { rate } ... on Fair { percent }")): Int
    }
    type Desk @key(fields: "id") {
      id: ID!
      sign(rate: Int @fromContext(field: "$where ... on Town { rate } ... on Fair { percent }")): String
      told(rate: Int @fromContext(field: "$where ... on Town { rate } ... on Fair { percent }"), by: String): String
    }`,
    {
      Query: {
        towns: () => [
          { id: 'a', rate: 2, halls: [{ id: '1' }, { id: '2' }, { id: '1' }] },
          { id: 'b', rate: 5, halls: [{ id: '1' }] },
          { id: 'c', rate: null, halls: [{ id: '3' }] },
        ],
        fair: () => ({ percent: 50, halls: [{ id: '1' }] }),
      },
      Town: { zones: () => [{ number: 1 }] },
      Hall: {
        __resolveReference: (hall: Hall) => hall,
        desk: ({ id }: Hall) => ({ id: `desk of ${id}` }),
        fee: ({ id }: Hall, { hours, rate }: { hours: number; rate?: number }) => {
          if (rate === 5) throw new Error('closed')
          return rate === undefined || rate === null ? null : Number(id) * hours * rate
        },
      },
      Desk: {
        __resolveReference: (desk: { id: string }) => desk,
        sign: ({ id }: { id: string }, { rate }: { rate?: number }) => `${id} at ${rate}`,
        told: (_: unknown, { rate, by }: { rate?: number; by?: string }) => `${rate} by ${by}`,
      },
    },
  )
  const notes = small('notes', 'type Hall @key(fields: "id") { id: ID! note: String }', {
    Hall: {
      __resolveReference: (hall: Hall) => hall,
      note: ({ id }: Hall) => `note of ${id}`,
    },
  })
  let graph: Asks
  beforeAll(async () => {
    const subgraphs = [towns, notes]
    graph = await served(supergraphOf(subgraphs), subgraphs, true)
  })
  afterAll(() => graph?.stop())

  const fetches = () => towns.asked.filter(({ query }) => query?.includes('_entities'))

  it('Apollo’s own gateway refuses such a graph', async () => {
    const composed = supergraphOf([towns, notes])
    await expect(served(composed, [towns, notes], false)).rejects.toThrow(/context.*unsupported/s)
  })

  it('have at each place the value of that place, and clients can’t say them', async () => {
    const { data, errors } = await graph.ask({
      query: `query ($h: Int!) { towns { id halls { id short: fee(hours: 1) fee(hours: $h) note } } fair { halls { fee(hours: 1) } } }`,
      variables: { h: 10, contextualArgument_1_0: 99, contextualArgument_1_1: 99 },
    })
    const [a, b, c] = data.towns
    expect(a.halls).toEqual([
      { id: '1', short: 2, fee: 20, note: 'note of 1' },
      { id: '2', short: 4, fee: 40, note: 'note of 2' },
      { id: '1', short: 2, fee: 20, note: 'note of 1' },
    ])
    expect(b.halls).toEqual([{ id: '1', short: null, fee: null, note: 'note of 1' }])
    expect(c.halls).toEqual([{ id: '3', short: null, fee: null, note: 'note of 3' }])
    expect(data.fair.halls).toEqual([{ fee: 50 }])
    expect(errors?.map(({ path }) => path)).toEqual([
      ['towns', 1, 'halls', 0, 'short'],
      ['towns', 1, 'halls', 0, 'fee'],
    ])
  })

  it('are asked for in one request, in which each value stands once and each thing once under it', async () => {
    towns.asked.length = 0
    await graph.ask({ query: '{ towns { halls { fee(hours: 1) } } }' })
    const [first, ...others] = fetches()
    expect(others).toEqual([])
    const { representations, ...variables } = first?.variables ?? {}
    expect(representations.map(({ id }: Hall) => id)).toEqual(['1', '2'])
    expect(
      Object.values(variables)
        .filter((value) => Array.isArray(value))
        .map((list: any) => list.length),
    ).toEqual([1, 1])
    expect(Object.values(variables)).toEqual(expect.arrayContaining([2, 5, null]))
  })

  it('reach what stands several levels below', async () => {
    const { data } = await graph.ask({ query: '{ towns { here: halls { desk { sign told(by: "x") } } } }' })
    expect(data.towns.map(({ here }: any) => here[0].desk)).toEqual([
      { sign: 'desk of 1 at 2', told: '2 by x' },
      { sign: 'desk of 1 at 5', told: '5 by x' },
      { sign: 'desk of 3 at null', told: 'null by x' },
    ])
  })

  it('are asked for in several requests where there are very many values', async () => {
    const many = small('towns', towns.sdl.slice(towns.sdl.indexOf('\n') + 1), {
      Query: {
        towns: () =>
          Array.from({ length: 120 }, (_, rate) => ({ id: `t${rate}`, rate, halls: [{ id: '1' }] })),
      },
      Hall: {
        __resolveReference: (hall: Hall) => hall,
        fee: (_: Hall, { rate }: { rate?: number }) => rate,
      },
    })
    const wide = await served(supergraphOf([many, notes]), [many, notes], true)
    const { data } = await wide.ask({ query: '{ towns { halls { fee(hours: 1) } } }' })
    expect(data.towns.map(({ halls }: any) => halls[0].fee)).toEqual(
      Array.from({ length: 120 }, (_, rate) => rate),
    )
    expect(many.asked.filter(({ query }) => query?.includes('_entities'))).toHaveLength(3)
    await wide.stop()
  })
})
