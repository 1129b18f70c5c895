import type { Stored } from '@chiiki/kit/act.ts'
import { historyFields } from '@chiiki/kit/model-fields.ts'
import { type Connection, type Model, Schema } from 'mongoose'
import type { ChannelUse } from './channel-use.ts'

export type ChannelUseStore = { readonly uses: Model<ChannelUse & Stored> }

const required = { type: String, required: true }

/** One document a procedure and month; its id holds them to one. */
export function channelUseStore(connection: Connection): ChannelUseStore {
  const count = new Schema({ channel: required, count: { type: Number, required: true } }, { _id: false })
  const schema = new Schema(
    { _id: required, procedure: required, month: required, counts: [count], ...historyFields },
    { versionKey: false, minimize: false, strict: 'throw', collection: 'channelUses' },
  )
  return { uses: connection.model('channelUses', schema) as unknown as ChannelUseStore['uses'] }
}
