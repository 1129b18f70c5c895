import { type ClientSession, type Connection, type Model, Schema } from 'mongoose'
import { referenceIn } from './receipt.ts'

/** 収受簿: one book for each series, tier, place and 年度. It holds the last number given. */
type ReceiptBook = { _id: string; lastNumber: number }

export type ReceiptStore = {
  readonly books: Model<ReceiptBook>
  /** Lays a book where there is none yet: before the acts that take numbers from it, so that they don't cross over that. */
  lay(book: string): Promise<void>
  /** The next receipt numbers of a book, in order; given back when the transaction fails, so that there is no gap. */
  take(book: string, count: number, session: ClientSession): Promise<string[]>
}

export function receiptStore(connection: Connection): ReceiptStore {
  const book = new Schema(
    { _id: { type: String, required: true }, lastNumber: { type: Number, required: true } },
    { versionKey: false, strict: 'throw', collection: 'receiptBooks' },
  )
  const books = connection.model('receiptBooks', book) as unknown as ReceiptStore['books']
  return {
    books,
    lay: async (id) => {
      if (await books.exists({ _id: id })) return
      try {
        await books.updateOne({ _id: id }, { $setOnInsert: { lastNumber: 0 } }, { upsert: true })
      } catch (error) {
        if ((error as { code?: unknown }).code !== 11000) throw error
      }
    },
    take: async (id, count, session) => {
      const taken = { $inc: { lastNumber: count } }
      const options = { session, returnDocument: 'after' } as const
      const { lastNumber } = await books.findOneAndUpdate({ _id: id }, taken, options).lean().orFail()
      return Array.from({ length: count }, (_, index) => referenceIn(id, lastNumber - count + 1 + index))
    },
  }
}
