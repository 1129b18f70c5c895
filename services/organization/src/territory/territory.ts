import type { BusinessDate, PartialDate } from '@chiiki/kit/business-date.ts'
import type { Source } from '@chiiki/kit/provenance.ts'
import { inForce, type Versioned } from '@chiiki/kit/valid-time.ts'

/**
 * Territory (第1・2①): ward > area > district > town > block range. Every town, or every block of a town that is
 * split, belongs to exactly one district on any day.
 */
export type Name = {
  readonly ja: string
  readonly kana: string | null
  readonly romaji: string | null
  readonly en: string | null
}

/** The day that is asked about, and what was known when; null: all that is known now. */
export type Moment = { readonly asOf: BusinessDate; readonly knownAt: Date | null }

/** A fact with its two times. `since` and `until` keep the precision in which the days are known. */
export type Dated = Versioned & {
  readonly since: PartialDate
  readonly until: PartialDate | null
  readonly source: Source
}

export type WardRecord = {
  readonly _id: string
  readonly code: string
  readonly corporateNumber: string
  readonly name: Name
  readonly prefecture: string
  readonly source: Source
}

export type AreaFacts = Dated & { readonly name: Name; readonly search: readonly string[] }
export type AreaRecord = {
  readonly _id: string
  readonly order: number
  readonly ward: string
  readonly versions: readonly AreaFacts[]
}

export type DistrictFacts = Dated & {
  readonly name: Name
  readonly area: string
  readonly search: readonly string[]
}
export type DistrictRecord = {
  readonly _id: string
  readonly order: number
  readonly versions: readonly DistrictFacts[]
  readonly jurisdictionNote: string | null
  /** What acts and, once one has changed it, the data set say of it; its versions are worked out from them. */
  readonly entries?: readonly DistrictEntry[]
  readonly version?: number
}

/** One thing recorded of a district: that it begins, changes, ends from a day on. Never changed but for `withdrawnAt`. */
export type DistrictEntry = {
  /** The boundary change that recorded it; of what the data set says, `data`. */
  readonly id: string
  readonly what: 'OPENING' | 'CHANGE' | 'END'
  readonly since: PartialDate
  readonly from: BusinessDate | null
  readonly facts: { readonly name?: Name; readonly area?: string }
  readonly source: Source
  readonly recordedAt: Date
  readonly withdrawnAt: Date | null
}

/** One thing recorded of where a town, or some of its blocks, belongs. Never changed but for `withdrawnAt`. */
export type Claim = {
  /** The boundary change that recorded it; of what the data set says, `data`. */
  readonly id: string
  readonly what: 'DATA' | 'MOVE' | 'CORRECTION'
  readonly since: PartialDate
  readonly from: BusinessDate | null
  /** The first day that it no longer speaks of; null: until something later is said. */
  readonly until: PartialDate | null
  readonly to: BusinessDate | null
  readonly blocks: BlockRange | null
  readonly district: string
  readonly source: Source
  readonly recordedAt: Date
  readonly withdrawnAt: Date | null
}

export type BlockRange = { readonly first: number; readonly last: number }

/** That a town, or some of its blocks, belongs to a district. */
export type Assignment = Dated & { readonly blocks: BlockRange | null; readonly district: string }

export type TownRecord = {
  readonly _id: string
  readonly order: number
  readonly name: Name
  readonly baseTown: string
  /** The town's name without its chōme, folded, in each script: what an address begins with. */
  readonly lookup: readonly string[]
  readonly chome: number | null
  readonly postalCode: string
  readonly position: { readonly latitude: number; readonly longitude: number } | null
  readonly readingSource: Source
  readonly search: readonly string[]
  readonly assignments: readonly Assignment[]
  /** What acts and, once one has changed it, the data set say; `assignments` are worked out from it. */
  readonly claims?: readonly Claim[]
  readonly version?: number
}

