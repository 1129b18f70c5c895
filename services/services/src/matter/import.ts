import { readProvenance } from '@chiiki/kit/data-shapes.ts'
import { importReference, readData } from '@chiiki/kit/reference-data.ts'
import { searchKeys } from '@chiiki/kit/search-text.ts'
import { z } from 'zod'
import { type CallCentre, type Matter, matterFaults } from './matter.ts'
import type { MatterStore } from './store.ts'

const bilingual = z.object({ ja: z.string().min(1), en: z.string().nullable() })
const time = z.string().regex(/^([01]\d|2[0-4]):[0-5]\d$/)

const shape = z.object({
  callCentre: z.object({
    id: z.string().startsWith('callCentre:'),
    name: bilingual,
    phone: z.string().min(1),
    fax: z.string().nullable(),
    opens: time,
    closes: time,
    note: bilingual,
    source: z.string(),
  }),
  matters: z.array(
    z.object({
      id: z.string().startsWith('matter:'),
      name: bilingual,
      keywords: z.array(z.string().min(1)),
      procedures: z.array(z.string().startsWith('procedure:')),
      contacts: z.array(
        z.object({
          area: z.string().startsWith('area:').nullable(),
          office: z.string().startsWith('office:'),
          tier: z.enum(['GENERAL_BRANCH', 'HEAD_OFFICE']),
          section: z.string().nullable(),
          phone: z.string().nullable(),
          unknownReason: z.string().nullable().default(null),
          source: z.string(),
        }),
      ),
    }),
  ),
})

/** Reads the matters and the call centre. @throws Error naming each matter that isn't sound. */
export function readMatters(
  dataDir: string,
  procedures: ReadonlySet<string>,
): { matters: Matter[]; callCentre: CallCentre } {
  const provenance = readProvenance(dataDir)
  const { callCentre, matters } = readData(dataDir, 'matters.json', shape)
  const read = matters.map(({ id, contacts, ...rest }, order) => ({
    ...rest,
    _id: id,
    order,
    contacts: contacts.map((each) => ({ ...each, source: provenance.source(each.source) })),
    search: [rest.name.ja, ...(rest.name.en ? [rest.name.en] : []), ...rest.keywords].flatMap((each) =>
      searchKeys(each),
    ),
  }))
  const faults = read.flatMap((each) => [
    ...matterFaults(each),
    ...each.procedures
      .filter((id) => !procedures.has(id))
      .map((id) => `${each._id}: ${id} isn't in the catalogue`),
  ])
  if (faults.length > 0) throw new Error(`matters.json:\n${faults.join('\n')}`)
  const { id, ...rest } = callCentre
  return { matters: read, callCentre: { ...rest, _id: id, source: provenance.source(rest.source) } }
}

export async function importMatters(
  store: MatterStore,
  dataDir: string,
  procedures: ReadonlySet<string>,
  now: Date,
): Promise<void> {
  const { matters, callCentre } = readMatters(dataDir, procedures)
  await importReference(store.matters, matters, now)
  await importReference(store.callCentres, [callCentre], now)
}
