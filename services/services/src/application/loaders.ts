import { loadOne } from '@chiiki/kit/loaders.ts'
import type { ApplicationPolicy } from './policy.ts'
import type { ApplicationStore } from './store.ts'

/** What a request reads of applications; each batches the keys of one tick into one store command. */
export function applicationLoaders({ applications, papers, policies }: ApplicationStore) {
  let read: Promise<readonly ApplicationPolicy[]> | null = null
  return {
    application: loadOne(
      (ids) => applications.find({ _id: { $in: ids } }, { history: 0 }).lean(),
      ({ _id }) => _id,
    ),
    applicationHistory: loadOne(
      (ids) => applications.find({ _id: { $in: ids } }, { history: 1 }).lean(),
      ({ _id }) => _id,
    ),
    applicationPapers: loadOne(
      (ids) => papers.model.find({ _id: { $in: ids } }).lean(),
      ({ _id }) => _id,
    ),
    applicationPolicies: () => {
      read ??= policies.find({}, { history: 0 }).lean().exec()
      return read
    },
  }
}
