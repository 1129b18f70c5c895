import { name, type Provenance, readProvenance } from '@chiiki/kit/data-shapes.ts'
import { importReference, readData } from '@chiiki/kit/reference-data.ts'
import { searchKeys } from '@chiiki/kit/search-text.ts'
import { z } from 'zod'
import { counterKinds, offeringModes } from '../counter/counter.ts'
import {
  type CatalogueEntry,
  channelTerms,
  type Defaults,
  feeOf,
  readCatalogue,
  stepOf,
  termsOf,
} from './catalogue.ts'
import {
  channelsOf,
  type PersonalDeadline,
  type ProcedureRecord,
  procedureCategories,
  verified,
} from './procedure.ts'
import { catalogueFaults } from './soundness.ts'
import type { ProcedureStore } from './store.ts'

const due = z.object({
  days: z.int().positive().optional(),
  months: z.int().positive().optional(),
  from_: z.string().min(1),
  scope: z.string().nullish(),
  closedDay: z.string().nullish(),
})

const shape = z.array(
  z.object({
    id: z.string().startsWith('procedure:'),
    name,
    category: z
      .string()
      .transform((text) => text.toUpperCase())
      .pipe(z.enum(procedureCategories)),
    channels: z.array(z.string()).min(1),
    handledBy: z.array(z.string()),
    legalBasis: z.object({ text: z.string().nullable(), article: z.string().nullish() }),
    note: z.string().nullable(),
    fee: z.int().nonnegative().nullable(),
    dueRule: due.extend({ and_: due.optional() }).nullable(),
    source: z.string(),
  }),
)

const bilingual = z.object({ ja: z.string().min(1), en: z.string().nullable() })

const kinds = z.array(z.enum(counterKinds)).min(1)

/** What the rules say of windows: where a procedure is barred or taken in another mode, and what to know of a kind of window. */
const rulesShape = z.object({
  bars: z.array(
    z.object({
      /** These procedures; left out: every one whose category isn't among `categoriesExcept`. */
      procedures: z.array(z.string()).min(1).optional(),
      categoriesExcept: z.array(z.enum(procedureCategories)).min(1).optional(),
      kinds,
      modes: z.array(z.enum(offeringModes)).min(1),
      text: bilingual,
      source: z.string(),
    }),
  ),
  caveats: z.array(z.object({ kinds, text: bilingual, source: z.string() })),
})

export type OfferingRules = z.infer<typeof rulesShape>

export function readOfferingRules(dataDir: string): OfferingRules {
  return readData(dataDir, 'offering-rules.json', rulesShape)
}

type Read = {
  readonly rules: OfferingRules
  readonly provenance: Provenance
  readonly entries: ReadonlyMap<string, CatalogueEntry>
  readonly defaults: Defaults
}

/** Reads the catalogue. @throws Error where a rule names a procedure that isn't in it, or a procedure isn't sound. */
export function readProcedures(dataDir: string): ProcedureRecord[] {
  const provenance = readProvenance(dataDir)
  const rules = readOfferingRules(dataDir)
  const read = { provenance, rules, ...readCatalogue(dataDir) }
  const procedures = readData(dataDir, 'procedures.json', shape).map((each, order) =>
    procedureRecord(each, order, read),
  )
  const ids = new Set(procedures.map(({ _id }) => _id))
  const missing = rules.bars.flatMap((bar) => bar.procedures ?? []).filter((id) => !ids.has(id))
  if (missing.length > 0)
    throw new Error(
      `offering-rules.json names procedures that aren't in the catalogue: ${missing.join(', ')}`,
    )
  const unknown = [...read.entries.keys()].filter((id) => !ids.has(id))
  const faults = [
    ...unknown.map((id) => `${id} isn't in procedures.json`),
    ...procedures.flatMap((each) => catalogueFaults(each, ids)),
  ]
  if (faults.length > 0) throw new Error(`procedure-catalogue.json:\n${faults.join('\n')}`)
  return procedures
}

/** Brings the catalogue into the store. */
export async function importProcedures(store: ProcedureStore, dataDir: string, now: Date): Promise<void> {
  await importReference(store.procedures, readProcedures(dataDir), now)
}

function procedureRecord(
  procedure: z.infer<typeof shape>[number],
  order: number,
  read: Read,
): ProcedureRecord {
  const { id, channels, legalBasis, fee, dueRule, source, ...facts } = procedure
  const { rules, provenance, entries, defaults } = read
  const entry = entries.get(id)
  if (!entry) throw new Error(`procedure-catalogue.json has no ${id}`)
  const { serviceClass, verb, serviceLevel, legalField } = entry
  return {
    ...facts,
    _id: id,
    order,
    ...{ serviceClass, verb, serviceLevel, legalField },
    classification: provenance.source(entry.source),
    channels: channelTerms(channels.flatMap(channelsOf), entry, source, provenance),
    channelBars: entry.channelBars.map((bar) => ({ ...bar, source: provenance.source(bar.source) })),
    steps: entry.steps.map((step) => stepOf(step, provenance)),
    legalBasis: legalBasis.text === null ? null : basisOf(legalBasis.text, legalBasis.article ?? null),
    fees: [
      ...(fee === null ? [] : [feeOf({ channel: null, yen: fee, source }, provenance)]),
      ...entry.fees.map((each) => feeOf(each, provenance)),
    ],
    terms: entry.terms.map((each) => termsOf(each, defaults, provenance)),
    prerequisites: entry.prerequisites.map((each) => ({ ...each, source: provenance.source(each.source) })),
    deadlines: dueRule
      ? [dueRule, ...(dueRule.and_ ? [dueRule.and_] : [])].map((each) =>
          deadlineOf(each, { ...defaults.deadlineCounting, ...entry.deadlineCounting }, provenance),
        )
      : [],
    rules: rules.bars
      .filter((bar) => bar.procedures?.includes(id) ?? !bar.categoriesExcept?.includes(facts.category))
      .map(({ kinds, modes, text, source }) => ({ kinds, modes, text, source: provenance.source(source) })),
    source: provenance.source(source),
    search: searchKeys(facts.name),
  }
}

function basisOf(text: string, article: string | null) {
  const [basis, cited] = [verified(text), article === null ? null : verified(article)]
  return {
    text: basis.text,
    article: cited?.text ?? null,
    isVerified: basis.isVerified && (cited?.isVerified ?? true),
  }
}

function deadlineOf(
  { days, months, from_, scope, closedDay }: z.infer<typeof due>,
  { source, ...counting }: Defaults['deadlineCounting'],
  provenance: Provenance,
): PersonalDeadline {
  const [length, unit] = days === undefined ? [months, 'MONTH' as const] : [days, 'DAY' as const]
  if (length === undefined) throw new Error('procedures.json: a dueRule needs days or months')
  const told = { length, unit, from: from_, scope: scope ?? null, closedDayRule: closedDay ?? null }
  return { ...told, ...counting, countingSource: provenance.source(source) }
}
