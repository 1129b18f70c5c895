import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { organization } from '../services/organization/src/subgraph.ts'
import { growWard } from './bench/larger-ward.ts'
import { recording } from './explained-commands.ts'
import type { Plan } from './plans/plan-store.ts'
import { type TestSubgraph, testSubgraph } from './subgraph-client.ts'
import { testDatabase } from './test-store.ts'

/** Seven times the ward: more, and a scan of what grows would be the store's only way, not its choice. */
const factor = 7
const small = testDatabase('plans_ward')
const large = testDatabase('plans_larger')
const recorder = recording(organization)
let subgraph: TestSubgraph

beforeAll(async () => {
  const clock = () => new Date('2026-11-24T09:00:00+09:00')
  const ward = await testSubgraph(organization, { storeUri: small, clock })
  await ward.close()
  await growWard(small, large, factor, 2)
  subgraph = await testSubgraph(recorder.definition, { storeUri: large, clock, dataDir: null })
})
afterAll(() => subgraph.close())

/** Collections that a larger ward has more of. */
const growing = ['areas', 'districts', 'towns', 'offices', 'figures', 'profiles', 'boundaryChanges']

/** A plan that reads a collection from end to end: outright, or by an index that it has no value for. */
function isScan({ collection, steps }: Plan): boolean {
  return (
    growing.includes(collection) &&
    steps.some((step) => /^(Seq Scan|COLLSCAN|Parallel Seq Scan)|of all$/.test(step))
  )
}

const office =
  'id kind name { ja } district { id } area { id } predecessors { predecessor { id } } timeline { id }'
const questions: Record<string, string> = {
  'an address':
    '{ address(text: "池尻四丁目35番") { ... on AddressFound { district { id centre { id } area { id generalBranch { id } } } } } }',
  'an address of another day, as known then':
    '{ address(text: "瀬田1-1", asOf: "2018-04-01", knownAt: "2026-11-24T00:00:00+09:00") { ... on AddressFound { district { id } } } }',
  'an address that nobody knows':
    '{ address(text: "三軒茶家1-1") { ... on AddressNotFound { similar { id } } } }',
  'a page of the tree': `{ areas(first: 5) { nodes { id generalBranch { ${office} } branchOffices { id } districts { id centre { ${office} } offices { id } } } } }`,
  'the ward with its areas': '{ ward { id headOffice { id } areas { id } } }',
  'an area of another day':
    '{ area(id: "area:tamagawa", asOf: "2019-06-30") { districts { id centre { id } jurisdictions { town { id } blocks { first } } } } }',
  'districts of an area': '{ districts(where: { area: { eq: "area:kitazawa" } }) { nodes { id } } }',
  'districts by name': '{ districts(where: { name: { contains: "くほんぶつ" } }) { nodes { id } } }',
  'areas by name': '{ areas(where: { name: { contains: "せたがや" } }) { nodes { id } } }',
  'towns by name':
    '{ towns(where: { name: { contains: "池尻四" } }) { nodes { id district(block: 9) { id } } } }',
  'towns of a district': '{ towns(where: { district: { eq: "district:ikejiri" } }) { nodes { id } } }',
  'towns of a postal code': '{ towns(where: { postalCode: { eq: "154-0001" } }) { nodes { id } } }',
  'a page of towns': '{ towns(first: 10) { nodes { id } pageInfo { endCursor } } }',
  'planned changes of a district': '{ district(id: "district:ikejiri") { plannedChanges { id } } }',
  'a page of offices': '{ offices(first: 10) { nodes { id } } }',
  'offices of a kind in an area':
    '{ offices(where: { kind: { eq: GENERAL_BRANCH }, area: { eq: "area:kinuta" } }) { nodes { id } } }',
  'offices by name': '{ offices(where: { name: { contains: "池尻" } }) { nodes { id } } }',
  'the nearest offices':
    '{ nearestOffices(town: "town:kamata-1", first: 3) { offices { office { id } isResponsible } } }',
  'boundary changes of a district':
    '{ boundaryChanges(where: { district: { eq: "district:ikejiri" } }) { nodes { id } } }',
  'a roll-up':
    '{ rollUp(place: "area:setagaya", measure: POPULATION, method: RESIDENT_REGISTER) { sumOfKnown } }',
  'a series':
    '{ district(id: "district:ikejiri") { statistics(first: 10) { nodes { value asOf } } figure(measure: POPULATION) { value } } }',
}

describe('every question about the territory', () => {
  it.each(Object.entries(questions))(
    'R001 R009 R037 %s is answered by index, not by reading through what grows',
    async (_name, query) => {
      recorder.clear()
      const { errors } = await subgraph.ask(query)
      expect(errors).toBeUndefined()
      const explained = await recorder.explain()
      expect(explained.length).toBeGreaterThan(0)
      expect(
        explained.filter(isScan).map(({ collection, command, steps }) => ({ collection, command, steps })),
      ).toEqual([])
    },
  )

  it('R009 is found out when it would read through: a condition without an index is told as a scan', async () => {
    recorder.clear()
    await recorder.connection().collection('towns').findOne({ 'name.en': 'nowhere' })
    expect((await recorder.explain()).filter(isScan)).toHaveLength(1)
  })
})
