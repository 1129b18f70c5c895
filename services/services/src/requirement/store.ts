import type { Stored } from '@chiiki/kit/act.ts'
import { bounded } from '@chiiki/kit/bounded.ts'
import { historyFields } from '@chiiki/kit/model-fields.ts'
import { type Connection, type Model, Schema } from 'mongoose'
import type { Fact } from './requirement.ts'

export type RequirementStore = { readonly facts: Model<Fact & Stored> }

const inner = { _id: false } as const
const required = { type: String, required: true }
const bilingual = new Schema({ ja: required, en: { type: String, default: null } }, inner)

/** The questions that the catalogue can ask. Answers aren't kept. */
export function requirementStore(connection: Connection): RequirementStore {
  const schema = new Schema(
    {
      _id: required,
      kind: required,
      question: { type: bilingual, required: true },
      options: [new Schema({ value: required, text: { type: bilingual, required: true } }, inner)],
      min: { type: Number, default: null },
      ...historyFields,
    },
    { versionKey: false, minimize: false, strict: 'throw', collection: 'facts' },
  )
  return {
    facts: connection.model(
      'facts',
      bounded(schema, { most: 300, because: 'what a checklist may ask' }),
    ) as unknown as RequirementStore['facts'],
  }
}
