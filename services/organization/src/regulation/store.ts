import type { Stored } from '@chiiki/kit/act.ts'
import { bounded } from '@chiiki/kit/bounded.ts'
import { historyFields, nameFields, sourceFields } from '@chiiki/kit/model-fields.ts'
import { type Connection, type Model, Schema } from 'mongoose'
import type { RegulationRecord } from './regulation.ts'

export type RegulationStore = { readonly regulations: Model<RegulationRecord & Stored> }

export function regulationStore(connection: Connection): RegulationStore {
  const inner = { _id: false } as const
  const required = { type: String, required: true } as const
  const text = { type: String, default: null } as const
  const recorded = { note: text, source: sourceFields, recordedAt: { type: Date, required: true } }
  const entry = { status: required, since: text, attestedOn: text, from: text, ...recorded }
  const regulations = new Schema(
    {
      _id: required,
      order: Number,
      kind: required,
      name: nameFields,
      mention: new Schema({ ja: required, en: text }, inner),
      term: { type: new Schema({ from: required, to: required }, inner), default: null },
      succeeds: text,
      note: text,
      entries: [new Schema(entry, inner)],
      plans: [new Schema({ status: required, on: required, ...recorded }, inner)],
      search: [String],
      ...historyFields,
    },
    { versionKey: false, minimize: false, strict: 'throw', collection: 'regulations' },
  )
    .index({ succeeds: 1 }, { name: 'successorOf' })
    .index({ search: 1 }, { name: 'regulationBySearch' })
  return {
    regulations: connection.model(
      'regulations',
      bounded(regulations, {
        most: 1_000,
        because: 'ordinances, rules and plans of a ward about its three tiers',
      }),
    ) as unknown as RegulationStore['regulations'],
  }
}
