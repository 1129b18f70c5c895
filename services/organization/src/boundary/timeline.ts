import type { BusinessDate, PartialDate } from '@chiiki/kit/business-date.ts'
import { canonicalJson } from '@chiiki/kit/canonical-json.ts'
import { containsDay, type Period } from '@chiiki/kit/period.ts'
import { searchKeys } from '@chiiki/kit/search-text.ts'
import type { DistrictEntry, DistrictFacts, DistrictRecord, Name } from '../territory/territory.ts'

/** All that is recorded of a district; before the first act, what the data set says. */
export function entriesOf({
  entries,
  versions,
}: Pick<DistrictRecord, 'entries' | 'versions'>): readonly DistrictEntry[] {
  if (entries && entries.length > 0) return entries
  const held = versions
    .filter(({ supersededAt }) => supersededAt === null)
    .toSorted((a, b) => ((a.validFrom ?? '') < (b.validFrom ?? '') ? -1 : 1))
  return held.flatMap((version, index) => {
    const { name, area, since, validFrom, until, validTo, source, recordedAt } = version
    const follows = index > 0 && held[index - 1]?.validTo === validFrom
    const entry = { id: 'data', source, recordedAt, withdrawnAt: null }
    const begun: DistrictEntry = {
      ...entry,
      what: follows ? 'CHANGE' : 'OPENING',
      since,
      from: validFrom,
      facts: { name, area },
    }
    if (validTo === null || until === null || held[index + 1]?.validFrom === validTo) return [begun]
    return [begun, { ...entry, what: 'END', since: until, from: validTo, facts: {} }]
  })
}

/** A district's facts on a day by its entries; null when it isn't there. */
export function districtOn(
  entries: readonly DistrictEntry[],
  day: BusinessDate,
): { readonly name: Name; readonly area: string } | null {
  const said = saidUpTo(entries, day)
  const isThere = said.findLast(({ what }) => what !== 'CHANGE')?.what === 'OPENING'
  if (!isThere) return null
  return Object.assign({}, ...said.map(({ facts }) => facts)) as { name: Name; area: string }
}

/** When the district is there. */
export function periodsOf(entries: readonly DistrictEntry[]): Period[] {
  const days = daysOf(entries)
  return days
    .map(({ day }, index): Period => ({ from: day === '' ? null : day, to: days[index + 1]?.day ?? null }))
    .filter(({ from }) => districtOn(entries, from ?? '') !== null)
}

export function isThere(entries: readonly DistrictEntry[], day: BusinessDate): boolean {
  return periodsOf(entries).some((period) => containsDay(period, day))
}

/** The versions after the entries have changed. What still holds stays as it is; nothing is overwritten. */
export function versionsAfter(
  versions: readonly DistrictFacts[],
  entries: readonly DistrictEntry[],
  now: Date,
): DistrictFacts[] {
  const wanted = stretchesOf(entries, now)
  const wantedKeys = new Set(wanted.map(contentOf))
  const kept = versions.map((each) =>
    each.supersededAt === null && !wantedKeys.has(contentOf(each)) ? { ...each, supersededAt: now } : each,
  )
  const keptKeys = new Set(kept.filter(({ supersededAt }) => supersededAt === null).map(contentOf))
  return [...kept, ...wanted.filter((each) => !keptKeys.has(contentOf(each)))]
}

/** The days on which anything begins or ends, as precisely as they're known. */
export function daysOf(
  entries: readonly DistrictEntry[],
): { readonly day: BusinessDate; readonly since: PartialDate }[] {
  const days = new Map<BusinessDate, PartialDate>()
  for (const { from, since, withdrawnAt } of entries) {
    const isBetter = since.length > (days.get(from ?? '')?.length ?? -1)
    if (withdrawnAt === null && isBetter) days.set(from ?? '', since)
  }
  return [...days].map(([day, since]) => ({ day, since })).toSorted((a, b) => (a.day < b.day ? -1 : 1))
}

function stretchesOf(entries: readonly DistrictEntry[], recordedAt: Date): DistrictFacts[] {
  const days = daysOf(entries)
  return days.flatMap(({ day, since }, index) => {
    const facts = districtOn(entries, day)
    const source = saidUpTo(entries, day).at(-1)?.source
    if (!facts || !source) return []
    const next = days[index + 1]
    const until = { until: next?.since ?? null, validTo: next?.day ?? null }
    const times = { since, validFrom: day === '' ? null : day, ...until, recordedAt, supersededAt: null }
    const { ja, kana, romaji, en } = facts.name
    return [{ ...times, ...facts, source, search: searchKeys(ja, kana, romaji, en) }]
  })
}

function saidUpTo(entries: readonly DistrictEntry[], day: BusinessDate): DistrictEntry[] {
  return entries
    .filter(({ from, withdrawnAt }) => withdrawnAt === null && (from ?? '') <= day)
    .toSorted((a, b) =>
      a.from === b.from
        ? a.recordedAt.getTime() - b.recordedAt.getTime()
        : (a.from ?? '') < (b.from ?? '')
          ? -1
          : 1,
    )
}

function contentOf({ recordedAt: _, supersededAt: __, search: ___, ...content }: DistrictFacts): string {
  return canonicalJson(content)
}
