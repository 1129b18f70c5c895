import type { ClientSession } from 'mongoose'
import type { Stores } from '../context.ts'
import type { OfficeRecord } from '../office/office.ts'
import { readOccupants } from '../staffing/occupants.ts'
import type { AreaRecord, DistrictRecord, TownRecord } from '../territory/territory.ts'
import type { Hanging } from './hanging.ts'
import type { Surroundings } from './plan.ts'

/** What a change names. */
export type Named = {
  readonly towns: readonly string[]
  readonly districts: readonly string[]
  readonly areas: readonly string[]
}

/**
 * Reads the part of the ward that a change concerns: the districts that it names and that lose a town by it, all their
 * towns and offices, their areas and all districts of those. In the change's own transaction.
 */
export async function readScope(stores: Stores, named: Named, session: ClientSession): Promise<Surroundings> {
  const { areas, districts, towns } = stores.territory
  const plain = { history: 0 } as const
  const moved = await towns
    .find({ _id: { $in: [...named.towns] } }, plain)
    .session(session)
    .lean()
  const held = (moved as TownRecord[]).flatMap(({ assignments }) =>
    assignments.map(({ district }) => district),
  )
  const whole = new Set([...named.districts, ...held])
  const concerned = await districts
    .find({ _id: { $in: [...whole] } }, plain)
    .session(session)
    .lean()
  const ofConcerned = await towns
    .find({ 'assignments.district': { $in: [...whole] } }, plain)
    .session(session)
    .lean()
  const areaIds = new Set([...named.areas, ...(concerned as DistrictRecord[]).flatMap(areasOf)])
  const found = await areas
    .find({ _id: { $in: [...areaIds] } }, plain)
    .session(session)
    .lean()
  const beside = await districts
    .find({ 'versions.area': { $in: [...areaIds] } }, plain)
    .session(session)
    .lean()
  const offices = await stores.office.offices
    .find({ place: { $in: [...whole] } }, plain)
    .session(session)
    .lean()
  return {
    scope: {
      areas: found as AreaRecord[],
      districts: distinct([...concerned, ...beside] as DistrictRecord[]),
      towns: distinct([...moved, ...ofConcerned] as TownRecord[]),
      offices: offices as OfficeRecord[],
    },
    whole,
  }
}

/**
 * What may hang on a district that is to end, in the act's own transaction. Whoever sets up a post at one of the offices meets the
 * act at their turnstiles, which are turned first.
 */
export async function readHanging(
  stores: Stores,
  district: string,
  offices: readonly string[],
  session: ClientSession,
): Promise<Hanging> {
  const occupants = await readOccupants(stores, offices, district, session)
  const affairs = await stores.affair.affairs
    .find({ $or: [{ 'spans.place': district }, { 'spans.office': { $in: [...offices] } }] }, { spans: 1 })
    .session(session)
    .lean()
  return { ...occupants, affairs }
}

function areasOf({ versions }: DistrictRecord): string[] {
  return versions.map(({ area }) => area)
}

function distinct<T extends { readonly _id: string }>(records: readonly T[]): T[] {
  return [...new Map(records.map((record) => [record._id, record])).values()]
}
