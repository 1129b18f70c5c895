import type { Stored } from '@chiiki/kit/act.ts'
import { historyFields } from '@chiiki/kit/model-fields.ts'
import { type Connection, type Model, Schema } from 'mongoose'
import type { MinutesRecord } from './minutes.ts'

export type MinutesStore = { readonly minutes: Model<MinutesRecord & Stored> }

const required = { type: String, required: true } as const
const text = { type: String, default: null } as const
const instant = { type: Date, default: null } as const

export function minutesStore(connection: Connection): MinutesStore {
  const paragraph = new Schema({ text: required, agendaItem: text, closedReason: text }, { _id: false })
  const schema = new Schema(
    {
      _id: required,
      meeting: required,
      council: required,
      edition: { type: Number, required: true },
      state: required,
      isInWork: { type: Boolean, required: true },
      paragraphs: [paragraph],
      corrects: text,
      correctionReason: text,
      approval: text,
      approvedAt: instant,
      publishedAt: instant,
      contentHash: text,
      ...historyFields,
    },
    { versionKey: false, minimize: false, strict: 'throw', collection: 'minutes' },
  )
    .index({ meeting: 1, edition: 1 }, { name: 'minutesEdition', unique: true })
    .index(
      { meeting: 1 },
      { name: 'minutesInWork', unique: true, partialFilterExpression: { isInWork: true } },
    )
  return { minutes: connection.model('minutes', schema) as unknown as MinutesStore['minutes'] }
}
