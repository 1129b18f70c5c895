import { answer } from '@chiiki/kit/answer.ts'
import type { ResolversFor } from '@chiiki/kit/resolvers-for.ts'
import type { Result } from '@chiiki/kit/result.ts'
import { readGraphql, type Slice } from '@chiiki/kit/subgraph.ts'
import type { Context } from '../context.ts'
import { councilOf, found } from '../council/lookup.ts'
import type * as Graph from '../generated.ts'
import { opinionOf } from '../opinion/lookup.ts'
import { proposalOf } from '../proposal/lookup.ts'
import type { Refusal } from '../response/problem.ts'
import { prospectsOf } from '../response/prospect.ts'
import { holdsOne } from '../response/rights.ts'
import { addSources, branchesOf, collect, finish, openList, rank } from './acts.ts'
import {
  areasOf,
  districtsOf,
  type IssueKept,
  type IssueSource,
  issueActions,
  issueMachine,
  type ListKept,
  rankIn,
  scopeOf,
} from './area-issue.ts'
import { bundle, takeOutOf } from './bundling.ts'
import { barOf, closeIssue, dropIssue, relistIssue } from './decisions.ts'
import { forwardBundle } from './forwarding.ts'
import { listIssues } from './lists.ts'
import { availableActions, postsFor } from './rights.ts'

const Query: Pick<Graph.QueryResolvers, 'areaIssue' | 'areaIssues' | 'areaList'> = {
  areaIssue: (_root, { id, reference }, { loaders }) => {
    if (id) return loaders.areaIssue.load(id)
    return reference ? loaders.areaIssueByReference.load(reference) : null
  },
  areaIssues: (_root, args, { stores }) => listIssues(stores.areaIssue, args),
  areaList: (_root, { id }, { loaders }) => loaders.areaList.load(id),
}

/** Lists, hops and issues change with each other: whoever reads on in the same request sees them as they are now. */
async function told(context: Context, acted: Promise<Result<IssueKept, Refusal>>) {
  const result = await acted
  forget(context)
  return answer(result, 'AreaIssueHandled', (areaIssue) => ({ areaIssue }))
}

async function toldList(context: Context, acted: Promise<Result<ListKept, Refusal>>) {
  const result = await acted
  forget(context)
  return answer(result, 'AreaListHandled', (areaList) => ({ areaList }))
}

function forget({ loaders }: Context): void {
  loaders.areaList.clearAll()
  loaders.areaIssue.clearAll()
  loaders.carryUp.clearAll()
  loaders.carryUpsAbove.clearAll()
  loaders.carryUpsOfProposal.clearAll()
}

type Mutations =
  | 'openAreaList'
  | 'collectAreaIssue'
  | 'addAreaIssueSources'
  | 'bundleCarryUps'
  | 'takeOutOfBundle'
  | 'forwardAreaIssue'
  | 'dropAreaIssue'
  | 'relistAreaIssue'
  | 'closeAreaIssue'
  | 'rankAreaIssues'

const Mutation: Pick<Graph.MutationResolvers, Mutations> = {
  openAreaList: (_root, { input }, context) => toldList(context, openList(context, input)),
  collectAreaIssue: (_root, { input }, context) => told(context, collect(context, input)),
  addAreaIssueSources: (_root, { input }, context) => told(context, addSources(context, input)),
  bundleCarryUps: (_root, { input }, context) => told(context, bundle(context, input)),
  takeOutOfBundle: (_root, { input }, context) => told(context, takeOutOf(context, input)),
  forwardAreaIssue: (_root, { input }, context) => told(context, forwardBundle(context, input)),
  dropAreaIssue: (_root, { input }, context) =>
    told(context, finish(context, 'dropAreaIssue', input, dropIssue)),
  relistAreaIssue: (_root, { input }, context) =>
    told(
      context,
      finish(context, 'relistAreaIssue', input, (issue, reason) => relistIssue(issue, reason)),
    ),
  closeAreaIssue: (_root, { input }, context) =>
    told(context, finish(context, 'closeAreaIssue', input, closeIssue)),
  rankAreaIssues: (_root, { input }, context) => toldList(context, rank(context, input)),
}

const hopsOf = async ({ loaders }: Context, { hops }: IssueKept) =>
  Promise.all(hops.map(async (id) => found(await loaders.carryUp.load(id), id)))

type Own = Exclude<keyof Graph.AreaIssueResolvers, OfOthers>
const owedHops = async (context: Context, issue: IssueKept) =>
  (await hopsOf(context, issue)).filter(({ isOpen, state }) => isOpen && state !== 'ANSWERED')

