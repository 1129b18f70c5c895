import { earliestDay } from '@chiiki/kit/business-date.ts'
import { partialDate, readProvenance } from '@chiiki/kit/data-shapes.ts'
import { importReference, readData } from '@chiiki/kit/reference-data.ts'
import { z } from 'zod'
import type { SupportMeasureStore } from './store.ts'

const shape = z
  .array(
    z.object({
      id: z.string().startsWith('supportPolicy:'),
      validFrom: partialDate,
      months: z.int().min(1).max(60),
      clearanceMinutes: z.int().min(5).max(1_440),
      keepDays: z.int().min(0).max(36_500),
      alertDays: z.int().min(1).max(36_500),
      source: z.string(),
    }),
  )
  .min(1)

/** Brings the rules of support measures into the store, and makes what turns are taken at. */
export async function importSupportPolicies(
  store: SupportMeasureStore,
  dataDir: string,
  now: Date,
): Promise<void> {
  const provenance = readProvenance(dataDir)
  const policies = readData(dataDir, 'support-policies.json', shape).map(
    ({ id, validFrom, source, ...rule }) => {
      provenance.source(source)
      return { ...rule, _id: id, validFrom: earliestDay(validFrom) }
    },
  )
  await importReference(store.policies, policies, now)
  await store.prepare()
}
