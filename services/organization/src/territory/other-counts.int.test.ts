import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { type TestSubgraph, testSubgraph } from '../../../../tests/subgraph-client.ts'
import { testDatabase } from '../../../../tests/test-store.ts'
import { organization } from '../subgraph.ts'

const storeUri = testDatabase('otherCounts')
const copy = mkdtempSync(join(tmpdir(), 'chiiki-counts-'))
const dataDir = join(copy, 'setagaya')
let subgraph: TestSubgraph

/** The data set with a sixth area, to which one of the districts belongs. */
function withAnotherArea(): void {
  cpSync('data', copy, { recursive: true })
  const change = (file: string, by: (rows: any[]) => void) => {
    const rows = JSON.parse(readFileSync(join(dataDir, file), 'utf8'))
    by(rows)
    writeFileSync(join(dataDir, file), JSON.stringify(rows))
  }
  change('areas.json', (rows) => {
    const name = { ja: '新地域', kana: 'しんちいき', romaji: 'Shin', en: 'New Area' }
    rows.push({ id: 'area:new', order: 6, versions: [{ validFrom: '1991', name, source: 'outline-2021' }] })
  })
  change('districts.json', (rows) => {
    rows.find(({ id }) => id === 'district:karasuyama').versions[0].area = 'area:new'
  })
}

beforeAll(async () => {
  withAnotherArea()
  subgraph = await testSubgraph(organization, {
    storeUri,
    dataDir,
    clock: () => new Date('2026-11-24T09:00:00+09:00'),
  })
})
afterAll(async () => {
  await subgraph?.close()
  rmSync(copy, { recursive: true, force: true })
})

it('R007 how many areas there are is data: with a sixth in the data there are six, each with its own districts', async () => {
  const { data, errors } = await subgraph.ask(
    '{ ward { areas { id districts { id area { id } } } } area(id: "area:new") { name { romaji } generalBranch { id } } areas(first: 100) { nodes { id } } }',
  )
  expect(errors).toBeUndefined()
  expect(data.ward.areas).toHaveLength(6)
  expect(data.areas.nodes).toHaveLength(6)
  expect(data.area).toEqual({ name: { romaji: 'Shin' }, generalBranch: null })
  const ofNew = data.ward.areas.find(({ id }: { id: string }) => id === 'area:new')
  expect(ofNew.districts).toEqual([{ id: 'district:karasuyama', area: { id: 'area:new' } }])
})
