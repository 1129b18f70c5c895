import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type TestSubgraph, testSubgraph } from '../../../../tests/subgraph-client.ts'
import { testDatabase } from '../../../../tests/test-store.ts'
import { services } from '../subgraph.ts'

let subgraph: TestSubgraph
const storeUri = testDatabase('channel-use')
const planner = { posts: ['head-office-planner@office:hq'] }

beforeAll(async () => {
  subgraph = await testSubgraph(services, { storeUri, clock: () => new Date('2026-11-24T10:00:00+09:00') })
})
afterAll(() => subgraph.close())

const record = async (input: object, options: object = planner): Promise<any> => {
  const { data, errors } = await subgraph.ask(
    `mutation ($input: RecordChannelUseInput!) { recordChannelUse(input: $input) { __typename ... on InvalidInput { field rule }
      ... on ChannelUseRecorded { use { total digitalShare channels { channel share } } } } }`,
    { input: { procedure: 'procedure:juminhyo', month: '2026-10', counts: [], ...input } },
    options,
  )
  expect(errors).toBeUndefined()
  return data.recordChannelUse
}
const counts = [
  { channel: 'COUNTER', count: 2 },
  { channel: 'ONLINE', count: 1 },
  { channel: 'CONVENIENCE_STORE', count: 3 },
]

describe('the use of channels', () => {
  it('R061 is recorded for a month that has ended, corrected on sight of its version, and unknown otherwise', async () => {
    expect(await record({ counts })).toMatchObject({
      use: {
        total: 6,
        digitalShare: 0.6667,
        channels: [{ share: 0.3333 }, { share: 0.1667 }, { share: 0.5 }],
      },
    })
    expect((await record({ counts: [{ channel: 'MAIL', count: 5 }], expectedVersion: 0 })).__typename).toBe(
      'Conflict',
    )
    expect(await record({ counts: [{ channel: 'MAIL', count: 5 }], expectedVersion: 1 })).toMatchObject({
      use: { total: 5, digitalShare: 0 },
    })
    const { data } = await subgraph.ask(
      '{ procedure(id: "procedure:juminhyo") { channelUse(from: "2026-09", through: "2026-10") { month total digitalShare channels { count } } } }',
    )
    expect(data.procedure.channelUse).toEqual([
      { month: '2026-09', total: null, digitalShare: null, channels: [] },
      { month: '2026-10', total: 5, digitalShare: 0, channels: [{ count: 5 }] },
    ])
  })

  it('R061 takes no month that runs, no channel twice or barred, and nobody but its editors', async () => {
    expect(await record({ month: '2026-11', counts })).toMatchObject({ field: 'month' })
    expect(await record({ month: '2026', counts })).toMatchObject({ field: 'month' })
    expect(await record({ counts: [...counts, ...counts] })).toMatchObject({ field: 'counts' })
    expect(
      await record({ procedure: 'procedure:tennyu', counts: [{ channel: 'MAIL', count: 1 }] }),
    ).toMatchObject({ field: 'counts' })
    expect((await record({ counts }, {})).__typename).toBe('NotPermitted')
    expect((await record({ procedure: 'procedure:none', counts })).__typename).toBe('NotFound')
  })

  it('R061 counts what arrived here by itself, and takes by hand only the rest', async () => {
    const procedure = 'procedure:inkan-shomei'
    const agent = { posts: ['counter-agent@office:branch-setagaya'], subject: 'test:agent' }
    const arrive = async (channel: string, receivedAt: string) => {
      const input = {
        ...{ procedure, counter: 'counter:kumin-setagaya', channel, identity: 'DOCUMENTS', receivedAt },
        applicant: { name: '試験　花子', birthDate: '1990-01-01' },
      }
      const { data, errors } = await subgraph.ask(
        'mutation ($input: RecordApplicationInput!) { recordApplication(input: $input) { __typename } }',
        { input },
        agent,
      )
      expect(errors).toBeUndefined()
      expect(data.recordApplication.__typename).toBe('ApplicationRecorded')
    }
    await arrive('COUNTER', '2026-10-05T10:00:00+09:00')
    await arrive('COUNTER', '2026-10-06T10:00:00+09:00')
    await arrive('COUNTER', '2026-11-20T10:00:00+09:00')
    const told = async () => {
      const fields = 'month total isComplete digitalShare version channels { channel count share source }'
      const query = `{ procedure(id: "${procedure}") { channelUse(from: "2026-10", through: "2026-11") { ${fields} } } }`
      return (await subgraph.ask(query)).data.procedure.channelUse
    }
    const atCounter = { channel: 'COUNTER', count: 2, source: 'APPLICATIONS' }
    expect(await told()).toMatchObject([
      { total: 2, isComplete: false, digitalShare: null, version: 0, channels: [{ ...atCounter, share: 1 }] },
      { month: '2026-11', total: null, channels: [] },
    ])
    expect(await record({ procedure, counts: [{ channel: 'COUNTER', count: 9 }] })).toMatchObject({
      field: 'counts',
      rule: expect.stringContaining('applications'),
    })
    await record({ procedure, counts: [{ channel: 'CONVENIENCE_STORE', count: 6 }], expectedVersion: 0 })
    expect((await told())[0]).toMatchObject({
      ...{ total: 8, isComplete: true, digitalShare: 0.75, version: 1 },
      channels: [
        { ...atCounter, share: 0.25 },
        { channel: 'CONVENIENCE_STORE', source: 'RECORDED', share: 0.75 },
      ],
    })
  })

  it('R061 of twenty first records of one month at once keeps one', async () => {
    const month = '2026-08'
    const all = await Promise.all(
      Array.from({ length: 20 }, (_, count) =>
        record({ month, counts: [{ channel: 'MAIL', count }], expectedVersion: 0 }),
      ),
    )
    expect(all.filter(({ __typename }) => __typename === 'ChannelUseRecorded')).toHaveLength(1)
  })
})
