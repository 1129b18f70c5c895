import { loadMany, loadOne } from '@chiiki/kit/loaders.ts'
import type { Stores } from '../context.ts'

/** Loaders of exchanges, and of who takes part. */
export function exchangeLoaders({ exchange, staffing }: Pick<Stores, 'exchange' | 'staffing'>) {
  const { exchanges } = exchange
  return {
    exchange: loadOne(
      (ids) => exchanges.find({ _id: { $in: ids } }, { history: 0 }).lean(),
      ({ _id }) => _id,
    ),
    exchangeHistory: loadOne(
      (ids) => exchanges.find({ _id: { $in: ids } }, { history: 1 }).lean(),
      ({ _id }) => _id,
    ),
    staffOfExchange: loadMany(
      (ids) =>
        staffing.staff
          .find({ 'exchanges.exchange': { $in: ids } }, { history: 0 })
          .sort({ _id: 1 })
          .lean(),
      ({ exchanges }) => [...new Set((exchanges ?? []).map(({ exchange: id }) => id))],
    ),
  }
}
