import { loadMany, loadOne } from '@chiiki/kit/loaders.ts'
import type { AffairStore } from './store.ts'

type Stores = { readonly affair: AffairStore }

/** What tasks are read by, each in one store command for all keys of a tick. */
export function affairLoaders({ affair }: Stores) {
  const { affairs } = affair
  const plain = { history: 0 } as const
  return {
    affair: loadOne(
      (ids) => affairs.find({ _id: { $in: ids } }, plain).lean(),
      ({ _id }) => _id,
    ),
    affairHistory: loadOne(
      (ids) => affairs.find({ _id: { $in: ids } }, { history: 1 }).lean(),
      ({ _id }) => _id,
    ),
    /** Tasks that a seat (`CENTRE`) or an office by its id has ever held, or is to hold. */
    affairsEverOf: loadMany(
      (keys) =>
        affairs
          .find({ $or: [{ 'spans.office': { $in: keys } }, { 'spans.seat': { $in: keys } }] }, plain)
          .lean(),
      ({ spans }) =>
        [...new Set(spans.flatMap(({ office, seat }) => [office, seat]))].filter((key) => key !== null),
    ),
  }
}
