import { addDays } from '@chiiki/kit/business-date.ts'
import { faultsOf, nextState } from '@chiiki/kit/machine.ts'
import { sealerOf } from '@chiiki/kit/sealed.ts'
import { type Connection, createConnection } from 'mongoose'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { recompute } from '../../../../scripts/draw/recompute.ts'
import { type TestSubgraph, testSubgraph } from '../../../../tests/subgraph-client.ts'
import { testDatabase } from '../../../../tests/test-store.ts'
import { participation } from '../subgraph.ts'
import { drawActions, drawMachine, drawStates } from './draw.ts'
import { eraseDrawSecrets } from './jobs.ts'
import { commitmentToNumber } from './sortition.ts'

const storeUri = testDatabase('draw')
const monday = '2026-11-24'
let now = new Date(`${monday}T10:00:00+09:00`)
let subgraph: TestSubgraph
let store: Connection

beforeAll(async () => {
  subgraph = await testSubgraph(participation, { storeUri, clock: () => now })
  store = await createConnection(storeUri).asPromise()
})
afterAll(async () => {
  await store?.close()
  await subgraph?.close()
})

const planner = { posts: ['head-office-planner@office:hq'] }
const secretary = { posts: ['council-secretary@office:center-ikejiri'] }
const stranger = { posts: ['council-secretary@office:center-taishido'] }
const anybody = {}

/** Runs the rest of a test on another day. */
const on = (day: string) => {
  now = new Date(`${day}T10:00:00+09:00`)
}

async function ask(query: string, variables: object = {}, who: object = anybody) {
  const answer = await subgraph.ask(query, variables, who)
  expect(answer.errors).toBeUndefined()
  return answer.data
}

const notPossible = '... on DrawActNotPossible { state possible }'
const simple = ['freezeDrawPool', 'performDraw', 'inviteDrawn', 'closeDraw']
const common =
  '... on Problem { message(lang: EN) remedy(lang: EN) } ... on NotPermitted { needs } ... on InvalidInput { field rule given } ... on Conflict { currentVersion }'

async function act(name: string, input: object, fields = '', who: object = secretary) {
  const type = simple.includes(name) ? 'DrawInput' : `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`
  const data = await ask(
    `mutation ($input: ${type}!) { ${name}(input: $input) { __typename ${common} ${name === 'planDraw' ? '' : notPossible} ${fields} } }`,
    { input },
    who,
  )
  return data[name]
}

let council: string | undefined
async function aCouncil(): Promise<string> {
  if (council) return council
  const prepared = await ask(
    'mutation ($input: PrepareCouncilInput!) { prepareCouncil(input: $input) { ... on CouncilPrepared { council { id } } } }',
    { input: { place: 'district:ikejiri', name: { ja: '池尻協議会' } } },
    planner,
  )
  council = prepared.prepareCouncil.council.id as string
  return council
}

const quotas = [
  { attribute: 'age', value: '18-39', min: 1, max: 3 },
  { attribute: 'age', value: '40+', min: 1, max: 3 },
]
async function planned(more: object = {}): Promise<string> {
  const input = {
    council: await aCouncil(),
    purpose: '区民委員の選任',
    purposeEn: 'Citizen members',
    frame: '令和8年11月1日現在、池尻地区に住む18歳以上の人のうち、参加を希望した人',
    asOf: '2026-11-01',
    seats: 4,
    quotas,
    ...more,
  }
  const answer = await act('planDraw', input, '... on DrawPlanned { draw { id state } }')
  expect(answer.__typename).toBe('DrawPlanned')
  return answer.draw.id
}

const names = Array.from({ length: 20 }, (_, index) => `架空 太郎${index} 1990-01-${index + 1}`)
const people = names.map((person, index) => ({
  person,
  strata: [{ attribute: 'age', value: index % 2 ? '40+' : '18-39' }],
}))
const lottery = (more: object = {}) => ({
  name: 'ナンバーズ4',
  expectedOn: '2026-11-26',
  rule: '第1の当せん番号',
  fallback: '次の回の番号',
  ...more,
})

