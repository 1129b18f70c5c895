import type { BusinessDate } from '@chiiki/kit/business-date.ts'
import type { ClientSession } from 'mongoose'
import { type Context, dayOf } from '../context.ts'
import { type CouncilAt, type CouncilKept, type CouncilKind, councilAt } from './council.ts'
import { holdsSecretaryPost, isSecretary } from './rights.ts'
import { byTurn, countStates, type Rollout, type RolloutPlace, rolloutAt } from './rollout.ts'

/** A council as it's told for the day, through the request's loaders. */
export async function councilOf(
  context: Context,
  id: string,
  asOf?: BusinessDate | null,
): Promise<CouncilAt | null> {
  return councilAt(await context.loaders.council.load(id), dayOf(context, asOf))
}

/** A council that surely is there, told for today. */
export function today(context: Context, council: CouncilKept): CouncilAt {
  return { ...council, asOf: dayOf(context) }
}

/** A council that something in this store names, told for today. */
export async function surelyOf(context: Context, id: string): Promise<CouncilAt> {
  return today(context, found(await context.loaders.council.load(id), id))
}

/** The roll-out at a place; null for a place that none is foreseen for. */
export async function rolloutOf(
  context: Context,
  placeId: string,
  asOf?: BusinessDate | null,
): Promise<Rollout | null> {
  const place = await context.loaders.place.load(placeId)
  return place && rolloutOfPlace(context, place, dayOf(context, asOf))
}

export async function rolloutsOf(
  context: Context,
  { kind, area, asOf }: { kind: CouncilKind; area?: string | null; asOf?: BusinessDate | null },
) {
  const day = dayOf(context, asOf)
  if (kind !== 'DISTRICT' && kind !== 'AREA')
    return { asOf: day, placeCount: 0, counts: countStates([]), rollouts: [] }
  const asked = { kind, ...(area ? { area } : {}) }
  const places = await context.stores.council.places.find(asked, { history: 0 }).lean()
  const rollouts = await Promise.all(places.map((place) => rolloutOfPlace(context, place, day)))
  return {
    asOf: day,
    placeCount: places.length,
    counts: countStates(rollouts),
    rollouts: rollouts.toSorted(byTurn),
  }
}

/**
 * The councils whose meetings and minutes the caller keeps. What it costs hangs on the caller alone, never on the thing that is
 * asked for: so that it doesn't tell whether there is one.
 */
export async function keptCouncils({ loaders, actor }: Context): Promise<ReadonlySet<string>> {
  if (!holdsSecretaryPost(actor)) return new Set()
  const served = (await loaders.allPlaces()).filter((place) => isSecretary(actor, place))
  const councils = await Promise.all(served.map(({ _id }) => loaders.councilsEverOfPlace.load(_id)))
  return new Set(councils.flat().map(({ _id }) => _id))
}

/** A council as it stands in the act's own transaction, once a page of its book is turned: it doesn't end at the same moment. */
export async function turnedTo({ stores }: Context, id: string, session: ClientSession) {
  await stores.meeting.turnPage(id, session)
  return found(await stores.council.councils.findById(id, { history: 0 }).session(session).lean(), id)
}

/** A reference inside this store that must resolve: the acts keep it so. */
export function found<T>(thing: T | null, id: string): T {
  if (thing === null) throw new Error(`${id} is referred to but isn't in the store`)
  return thing
}

async function rolloutOfPlace(context: Context, place: RolloutPlace, asOf: BusinessDate): Promise<Rollout> {
  const councils = await context.loaders.councilsEverOfPlace.load(place._id)
  return rolloutAt(place, councils, asOf, dayOf(context))
}
