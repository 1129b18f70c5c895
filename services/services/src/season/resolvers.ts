import { businessDateOf, partsOf } from '@chiiki/kit/business-date.ts'
import { readGraphql, type Slice } from '@chiiki/kit/subgraph.ts'
import { GraphQLError } from 'graphql'
import type * as Graph from '../generated.ts'
import { peaksBetween, seasonOn } from './season.ts'

const mostYears = 10

const Query: Pick<Graph.QueryResolvers, 'peakSeasons' | 'season'> = {
  peakSeasons: async (_root, { from, through }, { stores, now }) => {
    const first = from ?? partsOf(businessDateOf(now)).year
    const last = through ?? first + 1
    if (last < first || last - first >= mostYears) {
      const extensions = { code: 'BAD_USER_INPUT', path: 'through' }
      throw new GraphQLError(`through must be from ${first} to ${first + mostYears - 1}.`, { extensions })
    }
    return peaksBetween(await stores.season.known(), first, last)
  },
  season: async (_root, { on }, { stores, now }) =>
    seasonOn(await stores.season.known(), on ?? businessDateOf(now)),
}

export const season: Slice = {
  typeDefs: readGraphql(import.meta.url, 'schema.graphql'),
  resolvers: { Query },
}
