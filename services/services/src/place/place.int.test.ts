import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type TestSubgraph, testSubgraph } from '../../../../tests/subgraph-client.ts'
import { testDatabase } from '../../../../tests/test-store.ts'
import { services } from '../subgraph.ts'

let subgraph: TestSubgraph
const storeUri = testDatabase('place')
const planner = { posts: ['head-office-planner@office:hq'] }

beforeAll(async () => {
  subgraph = await testSubgraph(services, { storeUri, clock: () => new Date('2026-11-24T10:00:00+09:00') })
})
afterAll(() => subgraph.close())

async function read(query: string, variables: object = {}): Promise<any> {
  const { data, errors } = await subgraph.ask(query, variables)
  expect(errors).toBeUndefined()
  return data
}

const placesQuery = `query ($procedure: ID!, $at: DateTime, $district: ID, $area: ID, $near: PositionInput, $onlyOpen: Boolean! = false, $first: Int! = 50) {
  placesFor(procedure: $procedure, at: $at, district: $district, area: $area, near: $near, onlyOpen: $onlyOpen, first: $first) {
    count whyNothingOpen(lang: EN) opensFirst { counter { id } } remote { channel } checklist { entitlement } callCentre { phone }
    places { tier metres counter { id location { address } } offering { mode issuedBy { id } issuedByUnknownReason(lang: EN) } openState { state reasonCode }
      section { section phone phoneUnknownReason office { id } } } } }`

const places = async (procedure: string, given: object = {}) =>
  (await read(placesQuery, { procedure: `procedure:${procedure}`, ...given })).placesFor

