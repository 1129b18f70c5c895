import { createConnection } from 'mongoose'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type TestSubgraph, testSubgraph } from '../../../../tests/subgraph-client.ts'
import { testDatabase } from '../../../../tests/test-store.ts'
import { officeStore } from '../office/store.ts'
import { tallyOf } from '../office/tally.ts'
import { organization } from '../subgraph.ts'

const planner = { posts: ['head-office-planner@office:hq'] }
const clock = { now: new Date('2026-11-24T09:00:00+09:00') }
const storeUri = testDatabase('boundary')
let subgraph: TestSubgraph

beforeAll(async () => {
  subgraph = await testSubgraph(organization, { storeUri, clock: () => clock.now })
})
afterAll(() => subgraph.close())

async function read(query: string, variables: object = {}): Promise<any> {
  const { data, errors } = await subgraph.ask(query, variables)
  expect(errors).toBeUndefined()
  return data
}

const refusals = `... on Problem { message(lang: EN) clause { id } } ... on NotPermitted { needs } ... on Conflict { currentVersion }
  ... on DistrictInUse { townIds officeIds } ... on BlocksNotCovered { townId reason blocks { first last } }
  ... on DistrictNotThere { districtId } ... on AreaWithoutDistrict { areaId } ... on DistrictWithoutTowns { districtId }
  ... on BoundaryChangeClashes { changes { id state } } ... on NotFound { id }`
const change =
  'change { id what state effectiveOn moves { town { id } blocks { first last } district { id } } }'
const successes: Record<string, string> = {
  planDistrict: `... on DistrictPlanned { district { id name { ja } area { id } } ${change} }`,
  planDistrictChange: `... on DistrictChangePlanned { district { id version name { ja } area { id } } ${change} }`,
  planDistrictEnd: `... on DistrictEndPlanned { ${change} }`,
  redrawBoundary: `... on BoundaryRedrawn { ${change} }`,
  withdrawPlannedBoundaryChange: `... on PlannedBoundaryChangeWithdrawn { ${change} }`,
  correctAssignment: `... on AssignmentCorrected { ${change} }`,
}
const decision = { title: '令和8年第4回定例会 議案第100号 区長決裁' }
const effectiveOn = '2027-04-01'

