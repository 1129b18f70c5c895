import { type Actor, holdsPost } from '@chiiki/kit/actor.ts'
import type { SharedProblem } from '@chiiki/kit/problem.ts'
import { staffClause } from './problem.ts'

/** Who decides on posts and staff: at the head office alone. */
export const staffingPosts = ['personnel-officer', 'head-office-planner'] as const

export function isPersonnel(actor: Actor, headOffice: string | null): boolean {
  return headOffice !== null && holdsPost(actor, staffingPosts, headOffice)
}

/** Only personnel of the head office may. */
export function mayStaff(
  actor: Actor,
  headOffice: string | null,
  act: string,
  clause: string = staffClause,
): SharedProblem | null {
  return isPersonnel(actor, headOffice) ? null : notPermitted(actor, act, headOffice ?? '', clause)
}

export function notPermitted(
  actor: Actor,
  act: string,
  headOffice: string,
  clause: string = staffClause,
): SharedProblem {
  const needs = staffingPosts.map((post) => `${post}@${headOffice}`)
  return { kind: 'NotPermitted', clause, act, needs, isSignedIn: actor.kind !== 'ANONYMOUS' }
}
