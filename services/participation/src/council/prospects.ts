import { type Context, dayOf } from '../context.ts'
import { type Prospect, prospectsBy } from '../response/prospect.ts'
import { type CouncilAction, type CouncilAt, councilActions, councilMachine } from './council.ts'
import * as decisions from './decisions.ts'
import { messages } from './messages.ts'
import { refusal } from './rights.ts'

const said = { reason: '—', decision: '—' }

/** Every act on a council for whoever asks, by the decisions that would refuse it. */
export async function prospects(context: Context, council: CouncilAt): Promise<Prospect[]> {
  const { actor, now, loaders } = context
  const place = await loaders.place.load(council.place)
  const meetings = await loaders.unfinishedMeetings.load(council._id)
  const ids = meetings.map(({ _id }) => _id)
  const inSession = meetings.filter(({ state }) => state === 'IN_SESSION').map(({ _id }) => _id)
  const moment = decisions.momentAt(now)
  const day = dayOf(context)
  const decide = (action: CouncilAction) => {
    switch (action) {
      case 'SCHEDULE_ESTABLISHMENT':
        return decisions.scheduleEstablishment(council, day, moment)
      case 'ESTABLISH':
        return decisions.establishCouncil(council, { legalBasis: '—' }, moment)
      case 'ABANDON':
        return decisions.abandonCouncil(council, said.reason, moment)
      case 'PLAN_MEETING':
        return decisions.mayPlanMeeting(council, day)
      case 'SUSPEND':
        return decisions.suspendCouncil(council, said.reason, inSession, moment)
      case 'RESUME':
        return decisions.resumeCouncil(council, said.reason, moment)
      case 'DISSOLVE':
        return decisions.dissolveCouncil(council, said, ids, moment)
    }
  }
  return prospectsBy(councilMachine, councilActions, {
    refused: (action) => refusal(action, action, actor, place, council.kind),
    decide,
    messages,
  })
}
