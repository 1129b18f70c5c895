import { workerOf } from '../consultation/shell.ts'
import type { Context } from '../context.ts'
import { type EscalationView, openEscalation } from './door.ts'
import { openEscalations } from './escalation.ts'

const most = 100

/** What the caller's section was asked and isn't over: what nobody handles yet, and what they handle themselves. The first due comes first. */
export async function listEscalations(context: Context): Promise<EscalationView[] | null> {
  const worker = await workerOf(context)
  if (worker === null) return null
  const state = { $in: [...openEscalations] }
  const asked = { toParty: worker.party, state, referral: null, specialist: { $in: [null, worker._id] } }
  const found = await context.stores.consultation.cases
    .find({ escalations: { $elemMatch: asked }, 'escalations.toParty': worker.party }, { escalations: 1 })
    .limit(most)
    .lean()
  const ids = found
    .flatMap(({ escalations }) => escalations)
    .filter((each) => each.toParty === worker.party && each.referral === null)
    .filter((each) => openEscalations.includes(each.state))
    .filter(({ specialist }) => specialist === null || specialist === worker._id)
    .toSorted((a, b) => a.dueAt.getTime() - b.dueAt.getTime())
    .slice(0, most)
    .map(({ id }) => id)
  const views = await Promise.all(ids.map((id) => openEscalation(context, id)))
  return views.filter((each) => each !== null)
}
