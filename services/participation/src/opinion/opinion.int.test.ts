import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type AskOptions, type TestSubgraph, testSubgraph } from '../../../../tests/subgraph-client.ts'
import { testDatabase } from '../../../../tests/test-store.ts'
import { act, director, planner, resident, secretary, target } from '../proposal/test-people.ts'
import { participation } from '../subgraph.ts'

const clock = { now: new Date('2026-11-24T10:00:00+09:00') }
let subgraph: TestSubgraph
let hana: AskOptions

beforeAll(async () => {
  subgraph = await testSubgraph(participation, { storeUri: testDatabase('opinion'), clock: () => clock.now })
  hana = await resident(subgraph, 'hana')
})
afterAll(() => subgraph?.close())

const fields = `OpinionHandled { opinion { id version reference state tier addressee { id } addresseePost authorName naming isOwn isPublic kind
  clock { dueOn state owedBy owedByPost rule { code } escalations { to } } steps { state step on reason office { id } } availableActions
  response { items { point decision reason targets { kind ref } } post } referredTo history { act by } } }`
const type = (name: string) => `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`
const done = (name: string, input: object, who: AskOptions = {}) =>
  act(subgraph, name, type(name), fields, input, who)
const opening = {
  tier: 'DISTRICT',
  place: 'district:ikejiri',
  text: '横断歩道を増やしてほしい',
  naming: 'ANONYMOUS_PUBLIC',
  consents: true,
}
const submit = (input: object = {}, who: AskOptions = hana) =>
  done('submitOpinion', { ...opening, ...input }, who)
const answering = (decision: string) => ({
  items: [{ point: 1, decision, reason: '理由', targets: [target] }],
  summary: 'やさしい説明',
})
const read = async (id: string, who: AskOptions = {}) =>
  (
    await subgraph.ask(
      'query($id: ID) { opinion(id: $id) { id text authorName isOwn availableActions } }',
      { id },
      who,
    )
  ).data.opinion

describe('R040 an opinion', () => {
  it('R040 gets its receipt number, its addressee tier and the due date of the answer at once, counted in working days', async () => {
    const { opinion } = await submit()
    expect(opinion).toMatchObject({
      reference: expect.stringMatching(/^D-ikejiri-O-2026-\d{4}$/),
      state: 'RECEIVED',
      tier: 'DISTRICT',
      addressee: { id: 'office:center-ikejiri' },
      addresseePost: 'centre-director',
      clock: {
        rule: { code: 'CL-OPINION-ANSWER' },
        dueOn: '2026-12-22',
        state: 'RUNNING',
        owedBy: 'office:center-ikejiri',
      },
      steps: [{ state: 'RECEIVED', step: 'SUBMIT', on: '2026-11-24' }],
    })
    const ward = (await submit({ tier: 'WARD', place: null })).opinion
    expect(ward).toMatchObject({ reference: 'W-O-2026-0001', addressee: { id: 'office:hq' } })
    const area = (await submit({ tier: 'AREA', place: 'area:setagaya' })).opinion
    expect(area).toMatchObject({ reference: 'A-setagaya-O-2026-0001', addresseePost: 'branch-director' })
  })

  it('R040 twenty at once get twenty numbers in a row: none twice, none left out, also when some are refused', async () => {
    const place = 'district:taishido'
    const given = Array.from({ length: 24 }, (_, index) =>
      submit({ place, text: index % 6 === 5 ? ' ' : `意見${index}` }),
    )
    const all = await Promise.all(given)
    const numbers = all.flatMap((each) => (each.opinion ? [each.opinion.reference] : [])).toSorted()
    expect(numbers).toEqual(
      Array.from({ length: 20 }, (_, index) => `D-taishido-O-2026-${String(index + 1).padStart(4, '0')}`),
    )
    expect(all.filter(({ __typename }) => __typename === 'InvalidInput')).toHaveLength(4)
    clock.now = new Date('2027-04-01T09:00:00+09:00')
    expect((await submit({ place })).opinion.reference).toBe('D-taishido-O-2027-0001')
    clock.now = new Date('2026-11-24T10:00:00+09:00')
  })

  it('R040 of twenty requests with one key there is one opinion and one number', async () => {
    const idempotencyKey = 'said-once-and-no-more'
    const all = await Promise.all(
      Array.from({ length: 20 }, () => submit({ idempotencyKey, place: 'district:kyodo' })),
    )
    expect(new Set(all.map((each) => each.opinion?.reference))).toEqual(new Set(['D-kyodo-O-2026-0001']))
    expect(await submit({ idempotencyKey, text: '別のこと' })).toMatchObject({
      __typename: 'IdempotencyKeyReused',
    })
  })

  it('R040 is for whom the kind of participation accepts: nobody else, and with what would mend it', async () => {
    expect(await submit({}, {})).toMatchObject({ __typename: 'NotPermitted', isSignedIn: false })
    expect(await submit({}, { posts: [], subject: 'test:undeclared' })).toMatchObject({
      __typename: 'NotEligibleToTakePart',
      reason: 'NOT_DECLARED',
      clause: { id: 'clause:K-1-2-4' },
    })
    expect(await submit({ place: 'district:atlantis' })).toMatchObject({ __typename: 'NotFound' })
    expect(await submit({ naming: 'NAME' })).toMatchObject({
      __typename: 'InvalidInput',
      field: 'publicName',
    })
  })
})

