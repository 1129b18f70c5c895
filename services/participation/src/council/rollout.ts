import type { BusinessDate } from '@chiiki/kit/business-date.ts'
import type { Source } from '@chiiki/kit/provenance.ts'
import {
  type CouncilAt,
  type CouncilKept,
  type CouncilKind,
  type CouncilRecord,
  changeOn,
  councilAt,
  isLiveState,
  planOn,
} from './council.ts'
import type { PlaceKind } from './kinds.ts'

/** 段階的に設置する: how far the setting up of councils has come, place by place. NONE: no council lives there. */
export const rolloutStates = ['NONE', 'PREPARING', 'ESTABLISHED', 'SUSPENDED'] as const
export type RolloutState = (typeof rolloutStates)[number]

export type Bilingual = { readonly ja: string; readonly en: string | null }

/** What the ward has laid down for a place: who serves its council, in which order its turn comes, why it has none. */
export type RolloutPlace = {
  /** The district, the area or the ward. */
  readonly _id: string
  readonly kind: PlaceKind
  /** The area that it is or lies in; null for the ward. */
  readonly area: string | null
  /** The ward's own order of places. */
  readonly position: number
  /** Its turn in the roll-out; null while no order is decided. */
  readonly order: number | null
  /** The day that the ward plans; null while none is. */
  readonly plannedOn: BusinessDate | null
  /** The office whose people serve its council: the centre of a district, the general branch of an area. */
  readonly secretariat: string
  readonly headOffice: string
  /** Why there's no council as long as there is none. */
  readonly absence: Bilingual
  readonly source: Source
}

export type Rollout = {
  readonly place: RolloutPlace
  readonly asOf: BusinessDate
  readonly state: RolloutState
  /** Whether the state is what a plan says of a day to come, and not a fact. */
  readonly isPlanned: boolean
  readonly council: CouncilAt | null
  readonly plannedOn: BusinessDate | null
  readonly reason: Bilingual | null
  readonly source: Source | null
}

/**
 * The roll-out at one place on a day, from all councils that it ever had. For the past: what held then, with the plan
 * as it stood then. For a day to come: what holds now, unless a plan still ahead has its day by then; a plan whose day
 * has gone by without an establishment promises nothing.
 */
export function rolloutAt(
  place: RolloutPlace,
  councils: readonly CouncilKept[],
  asOf: BusinessDate,
  today: BusinessDate,
): Rollout {
  const council = liveOn(councils, place.kind, asOf)
  const real = (council && (changeOn(council, asOf)?.state as RolloutState)) ?? 'NONE'
  const isOpen = real === 'NONE' || real === 'PREPARING'
  const plannedOn = isOpen ? planFor(place, council, asOf < today ? asOf : today) : null
  const isPlanned = plannedOn !== null && plannedOn > today && plannedOn <= asOf
  return {
    place,
    asOf,
    state: isPlanned ? 'ESTABLISHED' : real,
    isPlanned,
    council: councilAt(council, asOf),
    plannedOn,
    ...whyOf(place, councils, council, asOf),
  }
}

/** The one council of the kind that lives on the day. */
export function liveOn(
  councils: readonly CouncilKept[],
  kind: CouncilKind | PlaceKind,
  asOf: BusinessDate,
): CouncilKept | null {
  return councils.find((council) => council.kind === kind && isLiveOn(council, asOf)) ?? null
}

export function isLiveOn(council: CouncilRecord, day: BusinessDate): boolean {
  const change = changeOn(council, day)
  return change !== null && isLiveState(change.state)
}

/** How many places stand in each state; every state is there, also with 0. */
export function countStates(rollouts: readonly Rollout[]): { state: RolloutState; count: number }[] {
  return rolloutStates.map((state) => ({
    state,
    count: rollouts.filter((each) => each.state === state).length,
  }))
}

/** By turn in the roll-out, those without a turn last, in the ward's own order. */
export function byTurn(a: Rollout, b: Rollout): number {
  const last = Number.MAX_SAFE_INTEGER
  return (a.place.order ?? last) - (b.place.order ?? last) || a.place.position - b.place.position
}

function planFor(
  place: RolloutPlace,
  council: CouncilRecord | null,
  knownOn: BusinessDate,
): BusinessDate | null {
  return council ? planOn(council, knownOn) : place.plannedOn
}

/** Why the place stands where it does: the last decision, or, where there never was a council, what the data say. */
function whyOf(
  place: RolloutPlace,
  councils: readonly CouncilKept[],
  council: CouncilRecord | null,
  asOf: BusinessDate,
): Pick<Rollout, 'reason' | 'source'> {
  const past = councils.filter(
    ({ kind, endedOn }) => kind === place.kind && endedOn !== null && endedOn <= asOf,
  )
  const last = council ?? past.toSorted((a, b) => ((a.endedOn ?? '') < (b.endedOn ?? '') ? 1 : -1))[0] ?? null
  if (last === null) return { reason: place.absence, source: place.source }
  const reason = changeOn(last, asOf)?.reason ?? null
  return { reason: reason === null ? null : { ja: reason, en: null }, source: null }
}
