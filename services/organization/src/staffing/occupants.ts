import type { ClientSession } from 'mongoose'
import type { Stores } from '../context.ts'
import type { Occupants } from './closure.ts'

type Read = Pick<Stores, 'post' | 'staffing'>

/**
 * Whoever acts on posts and people of an office, or would shut it, turns its turnstile first, in the act's own transaction: of two at
 * once, one looks again.
 */
export async function turnOffices(
  { post }: Pick<Stores, 'post'>,
  offices: readonly string[],
  session: ClientSession,
): Promise<void> {
  for (const _id of [...new Set(offices)].toSorted())
    await post.turnstiles.updateOne({ _id }, { $inc: { turns: 1 } }, { session, upsert: true })
}

/** The posts of offices and the people who belong to them, or are on duty for the district; their turnstiles are turned first. */
export async function readOccupants(
  stores: Read,
  offices: readonly string[],
  district: string | null,
  session: ClientSession,
): Promise<Occupants> {
  const plain = { history: 0 } as const
  await turnOffices(stores, offices, session)
  const ofOffices = { $in: [...offices] }
  const posts = await stores.post.posts.find({ office: ofOffices }, plain).session(session).lean()
  const atOffices = { 'belongings.office': ofOffices }
  const staff = await stores.staffing.staff
    .find(district === null ? atOffices : { $or: [{ 'duties.district': district }, atOffices] }, plain)
    .session(session)
    .lean()
  return { posts, staff }
}
