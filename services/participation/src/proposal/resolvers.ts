import { answer } from '@chiiki/kit/answer.ts'
import type { ResolversFor } from '@chiiki/kit/resolvers-for.ts'
import { ok, type Result } from '@chiiki/kit/result.ts'
import { readGraphql, type Slice } from '@chiiki/kit/subgraph.ts'
import type { Context } from '../context.ts'
import { councilOf, found } from '../council/lookup.ts'
import type * as Graph from '../generated.ts'
import { inOneAct } from '../response/handling.ts'
import type { Refusal } from '../response/problem.ts'
import { addresseeFields, clocksOf } from '../response/resolvers.ts'
import { change, merge, split, submit, supportAct } from './acts.ts'
import * as admission from './admission.ts'
import { answerProposal } from './answering.ts'
import * as deliberation from './deliberation.ts'
import { listProposals } from './lists.ts'
import { answerOf, proposalOf, proposalPolicy } from './lookup.ts'
import { type ProposalKept, proposalMachine } from './proposal.ts'
import { prospects } from './prospects.ts'
import { availableActions, isOwn } from './rights.ts'
import { admit, appeal, decideAppeal, deliberate, override, stepFor } from './steps.ts'
import * as submission from './submission.ts'

const Query: Pick<Graph.QueryResolvers, 'proposal' | 'proposals'> = {
  proposal: (_root, args, context) => proposalOf(context, args),
  proposals: (_root, args, context) => listProposals(context, args),
}

const told = (result: Result<ProposalKept, Refusal>) =>
  answer(result, 'ProposalHandled', (proposal) => ({ proposal }))

/** Supporting isn't a change of the proposal itself: it's read anew, with the number that it led to. */
async function supported(context: Context, id: string, result: Result<unknown, Refusal>) {
  context.loaders.proposal.clear(id)
  return told(result.ok ? ok(found(await context.loaders.proposal.load(id), id)) : result)
}

type Mutations =
  | 'submitProposal'
  | 'admitProposal'
  | 'returnProposal'
  | 'resubmitProposal'
  | 'lapseProposal'
  | 'findProposalInadmissible'
  | 'appealProposal'
  | 'upholdProposalAppeal'
  | 'rejectProposalAppeal'
  | 'closeProposal'
  | 'deliberateProposal'
  | 'deferProposal'
  | 'agreeToProposal'
  | 'declineToSupportProposal'
  | 'overrideProposalDecline'
  | 'answerProposal'
  | 'mergeProposal'
  | 'splitProposal'
  | 'withdrawProposal'
  | 'supportProposal'
  | 'withdrawProposalSupport'

const Mutation: Pick<Graph.MutationResolvers, Mutations> = {
  submitProposal: async (_root, { input }, context) => told(await submit(context, input)),
  admitProposal: async (_root, { input }, context) => told(await admit(context, input)),
  returnProposal: async (_root, { input }, context) =>
    told(await stepFor(context, 'returnProposal', 'RETURN', input, submission.returnProposal)),
  resubmitProposal: async (_root, { input }, context) =>
    told(
      await change(context, 'resubmitProposal', 'RESUBMIT', input, {
        decide: (proposal, ground) => submission.resubmitProposal(proposal, input, ground),
      }),
    ),
  lapseProposal: async (_root, { input }, context) =>
    told(await change(context, 'lapseProposal', 'LAPSE', input, { decide: submission.lapseProposal })),
  findProposalInadmissible: async (_root, { input }, context) => {
    const by = context.stores.authors.holders(context.actor)[0] ?? null
    const result = await stepFor(
      context,
      'findProposalInadmissible',
      'FIND_INADMISSIBLE',
      input,
      (proposal, reason, ground) => admission.findInadmissible(proposal, reason, by, ground),
    )
    return told(result)
  },
  appealProposal: async (_root, { input }, context) => told(await appeal(context, input)),
  upholdProposalAppeal: async (_root, { input }, context) => told(await decideAppeal(context, input, true)),
  rejectProposalAppeal: async (_root, { input }, context) => told(await decideAppeal(context, input, false)),
  closeProposal: async (_root, { input }, context) =>
    told(await change(context, 'closeProposal', 'CLOSE', input, { decide: admission.closeProposal })),
  deliberateProposal: async (_root, { input }, context) => told(await deliberate(context, input)),
  deferProposal: async (_root, { input }, context) =>
    told(await stepFor(context, 'deferProposal', 'DEFER', input, deliberation.deferProposal)),
  agreeToProposal: async (_root, { input }, context) =>
    told(await stepFor(context, 'agreeToProposal', 'AGREE', input, deliberation.agreeToProposal)),
  declineToSupportProposal: async (_root, { input }, context) =>
    told(
      await stepFor(
        context,
        'declineToSupportProposal',
        'NOT_SUPPORT',
        input,
        deliberation.notSupportProposal,
      ),
    ),
  overrideProposalDecline: async (_root, { input }, context) => told(await override(context, input)),
  answerProposal: async (_root, { input }, context) => {
    const policy = await proposalPolicy(context)
    const result = await change(context, 'answerProposal', 'ANSWER', input, {
      decide: (proposal, ground) =>
        inOneAct(proposalMachine, proposal, 'ADOPT', policy, answerProposal(proposal, input, ground)),
    })
    return told(result)
  },
  mergeProposal: async (_root, { input }, context) => told(await merge(context, input)),
  splitProposal: async (_root, { input }, context) => told(await split(context, input)),
  withdrawProposal: async (_root, { input }, context) =>
    told(await stepFor(context, 'withdrawProposal', 'WITHDRAW', input, submission.withdrawProposal)),
  supportProposal: async (_root, { input }, context) =>
    supported(context, input.id, await supportAct(context, 'supportProposal', 'BEGAN', input)),
  withdrawProposalSupport: async (_root, { input }, context) =>
    supported(context, input.id, await supportAct(context, 'withdrawProposalSupport', 'CEASED', input)),
}

