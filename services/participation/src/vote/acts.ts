import { act } from '@chiiki/kit/act.ts'
import { newId } from '@chiiki/kit/id.ts'
import type { Problem, SharedProblem } from '@chiiki/kit/problem.ts'
import { notFound } from '@chiiki/kit/problem.ts'
import { type Result, refuse } from '@chiiki/kit/result.ts'
import type { ClientSession, Model } from 'mongoose'
import { factsOf, type ItemFacts } from '../agenda/acts.ts'
import type { ItemRecord } from '../agenda/agenda.ts'
import { stillVoting, type VoteStillOpen } from '../agenda/decisions.ts'
import type { Context } from '../context.ts'
import { found } from '../council/lookup.ts'
import { refusal } from '../council/rights.ts'
import { type AlreadyVoted, castBallot, openVote, type VoteGround } from './decisions.ts'
import type { VoteMethod, VoteOption } from './tally.ts'
import {
  type Ballot,
  type BallotEvent,
  evolveBallot,
  evolveVote,
  type VoteEvent,
  type VoteRecord,
} from './vote.ts'

type Keys = { readonly idempotencyKey?: string | null; readonly expectedVersion?: number | null }
type Doc<M> = M extends Model<infer T> ? T : never
type VoteDocument = Doc<Context['stores']['vote']['votes']>
type BallotDocument = Doc<Context['stores']['vote']['ballots']>
type Refusal<F extends (...given: never[]) => Result<unknown, Problem>> = Exclude<
  ReturnType<F>,
  { ok: true }
>['problem']

type Facts = { readonly item: ItemRecord; readonly facts: ItemFacts } | null

/** Opens a vote; of two at once on one item, one is told of the other. */
export async function open(
  context: Context,
  input: Keys & { readonly agendaItem: string; readonly motion: string; readonly method: VoteMethod },
) {
  const { stores, actor, now } = context
  const id = newId('Vote')
  return act<VoteDocument, VoteEvent, Refusal<typeof openVote> | VoteStillOpen | SharedProblem, Facts>(
    { actor, now },
    {
      name: 'openVote',
      model: stores.vote.votes,
      id,
      creates: true,
      input,
      facts: (_none, session) => groundOf(context, input.agendaItem, session),
      permit: (_none, known) =>
        known ? refusal('openVote', 'PLAN_MEETING', actor, known.facts.place) : notFound(input.agendaItem),
      decide: (_none, known) => {
        const { item, facts } = found(known, input.agendaItem)
        const { meeting, rules, check, isVoting, council } = facts
        if (!meeting || !rules) return refuse(notFound(council._id))
        return openVote(input, rules.decision, isVoting, { item, meeting, check, now }, id)
      },
      evolve: evolveVote,
      duplicate: { oneOpenVote: () => stillVoting({ _id: input.agendaItem }) },
    },
  )
}

/** Takes a ballot; the index refuses a second one of the same member, also when both come at once. */
export async function cast(
  context: Context,
  input: Keys & {
    readonly vote: string
    readonly membership: string
    readonly option?: VoteOption | null
  },
) {
  const { stores, actor, now } = context
  const id = newId('Ballot')
  const { membership, option = null } = input
  const twice = (): AlreadyVoted => ({ kind: 'AlreadyVoted', clause: null, membership })
  type Known = { readonly vote: VoteRecord; readonly known: Facts } | null
  return act<BallotDocument, BallotEvent, Refusal<typeof castBallot> | AlreadyVoted, Known>(
    { actor, now },
    {
      name: 'castBallot',
      model: stores.vote.ballots,
      id,
      creates: true,
      input,
      facts: async (_none, session) => {
        const vote: VoteRecord | null = await stores.vote.votes
          .findById(input.vote, { history: 0 })
          .session(session)
          .lean()
        return vote && { vote, known: await groundOf(context, vote.item, session) }
      },
      permit: (_none, facts) =>
        facts?.known
          ? refusal('castBallot', 'PLAN_MEETING', actor, facts.known.facts.place)
          : notFound(input.vote),
      decide: (_none, facts) => {
        const { vote, known } = found(facts, input.vote)
        return castBallot(vote, { membership, option }, voteGround(context, known), id)
      },
      evolve: evolveBallot,
      duplicate: { oneBallotPerMember: twice },
    },
  )
}

/** One act on a vote, with its ballots. */
export function change<P extends Problem>(
  context: Context,
  name: string,
  input: Keys & { readonly id: string },
  decide: (vote: VoteRecord, ballots: readonly Ballot[], ground: VoteGround) => Result<VoteEvent, P>,
) {
  const { stores, actor, now } = context
  return act(
    { actor, now },
    {
      name,
      model: stores.vote.votes,
      id: input.id,
      input,
      facts: async (vote, session) => {
        if (!vote) return null
        const known = await groundOf(context, vote.item, session)
        return { known, ballots: await stores.vote.ballotsOf(vote._id, session) }
      },
      permit: (_vote, facts) =>
        facts?.known ? refusal(name, 'PLAN_MEETING', actor, facts.known.facts.place) : null,
      decide: (vote, facts) => {
        const { known, ballots } = found(facts, input.id)
        return decide(vote as VoteRecord, ballots, voteGround(context, known))
      },
      evolve: evolveVote,
    },
  )
}

function voteGround({ now }: Context, known: Facts): VoteGround {
  if (!known?.facts.meeting) throw new Error('a vote is of an item without a meeting')
  const { item, facts } = known
  return { item, meeting: facts.meeting as NonNullable<typeof facts.meeting>, check: facts.check, now }
}

/** The item and all that acts about it rest on; it turns a page of the council's book. */
async function groundOf(context: Context, itemId: string, session: ClientSession): Promise<Facts> {
  const { stores } = context
  const item: ItemRecord | null = await stores.agenda.items
    .findById(itemId, { history: 0 })
    .session(session)
    .lean()
  if (!item) return null
  await stores.meeting.turnPage(item.council, session)
  return { item, facts: await factsOf(context, item, session) }
}
