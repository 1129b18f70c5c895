import type { Job } from '@chiiki/kit/jobs.ts'
import type { ApplicationStore } from './store.ts'

const mostAtOnce = 500

/**
 * Erases the personal text of applications whose time is over. What happened stays on record: states, days, counts. The store forgets by
 * the same index where it does so by itself; this sees to it everywhere.
 */
export async function eraseOverdue({ papers }: ApplicationStore, now: Date): Promise<number> {
  const due = await papers.model
    .find({ eraseAt: { $lte: now } }, { _id: 1 })
    .limit(mostAtOnce)
    .lean()
  if (due.length === 0) return 0
  const ids = due.map(({ _id }) => _id)
  const { deletedCount } = await papers.model.deleteMany({ _id: { $in: ids }, eraseAt: { $lte: now } })
  return deletedCount
}

export const eraseApplicationPapers: Job<{ readonly application: ApplicationStore }> = {
  name: 'eraseApplicationPapers',
  everySeconds: 3_600,
  run: ({ application }, now) => eraseOverdue(application, now),
}
