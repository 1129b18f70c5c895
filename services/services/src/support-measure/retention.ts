import type { Job } from '@chiiki/kit/jobs.ts'
import type { SupportMeasureStore } from './store.ts'

const mostAtOnce = 200

/** Forgets measures that ended or ran out so long ago that nothing of them may be kept. */
export const eraseSupportMeasures: Job<{ readonly supportMeasure: SupportMeasureStore }> = {
  name: 'eraseSupportMeasures',
  everySeconds: 3_600,
  run: async ({ supportMeasure: { measures } }, now) => {
    const due = await measures
      .find({ eraseAt: { $lte: now } }, { _id: 1 })
      .limit(mostAtOnce)
      .lean()
    if (due.length === 0) return 0
    const ids = due.map(({ _id }) => _id)
    const { deletedCount } = await measures.deleteMany({ _id: { $in: ids }, eraseAt: { $lte: now } })
    return deletedCount
  },
}
