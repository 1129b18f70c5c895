import { addDays, businessDateOf, diffDays } from '@chiiki/kit/business-date.ts'
import type { ResolversFor } from '@chiiki/kit/resolvers-for.ts'
import { readGraphql, type Slice } from '@chiiki/kit/subgraph.ts'
import { GraphQLError } from 'graphql'
import { type Context, firstTold, lastTold, momentAt, momentOn } from '../context.ts'
import type * as Graph from '../generated.ts'
import { ofCategory, proceduresOf } from '../procedure/lookup.ts'
import {
  type OfferingCaveat as Caveat,
  type CounterAt,
  type CounterRecord,
  counterAt,
  hoursFrom,
  type Location,
  type Moment,
  modeOf,
  type OfferingAt,
  passes,
  passesMode,
  plannedMoves,
  scheduleOf,
} from './counter.ts'
import { actionsOn, type ExceptionOf, exceptionActions, exceptionsFrom, stateOf } from './exception.ts'
import { takesAt } from './for-procedure.ts'
import { type DayPlan, hoursOn, type LastEntry } from './hours.ts'
import { countCounters, listCounters } from './lists.ts'
import { issuerUnknown, reasonOf } from './messages.ts'
import { type OpenStateTold, openState } from './open-state.ts'
import { sourceOf } from './sources.ts'

const mostDays = 62

type Local = { readonly where?: Graph.LocalCounterWhere | null; readonly at?: Date | null }

/** The windows among `records` that there are at the moment asked for, of the kinds asked for. */
function local(
  records: readonly (CounterRecord & { version: number })[],
  { where }: Local,
  moment: Moment,
): CounterAt[] {
  return records
    .flatMap((each) => counterAt(each, moment) ?? [])
    .filter(({ kind }) => passes(kind, where?.kind))
}

const Query: Pick<Graph.QueryResolvers, 'counter' | 'counters' | 'counterCounts'> = {
  counter: async (_root, { id, asOf }, context) =>
    counterAt(await context.loaders.counter.load(id), momentOn(context, asOf)),
  counters: (_root, args, context) =>
    listCounters(context.stores.counter, args, momentOn(context, args.asOf)),
  counterCounts: (_root, { asOf }, context) => countCounters(context.stores.counter, momentOn(context, asOf)),
}

const Area: Pick<Graph.AreaResolvers, 'counters'> = {
  counters: async ({ id }, args, context) =>
    local(await context.loaders.countersOfArea.load(id), args, momentAt(context, args.at)),
}

const District: Pick<Graph.DistrictResolvers, 'counters'> = {
  counters: async ({ id }, args, context) =>
    local(await context.loaders.countersOfDistrict.load(id), args, momentAt(context, args.at)),
}

const Office: Pick<Graph.OfficeResolvers, 'counters'> = {
  counters: async ({ id }, args, context) =>
    local(await context.loaders.countersOfOffice.load(id), args, momentAt(context, args.at)),
}

const Counter: ResolversFor<
  CounterAt,
  Pick<
    Graph.CounterResolvers,
    | '__resolveReference'
    | 'office'
    | 'branch'
    | 'area'
    | 'district'
    | 'plannedMoves'
    | 'hours'
    | 'exceptions'
    | 'openState'
    | 'days'
    | 'offerings'
    | 'mode'
    | 'availableActions'
    | 'history'
  >
> = {
  __resolveReference: async ({ id }, context) =>
    counterAt(await context.loaders.counter.load(id), momentOn(context, null)),
  office: ({ office }) => ({ id: office }),
  branch: ({ branch }) => ({ id: branch }),
  area: ({ area }) => ({ id: area }),
  district: ({ district }) => (district === null ? null : { id: district }),
  plannedMoves: (counter) => plannedMoves(counter),
  hours: (counter) => hoursFrom(counter),
  exceptions: (counter, { from }) =>
    exceptionsFrom(counter, from ?? counter.moment.asOf).map((each) => ({ ...each, office: counter.office })),
  openState: async (counter, { at }, context) =>
    stateAt(counter, at ? momentAt(context, at).at : counter.moment.at, context),
  days: (counter, { from, through }, context) => daysOf(counter, from, through, context),
  offerings: async (counter, { where }, context) =>
    ofCategory(
      counter.offerings
        .filter(({ mode }) => passesMode(mode, where?.mode))
        .map((each) => ({ ...each, counter })),
      where?.category,
      context,
    ),
  mode: async (counter, { procedure }, { loaders }) =>
    (await loaders.procedure.load(procedure)) ? modeOf(counter, procedure) : null,
  availableActions: (counter, _args, { actor, now }) => actionsOn(counter, actor, businessDateOf(now)),
  history: async ({ id }, _args, { loaders }) => (await loaders.counterHistory.load(id))?.history ?? [],
}

async function stateAt(counter: CounterAt, at: Date, { stores }: Context): Promise<OpenStateTold> {
  const calendar = await stores.calendar.calendar()
  const state = openState(scheduleOf(counter), calendar, at)
  return { ...state, source: sourceOf(state.why, calendar) }
}

