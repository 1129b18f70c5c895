import { type Context, dayOf } from '../context.ts'
import type { RolloutPlace } from '../council/rollout.ts'
import { nextUp } from '../receipt/receipt.ts'
import { barInOneAct } from '../response/handling.ts'
import { type Prospect, prospectsOf } from '../response/prospect.ts'
import { barTo } from './bars.ts'
import { proposalPolicy } from './lookup.ts'
import { type ProposalRecord, proposalActions, proposalMachine } from './proposal.ts'
import { mayDo, postsFor } from './rights.ts'

/** Every act on a proposal for whoever asks, by the rules that would refuse it. */
export async function prospects(
  context: Context,
  proposal: ProposalRecord,
  places: readonly RolloutPlace[],
): Promise<Prospect[]> {
  const [families, policy] = await Promise.all([
    context.loaders.familiesOfProposal.load(proposal._id),
    proposalPolicy(context),
  ])
  const known = {
    by: context.stores.authors.holders(context.actor),
    supporters: { count: families[0]?.count ?? 0, needed: policy.overrideSupporters },
    hasTierAbove: nextUp(places, proposal) !== null,
  }
  const day = dayOf(context)
  return prospectsOf(proposalMachine, proposalActions, {
    actor: context.actor,
    may: (action) => mayDo(context, action, proposal, places),
    posts: (action) => postsFor(action, proposal, places),
    bar: (action) => {
      const barred = barTo(proposal, action, { day }, known)
      return barred ?? (action === 'ANSWER' ? barInOneAct(proposalMachine, proposal, 'ADOPT', policy) : null)
    },
    eventOf: (action) => (action === 'ANSWER' ? 'ADOPT' : action),
  })
}
