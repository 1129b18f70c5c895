import { dated, datedShape, readProvenance } from '@chiiki/kit/data-shapes.ts'
import { referenceId } from '@chiiki/kit/id.ts'
import { importReference, readData } from '@chiiki/kit/reference-data.ts'
import { z } from 'zod'
import type { DrawStore } from './store.ts'

const atLeastOne = z.int().min(1)
const shape = z
  .array(
    z.object({
      ...datedShape,
      // A pool is drawn from in one go and in one transaction.
      largestPool: atLeastOne.max(2_000),
      mostAttempts: atLeastOne.max(1_000),
      smallestGroup: atLeastOne,
      sourceNoticeDays: atLeastOne,
      fewestCommitments: atLeastOne,
      fewestWitnesses: atLeastOne,
      replyDays: atLeastOne,
      erasedAfterDays: z.int().min(0),
      note: z.string().nullable(),
    }),
  )
  .min(1)

/** Brings the policy of draws into the store. Draws come by acts. */
export async function importDrawPolicy(store: DrawStore, dataDir: string, now: Date): Promise<void> {
  const provenance = readProvenance(dataDir)
  const documents = readData(dataDir, 'draw-policies.json', shape).map(
    ({ source, validFrom, validTo, ...policy }) => ({
      _id: referenceId('DrawPolicy', validFrom),
      ...policy,
      ...dated({ source, validFrom, validTo }, provenance),
    }),
  )
  await importReference(store.policies, documents, now)
}
