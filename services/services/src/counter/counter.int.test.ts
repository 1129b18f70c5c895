import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type TestSubgraph, testSubgraph } from '../../../../tests/subgraph-client.ts'
import { testDatabase } from '../../../../tests/test-store.ts'
import { services } from '../subgraph.ts'

let subgraph: TestSubgraph
const storeUri = testDatabase('counter')

beforeAll(async () => {
  subgraph = await testSubgraph(services, { storeUri, clock: () => new Date('2026-11-24T10:00:00+09:00') })
  // The calendar is read once by a process; what a question costs is told without it.
  await subgraph.ask('{ counters(first: 1) { nodes { openState { state } } } }')
})
afterAll(() => subgraph.close())

async function read(query: string, variables: object = {}): Promise<any> {
  const { data, errors } = await subgraph.ask(query, variables)
  expect(errors).toBeUndefined()
  return data
}

const entities = (typename: string, ids: readonly string[], fields: string) => ({
  query: `query ($these: [_Any!]!) { _entities(representations: $these) { ... on ${typename} { id ${fields} } } }`,
  variables: { these: ids.map((id) => ({ __typename: typename, id })) },
})
const areas = ['setagaya', 'kitazawa', 'tamagawa', 'kinuta', 'karasuyama'].map((name) => `area:${name}`)

