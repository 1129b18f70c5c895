import { readGraphql, type Slice } from '@chiiki/kit/subgraph.ts'
import type { Resolvers } from '../generated.ts'

const resolvers: Pick<Resolvers, 'Query' | 'Clause'> = {
  Query: {
    clause: (_root, { id }, { loaders }) => loaders.clause.load(id),
  },
  Clause: {
    __resolveReference: ({ id }, { loaders }) => loaders.clause.load(id),
    id: ({ _id }) => _id,
  },
}

export const clause: Slice = { typeDefs: readGraphql(import.meta.url, 'schema.graphql'), resolvers }
