import { earliestDay } from '@chiiki/kit/business-date.ts'
import { partialDate, readProvenance } from '@chiiki/kit/data-shapes.ts'
import { importReference, readData } from '@chiiki/kit/reference-data.ts'
import { z } from 'zod'
import type { ApplicationPolicy } from './policy.ts'
import type { ApplicationStore } from './store.ts'

const days = z.int().min(1).max(36_500)

const shape = z
  .array(
    z.object({
      id: z.string().startsWith('applicationPolicy:'),
      validFrom: partialDate,
      draftDays: days,
      unarrivedDays: days,
      endedDays: days,
      mostCorrectionDays: days,
      mostCopies: z.int().min(1).max(100),
      source: z.string(),
    }),
  )
  .min(1)

export function readApplicationPolicies(dataDir: string): ApplicationPolicy[] {
  const provenance = readProvenance(dataDir)
  return readData(dataDir, 'application-policies.json', shape).map(
    ({ id, source, validFrom, ...policy }) => ({
      ...policy,
      _id: id,
      validFrom: earliestDay(validFrom),
      source: provenance.source(source),
    }),
  )
}

export async function importApplicationPolicies(
  store: ApplicationStore,
  dataDir: string,
  now: Date,
): Promise<void> {
  await importReference(store.policies, readApplicationPolicies(dataDir), now)
}
