import type { Stored } from '@chiiki/kit/act.ts'
import { bounded } from '@chiiki/kit/bounded.ts'
import { historyFields, nameFields, sourceFields } from '@chiiki/kit/model-fields.ts'
import { type Connection, type Model, Schema } from 'mongoose'
import type { Term } from './term.ts'

export type TermStore = { readonly terms: Model<Term & Stored> }

export function termStore(connection: Connection): TermStore {
  const required = { type: String, required: true } as const
  const bilingual = () => new Schema({ ja: required, en: { type: String, default: null } }, { _id: false })
  const terms = new Schema(
    {
      _id: required,
      order: Number,
      name: nameFields,
      meaning: bilingual(),
      clause: { type: String, default: null },
      distinctFrom: [String],
      difference: { type: bilingual(), default: null },
      source: sourceFields,
      search: [String],
      ...historyFields,
    },
    { versionKey: false, minimize: false, strict: 'throw', collection: 'terms' },
  )
    .index({ 'name.ja': 1 }, { name: 'termOnce', unique: true })
    .index({ search: 1 }, { name: 'termBySearch' })
  return {
    terms: connection.model(
      'terms',
      bounded(terms, { most: 1_000, because: 'words that the ward defines' }),
    ) as unknown as TermStore['terms'],
  }
}
