import { holdsPost } from '@chiiki/kit/actor.ts'
import { businessDateOf } from '@chiiki/kit/business-date.ts'
import { fiscalYear } from '@chiiki/kit/fiscal-year.ts'
import type { Context } from '../context.ts'
import { holderIn, officeOf, servedArea } from '../office/lookup.ts'
import { callerIsPersonnel, directsArea } from '../post/lookup.ts'
import type { Counts } from '../staffing/lookup.ts'
import { publish } from '../staffing/lookup.ts'
import { areaIds } from '../territory/lookup.ts'
import type { OpinionRecord } from './opinion.ts'

/** The general branch whose director is asked: that of today. */
export async function branchAsked(context: Context, area: string): Promise<string | null> {
  const today = { asOf: businessDateOf(context.now), knownAt: null }
  return (await holderIn(context, 'GENERAL_BRANCH', area, today))?.id ?? null
}

/** The area of the office that a post is at; null at the head office. */
export async function areaOfPost(context: Context, office: string): Promise<string | null> {
  const found = await officeOf(context, office, { asOf: businessDateOf(context.now), knownAt: null })
  return found ? ((await servedArea(context, found))?.id ?? null) : null
}

/** Personnel of the head office, and the director who is asked. */
export async function readsOpinion(
  context: Context,
  { area }: Pick<OpinionRecord, 'area'>,
): Promise<boolean> {
  return (await callerIsPersonnel(context)) || (await directsArea(context, area))
}

/** The areas whose opinions the caller may read; null: of all areas. */
export async function readableAreas(context: Context): Promise<string[] | null> {
  if (await callerIsPersonnel(context)) return null
  if (!holdsPost(context.actor, ['branch-director'])) return []
  const areas = await areaIds(context)
  const own: string[] = []
  for (const _id of areas) if (await directsArea(context, _id)) own.push(_id)
  return own
}

/** How many opinions were asked for in a 年度, by area; small numbers withheld. Null for a year that hasn't begun. */
export async function countOpinions(context: Context, year: number): Promise<Counts | null> {
  const { startsOn, endsBefore } = fiscalYear(year)
  if (startsOn > businessDateOf(context.now)) return null
  const [from, to] = [startsOn, endsBefore].map((day) => new Date(`${day}T00:00:00+09:00`))
  const groups = await context.stores.opinion.opinions.aggregate<{ _id: string; count: number }>([
    { $match: { askedAt: { $gte: from, $lt: to }, isStanding: true } },
    { $group: { _id: '$area', count: { $sum: 1 } } },
  ])
  const counts = new Map(groups.map(({ _id, count }) => [_id, count]))
  const areas = await areaIds(context)
  return publish(
    context,
    year,
    areas.map((_id) => ({ key: _id, count: counts.get(_id) ?? 0 })),
  )
}
