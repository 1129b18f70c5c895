import { subjectOf } from '@chiiki/kit/access-log.ts'
import type { Context } from '../context.ts'
import { holdersOf } from './lookup.ts'

/**
 * What the log of reads holds for the caller: the applications that they made signed in, the latest 100. What somebody applied for or booked
 * by a receipt alone stands under nobody's sign-in.
 */
export async function ownSubjects(context: Context): Promise<string[]> {
  const holders = holdersOf(context)
  if (holders.length === 0) return []
  const found = await context.stores.application.applications
    .find({ holder: { $in: [...holders] } }, { _id: 1 })
    .sort({ createdAt: -1 })
    .limit(100)
    .lean()
  return found.map(({ _id }) => subjectOf('Application', _id))
}
