import { name, type Provenance, readProvenance } from '@chiiki/kit/data-shapes.ts'
import { importReference, readData } from '@chiiki/kit/reference-data.ts'
import { searchKeys } from '@chiiki/kit/search-text.ts'
import { z } from 'zod'
import { counterKinds, offeringModes } from '../counter/counter.ts'
import {
  channelsOf,
  type PersonalDeadline,
  type ProcedureRecord,
  procedureCategories,
  verified,
} from './procedure.ts'
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
      procedures: z.array(z.string()).min(1),
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

/** Reads the catalogue. @throws Error where a rule names a procedure that isn't in it. */
export function readProcedures(dataDir: string): ProcedureRecord[] {
  const provenance = readProvenance(dataDir)
  const rules = readOfferingRules(dataDir)
  const procedures = readData(dataDir, 'procedures.json', shape).map((each, order) =>
    procedureRecord(each, order, rules, provenance),
  )
  const ids = new Set(procedures.map(({ _id }) => _id))
  const missing = rules.bars.flatMap((bar) => bar.procedures).filter((id) => !ids.has(id))
  if (missing.length > 0)
    throw new Error(
      `offering-rules.json names procedures that aren't in the catalogue: ${missing.join(', ')}`,
    )
  return procedures
}

/** Brings the catalogue into the store. */
export async function importProcedures(store: ProcedureStore, dataDir: string, now: Date): Promise<void> {
  await importReference(store.procedures, readProcedures(dataDir), now)
}

function procedureRecord(
  procedure: z.infer<typeof shape>[number],
  order: number,
  rules: OfferingRules,
  provenance: Provenance,
): ProcedureRecord {
  const { id, channels, legalBasis, fee, dueRule, source, ...facts } = procedure
  return {
    ...facts,
    _id: id,
    order,
    channels: channels.flatMap(channelsOf),
    legalBasis: legalBasis.text === null ? null : basisOf(legalBasis.text, legalBasis.article ?? null),
    feeYen: fee,
    deadlines: dueRule ? [dueRule, ...(dueRule.and_ ? [dueRule.and_] : [])].map(deadlineOf) : [],
    rules: rules.bars
      .filter((bar) => bar.procedures.includes(id))
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

function deadlineOf({ days, months, from_, scope, closedDay }: z.infer<typeof due>): PersonalDeadline {
  const [length, unit] = days === undefined ? [months, 'MONTH' as const] : [days, 'DAY' as const]
  if (length === undefined) throw new Error('procedures.json: a dueRule needs days or months')
  return { length, unit, from: from_, scope: scope ?? null, closedDayRule: closedDay ?? null }
}
