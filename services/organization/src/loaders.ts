import { loadMany, loadOne } from '@chiiki/kit/loaders.ts'
import type { Stores } from './context.ts'

/** Every loader of this subgraph. Each batches the keys of one tick into one store command. */
export function loadersOf({ territory, clause }: Stores) {
  const { wards, areas, districts, towns } = territory
  const plain = { history: 0 } as const
  return {
    ward: loadOne((ids) => wards.find({ _id: { $in: ids } }, plain).lean(), ({ _id }) => _id),
    area: loadOne((ids) => areas.find({ _id: { $in: ids } }, plain).lean(), ({ _id }) => _id),
    district: loadOne((ids) => districts.find({ _id: { $in: ids } }, plain).lean(), ({ _id }) => _id),
    clause: loadOne((ids) => clause.clauses.find({ _id: { $in: ids } }, plain).lean(), ({ _id }) => _id),
    town: loadOne((ids) => towns.find({ _id: { $in: ids } }, plain).lean(), ({ _id }) => _id),
    areasOfWard: loadMany(
      (ids) => areas.find({ ward: { $in: ids } }, plain).sort({ order: 1 }).lean(),
      ({ ward }) => [ward],
    ),
    /** Districts that have ever belonged to the area: whoever asks takes those of its moment. */
    districtsEverOfArea: loadMany(
      (ids) => districts.find({ 'versions.area': { $in: ids } }, plain).sort({ order: 1 }).lean(),
      ({ versions }) => [...new Set(versions.map(({ area }) => area))],
    ),
    /** Towns that an address may begin with. */
    townsByName: (starts: readonly string[]) => towns.find({ lookup: { $in: starts } }, plain).sort({ order: 1 }).lean(),
    /** Towns of which a part has ever belonged to the district. */
    townsEverOfDistrict: loadMany(
      (ids) => towns.find({ 'assignments.district': { $in: ids } }, plain).sort({ order: 1 }).lean(),
      ({ assignments }) => [...new Set(assignments.map(({ district }) => district))],
    ),
  }
}

export type Loaders = ReturnType<typeof loadersOf>
