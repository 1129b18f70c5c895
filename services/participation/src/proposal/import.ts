import { dated, datedShape, readProvenance } from '@chiiki/kit/data-shapes.ts'
import { referenceId } from '@chiiki/kit/id.ts'
import { importReference, readData } from '@chiiki/kit/reference-data.ts'
import { z } from 'zod'
import type { ProposalStore } from './store.ts'

const shape = z
  .array(
    z.object({
      ...datedShape,
      overrideSupporters: z.int().min(1),
      answersAreDrafted: z.boolean(),
      writerMayApprove: z.boolean(),
      note: z.string().nullable(),
    }),
  )
  .min(1)

/** Brings the policy of proposals into the store. Proposals come by acts. */
export async function importProposalPolicy(store: ProposalStore, dataDir: string, now: Date): Promise<void> {
  const provenance = readProvenance(dataDir)
  const documents = readData(dataDir, 'proposal-policies.json', shape).map(
    ({ source, validFrom, validTo, ...policy }) => ({
      _id: referenceId('ProposalPolicy', validFrom),
      ...policy,
      ...dated({ source, validFrom, validTo }, provenance),
    }),
  )
  await importReference(store.policies, documents, now)
}
