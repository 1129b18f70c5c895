import type { ResolversFor } from '@chiiki/kit/resolvers-for.ts'
import { readGraphql, type Slice } from '@chiiki/kit/subgraph.ts'
import { momentOf } from '../context.ts'
import type * as Graph from '../generated.ts'
import { listAreas, listDistricts, listTowns } from './lists.ts'
import { areaOf, areasOf, districtOf, districtsOf, found, townOf } from './lookup.ts'
import {
  type AreaAt,
  type DistrictAt,
  districtOfBlock,
  isVerified,
  type JurisdictionAt,
  jurisdictionsIn,
  jurisdictionsOf,
  type TownAt,
  townAt,
  type WardAt,
} from './territory.ts'

const Query: Pick<
  Graph.QueryResolvers,
  'ward' | 'area' | 'areas' | 'district' | 'districts' | 'town' | 'towns'
> = {
  ward: async (_root, { asOf, knownAt }, context) => {
    const ward = await context.loaders.theWard()
    return ward && { ...ward, moment: momentOf(context, asOf, knownAt) }
  },
  area: (_root, { id, asOf, knownAt }, context) => areaOf(context, id, momentOf(context, asOf, knownAt)),
  areas: (_root, { knownAt, ...args }, { stores, ...request }) =>
    listAreas(stores.territory, args, momentOf(request, args.asOf, knownAt)),
  district: (_root, { id, asOf, knownAt }, context) =>
    districtOf(context, id, momentOf(context, asOf, knownAt)),
  districts: (_root, { knownAt, ...args }, { stores, ...request }) =>
    listDistricts(stores.territory, args, momentOf(request, args.asOf, knownAt)),
  town: (_root, { id, asOf, knownAt }, context) => townOf(context, id, momentOf(context, asOf, knownAt)),
  towns: (_root, { knownAt, ...args }, { stores, ...request }) =>
    listTowns(stores.territory, args, momentOf(request, args.asOf, knownAt)),
}

const Ward: ResolversFor<
  WardAt,
  Pick<Graph.WardResolvers, '__resolveReference' | 'id' | 'toldFor' | 'onDay' | 'areas' | 'districts'>
> = {
  __resolveReference: async ({ id }, context) => {
    const ward = await context.loaders.ward.load(id)
    return ward && { ...ward, moment: momentOf(context, null) }
  },
  id: ({ _id }) => _id,
  toldFor: ({ moment }) => moment.asOf,
  onDay: (ward, { asOf, knownAt }, context) => ({ ...ward, moment: momentOf(context, asOf, knownAt) }),
  areas: ({ _id, moment }, _args, context) => areasOf(context, _id, moment),
  districts: async ({ _id, moment }, _args, context) => {
    const areas = await areasOf(context, _id, moment)
    return (await Promise.all(areas.map(({ id }) => districtsOf(context, id, moment)))).flat()
  },
}

const Area: ResolversFor<
  AreaAt,
  Pick<
    Graph.AreaResolvers,
    '__resolveReference' | 'toldFor' | 'onDay' | 'ward' | 'districts' | 'validFrom' | 'validTo'
  >
> = {
  __resolveReference: ({ id }, context) => areaOf(context, id, momentOf(context, null)),
  toldFor: ({ moment }) => moment.asOf,
  onDay: ({ id }, { asOf, knownAt }, context) => areaOf(context, id, momentOf(context, asOf, knownAt)),
  ward: async ({ ward, moment }, _args, { loaders }) => ({
    ...found(await loaders.ward.load(ward), ward),
    moment,
  }),
  districts: ({ id, moment }, _args, context) => districtsOf(context, id, moment),
  validFrom: ({ since }) => since,
  validTo: ({ until }) => until,
}

const District: ResolversFor<
  DistrictAt,
  Pick<
    Graph.DistrictResolvers,
    '__resolveReference' | 'toldFor' | 'onDay' | 'area' | 'jurisdictions' | 'validFrom' | 'validTo'
  >
> = {
  __resolveReference: ({ id }, context) => districtOf(context, id, momentOf(context, null)),
  toldFor: ({ moment }) => moment.asOf,
  onDay: ({ id }, { asOf, knownAt }, context) => districtOf(context, id, momentOf(context, asOf, knownAt)),
  area: async ({ area, moment }, _args, context) => found(await areaOf(context, area, moment), area),
  jurisdictions: async ({ id, moment }, _args, { loaders }) => {
    const towns = await loaders.townsEverOfDistrict.load(id)
    return towns.flatMap((town) => jurisdictionsIn(townAt(town, moment), id))
  },
  validFrom: ({ since }) => since,
  validTo: ({ until }) => until,
}

const Town: ResolversFor<
  TownAt,
  Pick<Graph.TownResolvers, '__resolveReference' | 'toldFor' | 'onDay' | 'jurisdictions' | 'district'>
> = {
  __resolveReference: ({ id }, context) => townOf(context, id, momentOf(context, null)),
  toldFor: ({ moment }) => moment.asOf,
  onDay: ({ id }, { asOf, knownAt }, context) => townOf(context, id, momentOf(context, asOf, knownAt)),
  jurisdictions: (town) => jurisdictionsOf(town),
  district: (town, { block, asOf }, context) => {
    const then = { ...town, moment: { ...town.moment, asOf: asOf ?? town.moment.asOf } }
    const district = districtOfBlock(then, block ?? null)
    return district === null ? null : districtOf(context, district, then.moment)
  },
}

const Jurisdiction: ResolversFor<
  JurisdictionAt,
  Pick<Graph.JurisdictionResolvers, 'district' | 'validFrom' | 'validTo' | 'isVerified'>
> = {
  district: async ({ district, town }, _args, context) =>
    found(await districtOf(context, district, town.moment), district),
  validFrom: ({ since }) => since,
  validTo: ({ until }) => until,
  isVerified,
}

export const territory: Slice = {
  typeDefs: readGraphql(import.meta.url, 'schema.graphql'),
  resolvers: { Query, Ward, Area, District, Town, Jurisdiction },
}
