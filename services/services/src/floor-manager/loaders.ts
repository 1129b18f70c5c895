import { loadMany } from '@chiiki/kit/loaders.ts'
import type { FloorManagerStore } from './store.ts'

export function floorManagerLoaders({ posts }: FloorManagerStore) {
  return {
    floorManagersOfCounter: loadMany(
      (ids) =>
        posts
          .find({ counter: { $in: ids } }, { history: 0 })
          .sort({ counter: 1, from: 1 })
          .lean(),
      ({ counter }) => [counter],
    ),
  }
}
