import type { HeldPost } from '@chiiki/kit/actor.ts'
import type { Context } from '../context.ts'
import type { RolloutPlace } from '../council/rollout.ts'
import { addresseeOf, answerer, keeper } from '../receipt/receipt.ts'
import { holdsOne } from '../response/rights.ts'
import { type ProposalAction, type ProposalRecord, possibleActions } from './proposal.ts'

/** What is the author's own to do. */
const ofAuthor: readonly ProposalAction[] = ['RESUBMIT', 'APPEAL', 'WITHDRAW']
const ofOffice: readonly ProposalAction[] = ['ADMIT', 'RETURN', 'LAPSE', 'FIND_INADMISSIBLE', 'CLOSE']

/**
 * The posts that may. The office that it's addressed to admits it, the secretary writes down what the council did, the
 * director answers, the head office hears appeals. None: only whose it is.
 */
export function postsFor(
  action: ProposalAction,
  proposal: ProposalRecord,
  places: readonly RolloutPlace[],
): HeldPost[] {
  if (ofAuthor.includes(action)) return []
  if (action === 'ANSWER') return [answerer(proposal)]
  if (ofOffice.includes(action)) return [keeper(proposal), answerer(proposal)]
  if (action === 'UPHOLD_APPEAL' || action === 'REJECT_APPEAL') {
    const ward = addresseeOf(places, 'WARD', null)
    return ward ? [answerer(ward)] : []
  }
  return proposal.council === null ? [keeper(proposal), answerer(proposal)] : [keeper(proposal)]
}

export function isOwn({ stores, actor }: Context, { author }: ProposalRecord): boolean {
  return stores.authors.isOwn(author.holder, actor)
}

export function mayDo(
  context: Context,
  action: ProposalAction,
  proposal: ProposalRecord,
  places: readonly RolloutPlace[],
): boolean {
  if (ofAuthor.includes(action)) return isOwn(context, proposal)
  return holdsOne(context.actor, postsFor(action, proposal, places))
}

/** What is admitted is everybody's to read; before, it's its author's, the addressee's, and the head office's for appeals. */
export function sees(context: Context, proposal: ProposalRecord, places: readonly RolloutPlace[]): boolean {
  if (proposal.isPublic || isOwn(context, proposal)) return true
  const appeals = postsFor('UPHOLD_APPEAL', proposal, places)
  return holdsOne(context.actor, [keeper(proposal), answerer(proposal), ...appeals])
}

export function availableActions(
  context: Context,
  proposal: ProposalRecord,
  places: readonly RolloutPlace[],
): ProposalAction[] {
  return possibleActions(proposal).filter((action) => mayDo(context, action, proposal, places))
}
