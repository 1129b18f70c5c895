import { loadMany, loadOne } from '@chiiki/kit/loaders.ts'
import type { LocalGroupStore } from './store.ts'

export function localGroupLoaders({ groups }: LocalGroupStore) {
  return {
    localGroup: loadOne(
      (ids) => groups.find({ _id: { $in: ids } }, { history: 0 }).lean(),
      ({ _id }) => _id,
    ),
    localGroupHistory: loadOne(
      (ids) => groups.find({ _id: { $in: ids } }, { history: 1 }).lean(),
      ({ _id }) => _id,
    ),
    localGroupsOfDistrict: loadMany(
      (ids) =>
        groups
          .find({ district: { $in: ids } }, { history: 0 })
          .sort({ kind: 1, name: 1, _id: 1 })
          .lean(),
      ({ district }) => [district],
    ),
  }
}
