import type { Context } from '../context.ts'
import {
  type AreaAt,
  areaAt,
  type DistrictAt,
  districtAt,
  type Moment,
  type TownAt,
  townAt,
} from './territory.ts'

/** Places as they stand at a moment, through the request's loaders. */
export async function areaOf({ loaders }: Context, id: string, moment: Moment): Promise<AreaAt | null> {
  return areaAt(await loaders.area.load(id), moment)
}

export async function districtOf(
  { loaders }: Context,
  id: string,
  moment: Moment,
): Promise<DistrictAt | null> {
  return districtAt(await loaders.district.load(id), moment)
}

export async function townOf({ loaders }: Context, id: string, moment: Moment): Promise<TownAt | null> {
  const town = await loaders.town.load(id)
  return town && townAt(town, moment)
}

/** Areas that a ward itself lists. */
export const mostAreas = 100

export async function areasOf({ loaders }: Context, ward: string, moment: Moment): Promise<AreaAt[]> {
  const records = await loaders.areasOfWard.load(ward)
  return records.flatMap((record) => areaAt(record, moment) ?? []).slice(0, mostAreas)
}

/** The areas that the ward has ever had, by id, in its own order. */
export async function areaIds({ loaders }: Context): Promise<string[]> {
  const ward = await loaders.theWard()
  return ward ? (await loaders.areasOfWard.load(ward._id)).map(({ _id }) => _id) : []
}

export async function districtsOf({ loaders }: Context, area: string, moment: Moment): Promise<DistrictAt[]> {
  const records = await loaders.districtsEverOfArea.load(area)
  return records
    .flatMap((record) => districtAt(record, moment) ?? [])
    .filter((district) => district.area === area)
}

/** A reference inside this store that must resolve: the import and the acts keep it so. */
export function found<T>(thing: T | null, id: string): T {
  if (thing === null) throw new Error(`${id} is referred to but isn't in the store`)
  return thing
}
