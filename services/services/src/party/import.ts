import { earliestDay } from '@chiiki/kit/business-date.ts'
import { readProvenance } from '@chiiki/kit/data-shapes.ts'
import { importReference, readData } from '@chiiki/kit/reference-data.ts'
import { z } from 'zod'
import type { PartyRecord } from './party.ts'
import type { PartyStore } from './store.ts'

const shape = z.object({
  kinds: z
    .array(
      z.object({
        id: z.string().regex(/^[a-z][a-z-]{1,30}$/),
        per: z.enum(['DISTRICT', 'AREA', 'WARD']),
        order: z.int(),
        name: z.object({ ja: z.string().min(1), en: z.string().min(1) }),
        isWardBody: z.boolean(),
        takesIntake: z.boolean(),
        source: z.string(),
      }),
    )
    .min(1),
})
const places = z.array(z.object({ id: z.string() }))
const districtShape = z.array(
  z.object({
    id: z.string(),
    versions: z.array(z.object({ validFrom: z.string(), area: z.string() })).min(1),
  }),
)
const slugOf = (id: string) => id.slice(id.indexOf(':') + 1)

/** Every party: each kind, in each of the places that it stands for. */
export function readParties(dataDir: string): PartyRecord[] {
  const provenance = readProvenance(dataDir)
  const { kinds } = readData(dataDir, 'consultation-parties.json', shape)
  const districts = readData(dataDir, 'districts.json', districtShape)
  const areas = readData(dataDir, 'areas.json', places)
  return kinds.flatMap(({ id: kind, per, source, ...rest }) => {
    provenance.source(source)
    const covers = (area: string | null) =>
      area === null ? [] : districts.flatMap((each) => daysWithin(each, area))
    const of = (slug: string, district: string | null, area: string | null): PartyRecord => ({
      ...rest,
      _id: `party:${slug}`,
      kind,
      district,
      area,
      covers: covers(area),
    })
    if (per === 'WARD') return [of(kind, null, null)]
    if (per === 'AREA') return areas.map(({ id }) => of(`${kind}-${slugOf(id)}`, null, id))
    return districts.map(({ id }) => of(`${kind}-${slugOf(id)}`, id, null))
  })
}

/** The days on which a district lies in an area. */
function daysWithin({ id, versions }: z.infer<typeof districtShape>[number], area: string) {
  return versions.flatMap((version, at) => {
    const next = versions[at + 1]
    const to = next ? earliestDay(next.validFrom) : null
    return version.area === area ? [{ district: id, from: earliestDay(version.validFrom), to }] : []
  })
}

/** Brings the list of parties into the store. */
export async function importParties(store: PartyStore, dataDir: string, now: Date): Promise<void> {
  await importReference(store.parties, readParties(dataDir), now)
}
