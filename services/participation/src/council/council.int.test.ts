import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type TestSubgraph, testSubgraph } from '../../../../tests/subgraph-client.ts'
import { testDatabase } from '../../../../tests/test-store.ts'
import { participation } from '../subgraph.ts'

const storeUri = testDatabase('council')
let now = new Date('2026-11-24T10:00:00+09:00')
let subgraph: TestSubgraph

beforeAll(async () => {
  subgraph = await testSubgraph(participation, { storeUri, clock: () => now })
})
afterAll(() => subgraph?.close())

const planner = { posts: ['head-office-planner@office:hq'] }
const director = (slug: string) => ({ posts: [`centre-director@office:center-${slug}`] })
const problem = `... on Problem { message(lang: EN) remedy(lang: EN) clause { id } }
  ... on NotPermitted { needs isSignedIn }
  ... on InvalidInput { field rule } ... on Conflict { expectedVersion currentVersion }`

async function act(name: string, success: string, input: object, who: object = planner) {
  const type = {
    abandonCouncil: 'ChangeCouncilInput',
    suspendCouncil: 'ChangeCouncilInput',
    resumeCouncil: 'ChangeCouncilInput',
  }[name]
  const own = name === 'prepareCouncil' ? '' : '... on CouncilActNotPossible { state possible }'
  const inputType = type ?? `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`
  const { data, errors } = await subgraph.ask(
    `mutation ($input: ${inputType}!) { ${name}(input: $input) { __typename
      ... on ${success} { council { id version state plannedOn establishedOn legalBasis { text clause { id } } } } ${problem} ${own} } }`,
    { input },
    who,
  )
  expect(errors).toBeUndefined()
  return data[name]
}
const prepare = (slug: string, who: object = planner, more: object = {}) =>
  act(
    'prepareCouncil',
    'CouncilPrepared',
    { place: `district:${slug}`, name: { ja: `${slug}地区づくり協議会` }, ...more },
    who,
  )
const establish = (id: string, more: object = {}) =>
  act('establishCouncil', 'CouncilEstablished', { id, legalBasis: '設置要綱 第3条', ...more })
const suspend = (id: string) =>
  act('suspendCouncil', 'CouncilSuspended', { id, reason: '委員の改選が遅れたため' })
const dissolve = (id: string) =>
  act('dissolveCouncil', 'CouncilDissolved', { id, reason: '統合のため', decision: '令和8年決定第1号' })

/** As the gateway asks for fields that this subgraph contributes. */
async function places(ids: readonly string[], fields: string, asOf?: string) {
  const representations = ids.map((id) => ({ __typename: id.startsWith('area') ? 'Area' : 'District', id }))
  const answer = await subgraph.ask(
    `query ($representations: [_Any!]!, $asOf: Date) { _entities(representations: $representations) {
      ... on District { id ${fields} } ... on Area { id ${fields} } } }`,
    { representations, asOf: asOf ?? null },
  )
  expect(answer.errors).toBeUndefined()
  return { entities: answer.data._entities, storeCommands: answer.storeCommands }
}
const rollout =
  'councilRollout(asOf: $asOf) { state isPlanned plannedOn order council { id state } reason(lang: EN) source { confidence url } }'
const rolloutOf = async (slug: string, asOf?: string) =>
  (await places([`district:${slug}`], rollout, asOf)).entities[0].councilRollout

async function counts(asOf?: string) {
  const { data } = await subgraph.ask(
    'query ($asOf: Date) { councilRollouts(asOf: $asOf) { placeCount counts { state count } rollouts { district { id } } } }',
    { asOf: asOf ?? null },
  )
  const { placeCount, counts, rollouts } = data.councilRollouts
  expect(rollouts).toHaveLength(placeCount)
  return {
    placeCount,
    ...Object.fromEntries(counts.map((each: { state: string; count: number }) => [each.state, each.count])),
  }
}

