import { afterAll, beforeAll, expect, it } from 'vitest'
import { startWorld, type World } from '../../../tests/world.ts'
import { act, director, planner, resident, secretary, target } from './proposal/test-people.ts'
import { decideAt, made, seatMembers } from './vote/test-council.ts'

const post = { code: 'branch-director' }
let world: World
beforeAll(async () => {
  world = await startWorld()
})
afterAll(() => world?.close())

const branch = { posts: ['branch-director@office:branch-setagaya'] }
const handled = 'CarryUpHandled { carryUp { id } }'
const items = [{ point: 1, decision: 'FULL', reason: '必要', targets: [target] }]

it('R020 R028 one query traces a proposal from the district to the answer and to the post that owes it, and back from the office', async () => {
  const hana = await resident(world, 'hana')
  const input = {
    tier: 'DISTRICT',
    place: 'district:ikejiri',
    title: '広い道',
    points: ['歩道'],
    naming: 'ANONYMOUS_PUBLIC',
  }
  const proposed = 'ProposalHandled { proposal { id reference } }'
  const { id, reference } = (await act(world, 'submitProposal', 'SubmitProposalInput', proposed, input, hana))
    .proposal
  await act(world, 'admitProposal', 'ProposalStepInput', proposed, { id }, secretary)
  const hop = (
    await act(world, 'carryUpProposal', 'CarryUpInput', handled, { id, summary: '上へ' }, secretary)
  ).carryUp.id
  const trace = `query($r: String!) { proposal(reference: $r) { reference state district { id name { ja } } steps { state office { id name { ja } } }
    carryUps { state clocks { owedBy owedByPost state dueOn } addressee { id name { ja } directorPost { id code } owedCarryUps { nodes { proposal { reference } } } }
      response { post issuedOn office { id directorPost { code } } items { decision reason targets { ref } } } } } }`
  const before = await world.ask(trace, { r: reference }, planner)
  expect(before.errors).toBeUndefined()
  expect(before.data.proposal.carryUps[0]).toMatchObject({
    clocks: [{ owedBy: 'office:branch-setagaya', owedByPost: post.code, state: 'RUNNING' }],
    addressee: {
      id: 'office:branch-setagaya',
      name: { ja: expect.any(String) },
      owedCarryUps: { nodes: [{ proposal: { reference } }] },
    },
  })
  for (const name of ['receiveCarryUp', 'considerCarryUp'])
    await act(world, name, 'CarryUpStepInput', handled, { id: hop }, branch)
  await act(
    world,
    'answerCarryUp',
    'CarryUpAnswerInput',
    handled,
    { id: hop, items, summary: '地域の回答' },
    branch,
  )
  await act(world, 'acknowledgeCarryUp', 'CarryUpStepInput', handled, { id: hop }, secretary)
  await act(
    world,
    'answerProposal',
    'ProposalAnswerInput',
    proposed,
    { id, items, summary: '回答' },
    director,
  )
  const { data } = await world.ask(trace, { r: reference })
  expect(data.proposal).toMatchObject({
    state: 'ADOPTED',
    district: { name: { ja: expect.any(String) } },
    carryUps: [
      {
        state: 'CLOSED',
        addressee: { owedCarryUps: { nodes: [] } },
        response: { post: post.code, items: [{ reason: '必要', targets: [{ ref: target.ref }] }] },
      },
    ],
  })
})

async function body(place: string, type: string): Promise<string> {
  const plan = { place, type: `councilType:${type}`, name: { ja: `${type}の協議会` } }
  const { id } = (await made(world, 'prepareCouncil', 'CouncilPrepared { council { id } }', plan, planner))
    .council
  const basis = { id, legalBasis: '要綱' }
  await made(world, 'establishCouncil', 'CouncilEstablished { council { id } }', basis, planner)
  return id
}
const on = (day: string) => {
  world.clock.now = new Date(`${day}T10:00:00+09:00`)
}

