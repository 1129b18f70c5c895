import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type TestSubgraph, testSubgraph } from '../../../../tests/subgraph-client.ts'
import { testDatabase } from '../../../../tests/test-store.ts'
import { organization } from '../subgraph.ts'

const planner = { posts: ['head-office-planner@office:hq'] }
const storeUri = testDatabase('regulation')
const clock = { now: new Date('2026-11-24T09:00:00+09:00') }
let subgraph: TestSubgraph

beforeAll(async () => {
  subgraph = await testSubgraph(organization, { storeUri, clock: () => clock.now })
})
afterAll(() => subgraph.close())

async function read(query: string, variables: object = {}, options: object = {}): Promise<any> {
  const { data, errors } = await subgraph.ask(query, variables, options)
  expect(errors).toBeUndefined()
  return data
}

const decision = { title: '令和8年第4回定例会 議案第101号' }
async function record(input: object, options: object = planner) {
  const { data, errors } = await subgraph.ask(
    `mutation($input: RecordRegulationStatusInput!) { answer: recordRegulationStatus(input: $input) { __typename
      ... on RegulationStatusRecorded { regulation { id status version possibleStatuses } }
      ... on RegulationStatusNotPossible { current asked possible } ... on RegulationStatusOutOfOrder { givenOn lastOn lastStatus }
      ... on NotPermitted { needs isSignedIn } ... on InvalidInput { field } ... on Problem { message(lang: EN) remedy } } }`,
    { input: { decision, ...input } },
    options,
  )
  expect(errors).toBeUndefined()
  return data.answer
}
const ordinance = 'regulation:promotion-ordinance'
const other = 'regulation:town-planning-ordinance'

