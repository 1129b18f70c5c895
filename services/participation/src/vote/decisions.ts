import { invalid, readText } from '@chiiki/kit/input-text.ts'
import { nextState } from '@chiiki/kit/machine.ts'
import type { InvalidInput } from '@chiiki/kit/problem.ts'
import { ok, type Result, refuse } from '@chiiki/kit/result.ts'
import type { ItemRecord } from '../agenda/agenda.ts'
import {
  type AgendaItemActNotPossible,
  inSession,
  type MeetingNotInSession,
  type QuorumNotMet,
  quorumNotMet,
  stillVoting,
  type VoteStillOpen,
} from '../agenda/decisions.ts'
import type { QuorumCheck } from '../attendance/quorum.ts'
import type { MeetingRecord } from '../meeting/meeting.ts'
import {
  awaitsChair,
  type Counts,
  castIn,
  countVotes,
  type DecisionRule,
  noVotes,
  type Tally,
  tally,
  type VoteMethod,
  type VoteOption,
  voteOptions,
} from './tally.ts'
import {
  type Ballot,
  type BallotEvent,
  hasBallots,
  possibleActions,
  type VoteAction,
  type VoteEvent,
  type VoteRecord,
  type VoteState,
  voteMachine,
} from './vote.ts'

const longestText = 2_000

export type VoteActNotPossible = {
  kind: 'VoteActNotPossible'
  clause: null
  vote: string
  action: VoteAction
  state: VoteState
  possible: readonly VoteAction[]
}
/** Not in office with a vote, recused, or not there. */
export type VoterNotEntitled = { kind: 'VoterNotEntitled'; clause: null; memberships: readonly string[] }
export type AlreadyVoted = { kind: 'AlreadyVoted'; clause: null; membership: string }
export type CountsNotRight = { kind: 'CountsNotRight'; clause: null; expected: number; counted: number }
export type ChairMustDecide = { kind: 'ChairMustDecide'; clause: null; vote: string }
export type VoteProblem =
  | VoteActNotPossible
  | VoterNotEntitled
  | AlreadyVoted
  | CountsNotRight
  | ChairMustDecide

/** What an act on a vote rests on: all as it is at that instant. */
export type VoteGround = {
  readonly item: ItemRecord
  readonly meeting: MeetingRecord
  /** The quorum of the item now: who may vote is who counts in it. */
  readonly check: QuorumCheck
  readonly now: Date
}

/** Opens a vote on a motion about an item for decision that is under discussion, with a quorum. One at a time. */
export function openVote(
  given: { readonly motion: string; readonly method: VoteMethod },
  rule: DecisionRule,
  isVoting: boolean,
  { item, meeting, check, now }: VoteGround,
  id: string,
): Result<
  VoteEvent,
  AgendaItemActNotPossible | MeetingNotInSession | QuorumNotMet | VoteStillOpen | InvalidInput
> {
  const session = inSession(item, 'DECIDE', meeting)
  if (!session.ok) return session
  if (isVoting) return refuse(stillVoting(item))
  if (!check.isMet) return refuse(quorumNotMet(meeting, check))
  const motion = readText('motion', given.motion, longestText)
  if (!motion.ok) return motion
  const { _id, council } = item
  const about = { item: _id, meeting: meeting._id, council }
  return ok({ type: 'VOTE_OPENED', id, ...about, motion: motion.value, method: given.method, rule, at: now })
}

/** Takes one member's ballot: by name with what they vote, in secret only that they handed one in. Never two of one member. */
export function castBallot(
  vote: VoteRecord,
  given: { readonly membership: string; readonly option: VoteOption | null },
  { meeting, check, now }: VoteGround,
  id: string,
): Result<BallotEvent, VoteActNotPossible | VoterNotEntitled | MeetingNotInSession | InvalidInput> {
  const open = stateAfter(vote, 'CAST_BALLOT')
  if (!open.ok) return open
  const { membership, option } = given
  // What was given isn't told back: a problem may be kept where a ballot must not be.
  if (vote.method === 'SECRET' && option !== null)
    return refuse(invalid('option', 'must be left out: nobody tells what was voted in secret', null))
  if (vote.method === 'NAMED' && option === null)
    return refuse(invalid('option', 'must be given in a vote by name', null))
  if (!check.presentMembers.includes(membership)) return refuse(notEntitled([membership]))
  const ballot = { _id: id, vote: vote._id, meeting: meeting._id, membership, option, castAt: now }
  return ok({ type: 'BALLOT_CAST', ballot })
}

