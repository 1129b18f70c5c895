import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type TestSubgraph, testSubgraph } from '../../../../tests/subgraph-client.ts'
import { testDatabase } from '../../../../tests/test-store.ts'
import { organization } from '../subgraph.ts'

const storeUri = testDatabase('statistic')
const clock = () => new Date('2026-11-24T09:00:00+09:00')
const folder = mkdtempSync(join(tmpdir(), 'chiiki-statistic-'))
const dataDir = join(folder, 'setagaya')
let subgraph: TestSubgraph

beforeAll(async () => {
  cpSync('data', folder, { recursive: true })
  subgraph = await testSubgraph(organization, { storeUri, clock, dataDir })
})
afterAll(async () => {
  await subgraph.close()
  rmSync(folder, { recursive: true, force: true })
})

async function read(query: string, variables: object = {}, from = subgraph) {
  const { data, errors } = await from.ask(query, variables)
  expect(errors).toBeUndefined()
  return data
}

/** The same file of the data set with one change; what was there comes back afterwards. */
async function withData(file: string, change: (content: string) => string, run: () => Promise<void>) {
  const path = join(dataDir, file)
  const before = readFileSync(path, 'utf8')
  writeFileSync(path, change(before))
  try {
    await run()
  } finally {
    writeFileSync(path, before)
  }
}

const series = `query($id: ID!, $measure: Measure, $from: Date, $to: Date, $first: Int, $after: String) { district(id: $id) {
  statistics(measure: $measure, from: $from, to: $to, first: $first, after: $after) { nodes { value asOf method source { title } unknownReason } pageInfo { hasNextPage endCursor } } } }`
const kitami = { id: 'district:kitami', measure: 'POPULATION' }

describe('figures of a place', () => {
  it('R006 are a series with date, method and source, newest first, paged', async () => {
    const first = (await read(series, { ...kitami, first: 3 })).district.statistics
    expect(first.nodes.map(({ asOf }: { asOf: string }) => asOf)).toEqual([
      '2025-09-01',
      '2025-06-01',
      '2024-09-01',
    ])
    expect(first.nodes[0]).toMatchObject({
      value: 33453,
      method: 'RESIDENT_REGISTER',
      source: { title: expect.stringMatching(/のがわ/) },
    })
    const rest = (await read(series, { ...kitami, first: 50, after: first.pageInfo.endCursor })).district
      .statistics
    expect(rest.nodes.map(({ asOf }: { asOf: string }) => asOf)).toEqual([
      '2024-06',
      '2024-02-01',
      '2022-09-01',
      '2022-06-01',
    ])
    expect(rest.pageInfo.hasNextPage).toBe(false)
    const within = (await read(series, { ...kitami, from: '2024-01-01', to: '2024-12-31' })).district
      .statistics
    expect(within.nodes).toHaveLength(3)
  })

  it('R006 unknown is null with its reason', async () => {
    const { district } = await read(
      '{ district(id: "district:ikejiri") { population { value unknownReason } figure(measure: AREA_KM2) { value unit unknownReason } households: figure(measure: HOUSEHOLDS) { value } } }',
    )
    expect(district.population).toMatchObject({ value: null, unknownReason: expect.stringMatching(/./) })
    expect(district.figure).toMatchObject({
      value: null,
      unit: 'SQUARE_KILOMETRE',
      unknownReason: expect.stringMatching(/./),
    })
    expect(district.households).toBeNull()
  })

  it('R006 the newest up to the day asked for is told, by the surest method, which it names', async () => {
    const { now, then, ward } =
      await read(`{ now: district(id: "district:kitami") { population { value asOf } } then: district(id: "district:kitami", asOf: "2023-01-01") { population { value asOf } }
      ward { population { value method asOf place { ... on Ward { id } } } estimate: figure(measure: POPULATION, method: ESTIMATE) { value } areas { figure(measure: AREA_KM2) { value } population { value } } } }`)
    expect(now.population).toEqual({ value: 33453, asOf: '2025-09-01' })
    expect(then.population).toEqual({ value: 33142, asOf: '2022-09-01' })
    expect(ward.population).toEqual({
      value: 918413,
      method: 'RESIDENT_REGISTER',
      asOf: '2023-12-01',
      place: { id: 'ward:setagaya' },
    })
    expect(ward.estimate.value).toBe(939178)
    expect(ward.areas.map(({ figure }: { figure: { value: number } }) => figure.value)).toEqual([
      12.324, 8.652, 15.809, 13.549, 7.715,
    ])
  })

  it('R006 each area and district tells its features, history and vision, with source, or why they are unknown', async () => {
    const text = '{ value source { title } unknownReason }'
    const { ward } = await read(
      `{ ward { areas { profile { history ${text} features ${text} } districts { id profile { history ${text} features ${text} vision ${text} } } } } }`,
    )
    const districts = ward.areas.flatMap((area: { districts: { id: string }[] }) => area.districts)
    expect(districts).toHaveLength(28)
    for (const { profile } of [...ward.areas, ...districts]) {
      expect(profile.history.value).toMatch(/平成|令和/)
      expect(profile.features).toMatchObject({ value: null, unknownReason: expect.stringMatching(/./) })
    }
    expect(
      districts.find(({ id }: { id: string }) => id === 'district:kamisoshigaya').profile.vision.value,
    ).toContain('音楽と花と文学')
  })

  it('R006 cost as many store commands for 28 districts as for one', async () => {
    const below =
      'population { value place { __typename } } figure(measure: AREA_KM2) { value } statistics(first: 5) { nodes { value } } profile { vision { value } }'
    const whole = await subgraph.ask(`{ ward { areas { ${below} districts { ${below} } } } }`)
    const one = await subgraph.ask(`{ area(id: "area:kinuta") { ${below} districts { ${below} } } }`)
    expect([whole.errors, one.errors]).toEqual([undefined, undefined])
    expect([whole.storeCommands, one.storeCommands]).toEqual([11, 9])
  })
})

