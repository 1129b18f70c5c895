import type { Stored } from '@chiiki/kit/act.ts'
import { bounded } from '@chiiki/kit/bounded.ts'
import { historyFields } from '@chiiki/kit/model-fields.ts'
import { type Connection, type Model, Schema } from 'mongoose'
import type { NewcomerPack } from './newcomer-guide.ts'

export type NewcomerGuideStore = { readonly packs: Model<NewcomerPack & Stored> }

const required = { type: String, required: true } as const

export function newcomerGuideStore(connection: Connection): NewcomerGuideStore {
  const inner = { _id: false } as const
  const text = new Schema({ ja: required, en: required }, inner)
  const gap = new Schema({ topic: required, text: { type: text, required: true } }, inner)
  const schema = new Schema(
    {
      _id: required,
      validFrom: required,
      moveInProcedures: { type: [String], required: true },
      welfareProcedures: { type: [String], required: true },
      leaflets: { type: [String], required: true },
      notKnown: { type: [gap], required: true },
      ...historyFields,
    },
    { versionKey: false, minimize: false, strict: 'throw', collection: 'newcomerPacks' },
  )
  const packs = bounded(schema, { most: 50, because: 'one for each time that the pack changes' })
  return { packs: connection.model('newcomerPacks', packs) as unknown as NewcomerGuideStore['packs'] }
}