describe('the roll-out of district councils', () => {
  it('R024 starts with no council in any of the 28 districts, and each says why and by which source', async () => {
    expect(await counts()).toEqual({ placeCount: 28, NONE: 28, PREPARING: 0, ESTABLISHED: 0, SUSPENDED: 0 })
    const none = await rolloutOf('ikejiri')
    expect(none).toMatchObject({
      state: 'NONE',
      isPlanned: false,
      plannedOn: null,
      order: null,
      council: null,
    })
    expect(none.reason).toContain('model shown with the outline of 2021')
    expect(none.source).toMatchObject({ confidence: 'OFFICIAL', url: expect.stringContaining('d00195150') })
  })

  it('R024 a council goes from preparing to established, suspended and on, and every day keeps the state that it had', async () => {
    now = new Date('2026-11-24T10:00:00+09:00')
    const { council } = await prepare('taishido', director('taishido'), { plannedOn: '2027-04-01' })
    expect(council).toMatchObject({ state: 'PREPARING', version: 1, plannedOn: '2027-04-01' })
    expect(await rolloutOf('taishido')).toMatchObject({
      state: 'PREPARING',
      isPlanned: false,
      plannedOn: '2027-04-01',
    })
    expect(await rolloutOf('taishido', '2027-04-01')).toMatchObject({ state: 'ESTABLISHED', isPlanned: true })
    const moved = await act(
      'scheduleCouncilEstablishment',
      'CouncilEstablishmentScheduled',
      { id: council.id, plannedOn: '2027-05-01' },
      director('taishido'),
    )
    expect(moved.council).toMatchObject({ state: 'PREPARING', plannedOn: '2027-05-01', version: 2 })
    expect(await rolloutOf('taishido', '2027-04-01')).toMatchObject({ state: 'PREPARING', isPlanned: false })
    now = new Date('2026-12-01T10:00:00+09:00')
    expect((await establish(council.id, { clause: 'clause:K-2-2-4' })).council).toMatchObject({
      state: 'ESTABLISHED',
      establishedOn: '2026-12-01',
      legalBasis: { text: '設置要綱 第3条', clause: { id: 'clause:K-2-2-4' } },
    })
    now = new Date('2027-01-10T10:00:00+09:00')
    expect((await suspend(council.id)).council.state).toBe('SUSPENDED')
    now = new Date('2027-02-01T10:00:00+09:00')
    expect(
      (await act('resumeCouncil', 'CouncilResumed', { id: council.id, reason: '改選が済んだため' })).council
        .state,
    ).toBe('ESTABLISHED')
    const states = []
    for (const day of ['2026-11-23', '2026-11-24', '2026-12-01', '2027-01-09', '2027-01-10', '2027-02-01'])
      states.push((await rolloutOf('taishido', day)).state)
    expect(states).toEqual(['NONE', 'PREPARING', 'ESTABLISHED', 'ESTABLISHED', 'SUSPENDED', 'ESTABLISHED'])
    expect(await counts('2027-01-10')).toMatchObject({ NONE: 27, SUSPENDED: 1 })
    const past = await subgraph.ask(
      'query ($id: ID!) { council(id: $id, asOf: "2026-11-30") { state establishedOn legalBasis { text } changes { state } plans { on since } } gone: council(id: $id, asOf: "2026-11-23") { id } }',
      { id: council.id },
    )
    expect(past.data.council).toEqual({
      state: 'PREPARING',
      establishedOn: null,
      legalBasis: null,
      changes: [{ state: 'PREPARING' }],
      plans: [
        { on: '2027-04-01', since: '2026-11-24' },
        { on: '2027-05-01', since: '2026-11-24' },
      ],
    })
    expect(past.data.gone).toBeNull()
  })

  it('R024 a district is free for another council when one has ended, and the ended one stays readable', async () => {
    const first = (await prepare('wakabayashi')).council
    expect(
      (await act('abandonCouncil', 'CouncilAbandoned', { id: first.id, reason: '担い手が見つからないため' }))
        .council.state,
    ).toBe('ABANDONED')
    expect(await rolloutOf('wakabayashi')).toMatchObject({
      state: 'NONE',
      council: null,
      reason: '担い手が見つからないため',
      source: null,
    })
    const second = (await prepare('wakabayashi')).council
    await establish(second.id)
    expect((await dissolve(second.id)).council).toMatchObject({ state: 'DISSOLVED' })
    const { data } = await subgraph.ask(
      '{ councils(where: { district: { eq: "district:wakabayashi" } }) { nodes { id state endedOn } } }',
    )
    expect(data.councils.nodes.map(({ state }: { state: string }) => state).sort()).toEqual([
      'ABANDONED',
      'DISSOLVED',
    ])
    expect((await rolloutOf('wakabayashi')).state).toBe('NONE')
  })

  it('R024 an area has its own council beside those of its districts, and at most one', async () => {
    const branch = { posts: ['branch-director@office:branch-tamagawa'] }
    const area = (who: object) =>
      act(
        'prepareCouncil',
        'CouncilPrepared',
        { place: 'area:tamagawa', name: { ja: '玉川地域づくり協議会' } },
        who,
      )
    expect((await area(branch)).__typename).toBe('CouncilPrepared')
    expect(await area(planner)).toMatchObject({
      __typename: 'AreaHasCouncil',
      clause: { id: 'clause:K-2-2-4' },
    })
    const { entities } = await places(
      ['area:tamagawa', 'district:okusawa'],
      'council(asOf: $asOf) { name { ja } kind secretariat { id } }',
    )
    expect(entities).toEqual([
      {
        id: 'area:tamagawa',
        council: {
          name: { ja: '玉川地域づくり協議会' },
          kind: 'AREA',
          secretariat: { id: 'office:branch-tamagawa' },
        },
      },
      { id: 'district:okusawa', council: null },
    ])
  })
})

