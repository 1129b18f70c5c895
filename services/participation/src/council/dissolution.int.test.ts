import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type AskOptions, type TestSubgraph, testSubgraph } from '../../../../tests/subgraph-client.ts'
import { testDatabase } from '../../../../tests/test-store.ts'
import { resident } from '../proposal/test-people.ts'
import { participation } from '../subgraph.ts'
import { decideAt, made, seatMembers } from '../vote/test-council.ts'

const clock = { now: new Date('2027-03-01T10:00:00+09:00') }
let subgraph: TestSubgraph
let hana: AskOptions

beforeAll(async () => {
  const storeUri = testDatabase('dissolution')
  subgraph = await testSubgraph(participation, { storeUri, clock: () => clock.now })
  hana = await resident(subgraph, 'hana')
})
afterAll(() => subgraph?.close())

const planner = { posts: ['head-office-planner@office:hq'] }
const mayor = { posts: ['mayor@office:hq'] }
const secretary = { posts: ['council-secretary@office:center-ikejiri'] }
const ward = { posts: ['council-secretary@office:hq'] }
const at = 'district:ikejiri'

async function body(place: string, type: string): Promise<string> {
  const plan = { place, type: `councilType:${type}`, name: { ja: `${type}の協議会` } }
  const prepared = 'CouncilPrepared { council { id } }'
  const { id } = (await made(subgraph, 'prepareCouncil', prepared, plan, planner)).council
  const basis = { id, legalBasis: '要綱' }
  await made(subgraph, 'establishCouncil', 'CouncilEstablished { council { id } }', basis, planner)
  return id
}
const duty = 'kind id council { id } mayGoTo'
async function dissolve(id: string, more: object = {}, who: AskOptions = planner) {
  const query = `mutation ($input: DissolveCouncilInput!) { it: dissolveCouncil(input: $input) { __typename
    ... on Problem { message(lang: JA) remedy(lang: EN) } ... on InvalidInput { field given }
    ... on DutiesWithoutSuccessor { duties { ${duty} } } ... on BodiesMustDecide { councils { id } }
    ... on CouncilDissolved { council { state successors { id } } } } }`
  const input = { id, reason: '協議組織の再整理', decision: '令和9年 決定 第1号', ...more }
  const { data, errors } = await subgraph.ask(query, { input }, who)
  expect(errors).toBeUndefined()
  return data.it
}
async function proposal(): Promise<string> {
  const input = {
    tier: 'DISTRICT',
    place: at,
    title: '広い道',
    points: ['歩道'],
    naming: 'ANONYMOUS_PUBLIC',
  }
  const fields = 'ProposalHandled { proposal { id } }'
  const { id } = (await made(subgraph, 'submitProposal', fields, input, hana)).proposal
  await made(subgraph, 'admitProposal', fields, { id }, secretary, 'ProposalStepInput')
  return id
}
const propose = async (council: string, title: string, paper: object | null = null) => {
  const fields = 'AgendaItemProposed { agendaItem { id } }'
  const input = { council, title, role: 'DECISION', paper }
  return (await made(subgraph, 'proposeAgendaItem', fields, input, secretary)).agendaItem.id as string
}
const itemOf = async (id: string) =>
  (
    await subgraph.ask(
      'query ($id: ID!) { agendaItem(id: $id) { state council { id } reflection { explanation } history { act } } }',
      { id },
    )
  ).data.agendaItem
const proposalOf = async (id: string) =>
  (
    await subgraph.ask(
      'query ($id: ID!) { proposal(id: $id) { state council { id } steps { step reason } clocks { owedBy owedByPost state } } }',
      { id },
    )
  ).data.proposal

