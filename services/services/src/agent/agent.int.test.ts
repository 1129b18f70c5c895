import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { type TestSubgraph, testSubgraph } from '../../../../tests/subgraph-client.ts'
import { testDatabase } from '../../../../tests/test-store.ts'
import { agent, counter, kiosk, manager, office, queueActs, seriesA, seriesB } from '../queue/test-queue.ts'
import { queueProcess } from '../queue/test-store.ts'
import { services } from '../subgraph.ts'
import { sweep } from '../ticket/sweep.ts'
import { changeState, signIn as signInToDesk, signOut } from './acts.ts'

let subgraph: TestSubgraph
let now = new Date('2026-11-24T10:00:00+09:00')
const storeUri = testDatabase('desks')
const act = queueActs(() => subgraph)

beforeAll(async () => {
  subgraph = await testSubgraph(services, { storeUri, clock: () => now })
})
afterAll(() => subgraph.close())

/** Each test has a day of its own, so that no test sees another's queue. */
let dayNumber = 0
beforeEach(async () => {
  // Two days for each: one test goes on into the next.
  dayNumber += 2
  now = new Date(Date.parse('2026-11-24T10:00:00+09:00') + dayNumber * 86_400_000)
  for (const series of [seriesA, seriesB])
    expect((await act('openSeriesDay', { series }, manager)).__typename).toBe('SeriesDayChanged')
})

const later = (seconds: number) => {
  now = new Date(now.getTime() + seconds * 1_000)
}
async function issue(more: object = {}): Promise<any> {
  later(1)
  const answer = await act('issueTicket', { series: seriesA, ...more }, kiosk)
  expect(answer).toMatchObject({ __typename: 'TicketIssued' })
  return answer
}
async function signIn(name: string, desk = name, more: object = {}): Promise<any> {
  const answer = await act(
    'signInToDesk',
    { counter, desk: `${desk}-${dayNumber}`, ...more },
    agent(`${name}${dayNumber}`),
  )
  expect(answer).toMatchObject({ __typename: 'AgentSessionChanged' })
  return answer.session
}
const by = (name: string) => agent(`${name}${dayNumber}`)
const next = (name: string, more: object = {}) => act('callNextTicket', more, by(name))
async function ask(text: string, variables: object = {}, as = {}): Promise<any> {
  const { data, errors } = await subgraph.ask(text, variables, as)
  expect(errors).toBeUndefined()
  return data
}