describe('ordinances and plans', () => {
  it('R015 are listed with their status on a day, and found by it', async () => {
    const list = async (where: object, asOf: string) =>
      (
        await read(
          'query($where: RegulationWhere, $asOf: Date) { regulations(where: $where, asOf: $asOf) { nodes { id status isInForce } } }',
          { where, asOf },
        )
      ).regulations.nodes
    expect(await list({}, '2021-03-01')).toMatchObject([
      { id: ordinance, status: 'OUTLINE', isInForce: false },
      { status: 'NONE' },
      { status: null },
      { id: other, status: 'ENACTED', isInForce: true },
      { status: 'ENACTED' },
      { status: 'ENACTED' },
    ])
    for (const asOf of ['1990-01-01', '2021-03-01', '2022-07-01', '2026-11-24']) {
      const all = await list({}, asOf)
      for (const status of ['NONE', 'OUTLINE', 'DRAFT', 'BILL', 'ENACTED', null]) {
        const found = await list({ status: { eq: status } }, asOf)
        expect(found).toEqual(all.filter((each: any) => each.status === status))
      }
    }
  })

  it('R015 tell each step as planned and as it came, with its source', async () => {
    const { regulation } = await read(
      `{ regulation(id: "${ordinance}") { since steps { status plannedOn since slipMonths hasHappened source { title } } documents { code } successor { id } } }`,
    )
    expect(regulation.steps).toMatchObject([
      { status: 'OUTLINE', plannedOn: null, since: '2021-01-26' },
      { status: 'DRAFT', plannedOn: '2021-05', since: '2022-06-20', slipMonths: 13 },
      { status: 'BILL', plannedOn: '2021-09', since: null, slipMonths: null, hasHappened: true },
      { status: 'ENACTED', plannedOn: '2021-10', since: '2022-10-01', slipMonths: 12 },
    ])
    expect(regulation.documents.map(({ code }: any) => code)).toEqual([
      'OUTLINE_2021',
      'BILL_2022',
      'ORDINANCE_2022',
    ])
    const { plan } = await read(
      '{ plan: regulation(id: "regulation:promotion-plan-2022") { isInForce termTo successor { id isInForce predecessor { id } } } }',
    )
    expect(plan).toMatchObject({
      isInForce: false,
      termTo: '2024-04',
      successor: { isInForce: true, predecessor: { id: 'regulation:promotion-plan-2022' } },
    })
  })

  it('R015 are recorded by planners at head office alone', async () => {
    const input = { regulation: ordinance, status: 'AMENDED', since: '2026-11-01' }
    for (const options of [
      {},
      { posts: ['branch-director@office:branch-setagaya'] },
      { posts: ['head-office-planner@office:branch-setagaya'] },
    ])
      expect((await record(input, options)).__typename).toBe('NotPermitted')
    const { regulation } = await read(
      `{ regulation(id: "${ordinance}") { version availableActions possibleStatuses } }`,
    )
    expect(regulation).toEqual({
      version: 0,
      availableActions: [],
      possibleStatuses: ['AMENDED', 'REPEALED'],
    })
  })

  it('R015 refuse what cannot follow, an earlier day, an unknown one and an empty decision', async () => {
    expect(await record({ regulation: ordinance, status: 'BILL', since: '2026-11-01' })).toMatchObject({
      __typename: 'RegulationStatusNotPossible',
      current: 'ENACTED',
      possible: ['AMENDED', 'REPEALED'],
    })
    expect(await record({ regulation: ordinance, status: 'AMENDED', since: '2022-10-01' })).toMatchObject({
      __typename: 'RegulationStatusOutOfOrder',
      lastOn: '2022-10-01',
      lastStatus: 'ENACTED',
    })
    expect(
      (await record({ regulation: 'regulation:none', status: 'DRAFT', since: '2026-11-01' })).__typename,
    ).toBe('NotFound')
    expect(
      await record({
        regulation: ordinance,
        status: 'AMENDED',
        since: '2026-11-01',
        decision: { title: ' ' },
      }),
    ).toMatchObject({ __typename: 'InvalidInput', field: 'decision.title' })
  })

  it('R015 a status of a day to come alters nothing of today, and what was known stays readable', async () => {
    clock.now = new Date('2026-11-25T09:00:00+09:00')
    const input = {
      regulation: ordinance,
      status: 'AMENDED',
      since: '2027-04-01',
      idempotencyKey: 'amend-2027',
    }
    expect(await record(input)).toMatchObject({ regulation: { status: 'ENACTED', version: 1 } })
    expect(await record(input)).toMatchObject({ regulation: { version: 1 } })
    expect((await record({ ...input, since: '2027-05-01' })).__typename).toBe('IdempotencyKeyReused')
    const { then, known, history } = await read(`{
      then: regulation(id: "${ordinance}", asOf: "2027-04-01") { status since steps { status } }
      known: regulation(id: "${ordinance}", asOf: "2027-04-01", knownAt: "2026-11-24T12:00:00+09:00") { status }
      history: regulation(id: "${ordinance}") { history { act by } } }`)
    expect(then).toMatchObject({ status: 'AMENDED', since: '2027-04-01' })
    expect(known.status).toBe('ENACTED')
    expect(history.history).toEqual([{ act: 'recordRegulationStatus', by: 'head-office-planner@office:hq' }])
  })

  it('R015 get a planned date, kept beside earlier plans and what comes of it; what is reached is not planned', async () => {
    const plan = async (input: object, options: object = planner) =>
      (
        await subgraph.ask(
          `mutation($input: PlanRegulationStatusInput!) { answer: planRegulationStatus(input: $input) { __typename
            ... on RegulationStatusPlanned { regulation { steps { status plannedOn plannedNote hasHappened } } }
            ... on RegulationStatusNotPossible { current asked } ... on InvalidInput { field } ... on NotPermitted { needs clause { id } } } }`,
          { input: { decision, regulation: 'regulation:area-policy', ...input } },
          options,
        )
      ).data.answer
    const { regulations } = await read('{ regulations { nodes { id status steps { status } } } }')
    const regulation = regulations.nodes.find(
      ({ status, steps }: any) =>
        status === 'ENACTED' && !steps.some((step: any) => step.status === 'AMENDED'),
    ).id
    expect(await plan({ regulation, status: 'AMENDED', on: '2026-10' })).toMatchObject({ field: 'on' })
    expect(await plan({ regulation, status: 'ENACTED', on: '2027-04' })).toMatchObject({
      __typename: 'RegulationStatusNotPossible',
    })
    expect(await plan({ regulation, status: 'AMENDED', on: '2027-04' }, {})).toMatchObject({
      __typename: 'NotPermitted',
      clause: { id: 'clause:K-4-1-3-1' },
    })
    const first = await plan({ regulation, status: 'AMENDED', on: '2027-04' })
    expect(first.regulation.steps).toContainEqual({
      status: 'AMENDED',
      plannedOn: '2027-04',
      plannedNote: null,
      hasHappened: false,
    })
    const then = clock.now.toISOString()
    clock.now = new Date(clock.now.getTime() + 1000)
    await plan({ regulation, status: 'AMENDED', on: '2027-10-01', note: '延期' })
    const planned = async (knownAt: string | null) =>
      (
        await read(
          'query($id: ID!, $knownAt: DateTime) { regulation(id: $id, knownAt: $knownAt) { status steps { status plannedOn } } }',
          { id: regulation, knownAt },
        )
      ).regulation
    expect((await planned(null)).steps).toContainEqual({ status: 'AMENDED', plannedOn: '2027-10-01' })
    expect((await planned(then)).steps).toContainEqual({ status: 'AMENDED', plannedOn: '2027-04' })
    expect((await planned(null)).status).toBe('ENACTED')
  })

  it('R015 of twenty who repeal one at once, one succeeds', async () => {
    const answers = await Promise.all(
      Array.from({ length: 20 }, (_, at) =>
        record(
          {
            regulation: other,
            status: 'REPEALED',
            since: '2026-12-01',
            idempotencyKey: at % 2 ? `repeal-race-${at}` : null,
          },
          { ...planner, subject: `test:${at}` },
        ),
      ),
    )
    const names = answers.map(({ __typename }) => __typename)
    expect(names.filter((name) => name === 'RegulationStatusRecorded')).toHaveLength(1)
    for (const name of names)
      expect(name).toMatch(/^(RegulationStatusRecorded|Conflict|RegulationStatusNotPossible)$/)
    const { regulation } = await read(
      `{ regulation(id: "${other}", asOf: "2026-12-01") { status version availableActions } }`,
      {},
      planner,
    )
    expect(regulation).toEqual({ status: 'REPEALED', version: 1, availableActions: [] })
  })
})
