import { readProvenance } from '@chiiki/kit/data-shapes.ts'
import { importReference, readData } from '@chiiki/kit/reference-data.ts'
import { z } from 'zod'
import type { Leaflet } from './leaflet.ts'
import type { LeafletStore } from './store.ts'

const shape = z
  .array(
    z.object({
      id: z.string().startsWith('leaflet:'),
      name: z.object({ ja: z.string().min(1), en: z.string().nullable() }),
      procedures: z.array(z.string().startsWith('procedure:')).min(1),
      source: z.string(),
    }),
  )
  .max(500)

/** Reads the leaflets. */
export function readLeaflets(dataDir: string): Leaflet[] {
  const provenance = readProvenance(dataDir)
  return readData(dataDir, 'leaflets.json', shape).map(({ id, source, ...rest }, order) => ({
    ...rest,
    _id: id,
    order,
    source: provenance.source(source),
  }))
}

/** Brings the leaflets into the store. @throws Error where one goes with a procedure that isn't in the catalogue. */
export async function importLeaflets(
  store: LeafletStore,
  dataDir: string,
  procedures: ReadonlySet<string>,
  now: Date,
): Promise<void> {
  const leaflets = readLeaflets(dataDir)
  const odd = leaflets.flatMap((each) => each.procedures).filter((id) => !procedures.has(id))
  if (odd.length > 0) throw new Error(`leaflets.json: ${odd.join(', ')} isn't in the catalogue`)
  await importReference(store.leaflets, leaflets, now)
}
