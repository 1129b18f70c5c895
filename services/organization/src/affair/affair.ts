import type { BusinessDate, PartialDate } from '@chiiki/kit/business-date.ts'
import { canonicalJson } from '@chiiki/kit/canonical-json.ts'
import type { Source } from '@chiiki/kit/provenance.ts'
import { inForce, type Versioned } from '@chiiki/kit/valid-time.ts'
import type { OfficeKind } from '../office/office.ts'
import { type Role, tierOfKind } from '../office/seat.ts'
import type { Moment, Name } from '../territory/territory.ts'
import type { Ground } from './ground.ts'
import type { Transfer } from './transfer.ts'

/**
 * 事務 and its allocation (事務分掌, 第4・1・4）). The unit that is allocated is a task at a place. An entry says who holds
 * it at a place (the ward, an area, a district) and everything in that place from a day on; a later entry for the same
 * place, or one around it, ends it. So that on any day, at any district, at most one entry is the finest that covers it:
 * its holder is the one responsible. Gaps and overlaps can't be written down.
 */
export const affairKinds = ['TASK', 'POWER', 'COUNTER_SERVICE'] as const
export type AffairKind = (typeof affairKinds)[number]
export const tiers = ['WARD', 'AREA', 'DISTRICT'] as const
export type Tier = (typeof tiers)[number]
/** 第4・1・3）③. */
export const headOfficeReasons = ['EXPERTISE', 'INEFFICIENCY', 'UNIFORMITY'] as const
export type HeadOfficeReason = (typeof headOfficeReasons)[number]
export const channels = ['COUNTER', 'RELAY', 'MAIL', 'ONLINE', 'PHONE', 'VIDEO'] as const
export type Channel = (typeof channels)[number]

/** Who holds a task: a seat (each place's own 総合支所, its own センター; whoever holds the seat that day), or one office by id. */
export type Holder = { readonly seat: Role | null; readonly office: string | null; readonly tier: Tier }

/** That somebody holds the task at a place from a day on. */
export type Entry = {
  readonly id: string
  readonly place: string
  readonly to: Holder
  /** Since when, as precisely as is known; null: since a day that nobody knows. */
  readonly since: PartialDate | null
  readonly from: BusinessDate | null
  readonly reasons: readonly HeadOfficeReason[]
  readonly explanation: string | null
  readonly source: Source
}

/** Why a task stays at the head office, said on a day. */
export type Statement = {
  readonly id: string
  readonly from: BusinessDate
  readonly reasons: readonly HeadOfficeReason[]
  readonly explanation: string | null
  readonly source: Source
  readonly recordedAt: Date
}

/** 廃止: that nobody holds the task from a day on, by the mayor's act. */
export type Ending = {
  readonly id: string
  readonly on: BusinessDate
  readonly reason: string | null
  readonly source: Source
  readonly decidedOn: PartialDate
  readonly recordedAt: Date
}

/** Days through which one holder held the task at a place, but for what finer spans say. Worked out from the entries. */
export type Span = Versioned &
  Holder & {
    readonly place: string
    readonly since: PartialDate | null
    readonly until: PartialDate | null
    /** The entry or transfer that it began with. */
    readonly entry: string
    readonly reasons: readonly HeadOfficeReason[]
    readonly explanation: string | null
    readonly source: Source
  }

export type AffairRecord = {
  readonly _id: string
  /** Counts the acts done on it. */
  readonly version: number
  readonly order: number
  readonly name: Name
  readonly description: { readonly ja: string; readonly en: string | null } | null
  readonly kind: AffairKind
  readonly clause: string | null
  readonly legalBasis: string | null
  /** The post within the office whose power it is, such as 区長; null: the office's own. */
  readonly post: string | null
  readonly procedure: string | null
  readonly channels: readonly Channel[]
  /** Whether it goes beyond what an office of the holder's legal type (支所) is generally for. */
  readonly isBeyondLegalType: boolean
  readonly note: string | null
  readonly source: Source
  readonly search: readonly string[]
  readonly entries: readonly Entry[]
  readonly transfers: readonly Transfer[]
  readonly statements: readonly Statement[]
  readonly spans: readonly Span[]
  /** That the mayor has ended it. Absent or null: it goes on. */
  readonly ending?: Ending | null
  /** That an act put it into the catalogue; absent or null: the data set did. */
  readonly registration?: { readonly decidedOn: PartialDate; readonly recordedAt: Date } | null
}

/** A task as it stands at a moment. */
export type AffairAt = Omit<AffairRecord, 'spans'> & {
  readonly id: string
  /** Those in force at the moment. */
  readonly spans: readonly Span[]
  readonly record: AffairRecord
  readonly moment: Moment
}

