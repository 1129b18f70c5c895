import { loadOne } from '@chiiki/kit/loaders.ts'
import type { SupportMeasureStore } from './store.ts'
import type { SupportPolicy } from './support-measure.ts'

/** Measures themselves are loaded by no id: only the list of their office leads to them. */
export function supportLoaders({ measures, policies }: SupportMeasureStore) {
  let read: Promise<readonly SupportPolicy[]> | null = null
  return {
    measureHistory: loadOne(
      (ids) => measures.find({ _id: { $in: ids } }, { history: 1 }).lean(),
      ({ _id }) => _id,
    ),
    supportPolicies: () => {
      read ??= policies.find({}, { history: 0 }).lean().exec()
      return read
    },
  }
}
