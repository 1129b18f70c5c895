import { earliestDay } from '@chiiki/kit/business-date.ts'
import { name, type Provenance, partialDate, readProvenance } from '@chiiki/kit/data-shapes.ts'
import { importReference, readData } from '@chiiki/kit/reference-data.ts'
import { searchKeys } from '@chiiki/kit/search-text.ts'
import { z } from 'zod'
import { type OfficeRecord, openAt } from '../office/office.ts'
import { roles } from '../office/seat.ts'
import type { OfficeStore } from '../office/store.ts'
import type { TerritoryStore } from '../territory/store.ts'
import {
  type AffairRecord,
  affairKinds,
  channels,
  type Entry,
  type Holder,
  headOfficeReasons,
  respanned,
  tierOf,
  tierOfSeat,
} from './affair.ts'
import { strandedBy } from './closure.ts'
import { type Ground, groundOf } from './ground.ts'
import { holdersIn } from './holding.ts'
import type { AffairStore } from './store.ts'
import type { Transfer } from './transfer.ts'

const nullable = z
  .string()
  .nullish()
  .transform((text) => text ?? null)
const holder = z.union([
  z.object({ seat: z.enum(roles) }).strict(),
  z.object({ office: z.string() }).strict(),
])
const why = {
  reasons: z.array(z.enum(headOfficeReasons)).default([]),
  explanation: nullable,
  source: z.string(),
}
const affairs = z.array(
  z.object({
    id: z.string().startsWith('affair:'),
    name,
    description: z.object({ ja: z.string(), en: z.string().nullable() }).nullable(),
    kind: z.enum(affairKinds),
    clause: nullable,
    legalBasis: nullable,
    post: nullable,
    procedure: nullable,
    channels: z.array(z.enum(channels)).default([]),
    isBeyondLegalType: z.boolean().default(false),
    note: nullable,
    source: z.string(),
    /** Who holds it at which places, from when on; null: from a day that nobody knows. */
    entries: z
      .array(z.object({ place: z.string(), to: holder, since: partialDate.nullable(), ...why }))
      .min(1),
    /** Transfers that have taken place. */
    transfers: z
      .array(
        z.object({
          place: z.string(),
          to: holder,
          on: partialDate,
          clause: nullable,
          decidedOn: partialDate.nullable(),
          ...why,
        }),
      )
      .default([]),
  }),
)
type AffairData = z.infer<typeof affairs>[number]

/** What the tasks are allocated over: the ward's places and offices, as the store has them. */
export type Surroundings = { readonly ground: Ground; readonly offices: readonly OfficeRecord[] }

/**
 * The tasks of a data set with who held them. @throws Error naming each that is held by an office on days on which
 * that isn't open, at a place that isn't there, or twice at one place on one day.
 */
export function readAffairs(dataDir: string, { ground, offices }: Surroundings): AffairRecord[] {
  const provenance = readProvenance(dataDir)
  const records = readData(dataDir, 'affairs.json', affairs).map((affair, order) =>
    recordOf(affair, order, ground, offices, provenance),
  )
  const faults = [
    ...records.flatMap(({ _id, entries, transfers }) =>
      twiceIn([...entries, ...transfers].map(({ place, since }) => `${place} from ${since}`)).map(
        (each) => `${_id} is allocated twice at ${each}`,
      ),
    ),
    ...twiceIn(records.map(({ _id }) => _id)).map((id) => `${id} is there twice`),
    ...records.flatMap(({ _id, spans }) =>
      spans
        .filter(({ place, validFrom }) => ground.chainAround(place, validFrom ?? '0001-01-01').length === 0)
        .map(({ place }) => `${_id}: there's no place ${place}`),
    ),
    // An office that acts have changed since is theirs to look after: they let it close only when its tasks are handed over.
    ...strandedBy(offices.filter(isAsImported), records).map(
      ({ affair, office, days }) => `${affair}: ${office} isn't open from ${days.from} to ${days.to}`,
    ),
  ]
  if (faults.length > 0) throw new Error(`affairs.json:\n${faults.join('\n')}`)
  return records
}

