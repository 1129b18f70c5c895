import { type Context, dayOf } from '../context.ts'
import { verdictFor } from '../eligibility/lookup.ts'
import type { Ground } from './handling.ts'
import { type NotEligibleToTakePart, notEligible } from './problem.ts'

/** The instant, its day, and the rules of deadlines. */
export async function groundOf(context: Context): Promise<Ground> {
  return { day: dayOf(context), now: context.now, book: await context.stores.clocks.book() }
}

/** Why whoever is signed in may not take part in this; null where they may. */
export async function eligibleFor(
  context: Context,
  activity: string,
  district: string | null,
): Promise<NotEligibleToTakePart | null> {
  const verdict = await verdictFor(context, { activity, district })
  if (!verdict) throw new Error(`the data name no ${activity}`)
  return verdict.reason === null ? null : notEligible(verdict)
}
