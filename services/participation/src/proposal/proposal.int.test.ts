import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type AskOptions, type TestSubgraph, testSubgraph } from '../../../../tests/subgraph-client.ts'
import { testDatabase } from '../../../../tests/test-store.ts'
import { participation } from '../subgraph.ts'
import { act, director, planner, resident, secretary, target } from './test-people.ts'

const start = '2026-11-24T10:00:00+09:00'
const clock = { now: new Date(start) }
const on = (day: string) => {
  clock.now = new Date(`${day}T10:00:00+09:00`)
}
let subgraph: TestSubgraph
let hana: AskOptions
let people: AskOptions[] = []

beforeAll(async () => {
  subgraph = await testSubgraph(participation, { storeUri: testDatabase('proposal'), clock: () => clock.now })
  hana = await resident(subgraph, 'hana')
  people = await Promise.all(Array.from({ length: 50 }, (_, index) => resident(subgraph, `person-${index}`)))
})
afterAll(() => subgraph?.close())

const fields = `ProposalHandled { proposal { id version reference state edition title points { number text } supporterCount isSupportedByMe isPublic authorName council { id }
  dueOn clocks { rule { code } state dueOn owedBy } mergedInto { id } splitFrom { id } steps { state step reason office { id } } availableActions response { items { point decision reason } } } }`
const types: Record<string, string> = {
  submitProposal: 'SubmitProposalInput',
  resubmitProposal: 'ProposalWordingInput',
  answerProposal: 'ProposalAnswerInput',
  deliberateProposal: 'ProposalAgendaInput',
  mergeProposal: 'ProposalMergeInput',
  splitProposal: 'ProposalSplitInput',
  supportProposal: 'SupportProposalInput',
  withdrawProposalSupport: 'SupportProposalInput',
  admitProposal: 'ProposalStepInput',
  lapseProposal: 'ProposalStepInput',
  closeProposal: 'ProposalStepInput',
  overrideProposalDecline: 'ProposalStepInput',
}
const done = (name: string, input: object, who: AskOptions = secretary) =>
  act(subgraph, name, types[name] ?? 'ProposalReasonInput', fields, input, who)
const opening = {
  tier: 'DISTRICT',
  place: 'district:ikejiri',
  title: '見守りの集い',
  points: ['集会所を開ける', '費用を助ける'],
  naming: 'ANONYMOUS_PUBLIC',
}
const submit = (input: object = {}, who: AskOptions = hana) =>
  done('submitProposal', { ...opening, ...input }, who)
const admitted = async (input: object = {}) =>
  (await done('admitProposal', { id: (await submit(input)).proposal.id })).proposal
const reason = '理由を述べる'
const items = (decision = 'FULL') => [1, 2].map((point) => ({ point, decision, reason, targets: [target] }))
const support = (id: string, who: AskOptions, input: object = {}) =>
  done('supportProposal', { id, ...input }, who)
const read = async (id: string, who: AskOptions = {}) =>
  (
    await subgraph.ask(
      'query($id: ID) { proposal(id: $id) { id state supporterCount isSupportedByMe authorName response { summary } } }',
      { id },
      who,
    )
  ).data.proposal

