import { sealerOf } from '@chiiki/kit/sealed.ts'
import mongoose from 'mongoose'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type TestSubgraph, testSubgraph } from '../../../../tests/subgraph-client.ts'
import { testDatabase } from '../../../../tests/test-store.ts'
import type { Stores } from '../context.ts'
import { agent, counter, kiosk, manager, queueActs, seriesA, seriesB } from '../queue/test-queue.ts'
import { services } from '../subgraph.ts'
import { waitJobs } from './jobs.ts'

/** Many visits one after the other. */
const manyVisits = { timeout: 180_000 }
let subgraph: TestSubgraph
let stores: Stores
let connection: mongoose.Connection
let now = new Date('2026-11-24T09:00:00+09:00')
const storeUri = testDatabase('wait')
const act = queueActs(() => subgraph)

beforeAll(async () => {
  subgraph = await testSubgraph({ ...services, jobs: [] }, { storeUri, clock: () => now })
  connection = await mongoose.createConnection(storeUri).asPromise()
  stores = services.stores(connection, { sealer: sealerOf(null) })
})
afterAll(async () => {
  await connection.close()
  await subgraph.close()
})

const later = (minutes: number) => {
  now = new Date(now.getTime() + minutes * 60_000)
}
const jobs = async (name?: string) => {
  let done = 0
  for (const job of waitJobs) if (name === undefined || job.name === name) done += await job.run(stores, now)
  return done
}
async function ask(text: string, variables: object = {}): Promise<any> {
  const { data, errors } = await subgraph.ask(text, variables)
  expect(errors).toBeUndefined()
  return data
}
const estimate =
  'shownMinutes text textEn: text(lang: EN) lowMinutes medianMinutes likelyMinutes highMinutes aheadCount method sampleCount confidence reasonCode asOf validUntil staleness grewByMinutes isGrown'
const waits = async () =>
  (
    await ask(
      `query ($id: ID!) { counter(id: $id) { wait { waitingCount estimate { ${estimate} }
        queues { series { id } waitingCount estimate { ${estimate} } }
        errors { season count meanAbsoluteMinutes biasMinutes longerThanShownShare surprisedShare coverage since asOf } } } }`,
      { id: counter },
    )
  ).counter.wait
const queueOf = async (series: string) =>
  (await waits()).queues.find((each: any) => each.series.id === series)

async function issue(series = seriesA): Promise<{ id: string; token: string }> {
  const { ticket, token } = await act('issueTicket', { series }, kiosk)
  return { id: ticket.id, token }
}
async function openDay(at: string) {
  now = new Date(at)
  for (const series of [seriesA, seriesB])
    expect((await act('openSeriesDay', { series }, manager)).__typename).toBe('SeriesDayChanged')
}
const desks = new Map<string, string>()
async function signIn(name: string) {
  const { session } = await act('signInToDesk', { counter, desk: name }, agent(name))
  desks.set(name, session.id)
}
async function signOut(name: string) {
  await act('signOutOfDesk', { session: desks.get(name) }, agent(name))
}
/** The desk's screen is there. */
const beat = (name: string) => act('beatAgentSession', { session: desks.get(name) }, agent(name))
async function serve(name: string, minutes: number): Promise<string> {
  const { ticket } = await act('callNextTicket', {}, agent(name))
  await act('startService', { ticket: ticket.id }, agent(name))
  later(minutes)
  await beat(name)
  const done = await act('completeTicket', { ticket: ticket.id, result: 'DONE' }, agent(name))
  expect(done.__typename).toBe('TicketChanged')
  return ticket.id
}

