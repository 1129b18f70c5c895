import type { Stored } from '@chiiki/kit/act.ts'
import { type BusinessDate, businessDateOf } from '@chiiki/kit/business-date.ts'
import { changeAlong } from '@chiiki/kit/change.ts'
import type { ClientSession } from 'mongoose'
import type { Context } from '../context.ts'
import { endAlong } from './decisions.ts'
import { eraseLater } from './erasure.ts'
import { evolveMembership, type MembershipRecord } from './membership.ts'

type Kept = MembershipRecord & Stored
type Acting = Pick<Context, 'stores' | 'actor' | 'now'>

/** The bodies of which somebody sits by virtue of these memberships, and so on from there. */
export async function bodiesResting(
  { stores }: Acting,
  ids: readonly string[],
  session: ClientSession,
): Promise<string[]> {
  const bodies: string[] = []
  let asked = ids
  while (asked.length > 0) {
    const resting = await stores.seat.memberships
      .find({ link: { $in: asked, $type: 'string' }, lastDay: { $type: 'string' } }, { council: 1 })
      .session(session)
      .lean()
    bodies.push(...resting.map(({ council }) => council))
    asked = resting.map(({ _id }) => _id)
  }
  return [...new Set(bodies)]
}

/** Ends what rests on memberships that end on this day, and what rests on those, in the same transaction. */
export async function endResting(
  acting: Acting,
  act: string,
  ids: readonly string[],
  lastDay: BusinessDate,
  session: ClientSession,
): Promise<void> {
  let asked = ids
  while (asked.length > 0) {
    const resting = (await acting.stores.seat.memberships
      .find({ link: { $in: asked, $type: 'string' }, lastDay: { $gt: lastDay } })
      .session(session)
      .lean()) as Kept[]
    asked = await endEach(acting, act, 'LOSE_LINK', resting, lastDay, session)
  }
}

/** Ends all memberships of bodies that end: their last day is the one before. */
export async function endWithBodies(
  acting: Acting,
  act: string,
  councils: readonly string[],
  lastDay: BusinessDate,
  session: ClientSession,
): Promise<void> {
  const sitting = (await acting.stores.seat.memberships
    .find({ council: { $in: councils }, lastDay: { $gt: lastDay } })
    .session(session)
    .lean()) as Kept[]
  const ended = await endEach(acting, act, 'END_WITH_BODY', sitting, lastDay, session)
  await endResting(acting, act, ended, lastDay, session)
}

async function endEach(
  { stores, actor, now }: Acting,
  act: string,
  action: 'LOSE_LINK' | 'END_WITH_BODY',
  memberships: readonly Kept[],
  lastDay: BusinessDate,
  session: ClientSession,
): Promise<string[]> {
  const ended: string[] = []
  for (const membership of memberships) {
    const event = endAlong(membership, action, lastDay)
    if (!event) continue
    const { version: _, history: __, ...record } = membership
    const after = evolveMembership(record, event)
    await changeAlong(stores.seat.memberships, membership, after, { actor, now, act, event }, session)
    await eraseLater(stores, membership._id, lastDay, businessDateOf(now), session)
    ended.push(membership._id)
  }
  return ended
}
