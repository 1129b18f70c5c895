import { eventsFrom, type Machine } from '@chiiki/kit/machine.ts'
import type { QuorumCheck } from '../attendance/quorum.ts'
import type { Counts, DecisionRule, Tally, VoteMethod, VoteOption } from './tally.ts'

/** 表決: one vote on one motion about an item: by consent, by show of hands, by name, or in secret. */
export const voteStates = ['OPEN', 'CLOSED', 'VOID'] as const
export type VoteState = (typeof voteStates)[number]

export const voteActions = ['CAST_BALLOT', 'CLOSE', 'VOID'] as const
export type VoteAction = (typeof voteActions)[number]

/** What every row rests on: 協議の場で決める. */
const clause = 'clause:K-2-2-4'

export const voteMachine: Machine<VoteState, VoteAction> = {
  name: 'Vote',
  states: voteStates,
  initial: 'OPEN',
  final: ['CLOSED', 'VOID'],
  transitions: [
    { from: ['OPEN'], event: 'CAST_BALLOT', to: 'OPEN', clause },
    { from: ['OPEN'], event: 'CLOSE', to: 'CLOSED', clause },
    { from: ['OPEN'], event: 'VOID', to: 'VOID', clause },
  ],
}

/** What a vote gave, with all that it was worked out from. */
export type VoteOutcome = {
  readonly counts: Counts
  /** The chair's vote where equal votes left it to the chair. */
  readonly chairsVote: 'YES' | 'NO' | null
  readonly tally: Tally
  /** The quorum at the close, which is the instant of the decision. */
  readonly quorum: QuorumCheck
  /** Those who could vote: in office with a vote, not recused, and there. */
  readonly entitled: readonly string[]
}

export type VoteRecord = {
  readonly _id: string
  readonly item: string
  readonly meeting: string
  readonly council: string
  readonly motion: string
  readonly method: VoteMethod
  /** The rule in force when it was opened. */
  readonly rule: DecisionRule
  readonly state: VoteState
  readonly openedAt: Date
  readonly closedAt: Date | null
  readonly outcome: VoteOutcome | null
  readonly voidReason: string | null
}

export type VoteKept = VoteRecord & { readonly version: number }

/**
 * That a member voted. What they voted stands here for votes by name alone: of a secret vote the paper is in the box, and nothing
 * that this graph keeps, hashes or logs has ever held it.
 */
export type Ballot = {
  readonly _id: string
  readonly vote: string
  readonly meeting: string
  readonly membership: string
  readonly option: VoteOption | null
  readonly castAt: Date
}

type Opened = Pick<VoteRecord, 'item' | 'meeting' | 'council' | 'motion' | 'method' | 'rule'> & {
  readonly type: 'VOTE_OPENED'
  readonly id: string
  readonly at: Date
}
export type VoteEvent =
  | Opened
  | { readonly type: 'VOTE_CLOSED'; readonly at: Date; readonly outcome: VoteOutcome }
  | { readonly type: 'VOTE_VOIDED'; readonly at: Date; readonly reason: string }

export type BallotEvent = { readonly type: 'BALLOT_CAST'; readonly ballot: Ballot }

/** The vote after an event. @throws Error for an event of a vote that isn't there. */
export function evolveVote(vote: VoteRecord | null, event: VoteEvent): VoteRecord {
  if (event.type === 'VOTE_OPENED') {
    const { type: _, id, at, ...facts } = event
    const begun = { closedAt: null, outcome: null, voidReason: null }
    return { _id: id, ...facts, state: voteMachine.initial, openedAt: at, ...begun }
  }
  if (!vote) throw new Error(`${event.type} needs a vote`)
  if (event.type === 'VOTE_CLOSED')
    return { ...vote, state: 'CLOSED', closedAt: event.at, outcome: event.outcome }
  return { ...vote, state: 'VOID', closedAt: event.at, voidReason: event.reason }
}

export function evolveBallot(_none: Ballot | null, { ballot }: BallotEvent): Ballot {
  return ballot
}

/** What may be done with a vote, whoever asks: ballots are handed in where each counts for itself. */
export function possibleActions({ state, method }: Pick<VoteRecord, 'state' | 'method'>): VoteAction[] {
  return eventsFrom(voteMachine, state).filter((action) => action !== 'CAST_BALLOT' || hasBallots(method))
}

export function hasBallots(method: VoteMethod): boolean {
  return method === 'NAMED' || method === 'SECRET'
}