it('R165 an open call is found from its area, applied to by whoever lives there, and leads to a seat on the council, through the whole graph', async () => {
  const keeper = { posts: ['council-secretary@office:branch-setagaya'] }
  const council = await body('area:setagaya', 'area')
  const seats = [{ category: 'seatCategory:area-citizen', count: 2 }]
  const term = { council, startsOn: '2027-02-01', endsOn: '2029-01-31', seats }
  const planned = 'CouncilTermPlanned { term { id seats { id } } }'
  const made1 = (await made(world, 'planCouncilTerm', planned, term, keeper)).term
  const words = {
    title: '区民委員の公募',
    criteria: '地域のことに関心のある方',
    method: 'SELECTION',
    seats: 1,
  }
  const days = { opensOn: '2026-11-25', closesOn: '2026-12-15', resultBy: '2026-12-25' }
  const plan = { term: made1.id, category: 'seatCategory:area-citizen', ...words, ...days }
  const { id: call } = (
    await made(world, 'planOpenCall', 'OpenCallPlanned { openCall { id } }', plan, keeper)
  ).openCall
  await made(
    world,
    'publishOpenCall',
    'OpenCallPublished { openCall { id } }',
    { id: call },
    keeper,
    'OpenCallInput',
  )
  const fromArea = `{ areas(first: 1, where: { id: { in: ["area:setagaya"] } }) { nodes { name { ja } council { openCalls(first: 5) { nodes { id phase criteria
    term { startsOn } category { id } council { area { id name { ja } generalBranch { id name { ja } } } } } } } } } }`
  const found = await world.ask(fromArea)
  expect(found.errors).toBeUndefined()
  const [area] = found.data.areas.nodes
  expect(area.council.openCalls.nodes).toEqual([
    {
      id: call,
      phase: 'ANNOUNCED',
      criteria: words.criteria,
      term: { startsOn: '2027-02-01' },
      category: { id: 'seatCategory:area-citizen' },
      council: {
        area: {
          id: 'area:setagaya',
          name: area.name,
          generalBranch: { id: 'office:branch-setagaya', name: { ja: expect.any(String) } },
        },
      },
    },
  ])
  const taro = await resident(world, 'taro')
  const written = { call, name: '応募者', contact: 't@example.jp', motive: '地域に加わりたい' }
  const applied = 'OpenCallApplied { application { id result } }'
  const query = `mutation ($input: ApplyToOpenCallInput!) { it: applyToOpenCall(input: $input) { __typename ... on OutsideCallPeriod { opensOn closesOn } } }`
  const early = await world.ask(query, { input: written }, taro)
  expect(early.data.it).toEqual({
    __typename: 'OutsideCallPeriod',
    opensOn: days.opensOn,
    closesOn: days.closesOn,
  })
  on('2026-12-01')
  const { application } = await made(world, 'applyToOpenCall', applied, written, taro)
  on('2026-12-16')
  const late = await world.ask(query, { input: written }, await resident(world, 'jiro'))
  expect(late.data.it.__typename).toMatch(/OutsideCallPeriod|OpenCallActNotPossible/)
  await made(
    world,
    'commitOpenCall',
    'OpenCallCommitted { openCall { id } }',
    { id: call },
    keeper,
    'OpenCallInput',
  )
  const choice = { id: call, source: '選考会議事録', chosen: [application.id] }
  await made(world, 'decideOpenCall', 'OpenCallDecided { openCall { id } }', choice, keeper)
  const mine = '{ myOpenCallApplications { id result } }'
  expect((await world.ask(mine, {}, taro)).data.myOpenCallApplications[0].result).toBe('PENDING')
  await made(
    world,
    'notifyApplicants',
    'ApplicantsNotified { openCall { id } }',
    { id: call },
    keeper,
    'OpenCallInput',
  )
  expect((await world.ask(mine, {}, taro)).data.myOpenCallApplications[0].result).toBe('CHOSEN')
  const nominee = {
    term: made1.id,
    seat: made1.seats[0].id,
    selection: { method: 'OPEN_CALL', application: application.id },
    person: 'taro',
    name: '太郎',
    isNamePublic: false,
  }
  const { membership } = await made(
    world,
    'nominateMember',
    'MemberNominated { membership { id } }',
    nominee,
    keeper,
  )
  const given = { id: membership.id, from: '2027-02-01', decision: '委嘱状' }
  await made(world, 'appointMember', 'MemberAppointed { membership { id } }', given, keeper)
  const seated = await world.ask(
    'query ($id: ID!) { council(id: $id, asOf: "2027-02-01") { members { selection { method openCall { id } } } compositionCheck { isBroken } } }',
    { id: council },
  )
  expect(seated.data.council).toEqual({
    members: [{ selection: { method: 'OPEN_CALL', openCall: { id: call } } }],
    compositionCheck: { isBroken: false },
  })
})

