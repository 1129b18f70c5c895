import { formatInstant } from '@chiiki/kit/business-date.ts'
import { createConnection } from 'mongoose'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type TestSubgraph, testSubgraph } from '../../../../tests/subgraph-client.ts'
import { testDatabase } from '../../../../tests/test-store.ts'
import { participation } from '../subgraph.ts'
import { seatMembers } from './test-council.ts'

const storeUri = testDatabase('deliberation')
let now = new Date('2026-11-24T10:00:00+09:00')
let subgraph: TestSubgraph
const connection = createConnection(storeUri)

beforeAll(async () => {
  await connection.asPromise()
  subgraph = await testSubgraph(participation, { storeUri, clock: () => now })
})
afterAll(async () => {
  await subgraph?.close()
  await connection.close()
})

const planner = { posts: ['head-office-planner@office:hq'] }
const secretary = (slug: string) => ({ posts: [`council-secretary@office:center-${slug}`] })
const common = '... on Problem { message(lang: EN) } ... on InvalidInput { field rule given }'
const quorum = '... on QuorumNotMet { check { base present required isMet } }'

const withQuorum = new Set(['holdMeeting', 'takeAgendaItem', 'openVote', 'closeVote', 'decideAgendaItem'])

async function ask(query: string, variables: object = {}, who: object = {}) {
  const answer = await subgraph.ask(query, variables, who)
  expect(answer.errors).toBeUndefined()
  return answer
}
async function act(name: string, input: object, who: object, fields = '', type = name) {
  const title = `${type.charAt(0).toUpperCase()}${type.slice(1)}Input`
  const query = `mutation ($input: ${title}!) { ${name}(input: $input) { __typename ${common} ${withQuorum.has(name) ? quorum : ''} ${fields} } }`
  return (await ask(query, { input }, who)).data[name]
}

/** A council with members in office, and its meeting, opened with those who came. */
async function councilWith(slug: string, count: number) {
  now = new Date('2026-11-24T10:00:00+09:00')
  const prepared = await act(
    'prepareCouncil',
    { place: `district:${slug}`, name: { ja: `${slug}協議会` } },
    planner,
    '... on CouncilPrepared { council { id } }',
  )
  const council = prepared.council.id
  await act('establishCouncil', { id: council, legalBasis: '要綱' }, planner)
  const who = secretary(slug)
  const days = { startsOn: '2026-04-01', endsOn: '2028-03-31' }
  const seating = { count, category: 'district-chokai', secretary: who, appointing: who, ...days }
  const members = (await seatMembers(subgraph, council, seating)).toSorted()
  return { council, members, who }
}
type Body = Awaited<ReturnType<typeof councilWith>>

const line = { title: '防災計画について', role: 'DECISION' }
async function meetingOf({ council, who }: Body, agenda: object[] = [line]) {
  now = new Date('2026-11-24T10:00:00+09:00')
  const planned = await act(
    'planMeeting',
    {
      council,
      startsAt: '2026-12-14T18:30:00+09:00',
      mode: 'BOTH',
      place: '会議室',
      url: 'https://example.jp/m',
      agenda,
    },
    who,
    '... on MeetingPlanned { meeting { id agenda { id state role position } } }',
  )
  await act('noticeMeeting', { id: planned.meeting.id }, who)
  now = new Date('2026-12-14T18:30:00+09:00')
  return planned.meeting as { id: string; agenda: { id: string; state: string }[] }
}
const come = (meeting: string, membership: string, who: object, more: object = {}) =>
  act(
    'recordMemberArrival',
    { meeting, membership, mode: 'IN_PERSON', ...more },
    who,
    '... on MemberArrivalRecorded { attendance { intervals { from to mode } } }',
  )
const leave = (meeting: string, membership: string, who: object, more: object = {}) =>
  act(
    'recordDeparture',
    { meeting, membership, ...more },
    who,
    '... on DepartureRecorded { attendance { intervals { from to } } }',
  )
