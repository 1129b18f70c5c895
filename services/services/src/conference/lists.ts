import { workerOf } from '../consultation/shell.ts'
import type { Context } from '../context.ts'
import { isInvited } from './access.ts'
import { type ConferenceView, openConference } from './door.ts'

const most = 100

/** What the caller's party is invited to and isn't over, the first to begin first. */
export async function listConferences(context: Context): Promise<ConferenceView[] | null> {
  const worker = await workerOf(context)
  if (worker === null) return null
  const found = await context.stores.consultation.cases
    .find({ conferenceParties: worker.party }, { conferences: 1 })
    .limit(most)
    .lean()
  const ids = found
    .flatMap(({ conferences }) => conferences)
    .filter((each) => isInvited(each, { worker }))
    .toSorted((a, b) => a.startsAt.getTime() - b.startsAt.getTime())
    .slice(0, most)
    .map(({ id }) => id)
  const views = await Promise.all(ids.map((id) => openConference(context, id)))
  return views.filter((each) => each !== null)
}
