import { loadMany, loadOne } from '@chiiki/kit/loaders.ts'
import type { Stores } from '../context.ts'

/** The loaders of terms, seats and members. Each batches the keys of one tick into one store command. */
export function seatLoaders({ seat }: Stores) {
  const plain = { history: 0 } as const
  const history = { history: 1 } as const
  const among = (ids: string[]) => ({ _id: { $in: ids } })
  return {
    seatCategories: once(() => seat.categories.find({}, plain).sort({ position: 1 }).lean()),
    compositionRules: once(() => seat.rules.find({}, plain).sort({ _id: 1 }).lean()),
    seatPolicies: once(() => seat.policies.find({}, plain).lean()),
    councilTerm: loadOne(
      (ids) => seat.terms.find(among(ids), plain).lean(),
      ({ _id }) => _id,
    ),
    termsOfCouncil: loadMany(
      (councils) =>
        seat.terms
          .find({ council: { $in: councils } }, plain)
          .sort({ ordinal: 1 })
          .limit(councils.length * 200)
          .lean(),
      ({ council }) => [council],
    ),
    membership: loadOne(
      (ids) => seat.memberships.find(among(ids), plain).lean(),
      ({ _id }) => _id,
    ),
    /** Everybody ever put forward for a term, in that order. */
    membershipsOfTerm: loadMany(
      (terms) =>
        seat.memberships
          .find({ term: { $in: terms } }, plain)
          .sort({ nominatedOn: 1, _id: 1 })
          .limit(terms.length * 1_000)
          .lean(),
      ({ term }) => [term],
    ),
    /** Only to be asked for a name that is public, or after the log of reads was written. */
    memberPerson: loadOne(
      (ids) => seat.people.find(among(ids)).lean(),
      ({ _id }) => _id,
    ),
    termHistory: loadOne(
      (ids) => seat.terms.find(among(ids), history).lean(),
      ({ _id }) => _id,
    ),
    membershipHistory: loadOne(
      (ids) => seat.memberships.find(among(ids), history).lean(),
      ({ _id }) => _id,
    ),
  }
}

/** One answer for the whole request. */
function once<T>(fetch: () => PromiseLike<T>): () => Promise<T> {
  let fetched: Promise<T> | null = null
  return () => {
    fetched ??= Promise.resolve(fetch())
    return fetched
  }
}
