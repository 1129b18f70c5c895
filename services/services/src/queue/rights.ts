import { type Actor, holdsPost } from '@chiiki/kit/actor.ts'
import type { NotPermitted } from '@chiiki/kit/problem.ts'

/** Who serves at a counter. */
export const servingPosts = ['counter-agent', 'counter-manager'] as const
/** Who hands out numbers and sees the queue: the desk's people, floor managers, and the ticket machine (発券機) with an identity of its own. */
export const receptionPosts = ['counter-agent', 'counter-manager', 'floor-manager', 'ticket-kiosk'] as const
/** Who opens, pauses and ends a day's series. */
export const floorPosts = ['counter-manager', 'floor-manager'] as const
/** Who says that what was entered or examined at the back office (集中入力センター) is ready. */
export const entryPosts = ['counter-agent', 'counter-manager', 'entry-clerk'] as const
/** Who may see the tickets of a counter. */
export const viewingPosts = [...receptionPosts, 'entry-clerk'] as const
export const managerPosts = ['counter-manager'] as const

/** Whether the actor holds one of these posts at the office that runs the counter: a post elsewhere gives nothing. */
export function mayAt(actor: Actor, posts: readonly string[], office: string): boolean {
  return holdsPost(actor, posts, office)
}

export function notPermitted(actor: Actor, act: string, posts: readonly string[]): NotPermitted {
  return { kind: 'NotPermitted', clause: null, act, needs: posts, isSignedIn: actor.kind === 'PERSON' }
}

/**
 * The refusal of an act, or null. Tickets and desks of another office are as if they weren't there: whoever holds the post elsewhere can't
 * tell an id that exists from one that doesn't.
 */
export function refusalAt(
  actor: Actor,
  act: string,
  posts: readonly string[],
  thing: { readonly office: string } | null,
  id: string,
) {
  if (!holdsPost(actor, posts)) return notPermitted(actor, act, posts)
  if (thing && mayAt(actor, posts, thing.office)) return null
  return { kind: 'NotFound' as const, clause: null, id }
}

/** The sweeper's own identity: its acts stand in histories under this post. */
export function sweeperAt(office: string): Actor {
  return { kind: 'PERSON', id: 'system:queue-sweeper', posts: [{ post: 'queue-sweeper', office }] }
}
