import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { type TestSubgraph, testSubgraph } from '../../../../tests/subgraph-client.ts'
import { testDatabase } from '../../../../tests/test-store.ts'
import { organization } from '../subgraph.ts'

const planner = { posts: ['head-office-planner@office:hq'] }
const storeUri = testDatabase('referenceDifference')
const copy = mkdtempSync(join(tmpdir(), 'chiiki-reference-'))
const dataDir = join(copy, 'setagaya')
const now = new Date('2026-11-24T09:00:00+09:00')
const office = 'office:center-ikejiri'
cpSync('data', copy, { recursive: true })
afterAll(() => rmSync(copy, { recursive: true, force: true }))

async function during<T>(work: (subgraph: TestSubgraph) => Promise<T>): Promise<T> {
  const subgraph = await testSubgraph(organization, { storeUri, dataDir, clock: () => now })
  try {
    return await work(subgraph)
  } finally {
    await subgraph.close()
  }
}

it('R046 R047 what new reference data says of an office that an act has changed is brought in or listed, never lost', async () => {
  await during(async (subgraph) => {
    const input = {
      office,
      effectiveOn: '2027-04-01',
      changes: { phone: '03-1234-5678' },
      decision: { title: '区長決裁' },
    }
    const { data } = await subgraph.ask(
      'mutation($input: PlanOfficeChangeInput!) { planOfficeChange(input: $input) { __typename } }',
      { input },
      planner,
    )
    expect(data.planOfficeChange.__typename).toBe('OfficeChangePlanned')
  })
  const path = join(dataDir, 'offices.json')
  const offices = JSON.parse(readFileSync(path, 'utf8'))
  const changed = offices.find(({ id }: { id: string }) => id === office)
  changed.note = '新しい注記'
  changed.versions.at(-1).fax = {
    value: '03-0000-0001',
    source: 'outline-2021',
    asOf: null,
    unknownReason: null,
    note: null,
  }
  writeFileSync(path, JSON.stringify(offices))
  await during(async (subgraph) => {
    const query = '{ referenceDifferences { nodes { dataSet document fields reference } } }'
    const { data } = await subgraph.ask(query, {}, planner)
    expect(data.referenceDifferences.nodes).toMatchObject([
      { dataSet: 'offices', document: office, fields: expect.arrayContaining(['entries']) },
    ])
    expect(data.referenceDifferences.nodes[0].fields).not.toContain('note')
    expect(data.referenceDifferences.nodes[0].reference).toContain('03-0000-0001')
    for (const options of [{}, { posts: ['centre-director@office:center-ikejiri'] }])
      expect((await subgraph.ask(query, {}, options)).data.referenceDifferences).toBeNull()
    const { data: told } = await subgraph.ask(
      `{ office(id: "${office}") { note history { act } } later: office(id: "${office}", asOf: "2027-04-01") { phone { value } } }`,
    )
    expect(told.office).toMatchObject({
      note: '新しい注記',
      history: [{ act: 'planOfficeChange' }, { act: 'importReference' }],
    })
    expect(told.later.phone.value).toBe('03-1234-5678')
  })
})

const plan = (of: string) => ({
  office: of,
  effectiveOn: '2027-04-01',
  changes: { phone: '03-9999-0000' },
  decision: { title: '区長決裁 第2号' },
})
const planChange =
  'mutation($input: PlanOfficeChangeInput!) { planOfficeChange(input: $input) { __typename } }'
const listed =
  '{ referenceDifferences(first: 100) { nodes { id document foundAt } } referenceSettlements { nodes { document how reason fields } } }'
const settling = `mutation($input: SettleReferenceDifferenceInput!) { answer: settleReferenceDifference(input: $input) { __typename
  ... on ReferenceDifferenceSettled { settlement { document how } } ... on ReferenceNotAdoptable { documentId fields } ... on InvalidInput { field }
  ... on Problem { message(lang: EN) clause { id } } } }`

/** Rewrites the last recorded facts of an office in the data set. */
function reword(of: string, change: (office: any) => void) {
  const path = join(dataDir, 'offices.json')
  const offices = JSON.parse(readFileSync(path, 'utf8'))
  change(offices.find(({ id }: { id: string }) => id === of))
  writeFileSync(path, JSON.stringify(offices))
}
const fax = (value: string) => (each: any) => {
  each.versions.at(-1).fax = {
    value,
    source: 'outline-2021',
    asOf: null,
    unknownReason: null,
    note: null,
  }
}

