import type { Stored } from '@chiiki/kit/act.ts'
import { bounded } from '@chiiki/kit/bounded.ts'
import { historyFields } from '@chiiki/kit/model-fields.ts'
import { type Connection, type Model, Schema } from 'mongoose'
import type { RetentionPolicy } from './retention.ts'

export type RetentionStore = { readonly policies: Model<RetentionPolicy & Stored> }

const required = { type: String, required: true } as const
const counted = { type: Number, required: true } as const

/** How long what is kept of consultations. */
export function retentionStore(connection: Connection): RetentionStore {
  const years = new Schema(
    { IDENTITY: counted, ROUTING: counted, CONTENT: counted, SENSITIVE: counted },
    { _id: false },
  )
  const schema = new Schema(
    { _id: required, validFrom: required, years: { type: years, required: true }, ...historyFields },
    { versionKey: false, minimize: false, strict: 'throw', collection: 'consultationRetention' },
  )
  const few = { most: 50, because: 'one for each time that the ward changes the rule' }
  return {
    policies: connection.model(
      'retentionPolicies',
      bounded(schema, few),
    ) as unknown as RetentionStore['policies'],
  }
}
