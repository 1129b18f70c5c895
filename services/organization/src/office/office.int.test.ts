import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createConnection } from 'mongoose'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Answer, type TestSubgraph, testSubgraph } from '../../../../tests/subgraph-client.ts'
import { testDatabase } from '../../../../tests/test-store.ts'
import { organization } from '../subgraph.ts'
import { officeStore } from './store.ts'
import { tallyOf } from './tally.ts'

const planner = { posts: ['head-office-planner@office:hq'] }
const other = { posts: ['head-office-planner@office:hq'], subject: 'test:other' }
const clock = { now: new Date('2026-11-24T09:00:00+09:00') }
const storeUri = testDatabase('office')
const folder = mkdtempSync(join(tmpdir(), 'chiiki-office-'))
const dataDir = join(folder, 'setagaya')
let subgraph: TestSubgraph

beforeAll(async () => {
  cpSync('data', folder, { recursive: true })
  // Districts come by the data set: here, two that begin in years to come.
  const path = join(dataDir, 'districts.json')
  const districts = JSON.parse(readFileSync(path, 'utf8'))
  const later = (slug: string, validFrom: string) => ({
    ...districts[0],
    id: `district:${slug}`,
    order: 99,
    versions: [{ ...districts[0].versions[0], validFrom }],
  })
  writeFileSync(
    path,
    JSON.stringify([...districts, later('twenty-ninth', '2027-04-01'), later('thirtieth', '2028-04-01')]),
  )
  subgraph = await testSubgraph(organization, { storeUri, dataDir, clock: () => clock.now })
})
afterAll(async () => {
  await subgraph.close()
  rmSync(folder, { recursive: true, force: true })
})

async function read(query: string, variables: object = {}, options: object = {}): Promise<any> {
  const { data, errors } = await subgraph.ask(query, variables, options)
  expect(errors).toBeUndefined()
  return data
}

const problems = `... on Problem { message(lang: EN) remedy clause { id } }
  ... on Conflict { expectedVersion currentVersion } ... on NotPermitted { needs isSignedIn }`
const seats = '... on OfficeSeatTaken { officeId role } ... on OfficeSeatVacant { place from }'
const decision = { title: '令和8年第4回定例会 議案第100号', url: null }

