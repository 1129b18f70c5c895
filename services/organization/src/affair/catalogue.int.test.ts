import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type TestSubgraph, testSubgraph } from '../../../../tests/subgraph-client.ts'
import { testDatabase } from '../../../../tests/test-store.ts'
import { organization } from '../subgraph.ts'

const planner = { posts: ['head-office-planner@office:hq'] }
const mayor = { posts: ['mayors-office@office:hq'] }
const clock = { now: new Date('2026-11-24T09:00:00+09:00') }
const storeUri = testDatabase('catalogue')
const decision = { title: '区長決裁 第1号', decidedOn: '2026-11-24' }
let subgraph: TestSubgraph

beforeAll(async () => {
  subgraph = await testSubgraph(organization, { storeUri, clock: () => clock.now })
})
afterAll(() => subgraph.close())

const affair = 'affair { id version name { ja } endsOn availableActions }'
const told: Record<string, string> = {
  registerAffair: `... on AffairRegistered { ${affair} }`,
  endAffair: `... on AffairEndDecided { ${affair} } ... on AffairEnded { on } ... on TransferClash { transferIds }`,
  planAffairTransfer: '... on AffairTransferPlanned { transfer { id } } ... on AffairEnded { on }',
  decideAffairTransfer: '... on AffairTransferDecided { transfer { id } } ... on AffairEnded { on }',
  withdrawAffairTransfer: '... on AffairTransferWithdrawn { transfer { id } }',
  planOfficeClosure: '... on OfficeClosurePlanned { change { id } } ... on OfficeHoldsAffairs { affairIds }',
}
async function act(name: string, input: object, options: object = mayor): Promise<any> {
  const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`
  const { data, errors } = await subgraph.ask(
    `mutation($input: ${type}!) { answer: ${name}(input: $input) { __typename ${told[name]}
      ... on Problem { message(lang: EN) clause { id } } ... on InvalidInput { field } ... on NotFound { id } } }`,
    { input },
    options,
  )
  expect(errors).toBeUndefined()
  return data.answer
}
const register = (more: object = {}, options: object = mayor) =>
  act(
    'registerAffair',
    {
      name: { ja: '移動窓口の運行', en: 'Mobile counter' },
      kind: 'TASK',
      channels: ['COUNTER'],
      from: '2027-04-01',
      to: { seat: 'CENTRE' },
      decision,
      ...more,
    },
    options,
  )
async function holder(id: string, place: string, asOf: string, knownAt: string | null = null) {
  const query =
    'query($id: ID!, $place: ID, $asOf: Date, $knownAt: DateTime) { affair(id: $id, asOf: $asOf, knownAt: $knownAt) { holder(place: $place) { id } } }'
  const { data } = await subgraph.ask(query, { id, place, asOf, knownAt })
  return data.affair?.holder?.id ?? null
}
async function findings(asOf: string): Promise<any[]> {
  const query =
    'query($asOf: Date) { affairFindings(asOf: $asOf, first: 100) { nodes { kind affair { id } } } }'
  return (await subgraph.ask(query, { asOf })).data.affairFindings.nodes
}

describe('a task of the catalogue', () => {
  it('R079 is registered by the mayor’s office alone, with one holder in each place from its first day, and none before', async () => {
    for (const options of [{}, planner])
      expect(await register({}, options)).toMatchObject({
        __typename: 'NotPermitted',
        clause: { id: 'clause:K-4-1-4' },
      })
    const before = clock.now.toISOString()
    clock.now = new Date('2026-11-24T10:00:00+09:00')
    const done = await register()
    expect(done).toMatchObject({
      __typename: 'AffairRegistered',
      affair: {
        version: 1,
        name: { ja: '移動窓口の運行' },
        endsOn: null,
        availableActions: ['PLAN_TRANSFER', 'END'],
      },
    })
    const { id } = done.affair
    expect(await holder(id, 'district:yoga', '2027-03-31')).toBeNull()
    expect(await holder(id, 'district:yoga', '2027-04-01')).toBe('office:center-yoga')
    expect(await holder(id, 'district:kitami', '2040-01-01')).toBe('office:center-kitami')
    const { data } = await subgraph.ask(
      'query($id: ID!, $at: DateTime) { before: affair(id: $id, knownAt: $at) { id } affairs(asOf: "2027-04-01", first: 100, where: { name: { contains: "移動窓口" } }) { nodes { id } } office(id: "office:center-yoga", asOf: "2027-04-01") { affairs(first: 100) { nodes { id } } } }',
      { id, at: before },
    )
    expect(data.before).toBeNull()
    expect(data.affairs.nodes).toEqual([{ id }])
    expect(data.office.affairs.nodes).toContainEqual({ id })
    for (const asOf of ['2026-11-24', '2027-04-01'])
      expect((await findings(asOf)).filter((each) => each.affair.id === id)).toEqual([])
  })

  it('R078 R079 is refused without a holder that is there, a reason of the head office, or a day from today on', async () => {
    expect(await register({ to: { seat: 'HEAD_OFFICE' } })).toMatchObject({
      __typename: 'HeadOfficeReasonMissing',
      clause: { id: 'clause:K-4-1-3-3' },
    })
    const reasoned = { to: { seat: 'HEAD_OFFICE' }, headOfficeReasons: ['UNIFORMITY'] }
    expect((await register(reasoned)).__typename).toBe('AffairRegistered')
    expect(await register({ to: { office: 'office:none' } })).toMatchObject({ __typename: 'NotFound' })
    expect(await register({ clause: 'clause:none' })).toMatchObject({ __typename: 'NotFound' })
    expect(await register({ from: '2026-11-23' })).toMatchObject({ field: 'from' })
    expect(await register({ to: {} })).toMatchObject({ field: 'to' })
    expect(await register({ procedure: 'office:hq' })).toMatchObject({ field: 'procedure' })
    expect(await register({ name: { ja: '' } })).toMatchObject({ field: 'name.ja' })
  })

  it('R079 is registered once by one key', async () => {
    const keyed = { idempotencyKey: 'register-once' }
    const answers = await Promise.all(Array.from({ length: 20 }, () => register(keyed)))
    expect(new Set(answers.map((each) => each.affair?.id)).size).toBe(1)
    expect((await register({ ...keyed, from: '2028-04-01' })).__typename).toBe('IdempotencyKeyReused')
  })

  it('R079 is ended by the mayor on a day to come: held until the day before, nobody’s from it, known as it was', async () => {
    const { id } = (await register()).affair
    const before = clock.now.toISOString()
    clock.now = new Date('2026-11-24T11:00:00+09:00')
    const end = (more: object = {}, options: object = mayor) =>
      act('endAffair', { affair: id, on: '2030-04-01', decision, ...more }, options)
    expect((await end({}, planner)).__typename).toBe('NotPermitted')
    expect(await end({ on: '2026-11-24' })).toMatchObject({ field: 'on' })
    expect(await end({ on: '2027-04-01' })).toMatchObject({ field: 'on' })
    const plan = { affair: id, place: 'district:yoga', to: { seat: 'GENERAL_BRANCH' }, reason: '理由' }
    const planned = await act('planAffairTransfer', { ...plan, effectiveOn: '2030-04-01' }, planner)
    const transfer = planned.transfer.id
    await act('decideAffairTransfer', { affair: id, transfer, decision })
    expect(await end()).toMatchObject({ __typename: 'TransferClash', transferIds: [transfer] })
    await act('withdrawAffairTransfer', { affair: id, transfer })
    const undecided = await act('planAffairTransfer', { ...plan, effectiveOn: '2031-04-01' }, planner)
    expect(await end()).toMatchObject({
      __typename: 'AffairEndDecided',
      affair: { endsOn: '2030-04-01', availableActions: ['PLAN_TRANSFER'] },
    })
    expect(await end()).toMatchObject({ __typename: 'AffairEnded', on: '2030-04-01' })
    const late = { affair: id, transfer: undecided.transfer.id, decision }
    expect((await act('decideAffairTransfer', late)).__typename).toBe('AffairEnded')
    expect(
      (await act('planAffairTransfer', { ...plan, effectiveOn: '2030-04-01' }, planner)).__typename,
    ).toBe('AffairEnded')
    expect(await holder(id, 'district:yoga', '2030-03-31')).toBe('office:center-yoga')
    expect(await holder(id, 'district:yoga', '2030-04-01')).toBeNull()
    expect(await holder(id, 'district:yoga', '2030-04-01', before)).toBe('office:center-yoga')
    expect((await findings('2030-04-01')).filter((each) => each.affair.id === id)).toEqual([])
  })

  it('R079 of twenty who end one or decide to move it at once, all that is done fits together', async () => {
    const { id } = (await register()).affair
    const districts = ['yoga', 'okusawa', 'kitami', 'seijo', 'kinuta', 'karasuyama', 'ikejiri', 'taishido']
    const plans = await Promise.all(
      districts.map(async (each, index) => {
        const to = { seat: 'GENERAL_BRANCH' }
        const day = { effectiveOn: `20${31 + index}-04-01`, reason: '理由' }
        const plan = { affair: id, place: `district:${each}`, to, ...day, expectedVersion: null }
        for (;;) {
          const planned = await act('planAffairTransfer', plan, planner)
          if (planned.__typename !== 'Conflict') return planned.transfer.id
        }
      }),
    )
    const answers = await Promise.all([
      ...plans.map((transfer) => act('decideAffairTransfer', { affair: id, transfer, decision })),
      ...Array.from({ length: 12 }, () => act('endAffair', { affair: id, on: '2035-04-01', decision })),
    ])
    const done = answers.filter(({ __typename }) => /Decided$/.test(__typename))
    expect(done.length).toBeGreaterThan(0)
    const { data } = await subgraph.ask(
      'query($id: ID!) { affair(id: $id) { endsOn transfers { state effectiveOn } timeline(place: "district:yoga") { validFrom validTo } } }',
      { id },
    )
    const { endsOn, transfers, timeline } = data.affair
    if (endsOn) expect(transfers.every((each: any) => each.effectiveOn < endsOn)).toBe(true)
    expect(timeline[0].validFrom).toBe('2027-04-01')
    expect(timeline.at(-1).validTo).toBe(endsOn)
    for (const [index, stretch] of timeline.slice(1).entries())
      expect(stretch.validFrom).toBe(timeline[index].validTo)
  })

  it('R079 is held by name only by an office that stays: the closing of that office is refused with it', async () => {
    const office = 'office:branch-office-taishido'
    const { affair: named } = await register({ to: { office } })
    const closing = { office, effectiveOn: '2028-04-01', decision: { title: '区長決裁 第2号' } }
    if (!named) throw new Error('the office is not open')
    expect((await act('planOfficeClosure', closing, planner)).affairIds).toContain(named.id)
  })
})
