import type { HeldPost } from '@chiiki/kit/actor.ts'
import type { FiscalYear } from '@chiiki/kit/fiscal-year.ts'
import type { RolloutPlace } from '../council/rollout.ts'

/** The three tiers of the ward: whoever says something says it to one of them (第1・2④). */
export const tiers = ['DISTRICT', 'AREA', 'WARD'] as const
export type Tier = (typeof tiers)[number]

/** Who a submission is addressed to: the office of a tier, and the post there that owes the answer. */
export type Addressee = {
  readonly tier: Tier
  /** The district or area; null for the whole ward. */
  readonly place: string | null
  /** The area that the place lies in, or is; null for the whole ward. */
  readonly area: string | null
  readonly office: string
  readonly post: string
}

/** The post that answers for an office of each tier. */
export const answering: { readonly [T in Tier]: string } = {
  DISTRICT: 'centre-director',
  AREA: 'branch-director',
  WARD: 'head-office-planner',
}

/** The addressee at a place, as the ward laid it down; null for a place that isn't of that tier. */
export function addresseeOf(
  places: readonly RolloutPlace[],
  tier: Tier,
  place: string | null,
): Addressee | null {
  const post = answering[tier]
  if (tier === 'WARD') {
    const office = places[0]?.headOffice
    return office === undefined || place !== null ? null : { tier, place, area: null, office, post }
  }
  const found = places.find(({ _id, kind }) => kind === tier && _id === place)
  return found ? { tier, place: found._id, area: found.area, office: found.secretariat, post } : null
}

/** Who stands one tier above: a district's answer goes on to its area, an area's to the ward. Null above the ward. */
export function nextUp(places: readonly RolloutPlace[], { tier, area }: Addressee): Addressee | null {
  if (tier === 'WARD') return null
  return tier === 'DISTRICT' ? addresseeOf(places, 'AREA', area) : addresseeOf(places, 'WARD', null)
}

/** The post that answers, and the one that keeps the papers there. */
export function answerer({ office, post }: Pick<Addressee, 'office' | 'post'>): HeldPost {
  return { post, office }
}
export function keeper({ office }: Pick<Addressee, 'office'>): HeldPost {
  return { post: 'council-secretary', office }
}

/** What is numbered. An opinion and a proposal are two things, and are numbered apart. */
export const series = { OPINION: 'O', PROPOSAL: 'P', CARRY_UP: 'C', AREA_ISSUE: 'I' } as const
export type Series = keyof typeof series

const tierSign: { readonly [T in Tier]: string } = { DISTRICT: 'D', AREA: 'A', WARD: 'W' }

/** Which book a number is taken from: each series, tier, place and 年度 has its own, from 1 without a gap. */
export function bookOf(
  of: Series,
  { tier, place }: Pick<Addressee, 'tier' | 'place'>,
  year: FiscalYear,
): string {
  const where = place === null ? '' : `-${place.replace(/^[a-zA-Z]+[:_]/, '')}`
  return `${tierSign[tier]}${where}-${series[of]}-${year}`
}

/** The receipt number, to be read out and looked up by: `D-ikejiri-O-2026-0001`. */
export function referenceIn(book: string, number: number): string {
  return `${book}-${String(number).padStart(4, '0')}`
}
