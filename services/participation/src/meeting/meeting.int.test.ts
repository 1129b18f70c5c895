import { addDays, formatInstant, startOfDay } from '@chiiki/kit/business-date.ts'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type TestSubgraph, testSubgraph } from '../../../../tests/subgraph-client.ts'
import { testDatabase } from '../../../../tests/test-store.ts'
import { participation } from '../subgraph.ts'

const storeUri = testDatabase('meeting')
let now = new Date('2026-11-24T10:00:00+09:00')
let subgraph: TestSubgraph

beforeAll(async () => {
  subgraph = await testSubgraph(participation, { storeUri, clock: () => now })
})
afterAll(() => subgraph?.close())

const planner = { posts: ['head-office-planner@office:hq'] }
const secretary = (slug: string) => ({ posts: [`council-secretary@office:center-${slug}`] })
const anybody = {}

async function ask(query: string, variables: object = {}, who: object = anybody) {
  const answer = await subgraph.ask(query, variables, who)
  expect(answer.errors).toBeUndefined()
  return answer
}

const inputs: { [mutation: string]: string } = {
  holdMeeting: 'MeetingInput',
  closeMeeting: 'MeetingInput',
  suspendCouncil: 'ChangeCouncilInput',
}
const common =
  '... on Problem { message(lang: EN) } ... on NotPermitted { needs } ... on InvalidInput { field } ... on NotFound { id }'

async function act(name: string, input: object, who: object, fields: string) {
  const type = inputs[name] ?? `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`
  const { data } = await ask(
    `mutation ($input: ${type}!) { ${name}(input: $input) { __typename ${common} ${fields} } }`,
    { input },
    who,
  )
  return data[name]
}

const meetingFields = 'id number state version heldOn isOpen agenda { id position title isOpen closedReason }'

async function council(slug: string): Promise<string> {
  const prepared = await act(
    'prepareCouncil',
    { place: `district:${slug}`, name: { ja: `${slug}協議会` } },
    planner,
    '... on CouncilPrepared { council { id } }',
  )
  await act('establishCouncil', { id: prepared.council.id, legalBasis: '要綱' }, planner, '')
  return prepared.council.id
}
const inDays = (days: number) => formatInstant(startOfDay(addDays('2026-11-24', days)))
const plan = (council: string, slug: string, more: object = {}) =>
  act(
    'planMeeting',
    {
      council,
      startsAt: inDays(20),
      mode: 'IN_PERSON',
      place: '会議室',
      agenda: [{ title: '防災' }],
      ...more,
    },
    secretary(slug),
    `... on MeetingPlanned { meeting { ${meetingFields} } } ... on CouncilDoesNotMeet { councilState council { id } } ... on ClosedPartNeedsReason { field clause { id } }`,
  )
const notice = (id: string, slug: string, more: object = {}) =>
  act(
    'noticeMeeting',
    { id, ...more },
    secretary(slug),
    '... on MeetingNoticed { meeting { state notice { ruleDays urgencyReason } } } ... on NoticeTooLate { days latestOn canBeUrgent }',
  )
const hold = (id: string, slug: string) =>
  act(
    'holdMeeting',
    { id },
    secretary(slug),
    '... on MeetingOpened { meeting { state } } ... on CouncilDoesNotMeet { councilState } ... on MeetingTooEarly { startsAt }',
  )
const close = (id: string, slug: string) =>
  act('closeMeeting', { id }, secretary(slug), '... on MeetingClosed { meeting { state } }')
const cancel = (id: string, slug: string) =>
  act(
    'cancelMeeting',
    { id, reason: '荒天のため' },
    secretary(slug),
    '... on MeetingCancelled { meeting { state number } } ... on MeetingActNotPossible { state possible }',
  )
const suspend = (id: string) =>
  act(
    'suspendCouncil',
    { id, reason: '改選のため' },
    planner,
    '... on CouncilHasMeetings { meetings { id number state } }',
  )

/** Runs the rest of a test at another instant. */
const at = (instant: string) => {
  now = new Date(instant)
}

