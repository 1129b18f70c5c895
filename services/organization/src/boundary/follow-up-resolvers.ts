import { answer } from '@chiiki/kit/answer.ts'
import { addDays, businessDateOf } from '@chiiki/kit/business-date.ts'
import { eventsFrom } from '@chiiki/kit/machine.ts'
import { problemResolvers } from '@chiiki/kit/problem.ts'
import type { ResolversFor } from '@chiiki/kit/resolvers-for.ts'
import { readGraphql, type Slice } from '@chiiki/kit/subgraph.ts'
import { citing } from '../clause/cited.ts'
import type * as Graph from '../generated.ts'
import { districtOf } from '../territory/lookup.ts'
import { type FollowUp, followUpMachine, mayConfirm } from './follow-up.ts'
import { branchesOf, confirmBoundaryFollowUp } from './follow-up-acts.ts'
import { followUpMessages } from './follow-up-messages.ts'
import { listFollowUps } from './lists.ts'

const Query: Pick<Graph.QueryResolvers, 'boundaryFollowUp' | 'boundaryFollowUps'> = {
  boundaryFollowUp: (_root, { id }, { loaders }) => loaders.boundaryFollowUp.load(id),
  boundaryFollowUps: (_root, args, { stores }) => listFollowUps(stores.boundary, args),
}

const BoundaryFollowUp: ResolversFor<
  FollowUp,
  Pick<
    Graph.BoundaryFollowUpResolvers,
    '__resolveReference' | 'id' | 'change' | 'district' | 'isOverdue' | 'availableActions' | 'history'
  >
> = {
  __resolveReference: ({ id }, { loaders }) => loaders.boundaryFollowUp.load(id),
  id: ({ _id }) => _id,
  change: ({ change }, _args, { loaders }) => loaders.boundaryChange.load(change),
  district: async ({ district, dueOn }, _args, context) =>
    (await districtOf(context, district, { asOf: dueOn, knownAt: null })) ??
    districtOf(context, district, { asOf: addDays(dueOn, -1), knownAt: null }),
  isOverdue: ({ state, dueOn }, _args, { now }) => state === 'OPEN' && dueOn <= businessDateOf(now),
  availableActions: async (followUp, _args, context) => {
    if (!eventsFrom(followUpMachine, followUp.state).includes('CONFIRM')) return []
    const headOffice = await context.loaders.headOfficeToday()
    return mayConfirm(context.actor, headOffice, await branchesOf(context, followUp), '') ? [] : ['CONFIRM']
  },
  history: async ({ _id }, _args, { loaders }) =>
    (await loaders.boundaryFollowUpHistory.load(_id))?.history ?? [],
}

const BoundaryChange: Pick<Graph.BoundaryChangeResolvers, 'followUps'> = {
  followUps: ({ _id }, _args, { loaders }) => loaders.followUpsOfChange.load(_id),
}

const Mutation: Pick<Graph.MutationResolvers, 'confirmBoundaryFollowUp'> = {
  confirmBoundaryFollowUp: async (_root, { input }, context) =>
    answer(await confirmBoundaryFollowUp(context, input), 'BoundaryFollowUpConfirmed', (followUp) => ({
      followUp,
    })),
}

export const boundaryFollowUp: Slice = {
  typeDefs: readGraphql(import.meta.url, 'follow-up.graphql'),
  resolvers: {
    Query,
    BoundaryFollowUp,
    BoundaryChange,
    Mutation,
    ...citing(problemResolvers(followUpMessages)),
  },
}