type OfOthers = 'isInvented' | 'reflections' | 'reflectionRequests' | 'sentences'

const AreaIssue: ResolversFor<IssueKept, Pick<Graph.AreaIssueResolvers, Own>> = {
  __resolveReference: ({ id }, { loaders }) => loaders.areaIssue.load(id),
  id: ({ _id }) => _id,
  list: async ({ list }, _args, { loaders }) => found(await loaders.areaList.load(list), list),
  area: ({ area }) => ({ id: area }),
  council: ({ council }, _args, context) => (council ? councilOf(context, council) : null),
  rank: async ({ _id, list }, _args, { loaders }) =>
    rankIn(found(await loaders.areaList.load(list), list), _id),
  districts: (issue) => districtsOf(issue).map((id) => ({ id })),
  areas: (issue) => areasOf(issue).map((id) => ({ id })),
  scope: (issue) => scopeOf(issue),
  leadBranch: ({ leadOffice }) => ({ id: leadOffice }),
  bundle: (issue, _args, context) => hopsOf(context, issue),
  owedAnswers: (issue, _args, context) => owedHops(context, issue),
  forwarded: async ({ hops }, _args, { loaders }) =>
    (await Promise.all(hops.map((id) => loaders.carryUpsAbove.load(id)))).flat(),
  availableActions: async (issue, _args, { actor, loaders }) =>
    availableActions(actor, issue, branchesOf(await loaders.allPlaces()).get(issue.area) ?? ''),
  prospects: async (issue, _args, context) => {
    const { actor, loaders } = context
    const posts = postsFor([branchesOf(await loaders.allPlaces()).get(issue.area) ?? '', issue.leadOffice])
    const hops = await owedHops(context, issue)
    const owed = hops.map(({ _id }) => _id)
    const waiting = hops.filter(({ state }) => state === 'UNDER_CONSIDERATION').map(({ _id }) => _id)
    return prospectsOf(issueMachine, issueActions, {
      actor,
      may: () => holdsOne(actor, posts),
      posts: () => posts,
      bar: (action) => barOf(issue, action, { owed, waiting }),
    })
  },
  history: async ({ _id }, _args, { loaders }) =>
    found(await loaders.areaIssueHistory.load(_id), _id).history,
}

const AreaList: ResolversFor<ListKept, Omit<Graph.AreaListResolvers, 'isInvented'>> = {
  __resolveReference: ({ id }, { loaders }) => loaders.areaList.load(id),
  id: ({ _id }) => _id,
  area: ({ area }) => ({ id: area }),
  ranked: ({ ranking }, _args, { loaders }) =>
    Promise.all(ranking.map(async (id) => found(await loaders.areaIssue.load(id), id))),
  issues: ({ _id }, args, { loaders }) => loaders.issuesOfList.load({ parent: _id, args }),
  isKeptByMe: async ({ area }, _args, { actor, loaders }) =>
    holdsOne(actor, postsFor([branchesOf(await loaders.allPlaces()).get(area) ?? ''])),
  history: async ({ _id }, _args, { loaders }) => found(await loaders.areaListHistory.load(_id), _id).history,
}

const AreaIssueSource: ResolversFor<IssueSource, Graph.AreaIssueSourceResolvers> = {
  district: ({ district }) => ({ id: district }),
  area: ({ area }) => ({ id: area }),
  opinion: ({ kind, id }, _args, context) => (kind === 'OPINION' ? opinionOf(context, { id }) : null),
  proposal: ({ kind, id }, _args, context) => (kind === 'PROPOSAL' ? proposalOf(context, { id }) : null),
  resolution: ({ kind, id }, _args, { loaders }) =>
    kind === 'RESOLUTION' ? loaders.resolution.load(id) : null,
}

const restingOnIt = {
  areaIssues: ({ _id }: { _id: string }, _args: object, { loaders }: Context) =>
    loaders.issuesOnSource.load(_id),
}
const Area: Pick<Graph.AreaResolvers, 'areaLists'> = {
  areaLists: ({ id }, _args, { loaders }) => loaders.areaListsOfArea.load(id),
}
const CarryUp: Pick<Graph.CarryUpResolvers, 'areaIssue'> = {
  areaIssue: ({ issue }, _args, { loaders }) => (issue ? loaders.areaIssue.load(issue) : null),
}

export const areaIssue: Slice = {
  typeDefs: readGraphql(import.meta.url, 'schema.graphql'),
  resolvers: {
    Query,
    Mutation,
    AreaIssue,
    AreaList,
    AreaIssueSource,
    Area,
    CarryUp,
    Proposal: restingOnIt,
    Opinion: restingOnIt,
    Resolution: restingOnIt,
  },
}
