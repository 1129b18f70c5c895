import { dated, datedShape, readProvenance } from '@chiiki/kit/data-shapes.ts'
import { referenceId } from '@chiiki/kit/id.ts'
import { importReference, readData } from '@chiiki/kit/reference-data.ts'
import { z } from 'zod'
import { ruleKinds, severities } from './composition.ts'
import { methods, roles } from './membership.ts'
import type { SeatStore } from './store.ts'

const bilingual = z.object({ ja: z.string().min(1), en: z.string().nullable() })
const count = z.int().min(0).nullable()
const category = z.object({
  ...datedShape,
  slug: z.string(),
  councilTypes: z.array(z.string()).min(1),
  name: bilingual,
  isOfDistrict: z.boolean(),
  linkedTo: z.enum(['DISTRICT_COUNCIL', 'PARENT']).nullable(),
  clause: z.string().nullable(),
})
const rule = z.object({
  ...datedShape,
  slug: z.string(),
  councilType: z.string(),
  kind: z.enum(ruleKinds),
  categories: z.array(z.string()),
  methods: z.array(z.enum(methods)).default([]),
  roles: z.array(z.enum(roles)).default([]),
  facts: z.array(z.string().regex(/^[a-z][a-z0-9-]*$/)).default([]),
  min: count,
  max: count,
  share: z.object({ num: z.int().min(0), den: z.int().min(1), isMore: z.boolean() }).nullable(),
  months: count,
  severity: z.enum(severities),
  text: bilingual,
  clause: z.string().nullable(),
  note: z.string().nullable(),
})
const policy = z.object({
  ...datedShape,
  erasedAfterDays: z.int().min(0),
  note: z.string().nullable(),
})
const shape = z
  .object({ categories: z.array(category), rules: z.array(rule), policies: z.array(policy).min(1) })
  .refine(
    ({ categories, rules }) =>
      rules.every(({ councilType, categories: named }) =>
        named.every((id) =>
          categories.some(
            ({ slug, councilTypes }) =>
              referenceId('SeatCategory', slug) === id && councilTypes.includes(councilType),
          ),
        ),
      ),
    'a rule counts a category that its type of body does not have',
  )
  .refine(
    ({ rules }) => rules.every(({ kind, share }) => kind.endsWith('SHARE') === (share !== null)),
    'a rule of SHARE or METHOD_SHARE, and no other, has a share',
  )
  .refine(
    ({ rules }) =>
      rules.every(
        ({ kind, methods: by, roles: of, facts }) =>
          (kind === 'METHOD_SHARE') === by.length > 0 &&
          (kind === 'OFFICER') === of.length > 0 &&
          (kind === 'INCOMPATIBLE') === facts.length > 0,
      ),
    'a rule of METHOD_SHARE names methods, one of OFFICER roles, one of INCOMPATIBLE facts, and no other does',
  )

/** Brings categories of seats and rules of composition into the store. Terms and members come by acts. */
export async function importComposition(store: SeatStore, dataDir: string, now: Date): Promise<void> {
  const provenance = readProvenance(dataDir)
  const { categories, rules, policies } = readData(dataDir, 'composition.json', shape)
  await importReference(
    store.categories,
    categories.map(({ slug, source, validFrom, validTo, ...known }, position) => ({
      _id: referenceId('SeatCategory', slug),
      ...known,
      position,
      ...dated({ source, validFrom, validTo }, provenance),
    })),
    now,
  )
  await importReference(
    store.rules,
    rules.map(({ slug, source, validFrom, validTo, ...known }) => ({
      _id: referenceId('CompositionRule', slug),
      ...known,
      ...dated({ source, validFrom, validTo }, provenance),
    })),
    now,
  )
  await importReference(
    store.policies,
    policies.map(({ source, validFrom, validTo, ...known }) => ({
      _id: referenceId('SeatPolicy', validFrom),
      ...known,
      ...dated({ source, validFrom, validTo }, provenance),
    })),
    now,
  )
}