describe('a roll-up', () => {
  const query = `query($place: ID!, $measure: Measure!, $method: FigureMethod!, $asOf: PartialDate) { rollUp(place: $place, measure: $measure, method: $method, asOf: $asOf) {
    ownFigure { value } sumOfKnown gap isComplete missing { __typename ... on Area { id } ... on District { id } } parts { place { __typename ... on Area { id } } sumOfKnown isComplete missing { __typename } } } }`
  const ask = async (place: string, measure: string, method: string, asOf: string | null) =>
    (await read(query, { place, measure, method, asOf })).rollUp

  it('R011 adds areas up to the ward and shows where they do not agree', async () => {
    expect(await ask('ward:setagaya', 'POPULATION', 'RESIDENT_REGISTER', '2023-12-01')).toMatchObject({
      ownFigure: { value: 918413 },
      sumOfKnown: 918413,
      gap: 0,
      isComplete: true,
      missing: [],
    })
    // 58.05 as published; the five areas make 58.049.
    expect(await ask('ward:setagaya', 'AREA_KM2', 'SURVEY', null)).toMatchObject({
      ownFigure: { value: 58.05 },
      sumOfKnown: 58.049,
      gap: 0.001,
      isComplete: true,
    })
  })

  it('R011 never takes a figure of another method or date, and names what is missing', async () => {
    const estimate = await ask('ward:setagaya', 'POPULATION', 'ESTIMATE', '2024-03-01')
    expect(estimate).toMatchObject({
      ownFigure: { value: 939178 },
      sumOfKnown: 0,
      gap: null,
      isComplete: false,
    })
    expect(estimate.missing).toHaveLength(5)
    const kinuta = await ask('area:kinuta', 'POPULATION', 'RESIDENT_REGISTER', '2025-09-01')
    expect(kinuta).toMatchObject({ ownFigure: null, sumOfKnown: 33453, gap: null, isComplete: false })
    expect(kinuta.missing.map(({ id }: { id: string }) => id)).not.toContain('district:kitami')
    expect(kinuta.missing).toHaveLength(4)
  })

  it('R011 of a place that is not there is null, of a district its own figure alone', async () => {
    expect(await ask('district:nowhere', 'POPULATION', 'COUNT', null)).toBeNull()
    expect(await ask('area:kinuta', 'POPULATION', 'COUNT', '1950')).toBeNull()
    expect(await ask('district:kitami', 'POPULATION', 'RESIDENT_REGISTER', '2025-09-01')).toMatchObject({
      ownFigure: { value: 33453 },
      sumOfKnown: null,
      gap: null,
      parts: [],
    })
  })
})

describe('the import', () => {
  const corrected = (text: string) => text.replace('"value": 33453', '"value": 33454')

  it('R006 never overwrites: another value of the same date under the same recording is refused', async () => {
    await withData('statistics.json', corrected, async () => {
      await expect(testSubgraph(organization, { storeUri, clock, dataDir })).rejects.toThrow(
        /recorded anew, never overwritten/,
      )
    })
    expect(
      (await read('{ district(id: "district:kitami") { population { value } } }')).district.population.value,
    ).toBe(33453)
  })

  it('R006 records a figure that is put right beside the old one, and both are told', async () => {
    await withData('statistics.json', corrected, async () => {
      await withData(
        'dataset.json',
        (text) => text.replace('2026-11-23T00:00:00+09:00', '2026-11-24T00:00:00+09:00'),
        async () => {
          const again = await testSubgraph(organization, { storeUri, clock, dataDir })
          const { district } = await read(
            '{ district(id: "district:kitami") { population { value } statistics(measure: POPULATION, first: 2) { nodes { value asOf recordedAt } } } }',
            {},
            again,
          )
          expect(district.population.value).toBe(33454)
          expect(
            district.statistics.nodes.map(({ value, asOf }: { value: number; asOf: string }) => [
              value,
              asOf,
            ]),
          ).toEqual([
            [33454, '2025-09-01'],
            [33453, '2025-09-01'],
          ])
          await again.close()
        },
      )
    })
  })
})
