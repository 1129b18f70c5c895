import type { Stored } from '@chiiki/kit/act.ts'
import { historyFields } from '@chiiki/kit/model-fields.ts'
import { type Connection, type Model, Schema } from 'mongoose'
import type { DigitalSupport } from './digital-support.ts'

export type DigitalSupportStore = { readonly supports: Model<DigitalSupport & Stored> }

const required = { type: String, required: true }

/** One document each time that a centre helped; counted by the index alone. */
export function digitalSupportStore(connection: Connection): DigitalSupportStore {
  const schema = new Schema(
    { _id: required, counter: required, procedure: required, way: required, on: required, ...historyFields },
    { versionKey: false, minimize: false, strict: 'throw', collection: 'digitalSupports' },
  ).index({ counter: 1, on: 1 }, { name: 'digitalSupportsOfCounter' })
  return {
    supports: connection.model('digitalSupports', schema) as unknown as DigitalSupportStore['supports'],
  }
}
