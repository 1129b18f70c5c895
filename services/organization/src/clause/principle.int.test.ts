import { afterAll, beforeAll, expect, it } from 'vitest'
import { type TestSubgraph, testSubgraph } from '../../../../tests/subgraph-client.ts'
import { testDatabase } from '../../../../tests/test-store.ts'
import { organization } from '../subgraph.ts'

const mayor = { posts: ['mayors-office@office:hq'] }
const storeUri = testDatabase('principle')
const clock = { now: new Date('2026-11-24T09:00:00+09:00') }
const first = 'basicPrinciple:1991'
let subgraph: TestSubgraph

beforeAll(async () => {
  subgraph = await testSubgraph(organization, { storeUri, clock: () => clock.now })
})
afterAll(() => subgraph.close())

const input = {
  principle: first,
  validFrom: '2027-04-01',
  text: { ja: '新しい基本理念。' },
  decision: { title: '区長決裁 第1号' },
}
const answered = `__typename ... on BasicPrincipleSuperseded { principle { id validFrom validTo text { ja } version } superseded { id validTo version } }
  ... on PrincipleDayNotAfter { lastFrom } ... on PrincipleSuperseded { on } ... on Conflict { currentVersion }
  ... on NotPermitted { needs } ... on Problem { message(lang: EN) remedy clause { id } }`
async function supersede(more: object = {}, options: object = mayor): Promise<any> {
  const { data, errors } = await subgraph.ask(
    `mutation($input: SupersedeBasicPrincipleInput!) { answer: supersedeBasicPrinciple(input: $input) { ${answered} } }`,
    { input: { ...input, ...more } },
    options,
  )
  expect(errors).toBeUndefined()
  return data.answer
}
async function current(asOf: string, knownAt: string | null = null): Promise<string | null> {
  const query =
    'query($asOf: Date, $knownAt: DateTime) { basicPrinciple(asOf: $asOf, knownAt: $knownAt) { id } }'
  return (await subgraph.ask(query, { asOf, knownAt })).data.basicPrinciple?.id ?? null
}

it('R018 is worded anew by the mayor’s office alone, after the last one, from an adopted one', async () => {
  for (const options of [{}, { posts: ['head-office-planner@office:hq'] }])
    expect(await supersede({}, options)).toMatchObject({
      __typename: 'NotPermitted',
      clause: { id: 'clause:K-1-3-1' },
    })
  for (const validFrom of ['1991-01-01', '1985-04-01'])
    expect(await supersede({ validFrom })).toMatchObject({
      __typename: 'PrincipleDayNotAfter',
      lastFrom: '1991-01-01',
      clause: { id: 'clause:K-1-3-1' },
    })
  expect((await supersede({ principle: 'basicPrinciple:outline-2021' })).__typename).toBe('InvalidInput')
  expect((await supersede({ principle: 'basicPrinciple:none' })).__typename).toBe('NotFound')
  expect((await supersede({ clause: 'clause:none' })).__typename).toBe('NotFound')
  expect((await supersede({ text: { ja: ' ' } })).__typename).toBe('InvalidInput')
  expect((await supersede({ expectedVersion: 7 })).__typename).toBe('Conflict')
  expect(await current('2027-04-01')).toBe(first)
})

it('R018 of twenty who word it anew at once one does; the one before keeps its time, and what was known stays told', async () => {
  const before = clock.now.toISOString()
  clock.now = new Date('2026-11-25T09:00:00+09:00')
  const answers = await Promise.all(Array.from({ length: 20 }, () => supersede()))
  const done = answers.filter(({ __typename }) => __typename === 'BasicPrincipleSuperseded')
  expect(done).toHaveLength(1)
  for (const { __typename } of answers)
    expect(['BasicPrincipleSuperseded', 'PrincipleSuperseded', 'Conflict']).toContain(__typename)
  const [{ principle, superseded }] = done
  expect(principle).toMatchObject({ validFrom: '2027-04-01', validTo: null, text: input.text })
  expect(superseded).toMatchObject({ id: first, validTo: '2027-04-01', version: 1 })
  expect(await current('2027-03-31')).toBe(first)
  expect(await current('2027-04-01')).toBe(principle.id)
  expect(await current('2027-04-01', before)).toBe(first)
  expect(await supersede({ validFrom: '2028-04-01' })).toMatchObject({
    __typename: 'PrincipleSuperseded',
    on: '2027-04-01',
  })
  const list = async (knownAt: string | null) =>
    (
      await subgraph.ask(
        'query($knownAt: DateTime) { basicPrinciples(knownAt: $knownAt) { id validTo availableActions history { act } } }',
        { knownAt },
        mayor,
      )
    ).data.basicPrinciples
  expect(await list(before)).toMatchObject([{ id: first, validTo: null }, {}])
  expect(await list(null)).toMatchObject([
    { id: first, validTo: '2027-04-01', availableActions: [], history: [{ act: 'supersedeBasicPrinciple' }] },
    { id: 'basicPrinciple:outline-2021', availableActions: [] },
    { id: principle.id, availableActions: ['SUPERSEDE'], history: [{ act: 'supersedeBasicPrinciple' }] },
  ])
})

it('R018 the same key words it anew once, and answers the same', async () => {
  const last = await current('2027-04-01')
  const keyed = { principle: last, validFrom: '2030-04-01', idempotencyKey: 'principle-2030' }
  const [one, again] = [await supersede(keyed), await supersede(keyed)]
  expect(one.__typename).toBe('BasicPrincipleSuperseded')
  expect(again).toEqual(one)
  expect((await supersede({ ...keyed, validFrom: '2031-04-01' })).__typename).toBe('IdempotencyKeyReused')
})
