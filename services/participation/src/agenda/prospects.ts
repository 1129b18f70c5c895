import type { InvalidInput } from '@chiiki/kit/problem.ts'
import { ok, type Result } from '@chiiki/kit/result.ts'
import { assumedQuorum } from '../attendance/quorum.ts'
import type { Context } from '../context.ts'
import { found } from '../council/lookup.ts'
import { refusal } from '../council/rights.ts'
import { decideItem, type ResolutionProblem } from '../resolution/decisions.ts'
import { messages as resolutionMessages } from '../resolution/messages.ts'
import { type Prospect, prospectsBy } from '../response/prospect.ts'
import { type ItemAction, type ItemKept, itemActions, itemMachine } from './agenda.ts'
import type { AgendaProblem } from './decisions.ts'
import * as decisions from './decisions.ts'
import { messages } from './messages.ts'

const reflection = { state: 'UNDER_CONSIDERATION' as const, explanation: '—' }

/** Every act on an item for whoever asks, by the decisions that would refuse it. The quorum is of the instant: it's told by the act. */
export async function prospects(context: Context, item: ItemKept): Promise<Prospect[]> {
  const { actor, now, loaders } = context
  const council = found(await loaders.council.load(item.council), item.council)
  const place = await loaders.place.load(council.place)
  const meeting = item.meeting === null ? null : await loaders.meeting.load(item.meeting)
  const votes = await loaders.votesOfItem.load(item._id)
  const isVoting = votes.some(({ state }) => state === 'OPEN')
  const met = assumedQuorum(now)
  const decide = (action: ItemAction): Result<unknown, AgendaProblem | ResolutionProblem | InvalidInput> => {
    switch (action) {
      case 'SCHEDULE': {
        const state = decisions.stateAfter(item, 'SCHEDULE')
        return state.ok ? ok(null) : state
      }
      case 'RECUSE':
        return decisions.recuse(item, '—', ['—'], isVoting, now)
      case 'TAKE':
        return decisions.takeItem(item, meeting, met, now)
      case 'DECIDE': {
        const carried = { text: '—', result: 'AS_PROPOSED' as const, reflection }
        const decided = decideItem(item, meeting, votes, carried, '—', now)
        // What was voted is for whoever decides to say: a lost vote is no bar to deciding so.
        return !decided.ok && decided.problem.kind === 'ResultNotVoted' ? ok(null) : decided
      }
      case 'NOTE':
        return decisions.noteItem(item, meeting, { summary: '—', reflection }, now)
      case 'DEFER':
        return decisions.deferItem(item, '—', isVoting, now)
      case 'WITHDRAW':
        return decisions.withdrawItem(item, '—', now)
      case 'PUBLISH_REFLECTION':
        return decisions.publishReflection(item, reflection, now)
    }
  }
  return prospectsBy(itemMachine, itemActions, {
    refused: (action) => refusal(action, 'PLAN_MEETING', actor, place),
    decide,
    messages: { ...messages, ...resolutionMessages },
  })
}
