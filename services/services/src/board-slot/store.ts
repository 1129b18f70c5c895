import type { Stored } from '@chiiki/kit/act.ts'
import { historyFields } from '@chiiki/kit/model-fields.ts'
import type { Sealer } from '@chiiki/kit/sealed.ts'
import { type ClientSession, type Connection, type Model, Schema } from 'mongoose'
import type { PersonGiven } from '../appointment/person.ts'
import type { BoardRecord, PostingRecord } from './board-slot.ts'

/** The sealed words about who applied. */
export type ApplicantRecord = { readonly _id: string; readonly sealed: string; readonly eraseAt: Date }

export type BoardStore = {
  readonly boards: Model<BoardRecord & Stored>
  readonly postings: Model<PostingRecord & Stored>
  readonly applicants: Model<ApplicantRecord>
  readonly sealer: Sealer
  /** Takes a turn on a board: of two acts on its places at once the second sees what the first did. */
  turnBoard(id: string, session: ClientSession): Promise<void>
  makeTurnstile(id: string, session: ClientSession): Promise<void>
  keepApplicant(id: string, given: PersonGiven, eraseAt: Date, session: ClientSession): Promise<void>
  openApplicant(record: ApplicantRecord): PersonGiven
}

const inner = { _id: false } as const
const required = { type: String, required: true } as const
const text = { type: String, default: null } as const
const counted = { type: Number, required: true } as const
const instant = { type: Date, required: true } as const
const options = { versionKey: false, minimize: false, strict: 'throw' } as const
const about = (id: string) => `BoardPosting.applicant ${id}`

/** Notice boards, the places on them, and the sealed words about who applied. */
export function boardStore(connection: Connection, sealer: Sealer): BoardStore {
  const turnstiles = connection.model<{ _id: string; turns: number }>(
    'boardTurnstiles',
    new Schema({ _id: required, turns: counted }, { ...options, collection: 'boardTurnstiles' }) as never,
  )
  const applicants = connection.model(
    'boardApplicants',
    new Schema(
      { _id: required, sealed: required, eraseAt: instant },
      { ...options, collection: 'boardApplicants' },
    ).index({ eraseAt: 1 }, { name: 'applicantsToForget' }),
  ) as unknown as BoardStore['applicants']
  return {
    boards: connection.model('noticeBoards', boardSchema()) as unknown as BoardStore['boards'],
    postings: connection.model('boardPostings', postingSchema()) as unknown as BoardStore['postings'],
    applicants,
    sealer,
    turnBoard: async (_id, session) => {
      await turnstiles.updateOne({ _id }, { $inc: { turns: 1 } }, { session })
    },
    makeTurnstile: async (_id, session) => {
      await turnstiles.create([{ _id, turns: 0 }], { session })
    },
    keepApplicant: async (_id, given, eraseAt, session) => {
      const sealed = sealer.seal(JSON.stringify(given), about(_id))
      await applicants.create([{ _id, sealed, eraseAt }], { session })
    },
    openApplicant: ({ _id, sealed }) => JSON.parse(sealer.open(sealed, about(_id))) as PersonGiven,
  }
}

function boardSchema() {
  return new Schema(
    {
      _id: required,
      office: required,
      district: required,
      name: { type: new Schema({ ja: required, en: text }, inner), required: true },
      location: required,
      places: counted,
      state: required,
      registeredOn: required,
      retiredOn: text,
      ...historyFields,
    },
    { ...options, collection: 'noticeBoards' },
  )
    .index({ district: 1, _id: 1 }, { name: 'boardsOfDistrict' })
    .index({ office: 1, _id: 1 }, { name: 'boardsOfOffice' })
}

function postingSchema() {
  return new Schema(
    {
      _id: required,
      board: required,
      office: required,
      title: required,
      place: counted,
      from: required,
      through: required,
      slots: { type: [String], required: true, default: [] },
      isHeld: { type: Boolean, required: true },
      state: required,
      tokenHash: required,
      appliedAt: instant,
      since: instant,
      reason: text,
      ...historyFields,
    },
    { ...options, collection: 'boardPostings' },
  )
    .index(
      { slots: 1 },
      { name: 'oneHeldBoardSlot', unique: true, partialFilterExpression: { isHeld: true } },
    )
    .index({ tokenHash: 1 }, { name: 'boardPostingByToken' })
    .index({ board: 1, isHeld: 1, from: 1 }, { name: 'postingsOfBoard' })
    .index({ office: 1, from: 1, _id: 1 }, { name: 'postingsOfOffice' })
}
