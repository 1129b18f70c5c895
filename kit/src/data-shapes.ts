import { z } from 'zod'
import { earliestDay, type PartialDate, parseInstant, parsePartialDate } from './business-date.ts'
import type { Source } from './provenance.ts'
import { readData } from './reference-data.ts'

/** The shapes that the files of reference data share. */
export const partialDate = z
  .string()
  .refine((text) => parsePartialDate(text) !== null, 'must be YYYY, YYYY-MM or YYYY-MM-DD')

export const name = z.object({
  ja: z.string().min(1),
  kana: z
    .string()
    .nullish()
    .transform((text) => text ?? null),
  romaji: z
    .string()
    .nullish()
    .transform((text) => text ?? null),
  en: z
    .string()
    .nullish()
    .transform((text) => text ?? null),
})

const source = z.object({
  confidence: z.enum(['OFFICIAL', 'THIRD_PARTY', 'UNVERIFIED']),
  title: z.string().min(1),
  url: z.string().nullable(),
  licence: z.string().nullable(),
  note: z.string().nullable(),
})

export const datedShape = { validFrom: partialDate, validTo: partialDate.nullish(), source: z.string() }

/** The sources of a data set by key, and when its values were recorded. */
export type Provenance = { readonly source: (key: string) => Source; readonly recordedAt: Date }

/** Reads `sources.json` and `dataset.json`. A value that names a source that isn't there stops the import. */
export function readProvenance(dataDir: string): Provenance {
  const sources = readData(dataDir, 'sources.json', z.record(z.string(), source))
  const { recordedAt } = readData(dataDir, 'dataset.json', z.object({ recordedAt: z.string() }))
  const instant = parseInstant(recordedAt)
  if (instant === null) throw new Error('dataset.json: recordedAt must be an instant with its offset')
  return {
    recordedAt: instant,
    source: (key) => {
      const found = sources[key]
      if (!found) throw new Error(`sources.json has no source "${key}"`)
      return found
    },
  }
}

/** The two times and the source of a fact as they're kept. A day known to the year or month begins on its first day. */
export function dated(
  fact: { validFrom: PartialDate; validTo?: PartialDate | null | undefined; source: string },
  provenance: Provenance,
) {
  return {
    since: fact.validFrom,
    until: fact.validTo ?? null,
    validFrom: earliestDay(fact.validFrom),
    validTo: fact.validTo ? earliestDay(fact.validTo) : null,
    recordedAt: provenance.recordedAt,
    supersededAt: null,
    source: provenance.source(fact.source),
  }
}
