import { loadOne } from '@chiiki/kit/loaders.ts'
import type { ConsultationStore } from '../consultation/store.ts'
import type { FigureStore } from './store.ts'

type Read = { readonly figures: FigureStore; readonly consultation: ConsultationStore }

export function figureLoaders({ figures, consultation }: Read) {
  const plain = { history: 0 } as const
  return {
    /** The last edition of a quarter. */
    lastFigures: loadOne(
      async (quarters) => {
        const all = await figures.releases
          .find({ quarter: { $in: quarters } }, { history: 0, basis: 0 })
          .sort({ quarter: 1, edition: 1 })
          .lean()
        return [...new Map(all.map((each) => [each.quarter, each])).values()]
      },
      ({ quarter }) => quarter,
    ),
    figurePolicies: () => figures.policies.find({}, plain).lean(),
    figureTopics: () => consultation.topics.find({}, plain).sort({ order: 1 }).lean(),
  }
}
