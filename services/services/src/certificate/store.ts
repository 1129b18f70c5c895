import type { Stored } from '@chiiki/kit/act.ts'
import { historyFields } from '@chiiki/kit/model-fields.ts'
import { type ClientSession, type Connection, type Model, Schema } from 'mongoose'
import type { IssueRecord } from './certificate.ts'

type Book = { readonly _id: string; readonly last: number }

export type CertificateStore = {
  readonly issues: Model<IssueRecord & Stored>
  /** Makes the book of an office and year, before the first two want it at once. */
  openBook(year: number, office: string): Promise<void>
  /** Takes so many numbers. @returns The last one taken before. */
  takeNumbers(year: number, office: string, count: number, session: ClientSession): Promise<number>
}

const required = { type: String, required: true } as const
const text = { type: String, default: null } as const
const instant = { type: Date, required: true } as const
const options = { versionKey: false, minimize: false, strict: 'throw' } as const
const bookId = (year: number, office: string) => `${year} ${office}`

/** What was handed over; and for each office and fiscal year, the last serial number. */
export function certificateStore(connection: Connection): CertificateStore {
  const books = connection.model('serialBooks', bookSchema()) as unknown as Model<Book>
  const opened = new Set<string>()
  return {
    issues: connection.model('certificateIssues', issueSchema()) as unknown as CertificateStore['issues'],
    openBook: async (year, office) => {
      const _id = bookId(year, office)
      if (opened.has(_id)) return
      try {
        await books.updateOne({ _id }, { $setOnInsert: { last: 0 } }, { upsert: true })
      } catch (error) {
        if ((error as { code?: unknown }).code !== 11000) throw error
      }
      opened.add(_id)
    },
    takeNumbers: async (year, office, count, session) => {
      const _id = bookId(year, office)
      const book = await books.findByIdAndUpdate(_id, { $inc: { last: count } }, { session }).lean()
      if (!book) throw new Error(`no book of serials is open for ${_id}`)
      return book.last
    },
  }
}

function issueSchema() {
  const identity = new Schema(
    { method: required, documents: { type: [String], required: true } },
    { _id: false },
  )
  return new Schema(
    {
      _id: required,
      application: required,
      procedure: required,
      state: required,
      copies: { type: Number, required: true },
      serials: { type: [String], required: true },
      issuingOffice: required,
      handedOverAt: text,
      handedOverBy: required,
      isRelay: { type: Boolean, required: true },
      issuedAt: instant,
      issuedOn: required,
      receivedBy: required,
      identity: { type: identity, required: true },
      supportCheckedAt: instant,
      reprintOf: text,
      replacedBy: text,
      endedAt: { type: Date, default: null },
      reason: text,
      ...historyFields,
    },
    { ...options, collection: 'certificateIssues' },
  )
    .index({ application: 1, issuedAt: 1 }, { name: 'issuesOfApplication' })
    .index({ serials: 1 }, { name: 'issueBySerial', unique: true })
}

function bookSchema() {
  return new Schema(
    { _id: required, last: { type: Number, required: true } },
    { ...options, collection: 'serialBooks' },
  )
}