describe('where somebody can do something', () => {
  it('R058 the nearest tier that takes it stands first, and how: a centre relays before the counters handle', async () => {
    const told = await places('juminhyo', { district: 'district:ikejiri' })
    expect(told.places[0]).toMatchObject({
      tier: 'CENTRE',
      counter: { id: 'counter:center-ikejiri' },
      offering: {
        mode: 'RELAY',
        issuedBy: null,
        issuedByUnknownReason: expect.stringContaining('No kept source'),
      },
      openState: { state: 'UNKNOWN' },
    })
    expect(new Set(told.places.map(({ tier }: { tier: string }) => tier))).toEqual(
      new Set(['CENTRE', 'COUNTER', 'CERTIFICATE_WINDOW']),
    )
    const tiers = ['CENTRE', 'COUNTER', 'CERTIFICATE_WINDOW', 'GENERAL_BRANCH', 'HEAD_OFFICE']
    const order = told.places.map(({ tier }: { tier: string }) => tiers.indexOf(tier))
    expect(order).toEqual(order.toSorted((a: number, b: number) => a - b))
  })

  it('R144 転入届: only the ten, the own district and area first, then what is open, then the way there', async () => {
    const told = await places('tennyu', { district: 'district:taishido' })
    expect(told.count).toBe(10)
    expect(told.places.map(({ tier }: { tier: string }) => tier)).toEqual(Array(10).fill('COUNTER'))
    expect(told.places[0].counter.id).toBe('counter:branch-taishido')
    expect(
      told.places.every(({ openState }: { openState: { state: string } }) => openState.state === 'OPEN'),
    ).toBe(true)
    expect(told).toMatchObject({ whyNothingOpen: null, opensFirst: null, remote: [] })
    const near = await places('tennyu', { near: { latitude: 35.6151, longitude: 139.6266 } })
    expect(near.places[0]).toMatchObject({
      counter: { id: 'counter:branch-futakotamagawa' },
      metres: expect.any(Number),
    })
    expect(near.places[0].metres).toBeLessThan(200)
  })

  it('R144 with crowding: by the wait of now, the open counter with the shortest first, each with its own queue’s wait', async () => {
    const office = 'office:branch-setagaya'
    const [setagaya, kitazawa] = ['kumin-setagaya', 'kumin-kitazawa']
    const post = (name: string, of: string) => ({ posts: [`${name}@${of}`], subject: `test:${name}-${of}` })
    const act = async (name: string, input: object, who: object) => {
      const type = { openSeriesDay: 'OpenSeriesDayInput', signInToDesk: 'SignInToDeskInput' }[name]
      const query = `mutation ($input: ${type ?? 'IssueTicketInput'}!) { ${name}(input: $input) { __typename ... on Problem { message } } }`
      const { data, errors } = await subgraph.ask(query, { input }, who)
      expect(errors).toBeUndefined()
      expect(data[name].__typename).toMatch(/Changed|Opened|Issued/)
    }
    for (const [name, of] of [
      [setagaya, office],
      [kitazawa, 'office:branch-kitazawa'],
    ] as const) {
      await act('openSeriesDay', { series: `ticketSeries:${name}-b` }, post('counter-manager', of))
      await act('signInToDesk', { counter: `counter:${name}`, desk: '1' }, post('counter-agent', of))
    }
    const ticket = { series: `ticketSeries:${setagaya}-b`, procedures: ['procedure:tennyu'] }
    for (let count = 0; count < 5; count += 1) await act('issueTicket', ticket, post('ticket-kiosk', office))
    const query = `query ($at: DateTime, $order: PlaceRanking!) { placesFor(procedure: "procedure:tennyu", district: "district:ikejiri", at: $at, orderBy: $order, first: 50) {
      places { counter { id } wait { waitingCount series { id } estimate { shownMinutes reasonCode } } } } }`
    const told = async (order: string) =>
      (await read(query, { order })).placesFor.places as {
        counter: { id: string }
        wait: { waitingCount: number; series: { id: string }; estimate: { shownMinutes: number | null } }
      }[]
    const nearest = await told('NEAREST')
    const shortest = await told('SHORTEST_WAIT')
    expect(nearest[0]?.counter.id).toBe(`counter:${setagaya}`)
    expect(nearest[0]?.wait).toMatchObject({
      waitingCount: 5,
      series: { id: `ticketSeries:${setagaya}-b` },
    })
    expect(shortest.slice(0, 2).map(({ counter }) => counter.id)).toEqual([
      `counter:${kitazawa}`,
      `counter:${setagaya}`,
    ])
    const [first, second] = shortest.map(({ wait }) => wait.estimate.shownMinutes)
    expect(first ?? Number.NaN).toBeLessThan(second ?? Number.NaN)
    expect(shortest.map(({ counter }) => counter.id).toSorted()).toEqual(
      nearest.map(({ counter }) => counter.id).toSorted(),
    )
    const later = { order: 'NEAREST', at: '2026-11-25T10:00:00+09:00' }
    expect((await read(query, later)).placesFor.places.every(({ wait }: any) => wait === null)).toBe(true)
    const { errors } = await subgraph.ask(query, { ...later, order: 'SHORTEST_WAIT' })
    expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT', path: 'orderBy' } }])
  })

  it('R144 respects a move on its day: the old place the day before, the new one on it', async () => {
    const address = async (at: string) =>
      (await places('koseki', { area: 'area:setagaya', at })).places[0].counter.location.address
    expect(await address('2026-10-12T12:00:00+09:00')).toContain('第2庁舎')
    expect(await address('2026-10-13T12:00:00+09:00')).toContain('西棟')
  })

  it('R144 with nothing open says why and what opens first; unknown hours stay unknown, never closed', async () => {
    const night = await places('tennyu', { at: '2026-11-24T22:00:00+09:00', onlyOpen: true })
    expect(night).toMatchObject({
      places: [],
      count: 10,
      whyNothingOpen: expect.stringContaining('closed: 10'),
    })
    expect(night.opensFirst.counter.id).toMatch(/^counter:/)
    const saturday = await places('tennyu', { at: '2026-11-28T10:00:00+09:00' })
    expect(new Set(saturday.places.map(({ openState }: any) => openState.state))).toEqual(
      new Set(['UNKNOWN']),
    )
    expect(saturday).toMatchObject({
      opensFirst: null,
      whyNothingOpen: expect.stringContaining('hours unknown: 10'),
    })
  })

  it('R149 a Saturday that is announced with its procedures is open for those, and for no other', async () => {
    const { data } = await subgraph.ask(
      `mutation ($input: AnnounceCounterExceptionInput!) { announceCounterException(input: $input) { __typename ... on CounterExceptionAnnounced { exception { procedures { id } } } ... on InvalidInput { field given } } }`,
      {
        input: {
          counter: 'counter:kumin-tamagawa',
          kind: 'CHANGED',
          from: '2026-12-05',
          intervals: [{ opens: '09:00', closes: '12:00' }],
          procedures: ['procedure:juminhyo', 'procedure:tenshutsu'],
          reason: { ja: '土曜開庁' },
        },
      },
      planner,
    )
    expect(data.announceCounterException).toMatchObject({
      __typename: 'CounterExceptionAnnounced',
      exception: { procedures: [{ id: 'procedure:juminhyo' }, { id: 'procedure:tenshutsu' }] },
    })
    const at = '2026-12-05T10:00:00+09:00'
    const open = await places('juminhyo', { at, onlyOpen: true })
    expect(open.places.map(({ counter }: any) => counter.id)).toEqual(['counter:kumin-tamagawa'])
    const tennyu = (await places('tennyu', { at })).places
    const own = tennyu.find(({ counter }: any) => counter.id === 'counter:kumin-tamagawa')
    expect(own.openState).toEqual({ state: 'CLOSED', reasonCode: 'ANNOUNCED' })
    const { counter } = await read(
      `{ counter(id: "counter:kumin-tamagawa") { openState(at: "${at}") { state } hours { limitedDays weekly { procedures { id } } }
        offerings { procedure { id } openState(at: "${at}") { state } } } }`,
    )
    expect(counter.openState.state).toBe('OPEN')
    expect(counter.hours[0].limitedDays).toEqual(['SATURDAY'])
    expect(counter.offerings.filter(({ openState }: any) => openState.state === 'OPEN')).toHaveLength(2)
  })

  it('R058 what no window takes is told with the sections of the branches, whose hours nobody knows', async () => {
    const told = await places('jido-teate', { area: 'area:tamagawa' })
    expect(told.places).toMatchObject([
      {
        tier: 'GENERAL_BRANCH',
        counter: null,
        openState: null,
        section: {
          section: '子ども家庭支援課',
          office: { id: 'office:branch-tamagawa' },
          phone: null,
          phoneUnknownReason: expect.any(String),
        },
      },
    ])
    expect(told.remote.map(({ channel }: any) => channel)).toEqual(['ONLINE', 'MAIL'])
    expect(await places('inu')).toMatchObject({ places: [], count: 0, callCentre: { phone: '03-5432-3333' } })
  })

  it('R150 R156 offers no channel that has ended or is barred', async () => {
    const told = await places('juminhyo')
    expect(told.remote.map(({ channel }: any) => channel)).toEqual(['ONLINE', 'CONVENIENCE_STORE', 'MAIL'])
  })

  it('refuses a page beyond the bounds and a place that is not on the earth, and knows no procedure that there isn’t', async () => {
    const code = async (given: object) =>
      (await subgraph.ask(placesQuery, { procedure: 'procedure:tennyu', ...given })).errors?.[0]?.extensions
        ?.code
    expect(await code({ first: 51 })).toBe('BAD_USER_INPUT')
    expect(await code({ near: { latitude: 91, longitude: 0 } })).toBe('BAD_USER_INPUT')
    expect(await places('nothing')).toBeNull()
  })

  it('costs the same whatever the number of places', async () => {
    const cost = async (first: number) =>
      (await subgraph.ask(placesQuery, { procedure: 'procedure:juminhyo', first })).storeCommands
    expect(await cost(50)).toBe(await cost(1))
  })
})

