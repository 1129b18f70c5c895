import { answer } from '@chiiki/kit/answer.ts'
import type { ResolversFor } from '@chiiki/kit/resolvers-for.ts'
import type { Result } from '@chiiki/kit/result.ts'
import { readGraphql, type Slice } from '@chiiki/kit/subgraph.ts'
import type { Context } from '../context.ts'
import { found } from '../council/lookup.ts'
import type * as Graph from '../generated.ts'
import { opinionOf } from '../opinion/lookup.ts'
import { proposalOf } from '../proposal/lookup.ts'
import { groundOf } from '../response/ground.ts'
import type { Refusal } from '../response/problem.ts'
import { prospectsOf } from '../response/prospect.ts'
import { holdsOne } from '../response/rights.ts'
import { approve, approvingOf, draft, endWithReason, handIn, revise } from './acts.ts'
import { barTo } from './decisions.ts'
import { type DraftKept, draftActions, draftMachine } from './response-draft.ts'
import { availableActions, postsFor, sees } from './rights.ts'
import { answerableOf } from './subjects.ts'

const orNull = (context: Context, draft: DraftKept | null) => (draft && sees(context, draft) ? draft : null)

const Query: Pick<Graph.QueryResolvers, 'responseDraft'> = {
  responseDraft: async (_root, { id }, context) =>
    orNull(context, await context.loaders.responseDraft.load(id)),
}

/** What it answers changes with it: whoever reads on in the same request sees it as it is now. */
async function told(context: Context, acted: Promise<Result<DraftKept, Refusal>>) {
  const result = await acted
  const { loaders } = context
  for (const loader of [loaders.opinion, loaders.proposal, loaders.carryUp, loaders.responseDraftOf])
    loader.clearAll()
  return answer(result, 'ResponseDraftHandled', (responseDraft) => ({ responseDraft }))
}

type Mutations =
  | 'draftResponse'
  | 'reviseResponseDraft'
  | 'handInResponseDraft'
  | 'sendBackResponseDraft'
  | 'approveResponseDraft'
  | 'discardResponseDraft'

const Mutation: Pick<Graph.MutationResolvers, Mutations> = {
  draftResponse: (_root, { input }, context) => told(context, draft(context, input)),
  reviseResponseDraft: (_root, { input }, context) => told(context, revise(context, input)),
  handInResponseDraft: (_root, { input }, context) => told(context, handIn(context, input)),
  sendBackResponseDraft: (_root, { input }, context) =>
    told(context, endWithReason(context, 'sendBackResponseDraft', 'SEND_BACK', input)),
  approveResponseDraft: (_root, { input }, context) => told(context, approve(context, input)),
  discardResponseDraft: (_root, { input }, context) =>
    told(context, endWithReason(context, 'discardResponseDraft', 'DISCARD', input)),
}

const ResponseDraft: ResolversFor<DraftKept, Graph.ResponseDraftResolvers> = {
  __resolveReference: async ({ id }, context) =>
    orNull(context, await context.loaders.responseDraft.load(id)),
  id: ({ _id }) => _id,
  kind: ({ subjectKind }) => subjectKind,
  opinion: ({ subjectKind, subject }, _args, context) =>
    subjectKind === 'OPINION' ? opinionOf(context, { id: subject }) : null,
  proposal: ({ subjectKind, subject }, _args, context) =>
    subjectKind === 'PROPOSAL' ? proposalOf(context, { id: subject }) : null,
  carryUp: ({ subjectKind, subject }, _args, { loaders }) =>
    subjectKind === 'CARRY_UP' ? loaders.carryUp.load(subject) : null,
  office: ({ office }) => ({ id: office }),
  isWrittenByMe: ({ writers }, _args, { stores, actor }) =>
    stores.authors.holders(actor).some((each) => writers.includes(each)),
  availableActions: (draft, _args, context) => availableActions(context, draft),
  prospects: async (draft, _args, context) => {
    const [approving, ground] = await Promise.all([approvingOf(context), groundOf(context)])
    const subject = found(await answerableOf(context, draft.subjectKind, draft.subject), draft.subject)
    return prospectsOf(draftMachine, draftActions, {
      actor: context.actor,
      may: (action) => holdsOne(context.actor, postsFor(action, draft)),
      posts: (action) => postsFor(action, draft),
      bar: (action) => {
        const barred = barTo(draft, action, approving)
        if (barred || action !== 'APPROVE') return barred
        return subject.bar(ground) as typeof barred
      },
    })
  },
  history: async ({ _id }, _args, { loaders }) =>
    found(await loaders.responseDraftHistory.load(_id), _id).history,
}

const inWork = {
  responseDraft: async ({ _id }: { _id: string }, _args: object, context: Context) =>
    orNull(context, await context.loaders.responseDraftOf.load(_id)),
}

const Office: Pick<Graph.OfficeResolvers, 'responseDrafts'> = {
  responseDrafts: ({ id }, args, { loaders, actor }) => {
    const posts = ['council-secretary', 'centre-director', 'branch-director', 'head-office-planner']
    const isOfOffice = holdsOne(
      actor,
      posts.map((post) => ({ post, office: id })),
    )
    return isOfOffice ? loaders.responseDraftsOfOffice.load({ parent: id, args }) : null
  },
}

export const responseDraft: Slice = {
  typeDefs: readGraphql(import.meta.url, 'schema.graphql'),
  resolvers: { Query, Mutation, ResponseDraft, Opinion: inWork, Proposal: inWork, CarryUp: inWork, Office },
}
