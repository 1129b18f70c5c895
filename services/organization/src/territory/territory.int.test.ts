import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type TestSubgraph, testSubgraph } from '../../../../tests/subgraph-client.ts'
import { testDatabase } from '../../../../tests/test-store.ts'
import { organization } from '../subgraph.ts'

let subgraph: TestSubgraph
const storeUri = testDatabase('territory')

beforeAll(async () => {
  subgraph = await testSubgraph(organization, {
    storeUri,
    clock: () => new Date('2026-11-23T09:00:00+09:00'),
  })
})
afterAll(() => subgraph.close())

async function read(query: string, variables: object = {}): Promise<any> {
  const { data, errors } = await subgraph.ask(query, variables)
  expect(errors).toBeUndefined()
  return data
}

describe('the tree', () => {
  const tree = '{ ward { id areas { id ward { id } districts { id area { id } } } districts { id } } }'

  it('R001 R037 has one parent for each district, no orphan and no cycle, up and down', async () => {
    const { ward } = await read(tree)
    const below = ward.areas.flatMap(
      (area: { id: string; districts: { id: string; area: { id: string } }[] }) =>
        area.districts.map((district) => ({ id: district.id, parent: district.area.id, above: area.id })),
    )
    expect(below.every((each: { parent: string; above: string }) => each.parent === each.above)).toBe(true)
    expect(new Set(below.map(({ id }: { id: string }) => id)).size).toBe(28)
    expect(ward.districts.map(({ id }: { id: string }) => id).toSorted()).toEqual(
      below.map(({ id }: { id: string }) => id).toSorted(),
    )
    expect(ward.areas.every((area: { ward: { id: string } }) => area.ward.id === ward.id)).toBe(true)
  })

  it('R001 costs the same number of store commands for the ward as for one area', async () => {
    const whole = await subgraph.ask('{ ward { areas { districts { jurisdictions { town { id } } } } } }')
    const one = await subgraph.ask(
      '{ ward { areas { districts { jurisdictions { town { id } } } } } area(id: "area:kinuta") { id } }',
    )
    expect(whole.storeCommands).toBe(4)
    expect(one.storeCommands).toBe(5)
  })

  it('R037 every town, and every block of a split one, belongs to exactly one district', async () => {
    const { ward } = await read(
      '{ ward { districts { id jurisdictions { town { id } blocks { first last } } } } }',
    )
    const parts = ward.districts.flatMap(
      ({ jurisdictions }: { jurisdictions: { town: { id: string }; blocks: object | null }[] }) =>
        jurisdictions.map(({ town, blocks }) => `${town.id} ${JSON.stringify(blocks)}`),
    )
    expect(new Set(parts).size).toBe(parts.length)
    expect(new Set(parts.map((part: string) => part.split(' ')[0])).size).toBe(277)
    expect(parts.filter((part: string) => part.startsWith('town:ikejiri-4'))).toHaveLength(2)
  })

  it('R037 R022 tells the past: 用賀 held 玉川 until 2019-07-16, and there were 27 districts', async () => {
    const query =
      'query ($asOf: Date) { ward(asOf: $asOf) { districts { id } } town(id: "town:tamagawa-1", asOf: $asOf) { jurisdictions { district { id } } } }'
    const before = await read(query, { asOf: '2019-06-30' })
    const after = await read(query, { asOf: '2019-07-16' })
    expect([before.ward.districts.length, after.ward.districts.length]).toEqual([27, 28])
    expect(before.town.jurisdictions).toEqual([{ district: { id: 'district:yoga' } }])
    expect(after.town.jurisdictions).toEqual([{ district: { id: 'district:futakotamagawa' } }])
  })
})