/** A draw up to the day on which its numbers are out. */
async function announced(source = lottery()): Promise<string> {
  on(monday)
  const id = await planned()
  await act('addDrawEntries', { id, people })
  expect((await act('freezeDrawPool', { id })).__typename).toBe('DrawPoolFrozen')
  expect((await act('announceDrawSources', { id, sources: [source] })).__typename).toBe(
    'DrawSourcesAnnounced',
  )
  on('2026-11-26')
  return id
}
const seed = (id: string, more: object = {}) =>
  act(
    'fixDrawSeed',
    {
      id,
      numbers: [{ name: 'ナンバーズ4', values: ['9319'], evidence: '公式発表' }],
      witnesses: ['会長', '公募委員'],
      ...more,
    },
    '... on DrawSeedFixed { draw { seed keyString state } } ... on NumbersNotOut { expectedOn } ... on CommitmentBroken { source }',
  )
async function drawn(): Promise<string> {
  const id = await announced(lottery({ expectedOn: '2026-11-26' }))
  expect((await seed(id)).__typename).toBe('DrawSeedFixed')
  expect((await act('performDraw', { id })).__typename).toBe('DrawPerformed')
  return id
}
const placesOf = async (id: string) =>
  (await ask('query ($id: ID!) { draw(id: $id) { places { commitment rank state replaces } } }', { id })).draw
    .places as { commitment: string; rank: number; state: string; replaces: string | null }[]
const record = (id: string, commitment: string, answer: string) =>
  act(
    'recordDrawAnswer',
    { id, commitment, answer },
    '... on DrawAnswerRecorded { replacement { commitment rank replaces state } } ... on ReplyStillDue { replyBy }',
  )

describe('the table of a draw', () => {
  it('is sound, and every pair that it lacks is refused with what is possible', async () => {
    expect(faultsOf(drawMachine)).toEqual([])
    const allowed = drawStates.flatMap((state) =>
      drawActions.filter((action) => nextState(drawMachine, state, action) !== null).map(() => 1),
    )
    expect(allowed).toHaveLength(14)
    on(monday)
    const id = await planned()
    for (const name of ['performDraw', 'inviteDrawn', 'closeDraw'])
      expect(await act(name, { id })).toMatchObject({
        __typename: 'DrawActNotPossible',
        state: 'PLANNED',
        possible: ['ADD_ENTRIES', 'FREEZE_POOL', 'VOID'],
      })
    expect((await act('completeDraw', { id })).__typename).toBe('DrawActNotPossible')
    expect((await seed(id)).__typename).toBe('DrawActNotPossible')
    expect((await act('announceDrawSources', { id, sources: [lottery()] })).__typename).toBe(
      'DrawActNotPossible',
    )
  })
})