describe('the windows of a place', () => {
  it('R158 a district’s desks to talk things over at, its 福祉の相談窓口 first with those who run it', async () => {
    const { _entities } = await read(
      `{ _entities(representations: [{ __typename: "District", id: "district:ikejiri" }]) { ... on District { consultationDesks {
        isWelfareDesk partners procedure { id } counter { id isVideoPilot } openState { state } } } } }`,
    )
    expect(_entities[0].consultationDesks).toMatchObject([
      {
        isWelfareDesk: true,
        partners: ['まちづくりセンター', 'あんしんすこやかセンター', '社会福祉協議会地区事務局'],
        procedure: { id: 'procedure:fukushi-soudan' },
        counter: { id: 'counter:center-ikejiri', isVideoPilot: true },
      },
      { isWelfareDesk: false, partners: [], procedure: { id: 'procedure:machizukuri-consult' } },
    ])
  })

  it('R074 a 出張所 serves information on the ward, and has no function of machizukuri', async () => {
    const { counter } = await read(
      `{ counter(id: "counter:branch-yoga") { information: offerings(where: { category: { in: [INFORMATION, ENQUIRY] } }) { procedure { id } }
        consult: mode(procedure: "procedure:machizukuri-consult") } }`,
    )
    expect(counter.information.map(({ procedure }: any) => procedure.id)).toEqual([
      'procedure:district-info-for-movers',
      'procedure:ward-info',
    ])
    expect(counter.consult).toBe('NONE')
  })

  it('R146 the certificate windows hand out certificates alone, at hours that nobody knows', async () => {
    const { counters } = await read(
      `{ counters(where: { kind: { eq: CERTIFICATE } }) { nodes { id offerings { procedure { id category } }
        other: offerings(where: { category: { not: CERTIFICATE } }) { procedure { id } } openState { state } hours { observesHolidays } } } }`,
    )
    expect(counters.nodes).toHaveLength(2)
    for (const { offerings, other, openState, hours } of counters.nodes) {
      expect(offerings.map(({ procedure }: any) => procedure.id)).toEqual([
        'procedure:juminhyo',
        'procedure:inkan-shomei',
        'procedure:tax-shomei',
      ])
      expect([other, openState.state, hours[0].observesHolidays]).toEqual([[], 'UNKNOWN', false])
    }
  })

  it('R112 a centre relays three certificates and issues none; who issues them isn’t known, and said so', async () => {
    const { counter } = await read(
      `{ counter(id: "counter:center-yoga") { offerings(where: { category: { eq: CERTIFICATE } }) { mode procedure { id } issuedBy { id } issuedByUnknownReason } } }`,
    )
    expect(counter.offerings.map(({ mode }: any) => mode)).toEqual(['RELAY', 'RELAY', 'RELAY'])
    for (const { issuedBy, issuedByUnknownReason } of counter.offerings)
      expect([issuedBy, typeof issuedByUnknownReason]).toEqual([null, 'string'])
  })
})
