import { answer } from '@chiiki/kit/answer.ts'
import type { ResolversFor } from '@chiiki/kit/resolvers-for.ts'
import { readGraphql, type Slice } from '@chiiki/kit/subgraph.ts'
import { found } from '../council/lookup.ts'
import type * as Graph from '../generated.ts'
import { proposalPolicy } from '../proposal/lookup.ts'
import { barInOneAct, inOneAct, refusedBy } from '../response/handling.ts'
import { prospectsOf } from '../response/prospect.ts'
import { addresseeFields, clocksOf } from '../response/resolvers.ts'
import { change, record, submit } from './acts.ts'
import { answerOpinion, referOpinion, routeOpinion, withdrawOpinion } from './decisions.ts'
import { listOpinions } from './lists.ts'
import { opinionOf } from './lookup.ts'
import { type OpinionAction, type OpinionKept, opinionActions, opinionMachine } from './opinion.ts'
import { availableActions, isOwn, mayDo, postsFor } from './rights.ts'

const Query: Pick<Graph.QueryResolvers, 'opinion' | 'opinions'> = {
  opinion: (_root, args, context) => opinionOf(context, args),
  opinions: (_root, args, context) => listOpinions(context, args),
}

const told = (opinion: OpinionKept) => ({ opinion })
const done = 'OpinionHandled' as const

type Mutations =
  | 'submitOpinion'
  | 'recordOpinion'
  | 'routeOpinion'
  | 'referOpinion'
  | 'answerOpinion'
  | 'withdrawOpinion'

const Mutation: Pick<Graph.MutationResolvers, Mutations> = {
  submitOpinion: async (_root, { input }, context) => answer(await submit(context, input), done, told),
  recordOpinion: async (_root, { input }, context) => answer(await record(context, input), done, told),
  routeOpinion: async (_root, { input }, context) => {
    const result = await change(context, 'routeOpinion', 'ROUTE', input, (opinion, ground) =>
      routeOpinion(opinion, input, ground),
    )
    return answer(result, done, told)
  },
  referOpinion: async (_root, { input }, context) => {
    const result = await change(context, 'referOpinion', 'REFER', input, (opinion, ground) =>
      referOpinion(opinion, input, ground),
    )
    return answer(result, done, told)
  },
  answerOpinion: async (_root, { input }, context) => {
    const policy = await proposalPolicy(context)
    const result = await change(context, 'answerOpinion', 'ANSWER', input, (opinion, ground) =>
      inOneAct(opinionMachine, opinion, 'ADOPT', policy, answerOpinion(opinion, input, ground)),
    )
    return answer(result, done, told)
  },
  withdrawOpinion: async (_root, { input }, context) => {
    const result = await change(context, 'withdrawOpinion', 'WITHDRAW', input, (opinion, ground) =>
      withdrawOpinion(opinion, input.reason, ground),
    )
    return answer(result, done, told)
  },
}

type OfOthers =
  | 'isInvented'
  | 'responseDraft'
  | 'policy'
  | 'areaIssues'
  | 'reflections'
  | 'owingPost'
  | 'sentences'
type Own = Exclude<keyof Graph.OpinionResolvers, OfOthers>

const eventOf = (action: OpinionAction) => (action === 'ANSWER' ? 'ADOPT' : action)

const Opinion: ResolversFor<OpinionKept, Pick<Graph.OpinionResolvers, Own>> = {
  __resolveReference: ({ id }, context) => opinionOf(context, { id }),
  id: ({ _id }) => _id,
  ...addresseeFields,
  meeting: ({ meeting }, _args, { loaders }) => (meeting === null ? null : loaders.meeting.load(meeting)),
  policyId: ({ policy }) => policy,
  naming: ({ author }) => author.naming,
  authorName: ({ _id, author }, _args, { stores }) => stores.authors.publicName(_id, author),
  isOwn: (opinion, _args, context) => isOwn(context, opinion),
  clock: async ({ clocks }, _args, context) => (await clocksOf(context, clocks)).at(-1) ?? null,
  availableActions: (opinion, _args, context) => availableActions(context, opinion),
  prospects: async (opinion, _args, context) => {
    const policy = await proposalPolicy(context)
    return prospectsOf(opinionMachine, opinionActions, {
      actor: context.actor,
      may: (action) => mayDo(context, action, opinion),
      posts: (action) => postsFor(action, opinion),
      bar: (action) => {
        const barred = refusedBy(opinionMachine, opinion, eventOf(action))
        return barred ?? (action === 'ANSWER' ? barInOneAct(opinionMachine, opinion, 'ADOPT', policy) : null)
      },
      eventOf,
    })
  },
  history: async ({ _id }, _args, { loaders }) => found(await loaders.opinionHistory.load(_id), _id).history,
}

const Meeting: Pick<Graph.MeetingResolvers, 'opinions'> = {
  opinions: ({ _id }, args, { loaders }) => loaders.opinionsHeardAt.load({ parent: _id, args }),
}

export const opinion: Slice = {
  typeDefs: readGraphql(import.meta.url, 'schema.graphql'),
  resolvers: { Query, Mutation, Opinion, Meeting },
}
