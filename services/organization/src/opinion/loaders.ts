import { loadMany, loadOne } from '@chiiki/kit/loaders.ts'
import type { OpinionStore } from './store.ts'

/** Loaders of opinions on appointments. */
export function opinionLoaders({ opinions }: OpinionStore) {
  return {
    opinion: loadOne(
      (ids) => opinions.find({ _id: { $in: ids } }, { history: 0 }).lean(),
      ({ _id }) => _id,
    ),
    opinionHistory: loadOne(
      (ids) => opinions.find({ _id: { $in: ids } }, { history: 1 }).lean(),
      ({ _id }) => _id,
    ),
    opinionsOfPost: loadMany(
      (ids) =>
        opinions
          .find({ post: { $in: ids } }, { history: 0 })
          .sort({ post: 1, _id: 1 })
          .lean(),
      ({ post }) => [post],
    ),
  }
}