describe('lists', () => {
  const byName = 'query ($name: String!) { areas(where: { name: { contains: $name } }) { nodes { id } } }'

  it.each(['世田谷', 'せたがや', 'セタガヤ', 'ｾﾀｶﾞﾔ', 'Setagaya', 'setagaya', 'ＳＥＴＡＧＡＹＡ'])(
    'R007 an area is found by %s',
    async (name) => {
      const { areas } = await read(byName, { name })
      expect(areas.nodes).toEqual([{ id: 'area:setagaya' }])
    },
  )

  it.each([
    ['九品仏', 'district:kuhonbutsu'],
    ['くほんぶつ', 'district:kuhonbutsu'],
    ['Kuhombutsu', 'district:kuhonbutsu'],
    ['経堂', 'district:kyodo'],
    ['Kyōdō', 'district:kyodo'],
    ['kyoudou', 'district:kyodo'],
  ])('R008 a district is found by %s', async (name, id) => {
    const { districts } = await read(
      'query ($name: String!) { districts(where: { name: { contains: $name } }) { nodes { id } } }',
      { name },
    )
    expect(districts.nodes).toContainEqual({ id })
  })

  it("R008 districts of an area partition it, in the ward's own order or by reading", async () => {
    const query = `query ($orderBy: [PlaceOrder!]) { districts(first: 100, where: { area: { in: ["area:kitazawa", "area:karasuyama"] } }, orderBy: $orderBy) { nodes { id name { kana } area { id } } } }`
    const official = await read(query)
    expect(official.districts.nodes).toHaveLength(9)
    const byKana = await read(query, { orderBy: [{ field: 'KANA' }] })
    const kana = byKana.districts.nodes.map((node: { name: { kana: string } }) => node.name.kana)
    expect(kana).toEqual(kana.toSorted())
  })

  it('R008 pages show every district once, forwards and backwards', async () => {
    const query =
      'query ($first: Int, $after: String, $last: Int, $before: String) { districts(first: $first, after: $after, last: $last, before: $before) { nodes { id } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }'
    const forwards: string[] = []
    let page = (await read(query, { first: 5 })).districts
    for (;;) {
      forwards.push(...page.nodes.map(({ id }: { id: string }) => id))
      if (!page.pageInfo.hasNextPage) break
      page = (await read(query, { first: 5, after: page.pageInfo.endCursor })).districts
    }
    expect(new Set(forwards).size).toBe(28)
    const last = (await read(query, { last: 5 })).districts
    expect(last.nodes.map(({ id }: { id: string }) => id)).toEqual(forwards.slice(-5))
    expect(last.pageInfo.hasPreviousPage).toBe(true)
  })

  it('R008 the same name at two tiers is two things: 北沢 is an area and a district', async () => {
    const { area, district } = await read(
      '{ area(id: "area:kitazawa") { name { ja } } district(id: "district:kitazawa") { name { ja } area { id } } }',
    )
    expect([area.name.ja, district.name.ja, district.area.id]).toEqual([
      '北沢地域',
      '北沢地区',
      'area:kitazawa',
    ])
  })
})

describe('what is asked wrongly', () => {
  it.each([
    ['a page over the bound', '{ districts(first: 101) { nodes { id } } }'],
    ['a negative page', '{ districts(first: -1) { nodes { id } } }'],
    ['both ends', '{ districts(first: 1, last: 1) { nodes { id } } }'],
    ['a broken cursor', '{ districts(after: "nonsense") { nodes { id } } }'],
    ['a day that does not exist', '{ ward(asOf: "2026-02-30") { id } }'],
    ['a day with a time', '{ ward(asOf: "2026-11-23T00:00:00Z") { id } }'],
    [
      'a search without an end',
      `{ districts(where: { name: { contains: "${'あ'.repeat(101)}" } }) { nodes { id } } }`,
    ],
  ])("%s is the caller's fault, said so, without a stack", async (_what, query) => {
    const { errors } = await subgraph.ask(query)
    expect(errors?.[0]?.extensions?.code).toMatch(/^(BAD_USER_INPUT|GRAPHQL_VALIDATION_FAILED)$/)
    expect(JSON.stringify(errors)).not.toMatch(/node_modules|at .*\.ts:|stacktrace/)
  })

  it('an unknown id is null, not a fault', async () => {
    expect(
      await read(
        '{ district(id: "district:nowhere") { id } area(id: "") { id } town(id: "💥") { id } clause(id: "clause:x") { id } }',
      ),
    ).toEqual({
      district: null,
      area: null,
      town: null,
      clause: null,
    })
  })
})

