import { type Actor, holdsPost } from '@chiiki/kit/actor.ts'
import { directs } from '../charge.ts'
import type { Charge } from '../shelter/shelter.ts'

/** Personnel and the directors of the offices in charge: they post, and read names. */
export function keepsRoster(actor: Actor, charge: Charge): boolean {
  return holdsPost(actor, ['personnel-officer']) || directs(actor, charge)
}

/** Those, and the staff of the district's centre, who see the roster without names. */
export function readsRoster(actor: Actor, charge: Charge): boolean {
  return keepsRoster(actor, charge) || holdsPost(actor, ['centre-staff'], charge.centre)
}
