import { loadMany, loadOne } from '@chiiki/kit/loaders.ts'
import type { Stores } from '../context.ts'

/** Loaders of boundary changes. */
export function boundaryLoaders({ boundary }: Pick<Stores, 'boundary'>) {
  const { changes, followUps } = boundary
  return {
    boundaryChange: loadOne(
      (ids) => changes.find({ _id: { $in: ids } }, { history: 0 }).lean(),
      ({ _id }) => _id,
    ),
    boundaryChangeHistory: loadOne(
      (ids) => changes.find({ _id: { $in: ids } }, { history: 1 }).lean(),
      ({ _id }) => _id,
    ),
    boundaryFollowUp: loadOne(
      (ids) => followUps.find({ _id: { $in: ids } }, { history: 0 }).lean(),
      ({ _id }) => _id,
    ),
    boundaryFollowUpHistory: loadOne(
      (ids) => followUps.find({ _id: { $in: ids } }, { history: 1 }).lean(),
      ({ _id }) => _id,
    ),
    followUpsOfChange: loadMany(
      (ids) =>
        followUps
          .find({ change: { $in: ids } }, { history: 0 })
          .sort({ change: 1, _id: 1 })
          .lean(),
      ({ change }) => [change],
    ),
    /** Boundary changes that concern a district, earliest first, those withdrawn included. */
    boundaryChangesOfDistrict: loadMany(
      (ids) =>
        changes
          .find({ districts: { $in: ids } }, { history: 0 })
          .sort({ effectiveOn: 1, _id: 1 })
          .lean(),
      ({ districts }) => districts,
    ),
  }
}
