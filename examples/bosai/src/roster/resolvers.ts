import { subjectOf } from '@chiiki/kit/access-log.ts'
import { answer } from '@chiiki/kit/answer.ts'
import { businessDateOf } from '@chiiki/kit/business-date.ts'
import { problemResolvers } from '@chiiki/kit/problem.ts'
import type { ResolversFor } from '@chiiki/kit/resolvers-for.ts'
import { readGraphql, type Slice } from '@chiiki/kit/subgraph.ts'
import type { Context } from '../context.ts'
import type * as Graph from '../generated.ts'
import { endPosting, postToRoster } from './acts.ts'
import { messages } from './messages.ts'
import { onDuty, type PostingKept } from './posting.ts'
import { keepsRoster, readsRoster } from './rights.ts'

const mostPosted = 100

const told = (posting: PostingKept) => ({ posting })
const Mutation: Pick<Graph.MutationResolvers, 'postToRoster' | 'endPosting'> = {
  postToRoster: async (_root, { input }, context) =>
    answer(await postToRoster(context, input), 'PostedToRoster', told),
  endPosting: async (_root, { input }, context) =>
    answer(await endPosting(context, input), 'PostingClosed', told),
}

/** The name, for who may know it: the log is written before it's opened. */
async function nameOf(posting: PostingKept, { stores, loaders, actor, readPersonal }: Context) {
  const charge = await loaders.charge.load(posting.district)
  if (!charge || !keepsRoster(actor, charge)) return null
  const subject = subjectOf('DisasterPosting', posting._id)
  await readPersonal({ what: 'DisasterPosting', subject, fields: ['name'], purpose: 'ROSTER' })
  return stores.roster.openName(posting)
}

/** A district's roster on a day, for who may know it; else nothing, as if there were none. */
async function rosterOf(id: string, asOf: string, { loaders, actor, readPersonal }: Context) {
  const charge = await loaders.charge.load(id)
  if (!charge || !readsRoster(actor, charge)) return null
  const subject = subjectOf('District', id)
  await readPersonal({ what: 'District', subject, fields: ['disasterRoster'], purpose: 'ROSTER' })
  return onDuty(await loaders.rosterOfDistrict.load(id), asOf).slice(0, mostPosted)
}

const DisasterPosting: ResolversFor<PostingKept, Graph.DisasterPostingResolvers> = {
  id: ({ _id }) => _id,
  name: (posting, _args, context) => nameOf(posting, context),
  district: ({ district }) => ({ id: district }),
  shelter: ({ shelter }, _args, { loaders }) => (shelter === null ? null : loaders.shelter.load(shelter)),
  history: async ({ _id }, _args, { loaders }) => (await loaders.postingHistory.load(_id))?.history ?? [],
}

const District = {
  disasterRoster: (
    { id }: { readonly id: string },
    { asOf }: Graph.DistrictDisasterRosterArgs,
    context: Context,
  ) => rosterOf(id, asOf ?? businessDateOf(context.now), context),
}

export const roster: Slice = {
  typeDefs: readGraphql(import.meta.url, 'schema.graphql'),
  resolvers: { Mutation, DisasterPosting, District, ...problemResolvers(messages) },
}
