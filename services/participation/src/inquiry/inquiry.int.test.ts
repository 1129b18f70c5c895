import { createConnection } from 'mongoose'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { type TestSubgraph, testSubgraph } from '../../../../tests/subgraph-client.ts'
import { testDatabase } from '../../../../tests/test-store.ts'
import { participation } from '../subgraph.ts'

const storeUri = testDatabase('inquiry')
let now = new Date('2026-11-24T10:00:00+09:00')
let subgraph: TestSubgraph
let council: string
const connection = createConnection(storeUri)
const planner = { posts: ['head-office-planner@office:hq'] }
const mayor = { posts: ['mayor@office:hq'] }
const secretary = { posts: ['council-secretary@office:hq'] }

beforeAll(async () => {
  await connection.asPromise()
  subgraph = await testSubgraph(participation, { storeUri, clock: () => now })
  council = await establish('ward:setagaya', 'councilType:regional-administration')
  await connection.collection<{ _id: string }>('memberships').insertMany(
    ['membership_a', 'membership_b', 'membership_c'].map((_id) => ({
      _id,
      council,
      state: 'APPOINTED',
      from: '2026-04-01',
      lastDay: '2028-03-31',
    })),
  )
})
afterAll(async () => {
  await subgraph?.close()
  await connection.close()
})

async function act(name: string, input: object, who: object, fields = '', type = name) {
  const title = `${type.charAt(0).toUpperCase()}${type.slice(1)}Input`
  const query = `mutation ($input: ${title}!) { ${name}(input: $input) { __typename ... on Problem { message(lang: EN) clause { id } } ${fields} } }`
  const { data, errors } = await subgraph.ask(query, { input }, who)
  expect(errors).toBeUndefined()
  return data[name]
}
async function establish(place: string, type?: string) {
  const input = { place, name: { ja: '会議体' }, ...(type ? { type } : {}) }
  const prepared = await act('prepareCouncil', input, planner, '... on CouncilPrepared { council { id } }')
  await act('establishCouncil', { id: prepared.council.id, legalBasis: '条例' }, planner)
  return prepared.council.id as string
}
const given = () => ({
  council,
  matter: 'inquiryMatter:promotion-plan',
  title: '地域行政推進計画（素案）について',
  text: '素案に対する意見を求める。',
})
const fields =
  '... on InquiryOpened { inquiry { id state matter { clause { id } text(lang: JA) } } } ... on MatterNotForCouncil { possible }'

it('R084 only the mayor opens an inquiry', async () => {
  for (const who of [secretary, planner, {}])
    expect(await act('openInquiry', given(), who, '... on NotPermitted { needs }')).toMatchObject({
      __typename: 'NotPermitted',
    })
  const { inquiry } = await act('openInquiry', given(), mayor, fields)
  expect(inquiry).toMatchObject({
    state: 'OPEN',
    matter: { clause: { id: 'clause:K-4-3-2-1' }, text: '地域行政推進計画に関する事項' },
  })
})

it('R084 an inquiry is about one of the three kinds of matter, and to no other council', async () => {
  const other = await act('openInquiry', { ...given(), matter: 'inquiryMatter:budget' }, mayor, fields)
  expect(other).toMatchObject({
    __typename: 'MatterNotForCouncil',
    clause: { id: 'clause:K-4-3-2' },
    possible: ['inquiryMatter:basic-matters', 'inquiryMatter:basic-policy', 'inquiryMatter:promotion-plan'],
  })
  const district = await establish('district:ikejiri')
  const elsewhere = await act('openInquiry', { ...given(), council: district }, mayor, fields)
  expect(elsewhere).toMatchObject({ __typename: 'MatterNotForCouncil', possible: [] })
})

