import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type TestSubgraph, testSubgraph } from '../../../../tests/subgraph-client.ts'
import { testDatabase } from '../../../../tests/test-store.ts'
import { sample } from '../subgraph.ts'

const clock = { now: new Date('2026-11-24T10:00:00+09:00') }
const director = { posts: ['centre-director@office:center-ikejiri'] }
const storeUri = testDatabase('sample')

let subgraph: TestSubgraph
beforeAll(async () => {
  subgraph = await testSubgraph(sample, { storeUri, dataDir: null, clock: () => clock.now })
})
afterAll(() => subgraph.close())

const problem = '... on Problem { message(lang: EN) remedy(lang: EN) }'
const told = {
  postSampleNotice: '... on SampleNoticePosted { notice { id version state availableActions } }',
  withdrawSampleNotice:
    '... on SampleNoticeTakenBack { notice { id version state withdrawnBecause history { act by } } }',
}

async function act(name: keyof typeof told, input: object, options: object = director): Promise<any> {
  const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`
  const query = `mutation ($input: ${type}!) { ${name}(input: $input) { __typename ${problem} ${told[name]} } }`
  const { data, errors } = await subgraph.ask(query, { input }, options)
  expect(errors).toBeUndefined()
  return data[name]
}
const post = (given: object = {}, options?: object) =>
  act(
    'postSampleNotice',
    {
      title: '地区のお知らせ',
      district: 'district:ikejiri',
      office: 'office:center-ikejiri',
      shownUntil: '2026-12-24',
      ...given,
    },
    options,
  )

/** What the gateway asks when somebody asks for the notices of districts. */
async function shownIn(...districts: string[]): Promise<any> {
  const { data, storeCommands } = await subgraph.ask(
    `query ($of: [_Any!]!) { _entities(representations: $of) { ... on District { id sampleNotices { nodes { id title } } } } }`,
    { of: districts.map((id) => ({ __typename: 'District', id })) },
  )
  return { of: data._entities, storeCommands }
}

describe('notices of a district', () => {
  it('are posted by the director of the office, and by nobody else', async () => {
    expect(await post({}, {})).toMatchObject({ __typename: 'NotPermitted' })
    expect(await post({}, { posts: ['centre-director@office:center-taishido'] })).toMatchObject({
      __typename: 'NotPermitted',
      remedy: expect.stringContaining('centre-director@office:center-ikejiri'),
    })
    expect(await post()).toMatchObject({
      __typename: 'SampleNoticePosted',
      notice: { version: 1, state: 'POSTED', availableActions: ['WITHDRAW'] },
    })
  })

  it('are found through the district that another subgraph owns, at the same cost for many as for one', async () => {
    const { notice } = await post({ district: 'district:taishido', title: '太子堂のお知らせ' })
    const one = await shownIn('district:taishido')
    const many = await shownIn('district:taishido', 'district:yoga', 'district:ikejiri')
    expect(one.of).toEqual([
      {
        id: 'district:taishido',
        sampleNotices: { nodes: [{ id: notice.id, title: '太子堂のお知らせ' }] },
      },
    ])
    expect(many.of[1].sampleNotices.nodes).toEqual([])
    expect(many.storeCommands).toBe(one.storeCommands)
  })

  it('are shown until the end of their last day in Japan', async () => {
    const district = 'district:umegaoka'
    await post({ district, shownUntil: '2026-11-25' })
    clock.now = new Date('2026-11-25T23:59:59+09:00')
    expect((await shownIn(district)).of[0].sampleNotices.nodes).toHaveLength(1)
    clock.now = new Date('2026-11-26T00:00:00+09:00')
    expect((await shownIn(district)).of[0].sampleNotices.nodes).toHaveLength(0)
    clock.now = new Date('2026-11-24T10:00:00+09:00')
  })

  it('are withdrawn once; of two at once one is told of the other; why is for directors', async () => {
    const { notice } = await post()
    const input = { notice: notice.id, reason: '日程の変更' }
    const both = await Promise.all([
      act('withdrawSampleNotice', input),
      act('withdrawSampleNotice', { ...input, expectedVersion: 1 }),
    ])
    expect(both.filter(({ __typename }) => __typename === 'SampleNoticeTakenBack')).toHaveLength(1)
    expect(both.find(({ __typename }) => __typename === 'SampleNoticeTakenBack')).toMatchObject({
      notice: {
        version: 2,
        withdrawnBecause: '日程の変更',
        history: [
          { act: 'postSampleNotice', by: 'centre-director@office:center-ikejiri' },
          { act: 'withdrawSampleNotice', by: 'centre-director@office:center-ikejiri' },
        ],
      },
    })
    expect(await act('withdrawSampleNotice', input)).toMatchObject({ __typename: 'SampleNoticeWithdrawn' })
    const asked = '{ sampleNotices(where: {state: {eq: WITHDRAWN}}) { nodes { withdrawnBecause } } }'
    expect((await subgraph.ask(asked)).data.sampleNotices.nodes).toEqual([{ withdrawnBecause: null }])
  })

  it('are posted once, however often the same key is sent', async () => {
    const input = { idempotencyKey: 'notice-of-today', district: 'district:yoga' }
    const [first, again] = [await post(input), await post(input)]
    expect(again.notice.id).toBe(first.notice.id)
    expect(await post({ ...input, title: '別のお知らせ' })).toMatchObject({
      __typename: 'IdempotencyKeyReused',
    })
  })
})
