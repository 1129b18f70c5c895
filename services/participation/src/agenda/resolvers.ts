import { answer } from '@chiiki/kit/answer.ts'
import { mapPage } from '@chiiki/kit/list.ts'
import { problemResolvers } from '@chiiki/kit/problem.ts'
import type { ResolversFor } from '@chiiki/kit/resolvers-for.ts'
import { readGraphql, type Slice } from '@chiiki/kit/subgraph.ts'
import type { Context } from '../context.ts'
import { found, keptCouncils, surelyOf } from '../council/lookup.ts'
import type * as Graph from '../generated.ts'
import { change, propose, schedule } from './acts.ts'
import { type Deferral, type ItemKept, type ItemTold, possibleActions } from './agenda.ts'
import { deferItem, noteItem, publishReflection, recuse, takeItem, withdrawItem } from './decisions.ts'
import { listItems } from './lists.ts'
import { itemOf, told } from './lookup.ts'
import { messages } from './messages.ts'
import { prospects } from './prospects.ts'

const Query: Pick<Graph.QueryResolvers, 'agendaItem' | 'agendaItems'> = {
  agendaItem: (_root, { id }, context) => byId(context, id),
  agendaItems: async (_root, args, { stores }) => mapPage(await listItems(stores.agenda, args), unplaced),
}

type Mutations =
  | 'proposeAgendaItem'
  | 'scheduleAgendaItem'
  | 'recuseMember'
  | 'takeAgendaItem'
  | 'noteAgendaItem'
  | 'deferAgendaItem'
  | 'withdrawAgendaItem'
  | 'publishReflection'

const shown = (item: ItemKept) => ({ agendaItem: unplaced(item) })

const Mutation: Pick<Graph.MutationResolvers, Mutations> = {
  proposeAgendaItem: async (_root, { input: { council, ...input } }, context) =>
    answer(await propose(context, council, input), 'AgendaItemProposed', shown),
  scheduleAgendaItem: async (_root, { input }, context) =>
    answer(await schedule(context, input), 'AgendaItemScheduled', shown),
  recuseMember: async (_root, { input }, context) => {
    const result = await change(context, 'recuseMember', input, (item, { roll, isVoting }) =>
      recuse(item, input.membership, roll.members, isVoting, context.now),
    )
    return answer(result, 'MemberRecused', shown)
  },
  takeAgendaItem: async (_root, { input }, context) => {
    const result = await change(context, 'takeAgendaItem', input, (item, { meeting, check }) =>
      takeItem(item, meeting, check, context.now),
    )
    return answer(result, 'AgendaItemTaken', shown)
  },
  noteAgendaItem: async (_root, { input }, context) => {
    const result = await change(context, 'noteAgendaItem', input, (item, { meeting }) =>
      noteItem(item, meeting, input, context.now),
    )
    return answer(result, 'AgendaItemNoted', shown)
  },
  deferAgendaItem: async (_root, { input }, context) => {
    const result = await change(context, 'deferAgendaItem', input, (item, { isVoting }) =>
      deferItem(item, input.reason, isVoting, context.now),
    )
    return answer(result, 'AgendaItemDeferred', shown)
  },
  withdrawAgendaItem: async (_root, { input }, context) => {
    const result = await change(context, 'withdrawAgendaItem', input, (item) =>
      withdrawItem(item, input.reason, context.now),
    )
    return answer(result, 'AgendaItemWithdrawn', shown)
  },
  publishReflection: async (_root, { input }, context) => {
    const result = await change(context, 'publishReflection', input, (item) =>
      publishReflection(item, input.reflection, context.now),
    )
    return answer(result, 'ReflectionPublished', shown)
  },
}

type OtherFields = 'isInvented' | 'votes' | 'resolution' | 'outcome' | 'sentences'

const AgendaItem: ResolversFor<
  ItemTold,
  Pick<Graph.AgendaItemResolvers, Exclude<keyof Graph.AgendaItemResolvers, OtherFields>>
> = {
  __resolveReference: ({ id }, context) => byId(context, id),
  id: ({ _id }) => _id,
  council: ({ council }, _args, context) => surelyOf(context, council),
  meeting: ({ meeting }, _args, { loaders }) => (meeting === null ? null : loaders.meeting.load(meeting)),
  position: async (item, _args, context) => item.position ?? (await told(context, item)).position,
  isOpen: ({ closedReason }) => closedReason === null,
  course: async ({ meeting, takenAt, endedAt }, _args, { loaders }) => {
    const shared = meeting === null ? null : await loaders.meeting.load(meeting)
    return { sharedAt: shared?.notice?.at ?? null, discussedAt: takenAt, endedAt }
  },
  reflection: ({ reflections }) => reflections.at(-1) ?? null,
  availableActions: async (item, _args, context) =>
    (await keptCouncils(context)).has(item.council) ? possibleActions(item) : [],
  prospects: (item, _args, context) => prospects(context, item),
  history: async ({ _id }, _args, { loaders }) =>
    found(await loaders.agendaItemHistory.load(_id), _id).history,
}

const AgendaDeferral: ResolversFor<Deferral, Pick<Graph.AgendaDeferralResolvers, 'meeting'>> = {
  meeting: async ({ meeting }, _args, { loaders }) => found(await loaders.meeting.load(meeting), meeting),
}

const Council: Pick<Graph.CouncilResolvers, 'agendaItems'> = {
  agendaItems: async ({ _id }, args, { loaders }) =>
    mapPage(await loaders.itemsOfCouncil.load({ parent: _id, args }), unplaced),
}

/** For the problems of every slice that name an item or a meeting. */
export const ofItem = {
  agendaItem: ({ agendaItem }: { agendaItem: string }, _args: object, context: Context) =>
    itemOf(context, agendaItem),
}
export const ofMeeting = {
  meeting: async ({ meeting }: { meeting: string }, _args: object, { loaders }: Context) =>
    found(await loaders.meeting.load(meeting), meeting),
}
const problems = problemResolvers(messages)

export const agenda: Slice = {
  typeDefs: readGraphql(import.meta.url, 'schema.graphql'),
  resolvers: {
    Query,
    Mutation,
    AgendaItem,
    AgendaDeferral,
    Council,
    AgendaItemActNotPossible: { ...problems.AgendaItemActNotPossible, ...ofItem },
    PaperOfAnotherPlace: problems.PaperOfAnotherPlace,
    PaperNotOpen: problems.PaperNotOpen,
    MeetingNotInSession: { ...problems.MeetingNotInSession, ...ofMeeting },
    QuorumNotMet: { ...problems.QuorumNotMet, ...ofMeeting },
    ReflectionMissing: { ...problems.ReflectionMissing, ...ofItem },
    VoteStillOpen: { ...problems.VoteStillOpen, ...ofItem },
    AlreadyRecused: problems.AlreadyRecused,
  },
}

function unplaced(item: ItemKept): ItemTold {
  return { ...item, position: null }
}

async function byId(context: Context, id: string): Promise<ItemTold | null> {
  const item = await context.loaders.agendaItem.load(id)
  return item && unplaced(item)
}
