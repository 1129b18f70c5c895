import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type TestSubgraph, testSubgraph } from '../../../../tests/subgraph-client.ts'
import { testDatabase } from '../../../../tests/test-store.ts'
import { organization } from '../subgraph.ts'

const planner = { posts: ['head-office-planner@office:hq'] }
const setagaya = { posts: ['branch-director@office:branch-setagaya'] }
const kinuta = { posts: ['branch-director@office:branch-kinuta'] }
const centre = { posts: ['centre-director@office:center-ikejiri'] }
const clock = { now: new Date('2026-11-24T09:00:00+09:00') }
const storeUri = testDatabase('workload')
const year = { from: '2025-04-01', to: '2026-04-01' }
const before = { from: '2024-04-01', to: '2025-04-01' }
let subgraph: TestSubgraph

beforeAll(async () => {
  subgraph = await testSubgraph(organization, { storeUri, clock: () => clock.now })
})
afterAll(() => subgraph.close())

async function read(query: string, options: object = planner, variables: object = {}): Promise<any> {
  const { data, errors } = await subgraph.ask(query, variables, options)
  expect(errors).toBeUndefined()
  return data
}

async function record(input: object, options: object = planner): Promise<any> {
  const given = { office: 'office:center-ikejiri', measure: 'CASES', method: 'COUNTED', ...year }
  const { data, errors } = await subgraph.ask(
    `mutation($input: RecordWorkloadInput!) { answer: recordWorkload(input: $input) { __typename
      ... on WorkloadRecorded { figure { id office { id } procedure { id } unit value unknownReason source { title } } }
      ... on Problem { message clause { id } } ... on InvalidInput { field } } }`,
    { input: { ...given, decision: { title: '令和7年度 事務報告' }, ...input } },
    options,
  )
  expect(errors).toBeUndefined()
  return data.answer
}

