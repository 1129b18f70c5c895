import { OutsideCalendar } from '@chiiki/kit/calendar.ts'
import type { ResolversFor } from '@chiiki/kit/resolvers-for.ts'
import { readGraphql, type Slice } from '@chiiki/kit/subgraph.ts'
import { momentAt, momentOn } from '../context.ts'
import { type CounterAt, counterAt, type OfferingAt, passesMode, tierOf } from '../counter/counter.ts'
import type * as Graph from '../generated.ts'
import { inLanguage } from '../language.ts'
import { channelAllowed, channelsOn, noVisitOn } from './channel.ts'
import { actionsOnProcedure } from './editing.ts'
import { listProcedures } from './lists.ts'
import { ofCategory } from './lookup.ts'
import { feeUnknown } from './messages.ts'
import {
  type PersonalDeadline as Deadline,
  lastDayFor,
  type ProcedureKept,
  type OfferingRule as Rule,
} from './procedure.ts'
import { type FeeTold, feeOn, termsOn, toldFee } from './terms.ts'

const Query: Pick<Graph.QueryResolvers, 'procedure' | 'procedures'> = {
  procedure: (_root, { id }, { loaders }) => loaders.procedure.load(id),
  procedures: (_root, args, { stores }) => listProcedures(stores.procedure, args),
}

const Procedure: ResolversFor<
  ProcedureKept,
  Pick<
    Graph.ProcedureResolvers,
    | '__resolveReference'
    | 'id'
    | 'channels'
    | 'channelHistory'
    | 'channelCheck'
    | 'noVisit'
    | 'terms'
    | 'termsHistory'
    | 'fee'
    | 'fees'
    | 'offerings'
    | 'availableActions'
    | 'history'
  >
> = {
  __resolveReference: ({ id }, { loaders }) => loaders.procedure.load(id),
  id: ({ _id }) => _id,
  channels: (procedure, { asOf }, context) => channelsOn(procedure, momentOn(context, asOf).asOf),
  channelHistory: ({ channels }) => [...channels],
  channelCheck: (procedure, { channel, kind, asOf }, context) =>
    channelAllowed(procedure, channel, kind ?? null, momentOn(context, asOf).asOf),
  noVisit: (procedure, { asOf }, context) => noVisitOn(procedure, momentOn(context, asOf).asOf),
  terms: (procedure, { asOf }, context) => termsOn(procedure, momentOn(context, asOf).asOf),
  termsHistory: ({ terms }) => terms.filter(({ supersededAt }) => supersededAt === null),
  fee: (procedure, { channel, asOf }, context) =>
    toldFee(feeOn(procedure, channel ?? null, momentOn(context, asOf).asOf)),
  fees: ({ fees }) => fees.filter(({ supersededAt }) => supersededAt === null).map(toldFee),
  offerings: async ({ _id }, { where, at }, context) => {
    const moment = momentAt(context, at)
    const counters = (await context.loaders.countersTaking.load(_id)).flatMap(
      (each) => counterAt(each, moment) ?? [],
    )
    const offerings = nearestFirst(counters).flatMap((counter) => offeringsOf(counter, _id))
    return ofCategory(
      offerings.filter(({ mode }) => passesMode(mode, where?.mode)),
      where?.category,
      context,
    )
  },
  availableActions: (_procedure, _args, { actor }) => actionsOnProcedure(actor),
  history: async ({ _id }, _args, { loaders }) => (await loaders.procedureHistory.load(_id))?.history ?? [],
}

function nearestFirst(counters: readonly CounterAt[]): CounterAt[] {
  return counters.toSorted((a, b) => tierOf(a.kind) - tierOf(b.kind) || a.order - b.order)
}

function offeringsOf(counter: CounterAt, id: string): OfferingAt[] {
  return counter.offerings.filter(({ procedure }) => procedure === id).map((each) => ({ ...each, counter }))
}

const ProcedureFee: ResolversFor<
  FeeTold,
  Pick<Graph.ProcedureFeeResolvers, 'unknownReason' | 'validFrom' | 'validTo'>
> = {
  unknownReason: ({ yen }, { lang }) => (yen == null ? feeUnknown[lang] : null),
  validFrom: ({ since }) => since,
  validTo: ({ until }) => until,
}

const PersonalDeadline: ResolversFor<Deadline, Pick<Graph.PersonalDeadlineResolvers, 'lastDay'>> = {
  lastDay: async (deadline, { event }, { stores }) => {
    try {
      return lastDayFor(deadline, event, await stores.calendar.calendar())
    } catch (error) {
      if (error instanceof OutsideCalendar) return null
      throw error
    }
  },
}

const OfferingRule: ResolversFor<Rule, Pick<Graph.OfferingRuleResolvers, 'text'>> = {
  text: ({ text }, { lang }) => inLanguage(text, lang),
}

export const procedure: Slice = {
  typeDefs: readGraphql(import.meta.url, 'schema.graphql'),
  resolvers: { Query, Procedure, ProcedureFee, PersonalDeadline, OfferingRule },
}
