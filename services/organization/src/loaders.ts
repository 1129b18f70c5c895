import { businessDateOf } from '@chiiki/kit/business-date.ts'
import { loadMany, loadOne } from '@chiiki/kit/loaders.ts'
import { affairLoaders } from './affair/loaders.ts'
import { boundaryLoaders } from './boundary/loaders.ts'
import { ruleLoaders } from './clause/loaders.ts'
import type { Stores } from './context.ts'
import { each } from './each.ts'
import { exchangeLoaders } from './exchange/loaders.ts'
import { headOfficeOn } from './office/lookup.ts'
import type { OfficeStore } from './office/store.ts'
import { opinionLoaders } from './opinion/loaders.ts'
import type { PostStore } from './post/store.ts'
import type { StaffingStore } from './staffing/store.ts'
import type { Measure } from './statistic/figure.ts'
import { figurePageLoader, type SeriesArgs } from './statistic/lists.ts'
import { newestFigures, type StatisticStore } from './statistic/store.ts'
import { mostAreas } from './territory/lookup.ts'
import { workloadLoaders } from './workload/loaders.ts'

/** Every loader of this subgraph. Each batches the keys of one tick into one store command. */
export function loadersOf(stores: Stores, now: Date) {
  const { territory, office, statistic, post, staffing } = stores
  const { wards, areas, districts, towns } = territory
  const plain = { history: 0 } as const
  return {
    ...officeLoaders(office, now),
    ...statisticLoaders(statistic),
    ...boundaryLoaders(stores),
    ...ruleLoaders(stores),
    ...affairLoaders(stores),
    ...postLoaders(post),
    ...staffingLoaders(staffing),
    ...exchangeLoaders(stores),
    ...opinionLoaders(stores.opinion),
    ...workloadLoaders(stores.workload),
    ward: loadOne(
      (ids) => wards.find({ _id: { $in: ids } }, plain).lean(),
      ({ _id }) => _id,
    ),
    /** The ward that this store is about. */
    theWard: once(() => wards.findOne({}, plain).sort({ _id: 1 }).lean()),
    area: loadOne(
      (ids) => areas.find({ _id: { $in: ids } }, plain).lean(),
      ({ _id }) => _id,
    ),
    district: loadOne(
      (ids) => districts.find({ _id: { $in: ids } }, plain).lean(),
      ({ _id }) => _id,
    ),
    town: loadOne(
      (ids) => towns.find({ _id: { $in: ids } }, plain).lean(),
      ({ _id }) => _id,
    ),
    areasOfWard: loadMany(
      (ids) =>
        areas
          .find({ ward: { $in: ids } }, plain)
          .sort({ order: 1 })
          .limit(2 * mostAreas)
          .lean(),
      ({ ward }) => [ward],
    ),
    /** Districts that have ever belonged to the area: whoever asks takes those of its moment. */
    districtsEverOfArea: loadMany(
      (ids) =>
        districts
          .find({ 'versions.area': { $in: ids } }, plain)
          .sort({ order: 1 })
          .lean(),
      ({ versions }) => [...new Set(versions.map(({ area }) => area))],
    ),
    /** Towns that an address may begin with. */
    townsByName: (starts: readonly string[]) =>
      towns
        .find({ lookup: { $in: starts } }, plain)
        .sort({ order: 1 })
        .lean(),
    /** Towns of which a part has ever belonged to the district. */
    townsEverOfDistrict: loadMany(
      (ids) =>
        towns
          .find({ 'assignments.district': { $in: ids } }, plain)
          .sort({ order: 1 })
          .lean(),
      ({ assignments }) => [...new Set(assignments.map(({ district }) => district))],
    ),
  }
}

