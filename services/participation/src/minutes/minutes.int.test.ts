import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type TestSubgraph, testSubgraph } from '../../../../tests/subgraph-client.ts'
import { testDatabase } from '../../../../tests/test-store.ts'
import { participation } from '../subgraph.ts'

const storeUri = testDatabase('minutes')
let now = new Date('2026-11-24T10:00:00+09:00')
let subgraph: TestSubgraph

beforeAll(async () => {
  subgraph = await testSubgraph(participation, { storeUri, clock: () => now })
})
afterAll(() => subgraph?.close())

const planner = { posts: ['head-office-planner@office:hq'] }
const secretary = (slug: string) => ({ posts: [`council-secretary@office:center-${slug}`] })
const anybody = {}
const paragraphs = [{ text: '避難所について話し合った。' }]

async function ask(query: string, variables: object = {}, who: object = anybody) {
  const answer = await subgraph.ask(query, variables, who)
  expect(answer.errors).toBeUndefined()
  return answer.data
}

const inputs: { [mutation: string]: string } = { holdMeeting: 'MeetingInput', closeMeeting: 'MeetingInput' }
async function act(name: string, input: object, who: object, fields = '') {
  const type = inputs[name] ?? `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`
  const problem = '... on Problem { message(lang: EN) remedy(lang: EN) } ... on NotFound { id }'
  return (
    await ask(
      `mutation ($input: ${type}!) { ${name}(input: $input) { __typename ${problem} ${fields} } }`,
      { input },
      who,
    )
  )[name]
}

/** A meeting of the district's council that was held. */
async function heldMeeting(slug: string): Promise<{ id: string; items: string[] }> {
  now = new Date('2026-11-24T10:00:00+09:00')
  const { council } = await act(
    'prepareCouncil',
    { place: `district:${slug}`, name: { ja: '協議会' } },
    planner,
    '... on CouncilPrepared { council { id } }',
  )
  await act('establishCouncil', { id: council.id, legalBasis: '要綱' }, planner)
  const agenda = [{ title: '防災' }, { title: '人事', isOpen: false, closedReason: '個人情報のため' }]
  const plan = {
    council: council.id,
    startsAt: '2026-12-10T18:30:00+09:00',
    mode: 'IN_PERSON',
    place: '会議室',
    agenda,
  }
  const { meeting } = await act(
    'planMeeting',
    plan,
    secretary(slug),
    '... on MeetingPlanned { meeting { id agenda { id } } }',
  )
  await act('noticeMeeting', { id: meeting.id }, secretary(slug))
  now = new Date('2026-12-10T18:30:00+09:00')
  await act('holdMeeting', { id: meeting.id }, secretary(slug))
  await act('closeMeeting', { id: meeting.id }, secretary(slug))
  return { id: meeting.id, items: meeting.agenda.map(({ id }: { id: string }) => id) }
}

const draft = (meeting: string, slug: string, more: object = {}) =>
  act(
    'draftMinutes',
    { meeting, paragraphs, ...more },
    secretary(slug),
    '... on MinutesDrafted { minutes { id edition state version availableActions } } ... on MinutesAlreadyBegun { existing { id } }',
  )
const approve = (id: string, slug: string) =>
  act('approveMinutes', { id, approval: '第2回会議で承認' }, secretary(slug))
const publish = (id: string, slug: string) =>
  act(
    'publishMinutes',
    { id },
    secretary(slug),
    '... on MinutesPublished { minutes { state contentHash isCurrent } } ... on MinutesActNotPossible { state }',
  )
const revise = (id: string, slug: string) =>
  act(
    'reviseMinutes',
    { id, paragraphs: [{ text: '書き直し' }] },
    secretary(slug),
    '... on MinutesActNotPossible { state possible }',
  )

const reading = `query ($meeting: ID!, $minutes: ID!) {
  meeting(id: $meeting) { version history { act } availableActions minutes { id } minutesEditions { id state } }
  minutes(id: $minutes) { id state }
}`

describe('drafts', () => {
  it('R023 are there for the secretariat alone: to everybody else nothing tells them from what is not there', async () => {
    const meeting = await heldMeeting('ikejiri')
    const nothing = await ask(reading, { meeting: meeting.id, minutes: 'minutes_nothere' })
    const { minutes } = await draft(meeting.id, 'ikejiri')
    expect(minutes).toMatchObject({
      edition: 1,
      state: 'DRAFT',
      version: 1,
      availableActions: ['REVISE', 'APPROVE'],
    })
    for (const who of [anybody, planner, secretary('taishido')]) {
      expect(await ask(reading, { meeting: meeting.id, minutes: minutes.id }, who)).toEqual(nothing)
      const forDraft = await act('publishMinutes', { id: minutes.id }, who)
      const forNothing = await act('publishMinutes', { id: 'minutes_nothere' }, who)
      expect({ ...forDraft, message: '', id: '' }).toEqual({ ...forNothing, message: '', id: '' })
      const correcting = { reason: 'x', paragraphs }
      const correction = await act('correctMinutes', { id: minutes.id, ...correcting }, who)
      const ofNothing = await act('correctMinutes', { id: 'minutes_nothere', ...correcting }, who)
      expect({ ...correction, message: '', id: '' }).toEqual({ ...ofNothing, message: '', id: '' })
      expect((await act('draftMinutes', { meeting: meeting.id, paragraphs }, who)).__typename).toBe(
        'NotPermitted',
      )
      const entity = await ask(
        'query ($id: ID!) { _entities(representations: [{ __typename: "Minutes", id: $id }]) { ... on Minutes { id } } }',
        { id: minutes.id },
        who,
      )
      expect(entity._entities).toEqual([null])
    }
    const own = await ask(reading, { meeting: meeting.id, minutes: minutes.id }, secretary('ikejiri'))
    expect(own).toMatchObject({
      meeting: { minutes: null, minutesEditions: [{ id: minutes.id, state: 'DRAFT' }] },
      minutes: { id: minutes.id },
    })
  })

  it('R023 of ten who begin the minutes of one meeting at once one does, and the others are shown them', async () => {
    const meeting = await heldMeeting('taishido')
    const answers = await Promise.all(Array.from({ length: 10 }, () => draft(meeting.id, 'taishido')))
    const won = answers.filter(({ __typename }) => __typename === 'MinutesDrafted')
    expect(won).toHaveLength(1)
    for (const lost of answers.filter((answer) => answer !== won[0]))
      expect(lost).toMatchObject({ __typename: 'MinutesAlreadyBegun', existing: { id: won[0].minutes.id } })
  })
})

