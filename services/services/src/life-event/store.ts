import type { Stored } from '@chiiki/kit/act.ts'
import { bounded } from '@chiiki/kit/bounded.ts'
import { historyFields, sourceFields } from '@chiiki/kit/model-fields.ts'
import { type Connection, type Model, Schema } from 'mongoose'
import type { LifeEvent } from './life-event.ts'

export type LifeEventStore = { readonly events: Model<LifeEvent & Stored> }

const inner = { _id: false } as const
const required = { type: String, required: true }
const source = { type: sourceFields, required: true }

/** What happens in a life, with the procedures that it brings. */
export function lifeEventStore(connection: Connection): LifeEventStore {
  const step = new Schema(
    { procedure: required, when: { type: Schema.Types.Mixed, default: null }, source },
    inner,
  )
  const schema = new Schema(
    {
      _id: required,
      order: { type: Number, required: true },
      name: {
        type: new Schema({ ja: required, en: { type: String, default: null } }, inner),
        required: true,
      },
      steps: [step],
      source,
      ...historyFields,
    },
    { versionKey: false, minimize: false, strict: 'throw', collection: 'lifeEvents' },
  )
  return {
    events: connection.model(
      'lifeEvents',
      bounded(schema, { most: 40, because: 'what happens in a life' }),
    ) as unknown as LifeEventStore['events'],
  }
}