describe('a meeting from its plan to its end', () => {
  it('R023 R179 is planned, made known, held and closed by its secretariat, and anybody reads all of it without signing in', async () => {
    at('2026-11-24T10:00:00+09:00')
    const id = await council('ikejiri')
    const { meeting } = await plan(id, 'ikejiri', {
      agenda: [{ title: '防災' }, { title: '人事', isOpen: false, closedReason: '個人情報のため' }],
    })
    expect(meeting).toMatchObject({
      number: 1,
      state: 'PLANNED',
      version: 1,
      heldOn: '2026-12-14',
      isOpen: true,
    })
    expect(
      meeting.agenda.map(({ position, title, isOpen }: Record<string, unknown>) => [position, title, isOpen]),
    ).toEqual([
      [1, '防災', true],
      [2, '人事', false],
    ])
    expect((await notice(meeting.id, 'ikejiri')).meeting).toEqual({
      state: 'NOTICED',
      notice: { ruleDays: 7, urgencyReason: null },
    })
    const changed = await act(
      'setAgenda',
      { id: meeting.id, agenda: [{ title: '防災訓練' }], reason: '議題をしぼるため' },
      secretary('ikejiri'),
      '... on AgendaSet { meeting { agendaChanges { reason } } }',
    )
    expect(changed.meeting.agendaChanges).toEqual([{ reason: '議題をしぼるため' }])
    expect(await hold(meeting.id, 'ikejiri')).toMatchObject({
      __typename: 'MeetingTooEarly',
      startsAt: '2026-12-14T00:00:00+09:00',
    })
    at('2026-12-14T00:00:00+09:00')
    expect((await hold(meeting.id, 'ikejiri')).meeting.state).toBe('IN_SESSION')
    expect((await close(meeting.id, 'ikejiri')).meeting.state).toBe('HELD')
    const { data } = await ask(
      'query ($id: ID!) { meeting(id: $id) { number state council { id } agenda { title } availableActions history { act by } } }',
      { id: meeting.id },
    )
    expect(data.meeting).toMatchObject({
      number: 1,
      state: 'HELD',
      council: { id },
      agenda: [{ title: '防災訓練' }],
      availableActions: [],
    })
    expect(data.meeting.history.map(({ act }: { act: string }) => act)).toEqual([
      'planMeeting',
      'noticeMeeting',
      'setAgenda',
      'holdMeeting',
      'closeMeeting',
    ])
    at('2026-11-24T10:00:00+09:00')
  })

  it('R023 is made known seven days ahead by the rule in the data, or later with a public reason', async () => {
    const id = await council('taishido')
    const { data } = await ask(
      'query ($id: ID!) { council(id: $id) { noticeRule { days note source { confidence } } } }',
      { id },
    )
    expect(data.council.noticeRule).toMatchObject({
      days: 7,
      note: expect.stringContaining('placeholder'),
      source: { confidence: 'UNVERIFIED' },
    })
    const { meeting } = await plan(id, 'taishido', { startsAt: inDays(6) })
    expect(await notice(meeting.id, 'taishido')).toMatchObject({
      __typename: 'NoticeTooLate',
      days: 7,
      latestOn: '2026-11-23',
      canBeUrgent: true,
    })
    expect(
      (await notice(meeting.id, 'taishido', { urgencyReason: '台風の被害のため' })).meeting.notice,
    ).toEqual({ ruleDays: 7, urgencyReason: '台風の被害のため' })
  })

  it('R023 R179 a closed part without a reason is refused with the field and the clause', async () => {
    const id = await council('wakabayashi')
    const refused = await plan(id, 'wakabayashi', { agenda: [{ title: '人事', isOpen: false }] })
    expect(refused).toMatchObject({
      __typename: 'ClosedPartNeedsReason',
      field: 'agenda.0.closedReason',
      clause: { id: 'clause:K-2-2-2' },
    })
  })
})

describe('numbers', () => {
  it('R023 R030 twenty meetings planned at once get the numbers 1 to 20, none twice and none left out', async () => {
    const id = await council('kamimachi')
    const answers = await Promise.all(
      Array.from({ length: 20 }, (_, index) =>
        plan(id, 'kamimachi', index % 2 ? { idempotencyKey: `plan-kamimachi-${index}` } : {}),
      ),
    )
    expect(answers.map(({ meeting }) => meeting?.number).toSorted((a, b) => a - b)).toEqual(
      Array.from({ length: 20 }, (_, index) => index + 1),
    )
  })

  it('R023 R030 a cancelled meeting keeps its number, and a refused plan uses none up', async () => {
    const id = await council('kyodo')
    const first = (await plan(id, 'kyodo')).meeting
    expect((await cancel(first.id, 'kyodo')).meeting).toEqual({ state: 'CANCELLED', number: 1 })
    expect(await cancel(first.id, 'kyodo')).toMatchObject({
      __typename: 'MeetingActNotPossible',
      state: 'CANCELLED',
      possible: [],
    })
    expect((await plan(id, 'kyodo', { place: '' })).field).toBe('place')
    expect((await plan(id, 'kyodo', { startsAt: '2020-01-01T10:00:00+09:00' })).field).toBe('startsAt')
    expect((await plan(id, 'kyodo')).meeting.number).toBe(2)
  })

  it('R023 the same key plans one meeting, also five times at once', async () => {
    const id = await council('shimouma')
    const answers = await Promise.all(
      Array.from({ length: 5 }, () => plan(id, 'shimouma', { idempotencyKey: 'plan-shimouma-1' })),
    )
    expect(new Set(answers.map(({ meeting }) => meeting.id)).size).toBe(1)
    expect((await plan(id, 'shimouma')).meeting.number).toBe(2)
  })
})

