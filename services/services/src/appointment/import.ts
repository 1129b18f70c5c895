import { dated, datedShape, readProvenance } from '@chiiki/kit/data-shapes.ts'
import { referenceId } from '@chiiki/kit/id.ts'
import { importReference, readData } from '@chiiki/kit/reference-data.ts'
import { z } from 'zod'
import type { AppointmentStore } from './store.ts'

const count = z.int().min(0)
const atLeastOne = z.int().min(1)

const shape = z.object({
  policies: z
    .array(
      z.object({
        ...datedShape,
        note: z.string().nullable(),
        slots: z.object({ slotMinutes: atLeastOne, leadMinutes: count, horizonDays: atLeastOne }),
        booking: z.object({
          holdMinutes: atLeastOne,
          mostUnits: atLeastOne,
          mostProcedures: atLeastOne,
          isOnePerPersonProcedureAndDay: z.boolean(),
          areGuestsLimitedByContact: z.boolean(),
          givenBackAfterMinutes: count,
        }),
        noShowAfterMinutes: count,
        personForgottenAfterDays: count,
        accessLogDays: atLeastOne,
        notifications: z.object({
          remindMinutesBefore: z.array(atLeastOne).max(5),
          tellsOfClosings: z.boolean(),
          leaseSeconds: z.int().min(10),
          mostAttempts: atLeastOne.max(20),
          retryAfterMinutes: atLeastOne,
          mostTaken: atLeastOne.max(200),
          keptDays: atLeastOne,
        }),
        board: z.object({
          periodFirstDays: z
            .array(z.int().min(1).max(28))
            .min(1)
            .refine(
              (days) => days.every((day, index) => index === 0 || day > (days[index - 1] ?? 0)),
              'must rise',
            ),
          leadDays: count,
          horizonPeriods: atLeastOne,
          mostPeriods: atLeastOne,
          personForgottenAfterDays: count,
        }),
      }),
    )
    .min(1),
  videoOffices: z.array(z.object({ ...datedShape, office: z.string().startsWith('office:') })),
})

/** Brings the settings of appointments and notice boards into the store. Groups of slots and boards come by acts. */
export async function importAppointmentPolicies(
  store: AppointmentStore,
  dataDir: string,
  now: Date,
): Promise<void> {
  const provenance = readProvenance(dataDir)
  const { policies, videoOffices } = readData(dataDir, 'appointment-policies.json', shape)
  const policyDocuments = policies.map(({ source, validFrom, validTo, ...policy }) => ({
    _id: referenceId('AppointmentPolicy', validFrom),
    ...policy,
    ...dated({ source, validFrom, validTo }, provenance),
  }))
  const officeDocuments = videoOffices.map(({ source, validFrom, validTo, office }) => ({
    _id: referenceId('VideoOffice', office.slice('office:'.length)),
    office,
    ...dated({ source, validFrom, validTo }, provenance),
  }))
  await importReference(store.policies, policyDocuments, now)
  await importReference(store.videoOffices, officeDocuments, now)
}
