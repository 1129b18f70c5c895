import type { Actor, HeldPost } from '@chiiki/kit/actor.ts'
import { answering, keeper } from '../receipt/receipt.ts'
import { holdsOne } from '../response/rights.ts'
import { type IssueAction, type IssueRecord, possibleActions } from './area-issue.ts'

/** Who keeps the list of an area: its branch's director and council secretary; of an issue the branch that leads, too. */
export function postsFor(offices: readonly string[]): HeldPost[] {
  return [...new Set(offices)].flatMap((office) => [keeper({ office }), { post: answering.AREA, office }])
}

export function availableActions(actor: Actor, issue: IssueRecord, branch: string): IssueAction[] {
  return holdsOne(actor, postsFor([branch, issue.leadOffice])) ? possibleActions(issue) : []
}
