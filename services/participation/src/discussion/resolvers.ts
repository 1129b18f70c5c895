import type { ResolversFor } from '@chiiki/kit/resolvers-for.ts'
import { readGraphql, type Slice } from '@chiiki/kit/subgraph.ts'
import { meetingRulesOn } from '../attendance/rules.ts'
import { dayOf } from '../context.ts'
import { found } from '../council/lookup.ts'
import type * as Graph from '../generated.ts'
import { type DiscussionPeriod, periodsOf } from './discussion.ts'

const Council: Pick<Graph.CouncilResolvers, 'regularDiscussions'> = {
  regularDiscussions: async (council, { asOf }, context) => {
    const { _id, kind, establishedOn, endedOn } = council
    const day = dayOf(context, asOf)
    const everyMonths = meetingRulesOn(await context.loaders.meetingRules(), kind, day)?.discussionMonths
    if (!everyMonths || establishedOn === null || establishedOn > day) return null
    const held = await context.loaders.heldMeetings.load(_id)
    const periods = periodsOf(everyMonths, { establishedOn, endedOn }, held, day)
    return { everyMonths, missedCount: periods.filter(({ state }) => state === 'MISSED').length, periods }
  },
}

const Period: ResolversFor<DiscussionPeriod, Pick<Graph.DiscussionPeriodResolvers, 'meetings'>> = {
  meetings: ({ meetings }, _args, { loaders }) =>
    Promise.all(meetings.map(async (id) => found(await loaders.meeting.load(id), id))),
}

export const discussion: Slice = {
  typeDefs: readGraphql(import.meta.url, 'schema.graphql'),
  resolvers: { Council, DiscussionPeriod: Period },
}
