import { earliestDay } from '@chiiki/kit/business-date.ts'
import { partialDate, readProvenance } from '@chiiki/kit/data-shapes.ts'
import { importReference, readData } from '@chiiki/kit/reference-data.ts'
import { z } from 'zod'
import type { RetentionStore } from './store.ts'

const years = z.int().min(1).max(100)
const shape = z.object({
  policies: z
    .array(
      z.object({
        id: z.string().startsWith('consultationRetentionPolicy:'),
        validFrom: partialDate,
        years: z.object({ IDENTITY: years, ROUTING: years, CONTENT: years, SENSITIVE: years }),
      }),
    )
    .min(1),
  source: z.string(),
})

/** Brings into the store how long what is kept of consultations. */
export async function importRetention(store: RetentionStore, dataDir: string, now: Date): Promise<void> {
  const { policies, source } = readData(dataDir, 'consultation-retention.json', shape)
  readProvenance(dataDir).source(source)
  const kept = policies.map(({ id: _id, validFrom, years }) => ({
    _id,
    validFrom: earliestDay(validFrom),
    years,
  }))
  await importReference(store.policies, kept, now)
}
