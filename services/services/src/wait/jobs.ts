import type { Job } from '@chiiki/kit/jobs.ts'
import { type CongestionSources, labelsOf, settleDays } from '../congestion/settle.ts'
import { noteForetold, resolveForetold } from './foretold.ts'
import { learnVisits } from './lessons.ts'
import type { WaitSources } from './reading.ts'

type Stores = WaitSources & CongestionSources

/** Holds estimates against what comes, and learns from every visit once it ended. */
export const waitJobs: readonly Job<Stores>[] = [
  {
    name: 'foretold-waits',
    everySeconds: 30,
    run: async (stores, now) => (await resolveForetold(stores, now)) + (await noteForetold(stores, now)),
  },
  {
    name: 'ended-visits',
    everySeconds: 60,
    run: (stores, now) => learnVisits({ ...stores, labelsOf: (date) => labelsOf(stores, date) }, now),
  },
  { name: 'congestion-days', everySeconds: 1_800, run: (stores, now) => settleDays(stores, now) },
]
