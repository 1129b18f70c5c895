import { type Actor, type HeldPost, holdsPost } from '@chiiki/kit/actor.ts'
import type { NotFound, NotPermitted } from '@chiiki/kit/problem.ts'

/** Whether the actor holds one of these posts at its office. */
export function holdsOne(actor: Actor, posts: readonly HeldPost[]): boolean {
  return posts.some(({ post, office }) => holdsPost(actor, [post], office))
}

/** The refusal of an act that only these posts may do; none named: only whose it is. */
export function refusal(act: string, actor: Actor, posts: readonly HeldPost[]): NotPermitted {
  const needs = posts.map(({ post, office }) => `${post}@${office}`)
  return { kind: 'NotPermitted', clause: null, act, needs, isSignedIn: actor.kind === 'PERSON' }
}

/** The offices that the actor answers or keeps papers for. */
export function officesOf(actor: Actor): string[] {
  const codes = ['centre-director', 'branch-director', 'head-office-planner', 'council-secretary']
  if (actor.kind === 'ANONYMOUS') return []
  return [...new Set(actor.posts.filter(({ post }) => codes.includes(post)).map(({ office }) => office))]
}

export function notThere(id: string): NotFound {
  return { kind: 'NotFound', clause: null, id }
}
