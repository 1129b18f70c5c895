import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { type TestSubgraph, testSubgraph } from '../../../../tests/subgraph-client.ts'
import { testDatabase } from '../../../../tests/test-store.ts'
import { services } from '../subgraph.ts'

let subgraph: TestSubgraph
let now = new Date('2026-11-24T10:00:00+09:00')
const storeUri = testDatabase('acts')
const planner = { posts: ['head-office-planner@office:hq'] }

beforeAll(async () => {
  subgraph = await testSubgraph(services, { storeUri, clock: () => now })
})
beforeEach(() => {
  now = new Date('2026-11-24T10:00:00+09:00')
})
afterAll(() => subgraph.close())

const problem =
  '... on Problem { message remedy messageEn: message(lang: EN) } ... on Conflict { currentVersion } ... on NotPermitted { needs isSignedIn } ... on InvalidInput { field }'
const told =
  'counter { id version location { address } plannedMoves { validFrom address floor source { title } } exceptions { id kind from through intervals { opens closes } state } availableActions history { sequence act by at } }'

const acts = {
  planCounterMove: `mutation ($input: PlanCounterMoveInput!) { planCounterMove(input: $input) { __typename ... on CounterMovePlanned { ${told} } ... on MoveAlreadyPlanned { from address } ${problem} } }`,
  withdrawCounterMove: `mutation ($input: WithdrawCounterMoveInput!) { withdrawCounterMove(input: $input) { __typename ... on CounterMoveWithdrawn { ${told} } ... on MoveNotPlanned { plannedFor } ${problem} } }`,
  announceCounterException: `mutation ($input: AnnounceCounterExceptionInput!) { announceCounterException(input: $input) { __typename ... on CounterExceptionAnnounced { ${told} exception { id state announcedAt announcedBy reason reasonEn: reason(lang: EN) availableActions } } ... on ExceptionOverlaps { exception { id availableActions } } ${problem} } }`,
  withdrawCounterException: `mutation ($input: WithdrawCounterExceptionInput!) { withdrawCounterException(input: $input) { __typename ... on CounterExceptionWithdrawn { ${told} exception { id state withdrawnAt } } ... on ExceptionNotOpen { state } ${problem} } }`,
} as const

async function act(
  name: keyof typeof acts,
  input: object,
  options: { posts?: string[]; subject?: string } = planner,
): Promise<any> {
  const { data, errors } = await subgraph.ask(acts[name], { input }, options)
  expect(errors).toBeUndefined()
  return data[name]
}

async function counterNow(id: string, fields: string, options = {}): Promise<any> {
  const { data, errors } = await subgraph.ask(
    `query ($id: ID!) { counter(id: $id) { ${fields} } }`,
    { id },
    options,
  )
  expect(errors).toBeUndefined()
  return data.counter
}

const move = (counter: string, from = '2027-04-01') => ({
  counter,
  from,
  address: '東京都世田谷区新町1-1',
  floor: '2階',
  notice: '窓口の移転について',
})
const closing = (counter: string, from = '2026-12-01', through = '2026-12-02') => ({
  counter,
  kind: 'CLOSED',
  from,
  through,
  reason: { ja: '電気設備の点検', en: 'Inspection' },
})

/** Whoever holds such a post elsewhere is told at which office it would do. */
const exactly = ['counter-manager@office:branch-setagaya', 'head-office-planner@office:hq']

