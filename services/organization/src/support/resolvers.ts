import { answer } from '@chiiki/kit/answer.ts'
import { businessDateOf } from '@chiiki/kit/business-date.ts'
import { readClock } from '@chiiki/kit/clock.ts'
import { problemResolvers } from '@chiiki/kit/problem.ts'
import type { ResolversFor } from '@chiiki/kit/resolvers-for.ts'
import { readGraphql, type Slice } from '@chiiki/kit/subgraph.ts'
import { citing } from '../clause/cited.ts'
import type { Context } from '../context.ts'
import type * as Graph from '../generated.ts'
import { inCharge, isPartyTo } from '../office/charge.ts'
import { officeOf } from '../office/lookup.ts'
import * as acts from './acts.ts'
import { countRequests } from './count.ts'
import { listRequests } from './lists.ts'
import { messages } from './messages.ts'
import { availableSteps, isEscalatable } from './rights.ts'
import { currentClock, type SupportChange, type SupportRecord } from './support.ts'

/** The request, if the caller may know of it; else nothing, as when there is none. */
async function seen(context: Context, id: string): Promise<SupportRecord | null> {
  const request = await context.loaders.supportRequest.load(id)
  if (!request || context.actor.kind === 'ANONYMOUS') return null
  const directory = await context.loaders.directory.load(request.readers)
  return isPartyTo(context.actor, request.readers, directory) ? request : null
}

const officeNow = async ({ loaders }: Context, id: string) => inCharge(await loaders.directory.load([id]), id)
const clockNow = async ({ stores, now }: Context, owed: SupportRecord['clocks'][number]) =>
  readClock(await stores.duty.clocks.book(), owed, businessDateOf(now))

const Query: Pick<Graph.QueryResolvers, 'supportRequest' | 'supportRequests' | 'supportRequestCounts'> = {
  supportRequest: (_root, { id }, context) => seen(context, id),
  supportRequests: async (_root, args, context) =>
    listRequests(context.stores.support, args, await context.loaders.answeredFor()),
  supportRequestCounts: async (_root, { fiscalYear }, { stores }) =>
    countRequests(await stores.support.tally(fiscalYear), fiscalYear),
}

const SupportRequest: ResolversFor<SupportRecord, Graph.SupportRequestResolvers> = {
  __resolveReference: ({ id }: { id: string }, context: Context) => seen(context, id),
  id: ({ _id }) => _id,
  from: ({ from }, _args, context) => officeNow(context, from),
  owner: ({ owner, state }, _args, context) =>
    state === 'ANSWERED' || state === 'WITHDRAWN' ? null : officeNow(context, owner),
  dueOn: async ({ clocks }, _args, context) =>
    (await clockNow(context, clocks[0] as SupportRecord['clocks'][number])).dueOn,
  nextStep: (request, _args, context) => {
    const owed = currentClock(request)
    return owed && clockNow(context, owed)
  },
  isEscalationDue: async (request, _args, { stores, now }) =>
    request.state !== 'ESCALATED' && isEscalatable(request, { book: await stores.duty.clocks.book(), now }),
  clocks: ({ clocks }, _args, context) => Promise.all(clocks.map((owed) => clockNow(context, owed))),
  availableActions: async (request, _args, context) => {
    const { stores, loaders, now, actor } = context
    const [directory, book] = [await loaders.directory.load(request.readers), await stores.duty.clocks.book()]
    return availableSteps(actor, request, { directory, book, now }).map(
      (event) => event.toUpperCase() as Graph.SupportAction,
    )
  },
  history: async ({ _id }, _args, { loaders }) => (await loaders.supportHistory.load(_id))?.history ?? [],
}

const SupportChangeTold: ResolversFor<SupportChange, Pick<Graph.SupportChangeResolvers, 'owner'>> = {
  owner: ({ owner, on }, _args, context) => officeOf(context, owner, { asOf: on, knownAt: null }),
}
const SupportAnswerTold = {
  by: ({ by, on }: { by: string; on: string }, _args: object, context: Context) =>
    officeOf(context, by, { asOf: on, knownAt: null }),
}

type Acts = Pick<
  Graph.MutationResolvers,
  | 'requestSupport'
  | 'receiveSupportRequest'
  | 'acceptSupportRequest'
  | 'declineSupportRequest'
  | 'answerSupportRequest'
  | 'redirectSupportRequest'
  | 'escalateSupportRequest'
  | 'assignSupportRequest'
  | 'withdrawSupportRequest'
>
const told = (request: SupportRecord) => ({ request })
const Mutation: Acts = {
  requestSupport: async (_root, { input }, context) =>
    answer(await acts.requestSupport(context, input), 'SupportRequested', told),
  receiveSupportRequest: async (_root, { input }, context) =>
    answer(await acts.receiveSupportRequest(context, input), 'SupportRequestReceived', told),
  acceptSupportRequest: async (_root, { input }, context) =>
    answer(await acts.acceptSupportRequest(context, input), 'SupportRequestAccepted', told),
  declineSupportRequest: async (_root, { input }, context) =>
    answer(await acts.declineSupportRequest(context, input), 'SupportRequestDeclined', told),
  answerSupportRequest: async (_root, { input }, context) =>
    answer(await acts.answerSupportRequest(context, input), 'SupportRequestAnswered', told),
  redirectSupportRequest: async (_root, { input }, context) =>
    answer(await acts.redirectSupportRequest(context, input), 'SupportRequestRedirected', told),
  escalateSupportRequest: async (_root, { input }, context) =>
    answer(await acts.escalateSupportRequest(context, input), 'SupportRequestEscalated', told),
  assignSupportRequest: async (_root, { input }, context) =>
    answer(await acts.assignSupportRequest(context, input), 'SupportRequestAssigned', told),
  withdrawSupportRequest: async (_root, { input }, context) =>
    answer(await acts.withdrawSupportRequest(context, input), 'SupportRequestWithdrawn', told),
}

export const support: Slice = {
  typeDefs: readGraphql(import.meta.url, 'schema.graphql'),
  resolvers: { Query, SupportRequest, SupportChange: SupportChangeTold, SupportAnswer: SupportAnswerTold },
}
export const supportActs: Slice = {
  typeDefs: readGraphql(import.meta.url, 'acts.graphql'),
  resolvers: { Mutation, ...citing(problemResolvers(messages)) },
}
