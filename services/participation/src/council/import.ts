import { parseBusinessDate } from '@chiiki/kit/business-date.ts'
import { dated, datedShape, type Provenance, readProvenance } from '@chiiki/kit/data-shapes.ts'
import { importReference, readData } from '@chiiki/kit/reference-data.ts'
import { z } from 'zod'
import { councilKinds } from './council.ts'
import type { CouncilStore } from './store.ts'

const kind = z.enum(councilKinds)
const day = z.string().refine((text) => parseBusinessDate(text) !== null, 'must be YYYY-MM-DD')
const shape = z
  .object({
    headOffice: z.string(),
    absences: z.record(z.string(), z.object({ ja: z.string().min(1), en: z.string().nullable() })),
    policies: z.array(
      z.object({ ...datedShape, kind, noticeDays: z.int().min(0), note: z.string().nullable() }),
    ),
    places: z.array(
      z.object({
        place: z.string(),
        kind,
        area: z.string(),
        order: z.int().min(1).nullable(),
        plannedOn: day.nullable(),
        secretariat: z.string(),
        absence: z.string(),
        source: z.string(),
      }),
    ),
  })
  .refine(
    ({ places }) => new Set(places.map(({ place }) => place)).size === places.length,
    'a place stands twice',
  )
  .refine(
    ({ places, absences }) => places.every(({ absence }) => Object.hasOwn(absences, absence)),
    'a place names an absence that is not explained',
  )

type Data = z.infer<typeof shape>

/** Brings the places of the roll-out and the rules of notice into the store. Councils themselves come by acts. */
export async function importCouncils(store: CouncilStore, dataDir: string, now: Date): Promise<void> {
  const provenance = readProvenance(dataDir)
  const data = readData(dataDir, 'council-rollout.json', shape)
  await importReference(store.places, placesOf(data, provenance), now)
  await importReference(store.noticeRules, noticeRulesOf(data, provenance), now)
}

function placesOf({ places, absences, headOffice }: Data, provenance: Provenance) {
  return places.map(({ place, absence, source, ...facts }, position) => ({
    _id: place,
    ...facts,
    position,
    headOffice,
    absence: absences[absence] as Data['absences'][string],
    source: provenance.source(source),
  }))
}

function noticeRulesOf({ policies }: Data, provenance: Provenance) {
  return policies.map((policy) => ({
    _id: `noticeRule:${policy.kind.toLowerCase()}-${policy.validFrom}`,
    kind: policy.kind,
    days: policy.noticeDays,
    note: policy.note,
    ...dated(policy, provenance),
  }))
}
