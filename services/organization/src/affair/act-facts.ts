import { businessDateOf } from '@chiiki/kit/business-date.ts'
import { isIdOf } from '@chiiki/kit/id.ts'
import type { ClientSession } from 'mongoose'
import type { Context } from '../context.ts'
import { headOfficeOn } from '../office/lookup.ts'
import type { OfficeRecord } from '../office/office.ts'
import type { OfficeStore } from '../office/store.ts'
import type { AffairRecord } from './affair.ts'
import type { Holding } from './closure.ts'
import { type Ground, groundOf } from './ground.ts'
import type { Around } from './plan.ts'
import type { AffairStore } from './store.ts'

/** What an act speaks of beside what the task already names. */
export type Reach = {
  readonly place?: string
  readonly office?: string | null
  readonly clause?: string | null
}

export type Facts = Around & {
  /** The head office of today, at which those who may act hold their posts. */
  readonly headOffice: string | null
  readonly isClauseKnown: boolean
}

const plain = { history: 0 } as const

/** What a decision on a task rests on, read in the act's own transaction. */
export async function factsOf(
  { stores, now }: Context,
  affair: AffairRecord | null,
  { place, office, clause }: Reach,
  session: ClientSession,
): Promise<Facts> {
  const said = [...(affair?.entries ?? []), ...(affair?.transfers ?? [])]
  const officeIds = [...said.map(({ to }) => to.office), office ?? null].filter((id) => id !== null)
  const places = [...said.map((each) => each.place), ...(place === undefined ? [] : [place])]
  return {
    offices: await officesHeldFast(stores.office, [...new Set(officeIds)], districtsAmong(places), session),
    ground: await groundFor(stores.territory, [...new Set(places)], session),
    headOffice: await headOfficeOn(stores.office, businessDateOf(now), session),
    isClauseKnown: !clause || (await stores.clause.clauses.exists({ _id: clause }).session(session)) !== null,
  }
}

/**
 * The offices that a task names. Acts on offices turn the turnstile of their place; this turns it too, and first: so a
 * transfer to an office and the closing of that office at once meet here, and one of them looks again.
 */
async function officesHeldFast(
  { offices, turnstiles }: OfficeStore,
  ids: readonly string[],
  districts: readonly string[],
  session: ClientSession,
): Promise<OfficeRecord[]> {
  const served =
    ids.length === 0 ? [] : await offices.distinct('place', { _id: { $in: [...ids] } }).session(session)
  for (const _id of [...new Set([...served, ...districts])].toSorted())
    await turnstiles.updateOne({ _id }, { $inc: { turns: 1 } }, { session, upsert: true })
  return offices
    .find({ _id: { $in: [...ids] } }, plain)
    .session(session)
    .lean()
}

/** A transfer at a district and the end of that district at once meet at its turnstile. */
function districtsAmong(places: readonly string[]): string[] {
  return [...new Set(places)].filter((place) => isIdOf('District', place))
}

/** The named places with all that partitions the areas concerned. */
async function groundFor(
  { areas, districts }: Context['stores']['territory'],
  places: readonly string[],
  session: ClientSession,
): Promise<Ground> {
  const named = await districts
    .find({ _id: { $in: [...places] } }, plain)
    .session(session)
    .lean()
  const around = named.flatMap(({ versions }) => versions.map(({ area }) => area))
  const inAreas = await districts
    .find({ 'versions.area': { $in: [...places, ...around] } }, plain)
    .session(session)
    .lean()
  return groundOf(await areas.find({}, plain).sort({ order: 1 }).session(session).lean(), inAreas)
}

/** The tasks that name any of these offices as their holder, for acts that would end one of them. */
export async function holdingsOf(
  { affairs }: AffairStore,
  offices: readonly string[],
  session: ClientSession,
): Promise<Holding[]> {
  return affairs
    .find({ 'spans.office': { $in: [...offices] } }, { spans: 1 })
    .session(session)
    .lean()
}