/**
 * Ends the vote: that is the instant of the decision. The quorum must be met, everybody who voted must be entitled, and the counts
 * must add up: to the ballots handed in, or in a show of hands to the members who are there.
 */
export function closeVote(
  vote: VoteRecord,
  ballots: readonly Ballot[],
  given: { readonly counts: Counts | null; readonly chairsVote: 'YES' | 'NO' | null },
  { meeting, check, now }: VoteGround,
): Result<
  VoteEvent,
  VoteActNotPossible | VoterNotEntitled | CountsNotRight | ChairMustDecide | QuorumNotMet | InvalidInput
> {
  const closed = stateAfter(vote, 'CLOSE')
  if (!closed.ok) return closed
  if (!check.isMet) return refuse(quorumNotMet(meeting, check))
  const strangers = ballots.map(({ membership }) => membership).filter((each) => !check.roll.includes(each))
  if (strangers.length > 0) return refuse(notEntitled(strangers))
  const counts = readCounts(vote, ballots, given.counts, check)
  if (!counts.ok) return counts
  const isChairs = vote.method !== 'CONSENT' && awaitsChair(vote.rule, counts.value)
  if (isChairs && given.chairsVote === null)
    return refuse({ kind: 'ChairMustDecide', clause: null, vote: vote._id })
  if (!isChairs && given.chairsVote !== null)
    return refuse(invalid('chairsVote', 'is for equal votes that the rule leaves to the chair', null))
  const voters = ballots.map(({ membership }) => membership)
  const entitled = [...new Set([...check.presentMembers, ...voters])].toSorted()
  const { chairsVote } = given
  const outcome = { counts: counts.value, chairsVote, quorum: check, entitled }
  const electorate = { present: entitled.length, inOffice: check.roll.length }
  const result =
    vote.method === 'CONSENT'
      ? unopposed(entitled.length)
      : tally(vote.rule, counts.value, electorate, chairsVote)
  return ok({ type: 'VOTE_CLOSED', at: now, outcome: { ...outcome, tally: result } })
}

/** Declares an open vote void, with a public reason: because somebody objected, left or was found not to be entitled. */
export function voidVote(
  vote: VoteRecord,
  given: string,
  now: Date,
): Result<VoteEvent, VoteActNotPossible | InvalidInput> {
  const state = stateAfter(vote, 'VOID')
  if (!state.ok) return state
  const reason = readText('reason', given, longestText)
  return reason.ok ? ok({ type: 'VOTE_VOIDED', at: now, reason: reason.value }) : reason
}

/** The counts of a vote: of ballots by name from these, else as they're given, and then they have to add up. */
function readCounts(
  { method }: VoteRecord,
  ballots: readonly Ballot[],
  given: Counts | null,
  check: QuorumCheck,
): Result<Counts, CountsNotRight | InvalidInput> {
  if (method === 'NAMED' || method === 'CONSENT') {
    if (given !== null) return refuse(invalid('counts', 'are worked out from the votes by name', null))
    return ok(method === 'CONSENT' ? noVotes : countVotes(ballots.flatMap(({ option }) => option ?? [])))
  }
  if (given === null) return refuse(invalid('counts', 'must be given', null))
  if (voteOptions.some((option) => given[option] < 0))
    return refuse(invalid('counts', 'must not be below 0', null))
  const expected = hasBallots(method) ? ballots.length : check.presentMembers.length
  const sum = castIn(given)
  return sum === expected
    ? ok(given)
    : refuse({ kind: 'CountsNotRight', clause: null, expected, counted: sum })
}

/** Consent: all who are there, and nobody objected. */
function unopposed(present: number): Tally {
  return { base: present, required: present, isTie: false, result: 'CARRIED' }
}

export function stateAfter(vote: VoteRecord, action: VoteAction): Result<VoteState, VoteActNotPossible> {
  const next = nextState(voteMachine, vote.state, action)
  const possible = possibleActions(vote)
  if (next !== null && possible.includes(action)) return ok(next)
  const { _id, state } = vote
  return refuse({ kind: 'VoteActNotPossible', clause: null, vote: _id, action, state, possible })
}

function notEntitled(memberships: readonly string[]): VoterNotEntitled {
  return { kind: 'VoterNotEntitled', clause: null, memberships }
}
