import { parseBusinessDate } from '@chiiki/kit/business-date.ts'
import { dated, datedShape, name, type Provenance, readProvenance } from '@chiiki/kit/data-shapes.ts'
import { referenceId } from '@chiiki/kit/id.ts'
import { importReference, readData } from '@chiiki/kit/reference-data.ts'
import { z } from 'zod'
import { councilKinds } from './council.ts'
import { placeKinds, seatedAt } from './kinds.ts'
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
        kind: z.enum(placeKinds),
        area: z.string().nullable(),
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

const typeShape = z.array(
  z.object({
    ...datedShape,
    slug: z.string(),
    kind,
    at: z.enum(seatedAt),
    name,
    belongsTo: z.object({ ja: z.string().min(1), en: z.string().nullable() }).nullable(),
    isOnly: z.boolean(),
    appointing: z.object({ post: z.string(), at: z.enum(['HEAD_OFFICE', 'SECRETARIAT']) }),
    termMonths: z.int().min(1).max(120).nullable(),
    hasComposition: z.boolean(),
    reorganisedBy: z.enum(['BODIES', 'FOUNDER']),
    clause: z.string().nullable(),
    note: z.string().nullable(),
  }),
)

/** Brings the places of the roll-out and the rules of notice into the store. Councils themselves come by acts. */
export async function importCouncils(store: CouncilStore, dataDir: string, now: Date): Promise<void> {
  const provenance = readProvenance(dataDir)
  const data = readData(dataDir, 'council-rollout.json', shape)
  await importReference(store.places, placesOf(data, provenance), now)
  await importReference(store.noticeRules, noticeRulesOf(data, provenance), now)
  const types = readData(dataDir, 'council-types.json', typeShape).map(
    ({ slug, source, validFrom, validTo, ...type }, position) => ({
      _id: referenceId('CouncilType', slug),
      ...type,
      position,
      ...dated({ source, validFrom, validTo }, provenance),
    }),
  )
  await importReference(store.types, types, now)
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
