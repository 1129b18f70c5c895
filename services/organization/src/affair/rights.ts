import { type Actor, holdsPost } from '@chiiki/kit/actor.ts'
import type { SharedProblem } from '@chiiki/kit/problem.ts'
import { planningPost } from '../office/actions.ts'
import { allotment } from './problem.ts'

/** 区長 acts through the mayor's office: the posts by which the mayor's own acts are done. */
const mayorsPosts = ['mayors-office', 'mayor'] as const
const planningPosts = [planningPost, ...mayorsPosts] as const

/** Plans of transfers, and why a task stays at the head office, are for the head office's planners and the mayor's office. */
export function mayPlanTransfer(actor: Actor, headOffice: string | null, act: string): SharedProblem | null {
  return unlessHeld(actor, planningPosts, headOffice, act)
}

/** Why a task stays at the head office is said by who plans its tasks (第4・1・3）③). */
export function mayStateReasons(actor: Actor, headOffice: string | null, act: string): SharedProblem | null {
  return unlessHeld(actor, planningPosts, headOffice, act, 'clause:K-4-1-3-3')
}

/** Tasks are reassigned by the mayor alone (第4・1・4）). */
export function mayDecideTransfer(
  actor: Actor,
  headOffice: string | null,
  act: string,
): SharedProblem | null {
  return unlessHeld(actor, mayorsPosts, headOffice, act)
}

/** A plan is withdrawn by who may plan; what the mayor has decided, by the mayor. */
export function mayWithdrawTransfer(
  actor: Actor,
  headOffice: string | null,
  isDecided: boolean,
  act: string,
): SharedProblem | null {
  return isDecided ? mayDecideTransfer(actor, headOffice, act) : mayPlanTransfer(actor, headOffice, act)
}

function unlessHeld(
  actor: Actor,
  posts: readonly string[],
  headOffice: string | null,
  act: string,
  clause: string = allotment,
): SharedProblem | null {
  if (headOffice !== null && holdsPost(actor, posts, headOffice)) return null
  const needs = posts.map((post) => (headOffice === null ? post : `${post}@${headOffice}`))
  return { kind: 'NotPermitted', clause, act, needs, isSignedIn: actor.kind !== 'ANONYMOUS' }
}
