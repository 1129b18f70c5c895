import { earliestDay } from '@chiiki/kit/business-date.ts'
import { partialDate, readProvenance } from '@chiiki/kit/data-shapes.ts'
import { importReference, readData } from '@chiiki/kit/reference-data.ts'
import { z } from 'zod'
import { readLeaflets } from '../leaflet/import.ts'
import { newcomerTopics } from './newcomer-guide.ts'
import type { NewcomerGuideStore } from './store.ts'

const procedures = z.array(z.string().startsWith('procedure:'))
const shape = z
  .array(
    z.object({
      id: z.string().startsWith('newcomerPack:'),
      validFrom: partialDate,
      moveInProcedures: procedures.min(1),
      welfareProcedures: procedures,
      leaflets: z.array(z.string().startsWith('leaflet:')).max(40),
      notKnown: z
        .array(
          z.object({ topic: z.enum(newcomerTopics), text: z.object({ ja: z.string(), en: z.string() }) }),
        )
        .max(20),
      source: z.string(),
    }),
  )
  .min(1)

/** Brings the packs into the store. @throws Error where one hands out what isn't a leaflet. */
export async function importNewcomerPacks(
  store: NewcomerGuideStore,
  dataDir: string,
  now: Date,
): Promise<void> {
  const provenance = readProvenance(dataDir)
  const known = new Set(readLeaflets(dataDir).map(({ _id }) => _id))
  const packs = readData(dataDir, 'newcomer-guide.json', shape).map(({ id, validFrom, source, ...pack }) => {
    provenance.source(source)
    const odd = pack.leaflets.filter((leaflet) => !known.has(leaflet))
    if (odd.length > 0) throw new Error(`newcomer-guide.json: ${odd.join(', ')} isn't among the leaflets`)
    return { ...pack, _id: id, validFrom: earliestDay(validFrom) }
  })
  await importReference(store.packs, packs, now)
}