describe('planCounterMove', () => {
  it("R010 the counter's own manager plans a move; asOf tells the old place the day before and the new one on its day", async () => {
    const id = 'counter:branch-yoga'
    const own = { posts: ['counter-manager@office:branch-office-yoga'], subject: 'taro' }
    const answer = await act('planCounterMove', move(id), own)
    expect(answer).toMatchObject({
      __typename: 'CounterMovePlanned',
      counter: {
        version: 1,
        location: { address: '東京都世田谷区用賀2-29-22' },
        plannedMoves: [
          {
            validFrom: '2027-04-01',
            address: '東京都世田谷区新町1-1',
            floor: '2階',
            source: { title: '窓口の移転について' },
          },
        ],
        availableActions: ['PLAN_MOVE', 'WITHDRAW_MOVE', 'ANNOUNCE_EXCEPTION'],
        history: [
          {
            sequence: 1,
            act: 'planCounterMove',
            by: 'counter-manager@office:branch-office-yoga',
            at: '2026-11-24T10:00:00+09:00',
          },
        ],
      },
    })
    const { data } = await subgraph.ask(
      `{ before: counter(id: "${id}", asOf: "2027-03-31") { location { address } } on: counter(id: "${id}", asOf: "2027-04-01") { location { address } plannedMoves { address } } }`,
    )
    expect(data).toEqual({
      before: { location: { address: '東京都世田谷区用賀2-29-22' } },
      on: { location: { address: '東京都世田谷区新町1-1' }, plannedMoves: [] },
    })
    expect(JSON.stringify(await counterNow(id, 'history { by act }'))).not.toContain('taro')
  })

  it('R010 a withdrawn move leaves the counter where it was', async () => {
    const id = 'counter:branch-kyodo'
    await act('planCounterMove', move(id))
    const answer = await act('withdrawCounterMove', { counter: id, from: '2027-04-01' })
    expect(answer).toMatchObject({
      __typename: 'CounterMoveWithdrawn',
      counter: { version: 2, plannedMoves: [] },
    })
    expect(await counterNow(id, 'location { address validTo }')).toEqual({
      location: { address: '東京都世田谷区宮坂1-44-29', validTo: null },
    })
    expect(await act('withdrawCounterMove', { counter: id, from: '2027-04-01' })).toMatchObject({
      __typename: 'MoveNotPlanned',
      plannedFor: [],
    })
  })

  it("R010 a move that has happened can't be withdrawn, and a second one on the same day is refused", async () => {
    const id = 'counter:branch-karasuyama'
    await act('planCounterMove', move(id))
    expect(await act('planCounterMove', move(id))).toMatchObject({
      __typename: 'MoveAlreadyPlanned',
      from: '2027-04-01',
      address: '東京都世田谷区新町1-1',
    })
    now = new Date('2027-04-01T00:00:00+09:00')
    expect(await act('withdrawCounterMove', { counter: id, from: '2027-04-01' })).toMatchObject({
      __typename: 'MoveNotPlanned',
      remedy: '予定されている移転はありません。',
    })
  })

  it('R010 of two moves planned at once for one day, one is saved and the other told so', async () => {
    const id = 'counter:kumin-kinuta'
    const answers = await Promise.all(
      ['甲', '乙', '丙'].map((address) =>
        act('planCounterMove', { ...move(id), address, expectedVersion: 0 }),
      ),
    )
    expect(answers.map(({ __typename }) => __typename).toSorted()).toEqual([
      'Conflict',
      'Conflict',
      'CounterMovePlanned',
    ])
    const { version, plannedMoves } = await counterNow(id, 'version plannedMoves { address }')
    const saved = answers.find(({ __typename }) => __typename === 'CounterMovePlanned')
    expect([version, plannedMoves]).toEqual([1, [{ address: saved.counter.plannedMoves[0].address }]])
  })

  it('R010 the same key does it once, also when sent many times at once; with another content it is refused', async () => {
    const id = 'counter:kumin-tamagawa'
    const input = { ...move(id), idempotencyKey: 'move-tamagawa-1' }
    const answers = await Promise.all(Array.from({ length: 4 }, () => act('planCounterMove', input)))
    for (const answer of [...answers, await act('planCounterMove', input)]) {
      expect(answer).toMatchObject({ __typename: 'CounterMovePlanned', counter: { version: 1 } })
    }
    expect(await counterNow(id, 'version plannedMoves { address } history { act }')).toMatchObject({
      version: 1,
      plannedMoves: [{}],
      history: [{}],
    })
    expect(await act('planCounterMove', { ...input, address: '別の所' })).toMatchObject({
      __typename: 'IdempotencyKeyReused',
    })
  })

  it.each([
    ['nobody', {}, false, ['counter-manager', 'head-office-planner']],
    ['the manager of another office', { posts: ['counter-manager@office:branch-kinuta'] }, true, exactly],
    ['a planner of a branch', { posts: ['head-office-planner@office:branch-setagaya'] }, true, exactly],
    [
      "a centre's director",
      { posts: ['centre-director@office:center-ikejiri'] },
      true,
      ['counter-manager', 'head-office-planner'],
    ],
  ])('R010 %s may not, and is told who may', async (_who, options, isSignedIn, needs) => {
    const id = 'counter:kumin-setagaya'
    const expected = {
      __typename: 'NotPermitted',
      isSignedIn,
      needs,
    }
    expect(await act('planCounterMove', move(id), options)).toMatchObject(expected)
    expect(await act('announceCounterException', closing(id), options)).toMatchObject(expected)
    expect(await act('withdrawCounterMove', { counter: id, from: '2027-04-01' }, options)).toMatchObject(
      expected,
    )
    expect(await act('withdrawCounterException', { counter: id, exception: 'x' }, options)).toMatchObject(
      expected,
    )
    expect(await counterNow(id, 'version availableActions', options)).toEqual({
      version: 0,
      availableActions: [],
    })
  })

  it('R010 a counter that is none is NotFound; a day that has come and a text without words are named', async () => {
    expect(await act('planCounterMove', move('counter:nowhere'))).toMatchObject({ __typename: 'NotFound' })
    expect(await act('planCounterMove', move('counter:nowhere'), {})).toMatchObject({
      __typename: 'NotPermitted',
    })
    expect(await act('planCounterMove', move('counter:kumin-setagaya', '2026-11-24'))).toMatchObject({
      __typename: 'InvalidInput',
      field: 'from',
    })
    expect(await act('planCounterMove', { ...move('counter:kumin-setagaya'), notice: ' ' })).toMatchObject({
      __typename: 'InvalidInput',
      field: 'notice',
    })
    expect(
      await act('planCounterMove', { ...move('counter:kumin-setagaya'), idempotencyKey: 'x' }),
    ).toMatchObject({ __typename: 'InvalidInput', field: 'idempotencyKey' })
    expect(
      await act('planCounterMove', { ...move('counter:kumin-setagaya'), expectedVersion: 7 }),
    ).toMatchObject({ __typename: 'Conflict', currentVersion: 0 })
  })
})

