import type { ResolversFor } from '@chiiki/kit/resolvers-for.ts'
import { readGraphql, type Slice } from '@chiiki/kit/subgraph.ts'
import type { Context } from '../context.ts'
import type * as Graph from '../generated.ts'
import type { Shelter as ShelterKept } from './shelter.ts'
import { mostShelters } from './shelter.ts'

const Query: Pick<Graph.QueryResolvers, 'shelter' | 'shelters'> = {
  shelter: (_root, { id }, { loaders }) => loaders.shelter.load(id),
  shelters: (_root, _args, { stores }) =>
    stores.shelter.shelters.find({}, { history: 0 }).sort({ order: 1 }).limit(mostShelters).lean(),
}

const Shelter: ResolversFor<ShelterKept, Graph.ShelterResolvers> = {
  __resolveReference: ({ id }: { id: string }, { loaders }: Context) => loaders.shelter.load(id),
  id: ({ _id }) => _id,
  district: ({ district }) => ({ id: district }),
  opening: async ({ _id, district }, _args, { loaders }) =>
    (await loaders.openIn.load(district)).find(({ shelter }) => shelter === _id) ?? null,
  drills: ({ _id }, args, { loaders }) => loaders.drillsOfShelter.load({ parent: _id, args }),
}

const District = {
  __resolveReference: ({ id }: { id: string }) => ({ id }),
  shelters: ({ id }: { id: string }, _args: object, { loaders }: Context) =>
    loaders.sheltersOfDistrict.load(id),
}

export const shelter: Slice = {
  typeDefs: readGraphql(import.meta.url, 'schema.graphql'),
  resolvers: { Query, Shelter, District },
}