it('R105 bodies of a district merge by their own resolutions: seen from the district, the old one stays readable and leads to the new one', async () => {
  on('2027-03-01')
  const old = await body('district:kamiuma', 'district')
  const next = await body('district:kamiuma', 'promotion')
  const keeper = { posts: ['council-secretary@office:center-kamiuma'] }
  const mayor = { posts: ['mayor@office:hq'] }
  const successors = [{ council: next }]
  const ending = { id: old, reason: '協議組織の再整理', decision: '決定 第1号', successors }
  const undecided = `mutation ($input: DissolveCouncilInput!) { it: dissolveCouncil(input: $input) { __typename ... on BodiesMustDecide { councils { id } } } }`
  for (const who of [keeper, { posts: ['centre-director@office:center-kamiuma'] }])
    expect((await world.ask(undecided, { input: ending }, who)).data.it.__typename).toBe('NotPermitted')
  const barred = await world.ask(undecided, { input: ending }, planner)
  expect(barred.data.it).toEqual({ __typename: 'BodiesMustDecide', councils: [{ id: old }, { id: next }] })
  const resolutions: string[] = []
  for (const [council, category, appointing] of [
    [old, 'district-chokai', keeper],
    [next, 'promotion-member', mayor],
  ] as const) {
    const seating = {
      count: 2,
      category,
      startsOn: '2027-03-01',
      endsOn: '2029-02-28',
      secretary: keeper,
      appointing,
    }
    const members = await seatMembers(world, council, seating)
    resolutions.push(await decideAt(world, world.clock, council, members, keeper, '統合について'))
  }
  await made(
    world,
    'dissolveCouncil',
    'CouncilDissolved { council { id } }',
    { ...ending, resolutions },
    planner,
  )
  const seen = await world.ask(
    `query ($old: ID!, $next: ID!) { old: council(id: $old) { state district { id name { ja } centre { id } } successors { id name { ja } } resolutions { nodes { id result } }
      meetings { nodes { number state } } history { act } } next: council(id: $next) { state predecessors { id state district { name { ja } } } }
      districts(first: 1, where: { id: { in: ["district:kamiuma"] } }) { nodes { name { ja } council { id } then: council(asOf: "2027-03-02") { id state successors { id } } } } }`,
    { old, next },
  )
  expect(seen.errors).toBeUndefined()
  const [district] = seen.data.districts.nodes
  expect(seen.data.old).toMatchObject({
    state: 'DISSOLVED',
    district: { id: 'district:kamiuma', name: district.name, centre: { id: 'office:center-kamiuma' } },
    successors: [{ id: next, name: { ja: 'promotionの協議会' } }],
    resolutions: { nodes: [{ id: resolutions[0], result: 'AS_PROPOSED' }] },
    meetings: { nodes: [{ number: 1, state: 'HELD' }] },
  })
  expect(seen.data.old.history.map(({ act: name }: any) => name)).toContain('dissolveCouncil')
  expect(seen.data.next).toEqual({
    state: 'ESTABLISHED',
    predecessors: [{ id: old, state: 'DISSOLVED', district: { name: district.name } }],
  })
  expect([district.council, district.then]).toEqual([null, { id: old, state: 'ESTABLISHED', successors: [] }])
})