describe('R040 a proposal', () => {
  it('R040 gets its receipt number, addressee and due date at once, in a series apart from opinions', async () => {
    const { proposal } = await submit()
    expect(proposal).toMatchObject({
      reference: expect.stringMatching(/^D-ikejiri-P-2026-\d{4}$/),
      state: 'SUBMITTED',
      isPublic: false,
      clocks: [
        { rule: { code: 'CL-PROPOSAL-ANSWER' }, dueOn: '2027-02-25' },
        { rule: { code: 'CL-ADMIT' }, dueOn: '2026-12-08' },
      ],
      dueOn: '2026-12-08',
      points: [{ number: 1, text: '集会所を開ける' }, { number: 2 }],
    })
    expect(await read(proposal.id)).toBeNull()
    expect(await read(proposal.id, hana)).toMatchObject({ state: 'SUBMITTED' })
    expect(await submit({ points: [] })).toMatchObject({ __typename: 'InvalidInput', field: 'points' })
    expect(await submit({ tier: 'AREA' })).toMatchObject({ __typename: 'NotFound' })
  })

  it('R040 twenty at once get twenty numbers in a row', async () => {
    const all = await Promise.all(Array.from({ length: 20 }, () => submit({ place: 'district:kamiuma' })))
    expect(all.map(({ proposal }) => proposal.reference).toSorted()).toEqual(
      Array.from({ length: 20 }, (_, index) => `D-kamiuma-P-2026-${String(index + 1).padStart(4, '0')}`),
    )
  })

  it('R040 comes back with another wording in time, and lapses when it doesn’t', async () => {
    const [first, second] = [(await submit()).proposal.id, (await submit()).proposal.id]
    for (const id of [first, second]) await done('returnProposal', { id, reason: '場所が分からない' })
    expect(await done('lapseProposal', { id: first })).toMatchObject({ blockedBy: 'CLOCK_STILL_RUNS' })
    expect(
      (await done('resubmitProposal', { id: first, title: '見守り', points: ['池尻で'] }, hana)).proposal,
    ).toMatchObject({ state: 'SUBMITTED', edition: 2 })
    on('2027-01-10')
    expect(
      await done('resubmitProposal', { id: second, title: '見守り', points: ['池尻で'] }, hana),
    ).toMatchObject({ blockedBy: 'CLOCK_RUN_OUT' })
    expect((await done('lapseProposal', { id: second })).proposal).toMatchObject({
      state: 'LAPSED',
      dueOn: null,
    })
    clock.now = new Date(start)
  })

  it('R040 found inadmissible may be appealed for; whoever decided doesn’t decide again', async () => {
    const both = { posts: [...director.posts, ...planner.posts], subject: 'test:both' }
    const { id } = (await submit()).proposal
    expect((await done('findProposalInadmissible', { id, reason }, both)).proposal.state).toBe('INADMISSIBLE')
    expect(await done('appealProposal', { id, reason }, director)).toMatchObject({
      __typename: 'NotPermitted',
    })
    await done('appealProposal', { id, reason }, hana)
    expect(await done('upholdProposalAppeal', { id, reason }, both)).toMatchObject({
      blockedBy: 'SAME_PERSON_DECIDED',
    })
    expect((await done('upholdProposalAppeal', { id, reason }, planner)).proposal).toMatchObject({
      state: 'ADMITTED',
      isPublic: true,
    })
    const late = (await submit()).proposal.id
    await done('findProposalInadmissible', { id: late, reason })
    on('2027-01-10')
    expect(await done('appealProposal', { id: late, reason }, hana)).toMatchObject({
      blockedBy: 'CLOCK_RUN_OUT',
    })
    expect((await done('closeProposal', { id: late })).proposal.state).toBe('CLOSED')
    clock.now = new Date(start)
  })

  it('R020 is answered point by point; a missing point or reason is refused, and its chain is unbroken', async () => {
    const { id } = await admitted()
    const answer = (given: object[], who: AskOptions = director) =>
      done('answerProposal', { id, items: given, summary: 'やさしい説明' }, who)
    expect(await answer(items().slice(1))).toMatchObject({ __typename: 'InvalidInput', field: 'items' })
    expect(await answer(items(), secretary)).toMatchObject({ __typename: 'NotPermitted' })
    const { proposal } = await answer([
      items()[0] as object,
      { point: 2, decision: 'NOT_TAKEN', reason: '予算がない' },
    ])
    expect(proposal).toMatchObject({
      state: 'PARTLY_ADOPTED',
      dueOn: null,
      response: { items: [{ decision: 'FULL' }, { decision: 'NOT_TAKEN', reason: '予算がない' }] },
    })
    expect(proposal.steps.map(({ state }: any) => state)).toEqual(['SUBMITTED', 'ADMITTED', 'PARTLY_ADOPTED'])
    expect(await done('withdrawProposal', { id, reason }, hana)).toMatchObject({
      __typename: 'HandlingNotPossible',
      possible: [],
    })
  })
})

