import { earliestDay } from '@chiiki/kit/business-date.ts'
import { canonicalHash } from '@chiiki/kit/canonical-json.ts'
import { partialDate, readProvenance } from '@chiiki/kit/data-shapes.ts'
import { importReference, readData } from '@chiiki/kit/reference-data.ts'
import { z } from 'zod'
import { type Figure, measures, methods } from './figure.ts'
import type { Profile } from './profile.ts'
import type { StatisticStore } from './store.ts'

const nullable = z
  .string()
  .nullish()
  .transform((text) => text ?? null)
const date = partialDate.nullish().transform((each) => each ?? null)

const figures = z.array(
  z
    .object({
      place: z.string(),
      measure: z.enum(measures),
      method: z.enum(methods),
      value: z.number().min(0).nullable(),
      asOf: date,
      source: nullable,
      note: nullable,
      unknownReason: nullable,
    })
    .refine(({ value, source }) => value === null || source !== null, 'a value needs its source')
    .refine(
      ({ value, unknownReason }) => (value === null) === (unknownReason !== null),
      'null needs its reason, and only null has one',
    ),
)
const told = z
  .object({ value: nullable, source: nullable, asOf: date, unknownReason: nullable, note: nullable })
  .refine(
    ({ value, source }) => (value === null) === (source === null),
    'a text needs its source, and only a text has one',
  )
  .refine(
    ({ value, unknownReason }) => (value === null) === (unknownReason !== null),
    'null needs its reason, and only null has one',
  )
const profiles = z.array(z.object({ place: z.string(), features: told, history: told, vision: told }))

export function readFigures(dataDir: string): Figure[] {
  const provenance = readProvenance(dataDir)
  return readData(dataDir, 'statistics.json', figures).map((figure) => ({
    ...figure,
    // By content: the same figure again is the same record, another value is another one.
    _id: `figure:${canonicalHash(figure).slice(0, 24)}`,
    day: figure.asOf && earliestDay(figure.asOf),
    source: figure.source === null ? null : provenance.source(figure.source),
    recordedAt: provenance.recordedAt,
  }))
}

export function readProfiles(dataDir: string): Profile[] {
  const provenance = readProvenance(dataDir)
  const textOf = ({ source, ...each }: z.infer<typeof told>) => ({
    ...each,
    source: source === null ? null : provenance.source(source),
  })
  return readData(dataDir, 'profiles.json', profiles).map(({ place, features, history, vision }) => ({
    _id: place,
    features: textOf(features),
    background: textOf(history),
    vision: textOf(vision),
  }))
}

/**
 * Brings figures and profiles into the store. Figures are only ever added: those that are there stay as they are.
 * @throws Error when a figure of the data set has another value but the data set no new `recordedAt`.
 */
export async function importStatistics(store: StatisticStore, dataDir: string, now: Date): Promise<void> {
  const read = readFigures(dataDir)
  const writes = read.map((figure) => ({
    updateOne: { filter: { _id: figure._id }, update: { $setOnInsert: figure }, upsert: true },
  }))
  try {
    await store.figures.bulkWrite(writes, { ordered: false })
  } catch (error) {
    if (/figureOnce/.test(String((error as Error).message))) {
      throw new Error(
        'statistics.json: a figure has a new value. Set recordedAt in dataset.json to now: figures are recorded anew, never overwritten.',
      )
    }
    if (!/index: _id_/.test(String((error as Error).message))) throw error
  }
  await importReference(store.profiles, readProfiles(dataDir), now)
}
