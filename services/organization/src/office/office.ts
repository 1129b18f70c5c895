import type { BusinessDate, PartialDate } from '@chiiki/kit/business-date.ts'
import { addDays } from '@chiiki/kit/business-date.ts'
import type { Source } from '@chiiki/kit/provenance.ts'
import { inForce } from '@chiiki/kit/valid-time.ts'
import type { Dated, Moment, Name } from '../territory/territory.ts'

/**
 * Offices (行政機関) of the three tiers, 第1・4⑴⑵. An office is what its entries say: that it opens, changes, closes
 * from a day on. What holds on a day is told by its versions, which are worked out from the entries (timeline.ts).
 */
export const officeKinds = [
  'HEAD_OFFICE',
  'GENERAL_BRANCH',
  'BRANCH_OFFICE',
  'MACHIZUKURI_BRANCH_OFFICE',
  'MACHIZUKURI_CENTRE',
  'ANNEX',
] as const
export type OfficeKind = (typeof officeKinds)[number]

/** One value of an office with its own source: an address may be attested later, and by somebody else, than a phone. */
export type OfficeValue<T> = {
  readonly value: T | null
  readonly source: Source | null
  /** The day that the source speaks of; on other days the value may have been another. */
  readonly asOf: PartialDate | null
  /** Why `value` is null. */
  readonly unknownReason: string | null
  readonly note: string | null
}

export type Position = { readonly latitude: number; readonly longitude: number }
/** 課. `group` is what it's part of, such as 保健福祉センター. */
export type Section = { readonly name: string; readonly group: string | null }
/** 職: how many people hold it, at least and at most. */
export type Post = { readonly title: string; readonly least: number; readonly most: number }

export type OfficeFacts = {
  readonly kind: OfficeKind
  readonly name: Name
  readonly address: OfficeValue<string>
  readonly postalCode: OfficeValue<string>
  readonly position: OfficeValue<Position>
  readonly phone: OfficeValue<string>
  readonly fax: OfficeValue<string>
  readonly legalBasis: OfficeValue<string>
  readonly sections: OfficeValue<readonly Section[]>
  readonly posts: OfficeValue<readonly Post[]>
}
export const factNames = [
  'kind',
  'name',
  'address',
  'postalCode',
  'position',
  'phone',
  'fax',
  'legalBasis',
  'sections',
  'posts',
] as const satisfies readonly (keyof OfficeFacts)[]
export type FactName = (typeof factNames)[number]

export type EntryKind = 'OPENING' | 'CHANGE' | 'CLOSURE' | 'CORRECTION'

/** One thing recorded of an office. Entries are never changed but for `withdrawnAt`. */
export type Entry = {
  readonly id: string
  readonly what: EntryKind
  /** The first day, as precisely as it's known, and the day that it begins on. */
  readonly since: PartialDate
  readonly from: BusinessDate
  /** For a correction: until when; null: until the value's next change. */
  readonly to: BusinessDate | null
  readonly facts: Partial<OfficeFacts>
  readonly source: Source
  readonly recordedAt: Date
  readonly withdrawnAt: Date | null
  /** The entry of another office that this one came with: it's withdrawn with that one. */
  readonly because: string | null
}

export type OfficeVersion = Dated &
  OfficeFacts & {
    readonly validFrom: BusinessDate
    readonly search: readonly string[]
    /** The cells of the grid that it lies in; none where its position isn't known. */
    readonly cells?: readonly string[]
  }

/** That one office took over from another. */
export type Succession = {
  readonly predecessor: string
  readonly successor: string
  readonly since: PartialDate
  readonly on: BusinessDate
  readonly note: string | null
  readonly source: Source
  readonly entry: string
}

export type OfficeRecord = {
  readonly _id: string
  /** Counts the acts done on it. */
  readonly version: number
  /** The ward, area or district that it serves, and the area and district behind that. */
  readonly place: string
  readonly area: string | null
  readonly district: string | null
  readonly order: number
  readonly note: string | null
  readonly formerAddresses: readonly OfficeValue<string>[]
  readonly entries: readonly Entry[]
  readonly versions: readonly OfficeVersion[]
  readonly successions: readonly Succession[]
}

export type OfficeState = 'PLANNED' | 'OPEN' | 'CLOSED'

/** An office as it stands at a moment; before it opens as it will open, after it closed as it was last known. */
export type OfficeAt = OfficeVersion & {
  readonly id: string
  readonly state: OfficeState
  readonly record: OfficeRecord
  readonly moment: Moment
  /** A moment at which the facts hold: that of its place, too. */
  readonly heldAt: Moment
}

export function officeAt(record: OfficeRecord | null, moment: Moment): OfficeAt | null {
  if (!record) return null
  const versions = knownVersions(record, moment.knownAt)
  const now = inForce(versions, moment.asOf, moment.knownAt)[0]
  const told = now ?? versions.findLast(({ validFrom }) => validFrom <= moment.asOf) ?? versions[0]
  if (!told) return null
  const state = now ? 'OPEN' : told.validFrom > moment.asOf ? 'PLANNED' : 'CLOSED'
  const day =
    state === 'OPEN'
      ? moment.asOf
      : state === 'PLANNED'
        ? told.validFrom
        : addDays(told.validTo ?? moment.asOf, -1)
  return { ...told, id: record._id, state, record, moment, heldAt: { ...moment, asOf: day } }
}

/** The office when it's open at the moment. */
export function openAt(record: OfficeRecord | null, moment: Moment): OfficeAt | null {
  const office = officeAt(record, moment)
  return office?.state === 'OPEN' ? office : null
}

/** By day; one for each stretch in which nothing changes, as known at an instant (null: now). */
export function knownVersions(
  { versions }: Pick<OfficeRecord, 'versions'>,
  knownAt: Date | null,
): OfficeVersion[] {
  return versions
    .filter(({ recordedAt, supersededAt }) =>
      knownAt === null
        ? supersededAt === null
        : recordedAt <= knownAt && (supersededAt === null || supersededAt > knownAt),
    )
    .toSorted((a, b) => (a.validFrom < b.validFrom ? -1 : 1))
}

/** What is planned for after the moment, earliest first. */
export function plannedChanges({ record, moment }: OfficeAt): Entry[] {
  const { asOf, knownAt } = moment
  return record.entries
    .filter(({ what, from }) => what !== 'CORRECTION' && from > asOf)
    .filter(({ recordedAt }) => knownAt === null || recordedAt <= knownAt)
    .filter(({ withdrawnAt }) => withdrawnAt === null || (knownAt !== null && withdrawnAt > knownAt))
    .toSorted((a, b) => (a.from < b.from ? -1 : 1))
}

/** A stretch of days through which an office was of one kind, whatever else changed. */
export type KindRun = {
  readonly office: string
  readonly place: string
  readonly kind: OfficeKind
  readonly since: PartialDate
  readonly until: PartialDate | null
  readonly from: BusinessDate
  readonly to: BusinessDate | null
}

export function kindRuns(record: OfficeRecord, knownAt: Date | null = null): KindRun[] {
  const runs: KindRun[] = []
  for (const { kind, since, until, validFrom, validTo } of knownVersions(record, knownAt)) {
    const last = runs.at(-1)
    const goesOn = last !== undefined && last.kind === kind && last.to === validFrom
    if (goesOn) runs[runs.length - 1] = { ...last, until, to: validTo }
    else
      runs.push({ office: record._id, place: record.place, kind, since, until, from: validFrom, to: validTo })
  }
  return runs
}