function act(name: string, fields: string, input: object, options: object = planner): Promise<Answer> {
  const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`
  return subgraph.ask(
    `mutation($input: ${type}!) { answer: ${name}(input: $input) { __typename ${fields} } }`,
    { input },
    options,
  )
}

async function plan(input: object, options: object = planner) {
  const fields = `... on OfficePlanned { office { id state version availableActions } change { id what effectiveOn } } ... on EffectiveDateNotFuture { effectiveOn today } ${seats} ${problems}`
  const given = { kind: 'MACHIZUKURI_CENTRE', name: { ja: '新まちづくりセンター' }, decision, ...input }
  return (await act('planOffice', fields, given, options)).data.answer
}

async function change(input: object, options: object = planner) {
  const fields = `... on OfficeChangePlanned { office { id version name { ja } } change { id changed office { name { ja } } } } ... on EffectiveDateNotFuture { effectiveOn today } ${seats} ${problems}`
  return (await act('planOfficeChange', fields, { effectiveOn: '2027-04-01', decision, ...input }, options))
    .data.answer
}

async function withdraw(input: object, options: object = planner) {
  const fields = `... on PlannedOfficeChangeWithdrawn { office { id name { ja } } } ... on ChangeInForce { effectiveOn today } ... on OfficeSeatTaken { officeId } ${problems}`
  return (await act('withdrawPlannedOfficeChange', fields, input, options)).data.answer
}

/** Has a task go to the general branch, as the mayor's office may. */
async function handOver(affair: string, place: string, effectiveOn: string) {
  const mayor = { posts: ['mayors-office@office:hq'] }
  const to = { seat: 'GENERAL_BRANCH' }
  const fields = '... on AffairTransferPlanned { transfer { id } }'
  const planned = await act('planAffairTransfer', fields, { affair, place, to, effectiveOn }, mayor)
  const input = {
    affair,
    transfer: planned.data.answer.transfer.id,
    decision: { title: decision.title, decidedOn: '2026-11-24' },
  }
  await act('decideAffairTransfer', '... on Problem { message }', input, mayor)
}

async function centresOn(asOf: string | null): Promise<number> {
  const { officeCounts } = await read('query($asOf: Date) { officeCounts(asOf: $asOf) { kind count } }', {
    asOf,
  })
  return officeCounts.find(({ kind }: { kind: string }) => kind === 'MACHIZUKURI_CENTRE').count
}

describe('the tree with its offices', () => {
  const tree = `{ ward { headOffice { id kind state } areas { id generalBranch { id kind area { id } } branchOffices { id kind area { id } }
    districts { id centre { id kind name { ja } address { value source { title } asOf } phone { value unknownReason } district { id area { id ward { id } } } } } } } }`

  it('R001 R007 R008 R046 R047 answers the head office, 5 general branches and 28 centres in one request, up and down', async () => {
    const { ward } = await read(tree, {})
    expect(ward.headOffice).toEqual({ id: 'office:hq', kind: 'HEAD_OFFICE', state: 'OPEN' })
    expect(ward.areas).toHaveLength(5)
    for (const area of ward.areas) {
      expect(area.generalBranch).toMatchObject({ kind: 'GENERAL_BRANCH', area: { id: area.id } })
      for (const office of area.branchOffices)
        expect(office).toMatchObject({ kind: 'BRANCH_OFFICE', area: { id: area.id } })
      for (const { id, centre } of area.districts)
        expect(centre).toMatchObject({
          kind: 'MACHIZUKURI_CENTRE',
          district: { id, area: { id: area.id, ward: { id: 'ward:setagaya' } } },
        })
    }
    const centres = ward.areas.flatMap(({ districts }: { districts: { centre: { id: string } }[] }) =>
      districts.map(({ centre }) => centre.id),
    )
    expect(new Set(centres).size).toBe(28)
    const branches = ward.areas.flatMap(({ branchOffices }: { branchOffices: { id: string }[] }) =>
      branchOffices.map(({ id }) => id),
    )
    expect(new Set(branches).size).toBe(5)
  })

  it('R001 costs as many store commands as the query is deep, not as it has rows: 13 for the ward with its 28 districts and 42 offices', async () => {
    const office =
      'id district { id } area { id } ward { id } predecessors { predecessor { id } } plannedChanges { id } timeline { id }'
    const below = `generalBranch { ${office} } branchOffices { ${office} } districts { centre { ${office} } offices { ${office} } }`
    const whole = await subgraph.ask(`{ ward { headOffice { id } areas { ${below} } } }`)
    const one = await subgraph.ask(`{ ward { headOffice { id } } area(id: "area:karasuyama") { ${below} } }`)
    expect([whole.errors, one.errors]).toEqual([undefined, undefined])
    expect([whole.storeCommands, one.storeCommands]).toEqual([13, 11])
  })

  it('R046 answers the general branch with sections and contact, each value with its source or the reason why it is unknown', async () => {
    const { area } = await read(
      '{ area(id: "area:tamagawa") { generalBranch { sections { value { name group } source { title confidence } } phone { value asOf note source { confidence } } fax { value unknownReason source { title } } } } }',
    )
    expect(area.generalBranch.sections.value.map(({ name }: { name: string }) => name)).toContain(
      '地域振興課',
    )
    expect(area.generalBranch.phone).toMatchObject({
      value: '03-3702-1131',
      asOf: '2006',
      source: { confidence: 'THIRD_PARTY' },
    })
    expect(area.generalBranch.fax).toMatchObject({
      value: null,
      source: null,
      unknownReason: expect.stringMatching(/./),
    })
  })

  it('R047 answers the centre with address, phone, place and posts; its town may bear another name', async () => {
    const fields =
      'centre { address { value } phone { value source { title } asOf } position { value { latitude } } posts { value { title least most } asOf } }'
    const { kyodo, kamiuma } = await read(
      `{ kyodo: district(id: "district:kyodo") { ${fields} } kamiuma: district(id: "district:kamiuma") { ${fields} } }`,
    )
    expect(kyodo.centre.address.value).toContain('宮坂')
    expect(kamiuma.centre).toMatchObject({
      phone: { value: '03-3422-7415', asOf: '2020-09' },
      position: { value: { latitude: 35.635039 } },
    })
    expect(kamiuma.centre.posts.value).toContainEqual({ title: '所長（総括係長）', least: 1, most: 1 })
  })

  it('R012 tells the legal basis by day', async () => {
    const basis = 'legalBasis { value source { title } unknownReason }'
    const { then, since } = await read(
      `{ then: office(id: "office:branch-kinuta", asOf: "1995-01-01") { ${basis} } since: office(id: "office:branch-kinuta") { ${basis} } }`,
    )
    expect(then.legalBasis.value).toBe('地方自治法第155条（支所）')
    expect(since.legalBasis.value).toContain('地域行政推進条例')
  })
})

describe('offices', () => {
  it('R046 R047 are listed by kind, area and name in any script, paged', async () => {
    const list =
      'query($where: OfficeWhere, $first: Int, $after: String, $asOf: Date) { offices(where: $where, first: $first, after: $after, asOf: $asOf) { nodes { id } pageInfo { hasNextPage endCursor } } }'
    const ids = async (variables: object) =>
      (await read(list, variables)).offices.nodes.map(({ id }: { id: string }) => id)
    expect(await ids({ where: { kind: { eq: 'GENERAL_BRANCH' } } })).toHaveLength(5)
    expect(
      await ids({ where: { kind: { eq: 'MACHIZUKURI_CENTRE' }, area: { eq: 'area:kinuta' } }, first: 50 }),
    ).toHaveLength(5)
    for (const contains of ['まちづくりセンター 深沢', 'フカサワ', 'fukasawa', 'ﾌｶｻﾜ'])
      expect(await ids({ where: { name: { contains } } })).toEqual(['office:center-fukasawa'])
    expect(
      await ids({ where: { kind: { eq: 'MACHIZUKURI_BRANCH_OFFICE' } }, asOf: '2007-01-01', first: 100 }),
    ).toHaveLength(20)
    const first = await read(list, { where: { kind: { eq: 'MACHIZUKURI_CENTRE' } }, first: 20 })
    expect(first.offices.pageInfo.hasNextPage).toBe(true)
    expect(
      await ids({
        where: { kind: { eq: 'MACHIZUKURI_CENTRE' } },
        first: 20,
        after: first.offices.pageInfo.endCursor,
      }),
    ).toHaveLength(8)
  })

  it('R090 tells the state of an office on a day, and what is last known of one that closed', async () => {
    const office =
      'office(id: "office:branch-office-kitazawa", asOf: $asOf) { state name { ja } closedOn successors { successor { id } since } }'
    const on = async (asOf: string) => (await read(`query($asOf: Date) { ${office} }`, { asOf })).office
    expect(await on('2004-12-31')).toMatchObject({ state: 'PLANNED', successors: [] })
    expect(await on('2016-12-31')).toMatchObject({
      state: 'OPEN',
      closedOn: '2017',
      successors: [{ successor: { id: 'office:center-kitazawa' }, since: '2016' }],
    })
    expect(await on('2026-11-24')).toMatchObject({
      state: 'CLOSED',
      name: { ja: '北沢出張所' },
      successors: [{ since: '2016' }, { successor: { id: 'office:branch-kitazawa' }, since: '2017' }],
    })
    expect((await read('{ office(id: "office:nobody") { id } }')).office).toBeNull()
  })

  it('R090 serves the history with precision, and lines of offices both ways', async () => {
    const { officeHistory, office } =
      await read(`{ officeHistory(from: "2009-01-01", to: "2019-12-31") { date text { ja } isPlanned changes { on what changed office { id } } }
      office(id: "office:center-futakotamagawa") { lineage { predecessor { id name { ja } } successor { id } since } predecessors { predecessor { successors { successor { id } } } } } }`)
    expect(officeHistory.map(({ date }: { date: string }) => date)).toEqual([
      '2009',
      '2011-03',
      '2013',
      '2014',
      '2016',
      '2017',
      '2019-07',
      '2019-12',
    ])
    expect(officeHistory[0].changes).toHaveLength(20)
    expect(office.lineage.map(({ predecessor }: { predecessor: { id: string } }) => predecessor.id)).toEqual([
      'office:branch-office-yoga',
      'office:center-yoga',
    ])
    expect(office.predecessors[0].predecessor.successors).toEqual([
      { successor: { id: 'office:center-futakotamagawa' } },
    ])
  })
})

describe('plans', () => {
  it('R022 are for the post head-office-planner at the head office', async () => {
    const input = { place: 'district:thirtieth', effectiveOn: '2028-04-01' }
    expect(await plan(input, {})).toMatchObject({
      __typename: 'NotPermitted',
      isSignedIn: false,
      needs: ['head-office-planner'],
    })
    expect(await plan(input, { posts: ['head-office-planner@office:branch-kinuta'] })).toMatchObject({
      __typename: 'NotPermitted',
      isSignedIn: true,
      needs: ['head-office-planner@office:hq'],
    })
    expect(await plan(input, { posts: ['centre-director@office:hq'] })).toMatchObject({
      __typename: 'NotPermitted',
    })
  })

  it('R022 for the past, or today, are refused and say so', async () => {
    for (const effectiveOn of ['2020-04-01', '2026-11-24']) {
      const answer = await plan({ place: 'district:thirtieth', effectiveOn })
      expect(answer).toMatchObject({ __typename: 'EffectiveDateNotFuture', effectiveOn, today: '2026-11-24' })
      expect(answer.remedy).toContain('correctOffice')
    }
  })

  it('R022 R090 a planned 29th centre is seen from its day; the count of today stays 28', async () => {
    const planned = await plan({
      place: 'district:twenty-ninth',
      effectiveOn: '2027-04-01',
      idempotencyKey: 'plan-the-29th',
    })
    expect(planned).toMatchObject({
      __typename: 'OfficePlanned',
      office: { state: 'PLANNED', version: 1 },
      change: { what: 'OPENING', effectiveOn: '2027-04-01' },
    })
    expect(
      await plan({
        place: 'district:twenty-ninth',
        effectiveOn: '2027-04-01',
        idempotencyKey: 'plan-the-29th',
      }),
    ).toMatchObject({ office: { id: planned.office.id } })
    expect([await centresOn(null), await centresOn('2027-03-31'), await centresOn('2027-04-01')]).toEqual([
      28, 28, 29,
    ])
    const centre =
      'query($asOf: Date) { district(id: "district:twenty-ninth", asOf: "2027-05-01") { centre(asOf: $asOf) { id } } ward { districts { centre { id } } } officeHistory(from: "2027-04-01") { date isPlanned changes { what office { id district { id } } } } }'
    const { district, ward, officeHistory } = await read(centre, { asOf: '2027-04-01' })
    expect(district.centre.id).toBe(planned.office.id)
    expect(ward.districts).toHaveLength(28)
    expect(officeHistory).toEqual([
      {
        date: '2027-04-01',
        isPlanned: true,
        changes: [
          { what: 'OPENING', office: { id: planned.office.id, district: { id: 'district:twenty-ninth' } } },
        ],
      },
    ])
    expect((await read(centre, { asOf: '2027-03-31' })).district.centre).toBeNull()
    clock.now = new Date('2027-04-01T09:00:00+09:00')
    expect(await centresOn(null)).toBe(29)
    expect(await withdraw({ office: planned.office.id, change: planned.change.id })).toMatchObject({
      __typename: 'ChangeInForce',
      effectiveOn: '2027-04-01',
    })
    clock.now = new Date('2026-11-24T09:00:00+09:00')
    expect(await withdraw({ office: planned.office.id, change: planned.change.id })).toMatchObject({
      __typename: 'PlannedOfficeChangeWithdrawn',
      office: null,
    })
    expect(await centresOn('2027-04-01')).toBe(28)
  })

  it('R047 a district has one centre: of planners who plan one at once, one succeeds', async () => {
    const racers = Array.from({ length: 6 }, (_, index) =>
      plan(
        {
          place: 'district:thirtieth',
          effectiveOn: `2028-0${4 + index}-01`,
          idempotencyKey: index % 2 ? `race-thirtieth-${index}` : null,
        },
        index % 2 ? planner : other,
      ),
    )
    const answers = await Promise.all(racers)
    const names = answers.map(({ __typename }: { __typename: string }) => __typename).toSorted()
    expect(names).toEqual(['OfficePlanned', ...Array(5).fill('OfficeSeatTaken')].toSorted())
    expect(await centresOn('2030-01-01')).toBe(29)
    const winner = answers.find(({ __typename }) => __typename === 'OfficePlanned')
    expect(await plan({ place: 'district:ikejiri', effectiveOn: '2027-04-01' })).toMatchObject({
      __typename: 'OfficeSeatTaken',
      officeId: 'office:center-ikejiri',
      clause: { id: 'clause:K-1-4-2' },
    })
    await withdraw({ office: winner.office.id, change: winner.change.id })
  })

  it('R022 a change is told from its day, keeps the past and today, and can be withdrawn while it is to come', async () => {
    const office = 'office:center-daizawa'
    const answer = await change({
      office,
      changes: { name: { ja: '代沢北沢まちづくりセンター' }, phone: '03-1234-5678' },
      expectedVersion: 0,
    })
    expect(answer).toMatchObject({
      __typename: 'OfficeChangePlanned',
      office: { version: 1, name: { ja: '代沢まちづくりセンター' } },
      change: { changed: ['PHONE', 'NAME'], office: { name: { ja: '代沢北沢まちづくりセンター' } } },
    })
    const fields =
      'name { ja } phone { value source { title } } plannedChanges { id effectiveOn source { title } } timeline { validFrom validTo }'
    const on = async (asOf: string) =>
      (
        await read(`query($id: ID!, $asOf: Date) { office(id: $id, asOf: $asOf) { ${fields} } }`, {
          id: office,
          asOf,
        })
      ).office
    expect(await on('2026-11-24')).toMatchObject({
      name: { ja: '代沢まちづくりセンター' },
      phone: { value: null },
      plannedChanges: [{ effectiveOn: '2027-04-01' }],
    })
    expect(await on('2027-04-01')).toMatchObject({
      name: { ja: '代沢北沢まちづくりセンター' },
      phone: { value: '03-1234-5678', source: { title: decision.title } },
      plannedChanges: [],
    })
    expect(
      (await on('2026-11-24')).timeline.map(({ validFrom }: { validFrom: string }) => validFrom),
    ).toEqual(['2005', '2009', '2022-10-01', '2027-04-01'])
    const known = await read(
      'query($id: ID!) { office(id: $id, asOf: "2027-04-01", knownAt: "2026-11-24T08:00:00+09:00") { name { ja } } }',
      { id: office },
    )
    expect(known.office.name.ja).toBe('代沢まちづくりセンター')
    const { history } = (
      await read('query($id: ID!) { office(id: $id) { history { act by sequence } } }', { id: office })
    ).office
    expect(history).toEqual([{ act: 'planOfficeChange', by: 'head-office-planner@office:hq', sequence: 1 }])
    expect(await withdraw({ office, change: answer.change.id })).toMatchObject({
      __typename: 'PlannedOfficeChangeWithdrawn',
    })
    expect(await on('2027-04-01')).toMatchObject({
      name: { ja: '代沢まちづくりセンター' },
      phone: { value: null },
    })
    expect(await withdraw({ office, change: answer.change.id })).toMatchObject({ __typename: 'NotFound' })
  })

  it('R022 of two planners who change one office at once, one succeeds and the others meet a Conflict', async () => {
    const racers = Array.from({ length: 6 }, (_, index) =>
      change(
        {
          office: 'office:center-funabashi',
          expectedVersion: 0,
          changes: { phone: `03-1111-000${index}` },
          idempotencyKey: index % 2 ? `race-funabashi-${index}` : null,
        },
        index % 2 ? planner : other,
      ),
    )
    const names = (await Promise.all(racers)).map(({ __typename }) => __typename).toSorted()
    expect(names).toEqual([...Array(5).fill('Conflict'), 'OfficeChangePlanned'])
  })

  it('R022 a centre is replaced on one day, by one act; the one before closes with it and comes back when it is withdrawn', async () => {
    const closing = await act('planOfficeClosure', `${seats} ${problems}`, {
      office: 'office:center-kinuta',
      effectiveOn: '2027-10-01',
      decision,
    })
    expect(closing.data.answer).toMatchObject({
      __typename: 'OfficeSeatVacant',
      place: 'district:kinuta',
      from: '2027-10-01',
    })
    const next = await plan({
      place: 'district:kinuta',
      effectiveOn: '2027-10-01',
      replaces: ['office:center-kinuta'],
    })
    expect(next.__typename).toBe('OfficePlanned')
    const fields =
      'office(id: "office:center-kinuta", asOf: $asOf) { state version closedOn successors { successor { id } } history { act } }'
    const on = async (asOf: string) =>
      await read(
        `query($asOf: Date) { ${fields} district(id: "district:kinuta", asOf: $asOf) { centre { id predecessors { predecessor { id } } } } }`,
        { asOf },
      )
    expect(await on('2027-09-30')).toMatchObject({
      office: { state: 'OPEN', closedOn: '2027-10-01', successors: [] },
      district: { centre: { id: 'office:center-kinuta' } },
    })
    expect(await on('2027-10-01')).toMatchObject({
      office: {
        state: 'CLOSED',
        version: 1,
        successors: [{ successor: { id: next.office.id } }],
        history: [{ act: 'planOffice' }],
      },
      district: {
        centre: { id: next.office.id, predecessors: [{ predecessor: { id: 'office:center-kinuta' } }] },
      },
    })
    await withdraw({ office: next.office.id, change: next.change.id })
    expect(await on('2027-10-01')).toMatchObject({
      office: { state: 'OPEN', closedOn: null, successors: [] },
      district: { centre: { id: 'office:center-kinuta' } },
    })
  })

  it('R047 of planners who replace one centre at once, on days of their own, one succeeds and the district keeps one centre', async () => {
    const days = ['2028-04-01', '2028-05-01', '2028-06-01', '2028-07-01']
    const racers = days.map((effectiveOn, index) =>
      plan(
        { place: 'district:seijo', effectiveOn, replaces: ['office:center-seijo'] },
        index % 2 ? planner : other,
      ),
    )
    const answers = await Promise.all(racers)
    expect(answers.filter(({ __typename }) => __typename === 'OfficePlanned')).toHaveLength(1)
    for (const { __typename } of answers)
      expect(__typename).toMatch(/^(OfficePlanned|OfficeSeatTaken|OfficeNotOpen)$/)
    const where = { district: { eq: 'district:seijo' }, kind: { eq: 'MACHIZUKURI_CENTRE' } }
    for (const asOf of ['2028-03-31', ...days, '2029-01-01']) {
      const { offices } = await read(
        'query($where: OfficeWhere, $asOf: Date) { offices(where: $where, asOf: $asOf) { nodes { id } } }',
        { where, asOf },
      )
      expect(offices.nodes).toHaveLength(1)
    }
  })

  it('R047 a plan and the withdrawal of another, at once, never leave a district with two centres', async () => {
    const first = await plan({
      place: 'district:okusawa',
      effectiveOn: '2028-04-01',
      replaces: ['office:center-okusawa'],
    })
    const [withdrawn, second] = await Promise.all([
      withdraw({ office: first.office.id, change: first.change.id }),
      plan({ place: 'district:okusawa', effectiveOn: '2029-04-01', replaces: [first.office.id] }, other),
    ])
    const where = { district: { eq: 'district:okusawa' }, kind: { eq: 'MACHIZUKURI_CENTRE' } }
    const { offices } = await read(
      'query($where: OfficeWhere) { offices(where: $where, asOf: "2030-01-01") { nodes { id } } }',
      { where },
    )
    expect(offices.nodes).toHaveLength(1)
    expect([withdrawn.__typename, second.__typename]).toContainEqual(
      expect.stringMatching(/Withdrawn|OfficePlanned/),
    )
  })

  it('R022 a 出張所 closes from a day, into its successor, which has taken over its tasks', async () => {
    for (const affair of ['affair:branch-office-counter', 'affair:branch-office-information'])
      await handOver(affair, 'district:kyodo', '2027-04-01')
    const input = {
      office: 'office:branch-office-kyodo',
      effectiveOn: '2027-04-01',
      successor: 'office:branch-setagaya',
      decision,
    }
    const closed = await act(
      'planOfficeClosure',
      `... on OfficeClosurePlanned { office { state } change { what } } ${problems}`,
      input,
    )
    expect(closed.data.answer).toMatchObject({
      __typename: 'OfficeClosurePlanned',
      office: { state: 'OPEN' },
      change: { what: 'CLOSURE' },
    })
    const { now, then } = await read(
      '{ now: area(id: "area:setagaya") { branchOffices { id } } then: area(id: "area:setagaya", asOf: "2027-04-01") { branchOffices { id } generalBranch { predecessors { predecessor { id } } } } }',
    )
    expect([now.branchOffices.length, then.branchOffices.length]).toEqual([2, 1])
    expect(then.generalBranch.predecessors).toEqual([{ predecessor: { id: 'office:branch-office-kyodo' } }])
  })

  it('R022 what was recorded of the past is put right without being overwritten', async () => {
    const input = {
      office: 'office:center-okusawa',
      from: '2009-01-01',
      until: '2015-01-01',
      changes: { address: '東京都世田谷区奥沢3-5-7' },
      decision,
    }
    const corrected = await act(
      'correctOffice',
      `... on OfficeCorrected { office { address { value } } } ${problems}`,
      input,
    )
    expect(corrected.data.answer).toMatchObject({
      __typename: 'OfficeCorrected',
      office: { address: { value: '東京都世田谷区奥沢3-15-7' } },
    })
    const address =
      'query($known: DateTime) { office(id: "office:center-okusawa", asOf: "2012-01-01", knownAt: $known) { address { value } } }'
    expect((await read(address)).office.address.value).toBe('東京都世田谷区奥沢3-5-7')
    expect((await read(address, { known: '2026-11-24T08:59:59+09:00' })).office.address.value).toBe(
      '東京都世田谷区奥沢3-15-7',
    )
  })

  it('R022 another content under the same key, an unknown office, or a bad value is refused as what it is', async () => {
    const input = {
      office: 'office:center-yoga',
      changes: { phone: '03-2222-2222' },
      idempotencyKey: 'yoga-phone-1',
    }
    expect((await change(input)).__typename).toBe('OfficeChangePlanned')
    expect((await change({ ...input, changes: { phone: '03-3333-3333' } })).__typename).toBe(
      'IdempotencyKeyReused',
    )
    expect((await change({ ...input, office: 'office:nobody', idempotencyKey: null })).__typename).toBe(
      'NotFound',
    )
    expect((await change({ office: 'office:center-yoga', changes: { phone: '110' } })).__typename).toBe(
      'InvalidInput',
    )
  })

  it('R022 survive a new import of the data set', async () => {
    const again = await testSubgraph(organization, { storeUri, dataDir, clock: () => clock.now })
    const { data } = await again.ask(
      '{ office(id: "office:center-yoga", asOf: "2027-04-01") { phone { value } version } officeCounts { kind count } }',
    )
    expect(data.office).toEqual({ phone: { value: '03-2222-2222' }, version: 1 })
    await again.close()
  })
})

describe('the tally of offices', () => {
  it('R046 is that of the offices themselves, after all that was planned, raced and taken back', async () => {
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
