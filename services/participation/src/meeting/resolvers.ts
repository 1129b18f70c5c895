import { answer } from '@chiiki/kit/answer.ts'
import { problemResolvers } from '@chiiki/kit/problem.ts'
import type { ResolversFor } from '@chiiki/kit/resolvers-for.ts'
import { readGraphql, type Slice } from '@chiiki/kit/subgraph.ts'
import type { Context } from '../context.ts'
import { found, keptCouncils, surelyOf } from '../council/lookup.ts'
import type * as Graph from '../generated.ts'
import { change, itemIds, plan } from './acts.ts'
import { cancelMeeting, closeMeeting, holdMeeting, noticeMeeting, setAgenda } from './decisions.ts'
import { listMeetings } from './lists.ts'
import {
  type MeetingAction,
  type MeetingKept,
  type MeetingRecord,
  type PositionedItem,
  positioned,
  possibleActions,
} from './meeting.ts'
import { messages } from './messages.ts'

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
  | 'closeMeeting'

const told = (meeting: MeetingKept) => ({ meeting })

const Mutation: Pick<Graph.MutationResolvers, Mutations> = {
  planMeeting: async (_root, { input: { council, ...input } }, context) =>
    answer(await plan(context, council, input), 'MeetingPlanned', told),
  setAgenda: async (_root, { input }, context) => {
    const ids = itemIds(input.agenda)
    const result = await change(context, 'setAgenda', input, (meeting) =>
      setAgenda(meeting, input, ids, context.now),
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
    const result = await change(context, 'holdMeeting', input, (meeting, { council }) =>
      holdMeeting(meeting, council, context.now),
    )
    return answer(result, 'MeetingOpened', told)
  },
  closeMeeting: async (_root, { input }, context) => {
    const result = await change(context, 'closeMeeting', input, (meeting) =>
      closeMeeting(meeting, context.now),
    )
    return answer(result, 'MeetingClosed', told)
  },
}

type OwnMeetingFields = Exclude<keyof Graph.MeetingResolvers, 'mainOpinions' | 'minutes' | 'minutesEditions'>

const Meeting: ResolversFor<MeetingKept, Pick<Graph.MeetingResolvers, OwnMeetingFields>> = {
  __resolveReference: ({ id }, { loaders }) => loaders.meeting.load(id),
  id: ({ _id }) => _id,
  council: ({ council }, _args, context) => surelyOf(context, council),
  isOpen: ({ closedReason }) => closedReason === null,
  agenda: ({ agenda }) => positioned(agenda),
  availableActions: (meeting, _args, context) => availableTo(context, meeting),
  history: async ({ _id }, _args, { loaders }) => found(await loaders.meetingHistory.load(_id), _id).history,
}

const AgendaItem: ResolversFor<PositionedItem, Pick<Graph.AgendaItemResolvers, 'isOpen'>> = {
  isOpen: ({ closedReason }) => closedReason === null,
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
    AgendaItem,
    Council,
    CouncilDoesNotMeet: { ...problems.CouncilDoesNotMeet, ...ofCouncil },
    MeetingActNotPossible: { ...problems.MeetingActNotPossible, ...ofMeeting },
    ClosedPartNeedsReason: problems.ClosedPartNeedsReason,
    AgendaMissing: { ...problems.AgendaMissing, ...ofMeeting },
    NoticeTooLate: { ...problems.NoticeTooLate, ...ofMeeting },
    MeetingTooEarly: { ...problems.MeetingTooEarly, ...ofMeeting },
  },
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