describe('refusals', () => {
  it('R024 a second council for a district is refused with the one that is there, its clause and what would mend it', async () => {
    const { council } = await prepare('kamimachi')
    const { data } = await subgraph.ask(
      `mutation { prepareCouncil(input: { place: "district:kamimachi", name: { ja: "もう一つ" } }) { __typename
        ... on DistrictHasCouncil { message remedy clause { id } district { id } existing { id state } } } }`,
      {},
      planner,
    )
    expect(data.prepareCouncil).toEqual({
      __typename: 'DistrictHasCouncil',
      message: expect.stringContaining('すでに協議会があります'),
      remedy: expect.stringContaining('解散'),
      clause: { id: 'clause:K-2-2-4' },
      district: { id: 'district:kamimachi' },
      existing: { id: council.id, state: 'PREPARING' },
    })
  })

  it('R024 only the planners of head office and the director of the district itself prepare a council', async () => {
    const outsider = await prepare('kyodo', director('ikejiri'))
    expect(outsider).toMatchObject({
      __typename: 'NotPermitted',
      isSignedIn: true,
      needs: ['head-office-planner@office:hq', 'centre-director@office:center-kyodo'],
    })
    expect(await prepare('kyodo', {})).toMatchObject({ __typename: 'NotPermitted', isSignedIn: false })
    expect((await rolloutOf('kyodo')).state).toBe('NONE')
    const { council } = await prepare('kyodo', director('kyodo'))
    const asDirector = await act(
      'establishCouncil',
      'CouncilEstablished',
      { id: council.id, legalBasis: '要綱' },
      director('kyodo'),
    )
    expect(asDirector).toMatchObject({ __typename: 'NotPermitted', needs: ['head-office-planner'] })
  })

  it('R024 an act that the state has no row for is refused with what is possible', async () => {
    const { council } = await prepare('shimouma')
    expect(await suspend(council.id)).toMatchObject({
      __typename: 'CouncilActNotPossible',
      state: 'PREPARING',
      possible: ['SCHEDULE_ESTABLISHMENT', 'ESTABLISH', 'ABANDON'],
    })
    await establish(council.id)
    expect(await establish(council.id)).toMatchObject({
      __typename: 'CouncilActNotPossible',
      state: 'ESTABLISHED',
    })
    await dissolve(council.id)
    expect(await dissolve(council.id)).toMatchObject({ __typename: 'CouncilActNotPossible', possible: [] })
  })

  it('R023 what is unreadable is refused field by field, and nothing is kept of it', async () => {
    const refused = async (more: object) => (await prepare('kamiuma', planner, more)).field
    expect(await refused({ name: { ja: '  ' } })).toBe('name.ja')
    expect(await refused({ name: { ja: 'あ'.repeat(101) } })).toBe('name.ja')
    expect(await refused({ plannedOn: '2020-01-01' })).toBe('plannedOn')
    expect(await refused({ idempotencyKey: 'short' })).toBe('idempotencyKey')
    expect((await prepare('nowhere')).__typename).toBe('NotFound')
    expect((await rolloutOf('kamiuma')).state).toBe('NONE')
    const { council } = await prepare('kamiuma')
    const establishing = async (more: object) => (await establish(council.id, more)).field
    expect(await establishing({ legalBasis: '' })).toBe('legalBasis')
    expect(await establishing({ establishedOn: '2099-01-01' })).toBe('establishedOn')
    expect(await establishing({ establishedOn: '2001-01-01' })).toBe('establishedOn')
    expect(await establishing({ clause: '$ne' })).toBe('clause')
    expect((await suspend('council_nothere')).__typename).toBe('NotFound')
  })
})

