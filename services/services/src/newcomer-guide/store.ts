import type { Stored } from '@chiiki/kit/act.ts'
import { bounded } from '@chiiki/kit/bounded.ts'
import { historyFields, sourceFields } from '@chiiki/kit/model-fields.ts'
import { type Connection, type Model, Schema } from 'mongoose'
import type { NewcomerPack } from './newcomer-guide.ts'

export type NewcomerGuideStore = { readonly packs: Model<NewcomerPack & Stored> }

const required = { type: String, required: true } as const
const inner = { _id: false } as const

export function newcomerGuideStore(connection: Connection): NewcomerGuideStore {
  const name = new Schema({ ja: required, en: { type: String, default: null } }, inner)
  const leaflet = new Schema(
    { code: required, name: { type: name, required: true }, source: { type: sourceFields, required: true } },
    inner,
  )
  const schema = new Schema(
    {
      _id: required,
      validFrom: required,
      moveInProcedures: { type: [String], required: true },
      welfareProcedures: { type: [String], required: true },
      leaflets: { type: [leaflet], required: true },
      ...historyFields,
    },
    { versionKey: false, minimize: false, strict: 'throw', collection: 'newcomerPacks' },
  )
  const packs = bounded(schema, { most: 50, because: 'one for each time that the pack changes' })
  return { packs: connection.model('newcomerPacks', packs) as unknown as NewcomerGuideStore['packs'] }
}
