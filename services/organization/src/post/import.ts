import { dated, datedShape, name, readProvenance } from '@chiiki/kit/data-shapes.ts'
import { importReference, readData } from '@chiiki/kit/reference-data.ts'
import { z } from 'zod'
import { policyKinds, type StaffPolicy } from './policy.ts'
import type { PostStore } from './store.ts'

const text = z
  .string()
  .nullish()
  .transform((given) => given ?? null)
const number = z
  .int()
  .min(0)
  .nullish()
  .transform((given) => given ?? null)

const policies = z.array(
  z
    .object({
      id: z.string().regex(/^staffPolicy:[\w-]+$/),
      kind: z.enum(policyKinds),
      code: text,
      name: name.nullish().transform((given) => given ?? null),
      title: text,
      employment: z
        .enum(['REGULAR', 'FIXED_TERM'])
        .nullish()
        .transform((given) => given ?? null),
      least: number,
      most: number,
      unknownReason: text,
      note: text,
      ...datedShape,
    })
    .refine(
      ({ kind, most, unknownReason }) =>
        kind !== 'YEARS_IN_POST' || (most === null) === (unknownReason !== null),
      'a limit that is null needs its reason, and only that one has one',
    )
    .refine(
      ({ kind, least, most }) => kind !== 'DUTY_YEARS' || (least !== null && most !== null && least <= most),
      'the years of service need their bounds',
    )
    .refine(
      ({ kind, least }) => kind !== 'SMALL_CELL' || least !== null,
      'the smallest number needs its value',
    ),
)

export function readPolicies(dataDir: string): StaffPolicy[] {
  const provenance = readProvenance(dataDir)
  return readData(dataDir, 'staff-policies.json', policies).map(
    ({ id, validFrom: _from, validTo: _to, source: _source, ...policy }) => ({
      _id: id,
      ...policy,
      ...dated({ validFrom: _from, validTo: _to, source: _source }, provenance),
    }),
  )
}

export async function importStaffPolicies(store: PostStore, dataDir: string, now: Date): Promise<void> {
  await importReference(store.policies, readPolicies(dataDir), now)
}