it('R084 R026 the answer comes after deliberation only, and is what the council agreed on; its item is nobody’s to withdraw', async () => {
  now = new Date('2026-11-24T10:00:00+09:00')
  const { inquiry } = await act('openInquiry', given(), mayor, fields)
  const paper = { kind: 'INQUIRY', id: inquiry.id, version: 1 }
  const line = { title: '諮問について', role: 'DECISION', paper }
  const item = '{ agendaItem { id state availableActions paper { kind id version } } }'
  const district = await connection.collection('councils').findOne({ place: 'district:ikejiri' })
  const stranger = { posts: ['council-secretary@office:center-ikejiri'] }
  const elsewhere = await act(
    'proposeAgendaItem',
    { council: String(district?._id), ...line },
    stranger,
    '... on PaperOfAnotherPlace { councilPlace }',
  )
  expect(elsewhere).toMatchObject({ __typename: 'PaperOfAnotherPlace', councilPlace: 'district:ikejiri' })
  const old = await act(
    'proposeAgendaItem',
    { council, ...line, paper: { ...paper, version: 2 } },
    secretary,
    '... on PaperNotOpen { currentVersion }',
  )
  expect(old).toMatchObject({ __typename: 'PaperNotOpen', currentVersion: 1 })
  const proposed = await act(
    'proposeAgendaItem',
    { council, ...line },
    secretary,
    `... on AgendaItemProposed ${item}`,
  )
  const id = proposed.agendaItem.id
  expect(proposed.agendaItem).toMatchObject({ state: 'PROPOSED', availableActions: ['SCHEDULE'], paper })
  const meeting = (
    await act(
      'planMeeting',
      { council, startsAt: '2026-12-14T18:30:00+09:00', mode: 'IN_PERSON', place: '区役所' },
      secretary,
      '... on MeetingPlanned { meeting { id } }',
    )
  ).meeting.id
  await act('scheduleAgendaItem', { id, meeting }, secretary)
  await act('noticeMeeting', { id: meeting }, secretary)
  now = new Date('2026-12-14T18:30:00+09:00')
  for (const membership of ['membership_a', 'membership_b'])
    await act('recordMemberArrival', { meeting, membership, mode: 'IN_PERSON' }, secretary)
  await act('holdMeeting', { id: meeting }, secretary, '', 'meeting')
  await act('takeAgendaItem', { id }, secretary)
  const answered = (resolution: string) =>
    act(
      'answerInquiry',
      { id: inquiry.id, resolution },
      secretary,
      '... on InquiryAnswered { inquiry { state answer { text reference } agendaItems { id outcome } } }',
    )
  expect(await answered('resolution_none')).toMatchObject({
    __typename: 'DeliberationMissing',
    clause: { id: 'clause:K-4-3-2' },
  })
  const discussed = await act('withdrawInquiry', { id: inquiry.id, reason: '再検討' }, mayor)
  expect(discussed.__typename).toBe('InquiryUnderDiscussion')
  const { vote } = await act(
    'openVote',
    { agendaItem: id, motion: '答申案', method: 'CONSENT' },
    secretary,
    '... on VoteOpened { vote { id } }',
  )
  await act('closeVote', { id: vote.id }, secretary)
  const decided = await act(
    'decideAgendaItem',
    {
      id,
      text: '素案は妥当である。',
      result: 'AS_PROPOSED',
      reflection: { state: 'UNDER_CONSIDERATION', explanation: '区が計画を定める' },
    },
    secretary,
    '... on AgendaItemDecided { agendaItem { resolution { id } } }',
  )
  const resolution = decided.agendaItem.resolution.id
  const answers = await Promise.all(Array.from({ length: 20 }, () => answered(resolution)))
  const first = answers.filter(({ __typename }) => __typename === 'InquiryAnswered')
  expect(first).toHaveLength(1)
  expect(first[0].inquiry).toEqual({
    state: 'ANSWERED',
    answer: { text: '素案は妥当である。', reference: 'regional-administration-setagaya-2026-1' },
    agendaItems: [{ id, outcome: 'AGREED' }],
  })
  expect((await act('withdrawInquiry', { id: inquiry.id, reason: '再検討' }, mayor)).__typename).toBe(
    'InquiryActNotPossible',
  )
})

it('R084 an inquiry that is withdrawn takes what stood on agendas with it', async () => {
  now = new Date('2026-11-24T10:00:00+09:00')
  const { inquiry } = await act('openInquiry', given(), mayor, fields)
  const line = {
    title: '諮問について',
    role: 'DECISION',
    paper: { kind: 'INQUIRY', id: inquiry.id, version: 1 },
  }
  await act('proposeAgendaItem', { council, ...line }, secretary)
  const withdrawn = await act(
    'withdrawInquiry',
    { id: inquiry.id, reason: '計画を改めるため' },
    mayor,
    '... on InquiryWithdrawn { inquiry { state agendaItems { state outcome reflection { state explanation } } } }',
  )
  expect(withdrawn.inquiry).toEqual({
    state: 'WITHDRAWN',
    agendaItems: [
      {
        state: 'WITHDRAWN',
        outcome: 'WITHDRAWN',
        reflection: { state: 'NOTHING_TO_REFLECT', explanation: '計画を改めるため' },
      },
    ],
  })
})
