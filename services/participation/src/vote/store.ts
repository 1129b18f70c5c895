import type { Stored } from '@chiiki/kit/act.ts'
import { historyFields } from '@chiiki/kit/model-fields.ts'
import { type ClientSession, type Connection, type Model, Schema } from 'mongoose'
import { decisionRuleFields, quorumFields } from '../attendance/store.ts'
import type { Ballot, VoteRecord } from './vote.ts'

export type VoteStore = {
  readonly votes: Model<VoteRecord & Stored>
  readonly ballots: Model<Ballot & Stored>
  /** The ballots of a vote: at most one of each member. */
  ballotsOf(vote: string, session: ClientSession): Promise<Ballot[]>
}

const inner = { _id: false } as const
const required = { type: String, required: true } as const
const text = { type: String, default: null } as const
const number = { type: Number, required: true } as const
const options = { versionKey: false, minimize: false, strict: 'throw' } as const

export function voteStore(connection: Connection): VoteStore {
  const votes = connection.model('votes', voteSchema()) as unknown as VoteStore['votes']
  const ballots = connection.model('ballots', ballotSchema()) as unknown as VoteStore['ballots']
  return {
    votes,
    ballots,
    ballotsOf: (vote, session) => ballots.find({ vote }, { history: 0 }).session(session).lean(),
  }
}

function voteSchema() {
  const counts = new Schema({ YES: number, NO: number, ABSTAIN: number, BLANK: number }, inner)
  const tally = new Schema(
    { base: number, required: number, isTie: { type: Boolean, required: true }, result: required },
    inner,
  )
  const outcome = { counts, chairsVote: text, tally, quorum: quorumFields, entitled: [String] }
  return new Schema(
    {
      _id: required,
      item: required,
      meeting: required,
      council: required,
      motion: required,
      method: required,
      rule: decisionRuleFields,
      state: required,
      openedAt: { type: Date, required: true },
      closedAt: { type: Date, default: null },
      outcome: { type: new Schema(outcome, inner), default: null },
      voidReason: text,
      ...historyFields,
    },
    { ...options, collection: 'votes' },
  )
    .index({ item: 1, openedAt: 1 }, { name: 'votesOfItem' })
    .index({ item: 1 }, { name: 'oneOpenVote', unique: true, partialFilterExpression: { state: 'OPEN' } })
}

function ballotSchema() {
  return new Schema(
    {
      _id: required,
      vote: required,
      meeting: required,
      membership: required,
      option: text,
      castAt: { type: Date, required: true },
      ...historyFields,
    },
    { ...options, collection: 'ballots' },
  ).index({ vote: 1, membership: 1 }, { name: 'oneBallotPerMember', unique: true })
}