export function affairAt(record: AffairRecord | null, moment: Moment): AffairAt | null {
  const isKnown = ({ recordedAt }: { recordedAt: Date }) =>
    moment.knownAt === null || recordedAt <= moment.knownAt
  if (!record || (record.registration && !isKnown(record.registration))) return null
  const spans = inForce(record.spans, moment.asOf, moment.knownAt)
  return { ...record, id: record._id, spans, record, moment }
}

/** 出張所 and 分室 are offices of an area, and no tier of their own. */
export function tierOf(kind: OfficeKind): Tier {
  if (kind === 'BRANCH_OFFICE' || kind === 'ANNEX') return 'AREA'
  return tierOfKind[kind].toUpperCase() as Tier
}

export const tierOfSeat: Record<Role, Tier> = {
  HEAD_OFFICE: 'WARD',
  GENERAL_BRANCH: 'AREA',
  CENTRE: 'DISTRICT',
}

export function isSameHolder(a: Holder, b: Holder): boolean {
  return a.seat === b.seat && a.office === b.office
}

/** What the task's entries and decided transfers say of every day, by place. */
export function spansOf(
  record: Pick<AffairRecord, 'entries' | 'transfers' | 'statements' | 'ending'>,
  ground: Ground,
): Omit<Span, 'recordedAt' | 'supersededAt'>[] {
  const entries = allEntries(record)
  const whole = entries.flatMap((entry) => {
    const next = entries
      .filter(({ from, place }) => {
        if (from === null || (entry.from !== null && from <= entry.from)) return false
        return place === entry.place || ground.chainAround(entry.place, from).includes(place)
      })
      .toSorted(byDay)[0]
    return cutByStatements(entry, next ?? null, record.statements)
  })
  const end = record.ending?.on
  if (!end) return whole
  return whole
    .filter(({ validFrom }) => validFrom === null || validFrom < end)
    .map((span) =>
      span.validTo === null || span.validTo > end ? { ...span, until: end, validTo: end } : span,
    )
}

/** The spans after entries have changed: those that still hold stay, others get `supersededAt`. Nothing is overwritten. */
export function respanned(record: AffairRecord, ground: Ground, now: Date): AffairRecord {
  const wanted = spansOf(record, ground).map(
    (span): Span => ({ ...span, recordedAt: now, supersededAt: null }),
  )
  const wantedKeys = new Set(wanted.map(contentOf))
  const kept = record.spans.map((span) =>
    span.supersededAt === null && !wantedKeys.has(contentOf(span)) ? { ...span, supersededAt: now } : span,
  )
  const keptKeys = new Set(kept.filter(({ supersededAt }) => supersededAt === null).map(contentOf))
  return { ...record, spans: [...kept, ...wanted.filter((span) => !keptKeys.has(contentOf(span)))] }
}

/** The entries of the data set, and those that transfers have brought: decided and not withdrawn. */
export function allEntries({
  entries,
  transfers,
}: Pick<AffairRecord, 'entries' | 'transfers'>): readonly Entry[] {
  const decided = transfers.flatMap((transfer): Entry[] => {
    if (transfer.decision === null || transfer.withdrawal !== null) return []
    const { id, place, to, since, effectiveOn, headOfficeReasons: reasons, reason } = transfer
    const { source } = transfer.decision
    return [{ id, place, to, since, from: effectiveOn, reasons, explanation: reason, source }]
  })
  return [...entries, ...decided]
}

function cutByStatements(entry: Entry, next: Entry | null, statements: readonly Statement[]) {
  const whole = {
    ...entry.to,
    place: entry.place,
    since: entry.since,
    until: next?.since ?? null,
    validFrom: entry.from,
    validTo: next?.from ?? null,
    entry: entry.id,
    reasons: entry.reasons,
    explanation: entry.explanation,
    source: entry.source,
  }
  if (entry.to.seat !== 'HEAD_OFFICE') return [whole]
  const said = statements
    .filter(({ from }) => (entry.from === null || from >= entry.from) && (!next?.from || from < next.from))
    .toSorted((a, b) =>
      a.from === b.from ? a.recordedAt.getTime() - b.recordedAt.getTime() : a.from < b.from ? -1 : 1,
    )
  const latest = [...new Map(said.map((each) => [each.from, each])).values()]
  let last = whole
  const cut = []
  for (const { from, reasons, explanation, source } of latest) {
    if (last.validFrom !== from) cut.push({ ...last, until: from, validTo: from })
    const since = last.validFrom === from ? last.since : from
    last = { ...whole, since, validFrom: from, reasons, explanation, source }
  }
  return [...cut, last]
}

function contentOf({ recordedAt: _, supersededAt: __, ...content }: Span): string {
  return canonicalJson(content)
}

function byDay(a: Entry, b: Entry): number {
  return (a.from ?? '') < (b.from ?? '') ? -1 : 1
}
