import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type TestSubgraph, testSubgraph } from '../../../../tests/subgraph-client.ts'
import { testDatabase } from '../../../../tests/test-store.ts'
import { participation } from '../subgraph.ts'

const storeUri = testDatabase('council-kinds')
let subgraph: TestSubgraph

beforeAll(async () => {
  subgraph = await testSubgraph(participation, {
    storeUri,
    clock: () => new Date('2026-11-24T10:00:00+09:00'),
  })
})
afterAll(() => subgraph?.close())

const planner = { posts: ['head-office-planner@office:hq'] }
const secretary = (slug: string) => ({ posts: [`council-secretary@office:center-${slug}`] })
const problem = '... on Problem { message(lang: EN) clause { id } } ... on NotPermitted { needs }'

async function mutate(name: string, success: string, input: object, who: object = planner) {
  const own: Record<string, string> = {
    establishCouncil: 'EstablishCouncilInput',
    dissolveCouncil: 'DissolveCouncilInput',
    prepareCouncil: 'PrepareCouncilInput',
    setUpSubcommittee: 'SetUpSubcommitteeInput',
  }
  const { data, errors } = await subgraph.ask(
    `mutation ($input: ${own[name]}!) { ${name}(input: $input) { __typename ${problem}
      ... on ${success} { council { id kind state district { id } area { id } secretariat { id } parent { id } livesUntil purpose
        type { id termMonths isOnly belongsTo(lang: EN) hasComposition } legalBasis { text } version } } } }`,
    { input },
    who,
  )
  expect(errors).toBeUndefined()
  return data[name]
}
const prepare = (type: string, place: string, who: object = planner, ja = '組織') =>
  mutate(
    'prepareCouncil',
    'CouncilPrepared',
    { place, type: `councilType:${type}`, name: { ja }, purpose: '審議' },
    who,
  )
const establish = (id: string, legalBasis = '設置条例 第1条') =>
  mutate('establishCouncil', 'CouncilEstablished', { id, legalBasis })
const part = (parent: string, who: object, ja = '安全部会') =>
  mutate(
    'setUpSubcommittee',
    'SubcommitteeSetUp',
    { parent, name: { ja }, purpose: '防災を調べる', legalBasis: '会則 第9条' },
    who,
  )
const read = async (id: string) =>
  (
    await subgraph.ask(
      'query ($id: ID!) { council(id: $id) { state subcommittees { id name { ja } state } changes { state reason } history { act } } }',
      { id },
    )
  ).data.council