describe('a council and its meetings', () => {
  it('R023 only an established council that is not suspended meets', async () => {
    const prepared = await act(
      'prepareCouncil',
      { place: 'district:kamiuma', name: { ja: '協議会' } },
      planner,
      '... on CouncilPrepared { council { id } }',
    )
    expect(await plan(prepared.council.id, 'kamiuma')).toMatchObject({
      __typename: 'CouncilDoesNotMeet',
      councilState: 'PREPARING',
    })
    const id = await council('umegaoka')
    const { meeting } = await plan(id, 'umegaoka')
    await suspend(id)
    expect(await plan(id, 'umegaoka')).toMatchObject({
      __typename: 'CouncilDoesNotMeet',
      councilState: 'SUSPENDED',
      council: { id },
    })
    expect((await notice(meeting.id, 'umegaoka')).__typename).toBe('CouncilDoesNotMeet')
  })

  it('R023 a council is not dissolved over meetings that are ahead: they are named', async () => {
    const id = await council('daizawa')
    const { meeting } = await plan(id, 'daizawa')
    const dissolve = (more: object = {}) =>
      act(
        'dissolveCouncil',
        { id, reason: '統合', decision: '決定第1号', ...more },
        planner,
        '... on CouncilHasMeetings { meetings { id number } }',
      )
    expect(await dissolve()).toMatchObject({
      __typename: 'CouncilHasMeetings',
      meetings: [{ id: meeting.id, number: 1 }],
    })
    await cancel(meeting.id, 'daizawa')
    expect((await dissolve()).__typename).toBe('DutiesWithoutSuccessor')
    expect((await dissolve({ successors: [{}] })).__typename).toBe('CouncilDissolved')
  })

  it('R023 when a session begins and its council is suspended at once, one of the two is refused', async () => {
    for (const slug of ['shindaita', 'kitazawa', 'matsubara', 'matsuzawa']) {
      at('2026-11-24T10:00:00+09:00')
      const id = await council(slug)
      const { meeting } = await plan(id, slug)
      await notice(meeting.id, slug)
      at('2026-12-15T10:00:00+09:00')
      const [session, suspension] = await Promise.all([hold(meeting.id, slug), suspend(id)])
      const outcome = [session.__typename, suspension.__typename].join(' ')
      expect(['MeetingOpened CouncilHasMeetings', 'CouncilDoesNotMeet CouncilSuspended']).toContain(outcome)
    }
    at('2026-11-24T10:00:00+09:00')
  })
})

describe('who may', () => {
  it('R023 only the council secretary of the office that serves the council does anything with its meetings', async () => {
    const id = await council('okusawa')
    const { meeting } = await plan(id, 'okusawa')
    // Whoever holds no such post at all is told the post; a secretary of another council is told whose it is.
    const needs = [
      [secretary('ikejiri'), 'council-secretary@office:center-okusawa'],
      [planner, 'council-secretary'],
      [anybody, 'council-secretary'],
    ] as const
    for (const [who, post] of needs) {
      const refused = await act('cancelMeeting', { id: meeting.id, reason: 'x' }, who, '')
      expect(refused).toMatchObject({
        __typename: 'NotPermitted',
        needs: [post],
      })
    }
    const available = async (who: object) =>
      (await ask('query ($id: ID!) { meeting(id: $id) { availableActions } }', { id: meeting.id }, who)).data
        .meeting.availableActions
    expect(await available(secretary('okusawa'))).toEqual(['SET_AGENDA', 'NOTICE', 'CANCEL'])
    expect(await available(secretary('ikejiri'))).toEqual([])
  })
})

describe('lists', () => {
  it('R023 R030 the meetings of many councils cost the store no more than those of one, each page by page and in order', async () => {
    const slug = 'kamimachi'
    const fields = 'meetings(first: 3) { nodes { number } pageInfo { hasNextPage endCursor } }'
    const all = await ask(`{ councils(first: 100) { nodes { id area { id } ${fields} } } }`)
    const one = await ask(
      `{ councils(where: { district: { eq: "district:${slug}" } }) { nodes { id ${fields} } } }`,
    )
    expect(all.data.councils.nodes.length).toBeGreaterThan(10)
    expect(all.storeCommands).toBe(one.storeCommands)
    const [{ id, meetings }] = one.data.councils.nodes
    expect(meetings.nodes.map(({ number }: { number: number }) => number)).toEqual([20, 19, 18])
    const next = await ask(
      'query ($id: ID!, $after: String) { council(id: $id) { meetings(first: 3, after: $after) { nodes { number } } first: meetings(where: { number: { lte: 2 } }, orderBy: [{ field: NUMBER }]) { nodes { number } } } }',
      { id, after: meetings.pageInfo.endCursor },
    )
    expect(next.data.council.meetings.nodes.map(({ number }: { number: number }) => number)).toEqual([
      17, 16, 15,
    ])
    expect(next.data.council.first.nodes).toEqual([{ number: 1 }, { number: 2 }])
    const held = await ask(
      'query ($id: ID!) { meetings(where: { council: { eq: $id }, state: { in: [PLANNED] } }, first: 100) { nodes { number } } }',
      { id },
    )
    expect(held.data.meetings.nodes).toHaveLength(20)
  })
})
