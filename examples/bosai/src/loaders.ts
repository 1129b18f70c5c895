import { loadPages } from '@chiiki/kit/list-per-parent.ts'
import { loadMany, loadOne } from '@chiiki/kit/loaders.ts'
import type DataLoader from 'dataloader'
import type { Stores } from './context.ts'
import type { DrillKept } from './drill/drill.ts'
import { listDrillsOf } from './drill/lists.ts'
import type { DrillTally } from './drill/year.ts'

const plain = { history: 0 } as const
const past = { history: 1 } as const

/** Every loader of this subgraph: the keys of one tick cost one store command, however many rows ask. */
export function loadersOf({ shelter, opening, drill, roster }: Stores) {
  const tallies = new Map<number, DataLoader<string, DrillTally[]>>()
  return {
    shelter: loadOne(
      (ids) => shelter.shelters.find({ _id: { $in: ids } }, plain).lean(),
      ({ _id }) => _id,
    ),
    sheltersOfDistrict: loadMany(
      (ids) =>
        shelter.shelters
          .find({ district: { $in: ids } }, plain)
          .sort({ order: 1 })
          .lean(),
      ({ district }) => [district],
    ),
    /** Who is in charge of a district. */
    charge: loadOne(
      (ids) => shelter.charges.find({ _id: { $in: ids } }, plain).lean(),
      ({ _id }) => _id,
    ),
    opening: loadOne(
      (ids) => opening.openings.find({ _id: { $in: ids } }, plain).lean(),
      ({ _id }) => _id,
    ),
    openingHistory: loadOne(
      (ids) => opening.openings.find({ _id: { $in: ids } }, past).lean(),
      ({ _id }) => _id,
    ),
    openIn: loadMany(opening.openIn, ({ district }) => [district]),
    drill: loadOne(
      (ids) => drill.drills.find({ _id: { $in: ids } }, plain).lean(),
      ({ _id }) => _id,
    ),
    drillHistory: loadOne(
      (ids) => drill.drills.find({ _id: { $in: ids } }, past).lean(),
      ({ _id }) => _id,
    ),
    drillsOfDistrict: loadPages<DrillKept>((ids, args) => listDrillsOf(drill, 'district', ids, args)),
    drillsOfShelter: loadPages<DrillKept>((ids, args) => listDrillsOf(drill, 'shelter', ids, args)),
    /** What districts had in a 年度: fields that ask for the same one share a loader. */
    drillTallies: (year: number) => {
      const known = tallies.get(year)
      if (known) return known
      const made = loadMany(
        (ids) => drill.tally(ids, year),
        ({ district }) => [district],
      )
      tallies.set(year, made)
      return made
    },
    posting: loadOne(
      (ids) => roster.postings.find({ _id: { $in: ids } }, plain).lean(),
      ({ _id }) => _id,
    ),
    postingHistory: loadOne(
      (ids) => roster.postings.find({ _id: { $in: ids } }, past).lean(),
      ({ _id }) => _id,
    ),
    rosterOfDistrict: loadMany(
      (ids) => roster.postings.find({ district: { $in: ids } }, plain).lean(),
      ({ district }) => [district],
    ),
  }
}

export type Loaders = ReturnType<typeof loadersOf>
