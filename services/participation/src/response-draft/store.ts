import type { Stored } from '@chiiki/kit/act.ts'
import { historyFields } from '@chiiki/kit/model-fields.ts'
import { type Connection, type Model, Schema } from 'mongoose'
import { itemFields } from '../response/store.ts'
import type { DraftRecord } from './response-draft.ts'

export type ResponseDraftStore = { readonly drafts: Model<DraftRecord & Stored> }

const required = { type: String, required: true } as const
const text = { type: String, default: null } as const

/** Drafts of answers: one at a time for each thing that is answered. */
export function responseDraftStore(connection: Connection): ResponseDraftStore {
  const schema = new Schema(
    {
      _id: required,
      subjectKind: required,
      subject: required,
      office: required,
      post: required,
      items: [itemFields],
      summary: required,
      state: required,
      isOpen: { type: Boolean, required: true },
      writers: { type: [String], required: true },
      writtenByPost: required,
      writtenOn: required,
      draftedAt: { type: Date, required: true },
      approver: text,
      reason: text,
      ...historyFields,
    },
    { versionKey: false, minimize: false, strict: 'throw', collection: 'responseDrafts' },
  )
    .index(
      { subject: 1 },
      { name: 'oneDraftAtATime', unique: true, partialFilterExpression: { isOpen: true } },
    )
    .index({ subject: 1, draftedAt: 1 }, { name: 'draftsOfSubject' })
    .index({ office: 1, isOpen: 1, draftedAt: 1 }, { name: 'draftsOfOffice' })
  return { drafts: connection.model('responseDrafts', schema) as unknown as ResponseDraftStore['drafts'] }
}
