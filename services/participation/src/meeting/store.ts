import type { Stored } from '@chiiki/kit/act.ts'
import { historyFields } from '@chiiki/kit/model-fields.ts'
import { type ClientSession, type Connection, type Model, Schema } from 'mongoose'
import { quorumFields } from '../attendance/store.ts'
import { type MeetingRecord, unfinishedStates } from './meeting.ts'

/** 会議録簿: a council's meeting book. It holds the last number given; acts that must not cross turn a page of it. */
type MeetingBook = { _id: string; lastNumber: number; pages: number }

export type MeetingStore = {
  readonly meetings: Model<MeetingRecord & Stored>
  readonly books: Model<MeetingBook>
  /** Lays the book of a new council. */
  openBook(council: string, session: ClientSession): Promise<void>
  /** Turns a page: of two acts that do so at once, one is made to look again. */
  turnPage(council: string, session: ClientSession): Promise<void>
  /** Turns a page and takes the number of the council's next meeting; given back when the transaction fails. */
  takeNumber(council: string, session: ClientSession): Promise<number>
  /** The council's meetings that are in session, and with them those that are ahead. */
  unfinished(council: string, session: ClientSession): Promise<{ inSession: string[]; ahead: string[] }>
}

const inner = { _id: false } as const
const required = { type: String, required: true } as const
const text = { type: String, default: null } as const
const instant = { type: Date, default: null } as const
const options = { versionKey: false, minimize: false, strict: 'throw' } as const

export function meetingStore(connection: Connection): MeetingStore {
  const meetings = connection.model('meetings', meetingSchema()) as unknown as MeetingStore['meetings']
  const number = { type: Number, required: true }
  const bookSchema = new Schema(
    { _id: required, lastNumber: number, pages: number },
    { ...options, collection: 'meetingBooks' },
  )
  const books = connection.model('meetingBooks', bookSchema) as unknown as MeetingStore['books']
  return {
    meetings,
    books,
    openBook: async (council, session) => {
      await books.create([{ _id: council, lastNumber: 0, pages: 0 }], { session })
    },
    turnPage: async (council, session) => {
      await turn(books, council, session, 0)
    },
    takeNumber: (council, session) => turn(books, council, session, 1),
    unfinished: async (council, session) => {
      const asked = { council, state: { $in: [...unfinishedStates] } }
      const found = await meetings
        .find(asked, { state: 1 })
        .session(session)
        .sort({ number: 1 })
        .limit(100)
        .lean()
      const inSession = found.filter(({ state }) => state === 'IN_SESSION').map(({ _id }) => _id)
      return { inSession, ahead: found.map(({ _id }) => _id) }
    },
  }
}

async function turn(
  books: Model<MeetingBook>,
  council: string,
  session: ClientSession,
  numbers: 0 | 1,
): Promise<number> {
  const turned = { $inc: { pages: 1, lastNumber: numbers } }
  const book = await books
    .findOneAndUpdate({ _id: council }, turned, { session, returnDocument: 'after' })
    .lean()
  if (!book) throw new Error(`the council ${council} has no meeting book`)
  return book.lastNumber
}

function meetingSchema() {
  const item = {
    id: required,
    title: required,
    explanation: text,
    closedReason: text,
    role: required,
    durationMinutes: { type: Number, default: null },
  }
  const notice = { at: Date, ruleDays: Number, urgencyReason: text }
  return new Schema(
    {
      _id: required,
      council: required,
      number: { type: Number, required: true },
      startsAt: { type: Date, required: true },
      heldOn: required,
      mode: required,
      place: text,
      url: text,
      closedReason: text,
      agenda: [new Schema(item, { ...inner, id: false })],
      agendaChanges: [new Schema({ at: Date, reason: required }, inner)],
      state: required,
      notice: { type: new Schema(notice, inner), default: null },
      cancelReason: text,
      openedAt: instant,
      closedAt: instant,
      openingQuorum: { type: quorumFields, default: null },
      ...historyFields,
    },
    { ...options, collection: 'meetings' },
  )
    .index({ council: 1, number: 1 }, { name: 'meetingNumber', unique: true })
    .index({ council: 1, state: 1 }, { name: 'meetingsByState' })
    .index({ heldOn: 1, _id: 1 }, { name: 'meetingsByDay' })
    .index({ startsAt: 1 }, { name: 'meetingsByStart' })
    .index({ number: 1 }, { name: 'meetingsByNumber' })
}
