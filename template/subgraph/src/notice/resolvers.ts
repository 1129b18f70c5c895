import { answer } from '@chiiki/kit/answer.ts'
import { problemResolvers } from '@chiiki/kit/problem.ts'
import type { ResolversFor } from '@chiiki/kit/resolvers-for.ts'
import { readGraphql, type Slice } from '@chiiki/kit/subgraph.ts'
import type { Context } from '../context.ts'
import type * as Graph from '../generated.ts'
import { postNotice, withdrawNotice } from './acts.ts'
import { listNotices } from './lists.ts'
import { messages } from './messages.ts'
import type { NoticeKept } from './notice.ts'
import { availableActions } from './rights.ts'

const Query: Pick<Graph.QueryResolvers, 'sampleNotice' | 'sampleNotices'> = {
  sampleNotice: (_root, { id }, { loaders }) => loaders.notice.load(id),
  sampleNotices: (_root, args, { stores }) => listNotices(stores.notice, args),
}

const Mutation: Pick<Graph.MutationResolvers, 'postSampleNotice' | 'withdrawSampleNotice'> = {
  postSampleNotice: async (_root, { input }, context) =>
    answer(await postNotice(context, input), 'SampleNoticePosted', (notice) => ({ notice })),
  withdrawSampleNotice: async (_root, { input }, context) =>
    answer(await withdrawNotice(context, input), 'SampleNoticeTakenBack', (notice) => ({ notice })),
}

const SampleNotice: ResolversFor<NoticeKept, Graph.SampleNoticeResolvers> = {
  __resolveReference: ({ id }: { id: string }, { loaders }: Context) => loaders.notice.load(id),
  id: ({ _id }) => _id,
  district: ({ district }) => ({ id: district }),
  office: ({ office }) => ({ id: office }),
  availableActions: (notice, _args, { actor }) => availableActions(actor, notice),
  history: async ({ _id }, _args, { loaders }) => (await loaders.noticeHistory.load(_id))?.history ?? [],
}

/** Nothing is known here of a district but its id: each field of the schema needs a resolver, or this doesn't compile. */
const District: ResolversFor<{ readonly id: string }, Graph.DistrictResolvers> = {
  __resolveReference: ({ id }) => ({ id }),
  sampleNotices: ({ id }, args, { loaders }) => loaders.shownNotices.load({ parent: id, args }),
}

export const notice: Slice = {
  typeDefs: readGraphql(import.meta.url, 'schema.graphql'),
  resolvers: { Query, Mutation, SampleNotice, District, ...problemResolvers(messages) },
}
