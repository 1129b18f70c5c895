import { type BusinessDate, businessDateOf, diffDays, startOfDay } from '@chiiki/kit/business-date.ts'
import type { ResolversFor } from '@chiiki/kit/resolvers-for.ts'
import { readGraphql, type Slice } from '@chiiki/kit/subgraph.ts'
import { GraphQLError } from 'graphql'
import type * as Graph from '../generated.ts'
import { seriesOf } from '../series/resolvers.ts'
import { type CongestionBin as Bin, type Slot, slotMinutes } from './congestion.ts'
import type { CongestionForecast as Forecast } from './forecast.ts'
import { forecastFor, historyOf } from './lists.ts'

const [mostDays, mostAhead] = [31, 92]

const Counter: Pick<Graph.CounterResolvers, 'congestion' | 'congestionForecast'> = {
  congestion: async ({ id }, { from, through }, { stores }) => {
    const days = diffDays(from, through)
    if (days < 0 || days >= mostDays) throw refused('through', `${mostDays} days from \`from\` at most`)
    const { congestion } = await stores.wait.waitPolicy()
    return historyOf(stores, id, { from, through }, congestion)
  },
  congestionForecast: async ({ id }, { on }, { stores, now }) => {
    const ahead = diffDays(businessDateOf(now), on)
    if (ahead < 0 || ahead > mostAhead) throw refused('on', `today or up to ${mostAhead} days ahead`)
    const { congestion } = await stores.wait.waitPolicy()
    return forecastFor(stores, id, on, now, congestion)
  },
}

function refused(path: string, rule: string): GraphQLError {
  return new GraphQLError(`${path} must be ${rule}.`, { extensions: { code: 'BAD_USER_INPUT', path } })
}

function instantOf(date: BusinessDate, slot: Slot): Date {
  return new Date(startOfDay(date).getTime() + slot * slotMinutes * 60_000)
}

const whole = (minutes: number | undefined) => (minutes === undefined ? null : Math.round(minutes))
const tenth = (value: number | null | undefined) => (value == null ? null : Math.round(value * 10) / 10)

const CongestionBin: ResolversFor<Bin, Graph.CongestionBinResolvers> = {
  series: ({ series }, _args, context) => seriesOf(context, series),
  from: ({ businessDate, slot }) => instantOf(businessDate, slot),
  to: ({ businessDate, slot }) => instantOf(businessDate, slot + 1),
  level: ({ figures }) => figures?.level ?? null,
  arrivalCount: ({ figures }) => figures?.arrivals ?? null,
  medianMinutes: ({ figures }) => whole(figures?.p50),
  likelyMinutes: ({ figures }) => whole(figures?.p80),
  meanWaitingCount: ({ figures }) => tenth(figures?.meanWaiting),
  deskCount: ({ figures }) => figures?.desks ?? null,
  absentShare: ({ figures }) => (figures ? Math.round(figures.absentShare * 100) / 100 : null),
  meanServiceMinutes: ({ figures }) => tenth(figures?.meanServiceMinutes),
  reasonCode: ({ figures }) => (figures ? null : 'TOO_FEW'),
}

const CongestionForecast: ResolversFor<Forecast, Graph.CongestionForecastResolvers> = {
  series: ({ series }, _args, context) => seriesOf(context, series),
  from: ({ businessDate, slot }) => instantOf(businessDate, slot),
  to: ({ businessDate, slot }) => instantOf(businessDate, slot + 1),
  dayKind: ({ kind }) => kind,
  level: ({ figures }) => figures?.level ?? null,
  arrivalCount: ({ figures }) => tenth(figures?.arrivals),
  lowArrivalCount: ({ figures }) => tenth(figures?.low),
  highArrivalCount: ({ figures }) => tenth(figures?.high),
  medianMinutes: ({ figures }) => whole(figures?.p50),
  likelyMinutes: ({ figures }) => whole(figures?.p80),
  analogCount: ({ analogs }) => analogs,
  reasonCode: ({ figures }) => (figures ? null : 'NO_DATA'),
}

export const congestion: Slice = {
  typeDefs: readGraphql(import.meta.url, 'schema.graphql'),
  resolvers: { Counter, CongestionBin, CongestionForecast },
}
