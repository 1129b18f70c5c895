import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startWorld, type World } from './world.ts'

/** The operations that the README shows, over HTTP through the gateway, on the real stores. */
const operation = (name: string) => readFileSync(`operations/${name}`, 'utf8')

let world: World
beforeAll(async () => {
  world = await startWorld({ now: new Date('2026-11-24T10:00:00+09:00') })
})
afterAll(() => world.close())

describe('the main job', () => {
  it('R009 R010 R024 R046 R047 one query tells of 池尻四丁目35番 its district, area, centre, branch, counters and council', async () => {
    const { data, errors } = await world.ask(
      operation('address.graphql'),
      JSON.parse(operation('address.json')),
    )
    expect(errors).toBeUndefined()
    const { district, normalized } = data.address
    expect(normalized).toBe('池尻四丁目35番')
    expect(district.name.ja).toBe('代沢地区')
    expect(district.area.name.ja).toBe('北沢地域')
    expect(district.centre.name.ja).toBe('代沢まちづくりセンター')
    expect(district.centre.address.value).toBe('東京都世田谷区代沢5-1-15')
    expect(district.area.generalBranch.name.ja).toBe('北沢総合支所')
    expect(district.area.counters.map((counter: { name: { ja: string } }) => counter.name.ja)).toContain(
      '北沢総合支所くみん窓口',
    )
    expect(district.councilRollout.state).toBe('NONE')
  })

  it('R001 R010 R024 one query tells the whole three-tier tree with offices, counters and councils', async () => {
    const { data, errors } = await world.ask(operation('ward.graphql'), { at: '2026-11-24T10:00:00+09:00' })
    expect(errors).toBeUndefined()
    const { headOffice, areas } = data.ward
    const districts = areas.flatMap((area: { districts: unknown[] }) => area.districts)
    expect([headOffice.kind, areas.length, districts.length]).toEqual(['HEAD_OFFICE', 5, 28])
    expect(
      areas.every(
        (area: { generalBranch: { kind: string } }) => area.generalBranch.kind === 'GENERAL_BRANCH',
      ),
    ).toBe(true)
    for (const district of districts) {
      expect(district).toMatchObject({
        centre: { kind: 'MACHIZUKURI_CENTRE' },
        councilRollout: { state: 'NONE' },
      })
    }
    const counters = areas.flatMap(
      (area: { counters: { kind: string; openState: { state: string } }[] }) => area.counters,
    )
    const count = (kind: string) =>
      counters.filter((counter: { kind: string }) => counter.kind === kind).length
    expect([count('KUMIN'), count('BRANCH_OFFICE'), count('CERTIFICATE')]).toEqual([5, 5, 2])
    expect(counters.find((counter: { kind: string }) => counter.kind === 'KUMIN').openState.state).toBe(
      'OPEN',
    )
  })

  it('R001 the number of store commands has nothing to do with how much of the tree is asked for', async () => {
    const selection =
      'name { ja } generalBranch { name { ja } } counters { openState { state } } districts { name { ja } centre { name { ja } } councilRollout { state } counters { name { ja } } }'
    const query = `query ($ids: [ID!]) { areas(where: { id: { in: $ids } }) { nodes { ${selection} } } }`
    const ids = ['setagaya', 'kitazawa', 'tamagawa', 'kinuta', 'karasuyama'].map((slug) => `area:${slug}`)
    const whole = await world.ask(query, { ids })
    const one = await world.ask(query, { ids: ids.slice(-1) })
    expect([whole.errors, one.errors]).toEqual([undefined, undefined])
    expect(whole.data.areas.nodes.length).toBeGreaterThan(one.data.areas.nodes.length)
    expect(whole.storeCommands).toBe(one.storeCommands)
  })
})

describe('a part that is down', () => {
  const query =
    '{ ward { name { ja } areas { name { ja } counters { id } districts { name { ja } councilRollout { state } } } } }'

  it('blanks its fields and nothing else, says which part it is, and comes back by itself', async () => {
    await world.stop('services')
    const partial = await world.ask(query)
    expect(partial.status).toBe(200)
    expect(partial.data.ward.areas).toHaveLength(5)
    expect(
      partial.data.ward.areas.every(
        (area: { counters: unknown; districts: { councilRollout: object }[] }) =>
          area.counters === null && area.districts.every(({ councilRollout }) => councilRollout),
      ),
    ).toBe(true)
    expect(
      partial.errors?.every(
        ({ extensions }) => extensions?.service === 'services' && extensions?.code === 'SUBGRAPH_UNAVAILABLE',
      ),
    ).toBe(true)
    expect(JSON.stringify(partial.errors)).not.toMatch(/ECONN|127\.0\.0\.1|localhost|:\d{4}/)
    await world.restart('services')
    const whole = await world.ask(query)
    expect(whole.errors).toBeUndefined()
    expect(whole.data.ward.areas.every((area: { counters: unknown }) => area.counters !== null)).toBe(true)
  })

  it('organization down: councils and counters still answer for themselves', async () => {
    await world.stop('organization')
    const partial = await world.ask(
      '{ ward { id } counters(first: 1) { nodes { id name { ja } } } councilRollouts { counts { state count } } }',
    )
    expect(partial.data.ward).toBeNull()
    expect(partial.data.counters.nodes).toHaveLength(1)
    expect(partial.data.councilRollouts.counts.length).toBeGreaterThan(0)
    await world.restart('organization')
    expect((await world.ask('{ ward { id } }')).errors).toBeUndefined()
  })
})

describe('node', () => {
  it("answers any thing by its id, and null for what isn't there", async () => {
    const query =
      'query ($ids: [ID!]!) { nodes(ids: $ids) { __typename id ... on District { name { ja } } ... on Counter { kind } } }'
    const ids = [
      'district:ikejiri',
      'counter:kumin-kitazawa',
      'office:hq',
      'area:kinuta',
      'town:ikejiri-4',
      'clause:K-1-2-1',
      'ward:setagaya',
      'district:nowhere',
      'nonsense',
    ]
    const { data, errors } = await world.ask(query, { ids })
    expect(errors).toBeUndefined()
    expect(data.nodes.map((node: { __typename: string } | null) => node?.__typename ?? null)).toEqual([
      'District',
      'Counter',
      'Office',
      'Area',
      'Town',
      'Clause',
      'Ward',
      null,
      null,
    ])
    expect(data.nodes[0].name.ja).toBe('池尻地区')
  })
})
