import type { Job } from '@chiiki/kit/jobs.ts'
import { foretellFirstComers } from '../congestion/lists.ts'
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
  {
    name: 'congestion-days',
    everySeconds: 1_800,
    run: async (stores, now) => {
      const settled = await settleDays(stores, now)
      return settled > 0 ? settled + (await foretell(stores, now, true)) : 0
    },
  },
  { name: 'first-comers', everySeconds: 60, run: (stores, now) => foretell(stores, now, false) },
]

async function foretell(stores: Stores, now: Date, isAnew: boolean): Promise<number> {
  const { congestion: policy } = await stores.wait.waitPolicy()
  return foretellFirstComers(stores, now, { isAnew, policy })
}
