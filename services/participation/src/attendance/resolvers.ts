import { answer } from '@chiiki/kit/answer.ts'
import { problemResolvers } from '@chiiki/kit/problem.ts'
import type { ResolversFor } from '@chiiki/kit/resolvers-for.ts'
import { readGraphql, type Slice } from '@chiiki/kit/subgraph.ts'
import { ofMeeting } from '../agenda/resolvers.ts'
import { dayOf } from '../context.ts'
import { found } from '../council/lookup.ts'
import type * as Graph from '../generated.ts'
import { enter } from './acts.ts'
import type { AttendanceKept } from './attendance.ts'
import { recordAbsence, recordArrival, recordDeparture } from './decisions.ts'
import { messages } from './messages.ts'
import type { QuorumRule } from './quorum.ts'
import { type MeetingRules, meetingRulesOn } from './rules.ts'

type Mutations = 'recordMemberArrival' | 'recordDeparture' | 'recordAbsence'

const told = (attendance: AttendanceKept) => ({ attendance })

const Mutation: Pick<Graph.MutationResolvers, Mutations> = {
  recordMemberArrival: async (_root, { input }, context) => {
    const { membership, mode } = input
    const at = input.at ?? context.now
    const result = await enter(context, 'recordMemberArrival', input, at, (entry, id, ground) =>
      recordArrival(entry, { id, membership, at, mode }, ground),
    )
    return answer(result, 'MemberArrivalRecorded', told)
  },
  recordDeparture: async (_root, { input }, context) => {
    const { membership } = input
    const at = input.at ?? context.now
    const result = await enter(context, 'recordDeparture', input, at, (entry, id, ground) =>
      recordDeparture(entry, { id, membership, at }, ground),
    )
    return answer(result, 'DepartureRecorded', told)
  },
  recordAbsence: async (_root, { input }, context) => {
    const { membership, isExcused = true, proxyHolder = null } = input
    const result = await enter(context, 'recordAbsence', input, context.now, (entry, id, ground) =>
      recordAbsence(entry, { id, membership, isExcused, proxyHolder }, ground),
    )
    return answer(result, 'AbsenceRecorded', told)
  },
}

const Attendance: ResolversFor<AttendanceKept, Omit<Graph.AttendanceResolvers, 'isInvented'>> = {
  __resolveReference: ({ id }, { loaders }) => loaders.attendance.load(id),
  id: ({ _id }) => _id,
  meeting: async ({ meeting }, _args, { loaders }) => found(await loaders.meeting.load(meeting), meeting),
  proxyHolder: ({ proxy }) => proxy?.holder ?? null,
  history: async ({ _id }, _args, { loaders }) =>
    found(await loaders.attendanceHistory.load(_id), _id).history,
}

const Meeting: Pick<Graph.MeetingResolvers, 'attendance'> = {
  attendance: ({ _id }, _args, { loaders }) => loaders.attendanceOfMeeting.load(_id),
}

const Council: Pick<Graph.CouncilResolvers, 'meetingRules'> = {
  meetingRules: async ({ kind }, { asOf }, context) =>
    meetingRulesOn(await context.loaders.meetingRules(), kind, dayOf(context, asOf)),
}

const MeetingRulesResolvers: ResolversFor<MeetingRules, Pick<Graph.MeetingRulesResolvers, 'validFrom'>> = {
  validFrom: ({ since }) => since,
}

type RuleFields = 'numerator' | 'denominator' | 'proxiesAreCounted' | 'mostProxiesPerHolder'
const QuorumRuleResolvers: ResolversFor<QuorumRule, Pick<Graph.QuorumRuleResolvers, RuleFields>> = {
  numerator: ({ threshold }) => threshold.numerator,
  denominator: ({ threshold }) => threshold.denominator,
  proxiesAreCounted: ({ proxies }) => proxies.areCounted,
  mostProxiesPerHolder: ({ proxies }) => proxies.mostPerHolder,
}

const problems = problemResolvers(messages)

export const attendance: Slice = {
  typeDefs: readGraphql(import.meta.url, 'schema.graphql'),
  resolvers: {
    Mutation,
    Attendance,
    Meeting,
    Council,
    MeetingRules: MeetingRulesResolvers,
    QuorumRule: QuorumRuleResolvers,
    ...problems,
    RegisterClosed: { ...problems.RegisterClosed, ...ofMeeting },
  },
}
