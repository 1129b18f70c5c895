import { addDays, type BusinessDate, businessDateOf, earlierOf } from '@chiiki/kit/business-date.ts'
import { fiscalYear } from '@chiiki/kit/fiscal-year.ts'
import type { Context } from '../context.ts'
import { holderIn, officeOf } from '../office/lookup.ts'
import { callerIsPersonnel, directsArea, directsCentreOf } from '../post/lookup.ts'
import { type PolicyKind, policiesOn, type StaffPolicy } from '../post/policy.ts'
import { areaIds, districtOf } from '../territory/lookup.ts'
import type { Moment } from '../territory/territory.ts'
import { belongingOn, type DutyPlace, type PublishedCounts, published, type StaffRecord } from './staffing.ts'

export type ThemeWeight = { readonly theme: string; readonly weight: number }

export async function policyOf(
  { loaders }: Context,
  kind: PolicyKind,
  asOf: BusinessDate,
): Promise<StaffPolicy[]> {
  return policiesOn(await loaders.staffPolicies(), kind, { asOf, knownAt: null })
}

/** What a district is like for a person on a day; null where there's no such district. */
export async function placeOf(
  context: Context,
  district: string,
  staff: StaffRecord | null,
  asOf: BusinessDate,
): Promise<DutyPlace | null> {
  const moment: Moment = { asOf, knownAt: null }
  const found = await districtOf(context, district, moment)
  if (!found) return null
  const centre = await holderIn(context, 'CENTRE', district, moment)
  const belonging = staff && belongingOn(staff, asOf)
  const home = belonging ? await officeOf(context, belonging.office, moment) : null
  const years = (await policyOf(context, 'DUTY_YEARS', asOf))[0]
  return {
    centre: centre?.id ?? null,
    area: found.area,
    home: home && { id: home.id, kind: home.kind, place: home.record.place },
    years:
      years && years.least !== null && years.most !== null ? { least: years.least, most: years.most } : null,
  }
}

/** Whether the caller may read who works for a district: personnel, the director of its centre, the director of its area's branch. */
export async function readsDistrict(context: Context, district: string): Promise<boolean> {
  if (await callerIsPersonnel(context)) return true
  const place = await placeOf(context, district, null, businessDateOf(context.now))
  return (
    place !== null && (directsCentreOf(context, place.centre) || (await directsArea(context, place.area)))
  )
}

export type Counts = PublishedCounts & { readonly fiscalYear: number; readonly least: number }

/** How many people were on district duty in each area in a 年度; null for one that hasn't begun. */
export async function countDuties(context: Context, year: number): Promise<Counts | null> {
  const { startsOn, endsBefore } = fiscalYear(year)
  const today = businessDateOf(context.now)
  if (startsOn > today) return null
  const until = earlierOf(endsBefore, today)
  const held = {
    'duties.supersededAt': null,
    'duties.kind': 'DISTRICT',
    'duties.validFrom': { $lte: until, $lt: endsBefore },
    $or: [{ 'duties.validTo': null }, { 'duties.validTo': { $gt: startsOn } }],
  }
  const groups = await context.stores.staffing.staff.aggregate<{ _id: string; people: string[] }>([
    { $match: { 'duties.district': { $exists: true }, $or: held.$or } },
    { $unwind: '$duties' },
    { $match: held },
    { $group: { _id: '$duties.district', people: { $addToSet: '$_id' } } },
  ])
  const moment: Moment = { asOf: earlierOf(addDays(endsBefore, -1), today), knownAt: null }
  const people = new Map<string, Set<string>>()
  for (const { _id, people: found } of groups) {
    const area = (await districtOf(context, _id, moment))?.area
    if (area) people.set(area, new Set([...(people.get(area) ?? []), ...found]))
  }
  const areas = await areaIds(context)
  const cells = areas.map((_id) => ({ key: _id, count: people.get(_id)?.size ?? 0 }))
  return publish(context, year, cells)
}

/** How many people completed each programme that began in a 年度; null for one that hasn't begun. */
export async function countTrainings(context: Context, year: number): Promise<Counts | null> {
  const { startsOn, endsBefore } = fiscalYear(year)
  if (startsOn > businessDateOf(context.now)) return null
  const { staff, programmes } = context.stores.staffing
  const begun = await programmes
    .find({ startsOn: { $gte: startsOn, $lt: endsBefore } }, { _id: 1 })
    .sort({ startsOn: 1, _id: 1 })
    .limit(100)
    .lean()
  const ids = begun.map(({ _id }) => _id)
  const groups = await staff.aggregate<{ _id: string; count: number }>([
    { $match: { 'trainings.programme': { $in: ids } } },
    { $unwind: '$trainings' },
    { $match: { 'trainings.programme': { $in: ids } } },
    { $group: { _id: '$trainings.programme', count: { $sum: 1 } } },
  ])
  const counts = new Map(groups.map(({ _id, count }) => [_id, count]))
  return publish(
    context,
    year,
    ids.map((key) => ({ key, count: counts.get(key) ?? 0 })),
  )
}

/** How many people took part in each exchange that began in a 年度; null for one that hasn't begun. */
export async function countExchanges(context: Context, year: number): Promise<Counts | null> {
  const { startsOn, endsBefore } = fiscalYear(year)
  const today = businessDateOf(context.now)
  if (startsOn > today) return null
  const begun = await context.stores.exchange.exchanges
    .find({ startsOn: { $gte: startsOn, $lt: endsBefore, $lte: today }, withdrawnAt: null }, { _id: 1 })
    .sort({ startsOn: 1, _id: 1 })
    .limit(100)
    .lean()
  const ids = begun.map(({ _id }) => _id)
  const groups = await context.stores.staffing.staff.aggregate<{ _id: string; people: string[] }>([
    { $match: { 'exchanges.exchange': { $in: ids } } },
    { $unwind: '$exchanges' },
    {
      $match: {
        'exchanges.exchange': { $in: ids },
        'exchanges.supersededAt': null,
        'exchanges.validFrom': { $lte: today },
      },
    },
    { $group: { _id: '$exchanges.exchange', people: { $addToSet: '$_id' } } },
  ])
  const counts = new Map(groups.map(({ _id, people }) => [_id, people.length]))
  return publish(
    context,
    year,
    ids.map((key) => ({ key, count: counts.get(key) ?? 0 })),
  )
}

/** Counts as they may be published, by the rule of the day. */
export async function publish(
  context: Context,
  year: number,
  cells: { key: string; count: number }[],
): Promise<Counts> {
  const least = (await policyOf(context, 'SMALL_CELL', businessDateOf(context.now)))[0]?.least
  // Without a rule nothing is published: everything but 0 is withheld.
  return { fiscalYear: year, least: least ?? 0, ...published(cells, least ?? Number.POSITIVE_INFINITY) }
}
