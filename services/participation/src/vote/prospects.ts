import type { Context } from '../context.ts'
import { found } from '../council/lookup.ts'
import { refusal } from '../council/rights.ts'
import { type Prospect, prospectsBy } from '../response/prospect.ts'
import { stateAfter } from './decisions.ts'
import { messages } from './messages.ts'
import { type VoteKept, voteActions, voteMachine } from './vote.ts'

/** Every act on a vote for whoever asks. Who may vote, and whether the counts add up, is told by the act. */
export async function prospects(context: Context, vote: VoteKept): Promise<Prospect[]> {
  const { actor, loaders } = context
  const council = found(await loaders.council.load(vote.council), vote.council)
  const place = await loaders.place.load(council.place)
  return prospectsBy(voteMachine, voteActions, {
    refused: (action) => refusal(action, 'PLAN_MEETING', actor, place),
    decide: (action) => stateAfter(vote, action),
    messages,
  })
}
