import { type Actor, holdsPost } from '@chiiki/kit/actor.ts'
import { type BusinessDate, businessDateOf } from '@chiiki/kit/business-date.ts'
import type { NotPermitted } from '@chiiki/kit/problem.ts'
import { directs, onlyDirectors } from '../charge.ts'
import type { Context } from '../context.ts'
import type { Posting } from '../roster/posting.ts'
import { onDuty } from '../roster/posting.ts'
import type { Charge } from '../shelter/shelter.ts'

/** Who opens and closes a district's shelters: the directors of the offices in charge, the staff of its centre, and who is on its roster that day. */
export function isOnDuty(
  actor: Actor,
  charge: Charge,
  roster: readonly Posting[],
  today: BusinessDate,
): boolean {
  if (actor.kind !== 'PERSON') return false
  if (directs(actor, charge) || holdsPost(actor, ['centre-staff'], charge.centre)) return true
  return onDuty(roster, today).some(({ person }) => person === actor.id)
}

/** Whether the caller is on duty in a district; false where there's no such district. Their own posting is no read of somebody's data. */
export async function servesDistrict(district: string, { loaders, actor, now }: Context): Promise<boolean> {
  if (actor.kind !== 'PERSON') return false
  const [charge, roster] = await Promise.all([
    loaders.charge.load(district),
    loaders.rosterOfDistrict.load(district),
  ])
  return charge !== null && isOnDuty(actor, charge, roster, businessDateOf(now))
}

export function onlyOnDuty(actor: Actor, act: string, charge: Charge): NotPermitted {
  const refusal = onlyDirectors(actor, act, charge)
  return { ...refusal, needs: [...refusal.needs, `centre-staff@${charge.centre}`] }
}
