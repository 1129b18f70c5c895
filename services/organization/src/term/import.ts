import { name, readProvenance } from '@chiiki/kit/data-shapes.ts'
import { importReference, readData } from '@chiiki/kit/reference-data.ts'
import { z } from 'zod'
import type { TermStore } from './store.ts'
import { type Term, termFaults, termKeys } from './term.ts'

const bilingual = z.object({ ja: z.string().min(1), en: z.string().nullable() })
const terms = z.array(
  z.object({
    id: z.string(),
    name,
    meaning: bilingual,
    clause: z.string().nullable(),
    distinctFrom: z.array(z.string()),
    difference: bilingual.nullable(),
    source: z.string(),
  }),
)

/** @throws Error when a word stands twice or a difference is told by one side only. */
export function readTerms(dataDir: string): Term[] {
  const provenance = readProvenance(dataDir)
  const read = readData(dataDir, 'terms.json', terms).map(({ id, source, ...facts }, order) => ({
    _id: id,
    order,
    ...facts,
    source: provenance.source(source),
  }))
  const faults = termFaults(read)
  if (faults.length > 0) throw new Error(`terms.json:\n${faults.map((fault) => `  ${fault}`).join('\n')}`)
  return read.map((term) => ({ ...term, search: termKeys(term, read) }))
}

export async function importTerms({ terms: model }: TermStore, dataDir: string, now: Date): Promise<void> {
  await importReference(model, readTerms(dataDir), now)
}
