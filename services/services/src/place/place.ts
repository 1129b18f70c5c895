import type { Bilingual, CounterAt, OfferingAt } from '../counter/counter.ts'
import { type OpenStateTold, takesPeople } from '../counter/open-state.ts'
import type { Contact } from '../matter/matter.ts'

/** Where a procedure is taken, nearest tier first (第3・1): a centre, then the counters, then branches and the head office. */
export const placeTiers = [
  'CENTRE',
  'COUNTER',
  'CERTIFICATE_WINDOW',
  'GENERAL_BRANCH',
  'HEAD_OFFICE',
] as const
export type PlaceTier = (typeof placeTiers)[number]

export type Place = {
  readonly tier: PlaceTier
  /** Null: a section that is no window of the catalogue; its hours aren't known. */
  readonly offering: OfferingAt | null
  readonly contact: Contact | null
  readonly openState: OpenStateTold | null
  readonly metres: number | null
  /** 0: in the district of whoever asks; 1: in their area; 2: elsewhere, or nobody said. */
  readonly nearness: 0 | 1 | 2
}

export type Asker = {
  readonly district: string | null
  readonly area: string | null
  readonly position: { readonly latitude: number; readonly longitude: number } | null
}

const tiers = {
  CENTRE: 'CENTRE',
  KUMIN: 'COUNTER',
  BRANCH_OFFICE: 'COUNTER',
  CERTIFICATE: 'CERTIFICATE_WINDOW',
} as const

export function windowPlace(offering: OfferingAt, openState: OpenStateTold, asker: Asker): Place {
  const { counter } = offering
  return {
    tier: tiers[counter.kind],
    offering,
    contact: null,
    openState,
    metres: metresTo(counter, asker),
    nearness: nearnessOf(counter.district, counter.area, asker),
  }
}

export function sectionPlace(contact: Contact, asker: Asker): Place {
  const nearness = nearnessOf(null, contact.area, asker)
  return { tier: contact.tier, offering: null, contact, openState: null, metres: null, nearness }
}

function nearnessOf(district: string | null, area: string | null, asker: Asker): 0 | 1 | 2 {
  if (asker.district !== null && district === asker.district) return 0
  return asker.area !== null && area === asker.area ? 1 : 2
}

/** Great-circle metres, rounded; null where either end isn't known. */
function metresTo({ location }: CounterAt, { position: from }: Asker): number | null {
  const to = location.position
  if (!from || !to) return null
  const radians = (degrees: number) => (degrees * Math.PI) / 180
  const [north, east] = [radians(to.latitude - from.latitude), radians(to.longitude - from.longitude)]
  const chord =
    Math.sin(north / 2) ** 2 +
    Math.cos(radians(from.latitude)) * Math.cos(radians(to.latitude)) * Math.sin(east / 2) ** 2
  return Math.round(2 * 6_371_000 * Math.asin(Math.sqrt(Math.min(1, chord))))
}

/** 0: known to take people; 1: nobody knows; 2: known not to: closed, or past its last entry. */
function openRank({ openState }: Pick<Place, 'openState'>): 0 | 1 | 2 {
  if (!openState || openState.state === 'UNKNOWN') return 1
  return takesPeople(openState) ? 0 : 2
}

/** What is known to take people goes first, what is known not to last. */
export function openFirst(a: Place, b: Place): number {
  return openRank(a) - openRank(b)
}

/** Nearest tier first; in a tier the own district and area, then what's open, then the way there, then the ward's order. */
export function nearestFirst(places: readonly Place[]): Place[] {
  const key = (place: Place) => [
    placeTiers.indexOf(place.tier),
    place.nearness,
    openRank(place),
    place.metres ?? Number.MAX_SAFE_INTEGER,
    place.offering?.counter.order ?? 0,
  ]
  return places
    .map((place) => ({ place, rank: key(place) }))
    .toSorted((a, b) => a.rank.map((each, at) => each - (b.rank[at] ?? 0)).find((gap) => gap !== 0) ?? 0)
    .map(({ place }) => place)
}

/** Of places that take nobody now, the one that is sure to open first; null where no opening is known. */
export function firstToOpen(places: readonly Place[]): Place | null {
  const opening = places.flatMap((place) => {
    const at = place.openState?.nextOpening
    return at ? [{ place, at: at.getTime() }] : []
  })
  return opening.toSorted((a, b) => a.at - b.at)[0]?.place ?? null
}

/** Why nothing takes people, for a person: what is closed or past its last entry, what nobody knows. Null where something does. */
export function whyNothingOpen(places: readonly Place[]): Bilingual | null {
  if (places.some((place) => openRank(place) === 0)) return null
  const count = (state: 'OPEN' | 'CLOSED' | 'UNKNOWN') =>
    places.filter(({ openState }) => (openState?.state ?? 'UNKNOWN') === state).length
  if (places.length === 0)
    return {
      ja: 'この手続を受け付ける窓口は、目録にありません。',
      en: 'The catalogue knows no window that takes this procedure.',
    }
  const [closed, unknown, ended] = [count('CLOSED'), count('UNKNOWN'), count('OPEN')]
  const first = firstToOpen(places)
  const when = first?.openState?.nextOpening ?? null
  const name = first?.offering?.counter.name
  return {
    ja: `その時刻に開いていると分かる窓口はありません（閉まっている窓口 ${closed}、${ended > 0 ? `受付を終えた窓口 ${ended}、` : ''}時間が分からない窓口 ${unknown}）。${when ? `次に開くのは${name?.ja}です。` : ''}${unknown > 0 ? '時間が分からない窓口には、来所の前にお確かめください。' : ''}`,
    en: `No window is known to be open then (closed: ${closed}; ${ended > 0 ? `past the last entry: ${ended}; ` : ''}hours unknown: ${unknown}).${when ? ` The next to open is ${name?.en ?? name?.ja}.` : ''}${unknown > 0 ? ' Ask those whose hours are unknown before going.' : ''}`,
  }
}