describe('R182 a draw by lot', () => {
  it('runs from the pool to the seats, is told to everybody, and is recomputed from public data alone', async () => {
    const id = await drawn()
    const told = await recompute(subgraph.serving.url, id)
    expect(told.faults).toEqual([])
    expect(told.lines.at(-1)).toMatch(/the same 4 people/)
    expect((await act('inviteDrawn', { id })).__typename).toBe('DrawnInvited')
    for (const { commitment } of await placesOf(id)) await record(id, commitment, 'ACCEPTED')
    expect((await act('completeDraw', { id })).__typename).toBe('DrawCompleted')
    const { draw } = await ask(
      'query ($id: ID!) { draw(id: $id) { state purpose(lang: EN) algorithm acceptances { stratum { value } invited accepted } } }',
      { id },
    )
    expect(draw).toMatchObject({ state: 'SEATED', purpose: 'Citizen members', algorithm: 'SORT-1' })
    const invited = draw.acceptances.reduce((sum: number, each: { invited: number }) => sum + each.invited, 0)
    expect(invited).toBe(4)
    expect((await act('closeDraw', { id })).__typename).toBe('DrawClosed')
  })

  it('keeps every quota, and whoever declines is replaced by the first reserve with whom they still hold', async () => {
    const id = await drawn()
    await act('inviteDrawn', { id })
    const [first] = await placesOf(id)
    const { replacement } = await record(id, first?.commitment ?? '', 'DECLINED')
    expect(replacement).toMatchObject({ state: 'INVITED', replaces: first?.commitment })
    expect(replacement.rank).toBeGreaterThan(4)
    const { draw } = await ask(
      'query ($id: ID!) { draw(id: $id) { order(first: 500) { nodes { commitment rank strata { value } } } } }',
      { id },
    )
    const standing = (await placesOf(id)).filter(({ state }) => state !== 'DECLINED')
    const ages = draw.order.nodes
      .filter(({ commitment }: { commitment: string }) =>
        standing.some((each) => each.commitment === commitment),
      )
      .map(({ strata }: { strata: { value: string }[] }) => strata[0]?.value)
    expect(ages).toHaveLength(4)
    for (const { value, min, max } of quotas) {
      const count = ages.filter((age: string) => age === value).length
      expect(count >= min && count <= max).toBe(true)
    }
    expect(await record(id, first?.commitment ?? '', 'ACCEPTED')).toMatchObject({
      __typename: 'InvalidInput',
      field: 'commitment',
    })
  })

  it('is not over while answers are due, lets nobody be called late in time, and open seats need a reason', async () => {
    const id = await drawn()
    await act('inviteDrawn', { id })
    const [first, ...others] = await placesOf(id)
    expect(await record(id, first?.commitment ?? '', 'EXPIRED')).toMatchObject({
      __typename: 'ReplyStillDue',
      replyBy: addDays('2026-11-26', 21),
    })
    expect(await act('completeDraw', { id }, '... on InvitationsOpen { invited open }')).toMatchObject({
      __typename: 'InvitationsOpen',
      invited: 4,
      open: 4,
    })
    for (const { commitment } of others) await record(id, commitment, 'ACCEPTED')
    on('2026-12-18')
    let late: string | undefined = first?.commitment
    while (late) {
      const { __typename, replacement } = await record(id, late, 'INELIGIBLE')
      expect(__typename).toBe('DrawAnswerRecorded')
      late = replacement?.commitment
    }
    expect((await act('completeDraw', { id })).__typename).toBe('InvitationsOpen')
    expect((await act('completeDraw', { id, reason: '補充候補がいないため' })).__typename).toBe(
      'DrawCompleted',
    )
  })

  it('lets each person find their line and prove it, shows the letters to the secretary alone, and logs that', async () => {
    const id = await announced()
    const letters = 'query ($id: ID!) { draw(id: $id) { letters(first: 500) { commitment salt person } } }'
    const { draw } = await ask(letters, { id }, secretary)
    expect(draw.letters).toHaveLength(20)
    const [mine] = draw.letters
    const line =
      'query ($id: ID!, $salt: String!, $person: String!) { drawLine(draw: $id, salt: $salt, person: $person) { commitment rank } }'
    expect((await ask(line, { id, salt: mine.salt, person: mine.person })).drawLine).toEqual({
      commitment: mine.commitment,
      rank: null,
    })
    expect((await ask(line, { id, salt: mine.salt, person: `${mine.person}x` })).drawLine).toBeNull()
    for (const who of [anybody, stranger, planner])
      expect((await ask(letters, { id }, who)).draw.letters).toBeNull()
    const logged = await store.collection('accessLog').countDocuments({ 'reads.what': 'DrawLetter' })
    expect(logged).toBe(1)
  })

  it('keeps nobody’s name in clear, and erases what tells who is behind a line when the time has come', async () => {
    const id = await drawn()
    await act('inviteDrawn', { id })
    for (const { commitment } of await placesOf(id)) await record(id, commitment, 'ACCEPTED')
    await act('completeDraw', { id })
    await act('closeDraw', { id })
    const everything = async () =>
      JSON.stringify(
        await Promise.all(
          ['draws', 'drawEntries', 'idempotency'].map((name) => store.collection(name).find({}).toArray()),
        ),
      )
    expect(await everything()).not.toContain('架空')
    const stores = participation.stores(store, { sealer: sealerOf(null) })
    expect(await eraseDrawSecrets.run(stores, new Date('2027-11-20T00:00:00+09:00'))).toBe(0)
    expect(await eraseDrawSecrets.run(stores, new Date('2027-12-31T00:00:00+09:00'))).toBeGreaterThan(0)
    expect(await store.collection('drawEntries').countDocuments({ draw: id, salt: null, person: null })).toBe(
      20,
    )
    expect((await recompute(subgraph.serving.url, id)).faults).toEqual([])
  })
})