const hold = (id: string, who: object) =>
  act(
    'holdMeeting',
    { id },
    who,
    '... on MeetingOpened { meeting { state openingQuorum { base present required isMet roll } } }',
    'meeting',
  )
const take = (id: string, who: object) =>
  act(
    'takeAgendaItem',
    { id },
    who,
    '... on AgendaItemTaken { agendaItem { state } } ... on AgendaItemActNotPossible { state possible }',
  )
const voteFields =
  'id state result base required isTie counts { yes no abstain blank } entitled namedBallots { membership option } quorum { isMet }'
const openVote = (agendaItem: string, method: string, who: object) =>
  act(
    'openVote',
    { agendaItem, motion: '原案に賛成する', method },
    who,
    `... on VoteOpened { vote { ${voteFields} } } ... on VoteStillOpen { agendaItem { id } }`,
  )
const cast = (vote: string, membership: string, option: string | null, who: object, more: object = {}) =>
  act(
    'castBallot',
    { vote, membership, ...(option ? { option } : {}), ...more },
    who,
    '... on BallotCast { ballot { id } } ... on VoterNotEntitled { memberships }',
  )
const closeVote = (id: string, who: object, more: object = {}) =>
  act(
    'closeVote',
    { id, ...more },
    who,
    `... on VoteClosed { vote { ${voteFields} } } ... on CountsNotRight { expected counted }`,
  )
const reflection = { state: 'UNDER_CONSIDERATION', explanation: '区の計画の見直しに伝える' }
const decide = (id: string, who: object, more: object = {}) =>
  act(
    'decideAgendaItem',
    { id, text: '原案のとおりとする。', result: 'AS_PROPOSED', reflection, ...more },
    who,
    `... on AgendaItemDecided { agendaItem { state outcome reflection { state } resolution { reference result isQuorumConfirmed
      decidedAt minorityOpinions { text membership } quorum { base present required isMet presentMembers } } } }
     ... on ResultNotVoted { voteResult possibleResults }`,
  )
/** An item under discussion in a session with all of so many members there. */
async function inSession(slug: string, count: number, agenda: object[] = [line]) {
  const body = await councilWith(slug, count)
  const meeting = await meetingOf(body, agenda)
  for (const member of body.members) await come(meeting.id, member, body.who)
  await hold(meeting.id, body.who)
  const item = meeting.agenda[0]?.id as string
  expect((await take(item, body.who)).agendaItem?.state).toBe('UNDER_DISCUSSION')
  return { ...body, meeting, item }
}