describe('desks', () => {
  it('R152 one agent, one desk: a taken desk, a second desk and a call on a break are refused; nobody leaves with a ticket at hand', async () => {
    await issue()
    const mine = await signIn('a')
    expect(await act('signInToDesk', { counter, desk: `a-${dayNumber}` }, by('b'))).toMatchObject({
      __typename: 'DeskTaken',
    })
    expect(await act('signInToDesk', { counter, desk: 'other' }, by('a'))).toMatchObject({
      __typename: 'AgentAlreadySignedIn',
      desk: `a-${dayNumber}`,
    })
    expect(await act('signInToDesk', { counter, desk: 'no such desk!' }, by('c'))).toMatchObject({
      field: 'desk',
    })
    expect(
      await act('signInToDesk', { counter, desk: '9', series: ['ticketSeries:kumin-kitazawa-a'] }, by('c')),
    ).toMatchObject({ field: 'series' })
    await act('changeAgentState', { session: mine.id, to: 'BREAK' }, by('a'))
    expect(await next('a')).toMatchObject({ __typename: 'AgentNotAvailable', agentState: 'BREAK' })
    expect(await act('changeAgentState', { session: mine.id, to: 'BREAK' }, by('a'))).toMatchObject({
      __typename: 'AgentSessionStepNotPossible',
    })
    await act('changeAgentState', { session: mine.id, to: 'AVAILABLE' }, by('a'))
    const { ticket } = await next('a')
    expect(
      await ask('{ myDesk { state ticket { display } isUnheard availableActions } }', {}, by('a')),
    ).toEqual({
      myDesk: {
        state: 'CALLING',
        ticket: { display: 'A-001' },
        isUnheard: false,
        availableActions: ['WRAP_UP', 'TAKE_BREAK'],
      },
    })
    expect(await act('signOutOfDesk', { session: mine.id }, by('a'))).toMatchObject({
      __typename: 'AgentHasTicket',
    })
    later(301)
    const told = await ask(
      `{ desks(counter: "${counter}") { desk isUnheard } ticket(id: "${ticket.id}") { isUnattended state } }`,
      {},
      manager,
    )
    expect(told.desks.find(({ desk }: { desk: string }) => desk === `a-${dayNumber}`).isUnheard).toBe(true)
    expect(told.ticket).toEqual({ isUnattended: true, state: 'CALLED' })
    await act('beatAgentSession', { session: mine.id }, by('a'))
    expect((await ask('{ myDesk { isUnheard } }', {}, by('a'))).myDesk.isUnheard).toBe(false)
    expect(await act('startService', { ticket: ticket.id }, by('b'))).toMatchObject({
      __typename: 'TicketWithOther',
    })
    await act('releaseTicket', { ticket: ticket.id }, manager)
    expect(await act('signOutOfDesk', { session: mine.id }, by('b'))).toMatchObject({
      __typename: 'NotPermitted',
    })
    expect(await act('signOutOfDesk', { session: mine.id }, manager)).toMatchObject({
      session: { state: 'OFFLINE' },
    })
    expect(await next('a')).toMatchObject({ __typename: 'AgentNotAvailable', agentState: 'OFFLINE' })
  })

  it('R152 people elsewhere act on nothing and see nothing, and learn not even what there is', async () => {
    const { ticket } = await issue()
    const stranger = { posts: ['counter-agent@office:branch-kinuta'], subject: 'stranger' }
    for (const [name, input] of [
      ['cancelTicket', { ticket: ticket.id, reason: 'LEFT' }],
      ['startService', { ticket: ticket.id }],
      ['signInToDesk', { counter, desk: '1' }],
      ['issueTicket', { series: seriesA }],
    ] as const) {
      expect(await act(name, input, stranger)).toMatchObject({ __typename: 'NotFound' })
      expect(await act(name, input)).toMatchObject({ __typename: 'NotPermitted' })
    }
    const nothing = await act('cancelTicket', { ticket: 'ticket:none', reason: 'LEFT' }, stranger)
    expect(nothing).toMatchObject({ __typename: 'NotFound' })
    const question = `{ ticket(id: "${ticket.id}") { display } tickets(counter: "${counter}") { nodes { display } } desks(counter: "${counter}") { desk } }`
    expect(await ask(question, {}, stranger)).toEqual({ ticket: null, tickets: null, desks: null })
    expect(await ask(question)).toEqual({ ticket: null, tickets: null, desks: null })
    const entities = `{ _entities(representations: [{ __typename: "Ticket", id: "${ticket.id}" }]) { ... on Ticket { display } } }`
    expect((await ask(entities))._entities).toEqual([null])
    expect(
      await act('callNextTicket', {}, { posts: [`counter-agent@${office}`], subject: 'nobody' }),
    ).toMatchObject({
      __typename: 'AgentNotAvailable',
    })
  })

  it('R152 whoever follows a counter is told of each desk that opens, rests or closes', async () => {
    const heard: string[] = []
    const { store, close } = await queueProcess(storeUri)
    const end = store.feed.listen(counter, ({ series }) => heard.push(series))
    const told = () => heard.splice(0).toSorted()
    const actor = (id: string) =>
      ({ kind: 'PERSON', id, posts: [{ post: 'counter-agent', office }] }) as const
    const caller = { actor: actor(`agent:feed${dayNumber}`), now }
    const input = { counter, desk: `feed-${dayNumber}`, series: [seriesB] }
    const signedIn = await signInToDesk(store, caller, input)
    expect(told()).toEqual([seriesB])
    if (!signedIn.ok) throw new Error(signedIn.problem.kind)
    const session = signedIn.value._id
    await changeState(store, caller, { session, to: 'BREAK' })
    expect(told()).toEqual([seriesB])
    // A refusal changes nothing, and is told to nobody.
    await changeState(store, caller, { session, to: 'BREAK' })
    await signInToDesk(store, { ...caller, actor: actor('agent:feed-other') }, input)
    expect(told()).toEqual([])
    await signOut(store, caller, { session })
    expect(told()).toEqual([seriesB])
    await signInToDesk(store, caller, input)
    told()
    // Overnight the sweeper does it.
    await sweep(store, new Date(now.getTime() + 86_400_000))
    expect(told()).toContain(seriesB)
    end()
    await close()
  })
})
