import { type Actor, holdsPost } from '@chiiki/kit/actor.ts'
import type { NotPermitted } from '@chiiki/kit/problem.ts'
import type { Charge } from './shelter/shelter.ts'

/** Whether the actor directs one of the offices in charge of the district. */
export function directs(actor: Actor, { centre, branch }: Charge): boolean {
  return holdsPost(actor, ['centre-director'], centre) || holdsPost(actor, ['branch-director'], branch)
}

/** That only the directors of the offices in charge may do this. */
export function onlyDirectors(actor: Actor, act: string, { centre, branch }: Charge): NotPermitted {
  const needs = [`centre-director@${centre}`, `branch-director@${branch}`]
  return { kind: 'NotPermitted', clause: null, act, needs, isSignedIn: actor.kind === 'PERSON' }
}

/** Where the actor directs an office of the district: that office; else null. */
export function officeOf(actor: Actor, { centre, branch }: Charge): string | null {
  if (holdsPost(actor, ['centre-director'], centre)) return centre
  return holdsPost(actor, ['branch-director'], branch) ? branch : null
}
