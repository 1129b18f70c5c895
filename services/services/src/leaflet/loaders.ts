import { loadMany, loadOne } from '@chiiki/kit/loaders.ts'
import type { LeafletStore } from './store.ts'

const plain = { history: 0 } as const

export function leafletLoaders({ leaflets, stocks }: LeafletStore) {
  return {
    leaflet: loadOne(
      (ids) => leaflets.find({ _id: { $in: ids } }, plain).lean(),
      ({ _id }) => _id,
    ),
    leafletsOfProcedure: loadMany(
      (ids) =>
        leaflets
          .find({ procedures: { $in: ids } }, plain)
          .sort({ order: 1 })
          .lean(),
      ({ procedures }) => procedures,
    ),
    leafletStocksOfCounter: loadMany(
      (ids) =>
        stocks
          .find({ counter: { $in: ids } }, plain)
          .sort({ counter: 1, leaflet: 1 })
          .lean(),
      ({ counter }) => [counter],
    ),
  }
}
