import { written } from '@chiiki/kit/clock.ts'
import { type ClockStore, clockStore } from '@chiiki/kit/clock-store.ts'
import { type ClientSession, type Connection, type Model, Schema } from 'mongoose'
import { dutyId, type OwedDuty, openDuties, type Subject } from './owed.ts'

export type DutyStore = {
  readonly clocks: ClockStore
  readonly duties: Model<OwedDuty>
  /** Brings a thing's open duties into the index, in the transaction that changes the thing. */
  readonly keep: (subject: Subject, session: ClientSession) => Promise<void>
  /** Works out the due dates of all open duties anew: a newer calendar or rule may have moved them. */
  readonly refresh: () => Promise<number>
}

const inner = { _id: false } as const
const required = { type: String, required: true } as const
const text = { type: String, default: null } as const

/** A clock inside the thing that it's of. */
export const owedFields = new Schema(
  {
    ruleId: required,
    countsFrom: required,
    suspensions: [new Schema({ cause: required, from: required, to: text }, inner)],
    metOn: text,
    voidedOn: text,
    voidReason: text,
    owedBy: required,
    owedByPost: text,
    dueOn: text,
    isOpen: { type: Boolean, required: true },
  },
  inner,
)

export function dutyStore(connection: Connection): DutyStore {
  const clocks = clockStore(connection)
  const schema = new Schema(
    { _id: required, subject: required, subjectType: required, readers: [String], ...owedFields.obj },
    { versionKey: false, minimize: false, strict: 'throw', collection: 'owedDuties' },
  )
    .index({ owedBy: 1, dueOn: 1, _id: 1 }, { name: 'owedByOffice' })
    .index({ readers: 1, dueOn: 1, _id: 1 }, { name: 'knownToOffice' })
    .index({ dueOn: 1, _id: 1 }, { name: 'byDueDate' })
  const duties = connection.model('owedDuties', schema) as unknown as Model<OwedDuty>
  return {
    clocks,
    duties,
    keep: async (subject, session) => {
      const open = openDuties(subject)
      const isOpen = new Set(open.map(({ _id }) => _id))
      const ended = subject.clocks
        .map((_, index) => dutyId(subject.id, index))
        .filter((id) => !isOpen.has(id))
      await duties.bulkWrite(
        [
          ...open.map((duty) => ({
            replaceOne: { filter: { _id: duty._id }, replacement: duty, upsert: true },
          })),
          ...ended.map((_id) => ({ deleteOne: { filter: { _id } } })),
        ] as never,
        { session },
      )
    },
    refresh: async () => {
      const book = await clocks.book()
      let moved = 0
      for await (const duty of duties.find({}).lean().cursor({ batchSize: 1_000 })) {
        const { dueOn } = written(book, duty)
        if (dueOn === duty.dueOn) continue
        await duties.updateOne({ _id: duty._id, dueOn: duty.dueOn }, { $set: { dueOn } })
        moved += 1
      }
      return moved
    },
  }
}
