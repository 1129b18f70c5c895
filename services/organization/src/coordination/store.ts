import type { Stored } from '@chiiki/kit/act.ts'
import { historyFields } from '@chiiki/kit/model-fields.ts'
import { type Connection, type Model, Schema } from 'mongoose'
import { owedFields } from '../clock/store.ts'
import type { Turnstile } from '../office/store.ts'
import type { CoordinationRecord } from './coordination.ts'
import type { CoordinationTally } from './count.ts'

export type CoordinationStore = {
  readonly cases: Model<CoordinationRecord & Stored>
  /** One for each case: acts on it turn it first, so that of two at once the second sees what the first did. */
  readonly turnstiles: Model<Turnstile>
  /** How many cases of a 年度 stand in each state, by the initiator's tier. */
  readonly tally: (fiscalYear: number) => Promise<CoordinationTally[]>
}

const inner = { _id: false } as const
const required = { type: String, required: true } as const
const text = { type: String, default: null } as const
const number = { type: Number, default: null } as const
const options = { versionKey: false, minimize: false, strict: 'throw' } as const

export function coordinationStore(connection: Connection): CoordinationStore {
  const position = new Schema({ stance: required, text: required, on: required, by: required }, inner)
  const party = new Schema(
    {
      office: required,
      role: required,
      tier: required,
      area: text,
      joinedOn: required,
      positions: [position],
      accepts: number,
      acceptedOn: text,
    },
    inner,
  )
  const told = new Schema({ number: Number, text: required, by: required, on: required }, inner)
  const change = new Schema(
    { state: required, act: required, on: required, at: Date, by: required, reason: text },
    inner,
  )
  const schema = new Schema(
    {
      _id: required,
      initiator: required,
      title: required,
      matter: required,
      affected: new Schema({ areas: [String], districts: [String], themes: [String] }, inner),
      tier: required,
      fiscalYear: { type: Number, required: true },
      openedOn: required,
      state: required,
      parties: [party],
      texts: [told],
      changes: [change],
      readers: [String],
      clocks: [owedFields],
      ...historyFields,
    },
    { ...options, collection: 'coordinationCases' },
  )
    .index({ readers: 1, openedOn: -1, _id: -1 }, { name: 'knownToOffice' })
    .index({ openedOn: -1, _id: -1 }, { name: 'newest' })
    .index({ fiscalYear: 1, tier: 1, state: 1 }, { name: 'counted' })
  const turnstile = new Schema(
    { _id: required, turns: Number },
    { ...options, collection: 'coordinationTurnstiles' },
  )
  const cases = connection.model('coordinationCases', schema) as unknown as CoordinationStore['cases']
  return {
    cases,
    turnstiles: connection.model('coordinationTurnstiles', turnstile) as unknown as Model<Turnstile>,
    tally: (fiscalYear) =>
      cases.aggregate<CoordinationTally>([
        { $match: { fiscalYear } },
        { $group: { _id: { tier: '$tier', state: '$state' }, count: { $sum: 1 } } },
        { $project: { _id: 0, tier: '$_id.tier', state: '$_id.state', count: 1 } },
      ]),
  }
}
