import { dated, datedShape, readProvenance } from '@chiiki/kit/data-shapes.ts'
import { referenceId } from '@chiiki/kit/id.ts'
import { importReference, readData } from '@chiiki/kit/reference-data.ts'
import { z } from 'zod'
import type { OpenCallStore } from './store.ts'

const shape = z
  .array(
    z.object({
      ...datedShape,
      fewestOpenDays: z.int().min(1),
      erasedAfterDays: z.int().min(0),
      note: z.string().nullable(),
    }),
  )
  .min(1)

/** Brings the policy of open calls into the store. Calls come by acts. */
export async function importCallPolicy(store: OpenCallStore, dataDir: string, now: Date): Promise<void> {
  const provenance = readProvenance(dataDir)
  const documents = readData(dataDir, 'open-call-policies.json', shape).map(
    ({ source, validFrom, validTo, ...policy }) => ({
      _id: referenceId('OpenCallPolicy', validFrom),
      ...policy,
      ...dated({ source, validFrom, validTo }, provenance),
    }),
  )
  await importReference(store.policies, documents, now)
}
