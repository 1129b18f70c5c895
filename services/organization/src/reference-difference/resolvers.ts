import type { Stored } from '@chiiki/kit/act.ts'
import { answer } from '@chiiki/kit/answer.ts'
import { type ListRules, listPage } from '@chiiki/kit/list.ts'
import { problemResolvers } from '@chiiki/kit/problem.ts'
import type {
  ReferenceDifference as Difference,
  ReferenceSettlement as Settlement,
} from '@chiiki/kit/reference-data.ts'
import type { ResolversFor } from '@chiiki/kit/resolvers-for.ts'
import { readGraphql, type Slice } from '@chiiki/kit/subgraph.ts'
import { citing } from '../clause/cited.ts'
import type * as Graph from '../generated.ts'
import { mayPlan } from '../office/actions.ts'
import { messages } from './messages.ts'
import { settleReferenceDifference } from './settlement.ts'

const rules: ListRules = {
  filters: {},
  orders: { ID: { path: '_id' } },
  byDefault: [{ field: 'ID' }],
}

const settled: ListRules = {
  filters: {},
  orders: { SETTLED_AT: { path: 'settledAt' } },
  byDefault: [{ field: 'SETTLED_AT', direction: 'DESC' }],
}

const Query: Pick<Graph.QueryResolvers, 'referenceDifferences' | 'referenceSettlements'> = {
  referenceSettlements: async (_root, args, { stores, actor, loaders }) =>
    mayPlan(actor, await loaders.headOfficeToday(), '')
      ? null
      : listPage<Settlement & Stored>(stores.referenceSettlements, settled, args),
  referenceDifferences: async (_root, args, { stores, actor, loaders }) =>
    mayPlan(actor, await loaders.headOfficeToday(), '')
      ? null
      : listPage<Difference>(stores.referenceDifferences, rules, args),
}

const ReferenceDifference: ResolversFor<Difference, Pick<Graph.ReferenceDifferenceResolvers, 'id'>> = {
  id: ({ _id }) => _id,
}

const ReferenceSettlement: ResolversFor<Settlement, Pick<Graph.ReferenceSettlementResolvers, 'id'>> = {
  id: ({ _id }) => _id,
}

const Mutation: Pick<Graph.MutationResolvers, 'settleReferenceDifference'> = {
  settleReferenceDifference: async (_root, { input }, context) =>
    answer(await settleReferenceDifference(context, input), 'ReferenceDifferenceSettled', (settlement) => ({
      settlement,
    })),
}

export const referenceDifference: Slice = {
  typeDefs: readGraphql(import.meta.url, 'schema.graphql'),
  resolvers: {
    Query,
    Mutation,
    ReferenceDifference,
    ReferenceSettlement,
    ...citing(problemResolvers(messages)),
  },
}
