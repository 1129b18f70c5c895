import type { ClientSession } from 'mongoose'
import type { Context } from '../context.ts'
import type { CouncilRecord } from '../council/council.ts'
import type { CouncilType } from '../council/kinds.ts'
import { found } from '../council/lookup.ts'
import type { RolloutPlace } from '../council/rollout.ts'
import type { Span } from './composition.ts'
import type { Roster } from './decisions.ts'
import { type MembershipRecord, spanOf } from './membership.ts'
import type { TermRecord } from './term.ts'

export type Body = {
  readonly council: CouncilRecord
  readonly type: CouncilType
  readonly place: RolloutPlace | null
}

/** Everything that an act on a seat rests on, read in its transaction. */
export type SeatFacts = Body & { readonly roster: Roster; readonly terms: readonly TermRecord[] }

/**
 * Turns a page of the book of the body and of those that it rests on, so that of two acts that could pass a limit together one looks
 * again; then reads the term with all who are or were on it.
 */
export async function rosterFor(
  context: Context,
  council: string,
  term: string,
  session: ClientSession,
  others: readonly string[] = [],
): Promise<SeatFacts> {
  const { stores } = context
  for (const each of [...new Set([council, ...others])].toSorted())
    await stores.meeting.turnPage(each, session)
  const body = await bodyOf(context, council, session)
  const terms = await stores.seat.terms.find({ council }, { history: 0 }).session(session).lean()
  const memberships = await stores.seat.memberships.find({ term }, { history: 0 }).session(session).lean()
  const links = memberships.flatMap(({ link }) => link ?? [])
  const linked = await stores.seat.memberships
    .find({ _id: { $in: links } }, { history: 0 })
    .session(session)
    .lean()
  const roster: Roster = {
    term: found(terms.find(({ _id }) => _id === term) ?? null, term),
    memberships,
    links: linksOf(linked),
    rules: await stores.seat.rules
      .find({ councilType: body.type._id }, { history: 0 })
      .session(session)
      .lean(),
  }
  return { ...body, roster, terms }
}

/** The days of memberships by their id. */
export function linksOf(linked: readonly MembershipRecord[]): ReadonlyMap<string, Span | null> {
  return new Map(linked.map((each) => [each._id, spanOf(each)]))
}

export async function bodyOf(context: Context, id: string, session: ClientSession): Promise<Body> {
  const { council: store } = context.stores
  const council = found(
    await store.councils.findById(id, { history: 0 }).session(session).lean(),
    id,
  ) as CouncilRecord
  const types = await context.loaders.councilTypes()
  return {
    council,
    type: found(types.find(({ _id }) => _id === council.type) ?? null, council.type),
    place: await store.places.findById(council.place).session(session).lean(),
  }
}

/** The same without a transaction, for those who read. */
export async function bodySeen({ loaders }: Context, id: string): Promise<Body> {
  const council = found(await loaders.council.load(id), id)
  const types = await loaders.councilTypes()
  return {
    council,
    type: found(types.find(({ _id }) => _id === council.type) ?? null, council.type),
    place: await loaders.place.load(council.place),
  }
}
