import { faultsOf } from '@chiiki/kit/machine.ts'
import { sealerOf } from '@chiiki/kit/sealed.ts'
import fc from 'fast-check'
import { createConnection } from 'mongoose'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { type AskOptions, type TestSubgraph, testSubgraph } from '../../../../tests/subgraph-client.ts'
import { testDatabase } from '../../../../tests/test-store.ts'
import { testSealingKeys } from '../../../../tests/tokens.ts'
import { services } from '../subgraph.ts'
import { boardMachine, postingMachine } from './board-slot.ts'
import { forgetApplicants } from './jobs.ts'
import { periodsFrom } from './period.ts'
import { boardStore } from './store.ts'

const storeUri = testDatabase('board_slot')
const start = new Date('2026-11-24T09:00:00+09:00')
let now = start
let subgraph: TestSubgraph
const connection = createConnection()
const stores = { board: boardStore(connection, sealerOf(testSealingKeys)) }

beforeAll(async () => {
  subgraph = await testSubgraph(services, { storeUri, clock: () => now })
  await connection.openUri(storeUri)
})
afterAll(async () => {
  await subgraph?.close()
  await connection.close()
})
beforeEach(() => {
  now = start
})

const at = (office: string, post = 'centre-director'): AskOptions => ({
  posts: [`${post}@office:${office}`],
  subject: `test:${post}-${office}`,
})
const director = at('center-ikejiri')
const desk = at('center-ikejiri', 'counter-agent')
const elsewhere = at('center-seijo')

async function ask(query: string, variables: object = {}, who: AskOptions = {}): Promise<any> {
  const { data, errors } = await subgraph.ask(query, variables, who)
  expect(errors).toBeUndefined()
  return data
}
const posting =
  'posting { id state place title from through since reason isRemovalDue version availableActions }'
const board =
  'board { id name location places state district { id } office { id } version availableActions history { act by } }'
