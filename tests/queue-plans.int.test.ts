import { afterAll, beforeAll, expect, it } from 'vitest'
import { services } from '../services/services/src/subgraph.ts'
import { archiveTickets } from '../services/services/src/ticket/archive.ts'
import { sweep } from '../services/services/src/ticket/sweep.ts'
import { waitJobs } from '../services/services/src/wait/jobs.ts'
import { recording } from './explained-commands.ts'
import { inQueues } from './plans/in-queues.ts'
import { formOf, planStore } from './plans/plan-store.ts'
import { type TestSubgraph, testSubgraph } from './subgraph-client.ts'
import { testDatabase } from './test-store.ts'

const [own, plans] = [testDatabase('queue_acts'), testDatabase('queue_plans')]
let now = new Date('2026-11-24T09:40:00+09:00')
const recorder = recording({ ...services, jobs: [] })
let subgraph: TestSubgraph

beforeAll(async () => {
  subgraph = await testSubgraph(recorder.definition, { storeUri: own, clock: () => now })
})
afterAll(() => subgraph?.close())

it('every act in a queue, every read of it, and what its jobs do afterwards find what they read and change by index', async () => {
  recorder.clear()
  const later = (seconds: number) => {
    now = new Date(now.getTime() + seconds * 1_000)
  }
  await inQueues(subgraph.ask, later)
  const stores = recorder.stores() as ReturnType<typeof services.stores>
  for (const days of [0, 1, 40]) {
    later(days * 86_400)
    await sweep(stores.queue, now)
    for (const { run } of waitJobs) await run(stores, now)
    await archiveTickets(stores.queue, now)
  }
  const commands = new Map(
    [...recorder.commands(), ...recorder.writes()].map((command) => [formOf(command), command]),
  )
  expect(commands.size).toBeGreaterThan(60)
  const store = await planStore(plans, recorder.connection())
  const scans = []
  for (const command of commands.values()) {
    const plan = await store.plan(command)
    if (store.isScan(plan))
      scans.push({ collection: plan.collection, command: JSON.stringify(command), steps: plan.steps })
  }
  await store.close()
  expect(scans).toEqual([])
}, 120_000)
