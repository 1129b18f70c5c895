import type { Stored } from '@chiiki/kit/act.ts'
import { historyFields, sourceFields } from '@chiiki/kit/model-fields.ts'
import { type ClientSession, type Connection, type Model, Schema } from 'mongoose'
import type { BoundaryChange } from './boundary.ts'

/**
 * The turnstile of the ward's boundaries: each boundary change turns it first, in its own transaction. Of two at once
 * the second is repeated and sees what the first one did, so that no block ever has no district or two.
 */
type Turnstile = { _id: string; turns: number }

export type BoundaryStore = {
  readonly changes: Model<BoundaryChange & Stored>
  readonly turnstiles: Model<Turnstile>
}

const inner = { _id: false } as const
const options = { versionKey: false, minimize: false, strict: 'throw' } as const
const required = { type: String, required: true } as const
const text = { type: String, default: null } as const

export function boundaryStore(connection: Connection): BoundaryStore {
  const range = new Schema({ first: Number, last: Number }, inner)
  const move = new Schema(
    { town: required, blocks: { type: range, default: null }, district: required },
    inner,
  )
  const changes = new Schema(
    {
      _id: required,
      what: required,
      effectiveOn: required,
      until: text,
      district: text,
      facts: { type: Schema.Types.Mixed, required: true },
      moves: [move],
      closes: [String],
      districts: [String],
      towns: [String],
      source: { type: sourceFields, required: true },
      recordedAt: { type: Date, required: true },
      withdrawnAt: { type: Date, default: null },
      ...historyFields,
    },
    { ...options, collection: 'boundaryChanges' },
  )
    .index({ districts: 1 }, { name: 'boundaryChangesOfDistrict' })
    .index({ towns: 1 }, { name: 'boundaryChangesOfTown' })
    .index({ effectiveOn: 1 }, { name: 'boundaryChangesByDay' })
  const turnstiles = new Schema(
    { _id: required, turns: Number },
    { ...options, collection: 'boundaryTurnstiles' },
  )
  return {
    changes: connection.model('boundaryChanges', changes) as unknown as BoundaryStore['changes'],
    turnstiles: connection.model('boundaryTurnstiles', turnstiles) as unknown as BoundaryStore['turnstiles'],
  }
}

/** Goes through the turnstile: nobody else changes a boundary until this transaction ends. */
export async function turn({ turnstiles }: BoundaryStore, session: ClientSession): Promise<void> {
  await turnstiles.updateOne({ _id: 'ward' }, { $inc: { turns: 1 } }, { session, upsert: true })
}
