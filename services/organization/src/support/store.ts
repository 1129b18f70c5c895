import type { Stored } from '@chiiki/kit/act.ts'
import { historyFields } from '@chiiki/kit/model-fields.ts'
import { type Connection, type Model, Schema } from 'mongoose'
import { owedFields } from '../clock/store.ts'
import type { Turnstile } from '../office/store.ts'
import type { SupportTally } from './count.ts'
import type { SupportRecord } from './support.ts'

export type SupportStore = {
  readonly requests: Model<SupportRecord & Stored>
  /** One for each request: acts on it turn it first, so that of two at once the second sees what the first did. */
  readonly turnstiles: Model<Turnstile>
  /** How many requests of a 年度 stand in each state, by tier. */
  readonly tally: (fiscalYear: number) => Promise<SupportTally[]>
}

const inner = { _id: false } as const
const required = { type: String, required: true } as const
const text = { type: String, default: null } as const
const options = { versionKey: false, minimize: false, strict: 'throw' } as const

export function supportStore(connection: Connection): SupportStore {
  const change = new Schema(
    {
      state: required,
      act: required,
      on: required,
      at: Date,
      owner: required,
      section: text,
      reason: text,
      instead: text,
    },
    inner,
  )
  const requests = new Schema(
    {
      _id: required,
      from: required,
      owner: required,
      section: text,
      subject: required,
      matter: required,
      tier: required,
      fiscalYear: { type: Number, required: true },
      requestedOn: required,
      state: required,
      changes: [change],
      answer: { type: new Schema({ text: required, by: required, on: required }, inner), default: null },
      readers: [String],
      clocks: [owedFields],
      ...historyFields,
    },
    { ...options, collection: 'supportRequests' },
  )
    .index({ readers: 1, requestedOn: -1, _id: -1 }, { name: 'knownToOffice' })
    .index({ requestedOn: -1, _id: -1 }, { name: 'newest' })
    .index({ fiscalYear: 1, tier: 1, state: 1 }, { name: 'counted' })
  const turnstiles = new Schema(
    { _id: required, turns: Number },
    { ...options, collection: 'supportTurnstiles' },
  )
  const model = connection.model('supportRequests', requests) as unknown as SupportStore['requests']
  return {
    requests: model,
    tally: (fiscalYear) =>
      model.aggregate<SupportTally>([
        { $match: { fiscalYear } },
        { $group: { _id: { tier: '$tier', state: '$state' }, count: { $sum: 1 } } },
        { $project: { _id: 0, tier: '$_id.tier', state: '$_id.state', count: 1 } },
      ]),
    turnstiles: connection.model('supportTurnstiles', turnstiles) as unknown as SupportStore['turnstiles'],
  }
}
