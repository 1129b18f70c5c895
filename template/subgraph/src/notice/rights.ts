import { type Actor, holdsPost } from '@chiiki/kit/actor.ts'
import { eventsFrom } from '@chiiki/kit/machine.ts'
import type { NotPermitted } from '@chiiki/kit/problem.ts'
import { type Notice, noticeMachine } from './notice.ts'

/** Who posts notices for an office: its director. The schema's `@audience` says the posts, this says at which office. */
export const noticePosts: readonly string[] = ['centre-director', 'branch-director']

/** Why the actor may not do this for the office; null where they may. */
export function forbidden(actor: Actor, act: string, office: string): NotPermitted | null {
  if (holdsPost(actor, noticePosts, office)) return null
  return {
    kind: 'NotPermitted',
    clause: null,
    act,
    needs: noticePosts.map((post) => `${post}@${office}`),
    isSignedIn: actor.kind === 'PERSON',
  }
}

/** What the actor could do with the notice now, by the machine and their posts. */
export function availableActions(actor: Actor, { state, office }: Notice): 'WITHDRAW'[] {
  const may = holdsPost(actor, noticePosts, office)
  return may && eventsFrom(noticeMachine, state).includes('withdraw') ? ['WITHDRAW'] : []
}
