import { earliestDay } from '@chiiki/kit/business-date.ts'
import {
  dated,
  datedShape,
  name,
  type Provenance,
  partialDate,
  readProvenance,
} from '@chiiki/kit/data-shapes.ts'
import { importReference, readData } from '@chiiki/kit/reference-data.ts'
import { z } from 'zod'
import type { EventRecord } from './chronicle.ts'
import type { Cohort } from './count.ts'
import { type Entry, type OfficeRecord, officeKinds, type Succession } from './office.ts'
import { overlapsOf } from './seat.ts'
import type { OfficeStore } from './store.ts'
import { retally } from './tallying.ts'
import { versionsAfter } from './timeline.ts'

const nullable = z
  .string()
  .nullish()
  .transform((text) => text ?? null)

/** A value with its source, or null with its reason: one of the two, never neither. */
function sourced<T extends z.ZodType>(value: T) {
  return z
    .object({
      value: value.nullable(),
      source: nullable,
      asOf: partialDate.nullish().transform((date) => date ?? null),
      unknownReason: nullable,
      note: nullable,
    })
    .refine(
      (each) => isNone(each) === (each.source === null),
      'a value needs its source, and only a value has one',
    )
    .refine(
      (each) => isNone(each) === (each.unknownReason !== null),
      'null needs its reason, and only null has one',
    )
}

function isNone(given: object): boolean {
  return (given as { value: unknown }).value === null
}

const text = sourced(z.string().min(1))
const facts = z.object({
  kind: z.enum(officeKinds),
  name,
  address: text,
  postalCode: sourced(z.string().regex(/^\d{3}-\d{4}$/)),
  position: sourced(z.object({ latitude: z.number(), longitude: z.number() })),
  phone: text,
  fax: text,
  legalBasis: text,
  sections: sourced(z.array(z.object({ name: z.string(), group: z.string().nullable() }))),
  posts: sourced(z.array(z.object({ title: z.string(), least: z.int(), most: z.int() }))),
})
const offices = z.array(
  z.object({
    id: z.string(),
    place: z.string(),
    order: z.int(),
    note: z.string().nullable(),
    /** The first version says everything; a later one what's new. */
    versions: z.tuple([facts.extend(datedShape)], facts.partial().extend(datedShape)),
    predecessors: z.array(
      z.object({ office: z.string(), on: partialDate, source: z.string(), note: z.string().nullable() }),
    ),
    formerAddresses: z.array(text),
  }),
)
const cohorts = z.array(
  z.object({
    id: z.string(),
    kind: z.enum(officeKinds),
    count: z.int(),
    note: z.string().nullable(),
    ...datedShape,
  }),
)
const events = z.array(
  z.object({
    id: z.string(),
    date: partialDate,
    text: z.object({ ja: z.string(), en: z.string().nullable() }),
    source: z.string(),
  }),
)
const places = z.array(
  z.object({ id: z.string(), versions: z.array(z.object({ area: z.string().optional() })) }),
)

type OfficeData = z.infer<typeof offices>[number]

/** The offices, cohorts and events of a data set. @throws Error when two offices hold one seat on a day. */
export function readOffices(dataDir: string): {
  offices: OfficeRecord[]
  cohorts: Cohort[]
  events: EventRecord[]
} {
  const provenance = readProvenance(dataDir)
  const areaOf = new Map(
    readData(dataDir, 'districts.json', places).map(({ id, versions }) => [
      id,
      versions.at(-1)?.area ?? null,
    ]),
  )
  const records = readData(dataDir, 'offices.json', offices).map((office) =>
    recordOf(office, areaOf, provenance),
  )
  const faults = overlapsOf(records).map(
    ({ role, place, offices, shared }) =>
      `${place}: ${offices.join(' and ')} are both ${role} from ${shared.from}`,
  )
  if (faults.length > 0) throw new Error(`offices.json:\n${faults.join('\n')}`)
  return {
    offices: records,
    cohorts: readData(dataDir, 'office-cohorts.json', cohorts).map(({ id, kind, count, note, ...each }) => ({
      _id: id,
      ...dated(each, provenance),
      kind,
      count,
      note,
    })),
    events: readData(dataDir, 'office-events.json', events).map(({ id, date, text, source }) => ({
      _id: id,
      date,
      text,
      source: provenance.source(source),
    })),
  }
}

/**
 * Brings the offices into the store, and a turnstile for each place that has one.
 * @throws Error when the data set's offices and those that acts have planned hold one seat on a day.
 */
export async function importOffices(store: OfficeStore, dataDir: string, now: Date): Promise<void> {
  const read = readOffices(dataDir)
  const placeIds = new Set(read.offices.map(({ place }) => place))
  await store.turnstiles.bulkWrite(
    [...placeIds].map((_id) => ({
      updateOne: { filter: { _id }, update: { $setOnInsert: { turns: 0 } }, upsert: true },
    })),
    { ordered: false },
  )
  await importReference(store.offices, read.offices, now, ['order', 'note', 'formerAddresses'])
  await importReference(store.cohorts, read.cohorts, now)
  await importReference(store.events, read.events, now)
  await retally(store)
  const overlaps = overlapsOf(await store.offices.find({}, { history: 0 }).lean())
  if (overlaps[0])
    throw new Error(
      `offices: ${overlaps[0].offices.join(' and ')} both hold ${overlaps[0].role} of ${overlaps[0].place}`,
    )
}

function recordOf(
  office: OfficeData,
  areaOf: ReadonlyMap<string, string | null>,
  provenance: Provenance,
): OfficeRecord {
  const { id, place, order, note } = office
  const [district, area] = [
    place.startsWith('district:') ? place : null,
    place.startsWith('area:') ? place : null,
  ]
  const entries = entriesOf(office, provenance)
  return {
    _id: id,
    version: 0,
    place,
    district,
    area: area ?? (district && (areaOf.get(district) ?? null)),
    order,
    note,
    formerAddresses: office.formerAddresses.map((each) => keptValue(each, provenance)),
    entries,
    versions: versionsAfter([], entries, provenance.recordedAt),
    successions: office.predecessors.map(
      ({ office: predecessor, on, source, note }): Succession => ({
        predecessor,
        successor: id,
        since: on,
        on: earliestDay(on),
        note,
        source: provenance.source(source),
        entry: `${id}@${on}`,
      }),
    ),
  }
}

function entriesOf({ id, versions }: OfficeData, provenance: Provenance): Entry[] {
  const said = versions.map(({ validFrom, validTo: _, source, ...given }, index): Entry => {
    const facts = Object.entries(given).map(([fact, value]) => [
      fact,
      fact === 'kind' || fact === 'name'
        ? value
        : keptValue(value as Parameters<typeof keptValue>[0], provenance),
    ])
    return entry(validFrom, index === 0 ? 'OPENING' : 'CHANGE', Object.fromEntries(facts), source)
  })
  const last = versions.at(-1)
  return last?.validTo ? [...said, entry(last.validTo, 'CLOSURE', {}, last.source)] : said

  function entry(since: string, what: Entry['what'], facts: Entry['facts'], source: string): Entry {
    const when = {
      since,
      from: earliestDay(since),
      to: null,
      recordedAt: provenance.recordedAt,
      withdrawnAt: null,
      because: null,
    }
    return { id: `${id}@${since}`, what, facts, source: provenance.source(source), ...when }
  }
}

function keptValue<T>(
  given: {
    value: T
    source: string | null
    asOf: string | null
    unknownReason: string | null
    note: string | null
  },
  provenance: Provenance,
) {
  return { ...given, source: given.source === null ? null : provenance.source(given.source) }
}