describe('R105 the reorganisation of the bodies of a district', () => {
  let district = ''
  let promotion = ''
  let first = ''
  let second = ''
  let item = ''
  let treating = ''
  const carried: string[] = []

  it('R105 a body that has begun something doesn’t end before each duty has a named successor', async () => {
    district = await body(at, 'district')
    promotion = await body(at, 'promotion')
    first = await proposal()
    second = await proposal()
    item = await propose(district, '来年度の予定')
    treating = await propose(district, '広い道について', { kind: 'PROPOSAL', id: first, version: 1 })
    const refused = await dissolve(district)
    expect(refused.__typename).toBe('DutiesWithoutSuccessor')
    expect(refused.message).toContain('4件')
    const anybody = ['COUNCIL', 'SECRETARIAT']
    const own = { council: { id: district }, mayGoTo: anybody }
    expect(refused.duties).toHaveLength(4)
    for (const [kind, id] of [
      ['PROPOSAL', first],
      ['PROPOSAL', second],
      ['AGENDA_ITEM', item],
      ['AGENDA_ITEM', treating],
    ])
      expect(refused.duties).toContainEqual({ kind, id, ...own })
    const some = await dissolve(district, { successors: [{ duties: [first] }] })
    expect(some.duties.map(({ id }: { id: string }) => id).toSorted()).toEqual([second, item].toSorted())
    expect((await dissolve(district, {}, secretary)).__typename).toBe('NotPermitted')
  })

  it('R105 a merger is the bodies’ own decision: without a carried resolution of each it’s refused', async () => {
    const successors = [{ council: promotion }]
    const undecided = await dissolve(district, { successors })
    expect(undecided.__typename).toBe('BodiesMustDecide')
    expect(undecided.councils).toEqual([{ id: district }, { id: promotion }])
    for (const [council, category, appointing] of [
      [district, 'district-chokai', secretary],
      [promotion, 'promotion-member', mayor],
    ] as const) {
      const days = { startsOn: '2027-03-01', endsOn: '2029-02-28' }
      const seating = { count: 2, category, secretary, appointing, ...days }
      const members = await seatMembers(subgraph, council, seating)
      carried.push(await decideAt(subgraph, clock, council, members, secretary, '統合について'))
      const one = await dissolve(district, { successors, resolutions: carried })
      if (carried.length === 1) expect(one.councils).toEqual([{ id: promotion }])
    }
    const { data } = await subgraph.ask('query ($id: ID!) { council(id: $id) { state } }', { id: district })
    expect(data.council.state).toBe('DISSOLVED')
  })

  it('R105 the successor goes on with each duty; history and links stay on both sides', async () => {
    for (const id of [first, second]) {
      const told = await proposalOf(id)
      expect(told).toMatchObject({ state: 'ADMITTED', council: { id: promotion } })
      expect(told.steps.at(-1)).toEqual({ step: 'HAND_OVER', reason: '協議組織の再整理' })
      const owing = told.clocks.filter(({ state }: { state: string }) => state === 'RUNNING')
      expect(owing.map(({ owedBy }: { owedBy: string }) => owedBy).toSorted()).toEqual(
        [promotion, 'office:center-ikejiri'].toSorted(),
      )
    }
    for (const id of [item, treating])
      expect(await itemOf(id)).toMatchObject({ state: 'PROPOSED', council: { id: promotion } })
    expect((await itemOf(item)).history.at(-1).act).toBe('dissolveCouncil')
    const { data } = await subgraph.ask(
      `query ($old: ID!, $new: ID!) { old: council(id: $old) { state successors { id } terms { ordinal } resolutions { nodes { id } } meetings { nodes { number } } }
        before: council(id: $old, asOf: "2027-03-02") { state successors { id } members { id } }
        new: council(id: $new) { state predecessors { id state } } }`,
      { old: district, new: promotion },
    )
    expect(data.old).toMatchObject({ state: 'DISSOLVED', successors: [{ id: promotion }] })
    expect(data.old.resolutions.nodes).toHaveLength(1)
    expect(data.old.meetings.nodes).toEqual([{ number: 1 }])
    expect(data.before).toMatchObject({ state: 'ESTABLISHED', successors: [] })
    expect(data.before.members).toHaveLength(2)
    expect(data.new).toEqual({
      state: 'ESTABLISHED',
      predecessors: [{ id: district, state: 'DISSOLVED' }],
    })
  })

  it('R105 the successor treats what it took over; another body of the district doesn’t', async () => {
    const youth = await body(at, 'youth')
    const startsAt = new Date(clock.now.getTime() + 20 * 86_400_000).toISOString()
    const plan = { startsAt, mode: 'IN_PERSON', place: '会議室' }
    const fields = 'MeetingPlanned { meeting { id } }'
    const meetings: string[] = []
    for (const council of [promotion, youth]) {
      const agenda = [{ title: '開会' }]
      const { meeting } = await made(subgraph, 'planMeeting', fields, { council, ...plan, agenda }, secretary)
      meetings.push(meeting.id)
    }
    const schedule = async (id: string, meeting: string | undefined) =>
      (
        await subgraph.ask(
          'mutation ($input: ScheduleAgendaItemInput!) { it: scheduleAgendaItem(input: $input) { __typename } }',
          { input: { id, meeting } },
          secretary,
        )
      ).data.it.__typename
    expect(await schedule(treating, meetings[0])).toBe('AgendaItemScheduled')
    const paper = { kind: 'PROPOSAL', id: second, version: 1 }
    const foreign = await subgraph.ask(
      'mutation ($input: ProposeAgendaItemInput!) { it: proposeAgendaItem(input: $input) { __typename } }',
      { input: { council: youth, title: 'x', role: 'DECISION', paper } },
      secretary,
    )
    expect(foreign.data.it.__typename).toBe('PaperOfAnotherPlace')
  })
})