const shapes: Record<string, string> = {
  registerNoticeBoard: `NoticeBoardRegistered { ${board} }`,
  retireNoticeBoard: `NoticeBoardRetired { ${board} } ... on BoardInUse { postingCount }`,
  applyForBoardSlot: `BoardSlotApplied { token ${posting} } ... on BoardFull { freeFrom }`,
  approveBoardPosting: `BoardPostingApproved { ${posting} } ... on BoardActNotPossible { postingState }`,
  declineBoardPosting: `BoardPostingDeclined { ${posting} }`,
  recordBoardPosting: `BoardPostingPosted { ${posting} } ... on BoardActNotPossible { postingState }`,
  recordBoardRemoval: `BoardPostingRemoved { ${posting} }`,
  withdrawBoardPosting: `BoardPostingWithdrawn { ${posting} } ... on BoardActNotPossible { postingState }`,
}
async function act(name: string, input: object, who: AskOptions = {}): Promise<any> {
  const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`
  const problem =
    '... on Problem { words: message english: message(lang: EN) remedy } ... on InvalidInput { field } ... on NotPermitted { needs }'
  const query = `mutation ($input: ${type}!) { ${name}(input: $input) { __typename ... on ${shapes[name]} ${problem} } }`
  return (await ask(query, { input }, who))[name]
}
let boards = 0
async function newBoard(places = 2): Promise<string> {
  boards += 1
  const input = {
    counter: 'counter:center-ikejiri',
    name: { ja: `試験板${boards}` },
    location: '試験の場所',
    places,
  }
  const answer = await act('registerNoticeBoard', input, director)
  expect(answer).toMatchObject({ __typename: 'NoticeBoardRegistered' })
  return answer.board.id
}
const applicant = { contactKind: 'EMAIL', contact: 'circle@example.jp', name: '掲示サークル' }
const wish = (id: string, more: object = {}) => ({
  board: id,
  title: '清掃の日',
  from: '2026-12-01',
  applicant,
  ...more,
})
const apply = (id: string, more: object = {}) => act('applyForBoardSlot', wish(id, more))

describe('R115 notice boards', () => {
  it('are registered by a centre and belong to its district; nobody made any up', async () => {
    const query =
      '{ _entities(representations: [{ __typename: "District", id: "district:ikejiri" }]) { ... on District { noticeBoards { id } } } }'
    expect((await ask(query))._entities).toEqual([{ noticeBoards: [] }])
    const input = {
      counter: 'counter:center-ikejiri',
      name: { ja: '試験板' },
      location: '試験の場所',
      places: 3,
    }
    for (const who of [elsewhere, at('branch-setagaya', 'counter-manager'), {}])
      expect(await act('registerNoticeBoard', input, who)).toMatchObject({ __typename: 'NotPermitted' })
    const { board: made } = await act('registerNoticeBoard', input, director)
    expect(made).toMatchObject({
      district: { id: 'district:ikejiri' },
      office: { id: 'office:center-ikejiri' },
      state: 'IN_USE',
      history: [{ act: 'registerNoticeBoard', by: 'centre-director@office:center-ikejiri' }],
    })
    expect((await ask(query))._entities).toEqual([{ noticeBoards: [{ id: made.id }] }])
    expect(
      await act(
        'registerNoticeBoard',
        { ...input, counter: 'counter:kumin-setagaya' },
        at('branch-setagaya', 'counter-manager'),
      ),
    ).toMatchObject({ __typename: 'InvalidInput', field: 'counter' })
  })

  it('a posting goes from the application over the approval to the board and off it; the public sees what hangs', async () => {
    const id = await newBoard()
    const applied = await apply(id)
    expect(applied.posting).toMatchObject({
      state: 'APPLIED',
      place: 1,
      through: '2026-12-15',
      availableActions: ['WITHDRAW'],
    })
    const input = { posting: applied.posting.id }
    expect(await act('approveBoardPosting', input, desk)).toMatchObject({ __typename: 'NotPermitted' })
    expect(await act('approveBoardPosting', input, elsewhere)).toMatchObject({ __typename: 'NotFound' })
    expect((await act('approveBoardPosting', input, director)).posting.state).toBe('APPROVED')
    expect(await act('recordBoardPosting', input, desk)).toMatchObject({
      __typename: 'BoardActNotPossible',
      postingState: 'APPROVED',
    })
    const hanging = async () =>
      (await ask(`{ noticeBoard(id: "${id}") { notices { title place } } }`)).noticeBoard.notices
    expect(await hanging()).toEqual([])
    now = new Date('2026-12-01T09:00:00+09:00')
    expect((await act('recordBoardPosting', input, desk)).posting.state).toBe('POSTED')
    expect(await hanging()).toEqual([{ title: '清掃の日', place: 1 }])
    now = new Date('2026-12-16T09:00:00+09:00')
    const due =
      'query ($where: BoardPostingWhere!) { boardPostings(where: $where, first: 100) { nodes { id isRemovalDue applicant { name contact } } } }'
    const where = { office: 'office:center-ikejiri', isRemovalDue: true }
    expect((await ask(due, { where }, desk)).boardPostings.nodes).toEqual([
      {
        id: applied.posting.id,
        isRemovalDue: true,
        applicant: { name: '掲示サークル', contact: 'circle@example.jp' },
      },
    ])
    expect((await ask(due, { where }, elsewhere)).boardPostings).toBeNull()
    expect((await act('recordBoardRemoval', input, desk)).posting.state).toBe('REMOVED')
    const mine = 'query ($token: String!) { boardPostingByToken(token: $token) { state applicant { name } } }'
    expect((await ask(mine, { token: applied.token })).boardPostingByToken).toEqual({
      state: 'REMOVED',
      applicant: null,
    })
    expect((await ask(mine, { token: 'x' })).boardPostingByToken).toBeNull()
  })

  it('a place is never given twice: of 40 at once on a board of 3 places 3 get one each', async () => {
    const id = await newBoard(3)
    const answers = await Promise.all(Array.from({ length: 40 }, () => apply(id)))
    const won = answers.filter(({ __typename }) => __typename === 'BoardSlotApplied')
    expect(won.map((each) => each.posting.place).toSorted()).toEqual([1, 2, 3])
    expect(answers.filter(({ __typename }) => __typename === 'BoardFull')).toHaveLength(37)
    const [refused] = answers.filter(({ __typename }) => __typename === 'BoardFull')
    expect(refused.freeFrom[0]).toBe('2026-12-16')
    const { noticeBoard } = await ask(`{ noticeBoard(id: "${id}") { periods { from through left isOpen } } }`)
    expect(noticeBoard.periods.slice(0, 3)).toEqual([
      { from: '2026-11-16', through: '2026-11-30', left: 3, isOpen: false },
      { from: '2026-12-01', through: '2026-12-15', left: 0, isOpen: true },
      { from: '2026-12-16', through: '2026-12-31', left: 3, isOpen: true },
    ])
  })

  it('several periods have one place throughout, and what is declined or withdrawn is free again', async () => {
    const id = await newBoard(1)
    const later = await apply(id, { from: '2026-12-16' })
    expect(await apply(id, { periodCount: 2 })).toMatchObject({ __typename: 'BoardFull' })
    expect(
      await act('declineBoardPosting', { posting: later.posting.id, reason: ' ' }, director),
    ).toMatchObject({
      __typename: 'InvalidInput',
      field: 'reason',
    })
    await act('declineBoardPosting', { posting: later.posting.id, reason: '営利の広告' }, director)
    const both = await apply(id, { periodCount: 2 })
    expect(both.posting).toMatchObject({ from: '2026-12-01', through: '2026-12-31' })
    expect(await act('retireNoticeBoard', { board: id }, director)).toMatchObject({
      __typename: 'BoardInUse',
      postingCount: 1,
    })
    expect((await act('withdrawBoardPosting', { token: both.token })).posting.state).toBe('WITHDRAWN')
    expect(await act('withdrawBoardPosting', { token: both.token })).toMatchObject({
      __typename: 'BoardActNotPossible',
    })
    expect((await act('retireNoticeBoard', { board: id }, director)).board).toMatchObject({
      state: 'RETIRED',
      availableActions: [],
    })
    expect(await apply(id)).toMatchObject({ __typename: 'BoardActNotPossible' })
  })

  it('a day that begins no period, one too near and too many periods are refused by field', async () => {
    const id = await newBoard()
    expect(await apply(id, { from: '2026-12-02' })).toMatchObject({
      __typename: 'InvalidInput',
      field: 'from',
    })
    expect(await apply(id, { from: '2026-11-16' })).toMatchObject({
      __typename: 'InvalidInput',
      field: 'from',
    })
    expect(await apply(id, { periodCount: 3 })).toMatchObject({
      __typename: 'InvalidInput',
      field: 'periodCount',
    })
    expect(await apply(id, { applicant: { ...applicant, contact: 'nobody' } })).toMatchObject({
      field: 'applicant.contact',
    })
    expect(await apply('noticeBoard_nowhere')).toMatchObject({ __typename: 'NotFound' })
  })

  it('who applied stands sealed in the store, is given back the same token by the same key, and is forgotten in time', async () => {
    const id = await newBoard()
    const input = { idempotencyKey: 'pQ7rS2tU9vW4xY6zA1bC3d' }
    const [first, again] = [await apply(id, input), await apply(id, input)]
    expect([again.token, again.posting.id]).toEqual([first.token, first.posting.id])
    for (const { name } of await connection.listCollections()) {
      const all = JSON.stringify(await connection.collection(name).find({}).toArray())
      for (const word of ['circle@', '掲示サークル', first.token])
        expect([name, all.includes(word)]).toEqual([name, false])
    }
    expect(await forgetApplicants(stores, new Date('2027-01-01T00:00:00+09:00'))).toBe(0)
    expect(await forgetApplicants(stores, new Date('2027-06-01T00:00:00+09:00'))).toBeGreaterThanOrEqual(1)
  })
})

describe('periods', () => {
  it('follow each other without a gap or an overlap, whatever days they begin on', () => {
    const firsts = fc.uniqueArray(fc.integer({ min: 1, max: 28 }), { minLength: 1, maxLength: 4 })
    const day = fc.date({ min: new Date('2024-01-01'), max: new Date('2030-12-31'), noInvalidDate: true })
    fc.assert(
      fc.property(firsts, day, (days, from) => {
        const date = from.toISOString().slice(0, 10)
        const periods = periodsFrom(
          date,
          8,
          days.toSorted((a, b) => a - b),
        )
        expect(periods).toHaveLength(8)
        expect((periods[0]?.from ?? '') <= date && date <= (periods[0]?.through ?? '')).toBe(true)
        for (const [index, { from: next }] of periods.slice(1).entries()) {
          const before = new Date(`${periods[index]?.through}T00:00:00Z`).getTime()
          expect(new Date(`${next}T00:00:00Z`).getTime() - before).toBe(86_400_000)
        }
      }),
      { numRuns: 100 },
    )
  })

  it('machines have no dead end and one answer to each event', () => {
    expect([...faultsOf(boardMachine), ...faultsOf(postingMachine)]).toEqual([])
  })
})