describe('R050 supporters', () => {
  it('R050 count once each, however many ask at once and how often', async () => {
    const { id } = await admitted()
    const all = await Promise.all(people.slice(0, 20).flatMap((who) => [support(id, who), support(id, who)]))
    expect(all.filter((each) => each.proposal)).toHaveLength(20)
    expect(
      new Set(all.filter((each) => !each.proposal).map((each) => each.blockedBy ?? each.__typename)),
    ).toEqual(new Set(['SUPPORTS_ALREADY']))
    expect(await read(id, people[0])).toMatchObject({ supporterCount: 20, isSupportedByMe: true })
    const one = people[0] as AskOptions
    expect((await done('withdrawProposalSupport', { id }, one)).proposal.supporterCount).toBe(19)
    expect(await done('withdrawProposalSupport', { id }, one)).toMatchObject({
      blockedBy: 'DOES_NOT_SUPPORT',
    })
    const key = { idempotencyKey: 'support-just-once' }
    expect((await support(id, one, key)).proposal.supporterCount).toBe(20)
    expect((await support(id, one, key)).proposal.supporterCount).toBe(20)
  })

  it('R050 aren’t told by name, need a declaration, and gather for what is public alone', async () => {
    const { id } = (await submit()).proposal
    expect(await support(id, people[1] as AskOptions)).toMatchObject({ __typename: 'NotFound' })
    expect(await support(id, hana)).toMatchObject({ blockedBy: 'NOT_PUBLIC_YET' })
    expect(await support(id, { posts: [], subject: 'test:undeclared' })).toMatchObject({
      __typename: 'NotEligibleToTakePart',
    })
    expect(await support(id, {})).toMatchObject({ __typename: 'NotPermitted' })
  })

  it('R050 whoever supports two that are merged counts once, also when they support and merge at the same moment', async () => {
    const [from, into] = [await admitted(), await admitted()]
    await Promise.all(people.slice(0, 10).map((who) => support(from.id, who)))
    await Promise.all(people.slice(5, 15).map((who) => support(into.id, who)))
    const all = await Promise.all([
      done('mergeProposal', { id: from.id, into: into.id, reason }),
      ...people.slice(0, 20).flatMap((who) => [support(from.id, who), support(into.id, who)]),
    ])
    expect(all[0].proposal).toMatchObject({ state: 'MERGED', mergedInto: { id: into.id }, dueOn: null })
    expect([(await read(into.id)).supporterCount, (await read(from.id)).supporterCount]).toEqual([20, 20])
    await done('answerProposal', { id: into.id, items: items(), summary: '一つの回答' }, director)
    expect((await read(from.id)).response).toEqual({ summary: '一つの回答' })
  })

  it('R050 two that are merged into each other at once become one family, not a ring', async () => {
    const [one, other] = [await admitted(), await admitted()]
    const both = await Promise.all([
      done('mergeProposal', { id: one.id, into: other.id, reason }),
      done('mergeProposal', { id: other.id, into: one.id, reason }),
    ])
    expect(both.filter((each) => each.proposal)).toHaveLength(1)
    expect(await done('mergeProposal', { id: one.id, into: one.id, reason })).toMatchObject({
      __typename: 'HandlingNotPossible',
    })
    const elsewhere = (await submit({ place: 'district:kamiuma' })).proposal.id
    expect(await done('mergeProposal', { id: elsewhere, into: other.id, reason })).toMatchObject({
      __typename: 'NotFound',
    })
  })

  it('R050 of a proposal that falls into parts count once for all parts; each part has a number, every point is in one', async () => {
    const { id } = await admitted({ naming: 'NICKNAME', publicName: 'けやき' })
    await Promise.all(people.slice(0, 5).map((who) => support(id, who)))
    const parts = (second: number[]) => [
      { title: '集会所', points: [1] },
      { title: '費用', points: second },
    ]
    expect(await done('splitProposal', { id, reason, parts: parts([1]) })).toMatchObject({
      __typename: 'InvalidInput',
      field: 'parts',
    })
    expect((await done('splitProposal', { id, reason, parts: parts([2]) })).proposal.state).toBe('SPLIT')
    const { data } = await subgraph.ask(
      '{ proposals(first: 100) { nodes { id reference title authorName state supporterCount splitFrom { id } points { text } } } }',
    )
    const found = data.proposals.nodes.filter((each: any) => each.splitFrom?.id === id)
    expect(
      found.map(({ splitFrom, supporterCount, authorName }: any) => [
        splitFrom?.id,
        supporterCount,
        authorName,
      ]),
    ).toEqual([
      [id, 5, 'けやき'],
      [id, 5, 'けやき'],
    ])
    const [first, second] = found
    expect(new Set([first.reference, second.reference]).size).toBe(2)
    expect(await support(first.id, people[0] as AskOptions)).toMatchObject({ blockedBy: 'SUPPORTS_ALREADY' })
    expect((await support(second.id, people[7] as AskOptions)).proposal.supporterCount).toBe(6)
    expect(
      (await done('mergeProposal', { id: first.id, into: second.id, reason })).proposal.supporterCount,
    ).toBe(6)
  })
})

