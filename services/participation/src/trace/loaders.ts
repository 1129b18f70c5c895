import { loadPages } from '@chiiki/kit/list-per-parent.ts'
import { loadMany } from '@chiiki/kit/loaders.ts'
import type { Stores } from '../context.ts'
import { uptakePages } from './lists.ts'

export function traceLoaders({ trace, opinion }: Stores) {
  return {
    /** What took words in, of each of several sources; the first 100 of each. */
    uptakesOfSource: loadMany(
      (sources) =>
        trace.uptakes
          .find({ source: { $in: sources } })
          .sort({ on: 1, _id: 1 })
          .limit(sources.length * 100)
          .lean(),
      ({ source }) => [source],
    ),
    uptakesOfTarget: loadPages((targets, args) => uptakePages(trace, targets, args)),
    /** Published opinions that were said on each of several items of agendas. */
    opinionsOnItem: loadMany(
      (items) =>
        opinion.opinions
          .find({ agendaItem: { $in: items }, isPublic: true }, { history: 0 })
          .sort({ submittedAt: 1 })
          .limit(items.length * 100)
          .lean(),
      ({ agendaItem }) => [agendaItem ?? ''],
    ),
  }
}
