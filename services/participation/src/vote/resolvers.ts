import { answer } from '@chiiki/kit/answer.ts'
import { problemResolvers } from '@chiiki/kit/problem.ts'
import type { ResolversFor } from '@chiiki/kit/resolvers-for.ts'
import { readGraphql, type Slice } from '@chiiki/kit/subgraph.ts'
import { itemOf } from '../agenda/lookup.ts'
import type { Context } from '../context.ts'
import { found, keptCouncils } from '../council/lookup.ts'
import type * as Graph from '../generated.ts'
import { cast, change, open } from './acts.ts'
import { closeVote, voidVote } from './decisions.ts'
import { messages } from './messages.ts'
import { prospects } from './prospects.ts'
import type { Counts } from './tally.ts'
import { type Ballot, possibleActions, type VoteKept } from './vote.ts'

const Query: Pick<Graph.QueryResolvers, 'vote'> = {
  vote: (_root, { id }, { loaders }) => loaders.vote.load(id),
}

const told = (vote: VoteKept) => ({ vote })

const Mutation: Pick<Graph.MutationResolvers, 'openVote' | 'castBallot' | 'closeVote' | 'voidVote'> = {
  openVote: async (_root, { input }, context) => answer(await open(context, input), 'VoteOpened', told),
  castBallot: async (_root, { input }, context) =>
    answer(await cast(context, input), 'BallotCast', (ballot) => ({ ballot })),
  closeVote: async (_root, { input }, context) => {
    const given = { counts: countsOf(input.counts), chairsVote: input.chairsVote ?? null }
    const result = await change(context, 'closeVote', input, (vote, ballots, ground) =>
      closeVote(vote, ballots, given, ground),
    )
    return answer(result, 'VoteClosed', told)
  },
  voidVote: async (_root, { input }, context) => {
    const result = await change(context, 'voidVote', input, (vote) =>
      voidVote(vote, input.reason, context.now),
    )
    return answer(result, 'VoteVoided', told)
  },
}

const Vote: ResolversFor<VoteKept, Omit<Graph.VoteResolvers, 'isInvented'>> = {
  __resolveReference: ({ id }, { loaders }) => loaders.vote.load(id),
  id: ({ _id }) => _id,
  agendaItem: ({ item }, _args, context) => itemOf(context, item),
  meeting: async ({ meeting }, _args, { loaders }) => found(await loaders.meeting.load(meeting), meeting),
  counts: ({ outcome }) => outcome && toldCounts(outcome.counts),
  namedBallots: async ({ _id, method, state }, _args, { loaders }) =>
    method === 'NAMED' && state === 'CLOSED' ? named(await loaders.ballotsOfVote.load(_id)) : [],
  entitled: ({ outcome }) => outcome?.entitled ?? [],
  base: ({ outcome }) => outcome?.tally.base ?? null,
  required: ({ outcome }) => outcome?.tally.required ?? null,
  isTie: ({ outcome }) => outcome?.tally.isTie ?? null,
  chairsVote: ({ outcome }) => outcome?.chairsVote ?? null,
  result: ({ outcome }) => outcome?.tally.result ?? null,
  quorum: ({ outcome }) => outcome?.quorum ?? null,
  availableActions: async (vote, _args, context) =>
    (await keptCouncils(context)).has(vote.council) ? possibleActions(vote) : [],
  prospects: (vote, _args, context) => prospects(context, vote),
  history: async ({ _id }, _args, { loaders }) => found(await loaders.voteHistory.load(_id), _id).history,
}

const BallotResolvers: ResolversFor<Ballot, Graph.BallotResolvers> = {
  id: ({ _id }) => _id,
  vote: async ({ vote }, _args, { loaders }) => found(await loaders.vote.load(vote), vote),
}

const AgendaItem: Pick<Graph.AgendaItemResolvers, 'votes'> = {
  votes: ({ _id }, _args, { loaders }) => loaders.votesOfItem.load(_id),
}

const ofVote = {
  vote: async ({ vote }: { vote: string }, _args: object, { loaders }: Context) =>
    found(await loaders.vote.load(vote), vote),
}
const problems = problemResolvers(messages)

export const vote: Slice = {
  typeDefs: readGraphql(import.meta.url, 'schema.graphql'),
  resolvers: {
    Query,
    Mutation,
    Vote,
    Ballot: BallotResolvers,
    AgendaItem,
    ...problems,
    VoteActNotPossible: { ...problems.VoteActNotPossible, ...ofVote },
    ChairMustDecide: { ...problems.ChairMustDecide, ...ofVote },
  },
}

type GivenCounts = {
  readonly yes: number
  readonly no: number
  readonly abstain?: number
  readonly blank?: number
}

function countsOf(given: GivenCounts | null | undefined): Counts | null {
  return given ? { YES: given.yes, NO: given.no, ABSTAIN: given.abstain ?? 0, BLANK: given.blank ?? 0 } : null
}

function toldCounts({ YES, NO, ABSTAIN, BLANK }: Counts) {
  return { yes: YES, no: NO, abstain: ABSTAIN, blank: BLANK }
}

function named(ballots: readonly Ballot[]) {
  return ballots.flatMap(({ membership, option }) => (option === null ? [] : [{ membership, option }]))
}
