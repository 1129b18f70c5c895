import { answer } from '@chiiki/kit/answer.ts'
import type { ResolversFor } from '@chiiki/kit/resolvers-for.ts'
import type { Result } from '@chiiki/kit/result.ts'
import { readGraphql, type Slice } from '@chiiki/kit/subgraph.ts'
import { type Context, dayOf } from '../context.ts'
import { councilOf, found } from '../council/lookup.ts'
import type * as Graph from '../generated.ts'
import { proposalOf, proposalPolicy } from '../proposal/lookup.ts'
import { barInOneAct, inOneAct } from '../response/handling.ts'
import type { Refusal } from '../response/problem.ts'
import { prospectsOf } from '../response/prospect.ts'
import { addresseeFields, clocksOf } from '../response/resolvers.ts'
import { holdsOne } from '../response/rights.ts'
import { change, forward, send } from './acts.ts'
import { type CarryUpKept, carryUpActions, carryUpMachine } from './carry-up.ts'
import * as decisions from './decisions.ts'
import { listCarryUps } from './lists.ts'
import { availableActions, postsFor } from './rights.ts'

type Asked = { readonly id?: string | null; readonly reference?: string | null }

async function hopOf({ loaders }: Context, { id, reference }: Asked) {
  if (id) return loaders.carryUp.load(id)
  return reference ? loaders.carryUpByReference.load(reference) : null
}

const Query: Pick<Graph.QueryResolvers, 'carryUp' | 'carryUps'> = {
  carryUp: (_root, args, context) => hopOf(context, args),
  carryUps: (_root, args, { stores }) => listCarryUps(stores.carryUp, args),
}

/** The proposal changed along with the hop: whoever reads on in the same request sees it as it is now. */
async function told(context: Context, acted: Promise<Result<CarryUpKept, Refusal>>) {
  const result = await acted
  if (result.ok) context.loaders.proposal.clear(result.value.proposal)
  context.loaders.carryUp.clearAll()
  return answer(result, 'CarryUpHandled', (carryUp) => ({ carryUp }))
}

type Mutations =
  | 'carryUpProposal'
  | 'receiveCarryUp'
  | 'considerCarryUp'
  | 'returnCarryUp'
  | 'forwardCarryUp'
  | 'answerCarryUp'
  | 'disputeCarryUp'
  | 'acknowledgeCarryUp'

const Mutation: Pick<Graph.MutationResolvers, Mutations> = {
  carryUpProposal: (_root, { input }, context) => told(context, send(context, input)),
  receiveCarryUp: (_root, { input }, context) =>
    told(context, change(context, 'receiveCarryUp', 'RECEIVE', input, { decide: decisions.receiveCarryUp })),
  considerCarryUp: (_root, { input }, context) =>
    told(
      context,
      change(context, 'considerCarryUp', 'CONSIDER', input, { decide: decisions.considerCarryUp }),
    ),
  returnCarryUp: (_root, { input }, context) => {
    const decide: Decide = (hop, ground) => decisions.returnCarryUp(hop, input.reason, ground)
    return told(context, change(context, 'returnCarryUp', 'RETURN_DOWN', input, { decide }))
  },
  forwardCarryUp: (_root, { input }, context) => told(context, forward(context, input)),
  answerCarryUp: async (_root, { input }, context) => {
    const policy = await proposalPolicy(context)
    const decide: Decide = (hop, ground) =>
      inOneAct(carryUpMachine, hop, 'ANSWER', policy, decisions.answerCarryUp(hop, input, ground))
    return told(context, change(context, 'answerCarryUp', 'ANSWER', input, { decide }))
  },
  disputeCarryUp: (_root, { input }, context) => {
    const decide: Decide = (hop, ground) => decisions.disputeCarryUp(hop, input.reason, ground)
    return told(context, change(context, 'disputeCarryUp', 'DISPUTE', input, { decide }))
  },
  acknowledgeCarryUp: (_root, { input }, context) =>
    told(
      context,
      change(context, 'acknowledgeCarryUp', 'ACKNOWLEDGE', input, { decide: decisions.acknowledgeCarryUp }),
    ),
}

type Decide = typeof decisions.considerCarryUp

type Own = Exclude<
  keyof Graph.CarryUpResolvers,
  'areaIssue' | 'isInvented' | 'owingPost' | 'responseDraft' | 'sentences'
>

const CarryUp: ResolversFor<CarryUpKept, Pick<Graph.CarryUpResolvers, Own>> = {
  __resolveReference: ({ id }, { loaders }) => loaders.carryUp.load(id),
  id: ({ _id }) => _id,
  area: addresseeFields.area,
  addressee: addresseeFields.addressee,
  addresseePost: addresseeFields.addresseePost,
  proposal: ({ proposal }, _args, context) => proposalOf(context, { id: proposal }),
  below: ({ parent }, _args, { loaders }) => (parent === null ? null : loaders.carryUp.load(parent)),
  fromOffice: ({ fromOffice }) => ({ id: fromOffice }),
  fromCouncil: ({ fromCouncil }, _args, context) =>
    fromCouncil === null ? null : councilOf(context, fromCouncil),
  clocks: ({ clocks }, _args, context) => clocksOf(context, clocks),
  response: ({ responses }) => responses.at(-1) ?? null,
  availableActions: (hop, _args, { actor }) => availableActions(actor, hop),
  prospects: async (hop, _args, context) => {
    const policy = await proposalPolicy(context)
    return prospectsOf(carryUpMachine, carryUpActions, {
      actor: context.actor,
      may: (action) => holdsOne(context.actor, postsFor(action, hop)),
      posts: (action) => postsFor(action, hop),
      bar: (action) => {
        const barred = decisions.barTo(hop, action, { day: dayOf(context) })
        return barred ?? (action === 'ANSWER' ? barInOneAct(carryUpMachine, hop, 'ANSWER', policy) : null)
      },
    })
  },
  history: async ({ _id }, _args, { loaders }) => found(await loaders.carryUpHistory.load(_id), _id).history,
}

const Proposal: Pick<Graph.ProposalResolvers, 'carryUps'> = {
  carryUps: ({ _id }, _args, { loaders }) => loaders.carryUpsOfProposal.load(_id),
}

const Office: Pick<Graph.OfficeResolvers, '__resolveReference' | 'owedCarryUps'> = {
  __resolveReference: ({ id }) => ({ id }) as never,
  owedCarryUps: ({ id }, args, { loaders }) => loaders.carryUpsOfOffice.load({ parent: id, args }),
}

export const carryUp: Slice = {
  typeDefs: readGraphql(import.meta.url, 'schema.graphql'),
  resolvers: { Query, Mutation, CarryUp, Proposal, Office },
}
