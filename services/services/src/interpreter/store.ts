import type { Stored } from '@chiiki/kit/act.ts'
import { historyFields } from '@chiiki/kit/model-fields.ts'
import { type ClientSession, type Connection, type Model, Schema } from 'mongoose'
import type { Interpretation, InterpreterDay, InterpreterRecord } from './interpreter.ts'

export type InterpreterStore = {
  readonly interpreters: Model<InterpreterRecord & Stored>
  readonly days: Model<InterpreterDay & { turns: number }>
  /** Makes the day of an interpreter where there is none yet: before the transaction that needs it. */
  ensureDay(day: Omit<InterpreterDay, 'taken'>): Promise<void>
  /** Takes a turn on a day, so that of two bookings at once the second sees the first; then reads it. */
  turnDay(id: string, session: ClientSession): Promise<InterpreterDay | null>
  keepTaken(id: string, taken: readonly Interpretation[], session: ClientSession): Promise<void>
}

const required = { type: String, required: true } as const
const instant = { type: Date, required: true } as const
const options = { versionKey: false, minimize: false, strict: 'throw' } as const

/** Interpreters and their bookings. */
export function interpreterStore(connection: Connection): InterpreterStore {
  const days = connection.model('interpreterDays', daySchema()) as unknown as InterpreterStore['days']
  return {
    interpreters: connection.model(
      'interpreters',
      interpreterSchema(),
    ) as unknown as InterpreterStore['interpreters'],
    days,
    ensureDay: async ({ _id, ...day }) => {
      const fresh = { ...day, taken: [], turns: 0 }
      await days.updateOne({ _id }, { $setOnInsert: fresh }, { upsert: true }).catch(ignoreDuplicate)
    },
    turnDay: async (_id, session) => {
      await days.updateOne({ _id }, { $inc: { turns: 1 } }, { session })
      return days.findById(_id).session(session).lean()
    },
    keepTaken: async (_id, taken, session) => {
      await days.updateOne({ _id }, { $set: { taken } }, { session })
    },
  }
}

function ignoreDuplicate(error: unknown): void {
  if ((error as { code?: unknown }).code !== 11000) throw error
}

function interpreterSchema() {
  const weekly = new Schema(
    {
      days: { type: [String], required: true },
      weeksOfMonth: { type: [Number], default: null },
      opens: required,
      closes: required,
    },
    { _id: false },
  )
  return new Schema(
    {
      _id: required,
      person: required,
      languages: { type: [String], required: true },
      weekly: { type: [weekly], default: null },
      state: required,
      since: instant,
      endedAt: { type: Date, default: null },
      ...historyFields,
    },
    { ...options, collection: 'interpreters' },
  )
    .index(
      { person: 1 },
      { name: 'oneInterpreterForEachPerson', unique: true, partialFilterExpression: { state: 'ACTIVE' } },
    )
    .index({ languages: 1, state: 1 }, { name: 'interpretersOfLanguage' })
}

function daySchema() {
  const taken = new Schema({ id: required, language: required, from: instant, to: instant }, { _id: false })
  return new Schema(
    {
      _id: required,
      interpreter: required,
      date: required,
      taken: { type: [taken], required: true, default: [] },
      turns: { type: Number, required: true },
    },
    { ...options, collection: 'interpreterDays' },
  ).index({ interpreter: 1, date: 1 }, { name: 'daysOfInterpreter' })
}
