import { answer } from '@chiiki/kit/answer.ts'
import { problemResolvers } from '@chiiki/kit/problem.ts'
import type { ResolversFor } from '@chiiki/kit/resolvers-for.ts'
import { readGraphql, type Slice } from '@chiiki/kit/subgraph.ts'
import { type Context, dayOf } from '../context.ts'
import { found, surelyOf } from '../council/lookup.ts'
import type * as Graph from '../generated.ts'
import { categoryOf, surelyTerm } from '../seat/lookup.ts'
import { cancel, change, commit, decide, end, plan, redraw } from './acts.ts'
import { type ApplicationKept, possibleActions, resultOf } from './application.ts'
import { applyTo, record, withdrawApplication } from './applying.ts'
import { notifyApplicants, publishCall } from './decisions.ts'
import { listCalls } from './lists.ts'
import {
  applicantsOf,
  applicationOf,
  callOf,
  drawLinesOf,
  isOwn,
  keepsCall,
  ownApplications,
  ownOf,
  reserveRankOf,
  surelyCall,
} from './lookup.ts'
import { messages } from './messages.ts'
import { type CallKept, isResultOverdue, phaseOn, voidedDrawsOf } from './open-call.ts'
import { applicationProspects, callProspects } from './prospects.ts'
import { availableActions } from './rights.ts'

type Queries = 'openCall' | 'openCalls' | 'openCallApplication' | 'myOpenCallApplications'

const Query: Pick<Graph.QueryResolvers, Queries> = {
  openCall: (_root, { id }, context) => callOf(context, id),
  openCalls: (_root, args, { stores }) => listCalls(stores.openCall, args),
  openCallApplication: (_root, { id }, context) => applicationOf(context, id),
  myOpenCallApplications: (_root, _args, context) => ownApplications(context),
}

type Mutations =
  | 'planOpenCall'
  | 'publishOpenCall'
  | 'applyToOpenCall'
  | 'recordOpenCallApplication'
  | 'withdrawOpenCallApplication'
  | 'commitOpenCall'
  | 'redrawOpenCall'
  | 'decideOpenCall'
  | 'notifyApplicants'
  | 'cancelOpenCall'

const told = (openCall: CallKept) => ({ openCall })
const shown = (application: ApplicationKept) => ({ application })

const Mutation: Pick<Graph.MutationResolvers, Mutations> = {
  planOpenCall: async (_root, { input }, context) =>
    answer(await plan(context, input), 'OpenCallPlanned', told),
  publishOpenCall: async (_root, { input }, context) => {
    const result = await change(context, 'publishOpenCall', 'PUBLISH', input, {
      decide: (call) => publishCall(call, context.now, dayOf(context)),
    })
    return answer(result, 'OpenCallPublished', told)
  },
  applyToOpenCall: async (_root, { input }, context) =>
    answer(await applyTo(context, input), 'OpenCallApplied', shown),
  recordOpenCallApplication: async (_root, { input }, context) =>
    answer(await record(context, input), 'OpenCallApplicationRecorded', shown),
  withdrawOpenCallApplication: async (_root, { input }, context) =>
    answer(await withdrawApplication(context, input), 'OpenCallApplicationWithdrawn', shown),
  commitOpenCall: async (_root, { input }, context) =>
    answer(await commit(context, input), 'OpenCallCommitted', told),
  redrawOpenCall: async (_root, { input }, context) =>
    answer(await redraw(context, input), 'OpenCallRedrawn', told),
  decideOpenCall: async (_root, { input }, context) =>
    answer(await decide(context, input), 'OpenCallDecided', told),
  notifyApplicants: async (_root, { input }, context) => {
    const result = await end(context, 'notifyApplicants', 'NOTIFY', input, (call) =>
      notifyApplicants(call, context.now, dayOf(context)),
    )
    return answer(result, 'ApplicantsNotified', told)
  },
  cancelOpenCall: async (_root, { input }, context) =>
    answer(await cancel(context, input), 'OpenCallCancelled', told),
}

const isKnown = ({ notifiedAt }: CallKept) => notifiedAt !== null

