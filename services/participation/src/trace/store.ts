import { newId } from '@chiiki/kit/id.ts'
import { type ClientSession, type Connection, type Model, Schema } from 'mongoose'
import type { Uptake } from './trace.ts'

export type TraceStore = {
  readonly uptakes: Model<Uptake>
  /** Writes the links of an answer or a record; those of an earlier answer of the same thing are gone. */
  relink(via: string, uptakes: readonly Omit<Uptake, '_id'>[], session: ClientSession): Promise<void>
}

const required = { type: String, required: true } as const
const text = { type: String, default: null } as const

export function traceStore(connection: Connection): TraceStore {
  const schema = new Schema(
    {
      _id: required,
      sourceKind: required,
      source: required,
      point: { type: Number, default: null },
      area: text,
      targetKind: required,
      target: required,
      label: text,
      decision: required,
      reason: required,
      viaKind: required,
      via: required,
      office: required,
      post: required,
      on: required,
    },
    { versionKey: false, minimize: false, strict: 'throw', collection: 'uptakes' },
  )
    .index({ source: 1, on: 1 }, { name: 'uptakesOfSource' })
    .index({ target: 1, on: -1 }, { name: 'uptakesByTarget' })
    .index({ area: 1, on: -1 }, { name: 'uptakesOfArea' })
    .index({ on: -1 }, { name: 'uptakesByDay' })
    .index({ via: 1 }, { name: 'uptakesOfAnswer' })
  const uptakes = connection.model('uptakes', schema) as unknown as Model<Uptake>
  return {
    uptakes,
    relink: async (via, links, session) => {
      await uptakes.deleteMany({ via }, { session })
      if (links.length === 0) return
      await uptakes.insertMany(
        links.map((each) => ({ _id: newId('Uptake'), ...each })),
        { session },
      )
    },
  }
}
