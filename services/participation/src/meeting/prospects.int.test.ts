import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type AskOptions, type TestSubgraph, testSubgraph } from '../../../../tests/subgraph-client.ts'
import { testDatabase } from '../../../../tests/test-store.ts'
import { participation } from '../subgraph.ts'
import { made, seatMembers } from '../vote/test-council.ts'

const clock = { now: new Date('2027-04-01T10:00:00+09:00') }
let subgraph: TestSubgraph

beforeAll(async () => {
  subgraph = await testSubgraph(participation, {
    storeUri: testDatabase('prospects'),
    clock: () => clock.now,
  })
})
afterAll(() => subgraph?.close())

const planner = { posts: ['head-office-planner@office:hq'] }
const secretary = { posts: ['council-secretary@office:center-ikejiri'] }
const asked =
  'prospects { action isPossible clause { id } blockedBy { rule message remedy clause { id } } } availableActions'

type Told = {
  action: string
  isPossible: boolean
  blockedBy: { rule: string; message: string; clause: { id: string } | null } | null
}
async function told(query: string, id: string, who: AskOptions): Promise<Record<string, string | null>> {
  const { data, errors } = await subgraph.ask(`query ($id: ID!) { it: ${query} }`, { id }, who)
  expect(errors).toBeUndefined()
  const prospects: Told[] = data.it.prospects
  for (const { isPossible, blockedBy } of prospects) {
    expect(isPossible).toBe(blockedBy === null)
    if (blockedBy) expect(blockedBy.message.length).toBeGreaterThan(5)
  }
  const possible = prospects.filter(({ isPossible }) => isPossible).map(({ action }) => action)
  for (const action of possible) expect(data.it.availableActions).toContain(action)
  return Object.fromEntries(prospects.map(({ action, blockedBy }) => [action, blockedBy?.rule ?? null]))
}

