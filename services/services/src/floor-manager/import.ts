import { readProvenance } from '@chiiki/kit/data-shapes.ts'
import { importReference, readData } from '@chiiki/kit/reference-data.ts'
import { z } from 'zod'
import type { CounterRecord } from '../counter/counter.ts'
import type { FloorManagerStore } from './store.ts'

const shape = z.array(
  z.object({
    counter: z.string().startsWith('counter:'),
    /** Nothing else is known of a post that a source only names. */
    unknownReason: z.string().min(1),
    source: z.string(),
  }),
)

/** Brings the posts that sources name into the store. @throws Error for one that isn't at a くみん窓口. */
export async function importFloorManagers(
  store: FloorManagerStore,
  counters: readonly CounterRecord[],
  dataDir: string,
  now: Date,
): Promise<void> {
  const provenance = readProvenance(dataDir)
  const posts = readData(dataDir, 'floor-managers.json', shape).map(
    ({ counter: id, unknownReason, source }) => {
      const counter = counters.find(({ _id }) => _id === id)
      if (counter?.kind !== 'KUMIN') throw new Error(`floor-managers.json: ${id} is no くみん窓口`)
      const slug = id.slice(id.indexOf(':') + 1)
      const unknown = { hours: null, people: null, from: null, until: null, unknownReason }
      return {
        _id: `floorManagerPost:${slug}`,
        counter: id,
        office: counter.office,
        ...unknown,
        source: provenance.source(source),
      }
    },
  )
  await importReference(store.posts, posts, now)
}
