import { sealerOf } from '@chiiki/kit/sealed.ts'
import mongoose from 'mongoose'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type TestSubgraph, testSubgraph } from '../../../../tests/subgraph-client.ts'
import { testDatabase } from '../../../../tests/test-store.ts'
import type { Stores } from '../context.ts'
import { agent, counter, kiosk, manager, queueActs, seriesA } from '../queue/test-queue.ts'
import { services } from '../subgraph.ts'
import { waitJobs } from '../wait/jobs.ts'

/** Whole days of visits. */
const manyVisits = { timeout: 180_000 }
let subgraph: TestSubgraph
let stores: Stores
let connection: mongoose.Connection
let now = new Date('2026-12-03T09:00:00+09:00')
const storeUri = testDatabase('congestion')
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

const jobs = async () => {
  for (const job of waitJobs) await job.run(stores, now)
}
async function ask(text: string, variables: object = {}): Promise<any> {
  const { data, errors } = await subgraph.ask(text, variables)
  expect(errors).toBeUndefined()
  return data
}
const at = (date: string, time: string) => {
  now = new Date(`${date}T${time}:00+09:00`)
}

/** A day on which `people` come at ten o'clock, to as many desks; with a pause from 11:10 to 11:20. */
async function liveThrough(date: string, people: number, desks: readonly string[]) {
  at(date, '08:30')
  const { seriesDay } = await act('openSeriesDay', { series: seriesA }, manager)
  const sessions = new Map<string, string>()
  for (const desk of desks) {
    const { session } = await act('signInToDesk', { counter, desk }, agent(desk))
    sessions.set(desk, session.id)
  }
  at(date, '10:01')
  for (let person = 0; person < people; person += 1) await act('issueTicket', { series: seriesA }, kiosk)
  for (let person = 0; person < people; person += 1) {
    const by = agent(desks[person % desks.length] ?? '')
    const { ticket } = await act('callNextTicket', {}, by)
    await act('startService', { ticket: ticket.id }, by)
    now = new Date(now.getTime() + 2 * 60_000)
    await act('completeTicket', { ticket: ticket.id, result: 'DONE' }, by)
  }
  at(date, '11:10')
  await act('pauseSeriesDay', { seriesDay: seriesDay.id }, manager)
  at(date, '11:20')
  await act('resumeSeriesDay', { seriesDay: seriesDay.id }, manager)
  at(date, '17:00')
  for (const [desk, session] of sessions) await act('signOutOfDesk', { session }, agent(desk))
  await act('endSeriesDay', { seriesDay: seriesDay.id }, manager)
  now = new Date(now.getTime() + 20 * 3_600_000)
  await jobs()
}

const bins = async (from: string, through: string) =>
  (
    await ask(
      `query ($id: ID!, $from: Date!, $through: Date!) { counter(id: $id) { congestion(from: $from, through: $through) {
        series { id } from to season level arrivalCount medianMinutes likelyMinutes deskCount meanServiceMinutes absentShare reasonCode } } }`,
      { id: counter, from, through },
    )
  ).counter.congestion
const forecast = async (on: string) =>
  (
    await ask(
      `query ($id: ID!, $on: Date!) { counter(id: $id) { congestionForecast(on: $on) { from season dayKind level arrivalCount
        lowArrivalCount highArrivalCount likelyMinutes analogCount reasonCode } } }`,
      { id: counter, on },
    )
  ).counter.congestionForecast
const tenOClock = (list: readonly any[]) => list.find(({ from }) => from.slice(11, 16) === '10:00')

