import { parseBusinessDate, type Weekday } from '@chiiki/kit/business-date.ts'
import { dated, datedShape, name, type Provenance, readProvenance } from '@chiiki/kit/data-shapes.ts'
import { overlapsIn } from '@chiiki/kit/period.ts'
import { importReference, readData } from '@chiiki/kit/reference-data.ts'
import { searchKeys } from '@chiiki/kit/search-text.ts'
import { z } from 'zod'
import { type OfferingRules, readOfferingRules, readProcedures } from '../procedure/import.ts'
import { offeringFaults, type ProcedureRecord } from '../procedure/procedure.ts'
import { type CounterRecord, counterKinds, type Location, type Offering } from './counter.ts'
import { type HostOffice, homeFaults, readHosts } from './hosts.ts'
import { type HoursRule, intervalsFault, isTimeOfEnd, isWithin } from './hours.ts'
import type { CounterStore } from './store.ts'

const weekdays = {
  MO: 'MONDAY',
  TU: 'TUESDAY',
  WE: 'WEDNESDAY',
  TH: 'THURSDAY',
  FR: 'FRIDAY',
  SA: 'SATURDAY',
  SU: 'SUNDAY',
} as const
const weekday = z.enum(['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU']).transform((day): Weekday => weekdays[day])

const weekly = z
  .object({
    days: z.array(weekday).min(1),
    opens: z.string(),
    closes: z.string(),
    lastEntry: z.string().nullish(),
    weeksOfMonth: z.array(z.int().min(1).max(5)).nullish(),
    procedures: z.array(z.string().startsWith('procedure:')).min(1).nullish(),
  })
  .refine(
    (interval) => intervalsFault([interval]) === null,
    'opens, closes and lastEntry must be HH:MM, in their order',
  )

const day = z.string().refine((text) => parseBusinessDate(text) !== null, 'must be a day that exists')

const hours = z.object({
  validFrom: day.nullish(),
  validTo: day.nullish(),
  weekly: z.array(weekly),
  unknownDays: z.array(weekday),
  limitedDays: z.array(weekday).default([]),
  lastEntries: z
    .array(
      z.object({
        procedures: z.array(z.string().startsWith('procedure:')).min(1),
        time: z.string().refine(isTimeOfEnd, 'must be HH:MM'),
      }),
    )
    .default([]),
  unknownReason: z.string().min(1).nullable(),
  observesHolidays: z.boolean().nullable(),
  observesClosures: z.boolean().nullish(),
  source: z.string(),
})

const location = z.object({
  ...datedShape,
  address: z.string().min(1).nullable(),
  lat: z.number().nullable(),
  lng: z.number().nullable(),
  unknownReason: z.string().nullish(),
})

const shape = z.array(
  z.object({
    id: z.string().startsWith('counter:'),
    kind: z.enum(counterKinds),
    name,
    office: z.string(),
    area: z.string(),
    district: z.string().nullable(),
    versions: z.array(location).min(1),
    procedures: z.array(z.string().regex(/^[a-z0-9-]+(:(relay|support))?(@office:[a-z0-9-]+)?$/)),
    welfarePartners: z.array(z.string().min(1)).default([]),
    onlineConsultationPilot: z.boolean().nullable().default(null),
    /** One rule, or several that follow each other: hours that are known to change. */
    hours: z.union([hours, z.array(hours).min(1)]),
  }),
)

type CounterData = z.infer<typeof shape>[number]
type Facts = {
  readonly procedures: ReadonlyMap<string, ProcedureRecord>
  readonly hosts: ReadonlyMap<string, HostOffice>
  readonly rules: OfferingRules
  readonly provenance: Provenance
}

/**
 * Reads the windows and checks them: hosts, areas and general branches agree, and procedures stand in the catalogue and
 * are taken where its rules let them.
 * @throws Error naming each window that is wrong.
 */
export function readCounters(dataDir: string): CounterRecord[] {
  const procedures = new Map(readProcedures(dataDir).map((each) => [each._id, each]))
  const facts: Facts = {
    procedures,
    hosts: readHosts(dataDir),
    rules: readOfferingRules(dataDir),
    provenance: readProvenance(dataDir),
  }
  const counters = readData(dataDir, 'counters.json', shape).map((each, order) =>
    counterRecord(each, order, facts),
  )
  const faults = counters.flatMap((each) => [
    ...homeFaults(each, facts.hosts),
    ...offeringFaults(each, procedures),
    ...rulesFaults(each),
  ])
  if (new Set(counters.map(({ _id }) => _id)).size < counters.length) faults.push('an id stands twice')
  if (faults.length > 0) throw new Error(`counters.json:\n${faults.join('\n')}`)
  return counters
}

