import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { type TestSubgraph, testSubgraph } from '../../../../tests/subgraph-client.ts'
import { testDatabase } from '../../../../tests/test-store.ts'
import {
  agent,
  counter,
  heldFields,
  kiosk,
  manager,
  office,
  queueActs,
  seriesA,
  seriesB,
} from '../queue/test-queue.ts'
import { services } from '../subgraph.ts'

let subgraph: TestSubgraph
let now = new Date('2026-11-24T10:00:00+09:00')
const storeUri = testDatabase('tickets')
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
/** Somebody's application, handed in at the counter; the agent of the test has it before them. */
async function filed(by: object = agent('clerk'), at = counter): Promise<string> {
  const input = {
    ...{ procedure: 'procedure:tennyu', counter: at, channel: 'COUNTER', identity: 'DOCUMENTS' },
    applicant: { name: '試験　花子', birthDate: '1990-01-01' },
    moveIn: { address: '東京都世田谷区池尻四丁目35番10号', on: '2026-11-20' },
  }
  const text = `mutation ($input: RecordApplicationInput!) { recordApplication(input: $input) {
    ... on ApplicationRecorded { application { id } } ... on Problem { message } } }`
  const { recordApplication } = await ask(text, { input }, by)
  expect(recordApplication).toMatchObject({ application: { id: expect.any(String) } })
  return recordApplication.application.id
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
const held = async (token: string) =>
  (await ask(`query ($token: String!) { heldTicket(token: $token) { ${heldFields} } }`, { token })).heldTicket

describe('numbers', () => {
  it('R152 500 people who take a number at once get 1 to 500, in the order of their arrival', async () => {
    const answers = await Promise.all(
      Array.from({ length: 500 }, (_, index) =>
        act('issueTicket', { series: seriesA, idempotencyKey: `rush-${dayNumber}-${index}` }, kiosk),
      ),
    )
    const tickets = answers.map(({ ticket }) => ticket)
    const numbers = tickets.map(({ number }) => number).toSorted((a, b) => a - b)
    expect(numbers).toEqual(Array.from({ length: 500 }, (_, index) => index + 1))
    const byNumber = tickets
      .toSorted((a, b) => a.number - b.number)
      .map(({ arrivedAt }) => Date.parse(arrivedAt))
    expect(byNumber).toEqual(byNumber.toSorted((a, b) => a - b))
    expect(new Set(answers.map(({ token }) => token)).size).toBe(500)
  })

  it('R152 the same key answers the same ticket, also when sent many times at once; its token is told once; another wish is refused', async () => {
    const input = { series: seriesA, idempotencyKey: `same-${dayNumber}-key` }
    const answers = await Promise.all(Array.from({ length: 20 }, () => act('issueTicket', input, kiosk)))
    expect(new Set(answers.map(({ ticket }) => ticket.id)).size).toBe(1)
    expect(answers.filter(({ token }) => token !== null)).toHaveLength(1)
    expect(await act('issueTicket', { ...input, languages: ['en'] }, kiosk)).toMatchObject({
      __typename: 'IdempotencyKeyReused',
    })
    expect((await issue()).ticket.number).toBe(2)
  })

  it('R152 numbers go on over UTC midnight (09:00 in Japan) and begin anew at midnight in Japan', async () => {
    now = new Date(`${new Date(now.getTime() + 9 * 3_600_000).toISOString().slice(0, 10)}T08:59:59.500+09:00`)
    const key = { idempotencyKey: `turn-${dayNumber}-a` }
    expect((await act('issueTicket', { series: seriesA, ...key }, kiosk)).ticket.number).toBe(1)
    now = new Date(now.getTime() + 1_000)
    expect((await act('issueTicket', { series: seriesA }, kiosk)).ticket.number).toBe(2)
    expect((await act('issueTicket', { series: seriesA, ...key }, kiosk)).ticket.number).toBe(1)
    now = new Date(`${new Date(now.getTime() + 9 * 3_600_000).toISOString().slice(0, 10)}T23:59:59.900+09:00`)
    const lateKey = { idempotencyKey: `turn-${dayNumber}-b` }
    const before = await act('issueTicket', { series: seriesA, ...lateKey }, kiosk)
    expect(before.ticket.number).toBe(3)
    now = new Date(now.getTime() + 200)
    expect(await act('issueTicket', { series: seriesA }, kiosk)).toMatchObject({
      __typename: 'SeriesNotIssuing',
      why: 'NOT_OPENED',
    })
    await act('openSeriesDay', { series: seriesA }, manager)
    const after = await act('issueTicket', { series: seriesA }, kiosk)
    expect([after.ticket.number, after.ticket.businessDate > before.ticket.businessDate]).toEqual([1, true])
    const repeated = await act('issueTicket', { series: seriesA, ...lateKey }, kiosk)
    expect(repeated.ticket.id).toBe(before.ticket.id)
  })

  it('R152 the cap is never exceeded by one, and a pause, a closing and the last entry give no number', async () => {
    const { id } = (await ask(`{ ticketSeries(id: "${seriesB}") { day { id } } }`)).ticketSeries.day
    await act('adjustSeriesDay', { seriesDay: id, cap: 7 }, manager)
    const answers = await Promise.all(
      Array.from({ length: 30 }, () => act('issueTicket', { series: seriesB }, kiosk)),
    )
    expect(answers.filter(({ __typename }) => __typename === 'TicketIssued')).toHaveLength(7)
    expect(answers.find(({ why }) => why)).toMatchObject({ why: 'CAP_REACHED', cap: 7 })
    await act('adjustSeriesDay', { seriesDay: id, cap: null }, manager)
    const rush = Promise.all(Array.from({ length: 20 }, () => act('issueTicket', { series: seriesB }, kiosk)))
    expect(await act('pauseSeriesDay', { seriesDay: id }, manager)).toMatchObject({
      seriesDay: { state: 'PAUSED', availableActions: ['RESUME', 'CLOSE', 'ADJUST', 'END'] },
    })
    const [{ issuedCount: atPause }] = [(await ask(`{ seriesDay(id: "${id}") { issuedCount } }`)).seriesDay]
    await rush
    expect((await ask(`{ seriesDay(id: "${id}") { issuedCount } }`)).seriesDay.issuedCount).toBe(atPause)
    expect(await act('issueTicket', { series: seriesB }, kiosk)).toMatchObject({ why: 'PAUSED' })
    await act('resumeSeriesDay', { seriesDay: id }, manager)
    await act('adjustSeriesDay', { seriesDay: id, lastEntryAt: now.toISOString() }, manager)
    expect(await act('issueTicket', { series: seriesB }, kiosk)).toMatchObject({ why: 'LAST_ENTRY_PASSED' })
    expect(await act('issueTicket', { series: seriesB, isLate: true }, kiosk)).toMatchObject({
      field: 'isLate',
    })
    expect(await act('issueTicket', { series: seriesB, isLate: true }, manager)).toMatchObject({
      __typename: 'TicketIssued',
    })
    await act('closeSeriesDay', { seriesDay: id }, manager)
    expect(await act('issueTicket', { series: seriesB }, manager)).toMatchObject({ why: 'CLOSED' })
    expect(await act('pauseSeriesDay', { seriesDay: id }, manager)).toMatchObject({
      __typename: 'SeriesDayStepNotPossible',
      dayState: 'CLOSED',
      possible: ['REOPEN', 'END'],
    })
    expect(await act('openSeriesDay', { series: seriesB }, manager)).toMatchObject({
      __typename: 'SeriesDayOpened',
      seriesDayId: id,
    })
  })

  it('R152 a void ticket keeps its number, and a lost slip gets a new secret that replaces the old one', async () => {
    const { ticket, token } = await issue()
    const reprinted = await act('reprintTicket', { ticket: ticket.id }, kiosk)
    expect(await held(token)).toBeNull()
    expect(await held(reprinted.token)).toMatchObject({ display: 'A-001', state: 'WAITING', aheadCount: 0 })
    expect(await act('voidTicket', { ticket: ticket.id, reason: 'PRINTER_FAULT' }, manager)).toMatchObject({
      ticket: { state: 'VOID', availableActions: [] },
    })
    expect((await issue()).ticket.number).toBe(2)
  })

  it('R152 what a number is wanted for is judged by field', async () => {
    const cases: [object, string][] = [
      [{ procedures: ['procedure:nothing'] }, 'procedures'],
      [{ priority: 'APPOINTMENT' }, 'priority'],
      [{ priority: 'PRIORITY' }, 'priorityReason'],
      [{ priorityReason: 'ILLNESS' }, 'priorityReason'],
      [{ languages: ['Klingon!'] }, 'languages'],
      [{ supportNeeds: ['please help'] }, 'supportNeeds'],
      [{ idempotencyKey: 'x' }, 'idempotencyKey'],
    ]
    for (const [more, field] of cases)
      expect(await act('issueTicket', { series: seriesA, ...more }, kiosk)).toMatchObject({
        __typename: 'InvalidInput',
        field,
      })
  })
})

describe('calling', () => {
  it('R152 50 agents who call at once get 50 different tickets, the first 50', async () => {
    await Promise.all(Array.from({ length: 60 }, () => act('issueTicket', { series: seriesA }, kiosk)))
    await Promise.all(Array.from({ length: 50 }, (_, index) => signIn(`a${index}`)))
    const answers = await Promise.all(Array.from({ length: 50 }, (_, index) => next(`a${index}`)))
    const numbers = answers.map(({ ticket }) => ticket.number).toSorted((a, b) => a - b)
    expect(numbers).toEqual(Array.from({ length: 50 }, (_, index) => index + 1))
    const again = await Promise.all(Array.from({ length: 50 }, (_, index) => next(`a${index}`)))
    expect(new Set(again.map(({ __typename }) => __typename))).toEqual(new Set(['AgentHasTicket']))
  })

  it('R152 the same agent who calls many times at once gets one ticket; the same key answers it again, also when it is done', async () => {
    await Promise.all(Array.from({ length: 5 }, () => act('issueTicket', { series: seriesA }, kiosk)))
    await signIn('a')
    const key = { idempotencyKey: `call-${dayNumber}-a` }
    const answers = await Promise.all(Array.from({ length: 10 }, () => next('a', key)))
    expect(new Set(answers.map(({ ticket, display }) => ticket?.display ?? display))).toEqual(
      new Set(['A-001']),
    )
    const { ticket } = answers.find((each) => each.ticket)
    await act('startService', { ticket: ticket.id }, by('a'))
    await act('completeTicket', { ticket: ticket.id, result: 'DONE' }, by('a'))
    expect((await next('a', key)).ticket.display).toBe('A-001')
    expect((await next('a')).ticket.display).toBe('A-002')
  })

  it('R152 a visit: called, recalled by the rules, absent, back behind two others, served, processed, called again, handed over', async () => {
    const first = await issue({ procedures: ['procedure:juminhyo'] })
    for (let more = 0; more < 4; more += 1) await issue()
    await signIn('a')
    const id = first.ticket.id
    const called = await next('a')
    expect(called.ticket).toMatchObject({ id, state: 'CALLED', isMine: true })
    expect(await held(first.token)).toMatchObject({
      state: 'CALLED',
      desk: `a-${dayNumber}`,
      aheadCount: null,
    })
    expect(await act('recallTicket', { ticket: id }, by('a'))).toMatchObject({
      __typename: 'CallNotYet',
      callCount: 1,
    })
    expect(await act('markTicketAbsent', { ticket: id }, by('a'))).toMatchObject({ __typename: 'CallNotYet' })
    later(61)
    await act('recallTicket', { ticket: id }, by('a'))
    later(61)
    await act('recallTicket', { ticket: id }, by('a'))
    later(61)
    expect(await act('recallTicket', { ticket: id }, by('a'))).toMatchObject({
      __typename: 'CallNotYet',
      notBefore: null,
      callCount: 3,
    })
    expect(await act('markTicketAbsent', { ticket: id }, by('a'))).toMatchObject({
      ticket: { state: 'ABSENT' },
    })
    expect((await held(first.token)).returnBy).not.toBeNull()
    later(30)
    await act('returnTicket', { ticket: id }, kiosk)
    expect(await held(first.token)).toMatchObject({ state: 'WAITING', aheadCount: 2 })
    const order: string[] = []
    for (let more = 0; more < 3; more += 1) {
      later(10)
      const { ticket } = await next('a')
      order.push(ticket.display)
      if (ticket.id === id) break
      await act('startService', { ticket: ticket.id }, by('a'))
      later(60)
      await act('completeTicket', { ticket: ticket.id, result: 'DONE' }, by('a'))
    }
    expect(order).toEqual(['A-002', 'A-003', 'A-001'])
    later(5)
    await act('startService', { ticket: id }, by('a'))
    later(300)
    expect(await act('sendToProcessing', { ticket: id, application: 'nothing' }, by('a'))).toMatchObject({
      field: 'application',
    })
    await act('sendToProcessing', { ticket: id, application: await filed() }, by('a'))
    expect((await next('a')).ticket.display).toBe('A-004')
    later(600)
    const clerk = { posts: [`entry-clerk@${office}`], subject: 'clerk' }
    expect(await act('markTicketReady', { ticket: id }, clerk)).toMatchObject({
      ticket: { state: 'READY', stage: 2 },
    })
    await signIn('b')
    await act('callTicket', { ticket: id }, by('b'))
    later(20)
    await act('startService', { ticket: id }, by('b'))
    later(40)
    expect(await act('completeTicket', { ticket: id, result: 'DONE' }, by('b'))).toMatchObject({
      __typename: 'InvalidInput',
      field: 'results',
    })
    const results = [{ procedure: 'procedure:juminhyo', isDone: true }]
    await act('completeTicket', { ticket: id, result: 'DONE', results }, by('b'))
    const { ticket } = await ask(
      `{ ticket(id: "${id}") { state phases { state from to desk } visit { firstWait waiting called serving absent parked processing ready elapsed } calls { kind } results { isDone procedure { id } } history { act by } } }`,
      {},
      manager,
    )
    expect(ticket.visit.processing).toBe(600)
    const { elapsed, firstWait: _, ...parts } = ticket.visit
    const sum = Object.values(parts as Record<string, number>).reduce((total, part) => total + part, 0)
    expect(Math.abs(elapsed - sum)).toBeLessThanOrEqual(7)
    expect(ticket.calls.map(({ kind }: { kind: string }) => kind)).toEqual([
      'NEXT',
      'RECALL',
      'RECALL',
      'NEXT',
      'SECOND',
    ])
    for (const [index, phase] of ticket.phases.entries())
      expect(phase.to).toBe(ticket.phases[index + 1]?.from ?? ticket.phases.at(-1).to)
    expect(JSON.stringify(ticket)).not.toContain('agent:')
    // R147: the holder sees the step and its times, and nobody's name.
    const mine = await held(first.token)
    expect(mine.steps.map(({ state }: { state: string }) => state)).toContain('PROCESSING')
    expect(JSON.stringify(mine)).not.toMatch(/clerk|agent:/)
  })

  it('R152 whoever has the slip learns why somebody was called before them; a class goes before nobody more than five times', async () => {
    const first = await issue()
    await issue()
    for (let more = 0; more < 8; more += 1) await issue({ priority: 'PRIORITY', priorityReason: 'PREGNANCY' })
    await signIn('a')
    const order: string[] = []
    for (let more = 0; more < 10; more += 1) {
      later(5)
      const { ticket } = await next('a')
      order.push(ticket.display)
      await act('startService', { ticket: ticket.id }, by('a'))
      await act('completeTicket', { ticket: ticket.id, result: 'DONE' }, by('a'))
    }
    expect(order.slice(0, 7)).toEqual(['A-003', 'A-004', 'A-005', 'A-006', 'A-007', 'A-001', 'A-002'])
    const mine = await held(first.token)
    expect(mine.overtakenCount).toBe(5)
    expect(mine.calledBefore).toHaveLength(5)
    expect(mine.calledBefore[0]).toMatchObject({
      display: 'A-007',
      reasonCode: 'CLASS',
      reason: expect.stringContaining('配慮'),
      reasonEn: expect.stringContaining('care'),
    })
  })

  it('R152 staff call out of turn with a reason alone, and it is told to those overtaken', async () => {
    const first = await issue()
    const second = await issue()
    await signIn('a')
    expect(await act('callTicket', { ticket: second.ticket.id }, by('a'))).toMatchObject({ field: 'reason' })
    await act('callTicket', { ticket: second.ticket.id, reason: 'CONTINUATION' }, by('a'))
    expect(await held(first.token)).toMatchObject({
      overtakenCount: 0,
      calledBefore: [{ display: 'A-002', reasonCode: 'STAFF_DECISION' }],
    })
    await act('releaseTicket', { ticket: second.ticket.id }, by('a'))
    expect(await held(second.token)).toMatchObject({ state: 'WAITING', aheadCount: 1 })
  })

  it('R152 a transfer keeps arrival, number and id; both series have their part; a series that is not open takes nobody', async () => {
    const first = await issue()
    const other = await issue({ series: seriesB })
    await signIn('a')
    await next('a')
    await act('startService', { ticket: first.ticket.id }, by('a'))
    later(100)
    const moved = await act('transferTicket', { ticket: first.ticket.id, series: seriesB }, by('a'))
    expect(moved.ticket).toMatchObject({
      id: first.ticket.id,
      display: 'A-001',
      state: 'WAITING',
      series: { id: seriesB },
      effectiveArrivalAt: first.ticket.effectiveArrivalAt,
    })
    expect(await held(other.token)).toMatchObject({ aheadCount: 1 })
    await signIn('b', 'b', { series: [seriesB] })
    expect((await next('b')).ticket.display).toBe('A-001')
    expect(await held(other.token)).toMatchObject({
      calledBefore: [{ display: 'A-001', reasonCode: 'TRANSFERRED' }],
    })
    const { ticket } = await ask(
      `{ ticket(id: "${first.ticket.id}") { phases { series { id } state } } }`,
      {},
      manager,
    )
    expect(ticket.phases.map(({ series }: any) => series.id)).toEqual([
      seriesA,
      seriesA,
      seriesA,
      seriesB,
      seriesB,
    ])
    const closed = 'ticketSeries:kumin-kitazawa-a'
    expect(await act('transferTicket', { ticket: other.ticket.id, series: closed }, by('a'))).toMatchObject({
      __typename: 'SeriesNotIssuing',
      why: 'NOT_OPENED',
    })
    expect(await act('transferTicket', { ticket: other.ticket.id, series: seriesB }, by('a'))).toMatchObject({
      field: 'series',
    })
  })

  it('R152 a parked ticket frees its agent, and another agent goes on with it', async () => {
    const { ticket } = await issue()
    await issue()
    await signIn('a')
    await signIn('b')
    await next('a')
    await act('startService', { ticket: ticket.id }, by('a'))
    expect(await act('parkTicket', { ticket: ticket.id, reason: 'FILLING_IN' }, by('b'))).toMatchObject({
      __typename: 'TicketWithOther',
      desk: `a-${dayNumber}`,
    })
    await act('parkTicket', { ticket: ticket.id, reason: 'FILLING_IN' }, by('a'))
    expect((await next('a')).ticket.display).toBe('A-002')
    expect(await act('resumeTicket', { ticket: ticket.id }, by('a'))).toMatchObject({
      __typename: 'AgentHasTicket',
      display: 'A-002',
    })
    expect(await act('resumeTicket', { ticket: ticket.id }, by('b'))).toMatchObject({
      ticket: { state: 'SERVING', desk: `b-${dayNumber}` },
    })
  })

  it('R152 whatever the state does not allow is refused with the state and what is possible', async () => {
    const { ticket, token } = await issue()
    await signIn('a')
    const refused = await act('startService', { ticket: ticket.id }, by('a'))
    expect(refused).toMatchObject({
      __typename: 'TicketStepNotPossible',
      ticketState: 'WAITING',
      action: 'START',
      possible: ['CALL', 'TRANSFER', 'CANCEL', 'VOID', 'REPRINT'],
    })
    expect([refused.message, refused.messageEn, refused.remedy, refused.remedyEn].every(Boolean)).toBe(true)
    for (const name of [
      'recallTicket',
      'markTicketAbsent',
      'releaseTicket',
      'returnTicket',
      'resumeTicket',
      'markTicketReady',
    ])
      expect(await act(name, { ticket: ticket.id }, by('a'))).toMatchObject({
        __typename: 'TicketStepNotPossible',
      })
    expect(await act('completeTicket', { ticket: ticket.id, result: 'DONE' }, by('a'))).toMatchObject({
      __typename: 'TicketStepNotPossible',
    })
    expect(await act('leaveQueue', { token })).toMatchObject({ ticket: { state: 'CANCELLED' } })
    expect(await act('leaveQueue', { token })).toMatchObject({ __typename: 'TicketStepNotPossible' })
    expect(await act('leaveQueue', { token: 'nothing' })).toMatchObject({ __typename: 'NotFound' })
    expect(await next('a')).toMatchObject({ __typename: 'NobodyWaiting' })
    expect(
      await act('cancelTicket', { ticket: ticket.id, reason: 'LEFT', expectedVersion: 1 }, manager),
    ).toMatchObject({
      __typename: 'Conflict',
      currentVersion: 2,
    })
  })
})

describe('what anybody may read', () => {
  it('R152 people waiting are told per counter and queue with their instant, at a cost that does not grow with them', async () => {
    const question = `{ counter(id: "${counter}") { ticketSeries { code name { ja } policy { mostOvertakings source { confidence } } day { state issuedCount waitingCount longestWaitingSince calledNow { display desk } asOf } } } }`
    const few = await subgraph.ask(question)
    for (let more = 0; more < 12; more += 1) await issue()
    await signIn('a')
    await next('a')
    const many = await subgraph.ask(question)
    expect(many.data.counter.ticketSeries).toMatchObject([
      {
        code: 'A',
        name: { ja: '証明' },
        policy: { mostOvertakings: 5, source: { confidence: 'UNVERIFIED' } },
        day: {
          state: 'OPEN',
          issuedCount: 12,
          waitingCount: 11,
          calledNow: [{ display: 'A-001', desk: `a-${dayNumber}` }],
        },
      },
      { code: 'B', day: { issuedCount: 0, waitingCount: 0, longestWaitingSince: null, calledNow: [] } },
    ])
    expect(many.storeCommands).toBe(few.storeCommands)
    const list = `{ tickets(counter: "${counter}", first: 3, where: { state: { eq: WAITING }, businessDate: { eq: "${new Date(now.getTime() + 9 * 3_600_000).toISOString().slice(0, 10)}" } }, orderBy: [{ field: QUEUE }]) { nodes { display overtakenCount counter { id } series { code } procedures { id } } pageInfo { hasNextPage } } }`
    const { tickets } = await ask(list, {}, manager)
    expect([tickets.nodes.map(({ display }: any) => display), tickets.pageInfo.hasNextPage]).toEqual([
      ['A-002', 'A-003', 'A-004'],
      true,
    ])
  })
})
