import { loadMany, loadOne } from '@chiiki/kit/loaders.ts'
import type { CertificateStore } from './store.ts'

export function certificateLoaders({ issues }: CertificateStore) {
  return {
    issue: loadOne(
      (ids) => issues.find({ _id: { $in: ids } }, { history: 0 }).lean(),
      ({ _id }) => _id,
    ),
    issueHistory: loadOne(
      (ids) => issues.find({ _id: { $in: ids } }, { history: 1 }).lean(),
      ({ _id }) => _id,
    ),
    issuesOfApplication: loadMany(
      (ids) =>
        issues
          .find({ application: { $in: ids } }, { history: 0 })
          .sort({ issuedAt: 1 })
          .lean(),
      ({ application }) => [application],
    ),
  }
}