describe('how crowded it was', () => {
  it(
    'R152 tells past half hours in which numbers were given all the time, and why one has no figures',
    manyVisits,
    async () => {
      await liveThrough('2026-12-03', 12, ['c1', 'c2'])
      const told = await bins('2026-12-03', '2026-12-03')
      expect(told[0].from).toBe('2026-12-03T08:30:00+09:00')
      expect(told.some(({ from }: any) => from.includes('T11:00'))).toBe(false)
      expect(tenOClock(told)).toMatchObject({
        series: { id: seriesA },
        season: 'NORMAL',
        arrivalCount: 12,
        deskCount: 2,
        absentShare: 0,
        meanServiceMinutes: 2,
        reasonCode: null,
        level: 'SOME',
      })
      expect(told[0]).toMatchObject({ level: null, arrivalCount: null, reasonCode: 'TOO_FEW' })
    },
  )

  it(
    'R152 of a desk that served alone it tells the waits and not how long it took; of few people nothing',
    manyVisits,
    async () => {
      await liveThrough('2026-12-10', 12, ['c1'])
      await liveThrough('2026-12-11', 9, ['c1', 'c2'])
      const alone = tenOClock(await bins('2026-12-10', '2026-12-10'))
      expect(alone).toMatchObject({ deskCount: 1, meanServiceMinutes: null })
      expect(alone.likelyMinutes).toBeGreaterThan(0)
      expect(tenOClock(await bins('2026-12-11', '2026-12-11'))).toMatchObject({
        arrivalCount: null,
        likelyMinutes: null,
        deskCount: null,
        reasonCode: 'TOO_FEW',
      })
    },
  )

  it('R152 learns from it how many desks usually call, for the plan that waits are estimated by', async () => {
    const usual = await stores.congestion.usualDesks.findById(`${counter} THURSDAY`).lean()
    expect(usual).toMatchObject({ days: 2, counter })
    expect(usual?.desks[20]).toBe(2)
    expect(usual?.desks[30]).toBe(0)
  })

  it('settles a day once, and again without a change', async () => {
    const before = await stores.congestion.days.find().sort({ _id: 1 }).lean()
    await jobs()
    expect(await stores.congestion.days.find().sort({ _id: 1 }).lean()).toEqual(before)
  })

  it('tells a month at most', async () => {
    const { errors } = await subgraph.ask(
      'query ($id: ID!) { counter(id: $id) { congestion(from: "2026-12-01", through: "2027-01-01") { level } } }',
      { id: counter },
    )
    expect(errors?.[0]?.extensions?.code).toBe('BAD_USER_INPUT')
  })
})

describe('how crowded it will be', () => {
  it(
    'R152 says nothing before four days alike are known, and then what they were like',
    manyVisits,
    async () => {
      await liveThrough('2026-12-17', 12, ['c1', 'c2'])
      expect(tenOClock(await forecast('2027-01-14'))).toMatchObject({
        analogCount: 3,
        level: null,
        arrivalCount: null,
        reasonCode: 'NO_DATA',
      })
      await liveThrough('2026-12-24', 12, ['c1', 'c2'])
      const told = tenOClock(await forecast('2027-01-14'))
      expect(told).toMatchObject({
        analogCount: 4,
        dayKind: 'ORDINARY',
        season: 'NORMAL',
        level: 'SOME',
        reasonCode: null,
      })
      expect(told.arrivalCount).toBeGreaterThan(8)
      expect(told.highArrivalCount).toBeGreaterThanOrEqual(told.lowArrivalCount)
    },
  )

  it('R151 the peak season is forecast from peak seasons alone: without any, nothing is', async () => {
    at('2027-02-15', '09:00')
    expect(await forecast('2027-04-15')).toEqual([])
    expect(tenOClock(await forecast('2027-03-11'))).toMatchObject({ season: 'NORMAL', analogCount: 4 })
  })
})

describe('the peak season', () => {
  it('R151 is shown as a range of days of each year, with its source and what is provisional', async () => {
    const { peakSeasons, inside, outside } = await ask(
      `{ peakSeasons(from: 2026, through: 2028) { year from through isProvisional source { confidence title } }
         inside: season(on: "2027-04-01") outside: season(on: "2027-06-01") }`,
    )
    expect(peakSeasons.map(({ year, isProvisional }: any) => [year, isProvisional])).toEqual([
      [2026, false],
      [2027, false],
      [2028, true],
    ])
    expect(peakSeasons[0]).toMatchObject({
      from: '2026-03-15',
      through: '2026-05-10',
      source: { confidence: 'UNVERIFIED' },
    })
    expect([inside, outside]).toEqual(['PEAK', 'NORMAL'])
  })
})
