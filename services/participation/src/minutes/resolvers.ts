import { answer } from '@chiiki/kit/answer.ts'
import { problemResolvers } from '@chiiki/kit/problem.ts'
import type { ResolversFor } from '@chiiki/kit/resolvers-for.ts'
import { readGraphql, type Slice } from '@chiiki/kit/subgraph.ts'
import { agendaOf } from '../agenda/lookup.ts'
import type { Context } from '../context.ts'
import { found, keptCouncils } from '../council/lookup.ts'
import type * as Graph from '../generated.ts'
import { change, correct, draft } from './acts.ts'
import { approveMinutes, publishMinutes, reviseMinutes } from './decisions.ts'
import { messages } from './messages.ts'
import {
  currentOf,
  type MinutesKept,
  type MinutesSeen,
  possibleActions,
  publicParagraphs,
  seenBy,
} from './minutes.ts'
import { prospects } from './prospects.ts'

const Query: Pick<Graph.QueryResolvers, 'minutes'> = {
  minutes: (_root, { id }, context) => minutesOf(context, id),
}

type Mutations = 'draftMinutes' | 'reviseMinutes' | 'approveMinutes' | 'publishMinutes' | 'correctMinutes'

/** Whoever has done an act on minutes is of the secretariat. */
const told = (minutes: MinutesKept) => ({ minutes: { ...minutes, bySecretariat: true } })

const Mutation: Pick<Graph.MutationResolvers, Mutations> = {
  draftMinutes: async (_root, { input }, context) =>
    answer(await draft(context, input), 'MinutesDrafted', told),
  reviseMinutes: async (_root, { input }, context) => {
    const result = await change(context, 'reviseMinutes', input, (minutes, meeting) =>
      reviseMinutes(minutes, meeting, input.paragraphs),
    )
    return answer(result, 'MinutesRevised', told)
  },
  approveMinutes: async (_root, { input }, context) => {
    const result = await change(context, 'approveMinutes', input, (minutes) =>
      approveMinutes(minutes, input.approval, context.now),
    )
    return answer(result, 'MinutesApproved', told)
  },
  publishMinutes: async (_root, { input }, context) => {
    const result = await change(context, 'publishMinutes', input, (minutes) =>
      publishMinutes(minutes, context.now),
    )
    return answer(result, 'MinutesPublished', told)
  },
  correctMinutes: async (_root, { input }, context) =>
    answer(await correct(context, input), 'MinutesCorrectionDrafted', told),
}

const Minutes: ResolversFor<MinutesSeen, Omit<Graph.MinutesResolvers, 'isInvented'>> = {
  __resolveReference: ({ id }, context) => minutesOf(context, id),
  id: ({ _id }) => _id,
  meeting: async ({ meeting }, _args, { loaders }) => found(await loaders.meeting.load(meeting), meeting),
  isCurrent: async ({ _id, meeting }, _args, { loaders }) =>
    currentOf(await loaders.minutesOfMeeting.load(meeting))?._id === _id,
  paragraphs: async (minutes, _args, context) => {
    const meeting = found(await context.loaders.meeting.load(minutes.meeting), minutes.meeting)
    const items = new Map((await agendaOf(context, meeting)).map((item) => [item._id, item]))
    const shown = minutes.bySecretariat ? minutes.paragraphs : publicParagraphs(minutes)
    return shown.map(({ text, agendaItem, closedReason }, index) => ({
      position: index + 1,
      text,
      agendaItem: items.get(agendaItem ?? '') ?? null,
      isOpen: closedReason === null,
      closedReason,
    }))
  },
  corrects: ({ corrects }, _args, context) => (corrects === null ? null : minutesOf(context, corrects)),
  availableActions: async (minutes, _args, { loaders }) =>
    minutes.bySecretariat
      ? possibleActions(minutes, await loaders.minutesOfMeeting.load(minutes.meeting))
      : [],
  prospects: (minutes, _args, context) => prospects(context, minutes),
  history: async ({ _id }, _args, { loaders }) => found(await loaders.minutesHistory.load(_id), _id).history,
}

const Meeting: Pick<Graph.MeetingResolvers, 'minutes' | 'minutesEditions'> = {
  minutes: async ({ _id }, _args, context) => currentOf(await editionsOf(context, _id)),
  minutesEditions: ({ _id }, _args, context) => editionsOf(context, _id),
}

const problems = problemResolvers(messages)
const MinutesActNotPossible: Pick<Graph.MinutesActNotPossibleResolvers, 'minutes'> = {
  ...problems.MinutesActNotPossible,
  minutes: async ({ minutes }, _args, context) => found(await minutesOf(context, minutes), minutes),
}
const MinutesAlreadyBegun: Pick<Graph.MinutesAlreadyBegunResolvers, 'meeting' | 'existing'> = {
  ...problems.MinutesAlreadyBegun,
  meeting: async ({ meeting }, _args, { loaders }) => found(await loaders.meeting.load(meeting), meeting),
  existing: async ({ meeting }, _args, context) => (await editionsOf(context, meeting)).at(-1) ?? null,
}

export const minutes: Slice = {
  typeDefs: readGraphql(import.meta.url, 'schema.graphql'),
  resolvers: { Query, Mutation, Minutes, Meeting, MinutesActNotPossible, MinutesAlreadyBegun },
}

/** An edition that the caller may know of; else null, as if there were none, at the same cost. */
async function minutesOf(context: Context, id: string): Promise<MinutesSeen | null> {
  const [minutes, kept] = await Promise.all([context.loaders.minutes.load(id), keptCouncils(context)])
  return minutes && seenBy(kept, minutes)
}

/** The editions of a meeting that the caller may know of, oldest first. */
async function editionsOf(context: Context, meeting: string): Promise<MinutesSeen[]> {
  const editions = context.loaders.minutesOfMeeting.load(meeting)
  const [all, kept] = await Promise.all([editions, keptCouncils(context)])
  return all.flatMap((minutes) => seenBy(kept, minutes) ?? [])
}