describe('people waiting and how long', () => {
  it('R152 before numbers are given there is no estimate but its reason, for the counter and each queue', async () => {
    const wait = await waits()
    expect(wait).toMatchObject({ waitingCount: 0, errors: [] })
    expect(wait.queues).toHaveLength(2)
    for (const { estimate: told } of wait.queues)
      expect(told).toMatchObject({ shownMinutes: null, reasonCode: 'CLOSED', method: null, confidence: null })
  })

  it('R152 where no desk calls there is no made-up number, though people wait', async () => {
    await openDay('2026-11-25T09:00:00+09:00')
    await issue()
    const { waitingCount, estimate: told } = await queueOf(seriesA)
    expect(waitingCount).toBe(1)
    expect(told).toMatchObject({ shownMinutes: null, reasonCode: 'NO_AGENT', aheadCount: 1 })
    expect(told.text).toContain('呼び出す窓口がない')
    await signIn('a1')
    expect((await queueOf(seriesA)).estimate).toMatchObject({
      reasonCode: null,
      aheadCount: 1,
      method: 'COLD_START',
    })
  })

  it('R152 an estimate has its time, method, samples, confidence and validity, and an interval in order from 0 on', async () => {
    const { estimate: told } = await queueOf(seriesA)
    expect(told).toMatchObject({ method: 'COLD_START', confidence: 'LOW', sampleCount: 0, staleness: 'LIVE' })
    expect(new Date(told.asOf)).toEqual(now)
    expect(new Date(told.validUntil)).toEqual(new Date(now.getTime() + 120_000))
    const { lowMinutes, medianMinutes, likelyMinutes, highMinutes, shownMinutes } = told
    const order = [0, lowMinutes, medianMinutes, likelyMinutes, highMinutes]
    expect(order).toEqual(order.toSorted((a, b) => a - b))
    expect(shownMinutes % 5).toBe(0)
    expect(shownMinutes).toBeGreaterThanOrEqual(likelyMinutes)
    expect(told.text).toContain(`およそ${shownMinutes}分（09:00現在`)
    expect(told.textEn).toContain('as of 09:00')
    expect((await queueOf(seriesA)).estimate).toEqual(told)
  })

  it('R152 with a free desk and nobody ahead the wait is 0', async () => {
    await serve('a1', 6)
    expect((await queueOf(seriesA)).estimate).toMatchObject({
      shownMinutes: 0,
      highMinutes: 0,
      aheadCount: 0,
    })
  })

  it('R152 a paused queue tells that it is, and whoever waits in it still has an estimate', async () => {
    const { token } = await issue()
    const seriesDay = (
      await ask('query ($id: ID!) { ticketSeries(id: $id) { day { id } } }', { id: seriesA })
    ).ticketSeries.day.id
    await act('pauseSeriesDay', { seriesDay }, manager)
    expect((await queueOf(seriesA)).estimate.reasonCode).toBe('PAUSED')
    const held = `query ($token: String!) { heldTicket(token: $token) { wait { ${estimate} } } }`
    expect((await ask(held, { token })).heldTicket.wait).toMatchObject({ reasonCode: null, aheadCount: 0 })
    await act('resumeSeriesDay', { seriesDay }, manager)
    await serve('a1', 5)
    expect((await ask(held, { token })).heldTicket.wait).toBeNull()
  })

  it('R152 when nothing is heard of a counter for longer than the policy allows, its estimate is stale and shows no number', async () => {
    await issue()
    later(9)
    expect((await queueOf(seriesA)).estimate.staleness).toBe('LIVE')
    const last = new Date(now.getTime() - 9 * 60_000)
    later(2)
    const { estimate: told } = await queueOf(seriesA)
    expect(told).toMatchObject({ staleness: 'STALE', shownMinutes: null })
    expect(new Date(told.asOf)).toEqual(last)
    expect(new Date(told.validUntil).getTime()).toBeLessThan(now.getTime())
    expect(told.text).toContain('情報が')
    await beat('a1')
    expect((await queueOf(seriesA)).estimate.staleness).toBe('LIVE')
    await serve('a1', 4)
  })

  it('R152 a desk that nothing is heard of calls nobody: it shortens no wait', async () => {
    await signIn('ghost')
    await beat('ghost')
    later(30)
    await beat('a1')
    await issue()
    await issue()
    const one = (await queueOf(seriesA)).estimate
    await beat('ghost')
    const two = (await queueOf(seriesA)).estimate
    expect(two.medianMinutes).toBeLessThan(one.medianMinutes)
    await signOut('ghost')
    await serve('a1', 5)
    await serve('a1', 5)
  })
})

