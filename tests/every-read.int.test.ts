import { boundOf } from '@chiiki/kit/bounded.ts'
import type { RequestContext } from '@chiiki/kit/serve.ts'
import type { SubgraphDefinition } from '@chiiki/kit/start-subgraph.ts'
import type { Model } from 'mongoose'
import { describe, expect, it } from 'vitest'
import { organization } from '../services/organization/src/subgraph.ts'
import { participation } from '../services/participation/src/subgraph.ts'
import { services } from '../services/services/src/subgraph.ts'
import { recording } from './explained-commands.ts'
import { loaderReads } from './plans/loader-reads.ts'
import { everyRead, type Samples } from './plans/operations.ts'
import { formOf, planStore } from './plans/plan-store.ts'
import { testSubgraph } from './subgraph-client.ts'
import { testDatabase } from './test-store.ts'

const clock = () => new Date('2026-11-24T09:00:00+09:00')
const posts = ['head-office-planner', 'personnel-officer', 'mayors-office', 'analyst', 'council-secretary']
const staff = [
  ...posts.map((post) => `${post}@office:hq`),
  'centre-director@office:center-ikejiri',
  'branch-director@office:branch-setagaya',
  'counter-manager@office:branch-setagaya',
]

describe.each([
  [organization.name, organization as SubgraphDefinition<any, any>],
  [participation.name, participation as SubgraphDefinition<any, any>],
  [services.name, services as SubgraphDefinition<any, any>],
])('every read of %s', (name, definition) => {
  const [own, plans] = [testDatabase(`reads_${name}`), testDatabase(`plans_${name}`)]

  it('finds what it reads by index: only collections that are declared bounded are read from end to end', async () => {
    const recorder = recording(definition)
    const subgraph = await testSubgraph(recorder.definition, { storeUri: own, clock })
    const models = Object.values(recorder.connection().models) as Model<unknown>[]
    const read = new Map<string, { command: Record<string, any>; by: string }>()
    const faults: unknown[] = []
    const keep = (by: string) => {
      for (const command of recorder.commands()) {
        if (!read.has(formOf(command))) read.set(formOf(command), { command, by })
      }
      recorder.clear()
    }
    for (const operation of everyRead(definition.schema(), await samplesIn(models))) {
      recorder.clear()
      const { errors = [] } = await subgraph.ask(operation.query, operation.variables, { posts: staff })
      faults.push(
        ...errors.filter(isFault).map(({ message, path }) => ({ by: operation.name, message, path })),
      )
      keep(operation.name)
    }
    const request: RequestContext = { actor: { kind: 'ANONYMOUS' }, now: clock(), requestId: 'every-read' }
    for (const { name: by, load } of loaderReads(
      definition.context(recorder.stores(), request, undefined as never),
    )) {
      recorder.clear()
      await load()
      keep(by)
    }
    const store = await planStore(plans, recorder.connection())
    const scans = []
    for (const { command, by } of read.values()) {
      const plan = await store.plan(command)
      if (store.isScan(plan))
        scans.push({
          by,
          collection: plan.collection,
          command: JSON.stringify(command),
          steps: plan.steps.join(' < '),
        })
    }
    await store.close()
    const overfull = []
    for (const model of models) {
      const bound = boundOf(model)
      if (bound && (await model.countDocuments()) > bound.most)
        overfull.push({ collection: model.collection.collectionName, bound })
    }
    await subgraph.close()
    expect(faults, 'no question is a fault').toEqual([])
    expect(scans).toEqual([])
    expect(overfull, 'what is declared bounded is within its bound').toEqual([])
  }, 300_000)
})

async function samplesIn(models: readonly Model<unknown>[]): Promise<Samples> {
  const samples = new Map<string, string>()
  for (const model of models) {
    const ids = await model.find({}, { _id: 1 }).sort({ _id: 1 }).limit(2_000).lean<{ _id: unknown }[]>()
    for (const { _id } of ids) {
      const prefix = typeof _id === 'string' ? _id.split(':')[0] : undefined
      if (prefix && !samples.has(prefix)) samples.set(prefix, _id as string)
    }
  }
  return samples
}

/** What is asked wrongly is the asker's fault: some arguments exclude each other. */
function isFault({ extensions }: { extensions?: Record<string, unknown> }): boolean {
  return extensions?.code !== 'BAD_USER_INPUT'
}
