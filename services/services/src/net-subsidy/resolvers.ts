import { answer } from '@chiiki/kit/answer.ts'
import { problemResolvers } from '@chiiki/kit/problem.ts'
import { readGraphql, type Slice } from '@chiiki/kit/subgraph.ts'
import { receiptTokenOf } from '../application/acts.ts'
import { dayOf } from '../application/lookup.ts'
import { toldTo } from '../application/resolvers.ts'
import type { Context } from '../context.ts'
import type * as Graph from '../generated.ts'
import { inLanguage } from '../language.ts'
import { applyForNet, registerSpot } from './acts.ts'
import { messages } from './messages.ts'
import { lastGrantOf, type NetSpotRecord, placeKey, possibleFrom, ruleOn } from './net-spot.ts'

export type NetSpotKept = NetSpotRecord & { readonly version: number }

const Query: Pick<Graph.QueryResolvers, 'netSubsidyRule' | 'netSpot'> = {
  netSubsidyRule: async (_root, _args, context) =>
    ruleOn(await context.loaders.netSubsidyRules(), dayOf(context)),
  netSpot: (_root, { district, place }, { stores }) =>
    stores.netSubsidy.spots
      .findOne({ district, key: placeKey(place.slice(0, 200)) }, { history: 0 })
      .lean()
      .exec(),
}

const Mutation: Pick<Graph.MutationResolvers, 'registerNetSpot' | 'applyForNetSubsidy'> = {
  registerNetSpot: async (_root, { input }, context) =>
    answer(await registerSpot(context, input), 'NetSpotOnRecord', (spot) => ({ spot })),
  applyForNetSubsidy: async (_root, { input }, context) =>
    answer(await applyForNet(context, input), 'NetSubsidyApplied', (application) => ({
      ...toldTo(context, application),
      receiptToken: receiptTokenOf(context, application),
    })),
}

const NetSpot: Graph.NetSpotResolvers = {
  __resolveReference: ({ id }, { loaders }) => loaders.netSpot.load(id),
  id: ({ _id }) => _id,
  district: ({ district }) => ({ id: district }),
  lastGrantedOn: lastGrantOf,
  possibleFrom: async (spot, _args, context) =>
    possibleFrom(spot, ruleOn(await context.loaders.netSubsidyRules(), dayOf(context))),
  history: async ({ _id }, _args, { loaders }) => (await loaders.netSpotHistory.load(_id))?.history ?? [],
}

const NetSubsidyException: Pick<Graph.NetSubsidyExceptionResolvers, 'text'> = {
  text: ({ text }, { lang }) => inLanguage(text, lang),
}

const problems = problemResolvers(messages)
const ofSpot = {
  spot: async ({ spotId }: { readonly spotId: string | null }, _args: object, { loaders }: Context) =>
    spotId === null ? null : loaders.netSpot.load(spotId),
}

export const netSubsidy: Slice = {
  typeDefs: readGraphql(import.meta.url, 'schema.graphql'),
  resolvers: {
    Query,
    Mutation,
    NetSpot,
    NetSubsidyException,
    NetSubsidyTooEarly: { ...problems.NetSubsidyTooEarly, ...ofSpot },
    NetSpotHasOpenApplication: { ...problems.NetSpotHasOpenApplication, ...ofSpot },
    NetSpotRegistered: { ...problems.NetSpotRegistered, existing: ofSpot.spot },
  },
}
