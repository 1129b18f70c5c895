import { earliestDay } from '@chiiki/kit/business-date.ts'
import { partialDate, readProvenance } from '@chiiki/kit/data-shapes.ts'
import { importReference, readData } from '@chiiki/kit/reference-data.ts'
import { z } from 'zod'
import type { NewcomerGuideStore } from './store.ts'

const procedures = z.array(z.string().startsWith('procedure:'))
const shape = z
  .array(
    z.object({
      id: z.string().startsWith('newcomerPack:'),
      validFrom: partialDate,
      moveInProcedures: procedures.min(1),
      welfareProcedures: procedures,
      leaflets: z.array(
        z.object({
          code: z.string().regex(/^[A-Z][A-Z_]{1,40}$/),
          name: z.object({ ja: z.string().min(1), en: z.string().nullable() }),
          source: z.string(),
        }),
      ),
      source: z.string(),
    }),
  )
  .min(1)

export async function importNewcomerPacks(
  store: NewcomerGuideStore,
  dataDir: string,
  now: Date,
): Promise<void> {
  const provenance = readProvenance(dataDir)
  const packs = readData(dataDir, 'newcomer-guide.json', shape).map(({ id, validFrom, source, ...pack }) => {
    provenance.source(source)
    const leaflets = pack.leaflets.map((each) => ({ ...each, source: provenance.source(each.source) }))
    return { ...pack, leaflets, _id: id, validFrom: earliestDay(validFrom) }
  })
  await importReference(store.packs, packs, now)
}
