import { type Actor, type HeldPost, holdsPost } from '@chiiki/kit/actor.ts'
import type { NotPermitted } from '@chiiki/kit/problem.ts'
import { type CouncilAction, type CouncilKind, type CouncilState, possibleActions } from './council.ts'
import type { PlaceKind } from './kinds.ts'
import type { RolloutPlace } from './rollout.ts'

/**
 * Who may do what with a council. The head office's planners set councils up and end them; the director of the office
 * that serves the place may prepare one; its council secretary looks after the meetings.
 */
const planner = 'head-office-planner'
const director: { readonly [Kind in PlaceKind]: string | null } = {
  DISTRICT: 'centre-director',
  AREA: 'branch-director',
  WARD: null,
}
const secretary = 'council-secretary'

export type Duty = 'PREPARE' | CouncilAction

/** The posts that may do this for the council of the place. Subcommittees are their council's own affair: its secretary sees to all of it. */
export function postsFor(
  duty: Duty,
  { kind, headOffice, secretariat }: RolloutPlace,
  body?: CouncilKind,
): HeldPost[] {
  if (duty === 'PLAN_MEETING' || body === 'SUBCOMMITTEE') return [{ post: secretary, office: secretariat }]
  const planning = { post: planner, office: headOffice }
  const isPreparing = duty === 'PREPARE' || duty === 'SCHEDULE_ESTABLISHMENT' || duty === 'ABANDON'
  const head = director[kind]
  return isPreparing && head !== null ? [planning, { post: head, office: secretariat }] : [planning]
}

export function mayDo(duty: Duty, actor: Actor, place: RolloutPlace | null, body?: CouncilKind): boolean {
  return (
    place !== null && postsFor(duty, place, body).some(({ post, office }) => holdsPost(actor, [post], office))
  )
}

/** Whether the actor keeps the meetings and minutes of the council of this place. */
export function isSecretary(actor: Actor, place: RolloutPlace | null): boolean {
  return mayDo('PLAN_MEETING', actor, place)
}

/** Whether the actor is secretary of any council at all. */
export function holdsSecretaryPost(actor: Actor): boolean {
  return holdsPost(actor, [secretary])
}

/** The refusal of an act, or null when the actor may. A place that nobody knows refuses with the posts unknown. */
export function refusal(
  act: string,
  duty: Duty,
  actor: Actor,
  place: RolloutPlace | null,
  body?: CouncilKind,
): NotPermitted | null {
  if (mayDo(duty, actor, place, body)) return null
  const needs =
    place === null ? [] : postsFor(duty, place, body).map(({ post, office }) => `${post}@${office}`)
  return { kind: 'NotPermitted', clause: null, act, needs, isSignedIn: actor.kind === 'PERSON' }
}

/** What the actor may do with a council now: what the machine has for its state, and the actor the right to. */
export function availableActions(
  state: CouncilState,
  actor: Actor,
  place: RolloutPlace | null,
  body?: CouncilKind,
): CouncilAction[] {
  return possibleActions(state).filter((action) => mayDo(action, actor, place, body))
}
