import type { ResolversFor } from '@chiiki/kit/resolvers-for.ts'
import { readGraphql, type Slice } from '@chiiki/kit/subgraph.ts'
import { momentAt } from '../context.ts'
import { type CounterAt, counterAt, type OfferingAt, passesMode, tierOf } from '../counter/counter.ts'
import type * as Graph from '../generated.ts'
import { listProcedures } from './lists.ts'
import { feeUnknown } from './messages.ts'
import type { ProcedureRecord, OfferingRule as Rule } from './procedure.ts'

const Query: Pick<Graph.QueryResolvers, 'procedure' | 'procedures'> = {
  procedure: (_root, { id }, { loaders }) => loaders.procedure.load(id),
  procedures: (_root, args, { stores }) => listProcedures(stores.procedure, args),
}

const Procedure: ResolversFor<
  ProcedureRecord,
  Pick<Graph.ProcedureResolvers, '__resolveReference' | 'id' | 'fee' | 'offerings'>
> = {
  __resolveReference: ({ id }, { loaders }) => loaders.procedure.load(id),
  id: ({ _id }) => _id,
  fee: ({ feeYen }) => ({ yen: feeYen }),
  offerings: async ({ _id }, { where, at }, context) => {
    const moment = momentAt(context, at)
    const counters = (await context.loaders.countersTaking.load(_id)).flatMap(
      (each) => counterAt(each, moment) ?? [],
    )
    const offerings = nearestFirst(counters).flatMap((counter) => offeringsOf(counter, _id))
    return offerings.filter(({ mode }) => passesMode(mode, where?.mode))
  },
}

function nearestFirst(counters: readonly CounterAt[]): CounterAt[] {
  return counters.toSorted((a, b) => tierOf(a.kind) - tierOf(b.kind) || a.order - b.order)
}

function offeringsOf(counter: CounterAt, id: string): OfferingAt[] {
  return counter.offerings.filter(({ procedure }) => procedure === id).map((each) => ({ ...each, counter }))
}

const ProcedureFee: Pick<Graph.ProcedureFeeResolvers, 'unknownReason'> = {
  unknownReason: ({ yen }, { lang }) => (yen == null ? feeUnknown[lang] : null),
}

const OfferingRule: ResolversFor<Rule, Pick<Graph.OfferingRuleResolvers, 'text'>> = {
  text: ({ text }, { lang }) => (lang === 'EN' ? (text.en ?? text.ja) : text.ja),
}

export const procedure: Slice = {
  typeDefs: readGraphql(import.meta.url, 'schema.graphql'),
  resolvers: { Query, Procedure, ProcedureFee, OfferingRule },
}
