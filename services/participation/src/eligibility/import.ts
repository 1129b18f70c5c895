import { dated, datedShape, name, readProvenance } from '@chiiki/kit/data-shapes.ts'
import { referenceId } from '@chiiki/kit/id.ts'
import { importReference, readData } from '@chiiki/kit/reference-data.ts'
import { z } from 'zod'
import { categories } from './eligibility.ts'
import type { EligibilityStore } from './store.ts'

const category = z.enum(categories)
const clause = z.string().regex(/^clause:[\w-]{1,100}$/)
const note = z.string().nullable()
const atLeastOne = z.int().min(1)
const shape = z.object({
  rules: z
    .array(
      z.object({
        ...datedShape,
        kumin: z.array(category).min(1),
        clause,
        validMonths: atLeastOne,
        erasedAfterDays: z.int().min(0),
        smallestCell: atLeastOne,
        roundedTo: atLeastOne,
        accessLogDays: atLeastOne,
        note,
      }),
    )
    .min(1)
    .refine(
      (rules) => rules.every(({ smallestCell, roundedTo }) => smallestCell >= roundedTo),
      'smallestCell must not be below roundedTo: a small count would be told as 0',
    ),
  kinds: z
    .array(
      z.object({
        ...datedShape,
        slug: z.string().regex(/^[a-z][a-z0-9-]*$/),
        name,
        accepts: z.array(category).min(1),
        isOfDistrict: z.boolean(),
        clause,
        note,
      }),
    )
    .refine((kinds) => new Set(kinds.map(({ slug }) => slug)).size === kinds.length, 'a kind stands twice'),
})

/** Brings the rules of eligibility and the kinds of participation into the store. Declarations come by acts. */
export async function importEligibility(store: EligibilityStore, dataDir: string, now: Date): Promise<void> {
  const provenance = readProvenance(dataDir)
  const { rules, kinds } = readData(dataDir, 'participation.json', shape)
  const ruleDocuments = rules.map(({ source, validFrom, validTo, ...rule }) => ({
    _id: referenceId('EligibilityRule', validFrom),
    ...rule,
    ...dated({ source, validFrom, validTo }, provenance),
  }))
  const kindDocuments = kinds.map(({ slug, source, validFrom, validTo, ...kind }, position) => ({
    _id: referenceId('ParticipationKind', slug),
    position,
    ...kind,
    ...dated({ source, validFrom, validTo }, provenance),
  }))
  await importReference(store.rules, ruleDocuments, now)
  await importReference(store.kinds, kindDocuments, now)
}