function isAsImported(office: OfficeRecord & { readonly version?: number }): boolean {
  return (office.version ?? 0) === 0
}

/** Brings the tasks into the store; those that acts have changed stay as they are. */
export async function importAffairs(
  store: AffairStore,
  stores: { readonly territory: TerritoryStore; readonly office: OfficeStore },
  dataDir: string,
  now: Date,
): Promise<void> {
  const plain = { history: 0 } as const
  const ground = groundOf(
    await stores.territory.areas.find({}, plain).sort({ order: 1 }).lean(),
    await stores.territory.districts.find({}, plain).sort({ order: 1 }).lean(),
  )
  const offices = await stores.office.offices.find({}, plain).lean()
  await importReference(store.affairs, readAffairs(dataDir, { ground, offices }), now, [
    'order',
    'name',
    'description',
    'kind',
    'clause',
    'legalBasis',
    'post',
    'procedure',
    'channels',
    'isBeyondLegalType',
    'note',
    'source',
    'search',
  ])
}

function recordOf(
  { id, entries, transfers, source, ...facts }: AffairData,
  order: number,
  ground: Ground,
  offices: readonly OfficeRecord[],
  provenance: Provenance,
): AffairRecord {
  const record: AffairRecord = {
    ...facts,
    _id: id,
    version: 0,
    order,
    source: provenance.source(source),
    search: searchKeys(facts.name),
    entries: entries.map(({ place, to, since, reasons, explanation, source }): Entry => {
      const from = since && earliestDay(since)
      return {
        id: `${id}@${place}@${since ?? ''}`,
        place,
        to: holderOf(to, from, offices),
        since,
        from,
        reasons,
        explanation,
        source: provenance.source(source),
      }
    }),
    transfers: [],
    statements: [],
    spans: [],
  }
  const at = provenance.recordedAt
  let known = respanned(record, ground, at)
  for (const each of transfers) {
    const transfer = transferOf(id, each, known, ground, offices, provenance)
    known = respanned({ ...known, transfers: [...known.transfers, transfer], spans: [] }, ground, at)
  }
  return known
}

function transferOf(
  affair: string,
  { place, to, on, clause, decidedOn, reasons, explanation, source }: AffairData['transfers'][number],
  before: AffairRecord,
  ground: Ground,
  offices: readonly OfficeRecord[],
  { source: sourceOf, recordedAt }: Provenance,
): Transfer {
  const effectiveOn = earliestDay(on)
  const held = before.spans.filter(
    ({ validFrom, validTo }) =>
      (validFrom ?? '') <= effectiveOn && (validTo === null || validTo > effectiveOn),
  )
  return {
    id: `affairTransfer:${affair.split(':')[1]}-${place.split(':')[1]}-${on}`,
    place,
    from: holdersIn(held, ground, place, effectiveOn),
    to: holderOf(to, effectiveOn, offices),
    since: on,
    effectiveOn,
    reason: explanation,
    headOfficeReasons: reasons,
    clause,
    moves: { staffCount: null, budgetYen: null, documents: null, rooms: null, note: null },
    plannedAt: recordedAt,
    decision: { source: sourceOf(source), decidedOn, recordedAt },
    withdrawal: null,
  }
}

function holderOf(to: z.infer<typeof holder>, from: string | null, offices: readonly OfficeRecord[]): Holder {
  if ('seat' in to) return { seat: to.seat, office: null, tier: tierOfSeat[to.seat] }
  const record = offices.find(({ _id }) => _id === to.office) ?? null
  const office = openAt(record, { asOf: from ?? '0001-01-01', knownAt: null })
  if (!office) throw new Error(`affairs.json: ${to.office} isn't open on ${from}`)
  return { seat: null, office: office.id, tier: tierOf(office.kind) }
}

function twiceIn(keys: readonly string[]): string[] {
  return keys.filter((key, index) => keys.indexOf(key) !== index)
}
