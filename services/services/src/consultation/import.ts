import { earliestDay } from '@chiiki/kit/business-date.ts'
import { partialDate, readProvenance } from '@chiiki/kit/data-shapes.ts'
import { importReference, readData } from '@chiiki/kit/reference-data.ts'
import { z } from 'zod'
import type { ConsultationStore } from './store.ts'

const told = z.object({ ja: z.string().min(1), en: z.string().min(1) })
const code = z.string().regex(/^[A-Z][A-Z_]{1,39}$/)
const term = z.object({
  amount: z.int().min(0).max(366),
  unit: z.enum(['DAY', 'WORKING_DAY', 'HOUR', 'OFFICE_HOUR']),
})
const time = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/)
const hours = z
  .object({ opens: time, closes: time })
  .refine(({ opens, closes }) => opens < closes, 'opens before it closes')
const shape = z.object({
  topics: z.array(z.object({ code, name: told, needsSecondApprover: z.boolean() })).min(1),
  grounds: z.array(
    z.object({
      code,
      name: told,
      law: z.string().min(1),
      mostHours: z.int().min(1).max(20_000),
      ownerMay: z.boolean(),
    }),
  ),
  policies: z
    .array(
      z.object({
        id: z.string().startsWith('consultationPolicy:'),
        validFrom: partialDate,
        mostRedirects: z.int().min(0).max(10),
        glassMinutes: z.int().min(1).max(1_440),
        mostConsentDays: z.int().min(1).max(3_660),
        officeHours: hours,
        intake: term,
        firstContact: term,
        emergencyContact: term,
        referralReceipt: term,
        urgentReferralReceipt: term,
        referralAnswer: term,
        urgentReferralAnswer: term,
        escalationAnswer: term,
        urgentEscalationAnswer: term,
        sessionSummary: term,
        sessionProcedure: z.string().startsWith('procedure:'),
      }),
    )
    .min(1),
  source: z.string(),
})

/** Brings themes, legal grounds and the numbers of consultations into the store. */
export async function importConsultationPolicies(
  store: ConsultationStore,
  dataDir: string,
  now: Date,
): Promise<void> {
  const { topics, grounds, policies, source } = readData(dataDir, 'consultation-policies.json', shape)
  readProvenance(dataDir).source(source)
  const coded = topics.map(({ code: _id, ...rest }, order) => ({ ...rest, _id, order }))
  await importReference(store.topics, coded, now)
  const legal = grounds.map(({ code: _id, ...rest }) => ({ ...rest, _id }))
  await importReference(store.grounds, legal, now)
  const numbers = policies.map(({ id: _id, validFrom, ...rest }) => ({
    ...rest,
    _id,
    validFrom: earliestDay(validFrom),
  }))
  await importReference(store.policies, numbers, now)
}
