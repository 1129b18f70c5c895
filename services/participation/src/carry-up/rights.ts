import type { Actor, HeldPost } from '@chiiki/kit/actor.ts'
import { answerer, keeper } from '../receipt/receipt.ts'
import { holdsOne } from '../response/rights.ts'
import { type CarryUpAction, type CarryUpRecord, possibleActions } from './carry-up.ts'

/** Whoever it went to handles it, and its director answers; whoever sent it takes the answer or disputes it. */
export function postsFor(action: CarryUpAction, hop: CarryUpRecord): HeldPost[] {
  const from = { office: hop.fromOffice, post: hop.fromPost }
  if (action === 'DISPUTE' || action === 'ACKNOWLEDGE') return [keeper(from), answerer(from)]
  return action === 'ANSWER' ? [answerer(hop)] : [keeper(hop), answerer(hop)]
}

export function availableActions(actor: Actor, hop: CarryUpRecord): CarryUpAction[] {
  return possibleActions(hop).filter((action) => holdsOne(actor, postsFor(action, hop)))
}
