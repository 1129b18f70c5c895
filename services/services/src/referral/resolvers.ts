import { eventsFrom } from '@chiiki/kit/machine.ts'
import { readGraphql, type Slice } from '@chiiki/kit/subgraph.ts'
import { leaveToKnowReferred } from '../consultation/access.ts'
import type { Subject } from '../consultation/consultation.ts'
import { openPackage, openReferral, openText, type ReferralView } from '../consultation/door.ts'
import { listReferrals } from '../consultation/lists.ts'
import { changed, codeIn, partyOf, workerIn } from '../consultation/resolvers.ts'
import type { Context } from '../context.ts'
import type * as Graph from '../generated.ts'
import * as acts from './acts.ts'
import { senderOf } from './chain.ts'
import { referralMachine, unanswered } from './referral.ts'

const Query: Pick<Graph.QueryResolvers, 'consultationReferral' | 'consultationReferrals'> = {
  consultationReferral: (_root, { id }, context) => openReferral(context, id),
  consultationReferrals: (_root, _args, context) => listReferrals(context),
}

const Mutation: Pick<
  Graph.MutationResolvers,
  | 'requestReferral'
  | 'receiveReferral'
  | 'acceptReferral'
  | 'declineReferral'
  | 'redirectReferral'
  | 'withdrawReferral'
  | 'startReferral'
  | 'completeReferral'
  | 'returnReferral'
  | 'confirmReferralReturn'
> = {
  requestReferral: async (_root, { input }, context) => changed(await acts.requestReferral(context, input)),
  receiveReferral: async (_root, { input }, context) => changed(await acts.receive(context, input)),
  acceptReferral: async (_root, { input }, context) => changed(await acts.accept(context, input)),
  declineReferral: async (_root, { input }, context) => changed(await acts.decline(context, input)),
  redirectReferral: async (_root, { input }, context) => changed(await acts.redirect(context, input)),
  withdrawReferral: async (_root, { input }, context) => changed(await acts.withdraw(context, input)),
  startReferral: async (_root, { input }, context) => changed(await acts.start(context, input)),
  completeReferral: async (_root, { input }, context) => changed(await acts.complete(context, input)),
  returnReferral: async (_root, { input }, context) => changed(await acts.giveBack(context, input)),
  confirmReferralReturn: async (_root, { input }, context) =>
    changed(await acts.confirmReturn(context, input)),
}

/** What the process itself does along with another act is no act of a person. */
const ofItself = ['PASS_ON', 'COME_BACK']

/** A text of a referral: why it was made, or how it was answered. */
function textOf(context: Context, view: ReferralView, what: 'reason' | 'answer') {
  const { record, referral } = view
  const sealed = referral[what]
  if (sealed === null) return null
  const about = acts.aboutReferral(record._id, referral.id, what)
  return openText(context, view, sealed, about, `referral ${what}`)
}

const ConsultationReferral: Graph.ConsultationReferralResolvers = {
  id: ({ referral }) => referral.id,
  kind: ({ referral }) => referral.kind,
  isUrgent: ({ referral }) => referral.isUrgent,
  state: ({ referral }) => referral.state,
  // Whoever it was passed on to hears who passed it on; who sent it first answers for it.
  fromParty: ({ record, referral }, _args, context) => partyOf(context, senderOf(record, referral)),
  toParty: ({ referral }, _args, context) => partyOf(context, referral.toParty),
  acceptedBy: ({ referral }, _args, context) =>
    referral.acceptedBy === null ? null : workerIn(context, referral.acceptedBy),
  requestedAt: ({ referral }) => referral.requestedAt,
  dueOn: ({ referral }) => referral.dueOn,
  dueAt: ({ referral }) => referral.dueAt,
  isOverdue: ({ referral }, _args, { now }) => unanswered.includes(referral.state) && referral.dueAt <= now,
  depth: ({ referral }) => referral.depth,
  topics: ({ record, referral }, _args, context) =>
    Promise.all(
      record.topics.filter(({ id }) => referral.topics.includes(id)).map(({ code }) => codeIn(context, code)),
    ),
  subjects: ({ record, reading, referral }) =>
    record.subjects
      .filter(({ id }) => referral.subjects.includes(id))
      .map((each) => ({
        ...each,
        view: { record, reading },
        through: (subject: Subject) => leaveToKnowReferred(record, reading, referral, subject),
      })),
  notes: (view, _args, context) => openPackage(context, view),
  reason: (view, _args, context) => textOf(context, view, 'reason'),
  answer: (view, _args, context) => textOf(context, view, 'answer'),
  availableActions: ({ referral }) =>
    eventsFrom(referralMachine, referral.state).filter(
      (each): each is Exclude<typeof each, 'PASS_ON' | 'COME_BACK'> => !ofItself.includes(each),
    ),
}

export const referral: Slice = {
  typeDefs: readGraphql(import.meta.url, 'schema.graphql'),
  resolvers: { Query, Mutation, ConsultationReferral },
}
