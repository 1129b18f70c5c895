import { answer } from '@chiiki/kit/answer.ts'
import { problemResolvers } from '@chiiki/kit/problem.ts'
import type { ResolversFor } from '@chiiki/kit/resolvers-for.ts'
import { readGraphql, type Slice } from '@chiiki/kit/subgraph.ts'
import type { ItemRecord } from '../agenda/agenda.ts'
import { waiting } from '../agenda/along.ts'
import { agendaOf, itemOf } from '../agenda/lookup.ts'
import type { Context } from '../context.ts'
import { found, keptCouncils, surelyOf } from '../council/lookup.ts'
import type * as Graph from '../generated.ts'
import { change, itemIds, plan } from './acts.ts'
import {
  cancelMeeting,
  closeMeeting,
  holdMeeting,
  lapseMeeting,
  noticeMeeting,
  setAgenda,
} from './decisions.ts'
import { listMeetings } from './lists.ts'
import { type MeetingAction, type MeetingKept, type MeetingRecord, possibleActions } from './meeting.ts'
import { messages } from './messages.ts'
import { prospects } from './prospects.ts'

const Query: Pick<Graph.QueryResolvers, 'meeting' | 'meetings'> = {
  meeting: (_root, { id }, { loaders }) => loaders.meeting.load(id),
  meetings: (_root, args, { stores }) => listMeetings(stores.meeting, args),
}

type Mutations =
  | 'planMeeting'
  | 'setAgenda'
  | 'noticeMeeting'
  | 'cancelMeeting'
  | 'holdMeeting'
  | 'lapseMeeting'
  | 'closeMeeting'

const told = (meeting: MeetingKept) => ({ meeting })

const Mutation: Pick<Graph.MutationResolvers, Mutations> = {
  planMeeting: async (_root, { input: { council, ...input } }, context) =>
    answer(await plan(context, council, input), 'MeetingPlanned', told),
  setAgenda: async (_root, { input }, context) => {
    const ids = itemIds(input.agenda)
    const result = await change(context, 'setAgenda', input, (meeting, { items }) =>
      setAgenda(
        meeting,
        input,
        ids,
        waiting(meeting, items).map(({ _id }) => _id),
        context.now,
      ),
    )
    return answer(result, 'AgendaSet', told)
  },
  noticeMeeting: async (_root, { input }, context) => {
    const result = await change(context, 'noticeMeeting', input, (meeting, { council, rule }) =>
      noticeMeeting(meeting, council, rule, input.urgencyReason, context.now),
    )
    return answer(result, 'MeetingNoticed', told)
  },
  cancelMeeting: async (_root, { input }, context) => {
    const result = await change(context, 'cancelMeeting', input, (meeting) =>
      cancelMeeting(meeting, input.reason),
    )
    return answer(result, 'MeetingCancelled', told)
  },
  holdMeeting: async (_root, { input }, context) => {
    const result = await change(context, 'holdMeeting', input, (meeting, { council, quorum }) =>
      holdMeeting(meeting, council, found(quorum, meeting._id).check, context.now),
    )
    return answer(result, 'MeetingOpened', told)
  },
  lapseMeeting: async (_root, { input }, context) => {
    const result = await change(context, 'lapseMeeting', input, (meeting, { quorum }) => {
      const { check, rules } = found(quorum, meeting._id)
      return lapseMeeting(meeting, check, rules.graceMinutes, context.now)
    })
    return answer(result, 'MeetingLapsed', told)
  },
  closeMeeting: async (_root, { input }, context) => {
    const result = await change(context, 'closeMeeting', input, (meeting, { items }) =>
      closeMeeting(meeting, discussedOf(items), context.now),
    )
    return answer(result, 'MeetingClosed', told)
  },
}

type OtherFields =
  | 'isInvented'
  | 'opinions'
  | 'minutes'
  | 'minutesEditions'
  | 'attendance'
  | 'resolutions'
  | 'mainOpinions'
  | 'opinions'
type OwnMeetingFields = Exclude<keyof Graph.MeetingResolvers, OtherFields>

const Meeting: ResolversFor<MeetingKept, Pick<Graph.MeetingResolvers, OwnMeetingFields>> = {
  __resolveReference: ({ id }, { loaders }) => loaders.meeting.load(id),
  id: ({ _id }) => _id,
  council: ({ council }, _args, context) => surelyOf(context, council),
  isOpen: ({ closedReason }) => closedReason === null,
  agenda: (meeting, _args, context) => agendaOf(context, meeting),
  availableActions: (meeting, _args, context) => availableTo(context, meeting),
  prospects: (meeting, _args, context) => prospects(context, meeting),
  history: async ({ _id }, _args, { loaders }) => found(await loaders.meetingHistory.load(_id), _id).history,
}

const Council: Pick<Graph.CouncilResolvers, 'meetings'> = {
  meetings: ({ _id }, args, { loaders }) => loaders.meetingsOfCouncil.load({ parent: _id, args }),
}

const ofMeeting = {
  meeting: async ({ meeting }: { meeting: string }, _args: object, { loaders }: Context) =>
    found(await loaders.meeting.load(meeting), meeting),
}
const ofCouncil = {
  council: ({ council }: { council: string }, _args: object, context: Context) => surelyOf(context, council),
}
const problems = problemResolvers(messages)

export const meeting: Slice = {
  typeDefs: readGraphql(import.meta.url, 'schema.graphql'),
  resolvers: {
    Query,
    Mutation,
    Meeting,
    Council,
    CouncilDoesNotMeet: { ...problems.CouncilDoesNotMeet, ...ofCouncil },
    MeetingActNotPossible: { ...problems.MeetingActNotPossible, ...ofMeeting },
    ClosedPartNeedsReason: problems.ClosedPartNeedsReason,
    AgendaMissing: { ...problems.AgendaMissing, ...ofMeeting },
    NoticeTooLate: { ...problems.NoticeTooLate, ...ofMeeting },
    MeetingCanOpen: { ...problems.MeetingCanOpen, ...ofMeeting },
    DiscussionStillOpen: {
      ...problems.DiscussionStillOpen,
      agendaItems: ({ agendaItems }: { agendaItems: readonly string[] }, _args: object, context: Context) =>
        Promise.all(agendaItems.map((id) => itemOf(context, id))),
    },
    MeetingTooEarly: { ...problems.MeetingTooEarly, ...ofMeeting },
  },
}

function discussedOf(items: readonly ItemRecord[]): string[] {
  return items.filter(({ state }) => state === 'UNDER_DISCUSSION').map(({ _id }) => _id)
}

/** What the caller may do with the meeting; minutes are drafted once. */
async function availableTo(
  context: Context,
  { _id, council, state }: MeetingRecord,
): Promise<MeetingAction[]> {
  if (!(await keptCouncils(context)).has(council)) return []
  const possible = possibleActions(state)
  if (!possible.includes('DRAFT_MINUTES')) return possible
  const editions = await context.loaders.minutesOfMeeting.load(_id)
  return editions.length === 0 ? possible : possible.filter((action) => action !== 'DRAFT_MINUTES')
}
