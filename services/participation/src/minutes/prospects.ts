import type { InvalidInput } from '@chiiki/kit/problem.ts'
import type { Result } from '@chiiki/kit/result.ts'
import type { Context } from '../context.ts'
import { found } from '../council/lookup.ts'
import { refusal } from '../council/rights.ts'
import type { MeetingProblem } from '../meeting/decisions.ts'
import { messages as meetingMessages } from '../meeting/messages.ts'
import { type Prospect, prospectsBy } from '../response/prospect.ts'
import type { MinutesProblem } from './decisions.ts'
import * as decisions from './decisions.ts'
import { messages } from './messages.ts'
import { type MinutesAction, type MinutesKept, minutesEvents, minutesMachine } from './minutes.ts'

const actions: readonly MinutesAction[] = [...minutesEvents, 'CORRECT']

/** Every act on an edition for whoever asks, by the decisions that would refuse it. */
export async function prospects(context: Context, minutes: MinutesKept): Promise<Prospect[]> {
  const { actor, now, loaders } = context
  const meeting = found(await loaders.meeting.load(minutes.meeting), minutes.meeting)
  const council = found(await loaders.council.load(minutes.council), minutes.council)
  const place = await loaders.place.load(council.place)
  const editions = await loaders.minutesOfMeeting.load(minutes.meeting)
  const paragraphs = [{ text: '—' }]
  type Barred = MinutesProblem | MeetingProblem | InvalidInput
  const decide = (action: MinutesAction): Result<unknown, Barred> => {
    switch (action) {
      case 'REVISE':
        return decisions.reviseMinutes(minutes, meeting, paragraphs)
      case 'APPROVE':
        return decisions.approveMinutes(minutes, '—', now)
      case 'PUBLISH':
        return decisions.publishMinutes(minutes, now)
      case 'CORRECT':
        return decisions.correctMinutes(minutes, meeting, editions, { reason: '—', paragraphs }, '—')
    }
  }
  return prospectsBy(minutesMachine, actions, {
    refused: (action) => refusal(action, 'PLAN_MEETING', actor, place),
    decide,
    messages: { ...meetingMessages, ...messages },
  })
}
