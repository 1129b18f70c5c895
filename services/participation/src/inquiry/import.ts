import { dated, datedShape, readProvenance } from '@chiiki/kit/data-shapes.ts'
import { referenceId } from '@chiiki/kit/id.ts'
import { importReference, readData } from '@chiiki/kit/reference-data.ts'
import { z } from 'zod'
import type { InquiryStore } from './store.ts'

const shape = z.array(
  z.object({
    ...datedShape,
    slug: z.string(),
    councilType: z.string(),
    name: z.object({ ja: z.string().min(1), en: z.string().nullable() }),
    clause: z.string(),
  }),
)

/** Brings in what councils may be asked about. */
export async function importInquiryMatters(store: InquiryStore, dataDir: string, now: Date): Promise<void> {
  const provenance = readProvenance(dataDir)
  const documents = readData(dataDir, 'inquiry-matters.json', shape).map(
    ({ slug, source, validFrom, validTo, ...matter }) => ({
      _id: referenceId('InquiryMatter', slug),
      ...matter,
      ...dated({ source, validFrom, validTo }, provenance),
    }),
  )
  await importReference(store.matters, documents, now)
}
