import { brokenAt } from '@chiiki/kit/history.ts'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type TestSubgraph, testSubgraph } from '../../../../tests/subgraph-client.ts'
import { testDatabase } from '../../../../tests/test-store.ts'
import { queueFaults } from '../queue/check.ts'
import { agent, counter, kiosk, manager, office, queueActs, seriesA, seriesB } from '../queue/test-queue.ts'
import { queueProcess } from '../queue/test-store.ts'
import { services } from '../subgraph.ts'
import { archiveTickets } from './archive.ts'
import { sweep } from './sweep.ts'

const storeUri = testDatabase('archive')
const day = 86_400_000
let now = new Date('2026-11-24T10:00:00+09:00')
let subgraph: TestSubgraph
let processes: Awaited<ReturnType<typeof queueProcess>>[]
const act = queueActs(() => subgraph)
const store = () => (processes[0] as (typeof processes)[number]).store

beforeAll(async () => {
  subgraph = await testSubgraph({ ...services, jobs: [] }, { storeUri, clock: () => now })
  processes = await Promise.all([queueProcess(storeUri), queueProcess(storeUri)])
})
afterAll(async () => {
  for (const { close } of processes) await close()
  await subgraph.close()
})

const ids: string[] = []
let token: string

describe('the archive', () => {
  it('R152 takes nothing before the policy’s days are over, and nobody who hasn’t ended', async () => {
    for (const series of [seriesA, seriesB]) await act('openSeriesDay', { series }, manager)
    const wish = { procedures: ['procedure:juminhyo'], languages: ['en'], supportNeeds: ['WHEELCHAIR'] }
    for (let person = 0; person < 5; person += 1) {
      now = new Date(now.getTime() + 1_000)
      const input = { series: person < 4 ? seriesA : seriesB, ...wish, idempotencyKey: `archive-${person}` }
      const issued = await act('issueTicket', input, kiosk)
      ids.push(issued.ticket.id)
      token = issued.token
    }
    await act('signInToDesk', { counter, desk: '1' }, agent('a'))
    const { ticket } = await act('callNextTicket', {}, agent('a'))
    await act('startService', { ticket: ticket.id }, agent('a'))
    now = new Date(now.getTime() + 600_000)
    const results = [{ procedure: 'procedure:juminhyo', isDone: true }]
    await act('completeTicket', { ticket: ticket.id, result: 'DONE', results }, agent('a'))
    now = new Date(now.getTime() + day)
    expect((await sweep(store(), now)).settled).toBe(4)
    now = new Date('2026-12-24T10:00:00+09:00')
    expect(await archiveTickets(store(), now)).toBe(0)
  })

  it('R152 takes each once, whoever does it at the same time; a ticket is in one place at any time, and every history holds', async () => {
    now = new Date('2026-12-26T10:00:00+09:00')
    const moved = await Promise.all(processes.map((each) => archiveTickets(each.store, now)))
    const rest = await archiveTickets(store(), now)
    expect([...moved, rest].reduce((sum, each) => sum + each, 0)).toBe(5)
    expect(await archiveTickets(store(), now)).toBe(0)
    expect(await store().tickets.countDocuments()).toBe(0)
    expect(await store().archive.countDocuments()).toBe(5)
    for (const { history } of await store().archive.find().lean()) {
      expect(brokenAt(history)).toBeNull()
      expect(history.at(-1)).toMatchObject({ act: 'archiveTicket' })
    }
    expect(await queueFaults(store())).toEqual([])
  })

  it('R152 keeps the visit, and nothing by which a person or their wishes are found', async () => {
    const kept = await store().archive.find({}, { history: 0 }).lean()
    expect(JSON.stringify(kept)).not.toMatch(/WHEELCHAIR|"en"/)
    for (const each of kept) {
      expect(each).toMatchObject({ languages: [], supportNeeds: [], procedures: ['procedure:juminhyo'] })
      for (const field of ['tokenHash', 'issueKey', 'appointment']) expect(each).not.toHaveProperty(field)
      expect(each.calls.every(({ key }) => key === null)).toBe(true)
      expect(each.phases.at(-1)?.to).toEqual(each.endedAt)
    }
  })

  it('R152 leaves what the day was as figures: how many numbers, and its ledger without the keys of those who asked', async () => {
    const ledgers = await store().ledgers.find().lean()
    expect(ledgers.map(({ last, entries }) => [last, entries.length])).toEqual([
      [4, 0],
      [1, 0],
    ])
    const { data } = await subgraph.ask(
      'query ($id: ID!) { ticketSeries(id: $id) { day(on: "2026-11-24") { issuedCount state } } }',
      { id: seriesA },
    )
    expect(data.ticketSeries.day).toMatchObject({ issuedCount: 4, state: 'ENDED' })
  })

  it('R152 is read by staff of the office alone; the slip opens nothing any more, and others can’t tell it from none', async () => {
    const text =
      'query ($id: ID!) { ticket(id: $id) { display state archivedAt availableActions history { act } } }'
    const [id] = ids
    const own = await subgraph.ask(text, { id }, manager)
    expect(own.data.ticket).toMatchObject({
      display: 'A-001',
      archivedAt: expect.any(String),
      availableActions: [],
    })
    const elsewhere = { posts: ['counter-manager@office:branch-kinuta'], subject: 'other' }
    const [there, none] = [
      await subgraph.ask(text, { id }, elsewhere),
      await subgraph.ask(text, { id: 'ticket:none' }, elsewhere),
    ]
    expect([there.data, there.errors, there.storeCommands]).toEqual([
      none.data,
      none.errors,
      none.storeCommands,
    ])
    expect(
      (await subgraph.ask('query ($t: String!) { heldTicket(token: $t) { state } }', { t: token })).data,
    ).toEqual({
      heldTicket: null,
    })
    expect(await act('cancelTicket', { ticket: id, reason: 'LEFT' }, manager)).toMatchObject({
      __typename: 'NotFound',
    })
    expect(office).toBeDefined()
  })
})
