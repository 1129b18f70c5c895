import { type Actor, type HeldPost, holdsPost } from '@chiiki/kit/actor.ts'
import type { BusinessDate } from '@chiiki/kit/business-date.ts'
import type { NotPermitted } from '@chiiki/kit/problem.ts'
import type { CouncilType } from '../council/kinds.ts'
import type { RolloutPlace } from '../council/rollout.ts'
import { type MembershipAction, type MembershipRecord, possibleActions } from './membership.ts'

/** Whoever the type of body says appoints and removes; all else is the body's secretary's. */
export type SeatDuty =
  | MembershipAction
  | 'PLAN_TERM'
  | 'CANCEL_TERM'
  | 'LEAVE_VACANT'
  | 'NOMINATE'
  | 'CONSENT'
  | 'STATE_FACTS'

const ofAppointer: readonly SeatDuty[] = ['APPOINT', 'REMOVE', 'SUSPEND', 'REINSTATE', 'LEAVE_VACANT']

type Body = { readonly place: RolloutPlace | null; readonly type: CouncilType }

export function postsFor(duty: SeatDuty, { place, type }: Body): HeldPost[] {
  if (!place) return []
  const { appointing } = type
  if (ofAppointer.includes(duty)) {
    const office = appointing.at === 'HEAD_OFFICE' ? place.headOffice : place.secretariat
    return [{ post: appointing.post, office }]
  }
  if (duty === 'LOSE_LINK' || duty === 'END_WITH_BODY') return []
  return [{ post: 'council-secretary', office: place.secretariat }]
}

export function mayDo(duty: SeatDuty, actor: Actor, body: Body): boolean {
  return postsFor(duty, body).some(({ post, office }) => holdsPost(actor, [post], office))
}

/** The refusal of an act, or null when the actor may. */
export function refusal(act: string, duty: SeatDuty, actor: Actor, body: Body): NotPermitted | null {
  if (mayDo(duty, actor, body)) return null
  const needs = postsFor(duty, body).map(({ post, office }) => `${post}@${office}`)
  return { kind: 'NotPermitted', clause: null, act, needs, isSignedIn: actor.kind === 'PERSON' }
}

export function availableActions(
  membership: MembershipRecord,
  actor: Actor,
  body: Body,
  today: BusinessDate,
): MembershipAction[] {
  return possibleActions(membership, today).filter((action) => mayDo(action, actor, body))
}
