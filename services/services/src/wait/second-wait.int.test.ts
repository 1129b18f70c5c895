import { businessDateOf } from '@chiiki/kit/business-date.ts'
import { sealerOf } from '@chiiki/kit/sealed.ts'
import mongoose from 'mongoose'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type TestSubgraph, testSubgraph } from '../../../../tests/subgraph-client.ts'
import { testDatabase } from '../../../../tests/test-store.ts'
import type { Stores } from '../context.ts'
import { agent, counter, kiosk, manager, office, queueActs, seriesA, seriesB } from '../queue/test-queue.ts'
import { arrivedAt } from '../queue/test-store.ts'
import { services } from '../subgraph.ts'
import { waitJobs } from './jobs.ts'

const manyVisits = { timeout: 120_000 }
let subgraph: TestSubgraph
let stores: Stores
let connection: mongoose.Connection
let now = new Date('2026-11-26T09:00:00+09:00')
const storeUri = testDatabase('second-wait')
const act = queueActs(() => subgraph)
const clerk = { posts: [`entry-clerk@${office}`], subject: 'clerk' }
let application: string
let session: string

beforeAll(async () => {
  subgraph = await testSubgraph({ ...services, jobs: [] }, { storeUri, clock: () => now })
  connection = await mongoose.createConnection(storeUri).asPromise()
  stores = services.stores(connection, { sealer: sealerOf(null) })
  application = await arrivedAt(stores.application, office, `application_${'w'.repeat(20)}`, now)
  for (const series of [seriesA, seriesB]) await act('openSeriesDay', { series }, manager)
  session = (await act('signInToDesk', { counter, desk: '1' }, agent('a'))).session.id
})
afterAll(async () => {
  await connection.close()
  await subgraph.close()
})

const later = async (minutes: number) => {
  now = new Date(now.getTime() + minutes * 60_000)
  await act('beatAgentSession', { session }, agent('a'))
}
const jobs = async (name: string) => {
  let done = 0
  for (const job of waitJobs) if (job.name === name) done += await job.run(stores, now)
  return done
}
const estimate =
  'call method arrivals methodText methodTextEn: methodText(lang: EN) shownMinutes lowMinutes medianMinutes highMinutes aheadCount sampleCount confidence reasonCode staleness grewByMinutes'
async function ask(text: string, variables: object = {}): Promise<any> {
  const { data, errors } = await subgraph.ask(text, variables)
  expect(errors).toBeUndefined()
  return data
}
const waitOf = async (token: string) =>
  (
    await ask(`query ($token: String!) { heldTicket(token: $token) { state wait { ${estimate} } } }`, {
      token,
    })
  ).heldTicket.wait
const errors = async () =>
  (
    await ask(`query ($id: ID!) { counter(id: $id) { wait { errors { call season count coverage } } } }`, {
      id: counter,
    })
  ).counter.wait.errors

/** A visit up to the back office. */
async function sent(): Promise<{ id: string; token: string }> {
  const { ticket, token } = await act('issueTicket', { series: seriesA }, kiosk)
  await act('callNextTicket', {}, agent('a'))
  await act('startService', { ticket: ticket.id }, agent('a'))
  await later(3)
  const gone = await act('sendToProcessing', { ticket: ticket.id, application }, agent('a'))
  expect(gone.ticket).toMatchObject({ state: 'PROCESSING' })
  return { id: ticket.id, token }
}
async function handedOver(ticket: string, minutes: { processing: number; ready: number }) {
  await later(minutes.processing)
  await act('markTicketReady', { ticket }, clerk)
  await later(minutes.ready)
  await act('callTicket', { ticket }, agent('a'))
  await act('startService', { ticket }, agent('a'))
  await later(1)
  await act('completeTicket', { ticket, result: 'DONE' }, agent('a'))
}

