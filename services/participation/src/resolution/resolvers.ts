import { answer } from '@chiiki/kit/answer.ts'
import { businessDateOf } from '@chiiki/kit/business-date.ts'
import { problemResolvers } from '@chiiki/kit/problem.ts'
import type { ResolversFor } from '@chiiki/kit/resolvers-for.ts'
import { readGraphql, type Slice } from '@chiiki/kit/subgraph.ts'
import { recusedFrom } from '../agenda/agenda.ts'
import { itemOf } from '../agenda/lookup.ts'
import { ofItem } from '../agenda/resolvers.ts'
import { checkQuorum } from '../attendance/quorum.ts'
import { meetingRulesOn } from '../attendance/rules.ts'
import { found, surelyOf } from '../council/lookup.ts'
import type * as Graph from '../generated.ts'
import { decide } from './acts.ts'
import { messages } from './messages.ts'
import { outcomeOf, type ResolutionKept } from './resolution.ts'

const Query: Pick<Graph.QueryResolvers, 'resolution'> = {
  resolution: (_root, { id }, { loaders }) => loaders.resolution.load(id),
}

const Mutation: Pick<Graph.MutationResolvers, 'decideAgendaItem'> = {
  decideAgendaItem: async (_root, { input }, context) =>
    answer(await decide(context, input), 'AgendaItemDecided', (item) => ({
      agendaItem: { ...item, position: null },
    })),
}

type OfOthers = 'isInvented' | 'areaIssues' | 'reflections' | 'sentences'
type Own = Exclude<keyof Graph.ResolutionResolvers, OfOthers>

const Resolution: ResolversFor<ResolutionKept, Pick<Graph.ResolutionResolvers, Own>> = {
  __resolveReference: ({ id }, { loaders }) => loaders.resolution.load(id),
  id: ({ _id }) => _id,
  council: ({ council }, _args, context) => surelyOf(context, council),
  meeting: async ({ meeting }, _args, { loaders }) => found(await loaders.meeting.load(meeting), meeting),
  agendaItem: ({ item }, _args, context) => itemOf(context, item),
  outcome: ({ result }) => outcomeOf(result),
  vote: async ({ vote }, _args, { loaders }) => found(await loaders.vote.load(vote), vote),
  isQuorumConfirmed: async (resolution, _args, context) => {
    const { loaders, now } = context
    const { council, item, meeting, decidedAt, quorum } = resolution
    const { kind } = await surelyOf(context, council)
    const rules = meetingRulesOn(await loaders.meetingRules(), kind, businessDateOf(decidedAt))
    if (!rules) return false
    // The roll of then, without the recused; what is looked at anew is who was there.
    const { recusedLeaveBase } = rules.quorum
    const recused = recusedFrom(await itemOf(context, item))
    const members = recusedLeaveBase ? quorum.roll : [...quorum.roll, ...recused]
    const roll = { members, seatCount: quorum.base + (recusedLeaveBase ? recused.length : 0) }
    const register = await loaders.attendanceOfMeeting.load(meeting)
    return checkQuorum(rules.quorum, roll, recused, register, decidedAt, now).isMet
  },
  history: async ({ _id }, _args, { loaders }) =>
    found(await loaders.resolutionHistory.load(_id), _id).history,
}

const AgendaItem: Pick<Graph.AgendaItemResolvers, 'resolution' | 'outcome'> = {
  resolution: ({ resolution }, _args, { loaders }) =>
    resolution === null ? null : loaders.resolution.load(resolution),
  outcome: async ({ state, resolution }, _args, { loaders }) => {
    if (state === 'WITHDRAWN') return 'WITHDRAWN'
    if (resolution === null) return null
    return outcomeOf(found(await loaders.resolution.load(resolution), resolution).result)
  },
}

const Meeting: Pick<Graph.MeetingResolvers, 'resolutions'> = {
  resolutions: ({ _id }, _args, { loaders }) => loaders.resolutionsOfMeeting.load(_id),
}

const Council: Pick<Graph.CouncilResolvers, 'resolutions'> = {
  resolutions: ({ _id }, args, { loaders }) => loaders.resolutionsOfCouncil.load({ parent: _id, args }),
}

const problems = problemResolvers(messages)

export const resolution: Slice = {
  typeDefs: readGraphql(import.meta.url, 'schema.graphql'),
  resolvers: {
    Query,
    Mutation,
    Resolution,
    AgendaItem,
    Meeting,
    Council,
    NothingVoted: { ...problems.NothingVoted, ...ofItem },
    ResultNotVoted: { ...problems.ResultNotVoted, ...ofItem },
  },
}
