import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type AskOptions, type TestSubgraph, testSubgraph } from '../../../../tests/subgraph-client.ts'
import { testDatabase } from '../../../../tests/test-store.ts'
import { organization } from '../subgraph.ts'

const clock = { now: new Date('2026-12-11T09:00:00+09:00') }
const storeUri = testDatabase('coordination')
let subgraph: TestSubgraph

beforeAll(async () => {
  subgraph = await testSubgraph(organization, { storeUri, clock: () => clock.now })
})
afterAll(() => subgraph.close())

const on = (day: string) => {
  clock.now = new Date(`${day}T09:00:00+09:00`)
}
const setagaya = { posts: ['branch-director@office:branch-setagaya'] }
const kitazawa = { posts: ['branch-director@office:branch-kitazawa'] }
const tamagawa = { posts: ['branch-director@office:branch-tamagawa'] }
const ikejiri = { posts: ['centre-director@office:center-ikejiri'] }
const planner = { posts: ['head-office-planner@office:hq'] }
const outsiders: [string, AskOptions][] = [
  ['another branch', tamagawa],
  ['a centre that is no party', { posts: ['centre-director@office:center-daizawa'] }],
  ['somebody without a post', { posts: [], subject: 'test:nobody' }],
  ['nobody signed in', {}],
]

const problems = `... on Problem { message(lang: EN) remedy(lang: JA) clause { id } } ... on NotFound { id } ... on NotPermitted { needs isSignedIn }
  ... on Conflict { currentVersion } ... on InvalidInput { field rule }`
const whole = `id version state availableActions readBy: parties { office { id } role accepts position { stance } } text { number isAgreement acceptedBy { id } }
  clock { rule { code } state dueOn owedBy } isEscalationDue changes { state act on by { id } reason }`

async function ask(query: string, variables: object = {}, options: AskOptions = {}): Promise<any> {
  const { data, errors } = await subgraph.ask(query, variables, options)
  expect(errors).toBeUndefined()
  return data
}

const own: Record<string, string> = {
  openCoordinationCase: '... on CoordinationOfficeNotFit { officeId role }',
  acceptCoordinationAgreement:
    '... on AgreementTextChanged { number currentNumber } ... on AgreementAlreadyAccepted { officeId } ... on CoordinationStepNotPossible { state step }',
}

