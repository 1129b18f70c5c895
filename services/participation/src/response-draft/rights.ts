import type { HeldPost } from '@chiiki/kit/actor.ts'
import type { Context } from '../context.ts'
import { answerer, keeper } from '../receipt/receipt.ts'
import { holdsOne } from '../response/rights.ts'
import { type DraftAction, type DraftRecord, possibleActions } from './response-draft.ts'

type Owing = Pick<DraftRecord, 'office' | 'post'>

/** The secretary of the office that owes the answer and whoever gives it write it; whoever gives it approves it. */
export function postsFor(action: DraftAction | 'DRAFT', owing: Owing): HeldPost[] {
  return action === 'APPROVE' || action === 'SEND_BACK' ? [answerer(owing)] : [keeper(owing), answerer(owing)]
}

/** A draft is its office's own: to everybody else it's as if it weren't there. */
export function sees({ actor }: Pick<Context, 'actor'>, owing: Owing): boolean {
  return holdsOne(actor, postsFor('DRAFT', owing))
}

export function availableActions({ actor }: Pick<Context, 'actor'>, draft: DraftRecord): DraftAction[] {
  return possibleActions(draft).filter((action) => holdsOne(actor, postsFor(action, draft)))
}
