import { createHash } from 'node:crypto'
import mongoose from 'mongoose'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type AskOptions, type TestSubgraph, testSubgraph } from '../../../../tests/subgraph-client.ts'
import { testDatabase } from '../../../../tests/test-store.ts'
import { agent, counter, kiosk, manager, office, queueActs, seriesA, seriesB } from '../queue/test-queue.ts'
import { services } from '../subgraph.ts'

let subgraph: TestSubgraph
let connection: mongoose.Connection
const now = new Date('2026-11-26T10:00:00+09:00')
const storeUri = testDatabase('staffing')
const act = queueActs(() => subgraph)
const floor: AskOptions = { posts: [`floor-manager@${office}`], subject: 'floor' }

beforeAll(async () => {
  subgraph = await testSubgraph({ ...services, jobs: [] }, { storeUri, clock: () => now })
  connection = await mongoose.createConnection(storeUri).asPromise()
  for (const series of [seriesA, seriesB]) await act('openSeriesDay', { series }, manager)
  for (const desk of ['1', '2', '3']) await act('signInToDesk', { counter, desk }, agent(desk))
  for (let person = 0; person < 12; person += 1) await act('issueTicket', { series: seriesA }, kiosk)
  for (const desk of ['1', '2']) await act('callNextTicket', {}, agent(desk))
})
afterAll(async () => {
  await connection.close()
  await subgraph.close()
})

const text = `query ($counter: ID!, $changes: [Int!]!, $series: ID) { staffingOutlook(counter: $counter, changes: $changes, series: $series) {
  counter { id } series { id } asOf deskCount
  options { deskChange deskCount estimate { shownMinutes medianMinutes reasonCode } queues { series { id } waitingCount estimate { medianMinutes reasonCode } } } } }`
const ask = (changes: readonly number[], who: AskOptions = floor, more: object = {}) =>
  subgraph.ask(text, { counter, changes, ...more }, who)

async function everything(): Promise<string> {
  const hash = createHash('sha256')
  for (const { name } of (await connection.listCollections()).toSorted((a, b) => (a.name < b.name ? -1 : 1)))
    hash.update(JSON.stringify([name, await connection.collection(name).find().sort({ _id: 1 }).toArray()]))
  return hash.digest('hex')
}

describe('what if desks opened or closed', () => {
  it('R152 a floor manager sees the waits with more and fewer desks; the more, the shorter', async () => {
    const { data, errors } = await ask([-2, -1, 0, 2])
    expect(errors).toBeUndefined()
    const { staffingOutlook: told } = data
    expect(told).toMatchObject({ counter: { id: counter }, series: null, deskCount: 3 })
    expect(told.options.map(({ deskChange, deskCount }: any) => [deskChange, deskCount])).toEqual([
      [-2, 1],
      [-1, 2],
      [0, 3],
      [2, 5],
    ])
    const medians = told.options.map(({ estimate }: any) => estimate.medianMinutes)
    expect(medians).toEqual(medians.toSorted((a: number, b: number) => b - a))
    expect(medians[0]).toBeGreaterThan(medians[3] * 2)
    const [first] = told.options
    expect(first.queues.map(({ series, waitingCount }: any) => [series.id, waitingCount])).toEqual([
      [seriesA, 10],
      [seriesB, 0],
    ])
  })

  it('R152 as it stands is the wait that everybody is told', async () => {
    const { data } = await ask([0])
    const board = await subgraph.ask(
      'query ($id: ID!) { counter(id: $id) { wait { estimate { shownMinutes medianMinutes reasonCode } } } }',
      { id: counter },
    )
    expect(data.staffingOutlook.options[0].estimate).toEqual(board.data.counter.wait.estimate)
  })

  it('R152 without a desk there is no number but the reason', async () => {
    const { data } = await ask([-20], manager, { series: seriesA })
    expect(data.staffingOutlook).toMatchObject({
      series: { id: seriesA },
      options: [{ deskChange: -3, deskCount: 0, estimate: { shownMinutes: null, reasonCode: 'NO_AGENT' } }],
    })
  })

  it('R152 asking changes nothing that is kept', async () => {
    const before = await everything()
    await ask([-2, 1, 5])
    expect(await everything()).toBe(before)
  })

  it('R152 nobody but the managers of the counter’s own office is told, and others can’t tell a counter from none', async () => {
    const elsewhere = { posts: ['floor-manager@office:branch-kinuta'], subject: 'other' }
    for (const who of [elsewhere, agent('1'), kiosk, {}]) {
      const [there, nowhere] = [await ask([99], who), await ask([99], who, { counter: 'counter:none' })]
      expect(there.data.staffingOutlook).toBeNull()
      expect([there.data, there.errors, there.storeCommands]).toEqual([
        nowhere.data,
        nowhere.errors,
        nowhere.storeCommands,
      ])
    }
  })

  it('R152 what is asked for is bounded', async () => {
    for (const changes of [[], [21], [0, 0], [1, 2, 3, 4, 5, 6, 7, 8]])
      expect((await ask(changes)).errors?.[0]).toMatchObject({ extensions: { code: 'BAD_USER_INPUT' } })
    expect((await ask([1], floor, { series: 'ticketSeries:other' })).errors).toBeDefined()
    const [one, seven] = [await ask([1]), await ask([-3, -2, -1, 0, 1, 2, 3])]
    expect(seven.storeCommands).toBe(one.storeCommands)
  })
})
