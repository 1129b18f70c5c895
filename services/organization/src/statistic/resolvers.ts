import { earliestDay } from '@chiiki/kit/business-date.ts'
import { isIdOf } from '@chiiki/kit/id.ts'
import type { ResolversFor } from '@chiiki/kit/resolvers-for.ts'
import { readGraphql, type Slice } from '@chiiki/kit/subgraph.ts'
import { type Context, momentOf } from '../context.ts'
import type * as Graph from '../generated.ts'
import { areaOf, areasOf, districtOf, districtsOf } from '../territory/lookup.ts'
import type { AreaAt, DistrictAt, Moment, WardAt } from '../territory/territory.ts'
import { type Figure as FigureRecord, type Measure, type Method, preferred, units } from './figure.ts'
import type { Profile } from './profile.ts'
import { type PlaceTree, type RollUp as RolledUp, rollUp } from './roll-up.ts'

/** A roll-up told at the moment of its figures. */
export type RollUpAt = RolledUp & { readonly moment: Moment }

type Place = { readonly id: string; readonly moment: Moment }
type SeriesArgs = Graph.DistrictStatisticsArgs

const Query: Pick<Graph.QueryResolvers, 'rollUp'> = {
  rollUp: async (_root, { place, measure, method, asOf }, context) => {
    const moment = momentOf(context, asOf ? earliestDay(asOf) : null)
    const tree = await treeOf(context, place, moment)
    if (!tree) return null
    const asked = { measure, method, asOf: asOf ?? null }
    const figures = await context.stores.statistic.figures
      .find({ place: { $in: idsIn(tree) }, ...asked })
      .lean()
    return { ...rollUp(tree, figures, asked), moment }
  },
}

const Figure: ResolversFor<FigureRecord, Pick<Graph.FigureResolvers, 'id' | 'place' | 'unit'>> = {
  id: ({ _id }) => _id,
  place: ({ place, day }, _args, context) => placeOf(context, place, momentOf(context, day)),
  unit: ({ measure }) => units[measure],
}

const RollUp: ResolversFor<RollUpAt, Pick<Graph.RollUpResolvers, 'place' | 'missing' | 'parts'>> = {
  place: ({ place, moment }, _args, context) => placeOf(context, place, moment),
  missing: async ({ missing, moment }, _args, context) => {
    const places = await Promise.all(missing.map((id) => placeOf(context, id, moment)))
    return places.flatMap((place) => place ?? [])
  },
  parts: ({ parts, moment }) => parts.map((part) => ({ ...part, moment })),
}

const PlaceProfile: ResolversFor<Profile, Pick<Graph.PlaceProfileResolvers, 'history'>> = {
  history: ({ background }) => background,
}

const Ward: Pick<Graph.WardResolvers, 'statistics' | 'figure' | 'population'> = {
  statistics: ({ _id }, args, context) => seriesOf(context, _id, args),
  figure: ({ _id, moment }, { measure, method }, context) =>
    figureOf(context, { id: _id, moment }, measure, method),
  population: ({ _id, moment }, _args, context) => figureOf(context, { id: _id, moment }, 'POPULATION'),
}

const below = {
  statistics: ({ id }: Place, args: SeriesArgs, context: Context) => seriesOf(context, id, args),
  figure: (place: Place, { measure, method }: Graph.DistrictFigureArgs, context: Context) =>
    figureOf(context, place, measure, method),
  population: (place: Place, _args: object, context: Context) => figureOf(context, place, 'POPULATION'),
  profile: ({ id }: Place, _args: object, { loaders }: Context) => loaders.profile.load(id),
}
const Area: Pick<Graph.AreaResolvers, keyof typeof below> = below
const District: Pick<Graph.DistrictResolvers, keyof typeof below> = below

export const statistic: Slice = {
  typeDefs: readGraphql(import.meta.url, 'schema.graphql'),
  resolvers: { Query, Figure, RollUp, PlaceProfile, Ward, Area, District },
}

function seriesOf({ loaders }: Context, place: string, args: SeriesArgs) {
  return loaders.figurePages(args).load(place)
}

async function figureOf(
  { loaders }: Context,
  { id, moment }: Place,
  measure: Measure,
  method?: Method | null,
): Promise<FigureRecord | null> {
  const newest = await loaders.newestFigures(moment.asOf).load(`${id} ${measure}`)
  return preferred(method ? newest.filter((figure) => figure.method === method) : newest)
}

type Typed =
  | (WardAt & { __typename: 'Ward' })
  | (AreaAt & { __typename: 'Area' })
  | (DistrictAt & { __typename: 'District' })

async function placeOf(context: Context, id: string, moment: Moment): Promise<Typed | null> {
  if (isIdOf('District', id)) {
    const district = await districtOf(context, id, moment)
    return district && { ...district, __typename: 'District' }
  }
  if (isIdOf('Area', id)) {
    const area = await areaOf(context, id, moment)
    return area && { ...area, __typename: 'Area' }
  }
  const ward = await context.loaders.ward.load(id)
  return ward && { ...ward, moment, __typename: 'Ward' }
}

/** A place with those that partition it at the moment. */
async function treeOf(context: Context, id: string, moment: Moment): Promise<PlaceTree | null> {
  const place = await placeOf(context, id, moment)
  if (!place) return null
  if (place.__typename === 'District') return { id, parts: [] }
  const districts = async (area: string): Promise<PlaceTree> => {
    return {
      id: area,
      parts: (await districtsOf(context, area, moment)).map((district) => ({ id: district.id, parts: [] })),
    }
  }
  if (place.__typename === 'Area') return districts(id)
  const areas = await areasOf(context, id, moment)
  return { id, parts: await Promise.all(areas.map((area) => districts(area.id))) }
}

function idsIn({ id, parts }: PlaceTree): string[] {
  return [id, ...parts.flatMap(idsIn)]
}
