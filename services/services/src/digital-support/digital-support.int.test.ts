import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type TestSubgraph, testSubgraph } from '../../../../tests/subgraph-client.ts'
import { testDatabase } from '../../../../tests/test-store.ts'
import { services } from '../subgraph.ts'

let subgraph: TestSubgraph
const storeUri = testDatabase('digital-support')
const director = { posts: ['centre-director@office:center-ikejiri'] }

let now = new Date('2026-11-24T10:00:00+09:00')

beforeAll(async () => {
  subgraph = await testSubgraph(services, { storeUri, clock: () => now })
})
afterAll(() => subgraph.close())

const support = async (given: object = {}, options: object = director): Promise<any> => {
  const { data, errors } = await subgraph.ask(
    `mutation ($input: RecordDigitalSupportInput!) { recordDigitalSupport(input: $input) { __typename ... on Problem { message }
      ... on DigitalSupportRecorded { applicant counter { id } } } }`,
    {
      input: {
        counter: 'counter:center-ikejiri',
        procedure: 'procedure:jido-teate',
        way: 'SHOWN_TOGETHER',
        ...given,
      },
    },
    options,
  )
  expect(errors).toBeUndefined()
  return data.recordDigitalSupport
}
const counts = async (): Promise<any> => {
  const { data } = await subgraph.ask(
    '{ counters(first: 100) { nodes { id kind digitalSupport(from: "2026-11", through: "2026-11") { count } } } }',
  )
  return Object.fromEntries(
    data.counters.nodes.map(({ id, digitalSupport }: any) => [id, digitalSupport?.[0].count ?? null]),
  )
}

describe('help with digital procedures', () => {
  it('R123 is counted by centre, each time once, and the citizen stays the applicant', async () => {
    expect(await support({ idempotencyKey: 'support-one' })).toMatchObject({ applicant: 'CITIZEN' })
    await Promise.all(Array.from({ length: 20 }, () => support({ idempotencyKey: 'support-one' })))
    await Promise.all(Array.from({ length: 20 }, () => support()))
    now = new Date('2026-12-01T10:00:00+09:00')
    expect((await counts())['counter:center-ikejiri']).toBe(20)
    now = new Date('2026-11-24T10:00:00+09:00')
    await Promise.all(Array.from({ length: 9 }, () => support()))
    now = new Date('2026-12-01T10:00:00+09:00')
    expect((await counts())['counter:center-ikejiri']).toBe(30)
    now = new Date('2026-11-24T10:00:00+09:00')
  })

  it('R123 a month with few looks like one with none, and one that runs isn’t told', async () => {
    const yoga = { posts: ['centre-director@office:center-yoga'] }
    await Promise.all(Array.from({ length: 9 }, () => support({ counter: 'counter:center-yoga' }, yoga)))
    expect((await counts())['counter:center-ikejiri']).toBeNull()
    now = new Date('2026-12-01T10:00:00+09:00')
    const all = await counts()
    expect([all['counter:center-yoga'], all['counter:center-kitazawa']]).toEqual([null, null])
    now = new Date('2026-11-24T10:00:00+09:00')
    const { data } = await subgraph.ask(
      '{ counter(id: "counter:center-yoga") { digitalSupport(from: "2026-11", through: "2026-11") { smallestCell roundedTo source { confidence } } } }',
    )
    expect(data.counter.digitalSupport[0]).toEqual({
      smallestCell: 10,
      roundedTo: 10,
      source: { confidence: 'UNVERIFIED' },
    })
  })

  it('R123 is given at centres, with what is digital, by whoever runs the window', async () => {
    const planner = { posts: ['head-office-planner@office:hq'] }
    expect((await support({ counter: 'counter:kumin-setagaya' }, planner)).__typename).toBe('SupportNotHere')
    expect((await support({ procedure: 'procedure:tennyu' })).__typename).toBe('ProcedureNotDigital')
    expect((await support({ counter: 'counter:center-yoga' })).__typename).toBe('NotPermitted')
    expect((await support({ procedure: 'procedure:none' })).__typename).toBe('NotFound')
  })

  it('R123 costs the same for one window as for all', async () => {
    const cost = async (first: number) =>
      (
        await subgraph.ask(
          `{ counters(first: ${first}) { nodes { digitalSupport(from: "2026-01", through: "2026-11") { count } } } }`,
        )
      ).storeCommands
    expect(await cost(100)).toBe(3)
  })
})