const OpenCall: ResolversFor<CallKept, Omit<Graph.OpenCallResolvers, 'isInvented'>> = {
  __resolveReference: ({ id }, context) => callOf(context, id),
  id: ({ _id }) => _id,
  council: ({ council }, _args, context) => surelyOf(context, council),
  term: ({ term }, _args, context) => surelyTerm(context, term),
  category: ({ category }, _args, context) => categoryOf(context, category),
  phase: (call, { asOf }, context) => phaseOn(call, dayOf(context, asOf)),
  isResultOverdue: (call, _args, context) => isResultOverdue(call, dayOf(context)),
  lines: ({ _id, poolHash }, args, { loaders }) =>
    poolHash === null ? emptyPage : loaders.openCallLines.load({ parent: _id, args }),
  draw: async ({ draw }, _args, { loaders }) => (draw === null ? null : await loaders.draw.load(draw)),
  voidedDraws: (call, _args, { loaders }) =>
    Promise.all(voidedDrawsOf(call).map(async (id) => found(await loaders.draw.load(id), id))),
  chosenCount: (call) => (isKnown(call) ? call.chosen.length : null),
  reserveCount: (call) => (isKnown(call) ? call.reserves.length : null),
  applicants: (call, args, context) => applicantsOf(context, call, args),
  availableActions: async (call, _args, context) => {
    const { place } = found(await context.loaders.council.load(call.council), call.council)
    const actions = availableActions(
      call,
      context.actor,
      await context.loaders.place.load(place),
      dayOf(context),
    )
    const draw = call.draw === null ? null : await context.loaders.draw.load(call.draw)
    return actions.filter((action) => action !== 'REDRAW' || draw?.state === 'VOIDED')
  },
  prospects: (call, _args, context) => callProspects(context, call),
  history: async ({ _id }, _args, { loaders }) => found(await loaders.openCallHistory.load(_id), _id).history,
}

const emptyPage = {
  edges: [],
  nodes: [],
  pageInfo: { hasNextPage: false, hasPreviousPage: false, startCursor: null, endCursor: null },
}

const OpenCallApplication: ResolversFor<ApplicationKept, Graph.OpenCallApplicationResolvers> = {
  __resolveReference: ({ id }, context) => applicationOf(context, id),
  id: ({ _id }) => _id,
  openCall: ({ call }, _args, context) => surelyCall(context, call),
  result: async (application, _args, context) =>
    resultOf(application, await surelyCall(context, application.call)),
  reserveRank: async (application, _args, context) =>
    reserveRankOf(application, await surelyCall(context, application.call)),
  own: (application, _args, context) => ownOf(context, application),
  availableActions: async (application, _args, context) => {
    const call = await surelyCall(context, application.call)
    const may =
      application.channel === 'PAPER' ? await keepsCall(context, call) : await isOwn(context, application._id)
    return may ? possibleActions(application, call) : []
  },
  prospects: (application, _args, context) => applicationProspects(context, application),
  history: async ({ _id }, _args, { loaders }) =>
    found(await loaders.openCallApplicationHistory.load(_id), _id).history,
}

const Council: Pick<Graph.CouncilResolvers, 'openCalls'> = {
  openCalls: ({ _id }, args, { loaders }) => loaders.openCallsOfCouncil.load({ parent: _id, args }),
}

const problems = problemResolvers(messages)
const OpenCallActNotPossible: Pick<Graph.OpenCallActNotPossibleResolvers, 'openCall'> = {
  ...problems.OpenCallActNotPossible,
  openCall: ({ openCall }, _args, context: Context) => surelyCall(context, openCall),
}
const CallDrawNotOver: Pick<Graph.CallDrawNotOverResolvers, 'draw'> = {
  ...problems.CallDrawNotOver,
  draw: async ({ draw }, _args, { loaders }) => found(await loaders.draw.load(draw), draw),
}

const CallDrawStands: Pick<Graph.CallDrawStandsResolvers, 'draw'> = {
  ...problems.CallDrawStands,
  draw: async ({ draw }, _args, { loaders }) => found(await loaders.draw.load(draw), draw),
}
const OpenCallApplicant: Pick<Graph.OpenCallApplicantResolvers, 'drawLines'> = {
  drawLines: ({ application }, _args, context) => drawLinesOf(context, application),
}

export const openCall: Slice = {
  typeDefs: readGraphql(import.meta.url, 'schema.graphql'),
  resolvers: {
    Query,
    Mutation,
    OpenCall,
    OpenCallApplication,
    Council,
    OpenCallActNotPossible,
    OutsideCallPeriod: problems.OutsideCallPeriod,
    AlreadyApplied: problems.AlreadyApplied,
    CallDrawNotOver,
    CallDrawStands,
    OpenCallApplicant,
  },
}
