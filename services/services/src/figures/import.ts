import { earliestDay } from '@chiiki/kit/business-date.ts'
import { partialDate, readProvenance } from '@chiiki/kit/data-shapes.ts'
import { importReference, readData } from '@chiiki/kit/reference-data.ts'
import { z } from 'zod'
import { type FigurePlace, ward } from './figures.ts'
import { answeredAtOnce, otherOutcome, stillOpen } from './policy.ts'
import type { FigureStore } from './store.ts'

const name = z.object({ ja: z.string().min(1), en: z.string().min(1) })
const code = z.string().regex(/^[A-Z][A-Z0-9_]{1,39}$/)
const coded = z.object({ code, name })
const bands = z
  .array(z.object({ code, name, most: z.int().min(0).nullable() }))
  .min(2)
  .refine((all) => all.at(-1)?.most === null, 'the last band takes everything else')
const shape = z.object({
  policies: z
    .array(
      z.object({
        id: z.string().startsWith('consultationFigurePolicy:'),
        validFrom: partialDate,
        leastPersons: z.int().min(3).max(1_000),
        leastWorkers: z.int().min(2).max(100),
        mostOfOneCode: z.number().min(0.5).max(1),
        waitDays: z.int().min(0).max(366),
        leastForGrowth: z.int().min(1).max(1_000),
      }),
    )
    .min(1),
  outcomes: z
    .array(coded)
    .refine(
      (all) =>
        [otherOutcome, stillOpen, answeredAtOnce].every((one) => all.some((each) => each.code === one)),
      `${otherOutcome}, ${stillOpen} and ${answeredAtOnce} are among them`,
    ),
  times: bands,
  burden: bands,
  source: z.string(),
})
const districtShape = z.array(
  z.object({
    id: z.string().startsWith('district:'),
    versions: z.array(z.object({ area: z.string().startsWith('area:') })).min(1),
  }),
)

/** Brings the rules of figures into the store, with the places that they're told for. */
export async function importFigurePolicies(store: FigureStore, dataDir: string, now: Date): Promise<void> {
  const { policies, outcomes, times, burden, source } = readData(dataDir, 'consultation-figures.json', shape)
  readProvenance(dataDir).source(source)
  const places = readPlaces(dataDir)
  const kept = policies.map(({ id: _id, validFrom, ...rest }) => ({
    ...rest,
    _id,
    validFrom: earliestDay(validFrom),
    outcomes,
    times,
    burden,
    places,
  }))
  await importReference(store.policies, kept, now)
}

/** The ward, its areas, its districts. */
function readPlaces(dataDir: string): FigurePlace[] {
  const districts = readData(dataDir, 'districts.json', districtShape).map(({ id, versions }) => ({
    id,
    area: versions.at(-1)?.area ?? '',
  }))
  const areas = Map.groupBy(districts, ({ area }) => area)
  return [
    { id: ward, districts: districts.map(({ id }) => id) },
    ...[...areas].map(([id, all]) => ({ id, districts: all.map((each) => each.id) })),
    ...districts.map(({ id }) => ({ id, districts: [id] })),
  ]
}
