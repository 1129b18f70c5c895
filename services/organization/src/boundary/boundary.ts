import type { BusinessDate } from '@chiiki/kit/business-date.ts'
import type { Source } from '@chiiki/kit/provenance.ts'
import { afterOther } from '../office/effect.ts'
import type { Entry, OfficeRecord } from '../office/office.ts'
import type {
  AreaRecord,
  BlockRange,
  Claim,
  DistrictEntry,
  DistrictRecord,
  Name,
  TownRecord,
} from '../territory/territory.ts'
import type { TaskSuccession } from './hanging.ts'
import { assignmentsAfter, claimsOf } from './tiling.ts'
import { entriesOf, versionsAfter } from './timeline.ts'

/**
 * A boundary change (第1・4⑴⑵): one decision of the mayor that makes, changes or ends a district, or moves towns or blocks
 * from one to another, from a day on. All that belongs to it is done, and undone, together.
 */
export const boundaryChangeKinds = [
  'NEW_DISTRICT',
  'DISTRICT_CHANGE',
  'DISTRICT_END',
  'REDRAWING',
  'CORRECTION',
] as const
export type BoundaryChangeKind = (typeof boundaryChangeKinds)[number]

/** That a town, or some of its blocks, belongs to a district from the change's day on. */
export type Move = { readonly town: string; readonly blocks: BlockRange | null; readonly district: string }

export type BoundaryChange = {
  readonly _id: string
  readonly what: BoundaryChangeKind
  readonly effectiveOn: BusinessDate
  /** For a correction of just some days: the first day that it no longer speaks of. */
  readonly until: BusinessDate | null
  /** The district that is new, changed or ended. */
  readonly district: string | null
  readonly facts: { readonly name?: Name; readonly area?: string }
  readonly moves: readonly Move[]
  /** Offices of an ended district that close with it. */
  readonly closes: readonly string[]
  /** For an ended district: where tasks allotted at it in particular go on. */
  readonly tasks: readonly TaskSuccession[]
  /** Every district and town concerned, those that lose something included. */
  readonly districts: readonly string[]
  readonly towns: readonly string[]
  readonly source: Source
  readonly recordedAt: Date
  readonly withdrawnAt: Date | null
  readonly version: number
}

/** The part of the ward that a change concerns: all towns of each district in it. */
export type Scope = {
  readonly areas: readonly AreaRecord[]
  readonly districts: readonly DistrictRecord[]
  readonly towns: readonly TownRecord[]
  /** Offices that serve those districts. */
  readonly offices: readonly OfficeRecord[]
}

/** The scope once a change is recorded. Records that it doesn't concern stay the very same. */
export function afterChange(scope: Scope, change: BoundaryChange): Scope {
  const districts = scope.districts.some(({ _id }) => _id === change.district)
    ? scope.districts
    : change.district === null
      ? scope.districts
      : [...scope.districts, newDistrict(change.district)]
  return {
    ...scope,
    districts: districts.map((each) => (each._id === change.district ? withEntry(each, change) : each)),
    towns: scope.towns.map((town) => withClaims(town, change)),
    offices: scope.offices.map((office) =>
      change.closes.includes(office._id) ? afterOther(office, { entry: closing(change) }) : office,
    ),
  }
}

/** The scope once a change is withdrawn. */
export function afterWithdrawal(scope: Scope, change: BoundaryChange, at: Date): Scope {
  const ended = <T extends { readonly id: string; readonly withdrawnAt: Date | null }>(said: readonly T[]) =>
    said.map((each) => (each.id === change._id ? { ...each, withdrawnAt: at } : each))
  return {
    ...scope,
    districts: scope.districts.map((each) =>
      each._id === change.district ? districtAfter(each, ended(entriesOf(each)), at) : each,
    ),
    towns: scope.towns.map((town) =>
      change.moves.some((move) => move.town === town._id) ? townAfter(town, ended(claimsOf(town)), at) : town,
    ),
    offices: scope.offices.map((office) =>
      change.closes.includes(office._id)
        ? afterOther(office, { entry: { ...closing(change), withdrawnAt: at } })
        : office,
    ),
  }
}

/** After every district of the data set, in the order of their planning. */
const plannedOrder = 1_000_000

function newDistrict(id: string): DistrictRecord {
  return { _id: id, order: plannedOrder, versions: [], jurisdictionNote: null, entries: [], version: 0 }
}

function withEntry(district: DistrictRecord, change: BoundaryChange): DistrictRecord {
  const { _id: id, effectiveOn, facts, source, recordedAt, withdrawnAt } = change
  const what = change.what === 'NEW_DISTRICT' ? 'OPENING' : change.what === 'DISTRICT_END' ? 'END' : 'CHANGE'
  const entry: DistrictEntry = {
    id,
    what,
    since: effectiveOn,
    from: effectiveOn,
    facts,
    source,
    recordedAt,
    withdrawnAt,
  }
  return districtAfter(district, [...entriesOf(district), entry], recordedAt)
}

function districtAfter(
  district: DistrictRecord,
  entries: readonly DistrictEntry[],
  now: Date,
): DistrictRecord {
  return { ...district, entries, versions: versionsAfter(district.versions, entries, now) }
}

function withClaims(town: TownRecord, change: BoundaryChange): TownRecord {
  const moves = change.moves.filter((move) => move.town === town._id)
  if (moves.length === 0) return town
  const { _id: id, effectiveOn, until, source, recordedAt, withdrawnAt } = change
  const claims = moves.map(
    ({ blocks, district }): Claim => ({
      id,
      what: change.what === 'CORRECTION' ? 'CORRECTION' : 'MOVE',
      since: effectiveOn,
      from: effectiveOn,
      until,
      to: until,
      blocks,
      district,
      source,
      recordedAt,
      withdrawnAt,
    }),
  )
  return townAfter(town, [...claimsOf(town), ...claims], recordedAt)
}

function townAfter(town: TownRecord, claims: readonly Claim[], now: Date): TownRecord {
  return { ...town, claims, assignments: assignmentsAfter(town.assignments, claims, now) }
}

/** The entry that closes an office with its district. */
function closing({ _id: id, effectiveOn, source, recordedAt }: BoundaryChange): Entry {
  const entry = { id, what: 'CLOSURE' as const, since: effectiveOn, from: effectiveOn, to: null, facts: {} }
  return { ...entry, source, recordedAt, withdrawnAt: null, because: null }
}

export type BoundaryChangeState = 'PLANNED' | 'IN_FORCE' | 'WITHDRAWN'

/** How a change stands on a day, by what was known at an instant (null: now). */
export function stateOf(
  { what, effectiveOn, withdrawnAt }: BoundaryChange,
  today: BusinessDate,
): BoundaryChangeState {
  if (withdrawnAt !== null) return 'WITHDRAWN'
  return what === 'CORRECTION' || effectiveOn <= today ? 'IN_FORCE' : 'PLANNED'
}
