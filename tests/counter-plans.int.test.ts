import { afterAll, beforeAll, expect, it } from 'vitest'
import { services } from '../services/services/src/subgraph.ts'
import { recording } from './explained-commands.ts'
import { atCounters } from './plans/at-counters.ts'
import { formOf, planStore } from './plans/plan-store.ts'
import { type TestSubgraph, testSubgraph } from './subgraph-client.ts'
import { testDatabase } from './test-store.ts'

const [own, plans] = [testDatabase('counter_acts'), testDatabase('counter_plans')]
const recorder = recording(services)
let subgraph: TestSubgraph

beforeAll(async () => {
  const clock = () => new Date('2026-11-24T09:40:00+09:00')
  subgraph = await testSubgraph(recorder.definition, { storeUri: own, clock })
})
afterAll(() => subgraph?.close())

it('every act at a counter, and every list for its desk, finds what it reads and changes by index', async () => {
  recorder.clear()
  await atCounters(subgraph.ask)
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
