import { loadOne } from '@chiiki/kit/loaders.ts'
import type { NetSubsidyRule } from './net-spot.ts'
import type { NetSubsidyStore } from './store.ts'

export function netSubsidyLoaders({ spots, rules }: NetSubsidyStore) {
  let read: Promise<readonly NetSubsidyRule[]> | null = null
  return {
    netSpot: loadOne(
      (ids) => spots.find({ _id: { $in: ids } }, { history: 0 }).lean(),
      ({ _id }) => _id,
    ),
    netSpotHistory: loadOne(
      (ids) => spots.find({ _id: { $in: ids } }, { history: 1 }).lean(),
      ({ _id }) => _id,
    ),
    netSubsidyRules: () => {
      read ??= rules.find({}, { history: 0 }).lean().exec()
      return read
    },
  }
}
