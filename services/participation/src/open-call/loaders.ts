import { loadPages } from '@chiiki/kit/list-per-parent.ts'
import { loadMany, loadOne } from '@chiiki/kit/loaders.ts'
import type { Stores } from '../context.ts'
import { applicationPages, callPages } from './lists.ts'

/** The loaders of open calls. Each batches the keys of one tick into one store command. */
export function openCallLoaders({ openCall }: Pick<Stores, 'openCall'>) {
  const plain = { history: 0 } as const
  const history = { history: 1 } as const
  const among = (ids: string[]) => ({ _id: { $in: ids } })
  let policies: Promise<Awaited<ReturnType<typeof fetchPolicies>>> | null = null
  const fetchPolicies = () => openCall.policies.find({}, plain).lean()
  return {
    callPolicies: () => {
      policies ??= Promise.resolve(fetchPolicies())
      return policies
    },
    openCall: loadOne(
      (ids) => openCall.calls.find(among(ids), plain).lean(),
      ({ _id }) => _id,
    ),
    openCallHistory: loadOne(
      (ids) => openCall.calls.find(among(ids), history).lean(),
      ({ _id }) => _id,
    ),
    openCallsOfCouncil: loadPages((councils, args) => callPages(openCall, councils, args)),
    openCallLines: loadPages((calls, args) => applicationPages(openCall, calls, args)),
    openCallApplication: loadOne(
      (ids) => openCall.applications.find(among(ids), plain).lean(),
      ({ _id }) => _id,
    ),
    openCallApplicationHistory: loadOne(
      (ids) => openCall.applications.find(among(ids), history).lean(),
      ({ _id }) => _id,
    ),
    /** Who applied: for whose it is, and for the secretary after the log of reads was written. */
    openCallApplicant: loadOne(
      (ids) => openCall.applicants.find(among(ids)).lean(),
      ({ _id }) => _id,
    ),
    applicantsOfHolder: loadMany(
      (holders) =>
        openCall.applicants
          .find({ holder: { $in: holders } })
          .sort({ _id: 1 })
          .limit(holders.length * 100)
          .lean(),
      ({ holder }) => [holder],
    ),
  }
}
