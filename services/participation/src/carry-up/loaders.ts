import { loadPages } from '@chiiki/kit/list-per-parent.ts'
import { loadMany, loadOne } from '@chiiki/kit/loaders.ts'
import type { Stores } from '../context.ts'
import { owedPagesOfOffices } from './lists.ts'

export function carryUpLoaders({ carryUp }: Stores) {
  const plain = { history: 0 } as const
  return {
    carryUp: loadOne(
      (ids) => carryUp.hops.find({ _id: { $in: ids } }, plain).lean(),
      ({ _id }) => _id,
    ),
    carryUpByReference: loadOne(
      (references) => carryUp.hops.find({ reference: { $in: references } }, plain).lean(),
      ({ reference }) => reference,
    ),
    carryUpHistory: loadOne(
      (ids) => carryUp.hops.find({ _id: { $in: ids } }, { history: 1 }).lean(),
      ({ _id }) => _id,
    ),
    /** The way up of each of several proposals, hop by hop. */
    carryUpsOfProposal: loadMany(
      (proposals) =>
        carryUp.hops
          .find({ proposal: { $in: proposals } }, plain)
          .sort({ proposal: 1, hop: 1, sentAt: 1 })
          .lean(),
      ({ proposal }) => [proposal],
    ),
    /** The hops that each of several was sent on by. */
    carryUpsAbove: loadMany(
      (hops) =>
        carryUp.hops
          .find({ parent: { $in: hops } }, plain)
          .sort({ parent: 1, sentAt: 1 })
          .lean(),
      ({ parent }) => (parent === null ? [] : [parent]),
    ),
    carryUpsOfOffice: loadPages((offices, args) => owedPagesOfOffices(carryUp, offices, args)),
  }
}