describe('announceCounterException', () => {
  const stateOf = async (id: string, at: string) =>
    (await counterNow(id, `openState(at: "${at}") { state reasonCode reason source { title } }`)).openState

  it('R128 a closed day answers CLOSED with the reason, until it is withdrawn', async () => {
    const id = 'counter:branch-taishido'
    const answer = await act('announceCounterException', closing(id))
    expect(answer).toMatchObject({
      __typename: 'CounterExceptionAnnounced',
      exception: {
        state: 'ANNOUNCED',
        announcedAt: '2026-11-24T10:00:00+09:00',
        announcedBy: 'head-office-planner@office:hq',
        reason: '電気設備の点検',
        reasonEn: 'Inspection',
        availableActions: ['WITHDRAW'],
      },
      counter: {
        version: 1,
        exceptions: [{ kind: 'CLOSED', from: '2026-12-01', through: '2026-12-02' }],
        availableActions: ['PLAN_MOVE', 'ANNOUNCE_EXCEPTION', 'WITHDRAW_EXCEPTION'],
      },
    })
    expect(await stateOf(id, '2026-12-01T10:00:00+09:00')).toEqual({
      state: 'CLOSED',
      reasonCode: 'ANNOUNCED',
      reason: '告知によります（電気設備の点検）。',
      source: { title: 'head-office-planner@office:hq: 電気設備の点検' },
    })
    expect((await stateOf(id, '2026-12-03T10:00:00+09:00')).state).toBe('OPEN')
    const withdrawn = await act('withdrawCounterException', {
      counter: id,
      exception: answer.exception.id,
      expectedVersion: 1,
    })
    expect(withdrawn).toMatchObject({
      __typename: 'CounterExceptionWithdrawn',
      exception: { state: 'WITHDRAWN', withdrawnAt: '2026-11-24T10:00:00+09:00' },
      counter: { exceptions: [] },
    })
    expect((await stateOf(id, '2026-12-01T10:00:00+09:00')).state).toBe('OPEN')
    expect(
      await act('withdrawCounterException', { counter: id, exception: answer.exception.id }),
    ).toMatchObject({ __typename: 'ExceptionNotOpen', state: 'WITHDRAWN' })
  })

  it("R128 a Saturday that nobody knew is known once it is announced; another window's stays unknown", async () => {
    const id = 'counter:kumin-kitazawa'
    const intervals = [
      { opens: '09:00', closes: '12:00' },
      { opens: '13:00', closes: '17:00' },
    ]
    await act(
      'announceCounterException',
      { ...closing(id, '2026-11-28', '2026-11-28'), kind: 'CHANGED', intervals },
      { posts: ['counter-manager@office:branch-kitazawa'] },
    )
    expect((await stateOf(id, '2026-11-28T10:00:00+09:00')).state).toBe('OPEN')
    expect((await stateOf(id, '2026-11-28T12:30:00+09:00')).state).toBe('CLOSED')
    expect((await stateOf('counter:kumin-karasuyama', '2026-11-28T10:00:00+09:00')).state).toBe('UNKNOWN')
    expect(await counterNow(id, 'openState(at: "2026-11-27T18:00:00+09:00") { nextOpening }')).toEqual({
      openState: { nextOpening: '2026-11-28T09:00:00+09:00' },
    })
  })

  it('R128 a centre of which nothing is known opens in the hours it announces', async () => {
    const id = 'counter:center-daizawa'
    await act('announceCounterException', {
      ...closing(id, '2026-12-06', '2026-12-06'),
      kind: 'OPEN',
      intervals: [{ opens: '10:00', closes: '15:00' }],
    })
    expect((await stateOf(id, '2026-12-06T10:00:00+09:00')).state).toBe('OPEN')
    expect((await stateOf(id, '2026-12-06T15:00:00+09:00')).state).toBe('UNKNOWN')
  })

  it('R128 two announcements for one day at once: one stands, the other is refused; so is a later one, by name', async () => {
    const id = 'counter:center-seijo'
    const answers = await Promise.all([1, 2, 3].map(() => act('announceCounterException', closing(id))))
    const names = answers.map(({ __typename }) => __typename)
    expect(names.filter((name) => name === 'CounterExceptionAnnounced')).toHaveLength(1)
    expect(
      names.every((name) => ['CounterExceptionAnnounced', 'Conflict', 'ExceptionOverlaps'].includes(name)),
    ).toBe(true)
    const [standing] = (await counterNow(id, 'exceptions { id }')).exceptions
    expect(await act('announceCounterException', closing(id, '2026-12-02', '2026-12-05'))).toMatchObject({
      __typename: 'ExceptionOverlaps',
      exception: { id: standing.id, availableActions: ['WITHDRAW'] },
    })
  })

  it('R128 the same key announces once, and answers the same announcement', async () => {
    const input = { ...closing('counter:center-kitami'), idempotencyKey: 'close-kitami-1' }
    const [first, again] = [
      await act('announceCounterException', input),
      await act('announceCounterException', input),
    ]
    expect(again.exception.id).toBe(first.exception.id)
    expect((await counterNow('counter:center-kitami', 'exceptions { id }')).exceptions).toEqual([
      { id: first.exception.id },
    ])
  })

  it('R128 a past day, a day that ends before it begins and hours without sense are refused by field', async () => {
    const id = 'counter:kumin-setagaya'
    expect(await act('announceCounterException', closing(id, '2026-11-23'))).toMatchObject({
      __typename: 'InvalidInput',
      field: 'from',
    })
    expect(await act('announceCounterException', closing(id, '2026-12-02', '2026-12-01'))).toMatchObject({
      __typename: 'InvalidInput',
      field: 'through',
    })
    expect(
      await act('announceCounterException', {
        ...closing(id),
        kind: 'OPEN',
        intervals: [{ opens: '九時', closes: '12:00' }],
      }),
    ).toMatchObject({ __typename: 'InvalidInput', field: 'intervals' })
    expect(
      await act('withdrawCounterException', { counter: id, exception: 'counterException_none' }),
    ).toMatchObject({ __typename: 'NotFound' })
  })

  it("R128 what is over can't be withdrawn and offers no action", async () => {
    const id = 'counter:center-okusawa'
    const { exception } = await act('announceCounterException', closing(id, '2026-11-24', '2026-11-24'))
    now = new Date('2026-11-25T00:00:00+09:00')
    expect(await act('withdrawCounterException', { counter: id, exception: exception.id })).toMatchObject({
      __typename: 'ExceptionNotOpen',
      state: 'OVER',
    })
    expect(
      await counterNow(
        id,
        'availableActions exceptions(from: "2026-11-24") { state availableActions }',
        planner,
      ),
    ).toEqual({
      availableActions: ['PLAN_MOVE', 'ANNOUNCE_EXCEPTION'],
      exceptions: [{ state: 'OVER', availableActions: [] }],
    })
  })
})

describe('a start on a store that acts have changed', () => {
  it("R128 R010 keeps moves and announcements: the reference data doesn't overwrite them", async () => {
    const id = 'counter:center-fukasawa'
    await act('announceCounterException', closing(id))
    const again = await testSubgraph(services, { storeUri, clock: () => now })
    const { data } = await again.ask(
      `{ counter(id: "${id}") { version exceptions { kind } } counterCounts { count } }`,
    )
    await again.close()
    expect(data.counter).toEqual({ version: 1, exceptions: [{ kind: 'CLOSED' }] })
    expect(data.counterCounts.reduce((sum: number, { count }: { count: number }) => sum + count, 0)).toBe(40)
  })
})
