import { BadInput } from '@chiiki/kit/bad-input.ts'
import type { ResolversFor } from '@chiiki/kit/resolvers-for.ts'
import { readGraphql, type Slice } from '@chiiki/kit/subgraph.ts'
import { type Context, momentOf } from '../context.ts'
import type * as Graph from '../generated.ts'
import { officesIn } from '../office/lookup.ts'
import type { OfficeAt, OfficeKind } from '../office/office.ts'
import { areaOf, districtOf, townOf } from '../territory/lookup.ts'
import { districtOfBlock, type TownAt } from '../territory/territory.ts'
import type { Point } from './distance.ts'
import { type Near, nearestTo } from './search.ts'

export type NearOfficeAt = Near & { readonly isResponsible: boolean | null }
export type NearestAt = {
  readonly offices: readonly NearOfficeAt[]
  readonly responsible: readonly OfficeAt[]
}

const most = 20

const Query: Pick<Graph.QueryResolvers, 'nearestOffices'> = {
  nearestOffices: async (_root, { position, town: townId, kinds, first, asOf }, context) => {
    if ((position ? 1 : 0) + (townId ? 1 : 0) !== 1)
      throw new BadInput('BAD_FILTER', 'position', 'give exactly one of position and town')
    if (first < 1 || first > most) throw new BadInput('BAD_PAGE', 'first', `must be 1 to ${most}`)
    const moment = momentOf(context, asOf)
    const town = townId ? await townOf(context, townId, moment) : null
    const from = position ? checked(position) : (town?.position ?? null)
    if (from === null) return null
    const near = await nearestTo(context, from, kinds ?? [], moment, first)
    const responsible = town && (await responsibleFor(context, town, kinds ?? []))
    const ids = responsible && new Set(responsible.map(({ id }) => id))
    return {
      offices: near.map((each) => ({ ...each, isResponsible: ids ? ids.has(each.office.id) : null })),
      responsible: (responsible ?? []).slice(0, most),
    }
  },
}

const NearOffice: ResolversFor<NearOfficeAt, Pick<Graph.NearOfficeResolvers, 'distance'>> = {
  distance: ({ metres }) => Math.round(metres),
}

const NearestOffices: ResolversFor<
  NearestAt,
  Pick<Graph.NearestOfficesResolvers, 'withoutPosition' | 'warning'>
> = {
  withoutPosition: ({ responsible }) => responsible.filter(({ position }) => position.value === null).length,
  warning: (_nearest, { lang }) =>
    lang === 'EN'
      ? 'The nearest office need not be the one that is responsible. The address decides: ask by `address`.'
      : '最寄りの行政機関が担当とは限りません。担当は住所で決まります。address で確かめてください。',
}

export const nearest: Slice = {
  typeDefs: readGraphql(import.meta.url, 'schema.graphql'),
  resolvers: { Query, NearOffice, NearestOffices },
}

/** The offices that serve the town's district, its area or the ward; null while the town is split. */
async function responsibleFor(
  context: Context,
  town: TownAt,
  kinds: readonly OfficeKind[],
): Promise<OfficeAt[] | null> {
  const { moment } = town
  const id = districtOfBlock(town, null)
  const district = id === null ? null : await districtOf(context, id, moment)
  const area = district && (await areaOf(context, district.area, moment))
  if (!district || !area) return null
  const places = [district.id, area.id, area.ward]
  const found = await Promise.all(places.map((place) => officesIn(context, place, moment)))
  return found.flat().filter(({ kind }) => kinds.length === 0 || kinds.includes(kind))
}

function checked({ latitude, longitude }: Point): Point {
  if (Math.abs(latitude) > 90 || Math.abs(longitude) > 180)
    throw new BadInput('BAD_FILTER', 'position', 'must be degrees north (-90 to 90) and east (-180 to 180)')
  return { latitude, longitude }
}
