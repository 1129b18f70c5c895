import { subjectOf } from '@chiiki/kit/access-log.ts'
import { type Actor, holdsPost } from '@chiiki/kit/actor.ts'
import type { Context } from '../context.ts'
import type { RolloutPlace } from '../council/rollout.ts'
import type { EligibilityKept } from './eligibility.ts'
import { declaredBy } from './lookup.ts'

/** Staff who have to know as what somebody takes part: for a draw, or for a seat on a council. */
export type Purpose = 'DRAW' | 'COUNCIL_SEAT'

/** What staff are shown, and what for. */
export type EligibilityChecked = EligibilityKept & { readonly purpose: Purpose }

const type = 'EligibilityCheck'
const shown = ['category', 'district', 'state', 'expiresOn']

/**
 * The one door to others' declarations. The log is written first: when it can't be, nothing is read. What there isn't, what was
 * taken back and what is another district's cost the same and answer the same: null.
 */
export async function checkByReference(
  { logRead, loaders, actor }: Context,
  given: string,
  purpose: Purpose,
): Promise<EligibilityChecked | null> {
  const reference = referenceIn(given)
  await logRead({ what: type, subject: subjectOf(type, reference), fields: shown, purpose })
  const [places, found] = await Promise.all([
    loaders.allPlaces(),
    loaders.eligibilityByReference.load(reference),
  ])
  return found && mayCheck(actor, found.district, places) ? { ...found, purpose } : null
}

/** The words that it rests on: a read of its own, with an entry of its own. */
export async function basisForCheck(
  { logRead, loaders }: Context,
  { _id, reference, purpose }: EligibilityChecked,
): Promise<string | null> {
  await logRead({ what: type, subject: subjectOf(type, reference), fields: ['basis'], purpose })
  return (await loaders.basis.load(_id))?.text ?? null
}

/** What the log of reads holds for what the caller has declared, for themselves and for the groups that they speak for. */
export async function ownSubjects(context: Context): Promise<string[]> {
  const groups = context.actor.kind === 'PERSON' ? (context.actor.groups ?? []) : []
  const declared = await Promise.all([null, ...groups].map((group) => declaredBy(context, group)))
  return declared.flatMap((each) => each ?? []).map(({ reference }) => subjectOf(type, reference))
}

/** A planner of the head office may check any; a council secretary those of the districts that their office serves. */
export function mayCheck(actor: Actor, district: string, places: readonly RolloutPlace[]): boolean {
  const place = places.find(({ _id }) => _id === district)
  if (!place) return false
  if (holdsPost(actor, ['head-office-planner'], place.headOffice)) return true
  const serving = places.filter(({ _id }) => _id === district || _id === place.area)
  return serving.some(({ secretariat }) => holdsPost(actor, ['council-secretary'], secretariat))
}

/** As people read it out or type it: any case and width, with or without hyphens. */
export function referenceIn(given: string): string {
  const plain = given
    .slice(0, 100)
    .normalize('NFKC')
    .toUpperCase()
    .replaceAll(/[^0-9A-Z]/g, '')
  return plain.replace(/^KM(.{4})(.{4})$/, 'KM-$1-$2')
}