describe('R026 before the council of its place', () => {
  let council: string
  let agendaItem: string
  let meeting: string
  beforeAll(async () => {
    const ask = async (query: string, i: object, who: AskOptions) =>
      (await subgraph.ask(query, { i }, who)).data.answer
    council = (
      await ask(
        'mutation($i: PrepareCouncilInput!) { answer: prepareCouncil(input: $i) { ... on CouncilPrepared { council { id } } } }',
        { place: 'district:ikejiri', name: { ja: '池尻地区づくり協議会' } },
        planner,
      )
    ).council.id
    await ask(
      'mutation($i: EstablishCouncilInput!) { answer: establishCouncil(input: $i) { __typename } }',
      { id: council, legalBasis: '要綱' },
      planner,
    )
    const planned = await ask(
      'mutation($i: PlanMeetingInput!) { answer: planMeeting(input: $i) { ... on MeetingPlanned { meeting { id agenda { id } } } ... on Problem { message } } }',
      {
        council,
        startsAt: '2026-12-20T10:00:00+09:00',
        mode: 'IN_PERSON',
        place: '集会室',
        agenda: [{ title: '提案' }],
      },
      secretary,
    )
    meeting = planned.meeting.id
    agendaItem = planned.meeting.agenda[0].id
  })

  it('R026 is talked over at a meeting of its own council alone, and answered only after that', async () => {
    const { id, council: home } = await admitted()
    expect(home).toEqual({ id: council })
    expect(await done('answerProposal', { id, items: items(), summary: 'x' }, director)).toMatchObject({
      blockedBy: 'COUNCIL_DECIDES',
    })
    const other = (
      await done(
        'admitProposal',
        { id: (await submit({ place: 'district:kyodo' })).proposal.id },
        { posts: ['council-secretary@office:center-kyodo'] },
      )
    ).proposal
    expect(
      await done(
        'deliberateProposal',
        { id: other.id, meeting, agendaItem },
        { posts: ['council-secretary@office:center-kyodo'] },
      ),
    ).toMatchObject({ blockedBy: 'NO_HOME_COUNCIL' })
    expect(await done('deliberateProposal', { id, meeting, agendaItem: 'agendaItem_none' })).toMatchObject({
      blockedBy: 'NOT_ON_THE_AGENDA',
    })
    expect((await done('deliberateProposal', { id, meeting, agendaItem })).proposal.state).toBe(
      'DELIBERATING',
    )
    expect((await done('deferProposal', { id, reason })).proposal.state).toBe('ADMITTED')
    await done('deliberateProposal', { id, meeting, agendaItem })
    expect((await done('agreeToProposal', { id, reason: '全員賛成' })).proposal.state).toBe('AGREED')
    expect(
      (await done('answerProposal', { id, items: items(), summary: 'x' }, director)).proposal.state,
    ).toBe('ADOPTED')
  })

  it('R026 not supported, it comes back when enough people support it in time: once', async () => {
    const { id } = await admitted()
    await done('deliberateProposal', { id, meeting, agendaItem })
    await done('declineToSupportProposal', { id, reason })
    expect(
      await done('answerProposal', { id, items: items('NOT_TAKEN'), summary: 'x' }, director),
    ).toMatchObject({ blockedBy: 'CLOCK_STILL_RUNS' })
    await Promise.all(people.slice(0, 49).map((who) => support(id, who)))
    expect(await done('overrideProposalDecline', { id })).toMatchObject({ blockedBy: 'TOO_FEW_SUPPORTERS' })
    await support(id, people[49] as AskOptions)
    expect((await done('overrideProposalDecline', { id })).proposal.state).toBe('DELIBERATING')
    await done('declineToSupportProposal', { id, reason })
    expect(await done('overrideProposalDecline', { id })).toMatchObject({ blockedBy: 'DONE_ONCE_ALREADY' })
    on('2027-02-01')
    expect(
      (await done('answerProposal', { id, items: items('NOT_TAKEN'), summary: 'x' }, director)).proposal
        .state,
    ).toBe('NOT_ADOPTED')
    clock.now = new Date(start)
  })

  it('R026 of twenty acts of the council at once one holds', async () => {
    const { id } = await admitted()
    await done('deliberateProposal', { id, meeting, agendaItem })
    const names = ['agreeToProposal', 'declineToSupportProposal', 'deferProposal', 'returnProposal']
    const all = await Promise.all(
      Array.from({ length: 20 }, (_, index) => done(names[index % 4] as string, { id, reason })),
    )
    expect(all.filter((each) => each.proposal)).toHaveLength(1)
  })
})

describe('R040 lists of proposals', () => {
  it('R040 are found by place, state, what is overdue and words, at a cost that doesn’t grow with rows', async () => {
    on('2027-06-01')
    const page = `query($f: Int, $w: ProposalWhere) { proposals(first: $f, where: $w) { nodes { id supporterCount isSupportedByMe response { summary } clocks { dueOn } mergedInto { id } history { act } availableActions } } }`
    const w = {
      area: { eq: 'area:setagaya' },
      dueOn: { lt: '2027-06-01' },
      state: { eq: 'ADMITTED' },
      text: { contains: '見守り' },
    }
    const [one, ten] = [
      await subgraph.ask(page, { f: 1, w }, hana),
      await subgraph.ask(page, { f: 10, w }, hana),
    ]
    expect([one.errors, one.data.proposals.nodes.length]).toEqual([undefined, 1])
    expect(ten.data.proposals.nodes.length).toBeGreaterThan(2)
    expect(ten.storeCommands).toBe(one.storeCommands)
    clock.now = new Date(start)
  })
})
