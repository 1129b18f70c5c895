import type { BusinessDate, PartialDate } from '@chiiki/kit/business-date.ts'
import { canonicalJson } from '@chiiki/kit/canonical-json.ts'
import type { Source } from '@chiiki/kit/provenance.ts'
import { searchKeys } from '@chiiki/kit/search-text.ts'
import { cellsOf } from '../nearest/grid.ts'
import type { Entry, OfficeFacts, OfficeVersion } from './office.ts'

/** Days in which nothing changes at an office that is open. */
export type Stretch = {
  readonly since: PartialDate
  readonly until: PartialDate | null
  readonly from: BusinessDate
  readonly to: BusinessDate | null
  readonly facts: OfficeFacts
  readonly source: Source
}

/**
 * What an office's entries say of every day, in order. On a day, each fact is what the latest entry up to that day
 * says of it; of entries from one day, the one recorded last. A correction with an end goes before all others up to
 * that end: it speaks of just those days.
 */
export function stretchesOf(entries: readonly Entry[]): Stretch[] {
  const held = entries.filter(({ withdrawnAt }) => withdrawnAt === null)
  const days = boundariesOf(held)
  const stretches: Stretch[] = []
  for (const [index, { day, since }] of days.entries()) {
    if (!isOpenOn(held, day)) continue
    const next = days[index + 1]
    const stretch = {
      since,
      until: next?.since ?? null,
      from: day,
      to: next?.day ?? null,
      ...saidOf(held, day),
    }
    const last = stretches.at(-1)
    const goesOn =
      last !== undefined && last.to === day && canonicalJson(last.facts) === canonicalJson(stretch.facts)
    if (goesOn) stretches[stretches.length - 1] = { ...last, until: stretch.until, to: stretch.to }
    else stretches.push(stretch)
  }
  return stretches
}

/**
 * The versions after the entries have changed: those that still hold stay as they are, those that don't get
 * `supersededAt`, new ones are recorded now. Nothing is overwritten.
 */
export function versionsAfter(
  versions: readonly OfficeVersion[],
  entries: readonly Entry[],
  now: Date,
): OfficeVersion[] {
  const wanted = stretchesOf(entries).map((stretch) => versionOf(stretch, now))
  const wantedKeys = new Set(wanted.map(contentOf))
  const kept = versions.map((version) =>
    version.supersededAt === null && !wantedKeys.has(contentOf(version))
      ? { ...version, supersededAt: now }
      : version,
  )
  const keptKeys = new Set(kept.filter(({ supersededAt }) => supersededAt === null).map(contentOf))
  return [...kept, ...wanted.filter((version) => !keptKeys.has(contentOf(version)))]
}

function versionOf({ facts, from, to, ...stretch }: Stretch, recordedAt: Date): OfficeVersion {
  const found = {
    search: searchKeys(facts.name),
    ...(facts.position.value ? { cells: cellsOf(facts.position.value) } : {}),
  }
  return { ...stretch, ...facts, ...found, validFrom: from, validTo: to, recordedAt, supersededAt: null }
}

function contentOf(version: OfficeVersion): string {
  const { recordedAt: _, supersededAt: __, search: ___, cells: ____, ...content } = version
  return canonicalJson(content)
}

/** The days on which anything begins or ends; of several writings of one day the most precise. */
function boundariesOf(entries: readonly Entry[]): { day: BusinessDate; since: PartialDate }[] {
  const days = new Map<BusinessDate, PartialDate>()
  const note = (day: BusinessDate, since: PartialDate) => {
    if (since.length > (days.get(day)?.length ?? 0)) days.set(day, since)
  }
  for (const { from, since, to } of entries) {
    note(from, since)
    if (to !== null) note(to, to)
  }
  return [...days].map(([day, since]) => ({ day, since })).toSorted((a, b) => (a.day < b.day ? -1 : 1))
}

function isOpenOn(entries: readonly Entry[], day: BusinessDate): boolean {
  const turns = entries.filter(({ what, from }) => (what === 'OPENING' || what === 'CLOSURE') && from <= day)
  return turns.toSorted(byWeight).at(-1)?.what === 'OPENING'
}

function saidOf(entries: readonly Entry[], day: BusinessDate): { facts: OfficeFacts; source: Source } {
  const speaking = entries
    .filter(({ from, to }) => from <= day && (to === null || day < to))
    .toSorted(byWeight)
  const facts = Object.assign({}, ...speaking.map((entry) => entry.facts)) as OfficeFacts
  const { source } = speaking.at(-1) as Entry
  return { facts, source }
}

function byWeight(a: Entry, b: Entry): number {
  const [weightA, weightB] = [a, b].map(({ to }) => (to === null ? 0 : 1)) as [number, number]
  if (weightA !== weightB) return weightA - weightB
  if (weightA === 0 && a.from !== b.from) return a.from < b.from ? -1 : 1
  return a.recordedAt.getTime() - b.recordedAt.getTime()
}
