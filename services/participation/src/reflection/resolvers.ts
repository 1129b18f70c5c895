import { answer } from '@chiiki/kit/answer.ts'
import type { ResolversFor } from '@chiiki/kit/resolvers-for.ts'
import type { Result } from '@chiiki/kit/result.ts'
import { readGraphql, type Slice } from '@chiiki/kit/subgraph.ts'
import type { Context } from '../context.ts'
import { found } from '../council/lookup.ts'
import type * as Graph from '../generated.ts'
import { opinionOf } from '../opinion/lookup.ts'
import { proposalOf } from '../proposal/lookup.ts'
import { refusedBy } from '../response/handling.ts'
import type { Refusal } from '../response/problem.ts'
import { prospectsOf } from '../response/prospect.ts'
import { clocksOf } from '../response/resolvers.ts'
import { holdsOne } from '../response/rights.ts'
import { handle, postsOn, record, request } from './acts.ts'
import { listRequests } from './lists.ts'
import {
  type Citation,
  isCounted,
  possibleActions,
  type ReflectionKept,
  type RequestKept,
  requestActions,
  requestMachine,
} from './reflection.ts'

const Query: Pick<Graph.QueryResolvers, 'reflectionRequests'> = {
  reflectionRequests: (_root, args, { stores }) => listRequests(stores.reflection, args),
}

async function told(acted: Promise<Result<RequestKept, Refusal>>) {
  return answer(await acted, 'ReflectionRequestHandled', (reflectionRequest) => ({ reflectionRequest }))
}

type Mutations =
  | 'recordPolicyReflection'
  | 'requestReflection'
  | 'acceptReflectionRequest'
  | 'acceptReflectionRequestPartly'
  | 'refuseReflectionRequest'
  | 'withdrawReflectionRequest'

const Mutation: Pick<Graph.MutationResolvers, Mutations> = {
  recordPolicyReflection: async (_root, { input }, context) =>
    answer(await record(context, input), 'PolicyReflectionRecorded', (policyReflection) => ({
      policyReflection,
    })),
  requestReflection: (_root, { input }, context) => told(request(context, input)),
  acceptReflectionRequest: (_root, { input }, context) =>
    told(handle(context, 'acceptReflectionRequest', 'ACCEPT', input)),
  acceptReflectionRequestPartly: (_root, { input }, context) =>
    told(handle(context, 'acceptReflectionRequestPartly', 'ACCEPT_PARTLY', input)),
  refuseReflectionRequest: (_root, { input }, context) =>
    told(handle(context, 'refuseReflectionRequest', 'REFUSE', input)),
  withdrawReflectionRequest: (_root, { input }, context) =>
    told(handle(context, 'withdrawReflectionRequest', 'WITHDRAW', input)),
}

const policyOf = async ({ policy }: { policy: string }, _args: object, { loaders }: Context) =>
  found(await loaders.policy.load(policy), policy)

type Own = Exclude<keyof Graph.PolicyReflectionResolvers, 'isInvented' | 'sentences'>

const PolicyReflection: ResolversFor<ReflectionKept, Pick<Graph.PolicyReflectionResolvers, Own>> = {
  __resolveReference: ({ id }, { loaders }) => loaders.reflection.load(id),
  id: ({ _id }) => _id,
  policy: policyOf,
  policyClause: ({ clause }) => clause,
  isCounted: (reflection) => isCounted(reflection),
  office: ({ office }) => ({ id: office }),
  history: async ({ _id }, _args, { loaders }) =>
    found(await loaders.reflectionHistory.load(_id), _id).history,
}

const PolicyCitation: ResolversFor<Citation, Graph.PolicyCitationResolvers> = {
  citedId: ({ id }) => id,
  district: ({ district }) => (district === null ? null : { id: district }),
  area: ({ area }) => (area === null ? null : { id: area }),
  opinion: ({ kind, id }, _args, context) => (kind === 'OPINION' ? opinionOf(context, { id }) : null),
  proposal: ({ kind, id }, _args, context) => (kind === 'PROPOSAL' ? proposalOf(context, { id }) : null),
  resolution: ({ kind, id }, _args, { loaders }) =>
    kind === 'RESOLUTION' ? loaders.resolution.load(id) : null,
  areaIssue: ({ kind, id }, _args, { loaders }) =>
    kind === 'AREA_ISSUE' ? loaders.areaIssue.load(id) : null,
}

const ReflectionRequest: ResolversFor<RequestKept, Omit<Graph.ReflectionRequestResolvers, 'isInvented'>> = {
  __resolveReference: ({ id }, { loaders }) => loaders.request.load(id),
  id: ({ _id }) => _id,
  areaIssue: async ({ issue }, _args, { loaders }) => found(await loaders.areaIssue.load(issue), issue),
  area: ({ area }) => ({ id: area }),
  policy: policyOf,
  fromOffice: ({ fromOffice }) => ({ id: fromOffice }),
  addressee: ({ office }) => ({ id: office }),
  clocks: ({ clocks }, _args, context) => clocksOf(context, clocks),
  availableActions: (each, _args, { actor }) =>
    possibleActions(each).filter((action) => holdsOne(actor, postsOn(action, each))),
  prospects: (each, _args, { actor }) =>
    prospectsOf(requestMachine, requestActions, {
      actor,
      may: (action) => holdsOne(actor, postsOn(action, each)),
      posts: (action) => postsOn(action, each),
      bar: (action) => refusedBy(requestMachine, each, action),
    }),
  history: async ({ _id }, _args, { loaders }) => found(await loaders.requestHistory.load(_id), _id).history,
}

type OfPolicy = 'reflections' | 'reflectionCount' | 'reflectionRequests'
const WardPolicy: Pick<Graph.WardPolicyResolvers, OfPolicy> = {
  reflections: ({ _id }, args, { loaders }) => loaders.reflectionsOnPolicy.load({ parent: _id, args }),
  reflectionCount: async ({ _id }, _args, { loaders }) =>
    (await loaders.countedOnPolicy.load(_id))?.count ?? 0,
  reflectionRequests: ({ _id }, args, { loaders }) => loaders.requestsToPolicy.load({ parent: _id, args }),
}

const cited = {
  reflections: ({ _id }: { _id: string }, _args: object, { loaders }: Context) =>
    loaders.reflectionsOfCitation.load(_id),
}

const AreaIssue: Pick<Graph.AreaIssueResolvers, 'reflections' | 'reflectionRequests'> = {
  ...cited,
  reflectionRequests: ({ _id }, _args, { loaders }) => loaders.requestsOfIssue.load(_id),
}

export const reflection: Slice = {
  typeDefs: readGraphql(import.meta.url, 'schema.graphql'),
  resolvers: {
    Query,
    Mutation,
    PolicyReflection,
    PolicyCitation,
    ReflectionRequest,
    WardPolicy,
    AreaIssue,
    Opinion: cited,
    Proposal: cited,
    Resolution: cited,
  },
}
