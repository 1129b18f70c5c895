import { loadMany, loadOne } from '@chiiki/kit/loaders.ts'
import type { BoardStore } from './store.ts'

/** The loaders of notice boards and what hangs on them. */
export function boardLoaders({ boards, postings, applicants }: BoardStore) {
  const plain = { history: 0 } as const
  const history = { history: 1 } as const
  const among = (ids: string[]) => ({ _id: { $in: ids } })
  return {
    board: loadOne(
      (ids) => boards.find(among(ids), plain).lean(),
      ({ _id }) => _id,
    ),
    boardHistory: loadOne(
      (ids) => boards.find(among(ids), history).lean(),
      ({ _id }) => _id,
    ),
    boardsOfDistrict: loadMany(
      (districts) =>
        boards
          .find({ district: { $in: districts }, state: 'IN_USE' }, plain)
          .sort({ district: 1, _id: 1 })
          .limit(2_000)
          .lean(),
      ({ district }) => [district],
    ),
    /** What hangs or is to hang on a board. */
    heldOfBoard: loadMany(
      (ids) =>
        postings
          .find({ board: { $in: ids }, isHeld: true }, plain)
          .sort({ board: 1, from: 1, place: 1 })
          .lean(),
      ({ board }) => [board],
    ),
    boardPostingHistory: loadOne(
      (ids) => postings.find(among(ids), history).lean(),
      ({ _id }) => _id,
    ),
    /** Only to be asked after the log of reads was written. */
    boardApplicant: loadOne(
      (ids) => applicants.find(among(ids)).lean(),
      ({ _id }) => _id,
    ),
  }
}