describe('learning', () => {
  it(
    'R152 after thirty measured visits the queue is played forward on their lengths',
    manyVisits,
    async () => {
      for (let visit = 0; visit < 30; visit += 1) {
        await issue()
        await serve('a1', 6 + (visit % 3))
      }
      later(5)
      expect(await jobs('ended-visits')).toBeGreaterThanOrEqual(30)
      await beat('a1')
      for (let person = 0; person < 5; person += 1) await issue()
      const { estimate: told, waitingCount } = await queueOf(seriesA)
      expect(waitingCount).toBe(5)
      expect(told).toMatchObject({ method: 'SIMULATED', aheadCount: 5, confidence: 'MEDIUM' })
      expect(told.sampleCount).toBeGreaterThanOrEqual(30)
      expect(told.medianMinutes).toBeGreaterThan(20)
      expect(told.medianMinutes).toBeLessThan(60)
    },
  )

  it('R152 each visit is learned once, also when two processes learn at the same time', async () => {
    const kept = async () =>
      (await stores.wait.lengths.find({ counter }).lean()).flatMap(({ minutes }) => minutes).length
    const before = await kept()
    await serve('a1', 6)
    await serve('a1', 6)
    later(5)
    const done = await Promise.allSettled(Array.from({ length: 8 }, () => jobs('ended-visits')))
    expect(done.some(({ status }) => status === 'fulfilled')).toBe(true)
    await jobs('ended-visits')
    expect(await kept()).toBe(before + 2)
    expect(await jobs('ended-visits')).toBe(0)
  })

  it('R152 what is kept of visits names nobody: minutes, desks and counts alone', async () => {
    const kept = JSON.stringify([
      await stores.wait.lengths.find().lean(),
      await stores.wait.calls.find().lean(),
      await stores.congestion.days.find().lean(),
    ])
    expect(kept).not.toMatch(/agent:|subject|token|kiosk/)
  })

  it('R152 what was foretold is held against what came, and the error is published', manyVisits, async () => {
    await beat('a1')
    for (let person = 0; person < 6; person += 1) await issue()
    expect(await jobs('foretold-waits')).toBeGreaterThanOrEqual(6)
    expect(await jobs('foretold-waits')).toBe(0)
    const open = await stores.wait.pairs.find({ isOpen: true }).lean()
    for (const _ of open) await serve('a1', 7)
    expect(await jobs('foretold-waits')).toBeGreaterThanOrEqual(open.length)
    const { errors } = await waits()
    expect(errors).toMatchObject([{ season: 'NORMAL', count: open.length }])
    const [{ meanAbsoluteMinutes, longerThanShownShare, surprisedShare, coverage, since }] = errors
    expect(meanAbsoluteMinutes).toBeGreaterThanOrEqual(0)
    for (const share of [longerThanShownShare, surprisedShare, coverage]) {
      expect(share).toBeGreaterThanOrEqual(0)
      expect(share).toBeLessThanOrEqual(1)
    }
    expect(new Date(since).getTime()).toBeLessThan(now.getTime())
    const [pair] = await stores.wait.pairs
      .find({ calledAt: { $exists: true } })
      .sort({ calledAt: 1 })
      .lean()
    expect(pair?.actual).toBeGreaterThanOrEqual(0)
  })

  it('R152 a ticket that is given up teaches nothing about waits', async () => {
    const { token } = await issue()
    await jobs('foretold-waits')
    const before = (await waits()).errors[0].count
    await act('leaveQueue', { token })
    await jobs('foretold-waits')
    expect((await waits()).errors[0].count).toBe(before)
    expect(await stores.wait.pairs.countDocuments({ isOpen: true })).toBe(0)
  })

  it('R152 whoever was told a wait is warned when it grew by more than ten minutes', async () => {
    await beat('a1')
    await act('issueTicket', { series: seriesA }, kiosk)
    const { token } = await issue()
    await jobs('foretold-waits')
    const held = `query ($token: String!) { heldTicket(token: $token) { wait { ${estimate} } } }`
    expect((await ask(held, { token })).heldTicket.wait).toMatchObject({ grewByMinutes: 0, isGrown: false })
    later(40)
    await beat('a1')
    const { wait } = (await ask(held, { token })).heldTicket
    expect(wait.isGrown).toBe(true)
    expect(wait.grewByMinutes).toBeGreaterThan(10)
    expect(wait.text).toContain('長くなっています')
    await serve('a1', 5)
    await serve('a1', 5)
  })
})

describe('cost', () => {
  it('R152 the waits of all counters cost as many store commands as those of one', async () => {
    const one = await subgraph.ask('query ($id: ID!) { counter(id: $id) { wait { waitingCount } } }', {
      id: counter,
    })
    const all = await subgraph.ask(
      '{ counters(first: 40) { nodes { wait { waitingCount estimate { shownMinutes } } } } }',
    )
    expect(all.errors).toBeUndefined()
    expect(all.data.counters.nodes).toHaveLength(40)
    expect(all.storeCommands).toBeLessThanOrEqual(one.storeCommands + 1)
  })
})
