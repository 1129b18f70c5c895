import { changeAlong, type Stored } from '@chiiki/kit/change.ts'
import { NoSealingKeys, SealBroken } from '@chiiki/kit/sealed.ts'
import type { ClientSession } from 'mongoose'
import { dayOf } from '../application/lookup.ts'
import type { PersonNamed } from '../application/person.ts'
import type { Context } from '../context.ts'
import {
  type ClearanceRecord,
  evolveClearance,
  protectsOn,
  type SupportVerdict,
  verdictOf,
} from './support-measure.ts'

/** What the check found; the clearance that it rests on, where it does. Nothing of it is shown to whoever issues. */
export type SupportCheck = {
  readonly verdict: SupportVerdict
  readonly clearance: (ClearanceRecord & Stored) | null
  /** The offices that answer for what protects; they're told of a try, and nobody else is. */
  readonly offices: readonly string[]
}

/**
 * The check against support measures, in the transaction of the issue and read from where they're registered. The same reads in the same order
 * whatever is found. What can't be made out is withheld: erased papers, text that doesn't open, a person without a day of birth.
 * @param persons Whom the paper is about; throws or answers null where that can't be read.
 */
export async function checkSupport(
  { stores, now }: Context,
  application: string,
  persons: () => Promise<readonly PersonNamed[] | null>,
  session: ClientSession,
): Promise<SupportCheck> {
  const store = stores.supportMeasure
  const keys = await keysOrNull(store.keysOf, persons)
  const looked = keys ?? []
  await store.takeTurn(looked.length > 0 ? looked : ['A'], session)
  const measures = await store.measures
    .find({ keys: { $in: looked } }, { history: 0, persons: 0 })
    .session(session)
    .lean()
  const clearances = await store.clearances
    .find({ application })
    .sort({ proposedAt: -1 })
    .limit(20)
    .session(session)
    .lean()
  const clearance = clearances.find(({ state, expiresAt }) => state === 'APPROVED' && now < expiresAt) ?? null
  const verdict = verdictOf(keys, measures, clearance, { day: dayOf({ now }), now })
  const offices = measures.filter((each) => protectsOn(each, dayOf({ now }))).map(({ office }) => office)
  return { verdict, clearance: verdict === 'CLEARED' ? clearance : null, offices }
}

/** A clearance that an issue rests on is used up in the issue's own commit. */
export async function useClearance(
  { stores, actor, now }: Context,
  { clearance }: SupportCheck,
  act: string,
  session: ClientSession,
): Promise<void> {
  if (!clearance) return
  const event = { type: 'USED', at: now } as const
  const { clearances } = stores.supportMeasure
  await changeAlong(
    clearances,
    clearance,
    evolveClearance(clearance, event),
    { actor, now, act, event },
    session,
  )
}

/** Null where one of them can't be told from others: then nobody can be looked for. */
async function keysOrNull(
  keysOf: (person: PersonNamed) => readonly string[],
  persons: () => Promise<readonly PersonNamed[] | null>,
): Promise<string[] | null> {
  try {
    const named = await persons()
    if (named === null || named.length === 0) return null
    const keys = named.map(keysOf)
    return keys.some((each) => each.length === 0) ? null : keys.flat()
  } catch (error) {
    if (error instanceof SealBroken || error instanceof NoSealingKeys) return null
    throw error
  }
}
