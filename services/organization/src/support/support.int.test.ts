import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type AskOptions, type TestSubgraph, testSubgraph } from '../../../../tests/subgraph-client.ts'
import { testDatabase } from '../../../../tests/test-store.ts'
import { organization } from '../subgraph.ts'

const start = new Date('2026-12-25T09:00:00+09:00')
const clock = { now: start }
const storeUri = testDatabase('support')
let subgraph: TestSubgraph

beforeAll(async () => {
  subgraph = await testSubgraph(organization, { storeUri, clock: () => clock.now })
})
afterAll(() => subgraph.close())

const on = (day: string) => {
  clock.now = new Date(`${day}T09:00:00+09:00`)
}
const centre = { posts: ['centre-director@office:center-ikejiri'] }
const clerk = { posts: ['council-secretary@office:center-ikejiri'], subject: 'test:clerk' }
const branch = { posts: ['branch-director@office:branch-setagaya'] }
const planner = { posts: ['head-office-planner@office:hq'] }
const otherBranch = { posts: ['branch-director@office:branch-kitazawa'] }
const otherCentre = { posts: ['centre-director@office:center-daizawa'] }
const nobody = { posts: [], subject: 'test:nobody' }
const outsiders: [string, AskOptions][] = [
  ['another branch', otherBranch],
  ['another centre', otherCentre],
  ['somebody without a post', nobody],
  ['nobody signed in', {}],
]

const problems = `... on Problem { message(lang: EN) remedy(lang: JA) clause { id } } ... on NotFound { id } ... on NotPermitted { needs isSignedIn }
  ... on Conflict { currentVersion } ... on InvalidInput { field rule }`

async function ask(query: string, variables: object = {}, options: AskOptions = {}): Promise<any> {
  const { data, errors } = await subgraph.ask(query, variables, options)
  expect(errors).toBeUndefined()
  return data
}

