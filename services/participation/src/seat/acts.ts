import { act } from '@chiiki/kit/act.ts'
import { addDays, type BusinessDate, businessDateOf } from '@chiiki/kit/business-date.ts'
import type { Problem } from '@chiiki/kit/problem.ts'
import type { Result } from '@chiiki/kit/result.ts'
import type { ClientSession } from 'mongoose'
import type { Context } from '../context.ts'
import { bodiesResting, endResting } from './along.ts'
import { eraseLater } from './erasure.ts'
import { evolveMembership, type MembershipEvent, type MembershipRecord } from './membership.ts'
import { refusal, type SeatDuty } from './rights.ts'
import { rosterFor, type SeatFacts } from './roster.ts'

export type Keys = { readonly idempotencyKey?: string | null; readonly expectedVersion?: number | null }

/** What sealed text of a member belongs to. */
export function aboutPerson(membership: string): string {
  return `MemberPerson ${membership}`
}

type Decide<P extends Problem> = (
  membership: MembershipRecord,
  facts: SeatFacts,
  today: BusinessDate,
) => Result<MembershipEvent, P>

/**
 * One act on a membership. It turns a page of its body's book, of the book of the body that it rests on, and of those of the bodies
 * that rest on it; what rests on it ends in the same transaction.
 */
export function change<P extends Problem>(
  context: Context,
  name: string,
  duty: SeatDuty,
  input: Keys & { readonly id: string },
  decide: Decide<P>,
) {
  const { stores, actor, now } = context
  const today = businessDateOf(now)
  return act(
    { actor, now },
    {
      name,
      model: stores.seat.memberships,
      id: input.id,
      input,
      facts: async (membership, session) => {
        if (!membership) return null
        const { council, term, link, _id } = membership
        const others = [
          ...(await bodyOfMembership(context, link, session)),
          ...(await bodiesResting(context, [_id], session)),
        ]
        return await rosterFor(context, council, term, session, others)
      },
      permit: (_membership, facts) => (facts ? refusal(name, duty, actor, facts) : null),
      decide: (membership, facts) => decide(membership as MembershipRecord, facts as SeatFacts, today),
      evolve: evolveMembership,
      also: async (event, { _id, from }, session) => {
        if (event.type !== 'ENDED') return
        await eraseLater(stores, _id, event.lastDay ?? today, today, session)
        const lastDay = event.lastDay ?? from
        if (lastDay !== null)
          await endResting(context, name, [_id], event.lastDay ?? addDays(lastDay, -1), session)
      },
    },
  )
}

/** The body that a membership is of, as a list; empty for none. */
export async function bodyOfMembership({ stores }: Context, id: string | null, session: ClientSession) {
  if (id === null) return []
  const known = await stores.seat.memberships.findById(id, { council: 1 }).session(session).lean()
  return known ? [known.council] : []
}
