import { readGraphql, type Slice } from '@chiiki/kit/subgraph.ts'
import type { Subject } from '../consultation/consultation.ts'
import { changed } from '../consultation/resolvers.ts'
import { leaveToKnowHandled } from '../escalation/access.ts'
import type * as Graph from '../generated.ts'
import * as acts from './acts.ts'
import { escalationOf } from './decisions.ts'
import { openSession, openToldNotes } from './door.ts'
import { minutesTalked, sessionActions } from './video-session.ts'

const Query: Pick<Graph.QueryResolvers, 'videoSession'> = {
  videoSession: (_root, { id }, context) => openSession(context, id),
}

const Mutation: Pick<
  Graph.MutationResolvers,
  | 'bookVideoSession'
  | 'enterVideoSession'
  | 'connectVideoSession'
  | 'recordVideoDrop'
  | 'resumeVideoSession'
  | 'endVideoSession'
  | 'failVideoSession'
  | 'cancelVideoSession'
  | 'rebookVideoSession'
  | 'bookVideoInterpreter'
  | 'summarizeVideoSession'
> = {
  bookVideoSession: async (_root, { input }, context) => changed(await acts.book(context, input)),
  enterVideoSession: async (_root, { input }, context) => changed(await acts.enter(context, input)),
  connectVideoSession: async (_root, { input }, context) => changed(await acts.connect(context, input)),
  recordVideoDrop: async (_root, { input }, context) => changed(await acts.drop(context, input)),
  resumeVideoSession: async (_root, { input }, context) => changed(await acts.resume(context, input)),
  endVideoSession: async (_root, { input }, context) => changed(await acts.end(context, input)),
  failVideoSession: async (_root, { input }, context) => changed(await acts.fail(context, input)),
  cancelVideoSession: async (_root, { input }, context) => changed(await acts.cancel(context, input)),
  rebookVideoSession: async (_root, { input }, context) => changed(await acts.rebook(context, input)),
  bookVideoInterpreter: async (_root, { input }, context) =>
    changed(await acts.bookSessionInterpreter(context, input)),
  summarizeVideoSession: async (_root, { input }, context) => changed(await acts.summarize(context, input)),
}

const VideoSession: Graph.VideoSessionResolvers = {
  id: ({ session }) => session.id,
  consultationId: ({ record }) => record._id,
  escalationId: ({ session }) => session.escalation,
  startsAt: ({ session }) => session.startsAt,
  endsAt: ({ session }) => session.endsAt,
  state: ({ state }) => state,
  cutAt: ({ cutAt }) => cutAt,
  bookingState: async ({ session }, _args, { loaders }) =>
    (await loaders.sessionBooking.load(session.appointment))?.state ?? null,
  subjects: ({ record, reading, session }) =>
    record.subjects
      .filter(({ id }) => session.subjects.includes(id))
      .map((each) => ({
        ...each,
        view: { record, reading },
        through: (subject: Subject) =>
          leaveToKnowHandled(record, reading, escalationOf(record, session), subject),
      })),
  notes: (view, _args, context) => openToldNotes(context, view),
  interpreterLanguage: ({ session }) => session.interpreter?.language ?? null,
  isInterpreterInKnownHours: ({ session }) => session.interpreter?.isInKnownHours ?? null,
  drops: ({ session }) => session.drops.map(({ at, resumedAt }) => ({ at, resumedAt })),
  minutesTalked: ({ session, cutAt }, _args, { now }) => minutesTalked(session, cutAt ?? now),
  failure: ({ session }) => session.failure,
  follows: ({ session }) => session.follows,
  followedBy: ({ session }) => session.followedBy,
  summary: ({ session }) => session.summary,
  availableActions: ({ state }) => sessionActions({ state }),
}

export const videoSession: Slice = {
  typeDefs: readGraphql(import.meta.url, 'schema.graphql'),
  resolvers: { Query, Mutation, VideoSession },
}
