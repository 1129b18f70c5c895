import { type Connection, type Model, Schema } from 'mongoose'
import { canonicalHash } from './canonical-json.ts'

/** What an idempotency key did: kept in the same transaction as the effect itself, so there's never one without the other. */
export type IdempotencyRecord = {
  _id: string
  inputHash: string
  /** The thing as it stood after the act. */
  outcome: object
  at: Date
}

const collection = 'idempotencyKeys'

export function idempotencyModel(connection: Connection, keepDays = 30): Model<IdempotencyRecord> {
  if (connection.models[collection]) return connection.models[collection] as Model<IdempotencyRecord>
  const schema = new Schema<IdempotencyRecord>(
    {
      _id: { type: String, required: true },
      inputHash: { type: String, required: true },
      outcome: { type: Schema.Types.Mixed, required: true },
      at: { type: Date, required: true, expires: keepDays * 86_400 },
    },
    { versionKey: false, collection, minimize: false },
  )
  return connection.model<IdempotencyRecord>(collection, schema)
}

/** The record's id: a key belongs to one caller and one mutation; nobody else's act answers to it. */
export function idempotencyId(actor: string, act: string, key: string): string {
  return canonicalHash([actor, act, key])
}

export function inputHash(input: object): string {
  return canonicalHash(input)
}

/** Why a key can't be used, or null. Bounds keep the store's index small and keys unguessable. */
export function keyFault(key: string): string | null {
  return /^[\w.:-]{8,128}$/.test(key) ? null : 'must be 8 to 128 letters, digits or . _ : -'
}