describe('R182 nobody can steer a draw', () => {
  it('because numbers that are out cannot be announced, nor entered before their day', async () => {
    on(monday)
    const id = await planned()
    await act('addDrawEntries', { id, people })
    await act('freezeDrawPool', { id })
    for (const expectedOn of ['2026-11-20', monday])
      expect(
        await act(
          'announceDrawSources',
          { id, sources: [lottery({ expectedOn })] },
          '... on SourceTooSoon { earliest }',
        ),
      ).toMatchObject({ __typename: 'SourceTooSoon', earliest: '2026-11-25' })
    await act('announceDrawSources', { id, sources: [lottery()] })
    expect(await seed(id)).toMatchObject({ __typename: 'NumbersNotOut', expectedOn: '2026-11-26' })
  })

  it('because a draw that was voided spends its sources, and its secretary can’t void it', async () => {
    const id = await announced(lottery({ name: '雨量' }))
    const voiding = { id, reason: '名簿の誤り' }
    expect(await act('voidDraw', voiding, '', secretary)).toMatchObject({
      __typename: 'NotPermitted',
      needs: ['head-office-planner'],
    })
    expect((await act('voidDraw', voiding, '', planner)).__typename).toBe('DrawVoided')
    on(monday)
    const next = await planned()
    await act('addDrawEntries', { id: next, people })
    await act('freezeDrawPool', { id: next })
    const again = [lottery({ name: '雨量' })]
    expect(
      await act(
        'announceDrawSources',
        { id: next, sources: again },
        '... on SourceUsedBefore { source draws { id } }',
      ),
    ).toMatchObject({ __typename: 'SourceUsedBefore', source: '雨量', draws: [{ id }] })
  })

  it('because numbers that people commit to must be at least three, and must be the ones committed to', async () => {
    on(monday)
    const id = await planned()
    await act('addDrawEntries', { id, people })
    await act('freezeDrawPool', { id })
    const committed = ['会長', '区民', '職員'].map((name, index) =>
      lottery({ name, expectedOn: monday, commitment: commitmentToNumber(`secret-${index}`, 100 + index) }),
    )
    expect(await act('announceDrawSources', { id, sources: committed.slice(1) })).toMatchObject({
      __typename: 'InvalidInput',
      field: 'sources',
    })
    expect((await act('announceDrawSources', { id, sources: committed })).__typename).toBe(
      'DrawSourcesAnnounced',
    )
    const numbers = committed.map(({ name }, index) => ({
      name,
      values: [String(100 + index)],
      nonce: `secret-${index}`,
      evidence: '封筒',
    }))
    const other = numbers.with(0, { ...(numbers[0] as (typeof numbers)[number]), values: ['101'] })
    expect(await seed(id, { numbers: other })).toMatchObject({
      __typename: 'CommitmentBroken',
      source: '会長',
    })
    expect(await seed(id, { numbers: numbers.slice(1) })).toMatchObject({ __typename: 'InvalidInput' })
    expect(await seed(id, { numbers, witnesses: ['会長', '会長'] })).toMatchObject({ field: 'witnesses' })
    expect(await seed(id, { numbers })).toMatchObject({
      __typename: 'DrawSeedFixed',
      draw: { keyString: '100./101./102./' },
    })
  })

  it('because of twenty who draw at once one does, and the result is one', async () => {
    const id = await announced()
    await seed(id)
    const answers = await Promise.all(Array.from({ length: 20 }, () => act('performDraw', { id })))
    const kinds = answers.map(({ __typename }) => __typename)
    expect(kinds.filter((kind) => kind === 'DrawPerformed')).toHaveLength(1)
    expect(kinds.every((kind) => ['DrawPerformed', 'Conflict', 'DrawActNotPossible'].includes(kind))).toBe(
      true,
    )
    expect((await recompute(subgraph.serving.url, id)).faults).toEqual([])
  })

  it('because whoever changes a line afterwards is found out', async () => {
    const id = await drawn()
    const [first] = await placesOf(id)
    await store
      .collection('drawEntries')
      .updateOne({ draw: id, commitment: first?.commitment }, { $set: { 'strata.0.value': '40+', rank: 20 } })
    expect((await recompute(subgraph.serving.url, id)).faults.length).toBeGreaterThan(0)
  })
})

