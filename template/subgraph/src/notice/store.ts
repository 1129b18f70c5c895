import type { Stored } from '@chiiki/kit/act.ts'
import { historyFields } from '@chiiki/kit/model-fields.ts'
import { type Connection, type Model, Schema } from 'mongoose'
import type { Notice } from './notice.ts'

export type NoticeStore = { readonly notices: Model<Notice & Stored> }

/** The collection, with an index for each way in which it's read. */
export function noticeStore(connection: Connection): NoticeStore {
  const required = { type: String, required: true } as const
  const notices = new Schema(
    {
      _id: required,
      title: required,
      district: required,
      office: required,
      postedAt: { type: Date, required: true },
      shownUntil: required,
      state: required,
      withdrawnBecause: { type: String, default: null },
      ...historyFields,
    },
    { versionKey: false, minimize: false, strict: 'throw', collection: 'notices' },
  )
    .index({ district: 1, state: 1, shownUntil: 1 }, { name: 'shownInDistrict' })
    .index({ office: 1, postedAt: -1, _id: -1 }, { name: 'noticesOfOffice' })
    .index({ postedAt: -1, _id: -1 }, { name: 'newest' })
    .index({ shownUntil: 1, _id: 1 }, { name: 'byLastDay' })
  return { notices: connection.model('notices', notices) as unknown as NoticeStore['notices'] }
}