async function act(name: string, input: object, options: object = planner): Promise<any> {
  const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`
  const text = `mutation($input: ${type}!) { answer: ${name}(input: $input) { __typename ${successes[name]} ${refusals} } }`
  const given = name === 'withdrawPlannedBoundaryChange' ? input : { decision, ...input }
  const { data, errors } = await subgraph.ask(text, { input: given }, options)
  expect(errors).toBeUndefined()
  return data.answer
}

const redraw = (moves: object[], more: object = {}, options: object = planner) =>
  act('redrawBoundary', { effectiveOn, moves, ...more }, options)
const withdraw = (id: string) => act('withdrawPlannedBoundaryChange', { change: id })

async function districtsOn(asOf: string | null): Promise<string[]> {
  const { ward } = await read('query($asOf: Date) { ward(asOf: $asOf) { districts { id } } }', { asOf })
  return ward.districts.map(({ id }: { id: string }) => id)
}

async function districtOfAddress(
  text: string,
  asOf: string | null,
  knownAt: string | null = null,
): Promise<string> {
  const query =
    'query($text: String!, $asOf: Date, $knownAt: DateTime) { address(text: $text, asOf: $asOf, knownAt: $knownAt) { __typename ... on AddressFound { district { id centre { id } } } } }'
  const { address } = await read(query, { text, asOf, knownAt })
  return address.district?.id ?? address.__typename
}

/** Every town's parts on a day, told by the graph. */
async function tiling(asOf: string): Promise<Map<string, [number, number, string][]>> {
  const query =
    'query($asOf: Date) { ward(asOf: $asOf) { districts { id jurisdictions { town { id } blocks { first last } } } } }'
  const { ward } = await read(query, { asOf })
  const parts = new Map<string, [number, number, string][]>()
  for (const { id, jurisdictions } of ward.districts) {
    for (const { town, blocks } of jurisdictions) {
      const own = parts.get(town.id) ?? []
      parts.set(town.id, [...own, [blocks?.first ?? 1, blocks?.last ?? Number.POSITIVE_INFINITY, id]])
    }
  }
  return parts
}

function expectTiled(parts: Map<string, [number, number, string][]>): void {
  expect(parts.size).toBe(277)
  for (const [town, own] of parts) {
    const sorted = own.toSorted((a, b) => a[0] - b[0])
    expect([town, sorted[0]?.[0]]).toEqual([town, 1])
    for (const [index, part] of sorted.entries()) {
      const next = sorted[index + 1]
      if (next) expect([town, next[0]]).toEqual([town, part[1] + 1])
    }
  }
}

describe('a 29th district', () => {
  let id = ''
  let plan = ''

  it('R022 R037 is planned with its towns: 28 today, 29 from its day; an address goes over on that day', async () => {
    const answer = await act('planDistrict', {
      area: 'area:setagaya',
      effectiveOn,
      name: { ja: '三宿地区', kana: 'みしゅくちく' },
      moves: [
        { town: 'town:mishuku-1' },
        { town: 'town:mishuku-2' },
        { town: 'town:ikejiri-4', blocks: { first: 1, last: 9 } },
      ],
    })
    expect(answer).toMatchObject({
      __typename: 'DistrictPlanned',
      district: { name: { ja: '三宿地区' }, area: { id: 'area:setagaya' } },
      change: { what: 'NEW_DISTRICT', state: 'PLANNED' },
    })
    id = answer.district.id
    plan = answer.change.id
    expect([(await districtsOn(null)).length, (await districtsOn('2027-03-31')).length]).toEqual([28, 28])
    expect((await districtsOn(effectiveOn)).length).toBe(29)
    expect(await districtOfAddress('三宿1-1', '2027-03-31')).not.toBe(id)
    expect(await districtOfAddress('三宿1-1', effectiveOn)).toBe(id)
    expect(await districtOfAddress('池尻四丁目9番', effectiveOn)).toBe(id)
    expect(await districtOfAddress('池尻四丁目10番', effectiveOn)).toBe('district:ikejiri')
    expect(await districtOfAddress('池尻四丁目9番', null)).toBe('district:ikejiri')
    expectTiled(await tiling(effectiveOn))
  })

  it('R037 a town tells the district of a block on any day', async () => {
    const query =
      'query($on: Date!) { town(id: "town:ikejiri-4") { whole: district { id } nine: district(block: 9) { id } later: district(block: 9, asOf: $on) { id } last: district(block: 39, asOf: $on) { id } none: district(block: 40) { id } zero: district(block: 0) { id } } }'
    const { town } = await read(query, { on: effectiveOn })
    expect(town).toEqual({
      whole: null,
      nine: { id: 'district:ikejiri' },
      later: { id },
      last: { id: 'district:daizawa' },
      none: null,
      zero: null,
    })
  })

  it('R047 R037 gets its centre; then its plan can be withdrawn only after that of the centre', async () => {
    const centre = await subgraph.ask(
      'mutation($input: PlanOfficeInput!) { planOffice(input: $input) { __typename ... on OfficePlanned { office { id } change { id } } } }',
      {
        input: {
          place: id,
          effectiveOn,
          kind: 'MACHIZUKURI_CENTRE',
          name: { ja: '三宿まちづくりセンター' },
          decision,
        },
      },
      planner,
    )
    const { office, change: opening } = centre.data.planOffice
    const { district } = await read(
      'query($id: ID!, $on: Date) { district(id: $id, asOf: $on) { centre { id } area { id } } }',
      { id, on: effectiveOn },
    )
    expect(district).toEqual({ centre: { id: office.id }, area: { id: 'area:setagaya' } })
    expect(await withdraw(plan)).toMatchObject({
      __typename: 'DistrictInUse',
      officeIds: [office.id],
      clause: { id: 'clause:K-1-4-2' },
    })
    await subgraph.ask(
      'mutation($input: WithdrawPlannedOfficeChangeInput!) { withdrawPlannedOfficeChange(input: $input) { __typename } }',
      { input: { office: office.id, change: opening.id } },
      planner,
    )
  })

  it('R022 R037 is withdrawn, and all is as before, but for what was known meanwhile', async () => {
    const before = clock.now.toISOString()
    clock.now = new Date('2026-11-24T10:00:00+09:00')
    expect(await withdraw(plan)).toMatchObject({
      __typename: 'PlannedBoundaryChangeWithdrawn',
      change: { state: 'WITHDRAWN' },
    })
    expect((await districtsOn(effectiveOn)).length).toBe(28)
    expect(await districtOfAddress('池尻四丁目9番', effectiveOn)).toBe('district:ikejiri')
    expect(await districtOfAddress('池尻四丁目9番', effectiveOn, before)).toBe(id)
    const known = await read(
      'query($id: ID!, $on: Date, $at: DateTime) { district(id: $id, asOf: $on, knownAt: $at) { id } none: district(id: $id, asOf: $on) { id } ward(asOf: $on, knownAt: $at) { districts { id } } districts(first: 100, asOf: $on, knownAt: $at) { nodes { id } } towns(asOf: $on, knownAt: $at, where: { district: { eq: $id } }) { nodes { id } } }',
      { id, on: effectiveOn, at: before },
    )
    expect([
      known.district.id,
      known.none,
      known.ward.districts.length,
      known.districts.nodes.length,
    ]).toEqual([id, null, 29, 29])
    expect(known.towns.nodes.map((town: { id: string }) => town.id)).toEqual([
      'town:ikejiri-4',
      'town:mishuku-1',
      'town:mishuku-2',
    ])
    expectTiled(await tiling(effectiveOn))
    expect(await withdraw(plan)).toMatchObject({ __typename: 'NotFound' })
  })
})

describe('a district of today', () => {
  it('R037 is renamed from a day on; who saw an older version is told so', async () => {
    const input = { district: 'district:kitami', effectiveOn, name: { ja: '喜多見宇奈根地区' } }
    const answer = await act('planDistrictChange', { ...input, expectedVersion: 0 })
    expect(answer).toMatchObject({ district: { version: 1, name: { ja: '喜多見宇奈根地区' } } })
    expect(await act('planDistrictChange', { ...input, expectedVersion: 0 })).toMatchObject({
      __typename: 'Conflict',
      currentVersion: 1,
    })
    const { district, later } = await read(
      '{ district(id: "district:kitami") { name { ja } plannedChanges { what effectiveOn } } later: district(id: "district:kitami", asOf: "2027-04-01") { name { ja } plannedChanges { id } } }',
    )
    expect(district).toEqual({
      name: { ja: '喜多見地区' },
      plannedChanges: [{ what: 'DISTRICT_CHANGE', effectiveOn }],
    })
    expect(later).toEqual({ name: { ja: '喜多見宇奈根地区' }, plannedChanges: [] })
    await withdraw(answer.change.id)
  })

  it('R037 ends only when its towns go elsewhere and its centre closes with it; what is left is named', async () => {
    const ending = { district: 'district:daita', effectiveOn }
    expect(await act('planDistrictEnd', ending)).toMatchObject({ __typename: 'NotFound' })
    const { district } = await read(
      '{ district(id: "district:shindaita") { jurisdictions { town { id } blocks { first last } } offices { id } } }',
    )
    const moves = district.jurisdictions.map(
      ({ town, blocks }: { town: { id: string }; blocks: object | null }) => ({
        town: town.id,
        blocks,
        district: 'district:umegaoka',
      }),
    )
    const shindaita = { ...ending, district: 'district:shindaita' }
    const left = await act('planDistrictEnd', shindaita)
    expect(left).toMatchObject({
      __typename: 'DistrictInUse',
      officeIds: ['office:center-shindaita'],
      clause: { id: 'clause:K-1-4-2' },
    })
    expect(left.townIds.toSorted()).toEqual(moves.map(({ town }: { town: string }) => town).toSorted())
    expect(await act('planDistrictEnd', { ...shindaita, moves })).toMatchObject({
      __typename: 'DistrictInUse',
      townIds: [],
      officeIds: ['office:center-shindaita'],
    })
    const answer = await act('planDistrictEnd', { ...shindaita, moves, closes: ['office:center-shindaita'] })
    expect(answer).toMatchObject({ __typename: 'DistrictEndPlanned' })
    const after = await read(
      '{ office(id: "office:center-shindaita", asOf: "2027-04-01") { state } ward(asOf: "2027-04-01") { districts { id centre { id } } } }',
    )
    expect(after.office.state).toBe('CLOSED')
    // The closing is not taken back alone: that would leave an office in a district that isn't there.
    const alone = await subgraph.ask(
      'mutation($input: WithdrawPlannedOfficeChangeInput!) { withdrawPlannedOfficeChange(input: $input) { __typename } }',
      { input: { office: 'office:center-shindaita', change: `${answer.change.id}/office:center-shindaita` } },
      planner,
    )
    expect(alone.data.withdrawPlannedOfficeChange.__typename).toBe('NotFound')
    expect(after.ward.districts).toHaveLength(27)
    expect(after.ward.districts.every(({ centre }: { centre: object | null }) => centre !== null)).toBe(true)
    expectTiled(await tiling(effectiveOn))
    expect(await withdraw(answer.change.id)).toMatchObject({ __typename: 'PlannedBoundaryChangeWithdrawn' })
    const back = await read('{ office(id: "office:center-shindaita", asOf: "2027-04-01") { state } }')
    expect([back.office.state, (await districtsOn(effectiveOn)).length]).toEqual(['OPEN', 28])
  })
})

describe('who may, and what is remembered', () => {
  const moves = [{ town: 'town:mishuku-1', district: 'district:taishido' }]

  it('R037 only the planner of the head office, and nobody learns anything else', async () => {
    for (const options of [{}, { posts: ['centre-director@office:center-ikejiri'] }])
      expect(await redraw(moves, {}, options)).toMatchObject({
        __typename: 'NotPermitted',
        needs: [expect.stringContaining('head-office-planner')],
      })
  })

  it('R037 the same key has one effect and one answer', async () => {
    const key = { idempotencyKey: 'redraw-mishuku-1' }
    const [first, again] = [await redraw(moves, key), await redraw(moves, key)]
    expect(again.change.id).toBe(first.change.id)
    expect(
      await redraw([...moves, { town: 'town:mishuku-2', district: 'district:taishido' }], key),
    ).toMatchObject({ __typename: 'IdempotencyKeyReused' })
    expect(await redraw(moves)).toMatchObject({
      __typename: 'BoundaryChangeClashes',
      changes: [{ id: first.change.id, state: 'PLANNED' }],
    })
    const { boundaryChange, boundaryChanges } = await read(
      'query($id: ID!) { boundaryChange(id: $id) { decision { title } availableActions history { act by } } boundaryChanges(where: { town: { eq: "town:mishuku-1" } }) { nodes { id } } }',
      { id: first.change.id },
    )
    expect(boundaryChange).toMatchObject({
      decision,
      availableActions: [],
      history: [{ act: 'redrawBoundary' }],
    })
    expect(boundaryChanges.nodes.map((node: { id: string }) => node.id)).toContain(first.change.id)
    await withdraw(first.change.id)
  })

  it.each([
    ['no decision', { decision: { title: ' ' } }],
    ['no town', { moves: [] }],
    ['more towns than any district has', { moves: Array.from({ length: 201 }, () => moves[0]) }],
  ])('R037 refuses %s', async (_what, more) => {
    expect(await redraw(moves, more)).toMatchObject({ __typename: 'InvalidInput' })
  })
})

describe('what was recorded wrongly', () => {
  it('R037 is put right for its days, and what was known before stays told', async () => {
    const before = clock.now.toISOString()
    clock.now = new Date('2026-11-24T11:00:00+09:00')
    const moves = [{ town: 'town:kamata-1', district: 'district:futakotamagawa' }]
    const answer = await act('correctAssignment', { from: '2020-01-01', until: '2021-01-01', moves })
    expect(answer).toMatchObject({ __typename: 'AssignmentCorrected', change: { state: 'IN_FORCE' } })
    expect(await districtOfAddress('鎌田1-1', '2020-06-01')).toBe('district:futakotamagawa')
    expect(await districtOfAddress('鎌田1-1', '2020-06-01', before)).toBe('district:kitami')
    expect(await districtOfAddress('鎌田1-1', null)).toBe('district:kitami')
    const long = await act('correctAssignment', { from: '2015-01-01', until: '2016-01-01', moves })
    expect(long).toMatchObject({ __typename: 'DistrictNotThere', districtId: 'district:futakotamagawa' })
    expect(await withdraw(answer.change.id)).toMatchObject({ __typename: 'ChangeInForce' })
  })
})

describe('redraws at once', () => {
  it('R037 20 at once over the same towns leave each block in one district, and each is done or refused', async () => {
    const targets = ['district:ikejiri', 'district:daizawa', 'district:taishido', 'district:kitazawa']
    const answers = await Promise.all(
      Array.from({ length: 20 }, (_, index) =>
        redraw(
          [
            {
              town: 'town:ikejiri-4',
              blocks: { first: 1 + index, last: 5 + index },
              district: targets[index % 4],
            },
            { town: 'town:ikejiri-3', district: targets[(index + 1) % 4] },
          ],
          { effectiveOn: `2028-04-${String(1 + (index % 5)).padStart(2, '0')}` },
        ),
      ),
    )
    const kinds = Map.groupBy(answers, ({ __typename }) => __typename)
    expect(kinds.get('BoundaryRedrawn')).toHaveLength(5)
    expect(kinds.get('BoundaryChangeClashes')).toHaveLength(15)
    for (const day of [
      '2028-03-31',
      '2028-04-01',
      '2028-04-02',
      '2028-04-03',
      '2028-04-04',
      '2028-04-05',
      '2030-01-01',
    ])
      expectTiled(await tiling(day))
  })

  it('R037 R047 an office planned for a district just as the district ends: one of the two is refused', async () => {
    const { district } = await read(
      '{ district(id: "district:shindaita") { jurisdictions { town { id } blocks { first last } } } }',
    )
    const moves = district.jurisdictions.map(
      ({ town, blocks }: { town: { id: string }; blocks: object | null }) => ({
        town: town.id,
        blocks,
        district: 'district:umegaoka',
      }),
    )
    const ending = { district: 'district:shindaita', effectiveOn: '2031-04-01', moves }
    const annex = {
      place: 'district:shindaita',
      effectiveOn: '2032-04-01',
      kind: 'ANNEX',
      name: { ja: '分室' },
    }
    const planAnnex = () =>
      subgraph.ask(
        'mutation($input: PlanOfficeInput!) { planOffice(input: $input) { __typename ... on OfficePlanned { office { id } change { id } } } }',
        { input: { ...annex, decision } },
        planner,
      )
    for (let round = 0; round < 4; round += 1) {
      const [end, planned] = await Promise.all([
        act('planDistrictEnd', { ...ending, closes: ['office:center-shindaita'] }),
        planAnnex(),
      ])
      const office = planned.data.planOffice
      expect([
        ['DistrictEndPlanned', 'InvalidInput'],
        ['DistrictInUse', 'OfficePlanned'],
      ]).toContainEqual([end.__typename, office.__typename])
      if (end.__typename === 'DistrictEndPlanned') await withdraw(end.change.id)
      else
        await subgraph.ask(
          'mutation($input: WithdrawPlannedOfficeChangeInput!) { withdrawPlannedOfficeChange(input: $input) { __typename } }',
          { input: { office: office.office.id, change: office.change.id } },
          planner,
        )
    }
  })

  it('R037 20 at once over blocks of their own are all done', async () => {
    const answers = await Promise.all(
      Array.from({ length: 20 }, (_, index) =>
        redraw(
          [
            {
              town: 'town:ikejiri-4',
              blocks: { first: 1 + index, last: 1 + index },
              district: index % 2 ? 'district:taishido' : 'district:daizawa',
            },
          ],
          { effectiveOn: '2029-04-01' },
        ),
      ),
    )
    expect(answers.map(({ __typename }) => __typename)).toEqual(Array(20).fill('BoundaryRedrawn'))
    expectTiled(await tiling('2029-04-01'))
    const owners = (await tiling('2029-04-01')).get('town:ikejiri-4') ?? []
    expect(owners.filter(([first, last]) => first === last && first <= 20).length).toBeGreaterThanOrEqual(18)
  })
})

describe('the tally of offices', () => {
  it('R037 is that of the offices themselves, after all that was planned, raced and taken back', async () => {
    const connection = await createConnection(storeUri).asPromise()
    const { offices, tallies } = officeStore(connection)
    const lines = (all: readonly { _id: string; offices: number }[]) =>
      all
        .filter((line) => line.offices !== 0)
        .map((line) => `${line._id} ${line.offices}`)
        .toSorted()
    const kept = lines(await tallies.find({}).lean())
    const counted = lines(tallyOf(await offices.find({}, { history: 0 }).lean()))
    await connection.close()
    expect(kept.length).toBeGreaterThan(5)
    expect(kept).toEqual(counted)
  })
})