describe('R182 a pool', () => {
  it('holds nobody twice, also when the same people are sent by two at once', async () => {
    on(monday)
    const id = await planned()
    const [first, second] = people as [(typeof people)[number], (typeof people)[number]]
    expect(
      await act(
        'addDrawEntries',
        { id, people: [first, second, first] },
        '... on PersonInPool { positions }',
      ),
    ).toMatchObject({ __typename: 'PersonInPool', positions: [2] })
    const answers = await Promise.all(
      Array.from({ length: 10 }, () => act('addDrawEntries', { id, people: [first] })),
    )
    expect(answers.filter(({ __typename }) => __typename === 'DrawEntriesAdded')).toHaveLength(1)
    const { draw } = await ask(
      'query ($id: ID!) { draw(id: $id) { entryCount pool { nodes { commitment } } } }',
      { id },
    )
    expect(draw).toEqual({ entryCount: 1, pool: { nodes: [] } })
  })

  it('is not fixed with groups that are too small, nor with quotas that it can’t keep', async () => {
    on(monday)
    const small = await planned()
    await act('addDrawEntries', {
      id: small,
      people: people.map((each, index) =>
        index < 3 ? { ...each, strata: [{ attribute: 'age', value: '90+' }] } : each,
      ),
    })
    expect(
      await act('freezeDrawPool', { id: small }, '... on GroupTooSmall { smallest groups { value count } }'),
    ).toMatchObject({ __typename: 'GroupTooSmall', smallest: 5, groups: [{ value: '90+', count: 3 }] })
    const short = await planned({ quotas: [{ attribute: 'age', value: '90+', min: 1, max: 4 }] })
    await act('addDrawEntries', { id: short, people })
    expect(
      await act('freezeDrawPool', { id: short }, '... on QuotasImpossible { attributes }'),
    ).toMatchObject({ __typename: 'QuotasImpossible', attributes: ['age'] })
    const few = await planned()
    await act('addDrawEntries', {
      id: few,
      people: people.slice(0, 3).map(({ person }) => ({ person, strata: [] })),
    })
    expect((await act('freezeDrawPool', { id: few })).__typename).toBe('QuotasImpossible')
  })

  it('never tells back who was sent, and takes only plain words for attributes', async () => {
    on(monday)
    const id = await planned()
    const long = { person: `架空 ${'長'.repeat(300)}`, strata: [] }
    expect(await act('addDrawEntries', { id, people: [long] })).toMatchObject({
      __typename: 'InvalidInput',
      field: 'people.0.person',
      given: null,
    })
    const odd = { person: '架空 花子', strata: [{ attribute: 'age', value: 'a\tb' }] }
    expect(await act('addDrawEntries', { id, people: [odd] })).toMatchObject({ field: 'people.0.strata' })
    expect(await act('addDrawEntries', { id, people }, '', stranger)).toMatchObject({
      __typename: 'NotPermitted',
      needs: ['council-secretary@office:center-ikejiri'],
    })
  })
})
