import mongoose from 'mongoose'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { type AskOptions, type TestSubgraph, testSubgraph } from '../../../../tests/subgraph-client.ts'
import { testDatabase } from '../../../../tests/test-store.ts'
import { queueStore } from '../queue/store.ts'
import { agent, counter, manager, seriesA } from '../queue/test-queue.ts'
import { services } from '../subgraph.ts'

/** What happens between the ticket of a check-in and the check-in itself. */
const storeUri = testDatabase('check-in')
let now = new Date('2026-11-24T09:00:00+09:00')
let meanwhile: (() => Promise<unknown>) | null = null
let subgraph: TestSubgraph
const connection = mongoose.createConnection()

beforeAll(async () => {
  const reached = async (point: string) => {
    if (point !== 'TICKET_WRITTEN') return
    const run = meanwhile
    meanwhile = null
    await run?.()
  }
  const definition = {
    ...services,
    jobs: [],
    stores: (...given: Parameters<typeof services.stores>) => ({
      ...services.stores(...given),
      queue: queueStore(given[0].useDb(given[0].name, { useCache: false }), reached),
    }),
  }
  subgraph = await testSubgraph(definition, { storeUri, clock: () => now })
  await connection.openUri(storeUri)
})
afterAll(async () => {
  await subgraph?.close()
  await connection.close()
})

async function act(name: string, input: object, told: string, who: AskOptions = {}): Promise<any> {
  const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`
  const query = `mutation ($input: ${type}!) { ${name}(input: $input) { __typename ${told} ... on Problem { message } } }`
  const { data, errors } = await subgraph.ask(query, { input }, who)
  expect(errors).toBeUndefined()
  return data[name]
}

async function booked(): Promise<{ token: string; id: string }> {
  const group = {
    ...{
      counter,
      name: { ja: '予約', en: 'Bookings' },
      from: '2026-11-24',
      procedures: ['procedure:tennyu'],
    },
    ...{ modes: [{ mode: 'COUNTER', capacity: 5 }], capacity: 5 },
  }
  const opened = await act('openSlotGroup', group, '... on SlotGroupOpened { slotGroup { id } }', manager)
  const held = await act(
    'holdAppointment',
    {
      ...{ slotGroups: [opened.slotGroup.id], procedures: ['procedure:tennyu'], mode: 'COUNTER' },
      startsAt: '2026-11-26T10:00:00+09:00',
    },
    '... on AppointmentHeld { token appointment { id } }',
  )
  const person = { contactKind: 'PHONE', contact: '090-0000-0000' }
  await act(
    'confirmAppointment',
    { token: held.token, person },
    '... on AppointmentConfirmed { appointment { id } }',
  )
  return { token: held.token, id: held.appointment.id }
}

it('R155 a check-in that is refused after its ticket was written leaves that ticket void, its number used, and nobody called by it', async () => {
  const { token, id } = await booked()
  now = new Date('2026-11-26T09:50:00+09:00')
  await act('openSeriesDay', { series: seriesA }, '... on SeriesDayChanged { seriesDay { id } }', manager)
  meanwhile = () =>
    act('cancelAppointment', { token }, '... on AppointmentCancelled { appointment { state } }')
  const refused = await act(
    'checkInAppointment',
    { appointment: id, series: seriesA },
    '... on AppointmentCheckedIn { appointment { state } }',
    agent('a'),
  )
  expect(refused.__typename).toBe('AppointmentActNotPossible')
  const tickets = await connection.collection('tickets').find().toArray()
  expect(tickets).toMatchObject([{ number: 1, state: 'VOID', reason: 'MISISSUED', appointment: id }])
  const kept = await connection.collection('appointments').findOne({ _id: id as never })
  expect(kept).toMatchObject({ state: 'CANCELLED' })
  expect(kept?.ticket ?? null).toBeNull()
  // Nobody is called by it, and the next number is the next.
  await act(
    'signInToDesk',
    { counter, desk: '1' },
    '... on AgentSessionChanged { session { id } }',
    agent('a'),
  )
  expect((await act('callNextTicket', {}, '', agent('a'))).__typename).toBe('NobodyWaiting')
  const next = await act(
    'issueTicket',
    { series: seriesA },
    '... on TicketIssued { ticket { number } }',
    manager,
  )
  expect(next.ticket.number).toBe(2)
})