describe('an address', () => {
  const query =
    'query ($text: String!, $asOf: Date) { address(text: $text, asOf: $asOf) { __typename ... on AddressFound { normalized isVerified district { id name { ja } area { id } } town { id } jurisdictions { source { confidence } } } ... on AddressAmbiguous { missing question candidates { jurisdiction { blocks { first last } district { id } } } } ... on AddressNotFound { unknown similar { name { ja } } } ... on Problem { message remedy } } }'

  it('R009 池尻四丁目35番 belongs to 代沢地区 of 北沢地域, at four store commands', async () => {
    const answer = await subgraph.ask(query, { text: '池尻四丁目35番' })
    expect(answer.data.address).toMatchObject({
      __typename: 'AddressFound',
      normalized: '池尻四丁目35番',
      isVerified: true,
      district: { id: 'district:daizawa', area: { id: 'area:kitazawa' } },
    })
    expect(answer.storeCommands).toBe(4)
  })

  it('R009 an ambiguous address asks for what would decide', async () => {
    const { address } = await read(query, { text: '池尻四丁目' })
    expect(address).toMatchObject({
      __typename: 'AddressAmbiguous',
      missing: 'BLOCK',
      question: '池尻四丁目の何番ですか。',
    })
    expect(address.candidates).toHaveLength(2)
  })

  it('R009 an address on another day belongs where it did then', async () => {
    const then = await read(query, { text: '瀬田1-1', asOf: '2018-04-01' })
    const now = await read(query, { text: '瀬田1-1' })
    expect([then.address.district.id, now.address.district.id]).toEqual([
      'district:yoga',
      'district:futakotamagawa',
    ])
  })

  it('R009 what only general knowledge says is told as unverified', async () => {
    expect((await read(query, { text: '等々力1-1' })).address.isVerified).toBe(false)
  })

  it('R009 an unknown town comes with towns that are near', async () => {
    const { address } = await read(query, { text: '三軒茶家1-1' })
    expect(address).toMatchObject({ __typename: 'AddressNotFound', unknown: 'TOWN' })
    expect(address.similar).toContainEqual({ name: { ja: '三軒茶屋一丁目' } })
  })

  it('an endless address is refused by name and bound', async () => {
    const { address } = await read(query, { text: '池'.repeat(10_000) })
    expect(address).toMatchObject({ __typename: 'InvalidInput' })
    expect(address.message).toContain('300')
  })
})

describe('identity', () => {
  it('a forged token gets nothing, and the answer tells nothing of the inside', async () => {
    const { status, errors } = await subgraph.ask(
      '{ ward { id } }',
      {},
      { authorization: 'Bearer forged.forged.forged' },
    )
    expect(status).toBe(401)
    expect(errors?.[0]?.extensions?.code).toBe('UNAUTHENTICATED')
  })
})

describe('an entity that another service leads to', () => {
  const entity = (id: string, fields: string) =>
    `{ _entities(representations: [{ __typename: "${id}", id: "${ids[id]}" }]) { ... on ${id} { ${fields} } } }`
  const ids: Record<string, string> = {
    District: 'district:futakotamagawa',
    Area: 'area:tamagawa',
    Office: 'office:center-futakotamagawa',
    Town: 'town:tamagawa-1',
    Ward: 'ward:setagaya',
  }

  it('R022 says for which day it is told, and tells of any other', async () => {
    const fields = 'toldFor onDay(asOf: "2019-06-30") { toldFor districts { id } }'
    const { data, errors } = await subgraph.ask(entity('Area', `districts { id } ${fields}`))
    expect(errors).toBeUndefined()
    const [area] = data._entities
    expect([area.toldFor, area.onDay.toldFor]).toEqual(['2026-11-23', '2019-06-30'])
    expect(area.districts).toContainEqual({ id: ids.District })
    expect(area.onDay.districts).not.toContainEqual({ id: ids.District })
  })

  it('R022 is null on a day on which it was not there', async () => {
    const district = await subgraph.ask(entity('District', 'id onDay(asOf: "2019-06-30") { id }'))
    expect(district.data._entities).toEqual([{ id: ids.District, onDay: null }])
  })

  it('R022 costs no further command for being asked for two days', async () => {
    const once = await subgraph.ask(entity('Town', 'district { id }'))
    const twice = await subgraph.ask(entity('Town', 'district { id } onDay(asOf: "2018-04-01") { toldFor }'))
    expect(twice.errors).toBeUndefined()
    expect(twice.storeCommands).toBe(once.storeCommands)
  })
})