describe('staff, cost and workload', () => {
  it('R060 are recorded per office and procedure with period and source, by personnel and the office’s own director', async () => {
    expect(await record({ value: 1200 })).toMatchObject({
      __typename: 'WorkloadRecorded',
      figure: { office: { id: 'office:center-ikejiri' }, procedure: null, unit: 'CASE', value: 1200 },
    })
    expect((await record({ procedure: 'procedure:tennyu', value: 700 }, centre)).figure.procedure.id).toBe(
      'procedure:tennyu',
    )
    expect((await record({ ...before, value: 1000 }, centre)).__typename).toBe('WorkloadRecorded')
    expect(await record({ value: 5 }, kinuta)).toMatchObject({
      __typename: 'NotPermitted',
      clause: { id: 'clause:K-3-3' },
    })
    expect((await record({ value: 5 }, {})).__typename).toBe('NotPermitted')
    expect(await record({ office: 'office:none', value: 5 })).toMatchObject({ __typename: 'NotFound' })
    expect(await record({ value: 5, to: '2027-04-01' })).toMatchObject({ field: 'to' })
    expect(await record({})).toMatchObject({ field: 'value' })
    expect(await record({ measure: 'HOURS', unknownReason: '記録していない' })).toMatchObject({
      figure: { value: null, unknownReason: '記録していない' },
    })
    const again = { value: 7, measure: 'COST', method: 'SETTLED', idempotencyKey: 'workload-1' }
    expect((await record(again)).figure.id).toBe((await record(again)).figure.id)
    expect((await record({ ...again, value: 8 })).__typename).toBe('IdempotencyKeyReused')
  })

  it('R060 are internal: for who works there, their branch’s director and personnel', async () => {
    const query =
      '{ office(id: "office:center-ikejiri") { workload(where: { measure: { eq: CASES } }) { nodes { from value procedure { id } } } } }'
    for (const options of [planner, centre, setagaya])
      expect(
        (await read(query, options)).office.workload.nodes.map(
          ({ from, value }: { from: string; value: number }) => [from, value],
        ),
      ).toEqual(
        expect.arrayContaining([
          ['2025-04-01', 700],
          ['2025-04-01', 1200],
          ['2024-04-01', 1000],
        ]),
      )
    for (const options of [{}, kinuta, { posts: ['centre-director@office:center-taishido'] }])
      expect((await read(query, options)).office.workload).toBeNull()
  })

  it('R060 are compared like with like alone; what is unlike or missing is named, and gaps show', async () => {
    await record({ office: 'office:center-taishido', value: 900 })
    await record({ office: 'office:center-wakabayashi', method: 'ESTIMATED', value: 800 })
    const query = `query($offices: [ID!]!) { workloadComparison(offices: $offices, measure: CASES, method: COUNTED, from: "2025-04-01", to: "2026-04-01") {
      rows { office { id } figure { value } sumOfProcedures gap } missing { id } unlike { figure { value } reasons } } }`
    const offices = ['office:center-ikejiri', 'office:center-taishido', 'office:center-wakabayashi']
    const { workloadComparison } = await read(query, setagaya, { offices })
    expect(workloadComparison).toEqual({
      rows: [
        { office: { id: offices[0] }, figure: { value: 1200 }, sumOfProcedures: 700, gap: 500 },
        { office: { id: offices[1] }, figure: { value: 900 }, sumOfProcedures: null, gap: null },
        { office: { id: offices[2] }, figure: null, sumOfProcedures: null, gap: null },
      ],
      missing: [{ id: offices[2] }],
      unlike: [{ figure: { value: 800 }, reasons: ['METHOD'] }],
    })
    expect((await read(query, centre, { offices })).workloadComparison).toBeNull()
    expect((await read(query, kinuta, { offices })).workloadComparison).toBeNull()
    const change = `query($earlier: MonthsInput!, $knownAt: DateTime) { workloadChange(office: "office:center-ikejiri", measure: CASES, method: COUNTED, knownAt: $knownAt,
      earlier: $earlier, later: { from: "2025-04-01", to: "2026-04-01" }) { earlier { value } later { value } difference ratio unlikeness } }`
    expect((await read(change, planner, { earlier: before })).workloadChange).toMatchObject({
      difference: 200,
      ratio: 1.2,
      unlikeness: [],
    })
    expect(
      (await read(change, planner, { earlier: { from: '2024-04-01', to: '2024-10-01' } })).workloadChange,
    ).toMatchObject({
      earlier: null,
      difference: null,
      ratio: null,
      unlikeness: ['LENGTH'],
    })
    const then = clock.now.toISOString()
    clock.now = new Date('2026-11-25T09:00:00+09:00')
    await record({ value: 1250 })
    expect((await read(change, planner, { earlier: before })).workloadChange.difference).toBe(250)
    expect((await read(change, planner, { earlier: before, knownAt: then })).workloadChange.difference).toBe(
      200,
    )
  })

  it('R060 are published as totals by tier, but not of few offices', async () => {
    const totals =
      '{ workloadTotals(measure: CASES, method: COUNTED, from: "2025-04-01", to: "2026-04-01") { least tiers { tier officeCount knownCount sumOfKnown } } }'
    await record({ office: 'office:hq', value: 50 })
    const two = (await read(totals, {})).workloadTotals
    expect(two).toMatchObject({ least: 3 })
    expect(two.tiers).toContainEqual({ tier: 'WARD', officeCount: 1, knownCount: 1, sumOfKnown: null })
    expect(two.tiers).toContainEqual({ tier: 'DISTRICT', officeCount: 28, knownCount: 2, sumOfKnown: null })
    await record({ office: 'office:center-wakabayashi', value: 850 })
    const three = (await read(totals, {})).workloadTotals
    expect(three.tiers).toContainEqual({ tier: 'DISTRICT', officeCount: 28, knownCount: 3, sumOfKnown: 3000 })
  })

  it('R060 cost as many store commands for all offices of a page as for one', async () => {
    const of = (first: number) =>
      subgraph.ask(`{ offices(first: ${first}) { nodes { id workload { nodes { value } } } } }`, {}, planner)
    const [few, many] = [await of(2), await of(30)]
    expect(many.errors).toBeUndefined()
    expect(many.storeCommands).toBe(few.storeCommands)
  })
})