describe('R020 an opinion’s handling', () => {
  it.each([
    ['FULL', 'ADOPTED'],
    ['PARTIAL', 'PARTLY_ADOPTED'],
    ['NOT_TAKEN', 'NOT_ADOPTED'],
  ])('R020 %s ends it as %s, with the reason and an unbroken chain of steps', async (decision, state) => {
    const { id } = (await submit()).opinion
    await done('routeOpinion', { id, kind: 'REQUEST', publishes: true }, secretary)
    clock.now = new Date('2026-12-23T10:00:00+09:00')
    const overdue = (
      await subgraph.ask(
        'query($id: ID) { opinion(id: $id) { clock { state lateDays escalations { to } } } }',
        { id },
      )
    ).data.opinion
    expect(overdue.clock).toEqual({
      state: 'OVERDUE',
      lateDays: 1,
      escalations: [{ to: 'owner' }, { to: 'head-office-planner' }],
    })
    const { opinion } = await done('answerOpinion', { id, ...answering(decision) }, director)
    clock.now = new Date('2026-11-24T10:00:00+09:00')
    expect(opinion).toMatchObject({
      state,
      clock: { state: 'MET_LATE' },
      response: { items: [{ decision, reason: '理由' }] },
      availableActions: [],
    })
    expect(opinion.steps.map((each: any) => each.state)).toEqual(['RECEIVED', 'ROUTED', state])
    expect(opinion.steps.at(-1).reason).toBe('理由')
    expect(await done('answerOpinion', { id, ...answering(decision) }, director)).toMatchObject({
      __typename: 'HandlingNotPossible',
      state,
      possible: [],
    })
  })

  it('R020 of twenty answers and withdrawals at once one holds; the others are told what they met', async () => {
    const { id } = (await submit()).opinion
    await done('routeOpinion', { id, kind: 'OPINION', publishes: true }, secretary)
    const all = await Promise.all(
      Array.from({ length: 20 }, (_, index) =>
        index % 2
          ? done('answerOpinion', { id, ...answering('FULL') }, director)
          : done('withdrawOpinion', { id, reason: '済んだ' }, hana),
      ),
    )
    expect(all.filter((each) => each.opinion)).toHaveLength(1)
    for (const lost of all.filter((each) => !each.opinion))
      expect(['HandlingNotPossible', 'Conflict']).toContain(lost.__typename)
  })

  it('R020 is its office’s: others are refused, and who may not read it meets nothing', async () => {
    const { id } = (await submit({ consents: false })).opinion
    const people = { posts: [], subject: 'test:other' }
    const elsewhere = { posts: ['centre-director@office:center-taishido'] }
    for (const who of [elsewhere, {}, { posts: [], subject: 'test:other' }])
      expect(await read(id, who)).toBeNull()
    expect(await done('routeOpinion', { id, kind: 'OPINION', publishes: false }, elsewhere)).toMatchObject({
      __typename: 'NotFound',
      message: `There is no "${id}".`,
    })
    expect(await done('withdrawOpinion', { id, reason: 'x' }, people)).toMatchObject({
      __typename: 'NotFound',
    })
    expect(await done('routeOpinion', { id, kind: 'OPINION', publishes: false }, people)).toMatchObject({
      __typename: 'NotPermitted',
    })
    expect(await done('routeOpinion', { id, kind: 'OPINION', publishes: true }, secretary)).toMatchObject({
      __typename: 'InvalidInput',
      field: 'publishes',
    })
    await done('routeOpinion', { id, kind: 'OPINION', publishes: false }, secretary)
    expect(await done('answerOpinion', { id, ...answering('FULL') }, secretary)).toMatchObject({
      __typename: 'NotPermitted',
    })
    expect(await done('withdrawOpinion', { id, reason: 'x' }, director)).toMatchObject({
      __typename: 'NotPermitted',
    })
    expect(
      (await done('referOpinion', { id, to: '相談窓口', reason: '個別の相談のため' }, secretary)).opinion,
    ).toMatchObject({ state: 'REFERRED', referredTo: '相談窓口' })
  })
})

describe('R040 whoever speaks', () => {
  it('R040 is told of as they chose: by nothing that they didn’t choose, in no field, list or history', async () => {
    const secret = { posts: [], subject: 'test:secret-person-7391' }
    await act(
      subgraph,
      'declareEligibility',
      'DeclareEligibilityInput',
      'EligibilityDeclared { eligibility { id } }',
      { category: 'COMMUTER', district: 'district:ikejiri', basis: '勤め先' },
      secret,
    )
    const named = (await submit({ naming: 'NICKNAME', publicName: 'いけじりの猫' }, secret)).opinion
    const anonymous = (await submit({}, secret)).opinion
    for (const { id } of [named, anonymous])
      await done('routeOpinion', { id, kind: 'OPINION', publishes: true }, secretary)
    const { data } = await subgraph.ask(
      `{ opinions(first: 100) { nodes { id authorName naming isOwn steps { office { id } } history { act by hash } } } }`,
    )
    const text = JSON.stringify(data)
    expect(text).not.toContain('secret-person')
    const told = data.opinions.nodes.find((each: any) => each.id === anonymous.id)
    expect(told).toMatchObject({
      authorName: null,
      isOwn: false,
      history: [{ by: 'person' }, { act: 'routeOpinion' }],
    })
    expect(data.opinions.nodes.find((each: any) => each.id === named.id).authorName).toBe('いけじりの猫')
    expect(await read(anonymous.id, secret)).toMatchObject({ isOwn: true, availableActions: ['WITHDRAW'] })
  })
})