it('R046 R047 a difference is settled by hand: the data is taken in beside what acts recorded, or the record stays', async () => {
  const [kept, moved] = ['office:center-daizawa', 'office:center-kitazawa']
  await during(async (subgraph) => {
    for (const id of [kept, moved])
      expect((await subgraph.ask(planChange, { input: plan(id) }, planner)).data.planOfficeChange).toEqual({
        __typename: 'OfficeChangePlanned',
      })
  })
  reword(kept, fax('03-0000-0002'))
  reword(moved, (each) => {
    each.versions[0].validFrom = '1950'
  })
  await during(async (subgraph) => {
    const of = async (id: string) => {
      const { nodes } = (await subgraph.ask(listed, {}, planner)).data.referenceDifferences
      return nodes.find(({ document }: { document: string }) => document === id)
    }
    const settle = async (id: string, how: string, more: object = {}, options: object = planner) => {
      const { id: difference, foundAt } = (await of(id)) ?? {
        id: `offices ${id}`,
        foundAt: now.toISOString(),
      }
      const input = { difference, foundAt, how, reason: '照合した。', ...more }
      return (await subgraph.ask(settling, { input }, options)).data.answer
    }
    for (const options of [{}, { posts: ['centre-director@office:center-ikejiri'] }])
      expect((await settle(office, 'ADOPTED', {}, options)).__typename).toBe('NotPermitted')
    expect(await settle(office, 'ADOPTED', { reason: ' ' })).toMatchObject({ field: 'reason' })
    expect(await settle(office, 'ADOPTED', { foundAt: '2020-01-01T00:00:00Z' })).toMatchObject({
      field: 'foundAt',
    })
    expect(await settle('office:none', 'KEPT')).toMatchObject({ __typename: 'NotFound' })
    expect(await settle(moved, 'ADOPTED')).toMatchObject({
      __typename: 'ReferenceNotAdoptable',
      documentId: moved,
    })
    expect((await settle(moved, 'KEPT')).__typename).toBe('ReferenceDifferenceSettled')
    expect((await settle(kept, 'KEPT')).__typename).toBe('ReferenceDifferenceSettled')
    const answers = await Promise.all(Array.from({ length: 20 }, () => settle(office, 'ADOPTED')))
    const done = answers.filter(({ __typename }) => __typename === 'ReferenceDifferenceSettled')
    expect(done).toEqual([{ ...done[0], settlement: { document: office, how: 'ADOPTED' } }])
    const { data } = await subgraph.ask(
      `{ now: office(id: "${office}") { fax { value } history { act } } then: office(id: "${office}", asOf: "2027-04-01") { fax { value } phone { value } }
        kept: office(id: "${kept}") { fax { value } } officeCounts { kind count } }`,
    )
    expect(data.now).toMatchObject({ fax: { value: '03-0000-0001' } })
    expect(data.now.history.at(-1)).toEqual({ act: 'settleReferenceDifference' })
    expect(data.then).toEqual({ fax: { value: '03-0000-0001' }, phone: { value: '03-1234-5678' } })
    expect(data.kept.fax.value).not.toBe('03-0000-0002')
    const told = (await subgraph.ask(listed, {}, planner)).data
    expect(told.referenceDifferences.nodes).toEqual([])
    expect(told.referenceSettlements.nodes).toHaveLength(3)
    const seen = await subgraph.ask(listed)
    expect(seen.data.referenceSettlements).toBeNull()
  })
})

it('R046 R047 a difference that was settled stays so over further imports, until the data says something else', async () => {
  const open = () =>
    during(async (subgraph) => {
      const { nodes } = (await subgraph.ask(listed, {}, planner)).data.referenceDifferences
      return nodes.map(({ document }: { document: string }) => document)
    })
  // The same word, in a document that the data newly touches.
  reword('office:center-daizawa', (each) => {
    each.note = '注記'
  })
  expect(await open()).toEqual([])
  reword('office:center-daizawa', fax('03-0000-0003'))
  expect(await open()).toEqual(['office:center-daizawa'])
})