describe('R105 the end of a body without another', () => {
  it('R105 the office that serves it goes on with proposals; waiting items are withdrawn with a published word', async () => {
    const district = await body(at, 'district')
    const id = await proposal()
    expect((await proposalOf(id)).council).toEqual({ id: district })
    const item = await propose(district, '来年度の予定')
    const ended = await dissolve(district, { successors: [{}] })
    expect(ended).toMatchObject({ council: { state: 'DISSOLVED', successors: [] } })
    const told = await proposalOf(id)
    expect(told.council).toBeNull()
    const owing = told.clocks.filter(({ state }: { state: string }) => state === 'RUNNING')
    const office = { owedBy: 'office:center-ikejiri', owedByPost: 'centre-director' }
    expect(owing).toEqual([
      { ...office, state: 'RUNNING' },
      { ...office, state: 'RUNNING' },
    ])
    expect(await itemOf(item)).toMatchObject({
      state: 'WITHDRAWN',
      reflection: { explanation: '協議組織の再整理' },
    })
  })

  it('R105 draws and calls that run have no taker: they’re ended first; an inquiry goes to a body of its kind alone', async () => {
    const organ = await body('ward:setagaya', 'regional-administration')
    const other = await body('ward:setagaya', 'auxiliary-organ')
    const planned = {
      council: organ,
      purpose: '委員',
      frame: '名簿',
      asOf: '2027-03-01',
      seats: 1,
      quotas: [],
    }
    const { draw } = await made(subgraph, 'planDraw', 'DrawPlanned { draw { id } }', planned, ward)
    const matters = await subgraph.ask('{ inquiryMatters { id } }')
    const asked = {
      council: organ,
      matter: matters.data.inquiryMatters[0].id,
      title: '地域行政の推進',
      text: '意見を求める。',
    }
    const opened = 'InquiryOpened { inquiry { id } }'
    const { inquiry } = await made(subgraph, 'openInquiry', opened, asked, mayor)
    const refused = await dissolve(organ, { successors: [{}] })
    expect(refused.duties.map(({ kind, mayGoTo }: any) => [kind, mayGoTo])).toEqual([
      ['INQUIRY', ['COUNCIL']],
      ['DRAW', []],
    ])
    const voided = { id: draw.id, reason: '解散のため' }
    await made(subgraph, 'voidDraw', 'DrawVoided { draw { id } }', voided, planner)
    const wrong = await dissolve(organ, { successors: [{ council: organ }] })
    expect(wrong).toMatchObject({ __typename: 'InvalidInput', field: 'successors' })
    const race = await Promise.all(
      Array.from({ length: 20 }, () => dissolve(organ, { successors: [{ council: other }] })),
    )
    expect(race.filter(({ __typename }) => __typename === 'CouncilDissolved')).toHaveLength(1)
    const lost = race.filter(({ __typename }) => ['CouncilActNotPossible', 'Conflict'].includes(__typename))
    expect(lost).toHaveLength(19)
    const { data } = await subgraph.ask('query ($id: ID!) { inquiry(id: $id) { council { id } state } }', {
      id: inquiry.id,
    })
    expect(data.inquiry).toEqual({ council: { id: other }, state: 'OPEN' })
  })

  it('R105 nothing begins in the body while it ends: of an end and 20 new items at once, each is handed on or refused', async () => {
    const district = await body(at, 'district')
    const items = Promise.all(
      Array.from({ length: 20 }, async (_, each) => {
        const query = `mutation ($input: ProposeAgendaItemInput!) { it: proposeAgendaItem(input: $input) { __typename ... on AgendaItemProposed { agendaItem { id } } } }`
        const input = { council: district, title: `議題 ${each}` }
        return (await subgraph.ask(query, { input }, secretary)).data.it
      }),
    )
    const ended = await dissolve(district, { successors: [{}] })
    expect(ended.__typename).toBe('CouncilDissolved')
    const answers = (await items).map(({ __typename }) => __typename)
    const known = ['AgendaItemProposed', 'BodyOver']
    expect(answers.filter((each) => !known.includes(each))).toEqual([])
    const proposed = (await items).flatMap(({ agendaItem }) => agendaItem?.id ?? [])
    for (const id of proposed) expect((await itemOf(id)).state).toBe('WITHDRAWN')
  })

  it('R105 of an end and the admission of 8 proposals at once, no proposal is left with the body that ended', async () => {
    const place = 'district:daizawa'
    const who = { posts: ['council-secretary@office:center-daizawa'] }
    const neighbour = await resident(subgraph, 'neighbour', place)
    const district = await body(place, 'district')
    const words = { tier: 'DISTRICT', place, title: '公園', points: ['木陰'], naming: 'ANONYMOUS_PUBLIC' }
    const fields = 'ProposalHandled { proposal { id } }'
    const ids: string[] = []
    for (let each = 0; each < 8; each++)
      ids.push((await made(subgraph, 'submitProposal', fields, words, neighbour)).proposal.id)
    const admitted = ids.map((id) =>
      made(subgraph, 'admitProposal', fields, { id }, who, 'ProposalStepInput'),
    )
    const ended = dissolve(district, { successors: [{}] })
    await Promise.all(admitted)
    expect((await ended).__typename).toBe('CouncilDissolved')
    for (const id of ids) expect(await proposalOf(id)).toMatchObject({ state: 'ADMITTED', council: null })
  })
})