function officeLoaders(store: OfficeStore, now: Date) {
  const { offices } = store
  const plain = { history: 0 } as const
  return {
    office: loadOne(
      (ids) => offices.find({ _id: { $in: ids } }, plain).lean(),
      ({ _id }) => _id,
    ),
    /** Offices that have ever served, or are planned to serve, the ward, area or district. */
    officesEverOfPlace: loadMany(
      (ids) =>
        offices
          .find({ place: { $in: ids } }, plain)
          .sort({ order: 1, _id: 1 })
          .lean(),
      ({ place }) => [place],
    ),
    officeHistory: loadOne(
      (ids) => offices.find({ _id: { $in: ids } }, { history: 1 }).lean(),
      ({ _id }) => _id,
    ),
    /** Successions from or to an office. */
    successionsOf: loadMany(
      async (ids) => {
        const either = [
          { 'successions.predecessor': { $in: ids } },
          { 'successions.successor': { $in: ids } },
        ]
        const found = await offices.find({ $or: either }, { successions: 1 }).lean()
        return found.flatMap(({ successions }) => successions)
      },
      ({ predecessor, successor }) => [predecessor, successor],
    ),
    /** The head office of today, at which planners hold their post. */
    headOfficeToday: once(() => headOfficeOn(store, businessDateOf(now))),
  }
}

function statisticLoaders(store: StatisticStore) {
  return {
    profile: loadOne(
      (ids) => store.profiles.find({ _id: { $in: ids } }, { history: 0 }).lean(),
      ({ _id }) => _id,
    ),
    /** A page of figures by place; fields that ask for the same page share a loader. */
    figurePages: each((args: SeriesArgs) => figurePageLoader(store, args)),
    /** The newest figure by each method, up to a day; a key is a place and a measure. */
    newestFigures: each((asOf: string) =>
      loadMany(
        (keys) => {
          const pairs = keys.map((key) => key.split(' '))
          const [places, measures] = [0, 1].map((at) => [...new Set(pairs.map((pair) => pair[at] as string))])
          return newestFigures(store, places as string[], measures as Measure[], asOf)
        },
        ({ place, measure }) => [`${place} ${measure}`],
      ),
    ),
  }
}

function postLoaders({ posts, policies }: PostStore) {
  const plain = { history: 0 } as const
  return {
    post: loadOne(
      (ids) => posts.find({ _id: { $in: ids } }, plain).lean(),
      ({ _id }) => _id,
    ),
    postHistory: loadOne(
      (ids) => posts.find({ _id: { $in: ids } }, { history: 1 }).lean(),
      ({ _id }) => _id,
    ),
    /** All posts that an office has ever had. */
    postsOfOffice: loadMany(
      (ids) =>
        posts
          .find({ office: { $in: ids } }, plain)
          .sort({ code: 1, _id: 1 })
          .lean(),
      ({ office }) => [office],
    ),
    /** The posts that a person has ever held or is to hold. */
    postsOfPerson: loadMany(
      (ids) =>
        posts
          .find({ 'tenures.person': { $in: ids } }, plain)
          .sort({ _id: 1 })
          .lean(),
      ({ tenures }) => [...new Set(tenures.map(({ person }) => person))],
    ),
    /** The rules and numbers about staff: some dozens. */
    staffPolicies: once(async () => policies.find({}, plain).sort({ _id: 1 }).lean()),
  }
}

function staffingLoaders({ staff, problems, programmes }: StaffingStore) {
  const plain = { history: 0 } as const
  return {
    staffMember: loadOne(
      (ids) => staff.find({ _id: { $in: ids } }, plain).lean(),
      ({ _id }) => _id,
    ),
    staffHistory: loadOne(
      (ids) => staff.find({ _id: { $in: ids } }, { history: 1 }).lean(),
      ({ _id }) => _id,
    ),
    /** Everybody who has ever been on duty for the district. */
    staffOfDistrict: loadMany(
      (ids) =>
        staff
          .find({ 'duties.district': { $in: ids } }, plain)
          .sort({ _id: 1 })
          .lean(),
      ({ duties }) => [...new Set(duties.map(({ district }) => district))],
    ),
    districtProblem: loadOne(
      (ids) => problems.find({ _id: { $in: ids } }, plain).lean(),
      ({ _id }) => _id,
    ),
    problemsOfDistrict: loadMany(
      (ids) =>
        problems
          .find({ district: { $in: ids } }, plain)
          .sort({ _id: 1 })
          .lean(),
      ({ district }) => [district],
    ),
    programme: loadOne(
      (ids) => programmes.find({ _id: { $in: ids } }, plain).lean(),
      ({ _id }) => _id,
    ),
  }
}

function once<T>(fetch: () => PromiseLike<T>): () => Promise<T> {
  let fetched: Promise<T> | undefined
  return () => {
    fetched ??= Promise.resolve(fetch())
    return fetched
  }
}

export type Loaders = ReturnType<typeof loadersOf>
