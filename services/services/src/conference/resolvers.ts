import { readGraphql, type Slice } from '@chiiki/kit/subgraph.ts'
import { changed, codeIn, partyOf, workerIn } from '../consultation/resolvers.ts'
import type * as Graph from '../generated.ts'
import { hearingsOf } from './access.ts'
import * as acts from './acts.ts'
import { conferenceActions } from './conference.ts'
import { introducing, openConference, openHeardNotes, openWords } from './door.ts'
import { listConferences } from './lists.ts'

const Query: Pick<Graph.QueryResolvers, 'consultationConference' | 'consultationConferences'> = {
  consultationConference: (_root, { id }, context) => openConference(context, id),
  consultationConferences: (_root, _args, context) => listConferences(context),
}

const Mutation: Pick<
  Graph.MutationResolvers,
  | 'planConference'
  | 'joinConference'
  | 'declineConference'
  | 'openConference'
  | 'endConference'
  | 'cancelConference'
> = {
  planConference: async (_root, { input }, context) => changed(await acts.plan(context, input)),
  joinConference: async (_root, { input }, context) => changed(await acts.join(context, input)),
  declineConference: async (_root, { input }, context) => changed(await acts.decline(context, input)),
  openConference: async (_root, { input }, context) => changed(await acts.open(context, input)),
  endConference: async (_root, { input }, context) => changed(await acts.end(context, input)),
  cancelConference: async (_root, { input }, context) => changed(await acts.cancel(context, input)),
}

const ConsultationConference: Graph.ConsultationConferenceResolvers = {
  id: ({ conference }) => conference.id,
  consultationId: ({ record }) => record._id,
  kind: ({ conference }) => conference.kind,
  state: ({ conference }) => conference.state,
  startsAt: ({ conference }) => conference.startsAt,
  openedAt: ({ conference }) => conference.openedAt,
  endedAt: ({ conference }) => conference.endedAt,
  topics: ({ record, conference }, _args, context) =>
    Promise.all(
      record.topics
        .filter(({ id }) => conference.topics.includes(id))
        .map(({ code }) => codeIn(context, code)),
    ),
  subjects: (view) =>
    view.record.subjects
      .filter(({ id }) => view.conference.subjects.includes(id))
      .map((each) => ({ ...each, view, through: introducing(view) })),
  seats: ({ conference }) => [...conference.seats],
  hearings: ({ record, reading, conference, place }) =>
    place === 'OWNER' || place === 'SUPERVISOR' ? hearingsOf(record, conference, reading.at) : [],
  notes: (view, _args, context) => openHeardNotes(context, view),
  agenda: (view, _args, context) => openWords(context, view, 'agenda'),
  result: (view, _args, context) => openWords(context, view, 'result'),
  availableActions: ({ conference }) => conferenceActions(conference),
}

const ConferenceSeat: Graph.ConferenceSeatResolvers = {
  party: ({ party }, _args, context) => partyOf(context, party),
  worker: ({ worker }, _args, context) => (worker === null ? null : workerIn(context, worker)),
}

const ConferenceHearing: Graph.ConferenceHearingResolvers = {
  party: ({ party }, _args, context) => partyOf(context, party),
  categories: ({ categories }) => [...categories],
}

export const conference: Slice = {
  typeDefs: readGraphql(import.meta.url, 'schema.graphql'),
  resolvers: { Query, Mutation, ConsultationConference, ConferenceSeat, ConferenceHearing },
}
