import type { ResolversFor } from '@chiiki/kit/resolvers-for.ts'
import { readGraphql, type Slice } from '@chiiki/kit/subgraph.ts'
import { GraphQLError } from 'graphql'
import type * as Graph from '../generated.ts'
import { floorPosts, mayAt } from '../queue/rights.ts'
import { counterNow, seriesOf } from '../series/resolvers.ts'
import { planOf } from '../wait/desk-plan.ts'
import type { CounterScene } from '../wait/reading.ts'
import { longestOf, type QueueWaitTold, waitInQueue } from '../wait/told.ts'
import { changesFault, withDesks } from './staffing.ts'

/** A counter as it stands, and what is asked of it. */
export type StaffingAsked = {
  readonly scene: CounterScene
  readonly changes: readonly number[]
  readonly series: string | null
}
export type StaffingFound = {
  readonly change: number
  readonly desks: number
  readonly queues: readonly QueueWaitTold[]
}

const Query: Pick<Graph.QueryResolvers, 'staffingOutlook'> = {
  staffingOutlook: async (_root, { counter, changes, series }, { stores, loaders, actor }) => {
    const known = await stores.queue.seriesOfCounter(counter)
    const [first] = known
    if (!first || !mayAt(actor, floorPosts, first.office)) return null
    const fault = changesFault(changes)
    if (fault !== null) throw refused('changes', fault)
    if (series != null && !known.some(({ _id }) => _id === series))
      throw refused('series', 'a queue of the counter')
    const scene = await loaders.waitScene.load(counter)
    return scene && { scene, changes, series: series ?? null }
  },
}

function refused(path: string, rule: string): GraphQLError {
  return new GraphQLError(`${path} must be ${rule}.`, { extensions: { code: 'BAD_USER_INPUT', path } })
}

function found({ scene, series }: StaffingAsked, change: number): StaffingFound {
  const { floor, usual, policy, at, queue } = scene
  const planFor = (desks: number) => planOf(usual, desks, at, policy.congestion.fewestAnalogs)
  const { state, desks, change: real } = withDesks(floor.state, change, series, planFor)
  const then = { ...scene, floor: { ...floor, state } }
  return { change: real, desks, queues: queue.series.map((each) => waitInQueue(then, each.series)) }
}

const StaffingOutlook: ResolversFor<StaffingAsked, Graph.StaffingOutlookResolvers> = {
  counter: ({ scene }, _args, context) => counterNow(context, scene.id),
  series: ({ series }, _args, context) => (series === null ? null : seriesOf(context, series)),
  asOf: ({ scene }) => scene.at,
  deskCount: ({ scene }) => scene.floor.state.desks.length,
  options: (asked) => asked.changes.map((change) => found(asked, change)),
}

const StaffingOption: ResolversFor<StaffingFound, Graph.StaffingOptionResolvers> = {
  deskChange: ({ change }) => change,
  deskCount: ({ desks }) => desks,
  estimate: ({ queues }) => longestOf(queues),
}

export const staffing: Slice = {
  typeDefs: readGraphql(import.meta.url, 'schema.graphql'),
  resolvers: { Query, StaffingOutlook, StaffingOption },
}
