import type { Stored } from '@chiiki/kit/act.ts'
import { historyFields, sourceFields } from '@chiiki/kit/model-fields.ts'
import { type Connection, type Model, Schema } from 'mongoose'
import type { Clause } from './clause.ts'

export type ClauseStore = { readonly clauses: Model<Clause & Stored> }

export function clauseStore(connection: Connection): ClauseStore {
  const required = { type: String, required: true }
  const schema = new Schema(
    {
      _id: required,
      order: Number,
      number: required,
      document: required,
      actor: required,
      force: required,
      text: new Schema({ ja: required, en: { type: String, default: null } }, { _id: false }),
      note: { type: String, default: null },
      source: sourceFields,
      ...historyFields,
    },
    { versionKey: false, minimize: false, strict: 'throw', collection: 'clauses' },
  ).index({ document: 1, number: 1 }, { name: 'clauseByNumber' })
  return { clauses: connection.model('clauses', schema) as unknown as ClauseStore['clauses'] }
}
