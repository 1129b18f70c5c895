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
const storeUri = testDatabase('back-office')
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

describe('the back office', () => {
  it('R147 the back-office step has its times, is marked ready by an entry clerk of the office, and by nobody elsewhere', async () => {
    const { ticket, token } = await issue()
    await signIn('a')
    await next('a')
    await act('startService', { ticket: ticket.id }, by('a'))
    later(60)
    const application = await filed()
    await act('sendToProcessing', { ticket: ticket.id, application }, by('a'))
    const stranger = { posts: ['entry-clerk@office:branch-kinuta'], subject: 'clerk2' }
    expect(await act('markTicketReady', { ticket: ticket.id }, stranger)).toMatchObject({
      __typename: 'NotFound',
    })
    later(1_234)
    await act(
      'markTicketReady',
      { ticket: ticket.id },
      { posts: [`entry-clerk@${office}`], subject: 'clerk' },
    )
    const step = (await held(token)).steps.find(({ state }: { state: string }) => state === 'PROCESSING')
    expect(Date.parse(step.to) - Date.parse(step.from)).toBe(1_234_000)
    const { ticket: told } = await ask(
      `{ ticket(id: "${ticket.id}") { visit { processing } applicationId } }`,
      {},
      manager,
    )
    expect(told).toEqual({ visit: { processing: 1_234 }, applicationId: application })
  })

  it('R147 only an application of the ticket’s own office that has not ended is processed, and others can’t be told from none', async () => {
    const { ticket } = await issue()
    await signIn('a')
    await next('a')
    await act('startService', { ticket: ticket.id }, by('a'))
    const [own, ended] = [await filed(), await filed()]
    const text = `mutation ($input: ApplicationInput!) { withdrawApplication(input: $input) { __typename } }`
    const withdrawn = await ask(text, { input: { id: ended } }, agent('clerk'))
    expect(withdrawn.withdrawApplication.__typename).toBe('ApplicationWithdrawn')
    const clerk = { posts: ['counter-agent@office:branch-kinuta'], subject: 'clerk3' }
    const other = await filed(clerk, 'counter:kumin-kinuta')
    const send = (application: string) =>
      act(
        'sendToProcessing',
        { ticket: ticket.id, application, idempotencyKey: `send-${application}` },
        by('a'),
      )
    const absent = `application_${'2'.repeat(20)}`
    const none = await send(absent)
    expect(none).toMatchObject({ __typename: 'InvalidInput', field: 'application' })
    for (const id of [other, ended, 'nothing'])
      expect(JSON.parse(JSON.stringify(await send(id)).replaceAll(id, absent))).toEqual(none)
    // Whose ticket it isn't is told that, whatever the application is.
    await signIn('b')
    for (const application of [own, other])
      expect(await act('sendToProcessing', { ticket: ticket.id, application }, by('b'))).toMatchObject({
        __typename: 'TicketWithOther',
      })
    expect(await send(own)).toMatchObject({ ticket: { state: 'PROCESSING' } })
  })
})
