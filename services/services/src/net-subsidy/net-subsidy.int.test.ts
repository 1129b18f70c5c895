import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { type TestSubgraph, testSubgraph } from '../../../../tests/subgraph-client.ts'
import { testDatabase } from '../../../../tests/test-store.ts'
import { agent, officeOf, person } from '../application/test-office.ts'
import { services } from '../subgraph.ts'

const storeUri = testDatabase('net_subsidy')
const start = new Date('2026-11-24T10:00:00+09:00')
let now = start
let subgraph: TestSubgraph
const { ask, act } = officeOf(() => subgraph)

beforeAll(async () => {
  subgraph = await testSubgraph(services, { storeUri, clock: () => now })
})
afterAll(() => subgraph?.close())
beforeEach(() => {
  now = start
})

const centre = agent('office:center-karasuyama')
const counter = 'counter:center-karasuyama'
const district = 'district:karasuyama'

async function register(place: string, who = centre): Promise<any> {
  const query =
    'mutation ($input: RegisterNetSpotInput!) { registerNetSpot(input: $input) { __typename ... on NetSpotOnRecord { spot { id place lastGrantedOn } } ... on NetSpotRegistered { existing { id } } ... on Problem { message(lang: EN) } } }'
  return (await ask(query, { input: { district, place } }, who)).registerNetSpot
}
const apply = (spot: string, more: object = {}) =>
  act('applyForNetSubsidy', { spot, counter, channel: 'COUNTER', applicant: person, ...more }, centre)
async function grant(spot: string, more: object = {}) {
  const { application } = await apply(spot, more)
  await act('beginReview', { id: application.id }, centre)
  await act('decideApplication', { id: application.id, outcome: 'APPROVED' }, centre)
  await act('completeApplication', { id: application.id }, centre)
}
const years =
  'netSubsidyRule { years isVerified exceptions { code isVerified text(lang: EN) } note source { confidence } }'

describe('ごみ散乱防止ネットの助成', () => {
  it('R116 the rule is data: the years, and exceptions that say that they are only starting values', async () => {
    const { netSubsidyRule } = await ask(`{ ${years} }`)
    expect(netSubsidyRule).toMatchObject({ years: 5, isVerified: true })
    expect(netSubsidyRule.exceptions.every((each: any) => each.isVerified === false)).toBe(true)
  })

  it('R116 one spot has one record however its place is written, also when two register it at once', async () => {
    const both = await Promise.all([register('南烏山六丁目22番の角'), register('南烏山６－２２ の角')])
    expect(both.map(({ __typename }) => __typename).sort()).toEqual(['NetSpotOnRecord', 'NetSpotRegistered'])
    expect(await register('南烏山6-22の角')).toMatchObject({
      __typename: 'NetSpotRegistered',
      existing: { id: expect.any(String) },
    })
    const { netSpot } = await ask(
      `{ netSpot(district: "${district}", place: "南烏山 六丁目 22番の角") { id place district { id } possibleFrom history { act } } }`,
    )
    expect(netSpot).toMatchObject({
      district: { id: district },
      possibleFrom: null,
      history: [{ act: 'registerNetSpot' }],
    })
    expect(await register('x', agent('office:center-ikejiri'))).toMatchObject({ __typename: 'NotPermitted' })
  })

  it('R116 not within 5 years of the last subsidy for the same spot, to the day, but for an exception', async () => {
    const { spot } = await register('南烏山五丁目1番')
    await grant(spot.id)
    now = new Date('2031-11-23T10:00:00+09:00')
    const refused = await apply(spot.id)
    expect(refused).toMatchObject({
      __typename: 'NetSubsidyTooEarly',
      message: expect.stringContaining('2026-11-24'),
      remedy: expect.stringContaining('2031-11-24'),
    })
    expect(await apply(spot.id, { exception: 'NO_SUCH' })).toMatchObject({
      __typename: 'InvalidInput',
      field: 'exception',
    })
    const excepted = await apply(spot.id, { exception: 'STOLEN' })
    expect(excepted.__typename).toBe('NetSubsidyApplied')
    await act('withdrawApplication', { id: excepted.application.id, receiptToken: excepted.receiptToken })
    now = new Date('2031-11-24T10:00:00+09:00')
    expect((await apply(spot.id)).__typename).toBe('NetSubsidyApplied')
  })

  it('R116 of 20 who apply for one spot at once, one is filed', async () => {
    const { spot } = await register('南烏山四丁目2番')
    const many = await Promise.all(Array.from({ length: 20 }, () => apply(spot.id)))
    const kinds = many.map(({ __typename }) => __typename)
    expect(kinds.filter((kind) => kind === 'NetSubsidyApplied')).toHaveLength(1)
    expect(new Set(kinds)).toEqual(new Set(['NetSubsidyApplied', 'NetSpotHasOpenApplication']))
  })

  it('R116 an approval and new applications that cross never give a spot two subsidies', async () => {
    for (let round = 0; round < 5; round += 1) {
      const { spot } = await register(`南烏山三丁目${round + 1}番`)
      const { application } = await apply(spot.id)
      await act('beginReview', { id: application.id }, centre)
      const [decided, ...others] = await Promise.all([
        act('decideApplication', { id: application.id, outcome: 'APPROVED' }, centre),
        ...Array.from({ length: 6 }, () => apply(spot.id)),
      ])
      expect(decided.__typename).toBe('ApplicationDecided')
      for (const each of others)
        expect(['NetSubsidyTooEarly', 'NetSpotHasOpenApplication']).toContain(each.__typename)
    }
  })

  it('R116 no other way around the rule: the procedure is not filed without a spot', async () => {
    const given = {
      procedure: 'procedure:gomi-net',
      counter,
      channel: 'COUNTER',
      applicant: person,
      identity: 'DECLARED',
    }
    expect(await act('recordApplication', given, centre)).toMatchObject({
      __typename: 'InvalidInput',
      field: 'procedure',
    })
  })
})