describe('published minutes', () => {
  const everything =
    'query ($id: ID!) { minutes(id: $id) { edition state paragraphs { position text isOpen closedReason agendaItem { title } } approval publishedAt contentHash version history { act hash } } }'

  it('R023 are read by anybody, the text of closed parts aside, and never change again', async () => {
    const meeting = await heldMeeting('wakabayashi')
    const given = [
      { text: '避難所', agendaItem: meeting.items[0] },
      { text: '氏名', agendaItem: meeting.items[1] },
    ]
    const { minutes } = await draft(meeting.id, 'wakabayashi', { paragraphs: given })
    expect(await publish(minutes.id, 'wakabayashi')).toMatchObject({
      __typename: 'MinutesActNotPossible',
      state: 'DRAFT',
    })
    await approve(minutes.id, 'wakabayashi')
    expect((await publish(minutes.id, 'wakabayashi')).minutes).toMatchObject({
      state: 'PUBLISHED',
      isCurrent: true,
      contentHash: expect.stringMatching(/^[0-9a-f]{64}$/),
    })
    const before = await ask(everything, { id: minutes.id })
    expect(before.minutes.paragraphs).toEqual([
      { position: 1, text: '避難所', isOpen: true, closedReason: null, agendaItem: { title: '防災' } },
      {
        position: 2,
        text: null,
        isOpen: false,
        closedReason: '個人情報のため',
        agendaItem: { title: '人事' },
      },
    ])
    const own = await ask(everything, { id: minutes.id }, secretary('wakabayashi'))
    expect(own.minutes.paragraphs[1].text).toBe('氏名')
    expect(await revise(minutes.id, 'wakabayashi')).toMatchObject({
      __typename: 'MinutesActNotPossible',
      state: 'PUBLISHED',
      possible: [],
      message: expect.stringContaining('never change'),
    })
    for (const again of [approve, publish])
      expect((await again(minutes.id, 'wakabayashi')).__typename).toBe('MinutesActNotPossible')
    expect(await ask(everything, { id: minutes.id })).toEqual(before)
    const read = await ask('query ($id: ID!) { meeting(id: $id) { version minutes { id } } }', {
      id: meeting.id,
    })
    expect(read.meeting).toEqual({ version: 4, minutes: { id: minutes.id } })
  })

  it('R023 are corrected by a next edition with its reason; the old edition stays as it was', async () => {
    const meeting = await heldMeeting('kamimachi')
    const first = (await draft(meeting.id, 'kamimachi')).minutes
    await approve(first.id, 'kamimachi')
    await publish(first.id, 'kamimachi')
    const before = await ask(everything, { id: first.id })
    const correct = () =>
      act(
        'correctMinutes',
        { id: first.id, reason: '人数の誤り', paragraphs: [{ text: '正しい文' }] },
        secretary('kamimachi'),
        '... on MinutesCorrectionDrafted { minutes { id edition corrects { id } correctionReason } } ... on MinutesAlreadyBegun { existing { id } }',
      )
    const answers = await Promise.all([correct(), correct(), correct()])
    const won = answers.filter(({ __typename }) => __typename === 'MinutesCorrectionDrafted')
    expect(won).toHaveLength(1)
    expect(answers.filter(({ __typename }) => __typename === 'MinutesAlreadyBegun')).toHaveLength(2)
    const second = won[0].minutes
    expect(second).toMatchObject({ edition: 2, corrects: { id: first.id }, correctionReason: '人数の誤り' })
    const reads = () =>
      ask(
        'query ($id: ID!) { meeting(id: $id) { minutes { edition } minutesEditions { edition isCurrent } } }',
        { id: meeting.id },
      )
    expect((await reads()).meeting).toEqual({
      minutes: { edition: 1 },
      minutesEditions: [{ edition: 1, isCurrent: true }],
    })
    await revise(second.id, 'kamimachi')
    await approve(second.id, 'kamimachi')
    await publish(second.id, 'kamimachi')
    expect((await reads()).meeting).toEqual({
      minutes: { edition: 2 },
      minutesEditions: [
        { edition: 1, isCurrent: false },
        { edition: 2, isCurrent: true },
      ],
    })
    expect(await ask(everything, { id: first.id })).toEqual(before)
    expect((await correct()).__typename).toBe('MinutesActNotPossible')
  })

  it('R023 a revision takes the approval back', async () => {
    const meeting = await heldMeeting('kyodo')
    const { minutes } = await draft(meeting.id, 'kyodo')
    await approve(minutes.id, 'kyodo')
    await revise(minutes.id, 'kyodo')
    expect(await publish(minutes.id, 'kyodo')).toMatchObject({
      __typename: 'MinutesActNotPossible',
      state: 'DRAFT',
    })
  })
})
