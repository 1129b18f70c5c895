import { dated, datedShape, name, readProvenance } from '@chiiki/kit/data-shapes.ts'
import { importReference, readData } from '@chiiki/kit/reference-data.ts'
import { z } from 'zod'
import { officeKinds } from '../office/office.ts'
import type { OfficePartner } from './partner.ts'
import type { PartnerStore } from './store.ts'

const partners = z.array(
  z.object({
    id: z.string(),
    order: z.int(),
    name,
    isTheOffice: z.boolean(),
    isAtSamePlace: z.boolean().nullable(),
    officeKind: z.enum(officeKinds),
    offices: z.array(z.string()).nullable(),
    ...datedShape,
    note: z.string().nullable(),
  }),
)

export function readPartners(dataDir: string): OfficePartner[] {
  const provenance = readProvenance(dataDir)
  return readData(dataDir, 'partners.json', partners).map(({ id, validFrom, validTo, source, ...facts }) => ({
    _id: id,
    ...facts,
    ...dated({ validFrom, validTo, source }, provenance),
  }))
}

export async function importPartners(store: PartnerStore, dataDir: string, now: Date): Promise<void> {
  await importReference(store.partners, readPartners(dataDir), now)
}
