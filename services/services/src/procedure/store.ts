import type { Stored } from '@chiiki/kit/act.ts'
import { historyFields, nameFields, sourceFields } from '@chiiki/kit/model-fields.ts'
import { type Connection, type Model, Schema } from 'mongoose'
import type { ProcedureRecord } from './procedure.ts'

export type ProcedureStore = { readonly procedures: Model<ProcedureRecord & Stored> }

const inner = { _id: false } as const
const text = { type: String, default: null }
const required = { type: String, required: true }

/** The catalogue of procedures. */
export function procedureStore(connection: Connection): ProcedureStore {
  const schema = new Schema(
    {
      _id: required,
      order: { type: Number, required: true },
      name: { type: nameFields, required: true },
      category: required,
      channels: [new Schema({ channel: text, asWritten: required, isVerified: Boolean }, inner)],
      handledBy: [String],
      legalBasis: {
        type: new Schema({ text: required, article: text, isVerified: Boolean }, inner),
        default: null,
      },
      note: text,
      feeYen: { type: Number, default: null },
      deadlines: [
        new Schema(
          {
            length: { type: Number, required: true },
            unit: required,
            from: required,
            scope: text,
            closedDayRule: text,
          },
          inner,
        ),
      ],
      rules: [
        new Schema(
          {
            kinds: [String],
            modes: [String],
            text: { type: new Schema({ ja: required, en: text }, inner), required: true },
            source: { type: sourceFields, required: true },
          },
          inner,
        ),
      ],
      source: { type: sourceFields, required: true },
      search: { type: [String], required: true },
      ...historyFields,
    },
    { versionKey: false, minimize: false, strict: 'throw', collection: 'procedures' },
  )
    .index({ category: 1, order: 1 }, { name: 'proceduresOfCategory' })
    .index({ search: 1 }, { name: 'procedureBySearch' })
  return { procedures: connection.model('procedures', schema) as unknown as ProcedureStore['procedures'] }
}
