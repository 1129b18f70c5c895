import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { AskOptions } from './subgraph-client.ts'
import { startWorld, type World } from './world.ts'

/** What people come to counters for, as a client sees it: through the gateway, with offices, districts and areas beside it. */
let world: World
beforeAll(async () => {
  world = await startWorld({ now: new Date('2026-11-24T10:00:00+09:00') })
})
afterAll(() => world?.close())

async function ask(query: string, variables: object = {}, who: AskOptions = {}): Promise<any> {
  const { data, errors } = await world.ask(query, variables, who)
  expect(errors).toBeUndefined()
  return data
}
async function act(name: string, input: object, told: string, who: AskOptions = {}): Promise<any> {
  const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`
  const query = `mutation ($input: ${type}!) { ${name}(input: $input) { __typename ${told} ... on Problem { message clause { number } } } }`
  return (await ask(query, { input }, who))[name]
}
const at = (office: string, post = 'counter-manager'): AskOptions => ({
  posts: [`${post}@office:${office}`],
  subject: `test:${post}-${office}`,
})
const held = '... on AppointmentHeld { token } ... on SlotNotFree { reasonCode }'
const wanted = (slotGroups: string[], procedure: string, startsAt: string, mode = 'VIDEO') => ({
  ...{ slotGroups, procedures: [procedure], mode, startsAt },
})
const person = { contactKind: 'PHONE', contact: '080-0000-0000' }
const ends = 'ends { role office { id name { ja } } counter { id name { ja } location { address } } }'

async function openGroup(group: object, who: AskOptions): Promise<string> {
  const named = { name: { ja: '試験の枠' }, from: '2026-11-24', capacity: 1, ...group }
  const { slotGroup } = await act('openSlotGroup', named, '... on SlotGroupOpened { slotGroup { id } }', who)
  return slotGroup.id
}
const thursday = (opens: string, closes: string) => [{ days: ['THURSDAY'], opens, closes }]

describe('booking from home', () => {
  it('R155 of 20 who book the last remote slot at once one has it, with the section’s office by name; cancelled, it is free for one again', async () => {
    const group = await openGroup(
      {
        ...{ office: 'office:branch-setagaya', procedures: ['procedure:remote-reception'] },
        ...{ modes: [{ mode: 'VIDEO', capacity: 1 }], weekly: thursday('13:00', '13:30') },
      },
      at('branch-setagaya'),
    )
    const slot = wanted([group], 'procedure:remote-reception', '2026-11-26T13:00:00+09:00')
    const rush = () => Promise.all(Array.from({ length: 20 }, () => act('holdAppointment', slot, held)))
    const one = async () => {
      const answers = await rush()
      const got = answers.filter(({ __typename }) => __typename === 'AppointmentHeld')
      expect(got).toHaveLength(1)
      expect(answers.filter(({ reasonCode }) => reasonCode === 'FULL')).toHaveLength(19)
      return got[0].token as string
    }
    const token = await one()
    const confirmed = await act(
      'confirmAppointment',
      { token, person },
      `... on AppointmentConfirmed { appointment { state ${ends} } }`,
    )
    expect(confirmed.appointment).toMatchObject({
      state: 'CONFIRMED',
      ends: [{ role: 'RECEPTION', counter: null, office: { name: { ja: '世田谷総合支所' } } }],
    })
    await act('cancelAppointment', { token }, '')
    expect(await one()).not.toBe(token)
  })

  it('R121 a video consultation has its booth at the centre and its adviser at the branch, both by name, or neither', async () => {
    const hours = {
      ...{ counter: 'counter:center-ikejiri', kind: 'CHANGED', from: '2026-11-26' },
      ...{ intervals: [{ opens: '08:30', closes: '17:00' }], reason: { ja: 'ビデオ相談' } },
    }
    await act('announceCounterException', hours, '', at('hq', 'head-office-planner'))
    const video = { procedures: ['procedure:remote-consult'], modes: [{ mode: 'VIDEO', capacity: 1 }] }
    const booth = await openGroup(
      { ...video, counter: 'counter:center-ikejiri', role: 'BOOTH' },
      at('center-ikejiri', 'centre-director'),
    )
    const adviser = await openGroup(
      { ...video, office: 'office:branch-setagaya', role: 'ADVISER', weekly: thursday('09:00', '12:00') },
      at('branch-setagaya', 'branch-director'),
    )
    const at10 = '2026-11-26T10:00:00+09:00'
    const both = wanted([booth, adviser], 'procedure:remote-consult', at10)
    const answers = await Promise.all(Array.from({ length: 20 }, () => act('holdAppointment', both, held)))
    const got = answers.filter(({ __typename }) => __typename === 'AppointmentHeld')
    expect(got).toHaveLength(1)
    const { appointmentByToken } = await ask(
      `query ($token: String!) { appointmentByToken(token: $token) { ${ends} } }`,
      { token: got[0].token },
    )
    expect(appointmentByToken.ends).toMatchObject([
      {
        role: 'BOOTH',
        office: { name: { ja: '池尻まちづくりセンター' } },
        counter: { id: 'counter:center-ikejiri' },
      },
      { role: 'ADVISER', office: { name: { ja: '世田谷総合支所' } }, counter: null },
    ])
    expect(await act('holdAppointment', { ...both, slotGroups: [booth] }, '')).toMatchObject({
      __typename: 'SlotGroupNotFit',
      clause: { number: '第4・1・1）④' },
    })
  })

  it('R128 R155 whoever booked is told, by name of the counter, that an announced closing took their place; the desk has them listed', async () => {
    const group = await openGroup(
      {
        ...{ counter: 'counter:kumin-kinuta', procedures: ['procedure:tennyu'] },
        modes: [{ mode: 'COUNTER', capacity: 1 }],
      },
      at('branch-kinuta'),
    )
    const slot = wanted([group], 'procedure:tennyu', '2026-12-03T10:00:00+09:00', 'COUNTER')
    const { token } = await act('holdAppointment', slot, held)
    await act('confirmAppointment', { token, person }, '')
    const closing = {
      ...{ counter: 'counter:kumin-kinuta', kind: 'CLOSED', from: '2026-12-03', reason: { ja: '停電' } },
    }
    const closed = await act(
      'announceCounterException',
      closing,
      `... on CounterExceptionAnnounced { affected { state ${ends} } }`,
      at('branch-kinuta'),
    )
    expect(closed.affected).toMatchObject([
      { state: 'CONFIRMED', ends: [{ office: { name: { ja: '砧総合支所' } } }] },
    ])
    const own = await ask(
      `query ($token: String!) { appointmentByToken(token: $token) { isAffected ${ends} } }`,
      {
        token,
      },
    )
    expect(own.appointmentByToken).toMatchObject({
      isAffected: true,
      ends: [{ counter: { name: { ja: expect.stringContaining('砧') } } }],
    })
  })
})

describe('what a district and its offices offer', () => {
  it('R158 from an address to the desks of its district to talk things over at, the welfare window first, by whom it is run', async () => {
    const { address } = await ask(
      `{ address(text: "池尻4-35") { ... on AddressFound { district { id name { ja } area { name { ja } } consultationDesks {
        isWelfareDesk partners procedure { name { ja } } counter { id office { name { ja } phone { value } } } openState { state reason } } } } } }`,
    )
    const { district } = address
    expect(district).toMatchObject({ id: 'district:daizawa', area: { name: { ja: '北沢地域' } } })
    const [first, ...others] = district.consultationDesks
    expect(first).toMatchObject({
      isWelfareDesk: true,
      partners: ['まちづくりセンター', 'あんしんすこやかセンター', '社会福祉協議会地区事務局'],
      counter: { id: 'counter:center-daizawa', office: { name: { ja: '代沢まちづくりセンター' } } },
      openState: { state: 'UNKNOWN', reason: expect.any(String) },
    })
    expect(others.every(({ isWelfareDesk }: any) => !isWelfareDesk)).toBe(true)
  })

  it('R158 every one of the 28 districts has its welfare window, in one query', async () => {
    const { ward } = await ask(
      '{ ward { areas { districts { id consultationDesks { isWelfareDesk counter { district { id } } } } } } }',
    )
    const districts = ward.areas.flatMap(({ districts: all }: any) => all)
    expect(districts).toHaveLength(28)
    for (const { id, consultationDesks } of districts) {
      const welfare = consultationDesks.filter(({ isWelfareDesk }: any) => isWelfareDesk)
      expect(welfare.map(({ counter }: any) => counter.district.id)).toEqual([id])
    }
  })

  it('R058 R111 R069 where no window takes it, the section of one’s own branch, with its office and phone', async () => {
    const { placesFor, inCharge } = await ask(
      `{ placesFor(procedure: "procedure:jido-teate", district: "district:karasuyama", first: 1) { places { tier counter { id } section { section phone area { name { ja } } office { id name { ja } } } } }
        inCharge(about: "児童手当", area: "area:karasuyama") { contact { section office { name { ja } address { value } } } } }`,
    )
    const section = expect.stringContaining('子ども家庭支援課')
    expect(placesFor.places).toMatchObject([
      {
        tier: 'GENERAL_BRANCH',
        counter: null,
        section: {
          section,
          area: { name: { ja: '烏山地域' } },
          office: { name: { ja: '烏山総合支所' } },
        },
      },
    ])
    expect(inCharge.contact).toMatchObject({
      section,
      office: { name: { ja: '烏山総合支所' }, address: { value: expect.any(String) } },
    })
  })

  it('R065 R074 R112 tells window by window who handles, relays or does nothing: centre, くみん窓口 and 出張所', async () => {
    const modes =
      'juminhyo: mode(procedure: "procedure:juminhyo") consult: mode(procedure: "procedure:machizukuri-consult") koseki: mode(procedure: "procedure:koseki")'
    const { district } = await ask(
      `{ district(id: "district:taishido") { counters { kind office { kind name { ja } } ${modes} } area { counters(where: { kind: { eq: KUMIN } }) { kind ${modes} } } } }`,
    )
    const of = (kind: string) =>
      [...district.counters, ...district.area.counters].find((each: any) => each.kind === kind)
    expect(of('CENTRE')).toMatchObject({ juminhyo: 'RELAY', consult: 'HANDLE', koseki: 'NONE' })
    expect(of('KUMIN')).toMatchObject({ juminhyo: 'HANDLE', consult: 'NONE', koseki: 'HANDLE' })
    expect(of('BRANCH_OFFICE')).toMatchObject({
      ...{ juminhyo: 'HANDLE', consult: 'NONE', koseki: 'NONE' },
      office: { name: { ja: '太子堂出張所' } },
    })
  })

  it('R065 a centre of all 28 takes, relays or leaves each procedure by its own list', async () => {
    const { counters } = await ask(
      '{ counters(first: 100, where: { kind: { eq: CENTRE } }) { nodes { id office { name { ja } } offerings { mode procedure { id } } } } }',
    )
    expect(counters.nodes).toHaveLength(28)
    for (const { offerings, office } of counters.nodes) {
      expect(office.name.ja).toMatch(/まちづくりセンター$/)
      const ids = offerings.map(({ procedure }: any) => procedure.id)
      expect(new Set(ids).size).toBe(ids.length)
      expect(offerings.every(({ mode }: any) => ['HANDLE', 'RELAY', 'SUPPORT'].includes(mode))).toBe(true)
      expect(offerings.filter(({ mode }: any) => mode === 'RELAY').length).toBe(3)
    }
  })

  it('R146 R148 tells an area’s certificate windows with what they hand out, and where floor managers stand', async () => {
    const { ward } = await ask(
      `{ ward { areas { name { ja } counters(where: { kind: { in: [CERTIFICATE, KUMIN] } }) { kind office { name { ja } }
        floorManagers { id hours { opens } unknownReason } offerings { procedure { category } } } } } }`,
    )
    const counters = ward.areas.flatMap((area: any) => area.counters)
    const certificate = counters.filter(({ kind }: any) => kind === 'CERTIFICATE')
    expect(certificate).toHaveLength(2)
    for (const { offerings, floorManagers } of certificate) {
      expect(offerings.every(({ procedure }: any) => procedure.category === 'CERTIFICATE')).toBe(true)
      expect(floorManagers).toEqual([])
    }
    const kumin = counters.filter(({ kind }: any) => kind === 'KUMIN')
    expect(kumin.map(({ office }: any) => office.name.ja)).toHaveLength(5)
    expect(kumin.some(({ floorManagers }: any) => floorManagers.length > 0)).toBe(true)
  })

  it('R115 a notice board belongs to its centre’s district, and its district tells it', async () => {
    const director = at('center-ikejiri', 'centre-director')
    const input = {
      ...{ counter: 'counter:center-ikejiri', name: { ja: '試験板' }, location: '試験の場所', places: 1 },
    }
    const { board } = await act(
      'registerNoticeBoard',
      input,
      '... on NoticeBoardRegistered { board { id district { name { ja } } } }',
      director,
    )
    expect(board.district.name.ja).toBe('池尻地区')
    const { district } = await ask(
      '{ district(id: "district:ikejiri") { name { ja } noticeBoards { id places } } }',
    )
    expect(district).toMatchObject({ name: { ja: '池尻地区' }, noticeBoards: [{ id: board.id, places: 1 }] })
  })

  it('R116 the net subsidy is applied for at a spot of a district, and decided by its centre', async () => {
    const { spot } = await act(
      'registerNetSpot',
      { district: 'district:ikejiri', place: '池尻3丁目 試験の集積所' },
      '... on NetSpotOnRecord { spot { id district { name { ja } } } }',
      at('center-ikejiri', 'counter-agent'),
    )
    expect(spot).toMatchObject({ district: { name: { ja: '池尻地区' } } })
    const applied = await act(
      'applyForNetSubsidy',
      {
        spot: spot.id,
        channel: 'COUNTER',
        counter: 'counter:center-ikejiri',
        applicant: { name: '試験　一郎' },
      },
      '... on NetSubsidyApplied { application { issuingOffice { name { ja } } } }',
      at('center-ikejiri', 'counter-agent'),
    )
    expect(applied).toMatchObject({
      __typename: 'NetSubsidyApplied',
      application: { issuingOffice: { name: { ja: '池尻まちづくりセンター' } } },
    })
  })

  it('R123 a centre’s support with digital procedures is counted, with its office by name', async () => {
    const counter = 'counter:center-ikejiri'
    await act(
      'recordDigitalSupport',
      { counter, procedure: 'procedure:jido-teate', way: 'EXPLAINED' },
      '',
      at('center-ikejiri', 'centre-director'),
    )
    world.clock.now = new Date('2026-12-01T10:00:00+09:00')
    const told = await ask(
      `query ($id: ID!) { counter(id: $id) { office { name { ja } } digitalSupport(from: "2026-11", through: "2026-11") { month } } }`,
      { id: counter },
    )
    expect(told.counter).toMatchObject({
      office: { name: { ja: '池尻まちづくりセンター' } },
      digitalSupport: [{ month: '2026-11' }],
    })
    world.clock.now = new Date('2026-11-24T10:00:00+09:00')
  })
})

describe('what somebody filed', () => {
  it('R154 R111 is told to them by the whole graph, with the office of the section in charge', async () => {
    const citizen: AskOptions = { posts: [], subject: 'test:parent', identityLevel: 'SIGNATURE' }
    const filed = await act(
      'draftApplication',
      {
        ...{ procedure: 'procedure:jido-teate', office: 'office:branch-karasuyama', channel: 'ONLINE' },
        applicant: { name: '試験　花子', birthDate: '1990-01-01' },
      },
      '... on ApplicationDrafted { application { id } }',
      citizen,
    )
    const { me } = await ask(
      '{ me { applications(first: 5) { nodes { id section counter { id } issuingOffice { name { ja } } } } } }',
      {},
      citizen,
    )
    expect(me.applications.nodes).toMatchObject([
      { id: filed.application.id, counter: null, issuingOffice: { name: { ja: '烏山総合支所' } } },
    ])
  })
})
