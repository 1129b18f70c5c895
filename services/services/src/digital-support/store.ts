import type { Stored } from '@chiiki/kit/act.ts'
import { bounded } from '@chiiki/kit/bounded.ts'
import { historyFields, sourceFields } from '@chiiki/kit/model-fields.ts'
import { type Connection, type Model, Schema } from 'mongoose'
import type { DigitalSupport, DigitalSupportPolicy } from './digital-support.ts'

export type DigitalSupportStore = {
  readonly supports: Model<DigitalSupport & Stored>
  readonly policies: Model<DigitalSupportPolicy & Stored>
}

const required = { type: String, required: true }

/** One document each time that a centre helped; counted by the index alone. */
export function digitalSupportStore(connection: Connection): DigitalSupportStore {
  const schema = new Schema(
    { _id: required, counter: required, procedure: required, way: required, on: required, ...historyFields },
    { versionKey: false, minimize: false, strict: 'throw', collection: 'digitalSupports' },
  ).index({ counter: 1, on: 1 }, { name: 'digitalSupportsOfCounter' })
  const policies = new Schema(
    {
      _id: required,
      validFrom: required,
      smallestCell: { type: Number, required: true },
      roundedTo: { type: Number, required: true },
      source: { type: sourceFields, required: true },
      ...historyFields,
    },
    { versionKey: false, minimize: false, strict: 'throw', collection: 'digitalSupportPolicies' },
  )
  return {
    policies: connection.model(
      'digitalSupportPolicies',
      bounded(policies, { most: 50, because: 'one for each time that the ward changes them' }),
    ) as unknown as DigitalSupportStore['policies'],
    supports: connection.model('digitalSupports', schema) as unknown as DigitalSupportStore['supports'],
  }
}