describe('the counters', () => {
  it("R010 are five くみん窓口 and five 出張所, counted from the windows; the centres' windows are of a kind of their own", async () => {
    const { counterCounts, counters } = await read(
      '{ counterCounts { kind count } counters(first: 100, where: { kind: { in: [KUMIN, BRANCH_OFFICE] } }) { nodes { id kind } } }',
    )
    expect(counterCounts).toEqual([
      { kind: 'BRANCH_OFFICE', count: 5 },
      { kind: 'CENTRE', count: 28 },
      { kind: 'CERTIFICATE', count: 2 },
      { kind: 'KUMIN', count: 5 },
    ])
    expect(counters.nodes).toHaveLength(10)
    expect(counters.nodes.some(({ id }: { id: string }) => id.includes('center'))).toBe(false)
  })

  it('R010 each tells its host, the general branch of its area, its address and the procedures it takes, each with its source', async () => {
    const { counters } = await read(
      `{ counters(where: { kind: { in: [KUMIN, BRANCH_OFFICE] } }) { nodes { id kind office { id } branch { id } area { id } district { id }
         location { address source { confidence title } } offerings { mode procedure { id name { ja } } source { title } } } } }`,
    )
    for (const { id, kind, office, branch, area, district, location, offerings } of counters.nodes) {
      expect(branch.id.replace('office:branch-', 'area:')).toBe(area.id)
      if (kind === 'KUMIN') expect(office.id).toBe(branch.id)
      else expect(office.id).toBe(id.replace('counter:branch-', 'office:branch-office-'))
      expect(district === null).toBe(kind === 'KUMIN')
      expect(location.address).toMatch(/^東京都世田谷区/)
      expect(location.source.confidence).toBe('OFFICIAL')
      expect(offerings.length).toBeGreaterThan(10)
      expect(offerings.every((each: { source: { title: string } | null }) => each.source?.title)).toBe(true)
    }
  })

  it('R010 belong to every area: by area, one くみん窓口 each, at one store command for all areas', async () => {
    const asked = entities(
      'Area',
      areas,
      'counters(where: { kind: { not: CENTRE } }) { id kind area { id } openState { state } }',
    )
    const { data, errors, storeCommands } = await subgraph.ask(asked.query, asked.variables)
    expect(errors).toBeUndefined()
    expect(storeCommands).toBe(1)
    for (const { id, counters } of data._entities) {
      expect(counters.filter(({ kind }: { kind: string }) => kind === 'KUMIN')).toHaveLength(1)
      expect(counters.every(({ area }: { area: { id: string } }) => area.id === id)).toBe(true)
    }
    const kinds = data._entities.flatMap(({ counters }: { counters: { kind: string }[] }) =>
      counters.map(({ kind }) => kind),
    )
    expect(kinds.filter((kind: string) => kind === 'BRANCH_OFFICE')).toHaveLength(5)
  })

  it('R010 a district tells the windows that stand in it, an office those it runs; neither answers for what it has none of', async () => {
    const district = entities(
      'District',
      ['district:taishido', 'district:ikejiri', 'district:nowhere'],
      'counters { id }',
    )
    expect(
      (await read(district.query, district.variables))._entities.map(
        ({ counters }: { counters: object[] }) => counters,
      ),
    ).toEqual([
      [
        { id: 'counter:branch-taishido' },
        { id: 'counter:certificate-carrot-tower' },
        { id: 'counter:center-taishido' },
      ],
      [{ id: 'counter:center-ikejiri' }],
      [],
    ])
    const office = entities(
      'Office',
      ['office:branch-setagaya', 'office:branch-office-taishido', 'office:hq'],
      'counters(where: { kind: { eq: KUMIN } }) { id }',
    )
    expect(
      (await read(office.query, office.variables))._entities.map(
        ({ counters }: { counters: object[] }) => counters,
      ),
    ).toEqual([[{ id: 'counter:kumin-setagaya' }], [], []])
  })

  it('R010 cost the same number of store commands for one as for all, with procedures, hours and calendar', async () => {
    const fields =
      'id office { id } openState { state } days(from: "2026-11-24", through: "2026-11-30") { date } offerings { procedure { name { ja } } } history { hash }'
    const one = await subgraph.ask(`{ counters(first: 1) { nodes { ${fields} } } }`)
    const all = await subgraph.ask(`{ counters(first: 100) { nodes { ${fields} } } }`)
    expect(all.data.counters.nodes).toHaveLength(40)
    expect([one.storeCommands, all.storeCommands]).toEqual([3, 3])
  })

  it.each([
    ['世田谷総合支所', ['counter:kumin-setagaya']],
    ['いけじり', ['counter:center-ikejiri']],
    ['Futakotamagawa Branch', ['counter:branch-futakotamagawa']],
    ['ｷｬﾛｯﾄﾀﾜｰ', ['counter:certificate-carrot-tower']],
  ])('R010 are found by %s', async (name, ids) => {
    const { counters } = await read(
      'query ($name: String!) { counters(where: { name: { contains: $name } }) { nodes { id } } }',
      { name },
    )
    expect(counters.nodes.map(({ id }: { id: string }) => id)).toEqual(expect.arrayContaining(ids))
    expect(counters.nodes.length).toBeLessThan(5)
  })

  it('R010 are listed by area, district, office, kind and procedure, in pages, each once', async () => {
    const ids: string[] = []
    let after: string | null = null
    do {
      const { counters } = await read(
        'query ($after: String) { counters(first: 7, after: $after, orderBy: [{ field: KIND }]) { nodes { id } pageInfo { endCursor hasNextPage } } }',
        { after },
      )
      ids.push(...counters.nodes.map(({ id }: { id: string }) => id))
      after = counters.pageInfo.hasNextPage ? counters.pageInfo.endCursor : null
    } while (after)
    expect([ids.length, new Set(ids).size]).toEqual([40, 40])
    const where = {
      procedure: { eq: 'procedure:juminhyo' },
      area: { eq: 'area:karasuyama' },
      not: { kind: { eq: 'CENTRE' } },
    }
    const { counters } = await read(
      'query ($where: CounterWhere) { counters(where: $where) { nodes { id } } }',
      { where },
    )
    expect(counters.nodes.map(({ id }: { id: string }) => id)).toEqual([
      'counter:kumin-karasuyama',
      'counter:branch-karasuyama',
      'counter:certificate-karasuyama-kumin-center',
    ])
  })
})