/** Brings the windows into the store. */
export async function importCounters(store: CounterStore, dataDir: string, now: Date): Promise<void> {
  await importReference(store.counters, readCounters(dataDir), now)
}

function counterRecord(counter: CounterData, order: number, facts: Facts): CounterRecord {
  const { id, procedures, versions, hours, onlineConsultationPilot: isVideoPilot, ...rest } = counter
  const host = facts.hosts.get(counter.office)
  return {
    ...rest,
    _id: id,
    order,
    isVideoPilot,
    branch: facts.hosts.get(counter.office)?.branch ?? '',
    offerings: procedures.map((written) => offeringOf(written, counter, facts)),
    versions: versions.map((each) => locationOf(each, facts.provenance)),
    hours: [hours].flat().map((each) => hoursRule(each, facts.provenance)),
    exceptions: [],
    search: searchKeys(rest.name, host?.name),
  }
}

/** `juminhyo:relay@office:…`: the procedure, how the window takes it, and who issues what it relays. The catalogue's source is the one that says where it's taken. */
function offeringOf(
  written: string,
  { id, kind }: CounterData,
  { procedures, rules, provenance }: Facts,
): Offering {
  const [way = '', issuedBy = null] = written.split('@')
  const [slug, mode = 'handle'] = way.split(':')
  const procedure = `procedure:${slug}`
  const known = rules.caveats.find(({ kinds }) => kinds.includes(kind))
  const caveat = known ? { ...known.text, source: provenance.source(known.source) } : null
  const source = procedures.get(procedure)?.source
  if (!source) throw new Error(`counters.json: ${id}: ${procedure} isn't in the catalogue`)
  if (issuedBy !== null && mode !== 'relay')
    throw new Error(`counters.json: ${id}: ${slug} names who issues it but isn't relayed`)
  return { procedure, mode: mode.toUpperCase() as Offering['mode'], issuedBy, caveat, source }
}

function locationOf(location: CounterData['versions'][number], provenance: Provenance): Location {
  const { address, lat, lng, unknownReason, ...period } = location
  if (address === null && !unknownReason)
    throw new Error('counters.json: an unknown address needs its reason')
  return {
    ...dated(period, provenance),
    address,
    ...placeIn(address),
    position: lat === null || lng === null ? null : { latitude: lat, longitude: lng },
    unknownReason: unknownReason ?? null,
    plannedAt: null,
  }
}

/** The building and the floor that stand after the lot: `世田谷区役所西棟1階`, `(烏山区民センター)`. */
export function placeIn(address: string | null): {
  readonly building: string | null
  readonly floor: string | null
} {
  const rest =
    address
      ?.split(/\s+/)
      .slice(1)
      .join(' ')
      .replace(/^[（(](.*)[)）]$/, '$1') ?? ''
  const [, building = '', floor = ''] = /^(.*?)((?:地下)?\d+階)?$/.exec(rest) ?? []
  return { building: building || null, floor: floor || null }
}

function hoursRule(
  { validFrom, validTo, weekly, source, observesClosures, ...rest }: z.infer<typeof hours>,
  provenance: Provenance,
): HoursRule {
  if (rest.unknownDays.length > 0 && rest.unknownReason === null)
    throw new Error('counters.json: unknown days need their reason')
  const told = new Set([...rest.unknownDays, ...weekly.flatMap(({ days }) => days)])
  if (
    rest.limitedDays.some((day) => !told.has(day)) ||
    (rest.limitedDays.length > 0 && rest.unknownReason === null)
  )
    throw new Error('counters.json: a limited day has hours or is unknown, and needs its reason')
  if (rest.lastEntries.some(({ time }) => !weekly.some((each) => isWithin(time, each))))
    throw new Error('counters.json: a last entry lies within some of the hours')
  const named = rest.lastEntries.flatMap(({ procedures }) => procedures)
  if (new Set(named).size < named.length)
    throw new Error('counters.json: a procedure has one last entry of its own')
  return {
    ...rest,
    validFrom: validFrom ?? null,
    validTo: validTo ?? null,
    weekly: weekly.map((each) => ({
      ...each,
      lastEntry: each.lastEntry ?? null,
      weeksOfMonth: each.weeksOfMonth ?? null,
      procedures: each.procedures ?? null,
    })),
    // Where only holidays are told of, the year end follows them.
    observesClosures: observesClosures === undefined ? rest.observesHolidays : observesClosures,
    source: provenance.source(source),
  }
}

/** Two rules of one window never hold on one day. */
function rulesFaults({ _id, hours }: CounterRecord): string[] {
  const periods = hours.map(({ validFrom, validTo }) => ({ from: validFrom, to: validTo }))
  return overlapsIn(periods).map(({ shared }) => `${_id}: two rules of hours hold from ${shared.from}`)
}
