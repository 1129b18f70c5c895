import type { InvalidInput } from '@chiiki/kit/problem.ts'
import type { Result } from '@chiiki/kit/result.ts'
import type { AgendaProblem } from '../agenda/decisions.ts'
import { agendaOf } from '../agenda/lookup.ts'
import { messages as agendaMessages } from '../agenda/messages.ts'
import { assumedQuorum } from '../attendance/quorum.ts'
import { meetingRulesOn } from '../attendance/rules.ts'
import type { Context } from '../context.ts'
import { dayOf } from '../context.ts'
import { found } from '../council/lookup.ts'
import { noticeRuleOn } from '../council/policy.ts'
import { refusal } from '../council/rights.ts'
import { draftMinutes, type MinutesProblem } from '../minutes/decisions.ts'
import { messages as minutesMessages } from '../minutes/messages.ts'
import { type Prospect, prospectsBy } from '../response/prospect.ts'
import type { MeetingProblem } from './decisions.ts'
import * as decisions from './decisions.ts'
import { type MeetingAction, type MeetingKept, meetingActions, meetingMachine } from './meeting.ts'
import { messages } from './messages.ts'

/** Every act on a meeting for whoever asks, by the decisions that would refuse it. The quorum is of the instant: it's told by the act. */
export async function prospects(context: Context, meeting: MeetingKept): Promise<Prospect[]> {
  const { actor, now, loaders } = context
  const council = found(await loaders.council.load(meeting.council), meeting.council)
  const place = await loaders.place.load(council.place)
  const notice = noticeRuleOn(await loaders.noticeRules.load(council.kind), council.kind, dayOf(context))
  const items = await agendaOf(context, meeting)
  const discussed = items.filter(({ state }) => state === 'UNDER_DISCUSSION').map(({ _id }) => _id)
  const editions = await loaders.minutesOfMeeting.load(meeting._id)
  const rules = meetingRulesOn(await loaders.meetingRules(), council.kind, dayOf(context))
  const met = assumedQuorum(now)
  const line = { title: '—' }
  type Barred = MeetingProblem | MinutesProblem | AgendaProblem | InvalidInput
  const decide = (action: MeetingAction): Result<unknown, Barred> => {
    switch (action) {
      case 'SET_AGENDA':
        return decisions.setAgenda(meeting, { agenda: [line], reason: '—' }, ['—'], [], now)
      case 'NOTICE':
        return decisions.noticeMeeting(meeting, council, notice, null, now)
      case 'CANCEL':
        return decisions.cancelMeeting(meeting, '—')
      case 'HOLD':
        return decisions.holdMeeting(meeting, council, met, now)
      case 'LAPSE':
        return decisions.lapseMeeting(
          meeting,
          { ...met, isMet: false, roll: ['—'] },
          rules?.graceMinutes ?? 0,
          now,
        )
      case 'CLOSE':
        return decisions.closeMeeting(meeting, discussed, now)
      case 'DRAFT_MINUTES':
        return draftMinutes(meeting, editions, [{ text: '—' }], '—')
    }
  }
  return prospectsBy(meetingMachine, meetingActions, {
    refused: (action) => refusal(action, 'PLAN_MEETING', actor, place),
    decide,
    messages: { ...agendaMessages, ...minutesMessages, ...messages },
  })
}