async function act(name: string, success: string, input: object, options: AskOptions): Promise<any> {
  const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`
  const query = `mutation($input: ${type}!) { answer: ${name}(input: $input) { __typename ... on ${success} { case { ${whole} } }
    ${own[name] ?? '... on CoordinationStepNotPossible { state step }'} ${problems} } }`
  return (await ask(query, { input }, options)).answer
}

const opening = {
  initiator: 'office:branch-setagaya',
  parties: ['office:branch-kitazawa'],
  title: '地域をまたぐ見守り',
  matter: '境の地区の見守りを、どちらが担うか。',
  areas: ['area:setagaya', 'area:kitazawa'],
  districts: ['district:ikejiri', 'district:daizawa'],
  themes: ['福祉'],
}
const open = (input: object = {}, options: AskOptions = setagaya) =>
  act('openCoordinationCase', 'CoordinationCaseOpened', { ...opening, ...input }, options)

type Acted = (id: string, options: AskOptions, input?: object) => Promise<any>
const step =
  (name: string, success: string): Acted =>
  (id, options, input = {}) =>
    act(
      name,
      success,
      { case: id, office: options.posts?.[0]?.split('@')[1] ?? 'office:hq', ...input },
      options,
    )
const take = step('takeCoordinationPosition', 'CoordinationPositionTaken')
const propose = step('proposeCoordinationAgreement', 'CoordinationAgreementProposed')
const accept = step('acceptCoordinationAgreement', 'CoordinationAgreementAccepted')
const escalate = step('escalateCoordinationCase', 'CoordinationCaseEscalated')
const close = step('closeCoordinationCase', 'CoordinationCaseClosed')
const withdraw = step('withdrawCoordinationCase', 'CoordinationCaseWithdrawn')
const text = { text: '境の一番から三番は、北沢地域が担う。' }
const reason = { reason: 'まとまらない' }

describe('R068 a case between offices', () => {
  it('R068 ends with the text that every party accepted, every change of state with its day', async () => {
    on('2026-12-11')
    const opened = (await open({ parties: ['office:branch-kitazawa', 'office:center-ikejiri'] })).case
    expect(opened).toMatchObject({
      state: 'OPEN',
      clock: { rule: { code: 'CL-COORD-SETTLE' }, dueOn: '2027-02-09', owedBy: 'office:branch-setagaya' },
      availableActions: ['TAKE_POSITION', 'PROPOSE_AGREEMENT', 'ESCALATE', 'WITHDRAW'],
    })
    const { id } = opened
    on('2026-12-24')
    await take(id, kitazawa, { stance: 'SUPPORTS', text: 'よい' })
    expect((await propose(id, kitazawa, text)).case).toMatchObject({
      state: 'IN_DISCUSSION',
      text: { number: 1, isAgreement: false },
    })
    on('2027-01-04')
    const both = await Promise.all([accept(id, setagaya, { number: 1 }), accept(id, ikejiri, { number: 1 })])
    expect(both.map(({ case: each }) => each?.state).toSorted()).toEqual(['AGREED', 'IN_DISCUSSION'])
    const { coordinationCase } = await ask(
      `query($id: ID!) { coordinationCase(id: $id) { ${whole} affectedAreas { id } affectedDistricts { id } themes clocks { rule { code clause { id } } state metOn } history { sequence act by } } }`,
      { id },
      ikejiri,
    )
    expect(coordinationCase).toMatchObject({
      state: 'AGREED',
      availableActions: [],
      text: {
        isAgreement: true,
        acceptedBy: [
          { id: 'office:branch-setagaya' },
          { id: 'office:branch-kitazawa' },
          { id: 'office:center-ikejiri' },
        ],
      },
      clock: { state: 'MET' },
      affectedAreas: [{ id: 'area:setagaya' }, { id: 'area:kitazawa' }],
      affectedDistricts: [{ id: 'district:ikejiri' }, { id: 'district:daizawa' }],
      themes: ['福祉'],
    })
    expect(
      coordinationCase.changes.map(({ state, act: done, on: day }: any) => `${day} ${done} ${state}`),
    ).toEqual([
      '2026-12-11 OPEN OPEN',
      '2026-12-24 TAKE_POSITION IN_DISCUSSION',
      '2026-12-24 PROPOSE IN_DISCUSSION',
      '2027-01-04 ACCEPT IN_DISCUSSION',
      '2027-01-04 AGREE AGREED',
    ])
    // 20 days from 11 December end on the 31st, when the offices are closed: 4 January is in time.
    expect(coordinationCase.clocks.map(({ rule, state }: any) => [rule.code, state])).toEqual([
      ['CL-COORD-SETTLE', 'MET'],
      ['CL-COORD-POSITION', 'MET'],
      ['CL-COORD-POSITION', 'MET'],
    ])
    expect(coordinationCase.history).toHaveLength(5)
    expect(await take(id, kitazawa, { stance: 'DISAGREES', text: 'だめ' })).toMatchObject({
      __typename: 'CoordinationStepNotPossible',
      state: 'AGREED',
      step: 'TAKE_POSITION',
    })
  })

  it('R068 is opened by a general branch or the head office; others are refused with the clause', async () => {
    on('2026-12-11')
    expect(await open({ initiator: 'office:center-ikejiri' }, ikejiri)).toMatchObject({
      __typename: 'CoordinationOfficeNotFit',
      officeId: 'office:center-ikejiri',
      role: 'INITIATOR',
      clause: { id: 'clause:K-4-1-2-2' },
    })
    expect((await open({ initiator: 'office:hq' }, planner)).case.state).toBe('OPEN')
    expect(await open({}, kitazawa)).toMatchObject({
      __typename: 'NotPermitted',
      needs: ['branch-director@office:branch-setagaya'],
    })
    expect(await open({ parties: ['office:branch-setagaya'] })).toMatchObject({
      __typename: 'InvalidInput',
      field: 'parties',
    })
    expect(await open({ parties: ['office:branch-office-kitazawa'] })).toMatchObject({
      __typename: 'OfficeNotOpen',
    })
    expect(await open({ areas: ['area:atlantis'] })).toMatchObject({
      __typename: 'NotFound',
      id: 'area:atlantis',
    })
  })

  it('R068 an acceptance is of the text that stands, once, by the party’s own director', async () => {
    on('2026-12-11')
    const { id } = (await open({ parties: ['office:branch-kitazawa', 'office:center-ikejiri'] })).case
    await propose(id, setagaya, text)
    const twice = await Promise.all([
      accept(id, kitazawa, { number: 1 }),
      accept(id, kitazawa, { number: 1 }),
    ])
    expect(twice.map(({ __typename }) => __typename).toSorted()).toEqual([
      'AgreementAlreadyAccepted',
      'CoordinationAgreementAccepted',
    ])
    await propose(id, ikejiri, text)
    expect(await accept(id, kitazawa, { number: 1 })).toMatchObject({
      __typename: 'AgreementTextChanged',
      currentNumber: 2,
    })
    expect(await accept(id, kitazawa, { number: 2, office: 'office:branch-setagaya' })).toMatchObject({
      __typename: 'NotPermitted',
    })
  })

  it('R068 of the last acceptance and a withdrawal at once one wins, and the other is told the state that it met', async () => {
    on('2026-12-11')
    for (let round = 0; round < 4; round += 1) {
      const { id } = (await open()).case
      await propose(id, setagaya, text)
      const both = await Promise.all([accept(id, kitazawa, { number: 1 }), withdraw(id, setagaya, reason)])
      const won = both.filter((each) => each.case)
      const lost = both.filter(({ __typename }) => __typename === 'CoordinationStepNotPossible')
      expect([won.length, lost.length]).toEqual([1, 1])
      expect(lost[0].state).toBe(won[0].case.state)
    }
  })

  it('R068 of twenty acceptances at once by one key there is one effect', async () => {
    on('2026-12-11')
    const { id } = (await open()).case
    await propose(id, setagaya, text)
    const all = await Promise.all(
      Array.from({ length: 20 }, () => accept(id, kitazawa, { number: 1, idempotencyKey: 'accept-once-1' })),
    )
    expect(new Set(all.map((each) => `${each.case?.state} ${each.case?.version}`))).toEqual(
      new Set(['AGREED 3']),
    )
  })
})

describe('R068 acceptances of all parties at once', () => {
  it('R068 all count, and exactly one of them makes the agreement', async () => {
    on('2026-12-11')
    const centres = ['ikejiri', 'taishido', 'wakabayashi', 'kamimachi', 'kyodo', 'shimouma', 'kamiuma']
    const parties = centres.map((centre) => `office:center-${centre}`)
    const { id } = (await open({ parties, areas: [], districts: [] })).case
    await propose(id, setagaya, text)
    const all = await Promise.all(
      parties.map((office) => accept(id, { posts: [`centre-director@${office}`] }, { number: 1 })),
    )
    expect(all.map((each) => each.case?.state).toSorted()).toEqual([
      'AGREED',
      ...Array(6).fill('IN_DISCUSSION'),
    ])
    expect(new Set(all.map((each) => each.case?.version)).size).toBe(7)
  })
})

describe('R076 between areas', () => {
  it('R076 the head office joins as soon as areas disagree, mediates, and ends the case', async () => {
    on('2026-12-11')
    const { id } = (await open()).case
    const against = (await take(id, kitazawa, { stance: 'DISAGREES', text: '担えない' })).case
    expect(against).toMatchObject({
      state: 'ESCALATED',
      clock: { rule: { code: 'CL-COORD-MEDIATE' }, owedBy: 'office:hq', dueOn: '2027-03-11' },
    })
    expect(against.readBy.map(({ office, role }: any) => [office.id, role])).toEqual([
      ['office:branch-setagaya', 'INITIATOR'],
      ['office:branch-kitazawa', 'INVITED'],
      ['office:hq', 'MEDIATOR'],
    ])
    expect(await close(id, setagaya, reason)).toMatchObject({
      __typename: 'NotPermitted',
      needs: ['head-office-planner@office:hq'],
    })
    expect((await close(id, planner, reason)).case).toMatchObject({
      state: 'CLOSED_WITHOUT_AGREEMENT',
      clock: { state: 'MET' },
    })
  })

  it('R076 no case between areas ends without agreement unless the head office is a party', async () => {
    on('2026-12-11')
    const { id } = (await open()).case
    await take(id, kitazawa, { stance: 'UNDECIDED', text: '検討中' })
    expect(await close(id, setagaya, reason)).toMatchObject({
      __typename: 'CoordinationNeedsHeadOffice',
      clause: { id: 'clause:K-4-1-3-1' },
    })
    expect((await escalate(id, kitazawa, reason)).case.state).toBe('ESCALATED')
    await propose(id, planner, text)
    await accept(id, setagaya, { number: 1 })
    expect((await accept(id, kitazawa, { number: 1 })).case.state).toBe('AGREED')
  })

  it('R076 what is overdue the head office may take up itself; until then a party says why', async () => {
    on('2026-12-11')
    const { id } = (await open()).case
    on('2027-01-04')
    expect(await escalate(id, kitazawa)).toMatchObject({ __typename: 'InvalidInput', field: 'reason' })
    expect(await escalate(id, planner, reason)).toMatchObject({ __typename: 'NotPermitted' })
    on('2027-01-05')
    const { overdueDuties } = await ask(
      '{ overdueDuties(first: 100) { nodes { clock { rule { code } escalations { to on } } subject { __typename ... on CoordinationCase { id isEscalationDue } } } } }',
      {},
      planner,
    )
    expect(overdueDuties.nodes.filter(({ subject }: any) => subject.id === id)).toEqual([
      {
        clock: {
          rule: { code: 'CL-COORD-POSITION' },
          escalations: [
            { to: 'owner', on: '2027-01-01' },
            { to: 'head-office-planner', on: '2027-01-05' },
          ],
        },
        subject: { __typename: 'CoordinationCase', id, isEscalationDue: true },
      },
    ])
    expect((await escalate(id, planner)).case).toMatchObject({ state: 'ESCALATED', isEscalationDue: false })
  })
})

describe('R068 for outsiders', () => {
  const unknown = 'coordinationCase_22222222222222222222'

  it.each(outsiders)(
    'R068 R076 a case reads, and acts on it answer, as if it weren’t there: %s',
    async (_name, who) => {
      on('2026-12-11')
      const { id } = (await open()).case
      const read = (it: string) =>
        subgraph.ask(
          `query($id: ID!, $of: [_Any!]!) { a: coordinationCase(id: $id) { ${whole} } b: coordinationCase(id: $id) { title } entities: _entities(representations: $of) { ... on CoordinationCase { ${whole} } }
          list: coordinationCases(first: 100, where: { id: { eq: $id } }) { nodes { id } pageInfo { hasNextPage endCursor } }
          party: coordinationCases(where: { party: { eq: "office:branch-setagaya" }, id: { eq: $id } }) { nodes { id } }
          counts: coordinationCaseCounts(fiscalYear: 2026) { tier count openCount } }`,
          { id: it, of: [{ __typename: 'CoordinationCase', id: it }] },
          who,
        )
      const [there, gone] = [await read(id), await read(unknown)]
      expect(there.data).toEqual(gone.data)
      expect(there.errors).toEqual(gone.errors)
      expect(there.data).toMatchObject({
        a: null,
        b: null,
        entities: [null],
        list: { nodes: [] },
        party: { nodes: [] },
      })
      for (const [done, input] of [
        [take, { stance: 'DISAGREES', text: 'だめ' }],
        [accept, { number: 1, expectedVersion: 9 }],
        [escalate, reason],
        [close, reason],
        [withdraw, reason],
      ] as const) {
        const office = { office: 'office:branch-tamagawa' }
        const [one, other] = [
          await done(id, who, { ...input, ...office }),
          await done(unknown, who, { ...input, ...office }),
        ]
        expect(JSON.stringify(one).replaceAll(id, unknown)).toBe(JSON.stringify(other))
        expect(['NotFound', 'NotPermitted']).toContain(one.__typename)
      }
    },
  )

  it('R068 the public sees how many there are by tier and year, and no more', async () => {
    on('2026-12-11')
    const query =
      '{ coordinationCaseCounts(fiscalYear: 2026) { fiscalYear tier count openCount agreedCount closedWithoutAgreementCount withdrawnCount } }'
    const area = async () =>
      (await ask(query)).coordinationCaseCounts.find(({ tier }: any) => tier === 'AREA')
    const before = await area()
    await open()
    expect(await area()).toMatchObject({ count: before.count + 1, openCount: before.openCount + 1 })
  })

  it('R068 a page costs as many store commands for ten cases as for one, with all that hangs on each', async () => {
    on('2026-12-11')
    const page = `{ coordinationCases { nodes { ${whole} initiator { id } affectedAreas { id } clocks { dueOn } history { act } } } }`
    const costs: number[] = []
    const parties = ['office:branch-karasuyama']
    const karasuyama = { posts: ['branch-director@office:branch-karasuyama'] }
    for (const many of [1, 9]) {
      for (let each = 0; each < many; each += 1)
        await open(
          { initiator: 'office:branch-kinuta', parties },
          { posts: ['branch-director@office:branch-kinuta'] },
        )
      const { data, storeCommands } = await subgraph.ask(page, {}, karasuyama)
      costs.push(storeCommands)
      expect(data.coordinationCases.nodes).toHaveLength(costs.length === 1 ? 1 : 10)
    }
    expect(costs[1]).toBe(costs[0])
  })
})
