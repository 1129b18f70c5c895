import { dated, datedShape, readProvenance } from '@chiiki/kit/data-shapes.ts'
import { importReference, readData } from '@chiiki/kit/reference-data.ts'
import { z } from 'zod'
import { councilKinds } from '../council/council.ts'
import { voteOptions } from '../vote/tally.ts'
import { attendanceModes } from './quorum.ts'
import type { AttendanceStore } from './store.ts'

const fraction = { numerator: z.int().min(0).max(1_000), denominator: z.int().min(1).max(1_000) }
const minutes = z.int().min(0).max(1_440)
const shape = z
  .array(
    z.object({
      ...datedShape,
      kind: z.enum(councilKinds),
      quorum: z.object({
        base: z.enum(['IN_OFFICE', 'SEATS']),
        threshold: z.object(fraction),
        isStrict: z.boolean(),
        least: z.int().min(1),
        recusedLeaveBase: z.boolean(),
        modesCounted: z.array(z.enum(attendanceModes)).min(1),
        proxies: z.object({ areCounted: z.boolean(), mostPerHolder: z.int().min(0) }),
      }),
      decision: z.object({
        ...fraction,
        of: z.enum(['CAST', 'PRESENT', 'IN_OFFICE']),
        isStrict: z.boolean(),
        castIncludes: z.array(z.enum(voteOptions)).min(1),
        tieBreak: z.enum(['CHAIR', 'REJECT']),
      }),
      graceMinutes: minutes,
      registerMinutes: minutes,
      discussionMonths: z.int().min(1).max(12).nullable(),
      note: z.string().nullable(),
    }),
  )
  .refine(
    (rules) => councilKinds.every((kind) => rules.some((rule) => rule.kind === kind)),
    'a kind of council has no rules',
  )

/** Brings the rules of meetings into the store. */
export async function importMeetingRules(store: AttendanceStore, dataDir: string, now: Date): Promise<void> {
  const provenance = readProvenance(dataDir)
  const documents = readData(dataDir, 'meeting-rules.json', shape).map(
    ({ source, validFrom, validTo, ...rules }) => ({
      _id: `meetingRules:${rules.kind.toLowerCase()}-${validFrom}`,
      ...rules,
      ...dated({ source, validFrom, validTo }, provenance),
    }),
  )
  await importReference(store.rules, documents, now)
}
