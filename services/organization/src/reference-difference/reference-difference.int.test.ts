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
