import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type TestSubgraph, testSubgraph } from '../../../../tests/subgraph-client.ts'
import { testDatabase } from '../../../../tests/test-store.ts'
import { services } from '../subgraph.ts'
import { afterMovement, type EditionStock, handOut, receive } from './leaflet.ts'

let subgraph: TestSubgraph
const storeUri = testDatabase('leaflet')
const now = new Date('2026-11-24T10:00:00+09:00')
const manager = { posts: ['counter-manager@office:branch-setagaya'] }

beforeAll(async () => {
  subgraph = await testSubgraph(services, { storeUri, clock: () => now })
})
afterAll(() => subgraph.close())

const move = async (name: string, given: object, options: object = manager): Promise<any> => {
  const more = name === 'handOutLeaflets' ? '... on LeafletOutOfStock { left message(lang: EN) }' : ''
  const { data, errors } = await subgraph.ask(
    `mutation ($input: MoveLeafletsInput!) { ${name}(input: $input) { __typename ... on InvalidInput { field } ${more}
      ... on LeafletsMoved { stock { version current { edition left } editions { edition left handedOut } } } } }`,
    {
      input: {
        leaflet: 'leaflet:benricho',
        counter: 'counter:kumin-setagaya',
        edition: '令和8年版',
        ...given,
      },
    },
    options,
  )
  expect(errors).toBeUndefined()
  return data[name]
}

describe('leaflets', () => {
  it('R153 a stock is never less than nothing, and nothing is lost: received is left and handed out', () => {
    const step = fc.record({
      out: fc.boolean(),
      edition: fc.constantFrom('A', 'B'),
      count: fc.integer({ min: 1, max: 20 }),
    })
    fc.assert(
      fc.property(fc.array(step, { maxLength: 30 }), (steps) => {
        let editions: EditionStock[] = []
        const received: Record<string, number> = { A: 0, B: 0 }
        for (const { out, edition, count } of steps) {
          const result = out
            ? handOut({ editions }, { edition, count }, now)
            : receive({ editions }, { edition, count }, now)
          if (!result.ok) continue
          editions = afterMovement(editions, result.value)
          if (!out) received[edition] = (received[edition] ?? 0) + count
        }
        for (const { edition, left, handedOut } of editions) {
          expect(left).toBeGreaterThanOrEqual(0)
          expect(left + handedOut).toBe(received[edition])
        }
      }),
    )
  })

  it('R153 are received and handed out by edition; before the first delivery the stock is unknown', async () => {
    const stocks = async () =>
      (
        await subgraph.ask(
          '{ counter(id: "counter:kumin-setagaya") { leafletStocks { leaflet { name(lang: EN) } current { edition } } } }',
        )
      ).data.counter.leafletStocks
    expect(await stocks()).toEqual([])
    expect((await move('handOutLeaflets', {})).__typename).toBe('NotFound')
    await move('receiveLeaflets', { edition: '令和7年版', count: 5 })
    expect(await move('receiveLeaflets', { count: 10 })).toMatchObject({
      stock: { version: 2, current: { edition: '令和8年版', left: 10 } },
    })
    expect(await move('handOutLeaflets', { count: 10 })).toMatchObject({
      stock: {
        current: { edition: '令和7年版' },
        editions: [
          { left: 5, handedOut: 0 },
          { left: 0, handedOut: 10 },
        ],
      },
    })
    expect(await move('handOutLeaflets', {})).toMatchObject({ __typename: 'LeafletOutOfStock', left: 0 })
    expect((await stocks())[0].leaflet.name).toContain('Setagaya Benricho')
    const { data } = await subgraph.ask('{ procedure(id: "procedure:tennyu") { leaflets { id } } }')
    expect(data.procedure.leaflets).toHaveLength(2)
  })

  it('R153 twenty at once take no more than there is', async () => {
    const counter = 'counter:kumin-kitazawa'
    const own = { posts: ['counter-manager@office:branch-kitazawa'] }
    await move('receiveLeaflets', { counter, count: 3 }, own)
    for (let round = 0; round < 4; round += 1)
      await Promise.all(Array.from({ length: 20 }, () => move('handOutLeaflets', { counter }, own)))
    const { data } = await subgraph.ask(
      `{ counter(id: "${counter}") { leafletStocks { editions { left handedOut } } } }`,
    )
    expect(data.counter.leafletStocks[0].editions).toEqual([{ left: 0, handedOut: 3 }])
    expect((await move('receiveLeaflets', { counter }, manager)).__typename).toBe('NotPermitted')
  })
})