describe('where a counter is', () => {
  const query =
    'query ($asOf: Date) { counter(id: "counter:kumin-setagaya", asOf: $asOf) { location { address building floor validFrom validTo source { title } } plannedMoves { validFrom address } } }'

  it('R010 on the day asked for: 第2庁舎 until 2026-10-12, 西棟1階 from the 13th', async () => {
    const before = await read(query, { asOf: '2026-10-12' })
    const after = await read(query, { asOf: '2026-10-13' })
    expect(before.counter.location).toMatchObject({
      building: '世田谷区役所第2庁舎',
      floor: '1階',
      validTo: '2026-10-13',
    })
    expect(before.counter.plannedMoves).toEqual([
      { validFrom: '2026-10-13', address: '東京都世田谷区世田谷4-22-33 世田谷区役所西棟1階' },
    ])
    expect(after.counter).toMatchObject({
      location: {
        building: '世田谷区役所西棟',
        floor: '1階',
        validFrom: '2026-10-13',
        validTo: null,
        source: { title: expect.stringContaining('移転') },
      },
      plannedMoves: [],
    })
  })

  it('R010 an address that nobody wrote down is null with the reason', async () => {
    const { counter } = await read(
      '{ counter(id: "counter:certificate-carrot-tower") { location { address position { latitude } unknownReason } } }',
    )
    expect(counter.location).toMatchObject({
      address: null,
      position: null,
      unknownReason: expect.stringContaining('確認できる資料がない'),
    })
  })

  it('R010 there is no counter before it was set up', async () => {
    expect(
      await read(
        '{ counter(id: "counter:branch-futakotamagawa", asOf: "2019-06-30") { id } counterCounts(asOf: "2019-06-30") { kind count } }',
      ),
    ).toMatchObject({
      counter: null,
      counterCounts: expect.arrayContaining([{ kind: 'BRANCH_OFFICE', count: 4 }]),
    })
  })
})

describe('when a counter is open', () => {
  const query = `query ($id: ID!, $at: DateTime) { counter(id: $id) { openState(at: $at) { at state reasonCode reason reasonEn: reason(lang: EN) closesAt nextOpening
    noNextOpeningReason nextCertainOpening certainty source { confidence title } } } }`
  const stateOf = async (id: string, at: string | null = null) =>
    (await read(query, { id, at })).counter.openState

  it('R128 now, by the clock of the graph, with the instant at which it closes', async () => {
    expect(await stateOf('counter:kumin-setagaya')).toMatchObject({
      at: '2026-11-24T10:00:00+09:00',
      state: 'OPEN',
      closesAt: '2026-11-24T17:00:00+09:00',
      source: { confidence: 'OFFICIAL' },
    })
  })

  it('R128 a holiday closes it, by name in both languages', async () => {
    expect(await stateOf('counter:kumin-setagaya', '2026-11-23T10:00:00+09:00')).toMatchObject({
      state: 'CLOSED',
      reasonCode: 'HOLIDAY',
      reason: '祝日です（勤労感謝の日）。',
      reasonEn: 'It is a national holiday (Labor Thanksgiving Day).',
      nextOpening: '2026-11-24T08:30:00+09:00',
      certainty: 'OFFICIAL',
    })
  })

  it('R128 so does the year end, through 1月3日 and the Sunday', async () => {
    expect(await stateOf('counter:branch-yoga', '2027-01-03T12:00:00+09:00')).toMatchObject({
      state: 'CLOSED',
      reasonCode: 'YEARLY_CLOSURE',
      nextOpening: '2027-01-04T08:30:00+09:00',
      source: { confidence: 'UNVERIFIED' },
    })
  })

  it('R128 on a Saturday nobody knows: UNKNOWN with the reason, and the next opening that is sure', async () => {
    expect(await stateOf('counter:kumin-setagaya', '2026-11-28T10:00:00+09:00')).toMatchObject({
      state: 'UNKNOWN',
      reasonCode: 'HOURS_UNKNOWN',
      reason: expect.stringContaining('土曜日は取扱いが異なる'),
      nextOpening: null,
      noNextOpeningReason: expect.stringContaining('土曜日'),
      nextCertainOpening: '2026-11-30T08:30:00+09:00',
    })
  })

  it('R128 no window has the hours of another: centres and certificate windows are UNKNOWN on every day', async () => {
    const all =
      'query ($at: DateTime) { area: _entities(representations: [{ __typename: "Area", id: "area:setagaya" }, { __typename: "Area", id: "area:karasuyama" }]) { ... on Area { counters(at: $at, where: { kind: { in: [CENTRE, CERTIFICATE] } }) { kind openState { state nextOpening nextCertainOpening reason } } } } }'
    for (const at of [
      '2026-11-24T10:00:00+09:00',
      '2026-11-23T10:00:00+09:00',
      '2026-11-29T20:00:00+09:00',
      '2027-01-01T10:00:00+09:00',
    ]) {
      const { area } = await read(all, { at })
      const states = area.flatMap(({ counters }: { counters: { openState: { state: string } }[] }) =>
        counters.map(({ openState }) => openState),
      )
      expect(states.length).toBeGreaterThan(10)
      for (const state of states)
        expect(state).toEqual({
          state: 'UNKNOWN',
          nextOpening: null,
          nextCertainOpening: null,
          reason: expect.stringContaining('確認できる資料がない'),
        })
    }
  })

  it("R128 the list's instant holds for what hangs on it, unless a field asks for its own", async () => {
    const asked = entities(
      'District',
      ['district:yoga'],
      'counters(at: "2026-11-24T18:00:00+09:00", where: { kind: { eq: BRANCH_OFFICE } }) { openState { state } noon: openState(at: "2026-11-24T12:00:00+09:00") { state } }',
    )
    expect((await read(asked.query, asked.variables))._entities[0].counters).toEqual([
      { openState: { state: 'CLOSED' }, noon: { state: 'OPEN' } },
    ])
  })

  it('R128 beyond the table of holidays it is UNKNOWN, within its computed part PROVISIONAL', async () => {
    expect(await stateOf('counter:kumin-kinuta', '2028-06-01T10:00:00+09:00')).toMatchObject({
      state: 'OPEN',
      certainty: 'PROVISIONAL',
    })
    expect(await stateOf('counter:kumin-kinuta', '2041-06-03T10:00:00+09:00')).toMatchObject({
      state: 'UNKNOWN',
      reasonCode: 'CALENDAR_UNKNOWN',
    })
  })

  it('R128 the calendar of a window, day by day, with the reason of each day', async () => {
    const { counter } = await read(
      '{ counter(id: "counter:kumin-setagaya") { days(from: "2026-11-20", through: "2026-11-24") { date openings { opensAt closesAt } isKnown reasonCode } } }',
    )
    const open = (day: string) => [{ opensAt: `${day}T08:30:00+09:00`, closesAt: `${day}T17:00:00+09:00` }]
    expect(counter.days).toEqual([
      { date: '2026-11-20', openings: open('2026-11-20'), isKnown: true, reasonCode: 'OUTSIDE_HOURS' },
      { date: '2026-11-21', openings: [], isKnown: false, reasonCode: 'HOURS_UNKNOWN' },
      { date: '2026-11-22', openings: [], isKnown: true, reasonCode: 'DAY_OFF' },
      { date: '2026-11-23', openings: [], isKnown: true, reasonCode: 'HOLIDAY' },
      { date: '2026-11-24', openings: open('2026-11-24'), isKnown: true, reasonCode: 'OUTSIDE_HOURS' },
    ])
  })
})

