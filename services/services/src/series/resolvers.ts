import { answer } from '@chiiki/kit/answer.ts'
import { businessDateOf } from '@chiiki/kit/business-date.ts'
import { problemResolvers } from '@chiiki/kit/problem.ts'
import type { ResolversFor } from '@chiiki/kit/resolvers-for.ts'
import { readGraphql, type Slice } from '@chiiki/kit/subgraph.ts'
import { type Context, momentOn } from '../context.ts'
import { counterAt } from '../counter/counter.ts'
import type * as Graph from '../generated.ts'
import { floorPosts, mayAt } from '../queue/rights.ts'
import { settleDay } from '../ticket/sweep.ts'
import { type DayKept, openSeriesDay, stepSeriesDay } from './days.ts'
import { lastEntryFor } from './last-entry.ts'
import { seriesMessages } from './messages.ts'
import { actionsFrom, type SeriesDayStep, seriesDayId, type TicketSeriesRecord } from './series.ts'

/** A number that is called to a desk. */
export type CalledNumber = { readonly display: string; readonly desk: string; readonly calledAt: Date }

/** A series by its id: one that a ticket or a day names is always there. */
export async function seriesOf({ stores }: Context, id: string): Promise<TicketSeriesRecord> {
  const series = await stores.queue.seriesById(id)
  if (!series) throw new Error(`${id} isn't among the series`)
  return series
}

/** A counter as it stands now: one that gives numbers is always there. */
export async function counterNow(context: Context, id: string) {
  const counter = counterAt(await context.loaders.counter.load(id), momentOn(context, null))
  if (!counter) throw new Error(`${id} isn't among the counters`)
  return counter
}

export async function proceduresOf({ loaders }: Context, ids: readonly string[]) {
  const found = await Promise.all(ids.map((id) => loaders.procedure.load(id)))
  return found.flatMap((each) => each ?? [])
}

const Query: Pick<Graph.QueryResolvers, 'ticketSeries' | 'seriesDay'> = {
  ticketSeries: (_root, { id }, { stores }) => stores.queue.seriesById(id),
  seriesDay: (_root, { id }, { loaders }) => loaders.seriesDay.load(id),
}

const Counter: Pick<Graph.CounterResolvers, 'ticketSeries'> = {
  ticketSeries: ({ id }, _args, { stores }) => stores.queue.seriesOfCounter(id),
}

const TicketSeries: ResolversFor<TicketSeriesRecord, Graph.TicketSeriesResolvers> = {
  __resolveReference: ({ id }: { id: string }, { stores }: Context) => stores.queue.seriesById(id),
  id: ({ _id }) => _id,
  counter: ({ counter }, _args, context) => counterNow(context, counter),
  procedures: ({ procedures }, _args, context) => proceduresOf(context, procedures),
  policy: ({ counter }, _args, { stores }) => stores.queue.policyOf(counter),
  day: ({ _id }, { on }, { loaders, now }) =>
    loaders.seriesDay.load(seriesDayId(_id, on ?? businessDateOf(now))),
}

const countsOf = ({ series, businessDate }: DayKept, { loaders }: Context) =>
  loaders.seriesCounts.load(`${series} ${businessDate}`)

const SeriesDay: ResolversFor<DayKept, Omit<Graph.SeriesDayResolvers, 'wait'>> = {
  __resolveReference: ({ id }: { id: string }, { loaders }: Context) => loaders.seriesDay.load(id),
  id: ({ _id }) => _id,
  series: ({ series }, _args, context) => seriesOf(context, series),
  issuedCount: async ({ _id }, _args, { loaders }) => (await loaders.numbersIssued.load(_id))?.last ?? 0,
  waitingCount: async (day, _args, context) => (await countsOf(day, context))?.waiting ?? 0,
  longestWaitingSince: async (day, _args, context) =>
    (await countsOf(day, context))?.longestWaitingSince ?? null,
  calledNow: async (day, _args, context) => (await countsOf(day, context))?.called ?? [],
  asOf: (_day, _args, { now }) => now,
  availableActions: (day, _args, { actor }) => (mayAt(actor, floorPosts, day.office) ? actionsFrom(day) : []),
  history: async ({ _id }, _args, { loaders }) => (await loaders.seriesDayHistory.load(_id))?.history ?? [],
}

const changed = (seriesDay: DayKept) => ({ seriesDay })

async function lastEntryByHours({ stores, loaders, now }: Context, id: string): Promise<Date | null> {
  const series = await stores.queue.seriesById(id)
  const counter = series && (await loaders.counter.load(series.counter))
  return counter && lastEntryFor(counter, series, await stores.calendar.calendar(), businessDateOf(now))
}

/** One of the acts that a day's table names. */
function dayAct(name: string, step: SeriesDayStep) {
  return async (_root: unknown, { input }: { input: Graph.SeriesDayInput }, context: Context) =>
    answer(await stepSeriesDay(context.stores.queue, context, name, step, input), 'SeriesDayChanged', changed)
}

const Mutation: Pick<
  Graph.MutationResolvers,
  | 'openSeriesDay'
  | 'pauseSeriesDay'
  | 'resumeSeriesDay'
  | 'closeSeriesDay'
  | 'reopenSeriesDay'
  | 'adjustSeriesDay'
  | 'endSeriesDay'
> = {
  openSeriesDay: async (_root, { input }, context) =>
    answer(
      await openSeriesDay(
        context.stores.queue,
        context,
        input,
        await lastEntryByHours(context, input.series),
      ),
      'SeriesDayChanged',
      changed,
    ),
  pauseSeriesDay: dayAct('pauseSeriesDay', 'PAUSE'),
  resumeSeriesDay: dayAct('resumeSeriesDay', 'RESUME'),
  closeSeriesDay: dayAct('closeSeriesDay', 'CLOSE'),
  reopenSeriesDay: dayAct('reopenSeriesDay', 'REOPEN'),
  adjustSeriesDay: async (_root, { input }, context) => {
    const bounds = { cap: input.cap ?? null, lastEntryAt: input.lastEntryAt ?? null }
    const { queue } = context.stores
    const result = await stepSeriesDay(queue, context, 'adjustSeriesDay', 'ADJUST', input, { bounds })
    return answer(result, 'SeriesDayChanged', changed)
  },
  endSeriesDay: async (_root, { input }, context) => {
    const { queue } = context.stores
    const result = await stepSeriesDay(queue, context, 'endSeriesDay', 'END', input)
    // A crash before this leaves it to the sweeper.
    if (result.ok) await settleDay(queue, result.value, context.now)
    return answer(result, 'SeriesDayChanged', changed)
  },
}

export const series: Slice = {
  typeDefs: readGraphql(import.meta.url, 'schema.graphql'),
  resolvers: { Query, Counter, TicketSeries, SeriesDay },
}

export const seriesActs: Slice = {
  typeDefs: readGraphql(import.meta.url, 'acts.graphql'),
  resolvers: { Mutation, ...problemResolvers(seriesMessages) },
}