describe('the quorum', () => {
  it('R160 a session opens only with a quorum; below it the meeting lapses after the time of grace and its items wait for another', async () => {
    const body = await councilWith('ikejiri', 5)
    const { id, agenda } = await meetingOf(body)
    const { members, who } = body
    await come(id, members[0] as string, who)
    await come(id, members[1] as string, who)
    expect(await hold(id, who)).toMatchObject({
      __typename: 'QuorumNotMet',
      check: { base: 5, present: 2, required: 3, isMet: false },
    })
    const lapse = () =>
      act(
        'lapseMeeting',
        { id },
        who,
        '... on MeetingLapsed { meeting { state agenda { id state deferrals { meeting { id } } } } } ... on MeetingTooEarly { startsAt }',
        'meeting',
      )
    expect(await lapse()).toMatchObject({
      __typename: 'MeetingTooEarly',
      startsAt: '2026-12-14T19:00:00+09:00',
    })
    now = new Date('2026-12-14T19:00:00+09:00')
    expect((await lapse()).meeting).toEqual({
      state: 'LAPSED',
      agenda: [{ id: agenda[0]?.id, state: 'DEFERRED', deferrals: [{ meeting: { id } }] }],
    })
  })

  it('R160 a quorum that was there at the opening is needed again for the decision', async () => {
    const { meeting, item, members, who } = await inSession('taishido', 4)
    const vote = (await openVote(item, 'CONSENT', who)).vote
    now = new Date('2026-12-14T19:00:00+09:00')
    for (const member of members.slice(1)) await leave(meeting.id, member, who)
    expect(await closeVote(vote.id, who)).toMatchObject({
      __typename: 'QuorumNotMet',
      check: { base: 4, present: 1, required: 2 },
    })
    expect((await decide(item, who)).__typename).toBe('VoteStillOpen')
  })

  it('R160 a recused member leaves the base and has no vote', async () => {
    const { item, members, who } = await inSession('wakabayashi', 4)
    const recused = await act(
      'recuseMember',
      { id: item, membership: members[0] },
      who,
      '... on MemberRecused { agendaItem { recusals { membership } } }',
    )
    expect(recused.agendaItem.recusals).toEqual([{ membership: members[0] }])
    const { vote } = await openVote(item, 'NAMED', who)
    expect(await cast(vote.id, members[0] as string, 'YES', who)).toMatchObject({
      __typename: 'VoterNotEntitled',
      memberships: [members[0]],
    })
    for (const member of members.slice(1)) await cast(vote.id, member, 'YES', who)
    const closed = (await closeVote(vote.id, who)).vote
    expect(closed).toMatchObject({ result: 'CARRIED', counts: { yes: 3 }, entitled: members.slice(1) })
  })
})

describe('from sharing to agreement', () => {
  it('R160 R164 an item is shared, discussed and agreed with quorum, rule and dissent recorded, and ends with a published word on what becomes of it', async () => {
    const { meeting, item, members, who } = await inSession('kamimachi', 5)
    expect((await decide(item, who)).__typename).toBe('NothingVoted')
    const { vote } = await openVote(item, 'NAMED', who)
    const options = ['YES', 'YES', 'YES', 'NO', 'ABSTAIN']
    for (const [index, member] of members.entries())
      await cast(vote.id, member, options[index] as string, who)
    const closed = (await closeVote(vote.id, who)).vote
    expect(closed).toMatchObject({
      result: 'CARRIED',
      base: 5,
      required: 3,
      counts: { yes: 3, no: 1, abstain: 1 },
    })
    expect(closed.namedBallots).toEqual(
      members.map((membership, index) => ({ membership, option: options[index] })),
    )
    expect(await decide(item, who, { result: 'REJECTED' })).toMatchObject({
      __typename: 'ResultNotVoted',
      voteResult: 'CARRIED',
      possibleResults: ['AS_PROPOSED', 'AMENDED'],
    })
    expect(
      (await decide(item, who, { reflection: { state: 'REFLECTED', explanation: ' ' } })).__typename,
    ).toBe('ReflectionMissing')
    const minorityOpinions = [
      { text: '費用の見通しが足りない', isNamed: true, membership: members[3] },
      { text: '時期を改めるべきだ' },
    ]
    const { agendaItem } = await decide(item, who, { minorityOpinions })
    expect(agendaItem).toMatchObject({
      state: 'DECIDED',
      outcome: 'AGREED',
      reflection: { state: 'UNDER_CONSIDERATION' },
      resolution: {
        reference: 'district-kamimachi-2026-1',
        isQuorumConfirmed: true,
        quorum: { base: 5, present: 5, required: 3, isMet: true, presentMembers: members },
        minorityOpinions: [
          { text: '費用の見通しが足りない', membership: members[3] },
          { text: '時期を改めるべきだ', membership: null },
        ],
      },
    })
    await act(
      'publishReflection',
      { id: item, reflection: { state: 'REFLECTED', explanation: '計画に反映した' } },
      who,
    )
    const { data } = await ask(
      'query ($id: ID!) { agendaItem(id: $id) { course { sharedAt discussedAt endedAt } reflections { state } resolution { reference } meeting { resolutions { reference } } availableActions } }',
      { id: item },
    )
    expect(data.agendaItem).toMatchObject({
      course: {
        sharedAt: '2026-11-24T10:00:00+09:00',
        discussedAt: formatInstant(now),
        endedAt: formatInstant(now),
      },
      reflections: [{ state: 'UNDER_CONSIDERATION' }, { state: 'REFLECTED' }],
      meeting: { resolutions: [{ reference: 'district-kamimachi-2026-1' }] },
      availableActions: [],
    })
    expect(meeting.agenda).toHaveLength(1)
  })

  it('R160 what is entered later does not change the check that a decision rested on, but shows', async () => {
    const { meeting, item, members, who } = await inSession('kyodo', 3)
    now = new Date('2026-12-14T18:40:00+09:00')
    const { vote } = await openVote(item, 'CONSENT', who)
    await closeVote(vote.id, who)
    await decide(item, who)
    const told = async () =>
      (
        await ask(
          'query ($id: ID!) { agendaItem(id: $id) { resolution { isQuorumConfirmed quorum { isMet present } } } }',
          { id: item },
        )
      ).data.agendaItem.resolution
    expect(await told()).toEqual({ isQuorumConfirmed: true, quorum: { isMet: true, present: 3 } })
    now = new Date('2026-12-14T19:30:00+09:00')
    const before = { at: '2026-12-14T18:35:00+09:00' }
    for (const member of members.slice(1)) await leave(meeting.id, member, who, before)
    expect(await told()).toEqual({ isQuorumConfirmed: false, quorum: { isMet: true, present: 3 } })
  })
})

