import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type TestSubgraph, testSubgraph } from '../../../../tests/subgraph-client.ts'
import { testDatabase } from '../../../../tests/test-store.ts'
import { services } from '../subgraph.ts'

let subgraph: TestSubgraph
const storeUri = testDatabase('floor-manager')
const manager = { posts: ['counter-manager@office:branch-kinuta'] }

beforeAll(async () => {
  subgraph = await testSubgraph(services, { storeUri, clock: () => new Date('2026-11-24T10:00:00+09:00') })
})
afterAll(() => subgraph.close())

const set = async (given: object, options: object = manager): Promise<any> => {
  const { data, errors } = await subgraph.ask(
    `mutation ($input: SetFloorManagerPostInput!) { setFloorManagerPost(input: $input) { __typename ... on InvalidInput { field } ... on FloorManagerNotHere { counterKind message }
      ... on FloorManagerPostSet { post { id version people open: isOnDuty(at: "2026-12-01T09:00:00+09:00") shut: isOnDuty(at: "2026-12-01T12:00:00+09:00") before: isOnDuty(at: "2026-11-30T09:00:00+09:00") } } } }`,
    {
      input: {
        counter: 'counter:kumin-kinuta',
        hours: [{ days: ['MONDAY', 'TUESDAY'], opens: '08:30', closes: '12:00' }],
        from: '2026-12-01',
        ...given,
      },
    },
    options,
  )
  expect(errors).toBeUndefined()
  return data.setFloorManagerPost
}
const posts = async (id: string, asOf: string): Promise<any[]> =>
  (
    await subgraph.ask(
      `{ counter(id: "${id}", asOf: "${asOf}") { floorManagers { id hours { opens } unknownReason isOnDuty source { confidence } } } }`,
    )
  ).data.counter.floorManagers

describe('floor managers', () => {
  it('R148 stand at くみん窓口 and nowhere else; where no source tells their hours, those are unknown', async () => {
    expect(await posts('counter:kumin-setagaya', '2026-11-24')).toMatchObject([
      { hours: null, unknownReason: expect.any(String), isOnDuty: null, source: { confidence: 'OFFICIAL' } },
    ])
    expect(await posts('counter:branch-yoga', '2026-11-24')).toEqual([])
    const planner = { posts: ['head-office-planner@office:hq'] }
    for (const [counter, counterKind] of [
      ['counter:branch-yoga', 'BRANCH_OFFICE'],
      ['counter:center-yoga', 'CENTRE'],
      ['counter:certificate-carrot-tower', 'CERTIFICATE'],
    ])
      expect(await set({ counter }, planner)).toMatchObject({
        __typename: 'FloorManagerNotHere',
        counterKind,
      })
  })

  it('R148 are set up with their hours from a day on, and end on a day', async () => {
    const { post } = await set({})
    expect(post).toMatchObject({ version: 1, people: 1, open: true, shut: false, before: false })
    expect((await posts('counter:kumin-kinuta', '2026-12-01')).map(({ id }) => id)).toContain(post.id)
    const end = async (until: string, options: object = manager) =>
      (
        await subgraph.ask(
          'mutation ($input: EndFloorManagerPostInput!) { endFloorManagerPost(input: $input) { __typename } }',
          { input: { post: post.id, until } },
          options,
        )
      ).data.endFloorManagerPost.__typename
    expect(await end('2026-12-10', {})).toBe('NotPermitted')
    expect(await end('2026-11-30')).toBe('InvalidInput')
    expect(await end('2026-12-10')).toBe('FloorManagerPostEnded')
    expect((await posts('counter:kumin-kinuta', '2026-12-10')).map(({ id }) => id)).not.toContain(post.id)
  })

  it('R148 need hours that can be, and somebody who may', async () => {
    expect(await set({ hours: [] })).toMatchObject({ field: 'hours' })
    const overlapping = ['08:30', '11:00'].map((opens) => ({ days: ['MONDAY'], opens, closes: '12:00' }))
    expect(await set({ hours: overlapping })).toMatchObject({ field: 'hours' })
    expect(await set({ from: '2026-11-01' })).toMatchObject({ field: 'from' })
    expect((await set({}, { posts: ['counter-manager@office:branch-setagaya'] })).__typename).toBe(
      'NotPermitted',
    )
  })
})
