import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type TestSubgraph, testSubgraph } from '../../../../tests/subgraph-client.ts'
import { testDatabase } from '../../../../tests/test-store.ts'
import { organization } from '../subgraph.ts'

const planner = { posts: ['head-office-planner@office:hq'] }
const mayor = { posts: ['mayors-office@office:hq'] }
const kitazawa = { posts: ['branch-director@office:branch-kitazawa'] }
const kinuta = { posts: ['branch-director@office:branch-kinuta'] }
const now = new Date('2026-11-24T09:00:00+09:00')
const storeUri = testDatabase('districtEnd')
const decision = { title: '区長決裁 第1号' }
const effectiveOn = '2027-04-01'
const centre = 'office:center-shindaita'
const district = 'district:shindaita'
const heir = 'district:umegaoka'
const task = 'affair:district-machizukuri'
let subgraph: TestSubgraph
let moves: object[]

beforeAll(async () => {
  subgraph = await testSubgraph(organization, { storeUri, clock: () => now })
  const { data } = await subgraph.ask(
    `{ district(id: "${district}") { jurisdictions { town { id } blocks { first last } } } }`,
  )
  moves = data.district.jurisdictions.map(
    ({ town, blocks }: { town: { id: string }; blocks: object | null }) => ({
      town: town.id,
      blocks,
      district: heir,
    }),
  )
})
afterAll(() => subgraph.close())

