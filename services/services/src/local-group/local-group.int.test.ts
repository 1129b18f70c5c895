import { faultsOf } from '@chiiki/kit/machine.ts'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type AskOptions, type TestSubgraph, testSubgraph } from '../../../../tests/subgraph-client.ts'
import { testDatabase } from '../../../../tests/test-store.ts'
import { services } from '../subgraph.ts'
import { localGroupMachine } from './local-group.ts'

let now = new Date('2026-11-24T10:00:00+09:00')
let subgraph: TestSubgraph
const storeUri = testDatabase('local-groups')
beforeAll(async () => {
  subgraph = await testSubgraph(services, { storeUri, clock: () => now })
})
afterAll(() => subgraph?.close())

const district = 'district:ikejiri'
const director: AskOptions = { posts: ['centre-director@office:center-ikejiri'], subject: 'test:director' }
const elsewhere: AskOptions = { posts: ['centre-director@office:center-yoga'], subject: 'test:other' }

async function act(name: string, input: object, who: AskOptions = director): Promise<any> {
  const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`
  const query = `mutation ($input: ${type}!) { ${name}(input: $input) { __typename
    ... on LocalGroupChanged { localGroup { id name contact state until version availableActions } } ... on InvalidInput { field } ... on Problem { message } } }`
  const { data, errors } = await subgraph.ask(query, { input }, who)
  expect(errors).toBeUndefined()
  return data[name]
}
/** The guide as the gateway asks for it, once organization has told the district. */
async function guide(moveInOn: string, of: string | null = district): Promise<any> {
  const query = `query ($representations: [_Any!]!) { _entities(representations: $representations) { ... on NewcomerGuide {
    localGroups { name kind } notKnown { topic } } } }`
  const representation = {
    __typename: 'NewcomerGuide',
    address: '池尻',
    moveInOn,
    district: of && { id: of },
  }
  const { data, errors } = await subgraph.ask(query, { representations: [representation] })
  expect(errors).toBeUndefined()
  return data._entities[0]
}
const gaps = ({ notKnown }: any) => notKnown.map(({ topic }: any) => topic)

describe('groups of a district', () => {
  it('have a table without faults', () => {
    expect(faultsOf(localGroupMachine)).toEqual([])
  })

  it('R119 R157 are told as not known until the centre registers one, then by name, from that day to the last', async () => {
    expect(await guide('2026-12-01')).toEqual({
      localGroups: [],
      notKnown: [{ topic: 'LOCAL_GROUPS' }, { topic: 'SHELTERS' }],
    })
    const { localGroup } = await act('registerLocalGroup', {
      district,
      name: '試験第一町会',
      hasAgreed: true,
    })
    expect(localGroup).toMatchObject({ state: 'REGISTERED', availableActions: ['CHANGE', 'END'] })
    const told = await guide('2026-12-01')
    expect(told.localGroups).toEqual([{ name: '試験第一町会', kind: 'NEIGHBOURHOOD_ASSOCIATION' }])
    expect(gaps(told)).toEqual(['SHELTERS'])
    // Before it was registered nobody had told, and of another district nobody has.
    expect(gaps(await guide('2026-11-23'))).toContain('LOCAL_GROUPS')
    expect((await guide('2026-12-01', 'district:yoga')).localGroups).toEqual([])
    expect(await guide('2026-12-01', null)).toEqual({ localGroups: null, notKnown: null })
    const changed = { localGroup: localGroup.id, name: '試験第一町会', contact: '掲示板にて' }
    expect(await act('changeLocalGroup', changed)).toMatchObject({ localGroup: { contact: '掲示板にて' } })
    expect(await act('endLocalGroup', { localGroup: localGroup.id, until: '2026-12-10' })).toMatchObject({
      localGroup: { state: 'ENDED', until: '2026-12-10', availableActions: [] },
    })
    expect((await guide('2026-12-09')).localGroups).toHaveLength(1)
    expect(gaps(await guide('2026-12-10'))).toContain('LOCAL_GROUPS')
    expect((await act('changeLocalGroup', changed)).__typename).toBe('LocalGroupEnded')
  })

  it('R119 another kind of group leaves the associations as not known', async () => {
    await act('registerLocalGroup', { district, name: '試験おはなしの会', kind: 'OTHER', hasAgreed: true })
    const told = await guide('2027-02-01')
    expect([told.localGroups.length, gaps(told).includes('LOCAL_GROUPS')]).toEqual([1, true])
  })

  it('R119 are registered with their consent, by the centre of the district alone, each once, also at the same moment', async () => {
    const input = { district, name: '試験第二町会', hasAgreed: true }
    expect(await act('registerLocalGroup', { ...input, hasAgreed: false })).toMatchObject({
      field: 'hasAgreed',
    })
    expect((await act('registerLocalGroup', input, elsewhere)).__typename).toBe('NotPermitted')
    expect((await act('registerLocalGroup', input, {})).__typename).toBe('NotPermitted')
    now = new Date('2026-11-25T10:00:00+09:00')
    const answers = await Promise.all(Array.from({ length: 6 }, () => act('registerLocalGroup', input)))
    const kinds = answers.map(({ __typename }) => __typename)
    expect(kinds.filter((kind) => kind === 'LocalGroupChanged')).toHaveLength(1)
    expect(kinds.filter((kind) => kind === 'LocalGroupRegistered')).toHaveLength(5)
    const [made] = answers.filter(({ localGroup }) => localGroup)
    const other = { localGroup: made.localGroup.id, name: 'x' }
    expect((await act('changeLocalGroup', other, elsewhere)).__typename).toBe('NotPermitted')
  })
})
