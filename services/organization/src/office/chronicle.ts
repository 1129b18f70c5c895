import { comparePartialDates, earliestDay, type PartialDate } from '@chiiki/kit/business-date.ts'
import { canonicalJson } from '@chiiki/kit/canonical-json.ts'
import type { Source } from '@chiiki/kit/provenance.ts'
import type { Moment } from '../territory/territory.ts'
import type { Cohort } from './count.ts'
import {
  type EntryKind,
  type FactName,
  factNames,
  knownVersions,
  type OfficeAt,
  type OfficeRecord,
  officeAt,
} from './office.ts'

/** An event of the offices' history as a source tells it (資料2 1). */
export type EventRecord = {
  readonly _id: string
  readonly date: PartialDate
  readonly text: { readonly ja: string; readonly en: string | null }
  readonly source: Source
}

/** What happened to one office on a day. */
export type OfficeChange = {
  readonly on: PartialDate
  readonly what: Exclude<EntryKind, 'CORRECTION'>
  readonly changed: readonly FactName[]
  /** As it was from then on; when it closed, as it was till then. */
  readonly office: OfficeAt
}

export type OfficeEvent = {
  readonly date: PartialDate
  readonly text: EventRecord['text'] | null
  readonly source: Source | null
  readonly isPlanned: boolean
  readonly changes: readonly OfficeChange[]
  readonly cohorts: readonly Cohort[]
}

/** What a chronicle is made of. */
export type Chronicled = {
  readonly events: readonly EventRecord[]
  readonly records: readonly OfficeRecord[]
  readonly cohorts: readonly Cohort[]
}

/**
 * The history of the offices by date: the events that sources tell, and what the records themselves say that changed.
 * A change stands under the most precise told event that its date lies in (2019-07-16 under 2019-07), or for itself.
 */
export function chronicle({ events, records, cohorts }: Chronicled, today: Moment): OfficeEvent[] {
  const changes = records.flatMap((record) => changesOf(record, today))
  const told = events.map(({ date }) => date)
  const home = (date: PartialDate) =>
    told.filter((each) => date.startsWith(each)).toSorted((a, b) => b.length - a.length)[0] ?? date
  const dates = new Set([
    ...told,
    ...changes.map(({ on }) => home(on)),
    ...cohorts.map(({ since }) => home(since)),
  ])
  return [...dates].toSorted(comparePartialDates).map((date) => {
    const event = events.find((each) => each.date === date)
    return {
      date,
      text: event?.text ?? null,
      source: event?.source ?? null,
      isPlanned: earliestDay(date) > today.asOf,
      changes: changes.filter(({ on }) => home(on) === date),
      cohorts: cohorts.filter(({ since }) => home(since) === date),
    }
  })
}

function changesOf(record: OfficeRecord, { knownAt }: Moment): OfficeChange[] {
  const versions = knownVersions(record, knownAt)
  return versions.flatMap((version, index) => {
    const before = versions[index - 1]
    const after = versions[index + 1]
    const follows = before?.validTo === version.validFrom
    const office = officeAt(record, { asOf: version.validFrom, knownAt }) as OfficeAt
    const changed = follows
      ? factNames.filter((name) => canonicalJson(before?.[name]) !== canonicalJson(version[name]))
      : []
    const begun: OfficeChange = { on: version.since, what: follows ? 'CHANGE' : 'OPENING', changed, office }
    if (version.until === null || after?.validFrom === version.validTo) return [begun]
    return [begun, { on: version.until, what: 'CLOSURE' as const, changed: [], office }]
  })
}