describe('R029 main opinions of a meeting', () => {
  it('R029 belong to a meeting of the place’s council, and tell nobody’s name without consent', async () => {
    const plan = `mutation($p: PrepareCouncilInput!) { prepareCouncil(input: $p) { ... on CouncilPrepared { council { id } } } }`
    const council = (
      await subgraph.ask(
        plan,
        { p: { place: 'district:ikejiri', name: { ja: '池尻地区づくり協議会' } } },
        planner,
      )
    ).data.prepareCouncil.council.id
    await subgraph.ask(
      'mutation($i: EstablishCouncilInput!) { establishCouncil(input: $i) { __typename } }',
      { i: { id: council, legalBasis: '要綱' } },
      planner,
    )
    const planned = await subgraph.ask(
      'mutation($i: PlanMeetingInput!) { planMeeting(input: $i) { __typename ... on MeetingPlanned { meeting { id agenda { id } } } ... on Problem { message } } }',
      {
        i: {
          council,
          startsAt: '2026-12-20T10:00:00+09:00',
          mode: 'IN_PERSON',
          place: '集会室',
          agenda: [{ title: '見守り' }],
        },
      },
      secretary,
    )
    const { meeting } = planned.data.planMeeting
    const said = {
      tier: 'DISTRICT',
      place: 'district:ikejiri',
      channel: 'MEETING',
      meeting: meeting.id,
      agendaItem: meeting.agenda[0].id,
      text: '若い人が少ない',
      naming: 'ANONYMOUS_PUBLIC',
      consents: false,
    }
    const { opinion } = await done('recordOpinion', said, secretary)
    expect(opinion).toMatchObject({ authorName: null, state: 'RECEIVED' })
    expect(
      await done('recordOpinion', { ...said, naming: 'NAME', publicName: '山田' }, secretary),
    ).toMatchObject({ __typename: 'InvalidInput', field: 'publicName' })
    expect(
      (
        await done(
          'recordOpinion',
          { ...said, naming: 'NAME', publicName: '山田', consents: true },
          secretary,
        )
      ).opinion.authorName,
    ).toBe('山田')
    expect(await done('recordOpinion', { ...said, meeting: null }, secretary)).toMatchObject({
      __typename: 'InvalidInput',
      field: 'meeting',
    })
    expect(await done('recordOpinion', { ...said, meeting: 'meeting_none' }, secretary)).toMatchObject({
      __typename: 'NotFound',
    })
    expect(await done('recordOpinion', said, director)).toMatchObject({ __typename: 'NotPermitted' })
    await done('routeOpinion', { id: opinion.id, kind: 'OPINION', publishes: true }, secretary)
    const { data } = await subgraph.ask(
      'query($id: ID!) { meeting(id: $id) { opinions { nodes { text authorName } } } }',
      { id: meeting.id },
    )
    expect(data.meeting.opinions.nodes).toEqual([{ text: '若い人が少ない', authorName: null }])
  })
})

describe('R040 lists of opinions', () => {
  it('R040 are found by area, state, words in any writing and by what is overdue, at a cost that doesn’t grow', async () => {
    const where = {
      area: { eq: 'area:setagaya' },
      text: { contains: 'おうだんほどう' },
      dueOn: { lt: '2027-06-01' },
    }
    const { data, errors } = await subgraph.ask(
      'query($w: OpinionWhere) { opinions(view: OFFICE, where: $w) { nodes { id state clock { dueOn } addressee { id } history { act } } } own: opinions(view: OWN) { nodes { id } } }',
      { w: { area: where.area, dueOn: where.dueOn, text: { contains: '横断歩道' } } },
      secretary,
    )
    expect(errors).toBeUndefined()
    expect(data.opinions.nodes.length).toBeGreaterThan(0)
    expect(data.own.nodes).toEqual([])
    const page =
      'query($w: OpinionWhere) { opinions(where: $w) { nodes { id clock { dueOn } history { act } } } }'
    const { nodes } = (await subgraph.ask(page, {})).data.opinions
    expect(nodes.length).toBeGreaterThan(2)
    const costs = await Promise.all(
      [nodes.slice(0, 1), nodes].map(async (some: { id: string }[]) => {
        const w = { id: { in: some.map(({ id }) => id) } }
        return (await subgraph.ask(page, { w })).storeCommands
      }),
    )
    expect(costs[0]).toBe(costs[1])
  })
})