/** A record as it stands at a moment: the facts in force, and the moment, so that what hangs on it is told for the same day. */
export type WardAt = WardRecord & { readonly moment: Moment }
export type AreaAt = AreaFacts & {
  readonly id: string
  readonly order: number
  readonly ward: string
  readonly moment: Moment
}
export type DistrictAt = DistrictFacts & {
  readonly id: string
  readonly order: number
  readonly jurisdictionNote: string | null
  /** Counts the acts done on it. */
  readonly version: number
  readonly moment: Moment
}
export type TownAt = TownRecord & { readonly id: string; readonly moment: Moment }
export type JurisdictionAt = Assignment & { readonly town: TownAt }

export function areaAt(record: AreaRecord | null, moment: Moment): AreaAt | null {
  const facts = record && inForce(record.versions, moment.asOf, moment.knownAt)[0]
  return record && facts ? { ...facts, id: record._id, order: record.order, ward: record.ward, moment } : null
}

export function districtAt(record: DistrictRecord | null, moment: Moment): DistrictAt | null {
  const facts = record && inForce(record.versions, moment.asOf, moment.knownAt)[0]
  if (!record || !facts) return null
  const { _id: id, order, jurisdictionNote, version = 0 } = record
  return { ...facts, id, order, jurisdictionNote, version, moment }
}

export function townAt(record: TownRecord, moment: Moment): TownAt {
  return { ...record, id: record._id, moment }
}

/** The districts that a town's parts belong to at its moment, in block order. */
export function jurisdictionsOf(town: TownAt): JurisdictionAt[] {
  return inForce(town.assignments, town.moment.asOf, town.moment.knownAt)
    .toSorted((a, b) => (a.blocks?.first ?? 0) - (b.blocks?.first ?? 0))
    .map((assignment) => ({ ...assignment, town }))
}

/** The one district that a block of a town, or without a block all of it, belongs to; null where that's open, or none. */
export function districtOfBlock(town: TownAt, block: number | null): string | null {
  const parts = jurisdictionsOf(town).filter(
    ({ blocks }) =>
      block === null || (block > 0 && (blocks === null || (blocks.first <= block && block <= blocks.last))),
  )
  const [first] = parts
  return first && parts.every(({ district }) => district === first.district) ? first.district : null
}

/** The part of a town that belongs to a district, in block order. */
export function jurisdictionsIn(town: TownAt, district: string): JurisdictionAt[] {
  return jurisdictionsOf(town).filter((each) => each.district === district)
}

export function isVerified({ source }: { readonly source: Source }): boolean {
  return source.confidence !== 'UNVERIFIED'
}

export function isInOrder(a: { readonly order: number }, b: { readonly order: number }): number {
  return a.order - b.order
}

/**
 * What is wrong with a town's assignments: on every day on which any of them holds, each block belongs to exactly
 * one district. Empty when sound.
 */
export function assignmentFaults(town: TownRecord): string[] {
  const days = [
    ...new Set(town.assignments.flatMap(({ validFrom }) => (validFrom === null ? [] : [validFrom]))),
  ]
  return days.flatMap((day) => faultsOn(town, day))
}

function faultsOn(town: TownRecord, day: BusinessDate): string[] {
  const held = inForce(town.assignments, day)
  const ranges = held.flatMap(({ blocks }) => (blocks ? [blocks] : [])).toSorted((a, b) => a.first - b.first)
  if (held.length === 1 && ranges.length === 0) return []
  if (held.length > 1 && ranges.length < held.length)
    return [`${town._id} on ${day}: the whole town and a part of it are both assigned`]
  return ranges.flatMap((range, index) => {
    const next = ranges[index + 1]
    if (range.first > range.last)
      return [`${town._id} on ${day}: blocks ${range.first}-${range.last} run backwards`]
    if (next && next.first !== range.last + 1)
      return [`${town._id} on ${day}: gap or overlap after block ${range.last}`]
    return []
  })
}
