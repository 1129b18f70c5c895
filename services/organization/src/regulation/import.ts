import { earliestDay } from '@chiiki/kit/business-date.ts'
import { name, partialDate, readProvenance } from '@chiiki/kit/data-shapes.ts'
import { importReference, readData } from '@chiiki/kit/reference-data.ts'
import { searchKeys } from '@chiiki/kit/search-text.ts'
import { z } from 'zod'
import { entryFaults, type RegulationRecord, regulationKinds, regulationStatuses } from './regulation.ts'
import type { RegulationStore } from './store.ts'

const bilingual = z.object({ ja: z.string().min(1), en: z.string().nullable() })
const told = { status: z.enum(regulationStatuses), note: z.string().nullable(), source: z.string() }
const regulations = z.array(
  z.object({
    id: z.string(),
    kind: z.enum(regulationKinds),
    name,
    mention: bilingual,
    term: z.object({ from: partialDate, to: partialDate }).nullable(),
    succeeds: z.string().nullable(),
    note: z.string().nullable(),
    entries: z.array(
      z.object({ ...told, since: partialDate.nullable(), attestedOn: partialDate.nullable() }),
    ),
    plans: z.array(z.object({ ...told, on: partialDate })),
  }),
)

/** @throws Error when a status can't follow the one before it. */
export function readRegulations(dataDir: string): RegulationRecord[] {
  const { source, recordedAt } = readProvenance(dataDir)
  const read = readData(dataDir, 'regulations.json', regulations).map(
    ({ id, entries, plans, ...facts }, order): RegulationRecord => ({
      _id: id,
      version: 0,
      order,
      ...facts,
      entries: entries.map((entry) => {
        const told = entry.since ?? entry.attestedOn
        return { ...entry, from: told && earliestDay(told), source: source(entry.source), recordedAt }
      }),
      plans: plans.map((plan) => ({ ...plan, source: source(plan.source), recordedAt })),
      search: searchKeys(facts.name),
    }),
  )
  const faults = read.flatMap(entryFaults)
  if (faults.length > 0) throw new Error(`regulations.json:\n${faults.map((each) => `  ${each}`).join('\n')}`)
  return read
}

export async function importRegulations(store: RegulationStore, dataDir: string, now: Date): Promise<void> {
  const documents = readRegulations(dataDir).map(({ version: _, ...document }) => document)
  await importReference(store.regulations, documents, now, [
    'order',
    'kind',
    'name',
    'mention',
    'term',
    'succeeds',
    'note',
    'search',
  ])
}