it('R105 R132 an area’s council leaves its open issues, and what is asked for them, to a successor; then to the branch; what is dealt with stays as it was', async () => {
  const branch = {
    posts: ['branch-director@office:branch-kitazawa', 'council-secretary@office:branch-kitazawa'],
  }
  const centre = { posts: ['council-secretary@office:center-umegaoka'] }
  const first = await body('area:kitazawa', 'area')
  const given = {
    tier: 'DISTRICT',
    place: 'district:umegaoka',
    title: '坂道',
    points: ['手すり'],
    naming: 'ANONYMOUS_PUBLIC',
  }
  const proposed = 'ProposalHandled { proposal { id } }'
  const { id: cited } = (await made(subgraph, 'submitProposal', proposed, given, hana)).proposal
  await made(subgraph, 'admitProposal', proposed, { id: cited }, centre, 'ProposalStepInput')
  const year = { area: 'area:kitazawa', fiscalYear: 2026 }
  const { areaList } = await made(
    subgraph,
    'openAreaList',
    'AreaListHandled { areaList { id } }',
    year,
    branch,
  )
  const handled = 'AreaIssueHandled { areaIssue { id council { id } } }'
  const collect = async () => {
    const sources = [{ kind: 'PROPOSAL', id: cited }]
    const words = { list: areaList.id, title: '坂の多いまち', description: '手すりがない', sources }
    return (await made(subgraph, 'collectAreaIssue', handled, words, branch)).areaIssue
  }
  const [open, dropped, closed] = [await collect(), await collect(), await collect()]
  expect(open.council).toEqual({ id: first })
  for (const [act, { id }] of [
    ['dropAreaIssue', dropped],
    ['closeAreaIssue', closed],
  ] as const)
    await made(subgraph, act, handled, { id, reason: '済' }, branch, 'AreaIssueReasonInput')
  const policy = { kind: 'FIELD_PLAN', title: '道の計画', summary: '坂道', isPriority: false }
  const registered = 'WardPolicyHandled { wardPolicy { id } }'
  const { wardPolicy } = await made(subgraph, 'registerWardPolicy', registered, policy, planner)
  const asking = { issue: open.id, policy: wardPolicy.id, text: '計画に入れてほしい' }
  const requested = 'ReflectionRequestHandled { reflectionRequest { id } }'
  const { id: request } = (await made(subgraph, 'requestReflection', requested, asking, branch))
    .reflectionRequest

  const refused = await dissolve(first)
  expect(refused.duties.map(({ kind, id }: any) => [kind, id]).toSorted()).toEqual(
    [
      ['AREA_ISSUE', open.id],
      ['AREA_ISSUE', dropped.id],
    ].toSorted(),
  )
  const read = async () =>
    (
      await subgraph.ask(
        `query($issue: ID, $ids: [ID!]) { areaIssue(id: $issue) { reflectionRequests { id state areaIssue { council { id } history { act } } } }
          areaIssues(first: 10, where: { id: { in: $ids } }) { nodes { id state council { id } } } }`,
        { issue: open.id, ids: [open.id, dropped.id, closed.id] },
      )
    ).data
  const councils = (data: any) =>
    Object.fromEntries(data.areaIssues.nodes.map(({ id, council }: any) => [id, council?.id ?? null]))
  const next = await body('ward:setagaya', 'auxiliary-organ')
  const handedOn = await dissolve(first, { successors: [{ council: next }] })
  expect(handedOn.council.state).toBe('DISSOLVED')
  const after = await read()
  expect(councils(after)).toEqual({ [open.id]: next, [dropped.id]: next, [closed.id]: first })
  const [asked] = after.areaIssue.reflectionRequests
  expect(asked).toMatchObject({ id: request, state: 'REQUESTED', areaIssue: { council: { id: next } } })
  expect(asked.areaIssue.history.at(-1).act).toBe('dissolveCouncil')
  expect((await dissolve(next, { successors: [{}] })).council.state).toBe('DISSOLVED')
  const last = await read()
  expect(councils(last)).toEqual({ [open.id]: null, [dropped.id]: null, [closed.id]: first })
  expect(last.areaIssue.reflectionRequests[0].state).toBe('REQUESTED')
})
