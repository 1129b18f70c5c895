import type { PartialDate } from '@chiiki/kit/business-date.ts'
import type { Source } from '@chiiki/kit/provenance.ts'
import { inForce, type Versioned } from '@chiiki/kit/valid-time.ts'
import type { CouncilKind, Name } from './council.ts'

/** Where a body can be: at a place of this kind, or within another body. */
export const seatedAt = ['DISTRICT', 'AREA', 'WARD', 'PARENT'] as const
export type SeatedAt = (typeof seatedAt)[number]

export const placeKinds = ['DISTRICT', 'AREA', 'WARD'] as const
export type PlaceKind = (typeof placeKinds)[number]

/** Whose post appoints: one of the head office, or of the office that serves the body. */
export type Appointing = { readonly post: string; readonly at: 'HEAD_OFFICE' | 'SECRETARIAT' }

/**
 * What applies to bodies of one type, with its time and its source: bodies of other laws stay types of their own and
 * are never merged with the councils of districts.
 */
export type CouncilType = Versioned & {
  readonly _id: string
  readonly kind: CouncilKind
  readonly at: SeatedAt
  readonly name: Name
  /** Whose it is, e.g. an organ of the mayor; null where nothing is known of it. */
  readonly belongsTo: { readonly ja: string; readonly en: string | null } | null
  /** Whether a place has at most one. */
  readonly isOnly: boolean
  readonly appointing: Appointing
  /** How many months a term has; null where no source gives a length: then each term names its own end. */
  readonly termMonths: number | null
  /** Whether its seats and categories are known. Where they aren't, none are made up. */
  readonly hasComposition: boolean
  /** Whose decision it takes that bodies of it go over into others: the bodies' own, or whoever's who set them up. */
  readonly reorganisedBy: 'BODIES' | 'FOUNDER'
  readonly clause: string | null
  readonly note: string | null
  readonly position: number
  readonly since: PartialDate
  readonly until: PartialDate | null
  readonly source: Source
}

/** The type that a council of a place has when nobody names one: that of the place's own kind. */
export function typeFor(
  types: readonly CouncilType[],
  given: string | null,
  kind: PlaceKind,
  day: string,
): CouncilType | null {
  const known = inForce(types, day)
  if (given !== null) return known.find(({ _id }) => _id === given) ?? null
  return known.find((type) => type.kind === kind && type.at === kind) ?? null
}
