import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startWorld, type World } from './world.ts'

/** What somebody who moves in gets to know, through the gateway: services asks organization for the district of the new address. */
let world: World
beforeAll(async () => {
  world = await startWorld()
})
afterAll(() => world?.close())

const guide = `query ($address: String!, $on: Date!) {
  newcomerGuide(address: $address, moveInOn: $on) {
    moveInOn
    resolution { __typename
      ... on AddressFound { normalized }
      ... on AddressAmbiguous { missing question(lang: EN) candidates { jurisdiction { district { id } } } }
      ... on AddressNotFound { unknown similar { id } remedy(lang: EN) }
      ... on AddressOutsideWard { municipality }
      ... on InvalidInput { field rule } }
    district { id name { ja } centre { id name { ja } } council { id } }
    desks { role counter { id kind openState { state } } }
    leaflets { id name source { title } }
    notKnown { topic text askAt { id } }
  }
}`
async function ask(address: string, on = '2026-12-01'): Promise<any> {
  const { data, errors } = await world.ask(guide, { address, on })
  expect(errors).toBeUndefined()
  return data.newcomerGuide
}

const writings = [
  '池尻4-35',
  '池尻四丁目35番',
  '池尻四丁目３５番',
  '池尻四丁目三十五番',
  '池尻４丁目３５',
  '池尻4丁目35番地',
  '池尻 4-35',
  '池尻 4 35',
  '池尻4の35',
  '池尻４ー３５',
  '池尻4−35',
  '〒154-0001 東京都世田谷区池尻4-35',
  '東京都世田谷区池尻四丁目35番10号',
  '世田谷区 池尻 4丁目 35番',
  'いけじり4の35',
  'イケジリ4-35',
  'ｲｹｼﾞﾘ4-35',
  'せたがやくいけじり4-35',
  'Ikejiri 4-35',
  'ikejiri 4-chome 35-10',
  '4-35 Ikejiri, Setagaya-ku, Tokyo 154-0001',
  'IKEJIRI 4 35, Setagaya City',
]

describe('the guide for newcomers', () => {
  it.each(writings)(
    'R119 R157 %s leads to 代沢地区 and the centre in charge, not to the centre of the town’s name',
    async (address) => {
      const told = await ask(address)
      expect(told.resolution).toEqual({ __typename: 'AddressFound', normalized: '池尻四丁目35番' })
      expect(told.district).toMatchObject({ id: 'district:daizawa', centre: { id: 'office:center-daizawa' } })
    },
  )

  it('R119 tells the centre, the welfare window, the counters of the area and what is handed out', async () => {
    const { desks, leaflets, notKnown } = await ask('池尻4-35')
    const of = (role: string) =>
      desks.filter((each: any) => each.role === role).map((each: any) => each.counter.id)
    expect(of('CENTRE')).toEqual(['counter:center-daizawa'])
    expect(of('WELFARE')).toEqual(['counter:center-daizawa'])
    expect(of('AREA_COUNTER').length).toBeGreaterThan(0)
    expect(leaflets.map(({ id }: any) => id)).toEqual(['leaflet:benricho', 'leaflet:local-groups'])
    // Whose association and which shelters no kept source tells: said as unknown, with whom to ask.
    expect(notKnown).toMatchObject([
      {
        topic: 'LOCAL_GROUPS',
        text: expect.stringContaining('町会・自治会'),
        askAt: { id: 'counter:center-daizawa' },
      },
      { topic: 'SHELTERS', text: expect.stringContaining('避難所'), askAt: { id: 'counter:center-daizawa' } },
    ])
  })

  it('R119 R157 without one district there is no guide, but what would mend it', async () => {
    const nothing = { district: null, desks: null, leaflets: null, notKnown: null }
    expect(await ask('池尻四丁目')).toMatchObject({
      ...nothing,
      resolution: {
        __typename: 'AddressAmbiguous',
        missing: 'BLOCK',
        question: expect.stringContaining('block'),
      },
    })
    expect(await ask('池尻9-1')).toMatchObject({
      ...nothing,
      resolution: { __typename: 'AddressNotFound', unknown: 'CHOME' },
    })
    expect(await ask('渋谷区神南1-1')).toMatchObject({
      ...nothing,
      resolution: { __typename: 'AddressOutsideWard' },
    })
    for (const address of ['', '池'.repeat(1_000)])
      expect(await ask(address)).toMatchObject({ ...nothing, resolution: { __typename: 'InvalidInput' } })
  })

  it('R157 the district is the one of the day of moving in', async () => {
    const before = await ask('瀬田1-1', '2018-04-01')
    const after = await ask('瀬田1-1', '2026-12-01')
    const asked = async (asOf: string) =>
      (
        await world.ask(
          `{ address(text: "瀬田1-1", asOf: "${asOf}") { ... on AddressFound { district { id } } } }`,
        )
      ).data.address?.district?.id ?? null
    expect([before.district?.id ?? null, after.district?.id ?? null]).toEqual([
      await asked('2018-04-01'),
      await asked('2026-12-01'),
    ])
  })

  it('R119 after an accepted 転入届 the guide of its new address is there, and nobody else is told of it', async () => {
    const staff = { posts: ['counter-agent@office:branch-karasuyama'], subject: 'test:agent' }
    const input = {
      procedure: 'procedure:tennyu',
      counter: 'counter:kumin-karasuyama',
      channel: 'COUNTER',
      identity: 'DOCUMENTS',
      applicant: { name: '試験　太郎', birthDate: '1990-01-01' },
      moveIn: { address: '東京都世田谷区池尻四丁目35番10号', on: '2026-11-20' },
    }
    const recorded = await world.ask(
      'mutation ($input: RecordApplicationInput!) { recordApplication(input: $input) { ... on ApplicationRecorded { receiptToken application { id newcomerGuide { moveInOn } } } } }',
      { input },
      staff,
    )
    const { application, receiptToken } = recorded.data.recordApplication
    expect(application.newcomerGuide).toBeNull()
    const { id } = application
    await world.ask(
      'mutation ($input: ApplicationInput!) { beginReview(input: $input) { __typename } }',
      { input: { id } },
      staff,
    )
    await world.ask(
      'mutation ($input: DecideApplicationInput!) { decideApplication(input: $input) { __typename } }',
      { input: { id, outcome: 'APPROVED' } },
      staff,
    )
    const query = `query ($id: ID!, $t: String) { application(id: $id, receiptToken: $t) { state newcomerGuide { moveInOn district { id centre { name { ja } } } desks { role } } } }`
    const { data, errors } = await world.ask(query, { id, t: receiptToken })
    expect(errors).toBeUndefined()
    expect(data.application).toMatchObject({
      state: 'APPROVED',
      newcomerGuide: {
        moveInOn: '2026-11-20',
        district: { id: 'district:daizawa' },
        desks: expect.arrayContaining([{ role: 'CENTRE' }]),
      },
    })
    expect((await world.ask(query, { id })).data.application).toBeNull()
  })
})
