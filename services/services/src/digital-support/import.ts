import { earliestDay } from '@chiiki/kit/business-date.ts'
import { partialDate, readProvenance } from '@chiiki/kit/data-shapes.ts'
import { importReference, readData } from '@chiiki/kit/reference-data.ts'
import { z } from 'zod'
import type { DigitalSupportStore } from './store.ts'

const shape = z
  .array(
    z.object({
      id: z.string().startsWith('digitalSupportPolicy:'),
      validFrom: partialDate,
      smallestCell: z.int().min(1).max(10_000),
      roundedTo: z.int().min(1).max(10_000),
      source: z.string(),
    }),
  )
  .min(1)
  .refine(
    (policies) => policies.every(({ smallestCell, roundedTo }) => smallestCell >= roundedTo),
    'smallestCell must not be below roundedTo: a small count would be told as 0',
  )

/** Brings into the store how finely help is counted. */
export async function importDigitalSupportPolicies(
  store: DigitalSupportStore,
  dataDir: string,
  now: Date,
): Promise<void> {
  const provenance = readProvenance(dataDir)
  const policies = readData(dataDir, 'digital-support-policies.json', shape).map(
    ({ id, validFrom, source, ...rule }) => ({
      ...rule,
      _id: id,
      validFrom: earliestDay(validFrom),
      source: provenance.source(source),
    }),
  )
  await importReference(store.policies, policies, now)
}
