import { type ListRules, listPage } from '@chiiki/kit/list.ts'
import type { ResolversFor } from '@chiiki/kit/resolvers-for.ts'
import { readGraphql, type Slice } from '@chiiki/kit/subgraph.ts'
import type * as Graph from '../generated.ts'
import type { Term as TermRecord } from './term.ts'

const rules: ListRules = {
  filters: {
    id: { path: '_id', kind: 'id' },
    clause: { path: 'clause', kind: 'id' },
    name: { path: 'search', kind: 'search' },
  },
  orders: { OFFICIAL: { path: 'order' }, KANA: { path: 'name.kana', isNullable: true } },
  byDefault: [{ field: 'OFFICIAL' }],
}

const Query: Pick<Graph.QueryResolvers, 'term' | 'terms'> = {
  term: (_root, { id }, { loaders }) => loaders.term.load(id),
  terms: (_root, args, { stores }) => listPage(stores.term.terms, rules, args),
}

const Term: ResolversFor<TermRecord, Graph.TermResolvers> = {
  __resolveReference: ({ id }, { loaders }) => loaders.term.load(id),
  id: ({ _id }) => _id,
  clause: ({ clause }, _args, { loaders }) => (clause === null ? null : loaders.clause.load(clause)),
  distinctFrom: async ({ distinctFrom }, _args, { loaders }) => {
    const others = await Promise.all(distinctFrom.map((id) => loaders.term.load(id)))
    return others.filter((each) => each !== null)
  },
}

export const term: Slice = {
  typeDefs: readGraphql(import.meta.url, 'schema.graphql'),
  resolvers: { Query, Term },
}
