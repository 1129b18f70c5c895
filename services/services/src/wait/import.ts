import { readProvenance } from '@chiiki/kit/data-shapes.ts'
import { importReference, readData } from '@chiiki/kit/reference-data.ts'
import { z } from 'zod'
import type { WaitPolicyRecord } from './policy.ts'
import type { WaitStore } from './store.ts'

const count = z.int().min(1)
const minutes = z.number().positive()
const share = z.number().min(0).max(1)

const shape = z.object({
  ladder: z.object({
    fewestSamples: count,
    manySamples: count,
    paths: count.max(2_000),
    mostSimulated: count.max(2_000),
    shownStepMinutes: minutes,
    dayVariation: share,
    leastCoverage: share,
    coveragePairs: count,
    wideBand: z.number().min(1),
  }),
  assumed: z.object({
    serviceMinutes: minutes,
    serviceVariation: z.number().positive(),
    absentShare: share,
    absentCallMinutes: minutes,
    processingMinutes: minutes,
    processingVariation: z.number().positive(),
    readyMinutes: minutes,
    readyVariation: z.number().positive(),
    appointmentShare: share,
    weight: z.number().positive(),
  }),
  validMinutes: minutes,
  staleMinutes: minutes,
  growthMinutes: minutes,
  calibrationDays: count,
  mostPairs: count.max(5_000),
  keptLengths: count.max(2_000),
  congestion: z
    .object({
      someMinutes: minutes,
      busyMinutes: minutes,
      veryBusyMinutes: minutes,
      fewestTickets: count,
      fewestAnalogs: count,
      mostAnalogs: count.max(104),
      levelDays: count.max(60),
    })
    .refine(
      (levels) => levels.someMinutes < levels.busyMinutes && levels.busyMinutes < levels.veryBusyMinutes,
      'levels must rise',
    ),
  source: z.string(),
})

/** Reads the policy of waits. */
export function readWaitPolicy(dataDir: string): WaitPolicyRecord {
  const { source, ...policy } = readData(dataDir, 'wait-policies.json', shape)
  return { ...policy, _id: 'waitPolicy:default', source: readProvenance(dataDir).source(source) }
}

export async function importWaitPolicy(store: WaitStore, dataDir: string, now: Date): Promise<void> {
  await importReference(store.waitPolicies, [readWaitPolicy(dataDir)], now)
  store.forget()
}
