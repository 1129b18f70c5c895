import { name } from '@chiiki/kit/data-shapes.ts'
import { importReference, readData } from '@chiiki/kit/reference-data.ts'
import { z } from 'zod'
import type { ShelterStore } from './store.ts'

const source = z.object({
  confidence: z.enum(['OFFICIAL', 'THIRD_PARTY', 'UNVERIFIED']),
  title: z.string().min(1),
  url: z.string().nullable(),
  licence: z.string().nullable(),
  note: z.string().nullable(),
})
const shelters = z.array(
  z.object({
    id: z.string().regex(/^shelter:[a-z0-9-]+$/),
    order: z.int(),
    name,
    district: z.string().startsWith('district:'),
    capacity: z.int().min(1).nullable(),
    takesPets: z.boolean().nullable(),
  }),
)
const charges = z.array(
  z.object({
    district: z.string().startsWith('district:'),
    centre: z.string().startsWith('office:'),
    branch: z.string().startsWith('office:'),
  }),
)

/** Brings the department's shelters and who is in charge into the store; repeating it changes nothing. */
export async function importShelters(store: ShelterStore, dataDir: string, now: Date): Promise<void> {
  const from = readData(dataDir, 'source.json', source)
  const given = readData(dataDir, 'shelters.json', shelters)
  const inCharge = readData(dataDir, 'charges.json', charges)
  await importReference(
    store.shelters,
    given.map(({ id, ...facts }) => ({ _id: id, ...facts, source: from })),
    now,
  )
  await importReference(
    store.charges,
    inCharge.map(({ district, ...offices }) => ({ _id: district, ...offices })),
    now,
  )
}
