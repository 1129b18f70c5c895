import { subjectOf } from '@chiiki/kit/access-log.ts'
import type { Context } from '../context.ts'

const most = 100

/** What the log of reads calls the caller's own postings: they may ask who read them. */
export async function ownPostings({ stores, actor }: Context): Promise<string[]> {
  if (actor.kind !== 'PERSON') return []
  const own = await stores.roster.postings.find({ person: actor.id }, { _id: 1 }).limit(most).lean()
  return own.map(({ _id }) => subjectOf('DisasterPosting', _id))
}