async function daysOf(
  counter: CounterAt,
  from: string,
  through: string,
  { stores }: Context,
): Promise<DayPlan[]> {
  const count = diffDays(from, through) + 1
  if (count < 1 || count > mostDays || from < firstTold || through > lastTold) {
    const extensions = { code: 'BAD_USER_INPUT', path: 'through' }
    const message = `through must be from's day or later, at most ${mostDays} days in all, from ${firstTold} to ${lastTold}.`
    throw new GraphQLError(message, { extensions })
  }
  const [schedule, calendar] = [scheduleOf(counter), await stores.calendar.calendar()]
  return Array.from({ length: count }, (_, ahead) => hoursOn(schedule, calendar, addDays(from, ahead)))
}

const Offering: ResolversFor<
  OfferingAt,
  Pick<Graph.OfferingResolvers, 'procedure' | 'openState' | 'issuedBy' | 'issuedByUnknownReason'>
> = {
  openState: async ({ counter, procedure }, { at }, context) => {
    const calendar = await context.stores.calendar.calendar()
    const state = takesAt(counter, procedure, calendar, at ? momentAt(context, at).at : counter.moment.at)
    return { ...state, source: sourceOf(state.why, calendar) }
  },
  issuedBy: ({ issuedBy }) => (issuedBy === null ? null : { id: issuedBy }),
  issuedByUnknownReason: ({ mode, issuedBy }, { lang }) =>
    mode === 'RELAY' && issuedBy === null ? issuerUnknown[lang] : null,
  procedure: async ({ procedure }, _args, { loaders }) => {
    const found = await loaders.procedure.load(procedure)
    if (!found) throw new Error(`${procedure} is offered but isn't in the catalogue`)
    return found
  },
}

const OfferingCaveat: ResolversFor<Caveat, Pick<Graph.OfferingCaveatResolvers, 'text'>> = {
  text: ({ ja, en }, { lang }) => (lang === 'EN' ? (en ?? ja) : ja),
}

const WeeklyHours: Pick<Graph.WeeklyHoursResolvers, 'procedures'> = {
  procedures: ({ procedures }, _args, context) => (procedures ? proceduresOf(procedures, context) : null),
}

const CounterHours: Pick<Graph.CounterHoursResolvers, 'limitedDays' | 'lastEntries'> = {
  limitedDays: ({ limitedDays }) => [...(limitedDays ?? [])],
  lastEntries: ({ lastEntries }) => lastEntries ?? [],
}

const ProcedureLastEntry: ResolversFor<LastEntry, Pick<Graph.ProcedureLastEntryResolvers, 'procedures'>> = {
  procedures: ({ procedures }, _args, context) => proceduresOf(procedures, context),
}

const CounterLocation: ResolversFor<
  Location,
  Pick<Graph.CounterLocationResolvers, 'validFrom' | 'validTo'>
> = {
  validFrom: ({ since }) => since,
  validTo: ({ until }) => until,
}

const CounterException: ResolversFor<
  ExceptionOf,
  Pick<Graph.CounterExceptionResolvers, 'reason' | 'state' | 'availableActions' | 'procedures'>
> = {
  procedures: ({ procedures }, _args, context) => (procedures ? proceduresOf(procedures, context) : null),
  reason: ({ reason }, { lang }) => (lang === 'EN' ? (reason.en ?? reason.ja) : reason.ja),
  state: (exception, _args, { now }) => stateOf(exception, businessDateOf(now)),
  availableActions: (exception, _args, { actor, now }) =>
    exceptionActions(exception, actor, businessDateOf(now)),
}

const OpenState: ResolversFor<
  OpenStateTold,
  Pick<Graph.OpenStateResolvers, 'reasonCode' | 'reason' | 'noNextOpeningReason'>
> = {
  reasonCode: ({ why }) => why.code,
  reason: ({ why }, { lang }) => reasonOf(why, lang),
  noNextOpeningReason: ({ noNextOpening }, { lang }) => noNextOpening && reasonOf(noNextOpening, lang),
}

const CounterDay: ResolversFor<
  DayPlan,
  Pick<Graph.CounterDayResolvers, 'openings' | 'isKnown' | 'reasonCode' | 'reason'>
> = {
  openings: ({ open }) =>
    open.map(({ from, to, lastEntryAt }) => ({ opensAt: from, closesAt: to, lastEntryAt })),
  isKnown: ({ rest }) => rest !== 'UNKNOWN',
  reasonCode: ({ why }) => why.code,
  reason: ({ why }, { lang }) => reasonOf(why, lang),
}

export const counter: Slice = {
  typeDefs: readGraphql(import.meta.url, 'schema.graphql'),
  resolvers: {
    Query,
    Area,
    District,
    Office,
    Counter,
    Offering,
    OfferingCaveat,
    WeeklyHours,
    CounterHours,
    ProcedureLastEntry,
    CounterLocation,
    CounterException,
    OpenState,
    CounterDay,
  },
}
