import type { Stored, Thing } from '@chiiki/kit/act.ts'
import { historyFields, sourceFields } from '@chiiki/kit/model-fields.ts'
import { type Connection, type Model, Schema } from 'mongoose'
import type { FloorManagerPost } from './floor-manager.ts'

/** A post with the count of acts on it. */
export type FloorManagerKept = Thing<FloorManagerPost & Stored>

export type FloorManagerStore = { readonly posts: Model<FloorManagerPost & Stored> }

const inner = { _id: false } as const
const text = { type: String, default: null }
const required = { type: String, required: true }

/** Posts of floor managers; never who holds them. */
export function floorManagerStore(connection: Connection): FloorManagerStore {
  const hours = new Schema({ days: [String], opens: required, closes: required }, inner)
  const schema = new Schema(
    {
      _id: required,
      counter: required,
      office: required,
      hours: { type: [hours], default: null },
      unknownReason: text,
      people: { type: Number, default: null },
      from: text,
      until: text,
      source: { type: sourceFields, required: true },
      ...historyFields,
    },
    { versionKey: false, minimize: false, strict: 'throw', collection: 'floorManagerPosts' },
  ).index({ counter: 1, from: 1 }, { name: 'floorManagersOfCounter' })
  return { posts: connection.model('floorManagerPosts', schema) as unknown as FloorManagerStore['posts'] }
}