describe('votes', () => {
  it('R160 of a secret vote the counts are told and who voted what is in no document, history, hash or memory of the store', async () => {
    const { item, members, who } = await inSession('shimouma', 4)
    const { vote } = await openVote(item, 'SECRET', who)
    expect(await cast(vote.id, members[0] as string, 'NO', who)).toMatchObject({
      __typename: 'InvalidInput',
      field: 'option',
      given: null,
    })
    for (const [index, member] of members.entries())
      await cast(vote.id, member, null, who, { idempotencyKey: `secret-ballot-${index}` })
    expect(await closeVote(vote.id, who, { counts: { yes: 3, no: 2 } })).toMatchObject({
      __typename: 'CountsNotRight',
      expected: 4,
      counted: 5,
    })
    const closed = (await closeVote(vote.id, who, { counts: { yes: 3, no: 0, blank: 1 } })).vote
    expect(closed).toMatchObject({
      result: 'CARRIED',
      counts: { yes: 3, no: 0, abstain: 0, blank: 1 },
      namedBallots: [],
    })
    const ballots = await connection.collection('ballots').find({ vote: vote.id }).toArray()
    expect(ballots).toHaveLength(4)
    for (const { option, history } of ballots) {
      expect(option).toBeNull()
      expect(JSON.stringify(history)).not.toMatch(/YES|"NO"|BLANK|ABSTAIN/)
    }
    for (const { name } of await (connection.db as NonNullable<typeof connection.db>)
      .listCollections()
      .toArray()) {
      const documents = await connection.collection(name).find({}).toArray()
      for (const document of documents) {
        const said = JSON.stringify(document)
        if (
          said.includes(vote.id) &&
          members.some((member) => said.includes(member)) &&
          name !== 'votes' &&
          name !== 'resolutions'
        )
          expect([name, /"option":"/.test(said)]).toEqual([name, false])
      }
    }
  })

  it('R160 of twenty ballots of one member at once one counts', async () => {
    const { item, members, who } = await inSession('kamiuma', 3)
    for (const method of ['NAMED', 'SECRET']) {
      const { vote } = await openVote(item, method, who)
      const option = method === 'NAMED' ? 'YES' : null
      const answers = await Promise.all(
        Array.from({ length: 20 }, () => cast(vote.id, members[0] as string, option, who)),
      )
      const kinds = answers.map(({ __typename }) => __typename)
      expect(kinds.filter((kind) => kind === 'BallotCast')).toHaveLength(1)
      expect(kinds.filter((kind) => kind === 'AlreadyVoted')).toHaveLength(19)
      await act('voidVote', { id: vote.id, reason: 'やり直し' }, who)
    }
  })

  it('R160 of twenty votes opened at once on one item one is open, and twenty members vote at once', async () => {
    const { item, members, who } = await inSession('umegaoka', 20)
    const opened = await Promise.all(Array.from({ length: 20 }, () => openVote(item, 'NAMED', who)))
    const votes = opened.filter(({ __typename }) => __typename === 'VoteOpened')
    expect(votes).toHaveLength(1)
    expect(opened.filter(({ __typename }) => __typename === 'VoteStillOpen')).toHaveLength(19)
    const id = votes[0].vote.id
    const ballots = await Promise.all(members.map((member) => cast(id, member, 'YES', who)))
    expect(ballots.every(({ __typename }) => __typename === 'BallotCast')).toBe(true)
    const closes = await Promise.all(Array.from({ length: 20 }, () => closeVote(id, who)))
    expect(closes.filter(({ __typename }) => __typename === 'VoteClosed')).toHaveLength(1)
    const { data } = await ask(
      'query ($id: ID!) { vote(id: $id) { counts { yes no } namedBallots { membership } } }',
      { id },
    )
    expect(data.vote).toMatchObject({ counts: { yes: 20, no: 0 } })
    expect(data.vote.namedBallots).toHaveLength(20)
  })

  it('R160 hands are counted of all who are there, and equal ones are the chair’s', async () => {
    const { item, who } = await inSession('daizawa', 4)
    const { vote } = await openVote(item, 'SHOW', who)
    expect(await closeVote(vote.id, who, { counts: { yes: 2, no: 1 } })).toMatchObject({
      expected: 4,
      counted: 3,
    })
    expect((await closeVote(vote.id, who, { counts: { yes: 2, no: 2 } })).__typename).toBe('ChairMustDecide')
    const closed = (await closeVote(vote.id, who, { counts: { yes: 2, no: 2 }, chairsVote: 'NO' })).vote
    expect(closed).toMatchObject({ result: 'LOST', isTie: true })
    expect((await decide(item, who, { result: 'RETURNED' })).agendaItem).toMatchObject({
      outcome: 'RETURNED',
    })
  })

  it('R160 a departure and a decision at once: the decision rests on what the register held', async () => {
    const { meeting, item, members, who } = await inSession('shindaita', 2)
    const { vote } = await openVote(item, 'CONSENT', who)
    now = new Date('2026-12-14T19:00:00+09:00')
    const [closed, left] = await Promise.all([
      closeVote(vote.id, who),
      leave(meeting.id, members[0] as string, who),
    ])
    expect(left.__typename).toBe('DepartureRecorded')
    expect(['VoteClosed', 'QuorumNotMet']).toContain(closed.__typename)
  })
})

describe('items and their meetings', () => {
  it('R160 an item that is put off stands on another agenda under its own id, with where it came from', async () => {
    const body = await councilWith('kitazawa', 3)
    const first = await meetingOf(body, [line, { title: '報告' }])
    for (const member of body.members) await come(first.id, member, body.who)
    await hold(first.id, body.who)
    const [item, report] = first.agenda.map(({ id }) => id) as [string, string]
    await take(report, body.who)
    expect(
      (
        await act(
          'closeMeeting',
          { id: first.id },
          body.who,
          '... on DiscussionStillOpen { agendaItems { id } }',
          'meeting',
        )
      ).agendaItems,
    ).toEqual([{ id: report }])
    await act(
      'noteAgendaItem',
      {
        id: report,
        summary: '了承した',
        reflection: { state: 'NOTHING_TO_REFLECT', explanation: '報告のみ' },
      },
      body.who,
    )
    await act('closeMeeting', { id: first.id }, body.who, '', 'meeting')
    now = new Date('2026-12-20T10:00:00+09:00')
    const second = await act(
      'planMeeting',
      {
        council: body.council,
        startsAt: '2027-01-14T18:30:00+09:00',
        mode: 'IN_PERSON',
        place: '会議室',
        agenda: [{ title: '予算' }],
      },
      body.who,
      '... on MeetingPlanned { meeting { id } }',
    )
    const scheduled = await act(
      'scheduleAgendaItem',
      { id: item, meeting: second.meeting.id },
      body.who,
      '... on AgendaItemScheduled { agendaItem { id state position deferrals { meeting { id } } meeting { id agenda { title } } } }',
    )
    expect(scheduled.agendaItem).toEqual({
      id: item,
      state: 'SCHEDULED',
      position: 2,
      deferrals: [{ meeting: { id: first.id } }],
      meeting: { id: second.meeting.id, agenda: [{ title: '予算' }, { title: '防災計画について' }] },
    })
  })

  it('R163 a council shows in which periods it was to meet and did not, on any day that is asked for', async () => {
    const body = await councilWith('okusawa', 0)
    const { id } = await meetingOf(body)
    await hold(id, body.who)
    await act('closeMeeting', { id }, body.who, '', 'meeting')
    const { data } = await ask(
      'query ($id: ID!) { council(id: $id) { regularDiscussions(asOf: "2027-04-01") { everyMonths missedCount periods { from dueOn state meetings { id } } } } }',
      { id: body.council },
    )
    expect(data.council.regularDiscussions).toEqual({
      everyMonths: 3,
      missedCount: 1,
      periods: [
        { from: '2026-11-24', dueOn: '2026-12-31', state: 'HELD', meetings: [{ id }] },
        { from: '2027-01-01', dueOn: '2027-03-31', state: 'MISSED', meetings: [] },
        { from: '2027-04-01', dueOn: '2027-06-30', state: 'AHEAD', meetings: [] },
      ],
    })
  })

  it('R160 only the secretary of the council does anything, and an unknown id is told from nothing', async () => {
    const { item, meeting, members, who } = await inSession('matsubara', 3)
    const stranger = secretary('okusawa')
    const { vote } = await openVote(item, 'NAMED', who)
    const answers = [
      await take(item, stranger),
      await come(meeting.id, members[0] as string, stranger),
      await openVote(item, 'SHOW', stranger),
      await cast(vote.id, members[0] as string, 'YES', stranger),
      await closeVote(vote.id, stranger),
      await decide(item, stranger),
    ]
    expect(answers.map(({ __typename }) => __typename)).toEqual(answers.map(() => 'NotPermitted'))
    expect((await take('agendaItem_none', who)).__typename).toBe('NotFound')
  })

  it('M3 somebody is there once at a time, in office, and while the register is open', async () => {
    const body = await councilWith('matsuzawa', 2)
    const { id } = await meetingOf(body)
    const [one] = body.members as [string]
    const answers = await Promise.all(Array.from({ length: 20 }, () => come(id, one, body.who)))
    expect(answers.filter(({ __typename }) => __typename === 'MemberArrivalRecorded')).toHaveLength(1)
    expect(
      answers.filter(({ __typename }) => ['AttendanceOverlaps', 'Conflict'].includes(__typename)),
    ).toHaveLength(19)
    expect((await come(id, 'membership_nobody', body.who)).__typename).toBe('NotInOfficeThen')
    expect(
      (await come(id, body.members[1] as string, body.who, { at: '2026-12-14T17:00:00+09:00' })).field,
    ).toBe('at')
    const proxy = await act(
      'recordAbsence',
      { meeting: id, membership: body.members[1], proxyHolder: one },
      body.who,
    )
    expect(proxy.__typename).toBe('QuorumProxyNotAllowed')
  })
})