describe('the second call', () => {
  it('R152 the holder is told how long processing and the call after it still take, and from what; nothing once it’s called', async () => {
    const { id, token } = await sent()
    const first = await waitOf(token)
    expect(first).toMatchObject({
      ...{ call: 'SECOND', method: 'COLD_START', arrivals: 'NONE_BEFORE', aheadCount: 0, confidence: 'LOW' },
      ...{ reasonCode: null, staleness: 'LIVE', sampleCount: 0 },
    })
    expect(first.methodText).toContain('処理の残り')
    expect(first.methodTextEn).toContain('what is left of the processing')
    expect(first.medianMinutes).toBeGreaterThan(5)
    await later(5)
    await act('markTicketReady', { ticket: id }, clerk)
    expect((await waitOf(token)).medianMinutes).toBeLessThan(first.medianMinutes)
    await act('callTicket', { ticket: id }, agent('a'))
    expect(await waitOf(token)).toBeNull()
    await act('startService', { ticket: id }, agent('a'))
    await act('completeTicket', { ticket: id, result: 'DONE' }, agent('a'))
  })

  it(
    'R152 is learned from those who were called twice, held against what came, and its error is published apart from the first’s',
    manyVisits,
    async () => {
      for (let visit = 0; visit < 31; visit += 1) {
        const { id } = await sent()
        if (visit < 4) expect(await jobs('foretold-waits')).toBeGreaterThanOrEqual(1)
        await handedOver(id, { processing: 12 + (visit % 5), ready: 1 + (visit % 3) })
      }
      await later(5)
      expect(await jobs('ended-visits')).toBeGreaterThanOrEqual(30)
      expect(await jobs('foretold-waits')).toBeGreaterThanOrEqual(1)
      expect(await errors()).toMatchObject([{ call: 'SECOND', season: 'NORMAL', count: 4 }])
      const { id, token } = await sent()
      const told = await waitOf(token)
      expect(told).toMatchObject({ method: 'SIMULATED', confidence: 'MEDIUM' })
      expect(told.sampleCount).toBeGreaterThanOrEqual(30)
      expect(told.medianMinutes).toBeGreaterThanOrEqual(12)
      expect(told.medianMinutes).toBeLessThanOrEqual(22)
      // The lengths of second waits don't count as lengths of service.
      const kept = await stores.wait.lengths.find({ counter }).lean()
      expect(kept.map(({ part }) => part ?? 'SERVICE').toSorted()).toEqual(['PROCESSING', 'READY', 'SERVICE'])
      await handedOver(id, { processing: 1, ready: 1 })
    },
  )

  it('R152 when the back office takes over ten minutes longer than was first told, the holder is warned', async () => {
    const { id, token } = await sent()
    await jobs('foretold-waits')
    expect((await waitOf(token)).grewByMinutes).toBe(0)
    await later(40)
    expect((await waitOf(token)).grewByMinutes).toBeGreaterThan(10)
    await handedOver(id, { processing: 1, ready: 1 })
  })
})

describe('people who go first and are still to come', () => {
  it('R152 are in the estimate as the forecast has them, once days alike tell, and the method says so', async () => {
    await act('issueTicket', { series: seriesA }, kiosk)
    await act('issueTicket', { series: seriesA }, kiosk)
    await act('callNextTicket', {}, agent('a'))
    const queueWait = async () => {
      const { counter: told } = await ask(
        `query ($id: ID!) { counter(id: $id) { wait { queues { series { id } estimate { ${estimate} } } } } }`,
        { id: counter },
      )
      return told.wait.queues.find((each: any) => each.series.id === seriesA).estimate
    }
    expect(await jobs('first-comers')).toBe(1)
    const without = await queueWait()
    expect(without).toMatchObject({
      arrivals: 'NOT_FORECAST',
      methodTextEn: expect.stringContaining("aren't"),
    })
    const dates = ['2026-11-05', '2026-11-12', '2026-10-29', '2026-10-22']
    const slots = Object.fromEntries(
      Array.from({ length: 48 }, (_, slot) => [
        slot,
        { arrivals: 12, first: 6, waits: [5], absent: 0, served: 12, serviceMinutes: 60, desks: ['1', '2'] },
      ]),
    )
    await stores.congestion.days.insertMany(
      dates.map((businessDate) => ({
        ...{ _id: `${seriesA} ${businessDate}`, counter, series: seriesA, businessDate, weekday: 'THURSDAY' },
        ...{ season: 'NORMAL', kind: 'ORDINARY', isSettled: true, slots },
        observed: Array.from({ length: 48 }, (_, slot) => slot),
      })) as never,
    )
    await stores.congestion.firstComers.deleteMany({})
    expect(businessDateOf(now)).toBe('2026-11-26')
    expect(await jobs('first-comers')).toBe(1)
    // Once a day is enough.
    expect(await jobs('first-comers')).toBe(0)
    const withThem = await queueWait()
    expect(withThem).toMatchObject({
      arrivals: 'FORECAST',
      methodTextEn: expect.stringContaining('forecast'),
    })
    expect(withThem.methodText).toContain('混雑予測')
    expect(withThem.highMinutes).toBeGreaterThan(without.highMinutes)
  })
})
