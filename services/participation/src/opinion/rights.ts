import type { HeldPost } from '@chiiki/kit/actor.ts'
import type { Context } from '../context.ts'
import { answerer, keeper } from '../receipt/receipt.ts'
import { holdsOne } from '../response/rights.ts'
import { type OpinionAction, type OpinionRecord, possibleActions } from './opinion.ts'

/** The posts that may: papers are kept by the secretary, answers are the director's. None: only whose it is. */
export function postsFor(action: OpinionAction, opinion: OpinionRecord): HeldPost[] {
  if (action === 'WITHDRAW') return []
  return action === 'ANSWER' ? [answerer(opinion)] : [keeper(opinion), answerer(opinion)]
}

export function isOwn({ stores, actor }: Context, { author }: OpinionRecord): boolean {
  return stores.authors.isOwn(author.holder, actor)
}

/** A published opinion is everybody's; any other is its author's and the addressee's. */
export function sees(context: Context, opinion: OpinionRecord): boolean {
  const posts = [keeper(opinion), answerer(opinion)]
  return opinion.isPublic || isOwn(context, opinion) || holdsOne(context.actor, posts)
}

export function mayDo(context: Context, action: OpinionAction, opinion: OpinionRecord): boolean {
  if (action === 'WITHDRAW') return isOwn(context, opinion)
  return holdsOne(context.actor, postsFor(action, opinion))
}

export function availableActions(context: Context, opinion: OpinionRecord): OpinionAction[] {
  return possibleActions(opinion).filter((action) => mayDo(context, action, opinion))
}