async function act(name: string, fields: string, input: object, options: object = planner): Promise<any> {
  const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`
  const problems = '... on Problem { message(lang: EN) clause { id } } ... on InvalidInput { field rule }'
  const { data, errors } = await subgraph.ask(
    `mutation($input: ${type}!) { answer: ${name}(input: $input) { __typename ${fields} ${problems} } }`,
    { input },
    options,
  )
  expect(errors).toBeUndefined()
  return data.answer
}

const end = (more: object = {}) =>
  act(
    'planDistrictEnd',
    `... on DistrictEndPlanned { change { id tasks { affair { id } district { id } } followUps { id concern state district { id } } } }
    ... on DistrictInUse { townIds officeIds affairIds postIds staffIds } ... on OfficeHoldsAffairs { affairs { id } from }`,
    { district, effectiveOn, moves, closes: [centre], decision, ...more },
  )
const withdraw = (change: string) =>
  act('withdrawPlannedBoundaryChange', '... on PlannedBoundaryChangeWithdrawn { change { id } }', { change })

async function transfer(to: object, on: string): Promise<any> {
  const planned = await act('planAffairTransfer', '... on AffairTransferPlanned { transfer { id } }', {
    affair: task,
    place: district,
    to,
    effectiveOn: on,
  })
  expect(planned.__typename).toBe('AffairTransferPlanned')
  return act(
    'decideAffairTransfer',
    '... on AffairTransferDecided { transfer { id } }',
    { affair: task, transfer: planned.transfer.id, decision: { ...decision, decidedOn: '2026-11-24' } },
    mayor,
  )
}

const createPost = (more: object = {}) =>
  act('createPost', '... on PostCreated { post { id } } ... on OfficeNotOpen { officeId on }', {
    office: centre,
    code: 'centre-staff',
    title: { ja: '職員' },
    employment: 'REGULAR',
    basis: 'STANDARD',
    validFrom: '2026-04-01',
    decision,
    ...more,
  })

let people = 0
async function member(office: string): Promise<string> {
  people += 1
  const input = { person: `person:e-${people}`, joinedOn: '2023-04-01', isManager: false, office }
  return (await act('registerStaff', '... on StaffRegisteredAnew { staff { id } }', input)).staff.id
}
const assign = (staff: string, more: object = {}) =>
  act('assignDuty', '... on DutyAssigned { staff { duties { id } } }', {
    staff,
    kind: 'DISTRICT',
    district,
    from: '2026-11-24',
    ...more,
  })

describe('the end of a district', () => {
  it('R037 R079 is refused while a task names an office that closes, with clause and task', async () => {
    expect((await transfer({ office: centre }, '2027-01-01')).__typename).toBe('AffairTransferDecided')
    expect(await end()).toMatchObject({
      __typename: 'OfficeHoldsAffairs',
      clause: { id: 'clause:K-4-1-4' },
      affairs: [{ id: task }],
      from: effectiveOn,
    })
    expect((await transfer({ seat: 'CENTRE' }, '2027-03-01')).__typename).toBe('AffairTransferDecided')
  })

  it('R037 R079 is refused until a district that takes its ground over goes on with each task that is allotted there', async () => {
    const left = {
      __typename: 'DistrictInUse',
      clause: { id: 'clause:K-1-4-2' },
      affairIds: [task],
      townIds: [],
    }
    expect(await end()).toMatchObject(left)
    expect(await end({ tasks: [{ affair: task, district: 'district:seijo' }] })).toMatchObject(left)
    expect(await end({ tasks: [{ affair: 'affair:nothing', district: heir }] })).toMatchObject(left)
  })

  it('R037 R169 R170 is refused while posts and people are left, each named; nothing is set up beyond a planned end', async () => {
    const { post } = await createPost()
    const [own, young] = [await member(centre), await member('office:hq')]
    const duty = await assign(young)
    const tasks = [{ affair: task, district: heir }]
    const refused = await end({ tasks })
    expect(refused).toMatchObject({ __typename: 'DistrictInUse', affairIds: [], postIds: [post.id] })
    expect(refused.staffIds.toSorted()).toEqual([own, young].toSorted())
    await act('abolishPost', '... on PostAbolished { post { id } }', { post: post.id, on: effectiveOn })
    await act('endDuty', '... on StaffDutyEnded { staff { id } }', {
      staff: young,
      duty: duty.staff.duties[0].id,
      on: effectiveOn,
    })
    expect((await end({ tasks })).staffIds).toEqual([own])
    await act('moveStaff', '... on StaffMoved { staff { id } }', {
      staff: own,
      office: 'office:center-umegaoka',
      from: effectiveOn,
    })
    const planned = await end({ tasks })
    expect(planned).toMatchObject({
      __typename: 'DistrictEndPlanned',
      change: { tasks: [{ affair: { id: task }, district: { id: heir } }] },
    })
    expect(await createPost()).toMatchObject({
      __typename: 'OfficeNotOpen',
      officeId: centre,
      on: effectiveOn,
    })
    expect((await createPost({ validTo: effectiveOn })).__typename).toBe('PostCreated')
    const later = await member('office:hq')
    expect(await assign(later)).toMatchObject({ __typename: 'InvalidInput', field: 'to' })
    expect((await assign(later, { to: effectiveOn })).__typename).toBe('DutyAssigned')
    await withdraw(planned.change.id)
  })

  it('R037 R169 and posts set up for its centre at once: all of the posts, or the end', async () => {
    const tasks = [{ affair: task, district: heir }]
    const answers = await Promise.all([end({ tasks }), ...Array.from({ length: 20 }, () => createPost())])
    const [ended, ...posts] = answers.map(({ __typename }) => __typename)
    const created = posts.filter((name) => name === 'PostCreated').length
    if (ended === 'DistrictEndPlanned') expect(created).toBe(0)
    else expect([ended, created > 0]).toEqual(['DistrictInUse', true])
    expect(posts.every((name) => ['PostCreated', 'OfficeNotOpen', 'Conflict'].includes(name))).toBe(true)
    if (ended === 'DistrictEndPlanned') await withdraw(answers[0].change.id)
  })
})

describe('what a boundary change leaves to other services', () => {
  const confirm = (followUp: string, options: object, more: object = {}) =>
    act(
      'confirmBoundaryFollowUp',
      '... on BoundaryFollowUpConfirmed { followUp { state outcome note version history { act } } } ... on FollowUpSettled { state } ... on NotPermitted { needs }',
      { followUp, outcome: 'HANDED_OVER', note: '代沢と合同で続ける', ...more },
      options,
    )
  const redraw = () =>
    act(
      'redrawBoundary',
      '... on BoundaryRedrawn { change { id followUps { id concern state isOverdue dueOn district { id } } } }',
      { effectiveOn, moves: [{ town: 'town:daita-1', district: 'district:matsubara' }], decision },
    )

  it('R037 is put down with it, found by district, and confirmed once by who is in charge', async () => {
    const { change } = await redraw()
    expect(change.followUps).toHaveLength(2)
    expect(change.followUps).toContainEqual(
      expect.objectContaining({ concern: 'COUNCILS', state: 'OPEN', isOverdue: false, dueOn: effectiveOn }),
    )
    const [first, second] = change.followUps
    const open =
      'query($where: BoundaryFollowUpWhere) { boundaryFollowUps(where: $where) { nodes { id change { id } availableActions } } }'
    const where = { district: { eq: 'district:matsubara' }, state: { eq: 'OPEN' } }
    const { data } = await subgraph.ask(open, { where }, kitazawa)
    expect(data.boundaryFollowUps.nodes).toMatchObject([
      { change: { id: change.id }, availableActions: ['CONFIRM'] },
    ])
    expect(await confirm(first.id, {})).toMatchObject({
      __typename: 'NotPermitted',
      clause: { id: 'clause:K-1-4-2' },
    })
    expect(await confirm(first.id, kinuta)).toMatchObject({
      __typename: 'NotPermitted',
      clause: { id: 'clause:K-1-4-2' },
      needs: ['head-office-planner@office:hq', 'branch-director@office:branch-kitazawa'],
    })
    const answers = await Promise.all(Array.from({ length: 20 }, () => confirm(first.id, kitazawa)))
    const names = answers.map(({ __typename }) => __typename)
    expect(names.filter((name) => name === 'BoundaryFollowUpConfirmed')).toHaveLength(1)
    expect(names.every((name) => /Confirmed|Settled|Conflict/.test(name))).toBe(true)
    expect(await confirm(first.id, planner)).toMatchObject({
      __typename: 'FollowUpSettled',
      state: 'CONFIRMED',
    })
    await withdraw(change.id)
    expect(await confirm(second.id, planner)).toMatchObject({
      __typename: 'FollowUpSettled',
      state: 'LAPSED',
    })
    const { data: kept } = await subgraph.ask(
      'query($ids: [ID!]!) { boundaryFollowUps(where: { id: { in: $ids } }) { nodes { id state outcome history { act } } } }',
      { ids: [first.id, second.id] },
    )
    expect(kept.boundaryFollowUps.nodes).toContainEqual({
      id: first.id,
      state: 'CONFIRMED',
      outcome: 'HANDED_OVER',
      history: [{ act: 'redrawBoundary' }, { act: 'confirmBoundaryFollowUp' }],
    })
  })
})