describe('what is asked wrongly', () => {
  it.each([
    [
      'an instant of no century',
      '{ counter(id: "counter:kumin-kinuta") { openState(at: "0001-01-01T00:00:00+09:00") { state } } }',
    ],
    [
      'an instant without an offset',
      '{ counter(id: "counter:kumin-kinuta") { openState(at: "2026-11-24T10:00:00") { state } } }',
    ],
    [
      'a calendar without an end',
      '{ counter(id: "counter:kumin-kinuta") { days(from: "2026-01-01", through: "2027-01-01") { date } } }',
    ],
    [
      'a calendar that runs backwards',
      '{ counter(id: "counter:kumin-kinuta") { days(from: "2026-01-02", through: "2026-01-01") { date } } }',
    ],
    [
      'a calendar over the end of time',
      '{ counter(id: "counter:kumin-kinuta") { days(from: "9999-12-30", through: "9999-12-31") { date } } }',
    ],
    ['a page over the bound', '{ counters(first: 101) { nodes { id } } }'],
    ['a cursor of nothing', '{ counters(after: "x") { nodes { id } } }'],
    ['a kind that is none', '{ counters(where: { kind: { eq: DESK } }) { nodes { id } } }'],
  ])("%s is the caller's fault, said so, without a stack", async (_what, query) => {
    const { errors } = await subgraph.ask(query)
    expect(errors?.[0]?.extensions?.code).toMatch(/^(BAD_USER_INPUT|GRAPHQL_VALIDATION_FAILED)$/)
    expect(JSON.stringify(errors)).not.toMatch(/node_modules|\bat \S+ \(|stacktrace/)
  })

  it('an unknown id is null, not a fault', async () => {
    expect(await read('{ counter(id: "counter:nowhere") { id } procedure(id: "") { id } }')).toEqual({
      counter: null,
      procedure: null,
    })
  })
})
