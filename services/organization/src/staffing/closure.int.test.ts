import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type TestSubgraph, testSubgraph } from '../../../../tests/subgraph-client.ts'
import { testDatabase } from '../../../../tests/test-store.ts'
import { organization } from '../subgraph.ts'

const planner = { posts: ['head-office-planner@office:hq'] }
const storeUri = testDatabase('officeClosing')
const decision = { title: '区長決裁 第1号' }
const effectiveOn = '2027-04-01'
const now = new Date('2026-11-24T09:00:00+09:00')
let subgraph: TestSubgraph

beforeAll(async () => {
  subgraph = await testSubgraph(organization, { storeUri, clock: () => now })
})
afterAll(() => subgraph.close())

const told: Record<string, string> = {
  planOffice: '... on OfficePlanned { office { id } change { id } }',
  withdrawPlannedOfficeChange: '... on PlannedOfficeChangeWithdrawn { office { id } }',
  planOfficeClosure: '... on OfficeClosurePlanned { change { id } }',
  createPost: '... on PostCreated { post { id } }',
  appointToPost: '... on HolderAppointed { tenure { id } }',
  registerStaff:
    '... on StaffRegisteredAnew { staff { id } } ... on OfficeIsToClose { officeId changeId on }',
  moveStaff: '... on StaffMoved { staff { id } } ... on OfficeIsToClose { officeId changeId on }',
}
async function act(name: string, input: object): Promise<any> {
  const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`
  const inUse = /Office/.test(name) ? '... on OfficeInUse { officeId from postIds tenureIds staffIds }' : ''
  const { data, errors } = await subgraph.ask(
    `mutation($input: ${type}!) { answer: ${name}(input: $input) {
      __typename ${told[name] ?? ''} ${inUse} ... on Problem { message(lang: EN) remedy clause { id } } } }`,
    { input },
    planner,
  )
  expect(errors).toBeUndefined()
  return data.answer
}

const replace = (place: string, old: string) =>
  act('planOffice', {
    place: `district:${place}`,
    effectiveOn,
    kind: 'MACHIZUKURI_CENTRE',
    name: { ja: '新しいまちづくりセンター' },
    replaces: [old],
    decision,
  })
const createPost = (office: string) =>
  act('createPost', {
    office,
    code: 'centre-staff',
    title: { ja: '職員' },
    employment: 'REGULAR',
    basis: 'STANDARD',
    validFrom: '2026-04-01',
    decision,
  })
let people = 0
const register = (office: string) => {
  people += 1
  return act('registerStaff', {
    person: `person:c-${people}`,
    joinedOn: '2020-04-01',
    isManager: false,
    office,
  })
}

describe('an office that is to shut', () => {
  it('R022 R169 R130 is replaced only when no post, tenure or person is left at it, each named', async () => {
    const old = 'office:center-ikejiri'
    const { post } = await createPost(old)
    const appointed = await act('appointToPost', {
      post: post.id,
      person: 'person:holder',
      from: '2026-12-01',
      decision,
    })
    const tenure = appointed.tenure.id
    const { staff } = await register(old)
    const refused = await replace('ikejiri', old)
    expect(refused).toMatchObject({
      __typename: 'OfficeInUse',
      clause: { id: 'clause:K-4-4' },
      officeId: old,
      from: effectiveOn,
      postIds: [post.id],
      tenureIds: [tenure],
      staffIds: [staff.id],
    })
    await act('endTenure', { post: post.id, tenure, on: effectiveOn })
    expect(await replace('ikejiri', old)).toMatchObject({ postIds: [post.id], tenureIds: [] })
    await act('abolishPost', { post: post.id, on: effectiveOn })
    expect(await replace('ikejiri', old)).toMatchObject({ postIds: [], staffIds: [staff.id] })
    const away = { staff: staff.id, office: 'office:center-taishido', from: effectiveOn }
    expect((await act('moveStaff', away)).__typename).toBe('StaffMoved')
    expect((await replace('ikejiri', old)).__typename).toBe('OfficePlanned')
  })

  it('R022 R170 takes nobody who would stay beyond its planned end: the closing is named', async () => {
    const old = 'office:center-wakabayashi'
    const planned = await replace('wakabayashi', old)
    expect(planned.__typename).toBe('OfficePlanned')
    const closing = { __typename: 'OfficeIsToClose', officeId: old, on: effectiveOn }
    const { staff } = await register('office:center-taishido')
    const move = (office: string, from: string) => act('moveStaff', { staff: staff.id, office, from })
    const refused = await move(old, '2027-01-01')
    expect(refused).toMatchObject({ ...closing, clause: { id: 'clause:K-4-4' } })
    expect(refused.changeId).toContain(planned.change.id)
    expect(await register(old)).toMatchObject(closing)
    expect((await move(old, effectiveOn)).__typename).toBe('OfficeNotOpen')
    expect((await move(planned.office.id, '2027-01-01')).__typename).toBe('OfficeNotOpen')
    expect((await move(planned.office.id, effectiveOn)).__typename).toBe('StaffMoved')
  })

  it('R022 R169 is not taken back before it opens while posts are set up at it', async () => {
    const planned = await replace('daizawa', 'office:center-daizawa')
    const created = await act('createPost', {
      office: planned.office.id,
      code: 'centre-staff',
      title: { ja: '職員' },
      employment: 'REGULAR',
      basis: 'STANDARD',
      validFrom: effectiveOn,
      decision,
    })
    const withdrawn = { office: planned.office.id, change: planned.change.id }
    expect(await act('withdrawPlannedOfficeChange', withdrawn)).toMatchObject({
      __typename: 'OfficeInUse',
      officeId: planned.office.id,
      from: effectiveOn,
      postIds: [created.post.id],
    })
  })

  it('R022 R170 of one who replaces it and twenty who move people to it at once, either it is replaced or they are there', async () => {
    const old = 'office:center-shimouma'
    const staff = await Promise.all(
      Array.from({ length: 20 }, async () => (await register('office:center-taishido')).staff.id),
    )
    const [planned, ...moved] = await Promise.all([
      replace('shimouma', old),
      ...staff.map((id) => act('moveStaff', { staff: id, office: old, from: '2026-12-01' })),
    ])
    const there = moved.filter(({ __typename }) => __typename === 'StaffMoved').length
    if (planned.__typename === 'OfficePlanned') expect(there).toBe(0)
    else {
      expect(planned.__typename).toBe('OfficeInUse')
      expect(there).toBeGreaterThan(0)
    }
    const again = await replace('shimouma', old)
    if (there > 0) expect(again.staffIds).toHaveLength(there)
    else expect(again.__typename).not.toBe('OfficePlanned')
  })
})
