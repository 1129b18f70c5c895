import { type Actor, type HeldPost, holdsPost } from '@chiiki/kit/actor.ts'
import type { NotPermitted } from '@chiiki/kit/problem.ts'
import { isSecretary } from '../council/rights.ts'
import type { RolloutPlace } from '../council/rollout.ts'
import { type DrawAction, type DrawState, possibleActions } from './draw.ts'

/** The council's secretary holds a draw; only a planner of the head office voids one: whoever holds it can't try again until it suits. */
export function postsFor(action: DrawAction | 'PLAN', { headOffice, secretariat }: RolloutPlace): HeldPost[] {
  return action === 'VOID'
    ? [{ post: 'head-office-planner', office: headOffice }]
    : [{ post: 'council-secretary', office: secretariat }]
}

export function mayDo(action: DrawAction | 'PLAN', actor: Actor, place: RolloutPlace | null): boolean {
  return (
    place !== null && postsFor(action, place).some(({ post, office }) => holdsPost(actor, [post], office))
  )
}

/** The refusal of an act, or null when the actor may. */
export function refusal(
  act: string,
  action: DrawAction | 'PLAN',
  actor: Actor,
  place: RolloutPlace | null,
): NotPermitted | null {
  if (mayDo(action, actor, place)) return null
  const needs = place === null ? [] : postsFor(action, place).map(({ post, office }) => `${post}@${office}`)
  return { kind: 'NotPermitted', clause: null, act, needs, isSignedIn: actor.kind === 'PERSON' }
}

export function availableActions(state: DrawState, actor: Actor, place: RolloutPlace | null): DrawAction[] {
  return possibleActions(state).filter((action) => mayDo(action, actor, place))
}

/** Who has to write to the people of a pool. */
export function mayRead(actor: Actor, place: RolloutPlace | null): boolean {
  return isSecretary(actor, place)
}
