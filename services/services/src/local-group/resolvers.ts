import { answer } from '@chiiki/kit/answer.ts'
import { businessDateOf } from '@chiiki/kit/business-date.ts'
import { problemResolvers } from '@chiiki/kit/problem.ts'
import type { ResolversFor } from '@chiiki/kit/resolvers-for.ts'
import { readGraphql, type Slice } from '@chiiki/kit/subgraph.ts'
import type { Context } from '../context.ts'
import type * as Graph from '../generated.ts'
import type { NewcomerGuide as Guide } from '../newcomer-guide/newcomer-guide.ts'
import * as acts from './acts.ts'
import { isToldOn, localGroupActions } from './local-group.ts'
import { messages } from './messages.ts'

const mostTold = 200

/** The groups of a district on a day. */
export async function localGroupsOn({ loaders }: Context, district: string, day: string) {
  const groups = await loaders.localGroupsOfDistrict.load(district)
  return groups.filter((each) => isToldOn(each, day)).slice(0, mostTold)
}

const District: Pick<Graph.DistrictResolvers, 'localGroups'> = {
  localGroups: ({ id }, { asOf }, context) => localGroupsOn(context, id, asOf ?? businessDateOf(context.now)),
}

const NewcomerGuide = {
  localGroups: async ({ district, moveInOn }: Guide, _args: object, context: Context) =>
    district ? localGroupsOn(context, district.id, moveInOn) : null,
}

const LocalGroup: ResolversFor<acts.LocalGroupKept, Graph.LocalGroupResolvers> = {
  __resolveReference: ({ id }: { id: string }, { loaders }: Context) => loaders.localGroup.load(id),
  id: ({ _id }) => _id,
  district: ({ district }) => ({ id: district }),
  office: ({ office }) => ({ id: office }),
  availableActions: (group, _args, { actor }) => localGroupActions(group, actor),
  history: async ({ _id }, _args, { loaders }) => (await loaders.localGroupHistory.load(_id))?.history ?? [],
}

const changed = (localGroup: acts.LocalGroupKept) => ({ localGroup })

const Mutation: Pick<Graph.MutationResolvers, 'registerLocalGroup' | 'changeLocalGroup' | 'endLocalGroup'> = {
  registerLocalGroup: async (_root, { input }, context) => {
    const draft = { ...input, kind: input.kind ?? 'NEIGHBOURHOOD_ASSOCIATION' }
    return answer(await acts.register(context, draft), 'LocalGroupChanged', changed)
  },
  changeLocalGroup: async (_root, { input }, context) =>
    answer(await acts.change(context, input), 'LocalGroupChanged', changed),
  endLocalGroup: async (_root, { input }, context) =>
    answer(await acts.end(context, input), 'LocalGroupChanged', changed),
}

export const localGroup: Slice = {
  typeDefs: readGraphql(import.meta.url, 'schema.graphql'),
  resolvers: { District, NewcomerGuide, LocalGroup, Mutation, ...problemResolvers(messages) },
}
