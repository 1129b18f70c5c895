import type { Stored } from '@chiiki/kit/act.ts'
import { historyFields, sourceFields } from '@chiiki/kit/model-fields.ts'
import { type ClientSession, type Connection, type Model, Schema } from 'mongoose'
import type { BoundaryChange } from './boundary.ts'
import type { FollowUp } from './follow-up.ts'

/**
 * The turnstile of the ward's boundaries: each boundary change turns it first, in its own transaction. Of two at once
 * the second is repeated and sees what the first one did, so that no block ever has no district or two.
 */
type Turnstile = { _id: string; turns: number }

export type BoundaryStore = {
  readonly changes: Model<BoundaryChange & Stored>
  readonly followUps: Model<FollowUp & Stored>
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
      tasks: { type: [new Schema({ affair: required, district: required }, inner)], default: [] },
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
    .index({ recordedAt: 1 }, { name: 'boundaryChangesByInstant' })
  const followUps = new Schema(
    {
      _id: required,
      change: required,
      district: required,
      concern: required,
      dueOn: required,
      state: required,
      outcome: text,
      note: text,
      confirmedAt: { type: Date, default: null },
      ...historyFields,
    },
    { ...options, collection: 'boundaryFollowUps' },
  )
    .index({ change: 1, _id: 1 }, { name: 'followUpsOfChange' })
    .index({ district: 1 }, { name: 'followUpsOfDistrict' })
    .index({ dueOn: 1 }, { name: 'followUpsByDay' })
  const turnstiles = new Schema(
    { _id: required, turns: Number },
    { ...options, collection: 'boundaryTurnstiles' },
  )
  return {
    changes: connection.model('boundaryChanges', changes) as unknown as BoundaryStore['changes'],
    followUps: connection.model('boundaryFollowUps', followUps) as unknown as BoundaryStore['followUps'],
    turnstiles: connection.model('boundaryTurnstiles', turnstiles) as unknown as BoundaryStore['turnstiles'],
  }
}

/** Goes through the turnstile: nobody else changes a boundary until this transaction ends. */
export async function turn({ turnstiles }: BoundaryStore, session: ClientSession): Promise<void> {
  await turnstiles.updateOne({ _id: 'ward' }, { $inc: { turns: 1 } }, { session, upsert: true })
}
