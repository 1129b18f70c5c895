import { readProvenance } from '@chiiki/kit/data-shapes.ts'
import { importReference, readData } from '@chiiki/kit/reference-data.ts'
import { z } from 'zod'
import { forces } from './clause.ts'
import type { ClauseStore } from './store.ts'

const shape = z.array(
  z.object({
    id: z.string(),
    number: z.string(),
    document: z.string(),
    actor: z.string(),
    force: z.enum(forces),
    text: z.object({ ja: z.string(), en: z.string().nullable() }),
    note: z.string().nullable(),
    source: z.string(),
  }),
)

/** Brings the catalogue of clauses into the store, in the order of the text. */
export async function importClauses(store: ClauseStore, dataDir: string, now: Date): Promise<void> {
  const provenance = readProvenance(dataDir)
  const clauses = readData(dataDir, 'clauses.json', shape).map(({ id, source, ...facts }, order) => ({
    _id: id,
    order,
    ...facts,
    source: provenance.source(source),
  }))
  await importReference(store.clauses, clauses, now)
}
