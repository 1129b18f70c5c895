import { answer } from '@chiiki/kit/answer.ts'
import { businessDateOf } from '@chiiki/kit/business-date.ts'
import { type ListRules, listPage } from '@chiiki/kit/list.ts'
import { problemResolvers } from '@chiiki/kit/problem.ts'
import type { ResolversFor } from '@chiiki/kit/resolvers-for.ts'
import { readGraphql, type Slice } from '@chiiki/kit/subgraph.ts'
import { citing } from '../clause/cited.ts'
import { momentOf } from '../context.ts'
import type * as Graph from '../generated.ts'
import {
  callerIsPersonnel,
  directsArea,
  type PostAt,
  postOf,
  readingPerson,
  readsStaffOf,
} from '../post/lookup.ts'
import type { TenureAt } from '../post/resolvers.ts'
import { areaOf } from '../territory/lookup.ts'
import * as acts from './acts.ts'
import { countOpinions, readableAreas, readsOpinion } from './lookup.ts'
import { messages } from './messages.ts'
import { type OpinionRecord, opinionOn, opinionState } from './opinion.ts'

const rules: ListRules = {
  filters: {
    id: { path: '_id', kind: 'id', kept: '_id' },
    post: { path: 'post', kind: 'id', kept: 'post' },
    area: { path: 'area', kind: 'id', kept: 'area' },
    intendedFrom: { path: 'intendedFrom', kind: 'date' },
  },
  orders: { INTENDED: { path: 'intendedFrom' } },
  byDefault: [{ field: 'INTENDED', direction: 'DESC' }],
}

const Query: Pick<Graph.QueryResolvers, 'appointmentOpinion' | 'appointmentOpinions' | 'opinionCounts'> = {
  appointmentOpinion: async (_root, { id }, context) => {
    const record = await context.loaders.opinion.load(id)
    if (!record || !(await readsOpinion(context, record))) return null
    await readingPerson(context, 'AppointmentOpinion', id, ['appointmentOpinion'])
    return record
  },
  appointmentOpinions: async (_root, args, context) => {
    const areas = await readableAreas(context)
    if (areas?.length === 0) return null
    const own = areas === null ? {} : { area: { $in: areas } }
    const page = await listPage<OpinionRecord>(context.stores.opinion.opinions as never, rules, args, [
      { $match: own },
    ])
    for (const { node } of page.edges)
      await readingPerson(context, 'AppointmentOpinion', node._id, ['appointmentOpinions'])
    return page
  },
  opinionCounts: (_root, { fiscalYear }, context) => countOpinions(context, fiscalYear),
}

const AppointmentOpinion: ResolversFor<OpinionRecord, Graph.AppointmentOpinionResolvers> = {
  id: ({ _id }) => _id,
  post: ({ post }, _args, context) => postOf(context, post, momentOf(context, null)),
  area: ({ area }, _args, context) => areaOf(context, area, momentOf(context, null)),
  person: ({ person }) => person,
  intendedFrom: ({ intendedFrom }) => intendedFrom,
  askedAt: ({ askedAt }) => askedAt,
  state: (record, _args, { now }) => opinionState(record, businessDateOf(now)),
  stance: ({ stance }) => stance,
  text: ({ _id, text }, _args, { stores }) => (text === null ? null : stores.opinion.open(_id, text)),
  answeredAt: ({ answeredAt }) => answeredAt,
  version: ({ version }) => version,
  availableActions: async (record, _args, context) => {
    if (opinionState(record, businessDateOf(context.now)) !== 'ASKED') return []
    const [may, mayAsk] = [await directsArea(context, record.area), await callerIsPersonnel(context)]
    return [...(may ? (['ANSWER'] as const) : []), ...(mayAsk ? (['WITHDRAW'] as const) : [])]
  },
  history: async ({ _id }, _args, { loaders }) => (await loaders.opinionHistory.load(_id))?.history ?? [],
}

const Post: Pick<Graph.PostResolvers, 'opinions'> = {
  opinions: async ({ record }: PostAt, _args, context) => {
    const opinions = await context.loaders.opinionsOfPost.load(record._id)
    const isReader =
      (await callerIsPersonnel(context)) || (opinions[0] && (await readsOpinion(context, opinions[0])))
    if (!isReader) return null
    await readingPerson(context, 'Post', record._id, ['opinions'])
    return opinions.slice(-50)
  },
}

const Tenure: Pick<Graph.TenureResolvers, 'opinion'> = {
  opinion: async ({ tenure, post }: TenureAt, _args, context) => {
    // Whoever may read the tenure as the centre's own director may not read what was said of them.
    if (!(await readsStaffOf(context, post.office))) return null
    const found = opinionOn(
      await context.loaders.opinionsOfPost.load(post._id),
      tenure.person,
      tenure.validFrom,
    )
    if (!found || !(await readsOpinion(context, found))) return null
    await readingPerson(context, 'AppointmentOpinion', found._id, ['opinion'])
    return found
  },
}

const Mutation: Pick<
  Graph.MutationResolvers,
  'askAppointmentOpinion' | 'answerAppointmentOpinion' | 'withdrawOpinionRequest'
> = {
  askAppointmentOpinion: async (_root, { input }, context) =>
    answer(await acts.askAppointmentOpinion(context, input), 'AppointmentOpinionAsked', (opinion) => ({
      opinion,
    })),
  answerAppointmentOpinion: async (_root, { input }, context) =>
    answer(await acts.answerAppointmentOpinion(context, input), 'AppointmentOpinionAnswered', (opinion) => ({
      opinion,
    })),
  withdrawOpinionRequest: async (_root, { input }, context) =>
    answer(await acts.withdrawOpinionRequest(context, input), 'OpinionRequestWithdrawn', (opinion) => ({
      opinion,
    })),
}

export const opinion: Slice = {
  typeDefs: readGraphql(import.meta.url, 'schema.graphql'),
  resolvers: { Query, AppointmentOpinion, Post, Tenure, Mutation, ...citing(problemResolvers(messages)) },
}
