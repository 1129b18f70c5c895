import { answer } from '@chiiki/kit/answer.ts'
import { eventsFrom } from '@chiiki/kit/machine.ts'
import { problemResolvers } from '@chiiki/kit/problem.ts'
import type { ResolversFor } from '@chiiki/kit/resolvers-for.ts'
import { readGraphql, type Slice } from '@chiiki/kit/subgraph.ts'
import type { Context } from '../context.ts'
import type * as Graph from '../generated.ts'
import { closeShelter, openShelter, reportCrowding } from './acts.ts'
import { messages } from './messages.ts'
import { type OpeningKept, type DistrictOpenings as Openings, openingMachine } from './opening.ts'
import { servesDistrict } from './rights.ts'

const Query: Pick<Graph.QueryResolvers, 'shelterOpening'> = {
  shelterOpening: (_root, { id }, { loaders }) => loaders.opening.load(id),
}

const told = (opening: OpeningKept) => ({ opening })
const Mutation: Pick<Graph.MutationResolvers, 'openShelter' | 'reportCrowding' | 'closeShelter'> = {
  openShelter: async (_root, { input }, context) =>
    answer(await openShelter(context, input), 'ShelterOpened', told),
  reportCrowding: async (_root, { input }, context) =>
    answer(await reportCrowding(context, input), 'CrowdingReported', told),
  closeShelter: async (_root, { input }, context) =>
    answer(await closeShelter(context, input), 'ShelterClosed', told),
}

const Subscription: Graph.SubscriptionResolvers<Context> = {
  shelterOpenings: {
    subscribe: (_root, { district }, { live }) => live.follow(district),
    resolve: (openings: unknown) => openings as Openings,
  },
}

const ShelterOpening: ResolversFor<OpeningKept, Graph.ShelterOpeningResolvers> = {
  __resolveReference: ({ id }: { id: string }, { loaders }: Context) => loaders.opening.load(id),
  id: ({ _id }) => _id,
  shelter: ({ shelter }, _args, { loaders }) => loaders.shelter.load(shelter),
  district: ({ district }) => ({ id: district }),
  staffNote: async ({ district, staffNote }, _args, context) =>
    (await servesDistrict(district, context)) ? staffNote : null,
  availableActions: async ({ district, state }, _args, context) =>
    (await servesDistrict(district, context))
      ? eventsFrom(openingMachine, state).map((event) => event.toUpperCase() as Graph.OpeningAction)
      : [],
  history: async ({ _id }, _args, { loaders }) => (await loaders.openingHistory.load(_id))?.history ?? [],
}

const DistrictOpenings: ResolversFor<Openings, Graph.DistrictOpeningsResolvers> = {
  district: ({ district }) => ({ id: district }),
  openings: ({ openings }) => [...openings],
}

const District = {
  openShelters: ({ id }: { readonly id: string }, _args: object, { loaders }: Context) =>
    loaders.openIn.load(id),
}
export const opening: Slice = {
  typeDefs: readGraphql(import.meta.url, 'schema.graphql'),
  resolvers: {
    Query,
    Mutation,
    Subscription,
    ShelterOpening,
    DistrictOpenings,
    District,
    ...problemResolvers(messages),
  },
}
