import { subjectOf } from '@chiiki/kit/access-log.ts'
import mongoose from 'mongoose'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type TestSubgraph, testSubgraph } from '../../../../tests/subgraph-client.ts'
import { testDatabase } from '../../../../tests/test-store.ts'
import { organization } from '../subgraph.ts'

const officer = { posts: ['personnel-officer@office:hq'] }
const planner = { posts: ['head-office-planner@office:hq'] }
const director = { posts: ['centre-director@office:center-ikejiri'] }
const elsewhere = { posts: ['personnel-officer@office:branch-kinuta'] }
const now = new Date('2026-11-24T09:00:00+09:00')
const storeUri = testDatabase('exchange')
let subgraph: TestSubgraph

beforeAll(async () => {
  subgraph = await testSubgraph(organization, { storeUri, clock: () => now })
})
afterAll(() => subgraph.close())

async function read(query: string, options: object = {}, variables: object = {}): Promise<any> {
  const { data, errors } = await subgraph.ask(query, variables, options)
  expect(errors).toBeUndefined()
  return data
}

async function act(name: string, fields: string, input: object, options: object = officer): Promise<any> {
  const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`
  const { data, errors } = await subgraph.ask(
    `mutation($input: ${type}!) { answer: ${name}(input: $input) { __typename ${fields} ... on Problem { message clause { id } } ... on InvalidInput { field } } }`,
    { input },
    options,
  )
  expect(errors).toBeUndefined()
  return data.answer
}

const programme = {
  title: '地区をプロデュースする職員の大学院派遣',
  partner: { name: '都市大学大学院', kind: 'EDUCATIONAL_INSTITUTION' },
  direction: 'SENT',
  goals: ['NPOや民間事業者との連携', '地区の課題の把握'],
  startsOn: '2026-05-01',
  endsOn: '2028-04-01',
  decision: { title: '人事発令 第10号' },
}
const told =
  'exchange { id title partnerName partnerKind direction goals startsOn endsOn state availableActions stays { id } }'
const plan = (more: object = {}, options: object = officer) =>
  act('planExchange', `... on ExchangePlanned { ${told} }`, { ...programme, ...more }, options)
const stays = 'staff { id exchanges { id from to exchange { id } } }'
const send = (input: object, options: object = officer) =>
  act(
    'sendOnExchange',
    `... on SentOnExchange { ${stays} } ... on ExchangeHeld { exchangeId from to } ... on ExchangeStepNotPossible { state step }`,
    { from: '2026-11-24', to: '2027-04-01', ...input },
    options,
  )
const finish = (name: string, input: object) =>
  act(
    name,
    `... on ${name === 'endExchange' ? 'ExchangeEnded' : 'ExchangeWithdrawn'} { ${told} } ... on ExchangeHasStaff { staffIds }`,
    input,
  )

let people = 0
async function member(): Promise<string> {
  people += 1
  const input = {
    person: `person:x-${people}`,
    joinedOn: '2020-04-01',
    isManager: false,
    office: 'office:hq',
  }
  return (await act('registerStaff', '... on StaffRegisteredAnew { staff { id } }', input)).staff.id
}

describe('exchange programmes', () => {
  it('R175 are recorded with period, partner and learning goals, and read by anybody; who takes part is for personnel', async () => {
    const { exchange } = await plan()
    expect(exchange).toMatchObject({
      partnerName: '都市大学大学院',
      partnerKind: 'EDUCATIONAL_INSTITUTION',
      goals: programme.goals,
      startsOn: '2026-05-01',
      endsOn: '2028-04-01',
      state: 'RUNNING',
      availableActions: ['SEND', 'END'],
      stays: [],
    })
    const query = `query($id: ID!) { exchange(id: $id) { title goals stays { from } history { act } availableActions } exchanges { nodes { id } } }`
    for (const options of [{}, director, elsewhere])
      expect(await read(query, options, { id: exchange.id })).toMatchObject({
        exchange: { goals: programme.goals, stays: null, history: null, availableActions: [] },
        exchanges: { nodes: [{ id: exchange.id }] },
      })
    const staff = await member()
    expect(await send({ staff, exchange: exchange.id })).toMatchObject({
      __typename: 'SentOnExchange',
      staff: { exchanges: [{ from: '2026-11-24', to: '2027-04-01' }] },
    })
    expect((await read(query, planner, { id: exchange.id })).exchange).toMatchObject({
      stays: [{ from: '2026-11-24' }],
      history: [{ act: 'planExchange' }],
    })
    const connection = await mongoose.createConnection(storeUri).asPromise()
    const subject = subjectOf('Exchange', exchange.id)
    expect(await connection.collection('accessLog').countDocuments({ 'reads.subject': subject })).toBe(2)
    await connection.close()
  })

  it.each([
    ['no goal', { goals: [] }, 'goals'],
    ['a period that ends before it begins', { endsOn: '2026-05-01' }, 'endsOn'],
    ['no partner', { partner: { name: ' ', kind: 'COMPANY' } }, 'partner.name'],
    ['no decision', { decision: { title: ' ' } }, 'decision.title'],
  ])('R175 need a partner, a period and goals: %s is refused', async (_what, more, field) => {
    expect(await plan(more)).toMatchObject({ __typename: 'InvalidInput', field })
  })

  it('R175 are for the personnel of the head office alone', async () => {
    for (const options of [{}, director, elsewhere])
      expect(await plan({}, options)).toMatchObject({
        __typename: 'NotPermitted',
        clause: { id: 'clause:K-4-4' },
      })
    const [one, again] = [
      await plan({ idempotencyKey: 'exchange-key-1' }),
      await plan({ idempotencyKey: 'exchange-key-1' }),
    ]
    expect(again.exchange.id).toBe(one.exchange.id)
  })

  it('R175 take nobody into two at once: of 20 who send one person to 20 exchanges, one does', async () => {
    const staff = await member()
    const ids: string[] = []
    for (let index = 0; index < 20; index += 1) ids.push((await plan({ title: `交流${index}` })).exchange.id)
    const answers = await Promise.all(ids.map((exchange) => send({ staff, exchange })))
    const names = answers.map(({ __typename }) => __typename)
    expect(names.filter((name) => name === 'SentOnExchange')).toHaveLength(1)
    expect(names.every((name) => ['SentOnExchange', 'ExchangeHeld', 'Conflict'].includes(name))).toBe(true)
    const { staffMember } = await read(
      `query($id: ID!) { staffMember(id: $id) { exchanges { id exchange { id } } } }`,
      officer,
      { id: staff },
    )
    expect(staffMember.exchanges).toHaveLength(1)
    expect(await send({ staff, exchange: ids[0] })).toMatchObject({
      __typename: 'ExchangeHeld',
      exchangeId: staffMember.exchanges[0].exchange.id,
      clause: { id: 'clause:K-4-4' },
    })
    const stay = { staff, stay: staffMember.exchanges[0].id, on: '2026-12-01' }
    expect((await act('endExchangeStay', '... on ExchangeStayEnded { staff { id } }', stay)).__typename).toBe(
      'ExchangeStayEnded',
    )
    expect((await send({ staff, exchange: ids[1], from: '2026-12-01' })).__typename).toBe('SentOnExchange')
  })

  it('R175 are never ended over the heads of those sent, also when both happen at once', async () => {
    const { exchange } = await plan({ startsOn: '2027-01-01' })
    const members = await Promise.all(Array.from({ length: 5 }, member))
    const days = { exchange: exchange.id, from: '2027-01-01', to: '2027-02-01' }
    const [withdrawn, ...sent] = await Promise.all([
      finish('withdrawExchange', { exchange: exchange.id }),
      ...members.map((staff) => send({ staff, ...days })),
    ])
    const sentCount = sent.filter(({ __typename }) => __typename === 'SentOnExchange').length
    if (withdrawn.__typename === 'ExchangeWithdrawn') expect(sentCount).toBe(0)
    else expect([withdrawn.__typename, sentCount > 0]).toEqual(['ExchangeHasStaff', true])
    const running = (await plan()).exchange.id
    const staff = await member()
    await send({ staff, exchange: running, to: '2027-12-01' })
    expect(await finish('endExchange', { exchange: running, on: '2027-06-01' })).toMatchObject({
      __typename: 'ExchangeHasStaff',
      staffIds: [staff],
    })
    expect(await finish('endExchange', { exchange: running, on: '2027-12-01' })).toMatchObject({
      __typename: 'ExchangeEnded',
      exchange: { endsOn: '2027-12-01' },
    })
  })

  it('R175 are counted in public by 年度, but for small numbers', async () => {
    const { exchange } = await plan({ title: '民間企業との交流', startsOn: '2026-06-01' })
    for (let index = 0; index < 10; index += 1) await send({ staff: await member(), exchange: exchange.id })
    const { exchangeCounts, toCome } = await read(
      '{ exchangeCounts(fiscalYear: 2026) { least total cells { of count } } toCome: exchangeCounts(fiscalYear: 2027) { total } }',
    )
    expect(exchangeCounts.cells).toContainEqual({ of: exchange.id, count: 10 })
    expect(exchangeCounts).toMatchObject({ least: 10, total: null })
    expect(toCome).toBeNull()
  })
})
