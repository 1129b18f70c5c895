import { type ListRules, listPage } from '@chiiki/kit/list.ts'
import type { ReferenceDifference as Difference } from '@chiiki/kit/reference-data.ts'
import type { ResolversFor } from '@chiiki/kit/resolvers-for.ts'
import { readGraphql, type Slice } from '@chiiki/kit/subgraph.ts'
import type * as Graph from '../generated.ts'
import { mayPlan } from '../office/actions.ts'

const rules: ListRules = {
  filters: {},
  orders: { ID: { path: '_id' } },
  byDefault: [{ field: 'ID' }],
}

const Query: Pick<Graph.QueryResolvers, 'referenceDifferences'> = {
  referenceDifferences: async (_root, args, { stores, actor, loaders }) =>
    mayPlan(actor, await loaders.headOfficeToday(), '')
      ? null
      : listPage<Difference>(stores.referenceDifferences, rules, args),
}

const ReferenceDifference: ResolversFor<Difference, Pick<Graph.ReferenceDifferenceResolvers, 'id'>> = {
  id: ({ _id }) => _id,
}

export const referenceDifference: Slice = {
  typeDefs: readGraphql(import.meta.url, 'schema.graphql'),
  resolvers: { Query, ReferenceDifference },
}