const orNull = (id: string | null, context: Context) => (id === null ? null : proposalOf(context, { id }))

type OfOthers =
  | 'isInvented'
  | 'responseDraft'
  | 'carryUps'
  | 'areaIssues'
  | 'reflections'
  | 'owingPost'
  | 'sentences'
type Own = Exclude<keyof Graph.ProposalResolvers, OfOthers>

const Proposal: ResolversFor<ProposalKept, Pick<Graph.ProposalResolvers, Own>> = {
  __resolveReference: ({ id }, context) => proposalOf(context, { id }),
  id: ({ _id }) => _id,
  ...addresseeFields,
  naming: ({ author }) => author.naming,
  authorName: ({ _id, author }, _args, { stores }) => stores.authors.publicName(_id, author),
  isOwn: (proposal, _args, context) => isOwn(context, proposal),
  council: ({ council }, _args, context) => (council === null ? null : councilOf(context, council)),
  meeting: ({ meeting }, _args, { loaders }) => (meeting === null ? null : loaders.meeting.load(meeting)),
  supporterCount: async ({ _id }, _args, { loaders }) =>
    (await loaders.familiesOfProposal.load(_id))[0]?.count ?? 0,
  isSupportedByMe: async ({ _id }, _args, { loaders, stores, actor }) => {
    const family = (await loaders.familiesOfProposal.load(_id))[0]?._id
    const keys = stores.authors.holders(actor).map((holder) => `${family} ${holder}`)
    return (await Promise.all(keys.map((key) => loaders.supporter.load(key)))).some((each) => each !== null)
  },
  clocks: ({ clocks }, _args, context) => clocksOf(context, clocks),
  mergedInto: ({ mergedInto }, _args, context) => orNull(mergedInto, context),
  splitFrom: ({ splitFrom }, _args, context) => orNull(splitFrom, context),
  response: (proposal, _args, context) => answerOf(context, proposal),
  availableActions: async (proposal, _args, context) =>
    availableActions(context, proposal, await context.loaders.allPlaces()),
  prospects: async (proposal, _args, context) =>
    prospects(context, proposal, await context.loaders.allPlaces()),
  history: async ({ _id }, _args, { loaders }) => found(await loaders.proposalHistory.load(_id), _id).history,
}

const place = {
  proposals: ({ id }: { id: string }, args: object, { loaders }: Context) =>
    loaders.proposalsOfPlace.load({ parent: id, args }),
}
const District: Pick<Graph.DistrictResolvers, 'proposals'> = place
const Area: Pick<Graph.AreaResolvers, 'proposals'> = place

export const proposal: Slice = {
  typeDefs: readGraphql(import.meta.url, 'schema.graphql'),
  resolvers: { Query, Mutation, Proposal, District, Area },
}
