import type { Stored } from '@chiiki/kit/act.ts'
import { bounded } from '@chiiki/kit/bounded.ts'
import { datedFields, historyFields } from '@chiiki/kit/model-fields.ts'
import { type Connection, type Model, Schema } from 'mongoose'
import type { InquiryMatter, InquiryRecord } from './inquiry.ts'

export type InquiryStore = {
  readonly inquiries: Model<InquiryRecord & Stored>
  readonly matters: Model<InquiryMatter & Stored>
}

const inner = { _id: false } as const
const required = { type: String, required: true } as const
const text = { type: String, default: null } as const
const options = { versionKey: false, minimize: false, strict: 'throw' } as const

export function inquiryStore(connection: Connection): InquiryStore {
  const matter = new Schema(
    {
      _id: required,
      councilType: required,
      name: new Schema({ ja: required, en: text }, inner),
      clause: required,
      ...datedFields,
      ...historyFields,
    },
    { ...options, collection: 'inquiryMatters' },
  )
  const answer = { resolution: required, answeredAt: Date }
  const inquiry = new Schema(
    {
      _id: required,
      council: required,
      place: required,
      matter: required,
      title: required,
      text: required,
      state: required,
      openedAt: { type: Date, required: true },
      answer: { type: new Schema(answer, inner), default: null },
      withdrawReason: text,
      ...historyFields,
    },
    { ...options, collection: 'inquiries' },
  )
    .index({ council: 1, openedAt: -1, _id: 1 }, { name: 'inquiriesOfCouncil' })
    .index({ state: 1, openedAt: -1, _id: 1 }, { name: 'inquiriesByState' })
    .index({ openedAt: 1, _id: 1 }, { name: 'inquiriesByTime' })
  const matters = bounded(matter, { most: 100, because: 'some for each type of body' })
  return {
    inquiries: connection.model('inquiries', inquiry) as unknown as InquiryStore['inquiries'],
    matters: connection.model('inquiryMatters', matters) as unknown as InquiryStore['matters'],
  }
}
