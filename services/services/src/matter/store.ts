import type { Stored } from '@chiiki/kit/act.ts'
import { bounded } from '@chiiki/kit/bounded.ts'
import { historyFields, sourceFields } from '@chiiki/kit/model-fields.ts'
import { type Connection, type Model, Schema } from 'mongoose'
import type { CallCentre, Matter } from './matter.ts'

export type MatterStore = {
  readonly matters: Model<Matter & Stored>
  readonly callCentres: Model<CallCentre & Stored>
}

const inner = { _id: false } as const
const text = { type: String, default: null }
const required = { type: String, required: true }
const bilingual = { type: new Schema({ ja: required, en: text }, inner), required: true }
const source = { type: sourceFields, required: true }
const options = { versionKey: false, minimize: false, strict: 'throw' } as const

/** Matters with the sections in charge of them, and the call centre for the rest. */
export function matterStore(connection: Connection): MatterStore {
  const contact = new Schema(
    { area: text, office: required, tier: required, section: text, phone: text, unknownReason: text, source },
    inner,
  )
  const matters = new Schema(
    {
      _id: required,
      order: { type: Number, required: true },
      name: bilingual,
      procedures: [String],
      keywords: [String],
      contacts: [contact],
      search: { type: [String], required: true },
      ...historyFields,
    },
    { ...options, collection: 'matters' },
  )
    .index({ search: 1 }, { name: 'matterBySearch' })
    .index({ procedures: 1 }, { name: 'matterOfProcedure' })
  const callCentres = new Schema(
    {
      _id: required,
      name: bilingual,
      phone: required,
      fax: text,
      opens: required,
      closes: required,
      note: bilingual,
      source,
      ...historyFields,
    },
    { ...options, collection: 'callCentres' },
  )
  return {
    matters: connection.model(
      'matters',
      bounded(matters, { most: 2_000, because: 'what sections of one ward are in charge of' }),
    ) as unknown as MatterStore['matters'],
    callCentres: connection.model(
      'callCentres',
      bounded(callCentres, { most: 10, because: 'one for the ward' }),
    ) as unknown as MatterStore['callCentres'],
  }
}
