import { earliestDay } from '@chiiki/kit/business-date.ts'
import { partialDate, readProvenance } from '@chiiki/kit/data-shapes.ts'
import { importReference, readData } from '@chiiki/kit/reference-data.ts'
import { z } from 'zod'
import type { NetSubsidyStore } from './store.ts'

const bilingual = z.object({ ja: z.string().min(1), en: z.string().nullable() })

const shape = z
  .array(
    z.object({
      id: z.string().startsWith('netSubsidyRule:'),
      procedure: z.string().startsWith('procedure:'),
      validFrom: partialDate,
      years: z.int().min(0).max(100),
      isVerified: z.boolean(),
      exceptions: z.array(
        z.object({
          code: z.string().regex(/^[A-Z][A-Z_]{1,40}$/),
          text: bilingual,
          isVerified: z.boolean(),
          source: z.string(),
        }),
      ),
      note: z.string().nullable(),
      source: z.string(),
    }),
  )
  .min(1)

export async function importNetSubsidyRules(
  store: NetSubsidyStore,
  dataDir: string,
  now: Date,
): Promise<void> {
  const provenance = readProvenance(dataDir)
  const rules = readData(dataDir, 'net-subsidy.json', shape).map(({ id, validFrom, ...rule }) => ({
    ...rule,
    _id: id,
    validFrom: earliestDay(validFrom),
    exceptions: rule.exceptions.map((each) => ({ ...each, source: provenance.source(each.source) })),
    source: provenance.source(rule.source),
  }))
  await importReference(store.rules, rules, now)
}
