import type { Stored } from '@chiiki/kit/act.ts'
import { historyFields } from '@chiiki/kit/model-fields.ts'
import { type Connection, type Model, Schema } from 'mongoose'
import { authorFields, owedFields, responseFields, stepFields } from '../response/store.ts'
import type { OpinionRecord } from './opinion.ts'

export type OpinionStore = { readonly opinions: Model<OpinionRecord & Stored> }

const required = { type: String, required: true } as const
const text = { type: String, default: null } as const
const flag = { type: Boolean, required: true } as const

export function opinionStore(connection: Connection): OpinionStore {
  const schema = new Schema(
    {
      _id: required,
      reference: required,
      tier: required,
      place: text,
      area: text,
      office: required,
      post: required,
      text: required,
      search: { type: [String], required: true },
      channel: required,
      meeting: text,
      agendaItem: text,
      policy: text,
      author: { type: authorFields, required: true },
      consents: flag,
      isPublic: flag,
      kind: text,
      state: required,
      isOpen: flag,
      submittedOn: required,
      submittedAt: { type: Date, required: true },
      clocks: [owedFields],
      dueOn: text,
      steps: [stepFields],
      referredTo: text,
      response: { type: responseFields, default: null },
      ...historyFields,
    },
    { versionKey: false, minimize: false, strict: 'throw', collection: 'opinions' },
  )
    .index({ reference: 1 }, { name: 'opinionByReference', unique: true })
    .index({ place: 1, submittedAt: -1 }, { name: 'opinionsOfPlace' })
    .index({ area: 1, submittedAt: -1 }, { name: 'opinionsOfArea' })
    .index({ office: 1, submittedAt: -1 }, { name: 'opinionsOfOffice' })
    .index({ state: 1, submittedAt: -1 }, { name: 'opinionsByState' })
    .index({ submittedAt: -1 }, { name: 'opinionsByInstant' })
    .index({ dueOn: 1 }, { name: 'opinionsByDue' })
    .index({ search: 1 }, { name: 'opinionsBySearch' })
    .index({ meeting: 1, submittedAt: 1 }, { name: 'opinionsOfMeeting' })
    .index({ agendaItem: 1, submittedAt: 1 }, { name: 'opinionsOnItem' })
    .index({ policy: 1, isOpen: 1, tier: 1 }, { name: 'opinionsOfPolicy' })
    .index({ 'author.holder': 1, submittedAt: -1 }, { name: 'opinionsOfAuthor' })
  return { opinions: connection.model('opinions', schema) as unknown as OpinionStore['opinions'] }
}
