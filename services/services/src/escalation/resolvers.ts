import { readGraphql, type Slice } from '@chiiki/kit/subgraph.ts'
import type { Subject } from '../consultation/consultation.ts'
import { openText } from '../consultation/door.ts'
import { changed, codeIn, partyOf, workerIn } from '../consultation/resolvers.ts'
import type { Context } from '../context.ts'
import type * as Graph from '../generated.ts'
import { sessionView } from '../video-session/door.ts'
import { leaveToKnowHandled } from './access.ts'
import * as acts from './acts.ts'
import { escalationActions } from './decisions.ts'
import { type EscalationView, openEscalation, openShown } from './door.ts'
import { stateOf, unansweredEscalations } from './escalation.ts'
import { listEscalations } from './lists.ts'

const Query: Pick<Graph.QueryResolvers, 'consultationEscalation' | 'consultationEscalations'> = {
  consultationEscalation: (_root, { id }, context) => openEscalation(context, id),
  consultationEscalations: (_root, _args, context) => listEscalations(context),
}

const Mutation: Pick<
  Graph.MutationResolvers,
  | 'requestEscalation'
  | 'takeEscalation'
  | 'answerEscalation'
  | 'declineEscalation'
  | 'withdrawEscalation'
  | 'closeEscalation'
> = {
  requestEscalation: async (_root, { input }, context) => changed(await acts.request(context, input)),
  takeEscalation: async (_root, { input }, context) => changed(await acts.take(context, input)),
  answerEscalation: async (_root, { input }, context) => changed(await acts.answer(context, input)),
  declineEscalation: async (_root, { input }, context) => changed(await acts.decline(context, input)),
  withdrawEscalation: async (_root, { input }, context) => changed(await acts.withdraw(context, input)),
  closeEscalation: async (_root, { input }, context) => changed(await acts.close(context, input)),
}

function textOf(context: Context, view: EscalationView, what: 'reason' | 'answer') {
  const { record, escalation } = view
  const sealed = escalation[what]
  if (sealed === null) return null
  return openText(
    context,
    view,
    sealed,
    acts.aboutEscalation(record._id, escalation.id, what),
    `escalation ${what}`,
  )
}

const ConsultationEscalation: Graph.ConsultationEscalationResolvers = {
  id: ({ escalation }) => escalation.id,
  consultationId: ({ record }) => record._id,
  caseNumber: ({ record }) => record.caseNumber,
  kind: ({ escalation }) => escalation.kind,
  level: ({ escalation }) => escalation.level,
  state: ({ record, escalation }) => stateOf(escalation, record.referrals),
  isUrgent: ({ escalation }) => escalation.isUrgent,
  fromParty: ({ escalation }, _args, context) => partyOf(context, escalation.fromParty),
  toParty: ({ escalation }, _args, context) => partyOf(context, escalation.toParty),
  specialist: ({ escalation }, _args, context) =>
    escalation.specialist === null ? null : workerIn(context, escalation.specialist),
  requestedAt: ({ escalation }) => escalation.requestedAt,
  dueAt: ({ escalation }) => escalation.dueAt,
  isOverdue: ({ record, escalation }, _args, { now }) =>
    unansweredEscalations.includes(stateOf(escalation, record.referrals)) && escalation.dueAt <= now,
  topics: ({ record, escalation }, _args, context) =>
    Promise.all(
      record.topics
        .filter(({ id }) => escalation.topics.includes(id))
        .map(({ code }) => codeIn(context, code)),
    ),
  subjects: ({ record, reading, escalation }) =>
    record.subjects
      .filter(({ id }) => escalation.subjects.includes(id))
      .map((each) => ({
        ...each,
        view: { record, reading },
        through: (subject: Subject) => leaveToKnowHandled(record, reading, escalation, subject),
      })),
  notes: (view, _args, context) => openShown(context, view),
  reason: (view, _args, context) => textOf(context, view, 'reason'),
  answer: (view, _args, context) => textOf(context, view, 'answer'),
  sessions: ({ record, reading, escalation }) =>
    record.sessions
      .filter((each) => each.escalation === escalation.id)
      .flatMap(({ id }) => sessionView(record, id, reading) ?? []),
  referralId: ({ escalation }) => escalation.referral,
  availableActions: ({ record, escalation }) => escalationActions(escalation, record),
}

const EscalationOutOfArea: Pick<Graph.EscalationOutOfAreaResolvers, 'party' | 'branch'> = {
  party: ({ party }, _args, context) => partyOf(context, party),
  branch: ({ branch }, _args, context) => (branch === null ? null : partyOf(context, branch)),
}

export const escalation: Slice = {
  typeDefs: readGraphql(import.meta.url, 'schema.graphql'),
  resolvers: { Query, Mutation, ConsultationEscalation, EscalationOutOfArea },
}