async function act(name: string, success: string, input: object, options: AskOptions): Promise<any> {
  const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`
  const own =
    name === 'requestSupport'
      ? '... on SupportOfficeNotFit { officeId side }'
      : `... on SupportStepNotPossible { state step } ${name === 'escalateSupportRequest' ? '... on SupportNotOverdue { dueOn }' : ''}`
  const query = `mutation($input: ${type}!) { answer: ${name}(input: $input) { __typename
    ... on ${success} { request { id version state owner { id } dueOn nextStep { dueOn state owedBy rule { code } } availableActions } } ${own} ${problems} } }`
  return (await ask(query, { input }, options)).answer
}

const made = {
  from: 'office:center-ikejiri',
  to: 'office:branch-setagaya',
  subject: '高齢者の見守り',
  matter: '専門職の同行をお願いしたい。',
}
const request = (input: object = {}, options: AskOptions = centre) =>
  act('requestSupport', 'SupportRequested', { ...made, ...input }, options)
const step =
  (verb: string, past: string) =>
  (id: string, options: AskOptions, input: object = {}) =>
    act(`${verb}SupportRequest`, `SupportRequest${past}`, { request: id, ...input }, options)
const receive = step('receive', 'Received')
const accept = step('accept', 'Accepted')
const decline = step('decline', 'Declined')
const answer = step('answer', 'Answered')
const redirect = step('redirect', 'Redirected')
const escalate = step('escalate', 'Escalated')
const assign = step('assign', 'Assigned')
const withdraw = step('withdraw', 'Withdrawn')
const no = { reason: '所管外', instead: '本庁の所管課' }

async function accepted(): Promise<string> {
  const { id } = (await request()).request
  await receive(id, branch)
  await accept(id, branch)
  return id
}

describe('R189 the way of a request', () => {
  it('R189 leads from the centre to the answer, with one office having it and one day for the answer', async () => {
    on('2026-12-25')
    const first = (await request()).request
    expect(first).toMatchObject({
      state: 'REQUESTED',
      owner: { id: 'office:branch-setagaya' },
      dueOn: '2027-01-25',
      nextStep: { dueOn: '2027-01-07', state: 'RUNNING', rule: { code: 'CL-SUPPORT-RECEIPT' } },
      availableActions: ['WITHDRAW'],
    })
    const { id } = first
    expect(await escalate(id, centre)).toMatchObject({ __typename: 'SupportNotOverdue', dueOn: '2027-01-07' })
    expect((await receive(id, branch)).request).toMatchObject({ availableActions: ['ACCEPT', 'DECLINE'] })
    expect((await decline(id, branch, no)).request).toMatchObject({
      state: 'DECLINED',
      owner: { id: 'office:center-ikejiri' },
      nextStep: { owedBy: 'office:center-ikejiri', rule: { code: 'CL-SUPPORT-REDIRECT' } },
    })
    expect((await redirect(id, centre, { to: 'office:branch-kitazawa' })).request).toMatchObject({
      state: 'REQUESTED',
      owner: { id: 'office:branch-kitazawa' },
    })
    on('2027-01-08')
    expect((await escalate(id, planner, { section: '福祉政策課' })).request).toMatchObject({
      state: 'ESCALATED',
      owner: { id: 'office:hq' },
      dueOn: '2027-01-25',
    })
    expect((await assign(id, planner, { to: 'office:branch-setagaya' })).request).toMatchObject({
      state: 'REQUESTED',
    })
    await receive(id, branch)
    await accept(id, branch)
    expect((await answer(id, branch, { text: '同行します。' })).request).toMatchObject({
      state: 'ANSWERED',
      owner: null,
      nextStep: null,
      availableActions: [],
    })
    const { supportRequest } = await ask(
      `query($id: ID!) { supportRequest(id: $id) { from { id } section answer { text by { id } on } changes { state on owner { id } reason instead }
        clocks { rule { code clause { id } source { confidence } } state metOn voidReason } history { sequence act by } } }`,
      { id },
      clerk,
    )
    expect(supportRequest.answer).toEqual({
      text: '同行します。',
      by: { id: 'office:branch-setagaya' },
      on: '2027-01-08',
    })
    expect(
      supportRequest.changes.map(({ state, on: day }: { state: string; on: string }) => [state, day]),
    ).toEqual([
      ['REQUESTED', '2026-12-25'],
      ['RECEIVED', '2026-12-25'],
      ['DECLINED', '2026-12-25'],
      ['REQUESTED', '2026-12-25'],
      ['ESCALATED', '2027-01-08'],
      ['REQUESTED', '2027-01-08'],
      ['RECEIVED', '2027-01-08'],
      ['ACCEPTED', '2027-01-08'],
      ['ANSWERED', '2027-01-08'],
    ])
    expect(supportRequest.changes[2]).toMatchObject(no)
    expect(supportRequest.clocks[0]).toMatchObject({
      state: 'MET',
      rule: {
        code: 'CL-SUPPORT-ANSWER',
        clause: { id: 'clause:K-4-1-2-2' },
        source: { confidence: 'UNVERIFIED' },
      },
    })
    expect(supportRequest.history).toHaveLength(9)
    expect(supportRequest.history[0]).toEqual({
      sequence: 1,
      act: 'requestSupport',
      by: 'centre-director@office:center-ikejiri',
    })
  })

  it('R189 is refused with what would mend it', async () => {
    on('2026-12-25')
    expect(await request({ to: 'office:center-daizawa' })).toMatchObject({
      __typename: 'SupportOfficeNotFit',
      side: 'TO',
      clause: { id: 'clause:K-4-1-2-2' },
      message: expect.stringContaining('office:center-daizawa'),
    })
    expect(await request({ from: 'office:branch-setagaya' }, branch)).toMatchObject({ side: 'FROM' })
    expect(await request({}, otherCentre)).toMatchObject({
      __typename: 'NotPermitted',
      needs: ['centre-director@office:center-ikejiri'],
    })
    expect(await request({ to: 'office:nowhere' })).toMatchObject({ __typename: 'NotFound' })
    expect(await request({ matter: '' })).toMatchObject({ __typename: 'InvalidInput', field: 'matter' })
    const { id, version } = (await request()).request
    expect(await answer(id, branch, { text: 'はい' })).toMatchObject({
      __typename: 'SupportStepNotPossible',
      state: 'REQUESTED',
      step: 'ANSWER',
    })
    expect(await receive(id, centre)).toMatchObject({ __typename: 'NotPermitted' })
    await receive(id, branch)
    expect(await accept(id, branch, { expectedVersion: version })).toMatchObject({
      __typename: 'Conflict',
      currentVersion: 2,
    })
  })
})

describe('R189 two at once', () => {
  it('R189 of an answer and a withdrawal one wins, and the other is told the state that it met', async () => {
    on('2026-12-25')
    for (let round = 0; round < 5; round += 1) {
      const id = await accepted()
      const both = await Promise.all([
        answer(id, branch, { text: '同行します。' }),
        withdraw(id, centre, { reason: '解決した' }),
      ])
      const lost = both.filter(({ __typename }) => __typename === 'SupportStepNotPossible')
      const won = both.filter(({ request }) => request)
      expect([won.length, lost.length]).toEqual([1, 1])
      expect(lost[0].state).toBe(won[0].request.state)
    }
  })

  it('R189 of twenty acceptances one wins; with one key all answer the same', async () => {
    on('2026-12-25')
    const { id } = (await request()).request
    await receive(id, branch)
    const all = await Promise.all(Array.from({ length: 20 }, () => accept(id, branch)))
    expect(all.filter(({ request }) => request)).toHaveLength(1)
    expect(all.filter(({ __typename }) => __typename === 'SupportStepNotPossible')).toHaveLength(19)
    const keyed = await Promise.all(
      Array.from({ length: 5 }, () => answer(id, branch, { text: 'はい', idempotencyKey: 'answer-once-1' })),
    )
    expect(new Set(keyed.map(({ request }) => `${request?.state} ${request?.version}`))).toEqual(
      new Set(['ANSWERED 4']),
    )
  })
})

describe('R189 what is owed', () => {
  const owed =
    'nodes { office { id } clock { dueOn state lateDays owedBy rule { code } } subject { ... on SupportRequest { id } } }'

  it('R189 is found by office and by due date, read by the day, and gone when it is done', async () => {
    on('2026-12-25')
    const { id } = (
      await request(
        { from: 'office:center-todoroki', to: 'office:branch-tamagawa' },
        { posts: ['centre-director@office:center-todoroki'] },
      )
    ).request
    await request()
    const tamagawa = { posts: ['branch-director@office:branch-tamagawa'] }
    const list = `{ overdueDuties { ${owed} } dutiesOwedBy(office: "office:branch-tamagawa") { ${owed} } }`
    const before = await ask(list, {}, tamagawa)
    expect(before.overdueDuties.nodes).toEqual([])
    expect(
      before.dutiesOwedBy.nodes.map((duty: any) => [duty.clock.rule.code, duty.clock.dueOn, duty.subject.id]),
    ).toEqual([
      ['CL-SUPPORT-RECEIPT', '2027-01-07', id],
      ['CL-SUPPORT-ANSWER', '2027-01-25', id],
    ])
    on('2027-01-12')
    const late = await ask(list, {}, tamagawa)
    expect(late.overdueDuties.nodes).toEqual([
      {
        office: { id: 'office:branch-tamagawa' },
        clock: {
          dueOn: '2027-01-07',
          state: 'OVERDUE',
          lateDays: 5,
          owedBy: 'office:branch-tamagawa',
          rule: { code: 'CL-SUPPORT-RECEIPT' },
        },
        subject: { id },
      },
    ])
    const all = await ask(`{ overdueDuties(first: 100) { ${owed} } }`, {}, planner)
    expect(all.overdueDuties.nodes.length).toBeGreaterThan(1)
    await receive(id, tamagawa)
    expect((await ask(list, {}, tamagawa)).overdueDuties.nodes).toEqual([])
    on('2026-12-25')
  })

  it('R189 is nobody else’s business: another office’s duties are null, whether there are any, or such an office', async () => {
    const query =
      '{ some: dutiesOwedBy(office: "office:branch-setagaya") { nodes { id } } none: dutiesOwedBy(office: "office:center-okusawa") { nodes { id } } nowhere: dutiesOwedBy(office: "office:nowhere") { nodes { id } } overdueDuties { nodes { id } pageInfo { hasNextPage } } }'
    for (const [, who] of outsiders.filter(([name]) => name !== 'another branch'))
      expect(await ask(query, {}, who)).toEqual({
        some: null,
        none: null,
        nowhere: null,
        overdueDuties: { nodes: [], pageInfo: { hasNextPage: false } },
      })
  })
})

describe('R189 for outsiders', () => {
  const fields = 'id state subject matter from { id } owner { id } version availableActions history { act }'

  it.each(outsiders)('R189 a request reads as one that isn’t there: %s', async (_name, who) => {
    on('2026-12-25')
    const { id } = (await request()).request
    const unknown = 'supportRequest_22222222222222222222'
    const read = (it: string) =>
      subgraph.ask(
        `query($id: ID!, $of: [_Any!]!) { a: supportRequest(id: $id) { ${fields} } b: supportRequest(id: $id) { id } entities: _entities(representations: $of) { ... on SupportRequest { ${fields} } }
          list: supportRequests(first: 100, where: { id: { eq: $id } }) { nodes { id } pageInfo { hasNextPage endCursor } }
          not: supportRequests(where: { not: { id: { eq: "x" } }, id: { eq: $id } }) { nodes { id } }
          counts: supportRequestCounts(fiscalYear: 2026) { tier count openCount answeredCount } }`,
        { id: it, of: [{ __typename: 'SupportRequest', id: it }] },
        who,
      )
    const [there, gone] = [await read(id), await read(unknown)]
    expect(there.data).toEqual(gone.data)
    expect(there.data).toMatchObject({ a: null, b: null, entities: [null], list: { nodes: [] } })
    expect(there.errors).toEqual(gone.errors)
    expect(
      (await ask('{ supportRequests(first: 100) { nodes { id } } }', {}, nobody)).supportRequests.nodes,
    ).toEqual([])
  })

  it.each(outsiders)('R189 an act on one is refused as on one that isn’t there: %s', async (_name, who) => {
    on('2026-12-25')
    const { id } = (await request()).request
    const unknown = 'supportRequest_22222222222222222222'
    for (const [act, input] of [
      [receive, {}],
      [answer, { text: 'はい' }],
      [withdraw, { reason: 'もういい' }],
      [redirect, { to: 'office:hq' }],
      [escalate, {}],
      [assign, { to: 'office:branch-kitazawa', expectedVersion: 1 }],
    ] as const) {
      const [there, gone] = [await act(id, who, input), await act(unknown, who, input)]
      expect(JSON.stringify(there).replaceAll(id, unknown)).toBe(JSON.stringify(gone))
      expect(['NotFound', 'NotPermitted']).toContain(there.__typename)
    }
    expect(
      (await ask('query($id: ID!) { supportRequest(id: $id) { version } }', { id }, centre)).supportRequest,
    ).toEqual({ version: 1 })
  })

  it('R189 the public sees how many there are by tier and year, and no more', async () => {
    on('2026-12-25')
    const query =
      '{ supportRequestCounts(fiscalYear: 2026) { tier count answeredCount withdrawnCount openCount } }'
    const of = (counts: { tier: string; count: number }[]) => counts.find(({ tier }) => tier === 'AREA')
    const before = of((await ask(query)).supportRequestCounts)
    await request()
    expect(of((await ask(query)).supportRequestCounts)?.count).toBe((before?.count ?? 0) + 1)
    expect((await ask('{ supportRequestCounts(fiscalYear: 1999) { count } }')).supportRequestCounts).toEqual([
      { count: 0 },
      { count: 0 },
      { count: 0 },
    ])
  })
})

describe('R189 a page of requests', () => {
  it('R189 costs as many store commands for ten as for one, with all that hangs on each', async () => {
    on('2026-12-25')
    const [from, to] = ['office:center-kitami', 'office:branch-kinuta']
    const own = { posts: [`centre-director@${from}`] }
    const page = `{ supportRequests { nodes { id owner { id name { ja } } from { id } nextStep { dueOn } isEscalationDue changes { owner { id } } availableActions history { act } } } }`
    const costs: number[] = []
    for (const many of [1, 9]) {
      for (let each = 0; each < many; each += 1) await request({ from, to }, own)
      const { data, storeCommands } = await subgraph.ask(page, {}, own)
      costs.push(storeCommands)
      expect(data.supportRequests.nodes.length).toBe(costs.length === 1 ? 1 : 10)
    }
    expect(costs[1]).toBe(costs[0])
  })
})

describe('R189 when an office closes', () => {
  it('R189 the one that takes over has the request, its duties and the right to act; no day is lost', async () => {
    on('2026-12-25')
    const { id } = (
      await request(
        { from: 'office:center-karasuyama', to: 'office:branch-karasuyama' },
        { posts: ['centre-director@office:center-karasuyama'] },
      )
    ).request
    const { answer: planned } = await ask(
      `mutation($input: PlanOfficeInput!) { answer: planOffice(input: $input) { __typename ... on OfficePlanned { office { id } } ... on Problem { message } } }`,
      {
        input: {
          place: 'area:karasuyama',
          effectiveOn: '2027-01-05',
          kind: 'GENERAL_BRANCH',
          name: { ja: '新烏山総合支所' },
          replaces: ['office:branch-karasuyama'],
          decision: { title: '議案第1号' },
        },
      },
      planner,
    )
    expect(planned.__typename).toBe('OfficePlanned')
    const heir = { posts: [`branch-director@${planned.office.id}`] }
    const read = 'query($id: ID!) { supportRequest(id: $id) { owner { id } nextStep { owedBy dueOn } } }'
    expect((await ask(read, { id }, heir)).supportRequest).toBe(null)
    on('2027-01-05')
    expect((await ask(read, { id }, heir)).supportRequest).toMatchObject({
      owner: planned.office,
      nextStep: { dueOn: '2027-01-07' },
    })
    const { dutiesOwedBy, supportRequests } = await ask(
      `query($office: ID!) { dutiesOwedBy(office: $office) { nodes { office { id } clock { dueOn } } } supportRequests { nodes { id } } }`,
      { office: planned.office.id },
      heir,
    )
    expect(dutiesOwedBy.nodes.map(({ clock }: any) => clock.dueOn)).toEqual(['2027-01-07', '2027-01-25'])
    expect(dutiesOwedBy.nodes[0].office).toEqual(planned.office)
    expect(supportRequests.nodes).toEqual([{ id }])
    expect(await receive(id, { posts: ['branch-director@office:branch-karasuyama'] })).toMatchObject({
      __typename: 'NotPermitted',
    })
    expect((await receive(id, heir)).request).toMatchObject({ state: 'RECEIVED', owner: planned.office })
  })
})
