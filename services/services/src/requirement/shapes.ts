import { z } from 'zod'
import type { Evidence } from './evidence.ts'
import type { Requirement } from './requirement.ts'

/** The shapes of trees in reference data. Empty words and unknown operators stop the import. */
const bilingual = z.object({ ja: z.string().min(1), en: z.string().nullable() })

const test = z.union([
  z.strictObject({ yes: z.boolean() }),
  z.strictObject({ atLeast: z.number() }),
  z.strictObject({ atMost: z.number() }),
  z.strictObject({ oneOf: z.array(z.string().min(1)).min(1) }),
])

export const requirementShape: z.ZodType<Requirement> = z.lazy(() =>
  z.union([
    z.strictObject({ op: z.literal('ALL'), of: z.array(requirementShape).min(1) }),
    z.strictObject({ op: z.literal('ANY'), of: z.array(requirementShape).min(1) }),
    z.strictObject({ op: z.literal('NOT'), of: requirementShape, text: bilingual.nullable() }),
    z.strictObject({ op: z.literal('FACT'), fact: z.string().startsWith('fact:'), test, text: bilingual }),
  ]),
)

const when = requirementShape.nullable().default(null)

export const evidenceShape: z.ZodType<Evidence> = z.lazy(() =>
  z.union([
    z.strictObject({ op: z.literal('PAPER'), paper: z.string().startsWith('paper:'), text: bilingual, when }),
    z.strictObject({
      op: z.enum(['ALL_OF', 'ONE_OF', 'N_OF']),
      n: z.int().positive().nullable().default(null),
      of: z.array(evidenceShape).min(1),
      text: bilingual.nullable().default(null),
      when,
    }),
  ]),
)
