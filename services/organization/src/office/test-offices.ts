import { readFileSync } from 'node:fs'
import { calendarOf } from '@chiiki/kit/calendar.ts'
import type { RuleBook } from '@chiiki/kit/clock.ts'
import { readClockRules } from '@chiiki/kit/clock-store.ts'
import type { Directory } from './charge.ts'
import type { OfficeFacts, OfficeKind, OfficeRecord, OfficeVersion, Succession } from './office.ts'

const source = { confidence: 'UNVERIFIED', title: 'a test', url: null, licence: null, note: null } as const
const unknown = { value: null, source: null, asOf: null, unknownReason: 'a test', note: null } as const

type Made = {
  readonly id: string
  readonly kind: OfficeKind
  readonly place: string
  readonly area?: string | null
  readonly closesOn?: string | null
  readonly sections?: readonly { readonly name: string; readonly group: string | null }[]
}

/** An office that has been there since 2022-10-01, for tests. */
export function officeFor({ id, kind, place, area = null, closesOn = null, sections }: Made): OfficeRecord {
  const facts: OfficeFacts = {
    kind,
    name: { ja: id, kana: null, romaji: null, en: null },
    address: unknown,
    postalCode: unknown,
    position: unknown,
    phone: unknown,
    fax: unknown,
    legalBasis: unknown,
    sections: sections ? { ...unknown, value: sections, unknownReason: null } : unknown,
    posts: unknown,
  }
  const version: OfficeVersion = {
    ...facts,
    search: [],
    since: '2022-10-01',
    until: closesOn,
    validFrom: '2022-10-01',
    validTo: closesOn,
    recordedAt: new Date('2022-10-01T00:00:00Z'),
    supersededAt: null,
    source,
  }
  const nothing = { note: null, formerAddresses: [], entries: [], successions: [], order: 0, version: 0 }
  return { _id: id, place, area, district: null, ...nothing, versions: [version] }
}

export function successionFor(predecessor: string, successor: string, on: string): Succession {
  return { predecessor, successor, on, since: on, note: null, source, entry: `${successor}@${on}` }
}

export function directoryFor(
  records: readonly OfficeRecord[],
  successions: readonly Succession[],
  day: string,
): Directory {
  return {
    day,
    records: new Map(records.map((record) => [record._id, record])),
    successions,
    headOffice: records.find(({ versions }) => versions[0]?.kind === 'HEAD_OFFICE')?._id ?? null,
  }
}

/** Two areas with a branch each, a district with its centre in each, and the head office. */
export const wardOffices: readonly OfficeRecord[] = [
  officeFor({ id: 'office:head', kind: 'HEAD_OFFICE', place: 'ward:w' }),
  officeFor({
    id: 'office:east',
    kind: 'GENERAL_BRANCH',
    place: 'area:east',
    area: 'area:east',
    sections: [{ name: '生活支援課', group: '保健福祉センター' }],
  }),
  officeFor({ id: 'office:west', kind: 'GENERAL_BRANCH', place: 'area:west', area: 'area:west' }),
  officeFor({ id: 'office:hill', kind: 'MACHIZUKURI_CENTRE', place: 'district:hill', area: 'area:east' }),
  officeFor({ id: 'office:dale', kind: 'MACHIZUKURI_CENTRE', place: 'district:dale', area: 'area:west' }),
  officeFor({ id: 'office:window', kind: 'BRANCH_OFFICE', place: 'district:hill', area: 'area:east' }),
]

const root = new URL('../../../../data/', import.meta.url)
const read = (name: string) => JSON.parse(readFileSync(new URL(`calendar/${name}`, root), 'utf8'))

/** The rules and the calendar of the data set. */
export const ruleBook: RuleBook = {
  rules: readClockRules(new URL('setagaya', root).pathname),
  calendar: calendarOf(read('holidays.json'), read('closures.json').closures),
}
