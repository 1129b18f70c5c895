import { answer } from '@chiiki/kit/answer.ts'
import type { ResolversFor } from '@chiiki/kit/resolvers-for.ts'
import type { Result } from '@chiiki/kit/result.ts'
import { readGraphql, type Slice } from '@chiiki/kit/subgraph.ts'
import type { Context } from '../context.ts'
import { found } from '../council/lookup.ts'
import type * as Graph from '../generated.ts'
import { answerer } from '../receipt/receipt.ts'
import { refusedBy } from '../response/handling.ts'
import type { Refusal } from '../response/problem.ts'
import { prospectsOf } from '../response/prospect.ts'
import { holdsOne } from '../response/rights.ts'
import { handle, register } from './acts.ts'
import type { AreaCount } from './heard.ts'
import { listPolicies } from './lists.ts'
import { isFlagged, type PolicyKept, policyActions, policyMachine, possibleActions } from './policy.ts'

const Query: Pick<Graph.QueryResolvers, 'wardPolicy' | 'wardPolicies'> = {
  wardPolicy: (_root, { id }, { loaders }) => loaders.policy.load(id),
  wardPolicies: (_root, args, { stores }) => listPolicies(stores.policy, args),
}

async function told(acted: Promise<Result<PolicyKept, Refusal>>) {
  return answer(await acted, 'WardPolicyHandled', (wardPolicy) => ({ wardPolicy }))
}

type Mutations = 'registerWardPolicy' | 'adoptWardPolicy' | 'retireWardPolicy' | 'abandonWardPolicy'

const Mutation: Pick<Graph.MutationResolvers, Mutations> = {
  registerWardPolicy: (_root, { input }, context) => told(register(context, input)),
  adoptWardPolicy: (_root, { input }, context) => told(handle(context, 'adoptWardPolicy', 'ADOPT', input)),
  retireWardPolicy: (_root, { input }, context) => told(handle(context, 'retireWardPolicy', 'RETIRE', input)),
  abandonWardPolicy: (_root, { input }, context) =>
    told(handle(context, 'abandonWardPolicy', 'ABANDON', input)),
}

const openOf = async ({ loaders }: Context, id: string) =>
  (await loaders.heardOnPolicy.load(id)).reduce((sum, { openAreaCount }) => sum + openAreaCount, 0)

type Own = Exclude<keyof Graph.WardPolicyResolvers, OfOthers>
type OfOthers = 'isInvented' | 'reflections' | 'reflectionCount' | 'reflectionRequests' | 'uptakes'

const WardPolicy: ResolversFor<PolicyKept, Pick<Graph.WardPolicyResolvers, Own>> = {
  __resolveReference: ({ id }, { loaders }) => loaders.policy.load(id),
  id: ({ _id }) => _id,
  office: ({ office }) => ({ id: office }),
  isFlagged: async (policy, _args, context) => isFlagged(policy, await openOf(context, policy._id)),
  unansweredAreaOpinionCount: ({ _id }, _args, context) => openOf(context, _id),
  heard: ({ _id }, _args, { loaders }) => loaders.heardOnPolicy.load(_id),
  availableActions: (policy, _args, { actor }) =>
    holdsOne(actor, [answerer(policy)]) ? possibleActions(policy) : [],
  prospects: (policy, _args, { actor }) =>
    prospectsOf(policyMachine, policyActions, {
      actor,
      may: () => holdsOne(actor, [answerer(policy)]),
      posts: () => [answerer(policy)],
      bar: (action) => refusedBy(policyMachine, policy, action),
    }),
  history: async ({ _id }, _args, { loaders }) => found(await loaders.policyHistory.load(_id), _id).history,
}

const AreaHeard: ResolversFor<AreaCount, Graph.AreaHeardResolvers> = {
  area: ({ area }) => ({ id: area }),
  reflections: async ({ policy, area }, _args, { loaders }) =>
    (await loaders.latestReflectionsOfArea.load(`${policy} ${area}`)).map(({ row }) => row),
}

const Opinion: Pick<Graph.OpinionResolvers, 'policy'> = {
  policy: ({ policy }, _args, { loaders }) => (policy === null ? null : loaders.policy.load(policy)),
}

export const policy: Slice = {
  typeDefs: readGraphql(import.meta.url, 'schema.graphql'),
  resolvers: { Query, Mutation, WardPolicy, AreaHeard, Opinion },
}
