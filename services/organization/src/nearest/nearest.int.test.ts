import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type TestSubgraph, testSubgraph } from '../../../../tests/subgraph-client.ts'
import { testDatabase } from '../../../../tests/test-store.ts'
import { organization } from '../subgraph.ts'

const storeUri = testDatabase('nearest')
let subgraph: TestSubgraph

beforeAll(async () => {
  subgraph = await testSubgraph(organization, {
    storeUri,
    clock: () => new Date('2026-11-24T09:00:00+09:00'),
  })
})
afterAll(() => subgraph.close())

const fields =
  'offices { office { id } distance isResponsible } responsible { id } withoutPosition warning(lang: EN)'

describe('the nearest offices', () => {
  it('R009 never decide: nearest to 鎌田一丁目 is 二子玉川, responsible is 喜多見', async () => {
    const { data, errors } = await subgraph.ask(
      `{ nearestOffices(town: "town:kamata-1", kinds: [MACHIZUKURI_CENTRE], first: 3) { ${fields} } }`,
    )
    expect(errors).toBeUndefined()
    const { offices, responsible, withoutPosition, warning } = data.nearestOffices
    expect(offices[0]).toMatchObject({ office: { id: 'office:center-futakotamagawa' }, isResponsible: false })
    expect(offices[0].distance).toBeLessThan(1_000)
    expect(responsible).toEqual([{ id: 'office:center-kitami' }])
    expect(withoutPosition).toBe(0)
    expect(warning).toContain('address')
    const distances = offices.map(({ distance }: { distance: number }) => distance)
    expect(distances).toEqual(distances.toSorted((a: number, b: number) => a - b))
  })

  it('R009 of a point say of none that it is responsible', async () => {
    const { data } = await subgraph.ask(
      `{ nearestOffices(position: { latitude: 35.6155, longitude: 139.6267 }, first: 20) { ${fields} } }`,
    )
    const { offices, responsible } = data.nearestOffices
    expect(offices[0].isResponsible).toBeNull()
    expect([offices.length > 10, responsible]).toEqual([true, []])
  })

  it('R009 of a day are those that were open then', async () => {
    const query =
      'query($asOf: Date) { nearestOffices(town: "town:tamagawa-1", kinds: [MACHIZUKURI_CENTRE], asOf: $asOf, first: 3) { offices { office { id } } responsible { id } } }'
    const on = async (asOf: string | null) => (await subgraph.ask(query, { asOf })).data.nearestOffices
    const [then, now] = [await on('2018-04-01'), await on(null)]
    const ids = ({ offices }: { offices: { office: { id: string } }[] }) =>
      offices.map(({ office }) => office.id)
    expect(ids(now)[0]).toBe('office:center-futakotamagawa')
    expect(ids(then)).not.toContain('office:center-futakotamagawa')
    expect([then.responsible, now.responsible]).toEqual([
      [{ id: 'office:center-yoga' }],
      [{ id: 'office:center-futakotamagawa' }],
    ])
  })

  it.each([
    ['no place', '{ nearestOffices { withoutPosition } }'],
    [
      'two places',
      '{ nearestOffices(town: "town:kamata-1", position: { latitude: 1, longitude: 1 }) { withoutPosition } }',
    ],
    [
      'a point off the earth',
      '{ nearestOffices(position: { latitude: 91, longitude: 1 }) { withoutPosition } }',
    ],
    ['too many', '{ nearestOffices(town: "town:kamata-1", first: 21) { withoutPosition } }'],
  ])("R009 %s is the caller's fault", async (_what, query) => {
    const { errors } = await subgraph.ask(query)
    expect(errors?.[0]?.extensions?.code).toBe('BAD_USER_INPUT')
  })

  it('R009 of a town that is nowhere are null', async () => {
    expect(
      (await subgraph.ask('{ nearestOffices(town: "town:none") { withoutPosition } }')).data.nearestOffices,
    ).toBeNull()
  })
})