describe('what can be done', () => {
  let council = ''
  const ofCouncil = `council(id: $id) { ${asked} }`

  it('R023 is told for every act on a council by the rule that would refuse it: rights first, then the state, then the meetings', async () => {
    const plan = { place: 'district:ikejiri', name: { ja: '協議会' } }
    council = (await made(subgraph, 'prepareCouncil', 'CouncilPrepared { council { id } }', plan, planner))
      .council.id
    expect(await told(ofCouncil, council, {})).toMatchObject({
      ESTABLISH: 'NOT_PERMITTED',
      SUSPEND: 'NOT_PERMITTED',
    })
    expect(await told(ofCouncil, council, planner)).toEqual({
      SCHEDULE_ESTABLISHMENT: null,
      ESTABLISH: null,
      ABANDON: null,
      PLAN_MEETING: 'NOT_PERMITTED',
      SUSPEND: 'NOT_IN_THIS_STATE',
      RESUME: 'NOT_IN_THIS_STATE',
      DISSOLVE: 'NOT_IN_THIS_STATE',
    })
    const basis = { id: council, legalBasis: '要綱' }
    await made(subgraph, 'establishCouncil', 'CouncilEstablished { council { id } }', basis, planner)
    const { data } = await subgraph.ask(
      'query ($id: ID!) { council(id: $id) { prospects { action clause { id } } } }',
      { id: council },
    )
    expect(data.council.prospects[0]).toEqual({
      action: 'SCHEDULE_ESTABLISHMENT',
      clause: { id: 'clause:K-2-2-4' },
    })
  })

  it('R023 R160 is told for a meeting, its items and its votes as they go on', async () => {
    const days = { startsOn: '2027-04-01', endsOn: '2029-03-31' }
    const seating = { count: 2, category: 'district-chokai', secretary, appointing: secretary, ...days }
    const members = await seatMembers(subgraph, council, seating)
    const meeting = { council, startsAt: '2027-05-10T18:30:00+09:00', mode: 'IN_PERSON', place: '会議室' }
    const planned = 'MeetingPlanned { meeting { id } }'
    const { id } = (await made(subgraph, 'planMeeting', planned, meeting, secretary)).meeting
    const ofMeeting = `meeting(id: $id) { ${asked} }`
    expect(await told(ofMeeting, id, secretary)).toMatchObject({
      SET_AGENDA: null,
      NOTICE: 'AGENDA_MISSING',
      HOLD: 'NOT_IN_THIS_STATE',
      CANCEL: null,
    })
    const proposed = 'AgendaItemProposed { agendaItem { id } }'
    const line = { council, title: '予算', role: 'DECISION' }
    const item = (await made(subgraph, 'proposeAgendaItem', proposed, line, secretary)).agendaItem.id
    const on = { id: item, meeting: id }
    await made(subgraph, 'scheduleAgendaItem', 'AgendaItemScheduled { agendaItem { id } }', on, secretary)
    expect((await told(ofMeeting, id, secretary)).NOTICE).toBeNull()
    await made(subgraph, 'noticeMeeting', 'MeetingNoticed { meeting { id } }', { id }, secretary)
    expect(await told(ofMeeting, id, secretary)).toMatchObject({
      HOLD: 'MEETING_TOO_EARLY',
      CLOSE: 'NOT_IN_THIS_STATE',
    })
    expect(await told(ofCouncil, council, planner)).toMatchObject({
      SUSPEND: null,
      DISSOLVE: 'COUNCIL_HAS_MEETINGS',
    })
    const ofItem = `agendaItem(id: $id) { ${asked} }`
    expect(await told(ofItem, item, secretary)).toMatchObject({
      TAKE: 'MEETING_NOT_IN_SESSION',
      DECIDE: 'NOT_IN_THIS_STATE',
    })
    clock.now = new Date('2027-05-10T18:30:00+09:00')
    for (const membership of members) {
      const arrived = { meeting: id, membership, mode: 'IN_PERSON' }
      await made(
        subgraph,
        'recordMemberArrival',
        'MemberArrivalRecorded { attendance { id } }',
        arrived,
        secretary,
      )
    }
    await made(subgraph, 'holdMeeting', 'MeetingOpened { meeting { id } }', { id }, secretary, 'MeetingInput')
    expect(await told(ofCouncil, council, planner)).toMatchObject({ SUSPEND: 'COUNCIL_HAS_MEETINGS' })
    await made(subgraph, 'takeAgendaItem', 'AgendaItemTaken { agendaItem { id } }', { id: item }, secretary)
    expect(await told(ofItem, item, secretary)).toMatchObject({
      DECIDE: 'NOTHING_VOTED',
      DEFER: null,
      NOTE: 'NOT_IN_THIS_STATE',
    })
    expect((await told(ofMeeting, id, secretary)).CLOSE).toBe('DISCUSSION_STILL_OPEN')
    const motion = { agendaItem: item, motion: '原案に賛成する', method: 'CONSENT' }
    const { vote } = await made(subgraph, 'openVote', 'VoteOpened { vote { id } }', motion, secretary)
    expect(await told(ofItem, item, secretary)).toMatchObject({
      DECIDE: 'VOTE_STILL_OPEN',
      DEFER: 'VOTE_STILL_OPEN',
    })
    const ofVote = `vote(id: $id) { ${asked} }`
    expect(await told(ofVote, vote.id, secretary)).toEqual({
      CAST_BALLOT: 'NOT_IN_THIS_STATE',
      CLOSE: null,
      VOID: null,
    })
    await made(subgraph, 'closeVote', 'VoteClosed { vote { id } }', { id: vote.id }, secretary)
    expect((await told(ofVote, vote.id, secretary)).VOID).toBe('NOT_IN_THIS_STATE')
    expect((await told(ofItem, item, secretary)).DECIDE).toBeNull()
  })

  it('R085 R177 is told for terms, members, draws and calls: composition, vacancies, periods', async () => {
    const { data } = await subgraph.ask(
      'query ($id: ID!) { council(id: $id) { term { id seats { id } } members { id } } }',
      { id: council },
    )
    const { term, members } = data.council
    const ofTerm = `councilTerm(id: $id) { ${asked} }`
    expect(await told(ofTerm, term.id, secretary)).toEqual({
      NOMINATE: null,
      LEAVE_VACANT: 'SEAT_NOT_VACANT',
      CANCEL: 'TERM_HAS_MEMBERS',
    })
    const ofMember = `membership(id: $id) { ${asked} }`
    expect(await told(ofMember, members[0].id, secretary)).toMatchObject({
      APPOINT: 'NOT_IN_THIS_STATE',
      RESIGN: null,
      SUSPEND: null,
      REINSTATE: 'NOT_IN_THIS_STATE',
    })
    const nominee = {
      term: term.id,
      seat: term.seats[0].id,
      selection: { method: 'NOMINATION', source: '推薦書' },
      person: 'x',
      name: '委員',
      isNamePublic: false,
    }
    const put = 'MemberNominated { membership { id } }'
    const { id } = (await made(subgraph, 'nominateMember', put, nominee, secretary)).membership
    expect(await told(ofMember, id, secretary)).toMatchObject({ APPOINT: 'SEAT_TAKEN', REJECT: null })
    const call = {
      term: term.id,
      category: 'seatCategory:district-chokai',
      seats: 1,
      title: '公募',
      criteria: '関心',
      method: 'SELECTION',
      opensOn: '2027-06-01',
      closesOn: '2027-06-30',
      resultBy: '2027-07-31',
    }
    const planned = 'OpenCallPlanned { openCall { id } }'
    const open = (await made(subgraph, 'planOpenCall', planned, call, secretary)).openCall.id
    const published = 'OpenCallPublished { openCall { id } }'
    await made(subgraph, 'publishOpenCall', published, { id: open }, secretary, 'OpenCallInput')
    expect(await told(`openCall(id: $id) { ${asked} }`, open, secretary)).toMatchObject({
      APPLY: 'OUTSIDE_CALL_PERIOD',
      COMMIT: 'OUTSIDE_CALL_PERIOD',
      DECIDE: 'NOT_IN_THIS_STATE',
      CANCEL: null,
    })
    const drawn = { council, purpose: '委員', frame: '名簿', asOf: '2027-05-01', seats: 1, quotas: [] }
    const { draw } = await made(subgraph, 'planDraw', 'DrawPlanned { draw { id } }', drawn, secretary)
    expect(await told(`draw(id: $id) { ${asked} }`, draw.id, secretary)).toMatchObject({
      ADD_ENTRIES: null,
      DRAW: 'NOT_IN_THIS_STATE',
      VOID: 'NOT_PERMITTED',
    })
  })

  it('R084 is told for an inquiry: answered only once the council agreed on an answer', async () => {
    const plan = {
      place: 'ward:setagaya',
      type: 'councilType:regional-administration',
      name: { ja: '審議会' },
    }
    const organ = (
      await made(subgraph, 'prepareCouncil', 'CouncilPrepared { council { id } }', plan, planner)
    ).council.id
    const basis = { id: organ, legalBasis: '条例' }
    await made(subgraph, 'establishCouncil', 'CouncilEstablished { council { id } }', basis, planner)
    const matters = await subgraph.ask('{ inquiryMatters { id } }')
    const mayor = { posts: ['mayor@office:hq'] }
    const matter = matters.data.inquiryMatters[0].id
    const given = { council: organ, matter, title: '推進', text: '意見を求める。' }
    const opened = 'InquiryOpened { inquiry { id } }'
    const { inquiry } = await made(subgraph, 'openInquiry', opened, given, mayor)
    const ofInquiry = `inquiry(id: $id) { ${asked} }`
    const ward = { posts: ['council-secretary@office:hq'] }
    expect(await told(ofInquiry, inquiry.id, ward)).toEqual({
      ANSWER: 'DELIBERATION_MISSING',
      WITHDRAW: 'NOT_PERMITTED',
    })
    expect(await told(ofInquiry, inquiry.id, mayor)).toEqual({ ANSWER: 'NOT_PERMITTED', WITHDRAW: null })
  })

  it('R023 costs no more for many councils than for one', async () => {
    const query = `query ($first: Int) { councils(first: $first) { nodes { prospects { isPossible }
      meetings(first: 5) { nodes { prospects { isPossible } agenda { prospects { isPossible } } } } members { prospects { isPossible } } } } }`
    const one = await subgraph.ask(query, { first: 1 }, planner)
    const all = await subgraph.ask(query, { first: 20 }, planner)
    expect(one.errors ?? all.errors).toBeUndefined()
    expect(all.storeCommands).toBeLessThanOrEqual(one.storeCommands + 6)
  })
})