describe('bodies of other kinds', () => {
  it('R083 an organ of the mayor is registered with its founding basis, for the ward as a whole', async () => {
    const { council } = await prepare('regional-administration', 'ward:setagaya')
    expect(council).toMatchObject({ kind: 'ADVISORY', district: null, area: null, state: 'PREPARING' })
    expect(council.type).toMatchObject({ termMonths: 24, belongsTo: 'an auxiliary organ of the mayor' })
    const founded = await establish(council.id, '世田谷区地域行政審議会条例 第1条')
    expect(founded.council.legalBasis.text).toBe('世田谷区地域行政審議会条例 第1条')
    expect(await establish(council.id, ' ')).not.toMatchObject({ __typename: 'CouncilEstablished' })
  })

  it('R083 there is one 地域行政審議会 and any number of other organs, also when 20 are set up at once', async () => {
    const again = await prepare('regional-administration', 'ward:setagaya')
    expect(again).toMatchObject({ __typename: 'PlaceHasBody', clause: { id: 'clause:K-4-3-1' } })
    const many = await Promise.all([...Array(3)].map(() => prepare('auxiliary-organ', 'ward:setagaya')))
    expect(many.map(({ __typename }) => __typename)).toEqual(Array(3).fill('CouncilPrepared'))
    const race = await Promise.all([...Array(20)].map(() => prepare('promotion', 'district:umegaoka')))
    expect(race.filter(({ __typename }) => __typename === 'CouncilPrepared')).toHaveLength(1)
    expect(race.filter(({ __typename }) => __typename === 'PlaceHasBody')).toHaveLength(19)
  })

  it('R100 a promotion council is of one centre, which is its secretariat, with terms of two years', async () => {
    const { council } = await prepare('promotion', 'district:ikejiri')
    expect(council).toMatchObject({
      kind: 'PROMOTION',
      district: { id: 'district:ikejiri' },
      secretariat: { id: 'office:center-ikejiri' },
      type: { termMonths: 24, isOnly: true },
    })
  })

  it('R101 a youth committee is one of its district, and nothing is made up of who sits on it', async () => {
    const { council } = await prepare('youth', 'district:ikejiri')
    expect(council.type).toMatchObject({ hasComposition: false, termMonths: null })
    expect(await prepare('youth', 'district:ikejiri')).toMatchObject({ __typename: 'PlaceHasBody' })
  })

  it('R161 bodies of the ordinance on town planning stand beside the council of a district and are never taken for it', async () => {
    const own = await mutate('prepareCouncil', 'CouncilPrepared', {
      place: 'district:ikejiri',
      name: { ja: '池尻地区づくり協議会' },
    })
    expect(own.council.kind).toBe('DISTRICT')
    for (let each = 0; each < 2; each++)
      expect(await prepare('town-planning', 'district:ikejiri')).toMatchObject({
        council: { kind: 'OTHER' },
      })
    const { data } = await subgraph.ask(
      `{ _entities(representations: [{ __typename: "District", id: "district:ikejiri" }]) { ... on District { council { id kind } councilRollout { state } } }
         councilRollouts { placeCount } none: councilRollouts(kind: OTHER) { placeCount } }`,
    )
    expect(data._entities[0].council).toMatchObject({ id: own.council.id, kind: 'DISTRICT' })
    expect(data).toMatchObject({ councilRollouts: { placeCount: 28 }, none: { placeCount: 0 } })
  })

  it('R083 a type belongs where it says: a district has no 地域行政審議会', async () => {
    expect(await prepare('regional-administration', 'district:okusawa')).toMatchObject({
      __typename: 'InvalidInput',
    })
    expect(await prepare('nothing-like-it', 'district:okusawa')).toMatchObject({ __typename: 'NotFound' })
  })
})

describe('subcommittees', () => {
  it('R088 R178 a council sets up the sections that it wants, no list says which; they end with it in one act', async () => {
    const parent = (
      await mutate('prepareCouncil', 'CouncilPrepared', {
        place: 'district:yoga',
        name: { ja: '用賀地区づくり協議会' },
      })
    ).council
    expect(await part(parent.id, secretary('yoga'))).toMatchObject({ __typename: 'ParentNotEstablished' })
    await establish(parent.id)
    expect(await part(parent.id, secretary('okusawa'))).toMatchObject({ __typename: 'NotPermitted' })
    const safety = await part(parent.id, secretary('yoga'))
    expect(safety.council).toMatchObject({
      kind: 'SUBCOMMITTEE',
      state: 'ESTABLISHED',
      parent: { id: parent.id },
      purpose: '防災を調べる',
    })
    const green = await part(parent.id, secretary('yoga'), '緑化部会')
    const end = { reason: '調査を終えたため', decision: '決定第3号' }
    const met = await mutate(
      'dissolveCouncil',
      'CouncilDissolved',
      { id: green.council.id, ...end },
      secretary('yoga'),
    )
    expect(met.council.state).toBe('DISSOLVED')
    const forbidden = await mutate(
      'dissolveCouncil',
      'CouncilDissolved',
      { id: parent.id, ...end },
      secretary('yoga'),
    )
    expect(forbidden).toMatchObject({ __typename: 'NotPermitted' })
    await mutate('dissolveCouncil', 'CouncilDissolved', { id: parent.id, ...end })
    const after = await read(parent.id)
    expect(after.subcommittees.map(({ state }: { state: string }) => state)).toEqual([
      'DISSOLVED',
      'DISSOLVED',
    ])
    const part1 = await read(safety.council.id)
    expect(part1.history.map(({ act }: { act: string }) => act)).toEqual([
      'setUpSubcommittee',
      'dissolveCouncil',
    ])
    expect(part1.changes.at(-1).reason).toContain('用賀地区づくり協議会')
  })
})
