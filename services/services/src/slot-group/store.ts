import type { Stored } from '@chiiki/kit/act.ts'
import { historyFields } from '@chiiki/kit/model-fields.ts'
import { type ClientSession, type Connection, type Model, Schema } from 'mongoose'
import type { SlotGroupRecord } from './slot-group.ts'
import { type DayOf, type SlotDay, slotDayId, type Taking } from './slots.ts'

export type SlotGroupStore = {
  readonly groups: Model<SlotGroupRecord & Stored>
  readonly days: Model<SlotDay & { turns: number }>
  /** Makes the documents of these days where there are none yet: outside of any transaction, before one. Two commands at most. */
  ensureDays(days: readonly DayOf[]): Promise<void>
  /** Takes a turn on these days, so that of two acts at once the second sees what the first did; then reads them. */
  turnDays(ids: readonly string[], session: ClientSession): Promise<SlotDay[]>
  /** Takes a turn on many days at once, in one command. */
  turnManyDays(ids: readonly string[], session: ClientSession): Promise<void>
  keepTaken(id: string, taken: readonly Taking[], session: ClientSession): Promise<void>
  keepClosed(id: string, isClosed: boolean, session: ClientSession): Promise<void>
}

const inner = { _id: false } as const
const required = { type: String, required: true } as const
const counted = { type: Number, required: true } as const
const instant = { type: Date, required: true } as const
const text = { type: String, default: null } as const
const options = { versionKey: false, minimize: false, strict: 'throw' } as const
const bilingual = new Schema({ ja: required, en: text }, inner)

/** Groups of slots, and what is taken of each on a day. */
export function slotGroupStore(connection: Connection): SlotGroupStore {
  const days = connection.model('slotDays', daySchema()) as unknown as SlotGroupStore['days']
  return {
    groups: connection.model('slotGroups', groupSchema()) as unknown as SlotGroupStore['groups'],
    days,
    ensureDays: async (wanted) => {
      const ids = wanted.map(({ of, date }) => slotDayId(of, date))
      const there = new Set((await days.find({ _id: { $in: ids } }, { _id: 1 }).lean()).map(({ _id }) => _id))
      const fresh = wanted
        .map(({ of, date }) => ({ _id: slotDayId(of, date), group: of, date }))
        .filter(({ _id }) => !there.has(_id))
        .map((day) => ({ ...day, taken: [], isClosed: false, turns: 0 }))
      if (fresh.length > 0) await days.insertMany(fresh, { ordered: false }).catch(ignoreDuplicate)
    },
    turnDays: async (ids, session) => {
      // Always in one order: two acts that need the same two days never wait for each other.
      const sorted = [...new Set(ids)].toSorted()
      for (const _id of sorted) await days.updateOne({ _id }, { $inc: { turns: 1 } }, { session })
      return days
        .find({ _id: { $in: sorted } })
        .session(session)
        .lean()
    },
    turnManyDays: async (ids, session) => {
      await days.updateMany({ _id: { $in: [...ids] } }, { $inc: { turns: 1 } }, { session })
    },
    keepTaken: async (_id, taken, session) => {
      await days.updateOne({ _id }, { $set: { taken } }, { session })
    },
    keepClosed: async (_id, isClosed, session) => {
      await days.updateOne({ _id }, { $set: { isClosed } }, { session })
    },
  }
}

function ignoreDuplicate(error: unknown): void {
  if ((error as { code?: unknown }).code !== 11000) throw error
}

function groupSchema() {
  const weekly = new Schema(
    {
      days: { type: [String], required: true },
      opens: required,
      closes: required,
      weeksOfMonth: { type: [Number], default: null },
    },
    inner,
  )
  return new Schema(
    {
      _id: required,
      counter: text,
      office: required,
      role: required,
      name: { type: bilingual, required: true },
      procedures: { type: [String], required: true },
      modes: [new Schema({ mode: required, capacity: counted }, inner)],
      capacity: counted,
      slotMinutes: counted,
      leadMinutes: counted,
      horizonDays: counted,
      weekly: { type: [weekly], default: null },
      from: required,
      until: text,
      state: required,
      closedDays: [new Schema({ date: required, reason: bilingual, closedAt: instant }, inner)],
      ...historyFields,
    },
    { ...options, collection: 'slotGroups' },
  )
    .index({ counter: 1, from: 1 }, { name: 'slotGroupsOfCounter' })
    .index({ procedures: 1, counter: 1 }, { name: 'slotGroupsOfProcedure' })
    .index({ office: 1, from: 1 }, { name: 'slotGroupsOfOffice' })
}

function daySchema() {
  const taking = new Schema(
    {
      appointment: required,
      mode: required,
      from: instant,
      to: instant,
      until: { type: Date, default: null },
    },
    inner,
  )
  return new Schema(
    {
      _id: required,
      group: required,
      date: required,
      taken: { type: [taking], required: true, default: [] },
      isClosed: { type: Boolean, required: true },
      turns: counted,
    },
    { ...options, collection: 'slotDays' },
  ).index({ group: 1, date: 1 }, { name: 'daysOfSlotGroup' })
}
