import { type Actor, type HeldPost, holdsPost } from '@chiiki/kit/actor.ts'
import type { BusinessDate } from '@chiiki/kit/business-date.ts'
import type { NotPermitted } from '@chiiki/kit/problem.ts'
import type { RolloutPlace } from '../council/rollout.ts'
import { type CallAction, type CallRecord, type CallState, possibleActions } from './open-call.ts'

/**
 * The council's secretary holds a call. Once it's known who applied, only a planner of the head office calls it off: whoever holds
 * it can't try again until it suits.
 */
export function postsFor(
  action: CallAction | 'PLAN',
  state: CallState,
  { headOffice, secretariat }: RolloutPlace,
): HeldPost[] {
  return action === 'CANCEL' && state === 'COMMITTED'
    ? [{ post: 'head-office-planner', office: headOffice }]
    : [{ post: 'council-secretary', office: secretariat }]
}

export function mayDo(
  action: CallAction | 'PLAN',
  state: CallState,
  actor: Actor,
  place: RolloutPlace | null,
): boolean {
  return (
    place !== null &&
    postsFor(action, state, place).some(({ post, office }) => holdsPost(actor, [post], office))
  )
}

/** The refusal of an act, or null when the actor may. */
export function refusal(
  act: string,
  action: CallAction | 'PLAN',
  state: CallState,
  actor: Actor,
  place: RolloutPlace | null,
): NotPermitted | null {
  if (mayDo(action, state, actor, place)) return null
  const needs =
    place === null ? [] : postsFor(action, state, place).map(({ post, office }) => `${post}@${office}`)
  return { kind: 'NotPermitted', clause: null, act, needs, isSignedIn: actor.kind === 'PERSON' }
}

/** What the actor may do with a call now. Applying is open to everybody who is signed in. */
export function availableActions(
  call: CallRecord,
  actor: Actor,
  place: RolloutPlace | null,
  day: BusinessDate,
): CallAction[] {
  return possibleActions(call, day).filter((action) =>
    action === 'APPLY' ? actor.kind === 'PERSON' : mayDo(action, call.state, actor, place),
  )
}
