import { businessDateOf } from '@chiiki/kit/business-date.ts'
import type { ResolversFor } from '@chiiki/kit/resolvers-for.ts'
import { readGraphql, type Slice } from '@chiiki/kit/subgraph.ts'
import type { Context } from '../context.ts'
import type * as Graph from '../generated.ts'
import { seriesOf } from '../series/resolvers.ts'
import { callOf, pairId } from './foretold.ts'
import { methodOf, textOf } from './messages.ts'
import type { CounterScene } from './reading.ts'
import type { ExperienceRecord } from './records.ts'
import { longestOf, type QueueWaitTold, type WaitTold, waitInQueue, waitOfTicket } from './told.ts'
import type { Estimated } from './wait.ts'

/** A counter with its queues' waits, in the counter's own order. */
export type CounterWaitTold = { readonly scene: CounterScene; readonly queues: readonly QueueWaitTold[] }

const Counter: Pick<Graph.CounterResolvers, 'wait'> = {
  wait: async ({ id }, _args, { loaders }) => {
    const scene = await loaders.waitScene.load(id)
    if (!scene || scene.queue.series.length === 0) return null
    return { scene, queues: scene.queue.series.map(({ series }) => waitInQueue(scene, series)) }
  },
}

const CounterWait: ResolversFor<CounterWaitTold, Graph.CounterWaitResolvers> = {
  waitingCount: ({ queues }) => queues.reduce((sum, { waiting }) => sum + waiting, 0),
  estimate: ({ queues }) => longestOf(queues),
  errors: async ({ scene }, _args, { loaders }) =>
    (await loaders.waitExperiences.load(scene.id)).filter(({ error }) => error !== null),
}

const QueueWait: ResolversFor<QueueWaitTold, Graph.QueueWaitResolvers> = {
  series: ({ series }, _args, context) => seriesOf(context, series),
  waitingCount: ({ waiting }) => waiting,
  estimate: ({ told }) => told,
}

const SeriesDay: Pick<Graph.SeriesDayResolvers, 'wait'> = {
  wait: async ({ counter, series, businessDate }, _args, { loaders, now }) => {
    if (businessDate !== businessDateOf(now)) return null
    const scene = await loaders.waitScene.load(counter)
    return scene && waitInQueue(scene, series).told
  },
}

const HeldTicket: Pick<Graph.HeldTicketResolvers, 'wait'> = {
  wait: async (ticket, _args, { loaders }: Context) => {
    const { counter, _id } = ticket
    const [scene, first] = await Promise.all([
      loaders.waitScene.load(counter),
      loaders.foretold.load(pairId(_id, callOf(ticket))),
    ])
    return scene && waitOfTicket(scene, _id, first)
  },
}

const estimated = ({ found }: WaitTold): Estimated | null => (found.kind === 'ESTIMATED' ? found : null)

const WaitEstimate: ResolversFor<WaitTold, Graph.WaitEstimateResolvers> = {
  shownMinutes: (told) => (told.isStale ? null : (estimated(told)?.shown ?? null)),
  text: (told, { lang }) => textOf(told, lang),
  lowMinutes: (told) => floored(estimated(told)?.told.p10),
  medianMinutes: (told) => rounded(estimated(told)?.told.p50),
  likelyMinutes: (told) => ceiled(estimated(told)?.told.p80),
  highMinutes: (told) => ceiled(estimated(told)?.told.p90),
  call: ({ found }) => found.call,
  aheadCount: ({ found }) => found.ahead,
  method: (told) => estimated(told)?.method ?? null,
  arrivals: (told) => estimated(told)?.arrivals ?? null,
  methodText: ({ found }, { lang }) => (found.kind === 'ESTIMATED' ? methodOf(found, lang) : null),
  sampleCount: (told) => estimated(told)?.samples ?? null,
  confidence: (told) => estimated(told)?.confidence ?? null,
  reasonCode: ({ found }) => (found.kind === 'NONE' ? found.reason : null),
  staleness: ({ isStale }) => (isStale ? 'STALE' : 'LIVE'),
  grewByMinutes: ({ grownBy }) => (grownBy === null ? null : Math.round(grownBy)),
}

const floored = (minutes: number | undefined) => (minutes === undefined ? null : Math.floor(minutes))
const rounded = (minutes: number | undefined) => (minutes === undefined ? null : Math.round(minutes))
const ceiled = (minutes: number | undefined) => (minutes === undefined ? null : Math.ceil(minutes - 1e-9))
const tenth = (value: number | undefined) => Math.round((value ?? 0) * 10) / 10
const hundredth = (value: number | undefined) => Math.round((value ?? 0) * 100) / 100

const WaitError: ResolversFor<ExperienceRecord, Graph.WaitErrorResolvers> = {
  call: ({ call }) => call ?? 'FIRST',
  count: ({ error }) => error?.pairs ?? 0,
  meanAbsoluteMinutes: ({ error }) => tenth(error?.meanAbsolute),
  biasMinutes: ({ error }) => tenth(error?.bias),
  longerThanShownShare: ({ error }) => hundredth(error?.longerThanShown),
  surprisedShare: ({ error }) => hundredth(error?.surprised),
  coverage: ({ error }) => hundredth(error?.coverage),
  asOf: ({ at }) => at,
}

export const wait: Slice = {
  typeDefs: readGraphql(import.meta.url, 'schema.graphql'),
  resolvers: { Counter, CounterWait, QueueWait, SeriesDay, HeldTicket, WaitEstimate, WaitError },
}