describe('races and repeats', () => {
  it('R024 of twenty who prepare a council for one district at once exactly one does, and all others are shown it', async () => {
    const answers = await Promise.all(
      Array.from({ length: 20 }, (_, index) =>
        prepare('umegaoka', planner, index % 2 ? { idempotencyKey: `race-umegaoka-${index}` } : {}),
      ),
    )
    const won = answers.filter(({ __typename }) => __typename === 'CouncilPrepared')
    expect(won).toHaveLength(1)
    expect(
      new Set(answers.filter((answer) => answer !== won[0]).map(({ __typename }) => __typename)),
    ).toEqual(new Set(['DistrictHasCouncil']))
    const { data } = await subgraph.ask(
      '{ councils(where: { district: { eq: "district:umegaoka" } }) { nodes { id } } }',
    )
    expect(data.councils.nodes).toEqual([{ id: won[0].council.id }])
  })

  it('R023 the same idempotency key gives the same council, also ten times at once; with other content it is refused', async () => {
    const idempotencyKey = 'prepare-daizawa-1'
    const answers = await Promise.all(
      Array.from({ length: 10 }, () => prepare('daizawa', planner, { idempotencyKey })),
    )
    expect(new Set(answers.map(({ council }) => council?.id)).size).toBe(1)
    expect((await prepare('shindaita', planner, { idempotencyKey })).__typename).toBe('IdempotencyKeyReused')
  })

  it('R023 of acts that start from the same version one is kept and the others are told of the conflict', async () => {
    const { council } = await prepare('matsubara')
    const answers = await Promise.all([
      act('abandonCouncil', 'CouncilAbandoned', { id: council.id, reason: '中止', expectedVersion: 1 }),
      establish(council.id, { expectedVersion: 1 }),
      act('scheduleCouncilEstablishment', 'CouncilEstablishmentScheduled', {
        id: council.id,
        plannedOn: '2099-04-01',
        expectedVersion: 1,
      }),
    ])
    const conflicts = answers.filter(({ __typename }) => __typename === 'Conflict')
    expect(conflicts).toHaveLength(2)
    expect(conflicts[0]).toMatchObject({ expectedVersion: 1, currentVersion: 2 })
  })
})

describe('what clients see', () => {
  it('R023 tells each caller what they may do, and shows every act without persons', async () => {
    const { council } = await prepare('kitazawa', director('kitazawa'))
    const ask = async (who: object) =>
      (
        await subgraph.ask(
          'query ($id: ID!) { council(id: $id) { availableActions history { sequence act by hash } } }',
          { id: council.id },
          who,
        )
      ).data.council
    expect((await ask({})).availableActions).toEqual([])
    expect((await ask(director('kitazawa'))).availableActions).toEqual(['SCHEDULE_ESTABLISHMENT', 'ABANDON'])
    expect((await ask(planner)).availableActions).toEqual(['SCHEDULE_ESTABLISHMENT', 'ESTABLISH', 'ABANDON'])
    await establish(council.id)
    expect((await ask({ posts: ['council-secretary@office:center-kitazawa'] })).availableActions).toEqual([
      'PLAN_MEETING',
    ])
    const { history } = await ask({})
    expect(history.map(({ act, by }: { act: string; by: string }) => [act, by])).toEqual([
      ['prepareCouncil', 'centre-director@office:center-kitazawa'],
      ['establishCouncil', 'head-office-planner@office:hq'],
    ])
  })

  it('R023 lists councils by kind, state on a day, district, area and name, in order and page by page', async () => {
    const ask = async (args: string) => {
      const answer = await subgraph.ask(
        `{ councils(${args}) { nodes { district { id } kind } pageInfo { hasNextPage endCursor } } }`,
      )
      expect(answer.errors).toBeUndefined()
      return answer.data.councils
    }
    const ids = (page: { nodes: { district: { id: string } | null }[] }) =>
      page.nodes.map(({ district }) => district?.id)
    expect(ids(await ask('where: { name: { contains: "TAISHIDO" } }'))).toEqual(['district:taishido'])
    expect(ids(await ask('where: { state: { eq: SUSPENDED } }, asOf: "2027-01-15"'))).toEqual([
      'district:taishido',
    ])
    expect(ids(await ask('where: { state: { eq: SUSPENDED } }'))).toEqual([])
    expect((await ask('where: { kind: { eq: AREA } }')).nodes).toEqual([{ district: null, kind: 'AREA' }])
    expect(
      ids(await ask('where: { area: { eq: "area:kitazawa" }, kind: { eq: DISTRICT } }')).length,
    ).toBeGreaterThan(2)
    const all = ids(await ask('first: 100'))
    const first = await ask('first: 3')
    const second = await ask(`first: 100, after: "${first.pageInfo.endCursor}"`)
    expect([...ids(first), ...ids(second)]).toEqual(all)
  })

  it('R024 asks the store as often for one district as for all of them', async () => {
    const all = (
      await subgraph.ask('{ councilRollouts { rollouts { district { id } } } }')
    ).data.councilRollouts.rollouts.map(({ district }: { district: { id: string } }) => district.id)
    const fields = `${rollout} council { id name { ja } availableActions secretariat { id } noticeRule { days } meetings(first: 2) { nodes { number } } }`
    const one = await places(all.slice(0, 1), fields)
    const many = await places([...all, 'area:tamagawa'], fields)
    expect(many.storeCommands).toBeLessThanOrEqual(6)
    const withCouncil = await places(['district:taishido'], fields)
    expect(many.storeCommands).toBe(withCouncil.storeCommands)
    expect(one.storeCommands).toBeLessThanOrEqual(many.storeCommands)
  })
})
