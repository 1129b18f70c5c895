import { type Connection, type Model, Schema } from 'mongoose'
import type { UsualDesks } from '../wait/desk-plan.ts'
import type { CongestionDay, SlotCount } from './congestion.ts'

/** As it's kept: half hours may lack what nothing was added to yet. */
export type CongestionDayRecord = Omit<CongestionDay, 'slots'> & {
  readonly slots?: Readonly<Record<string, Partial<SlotCount>>>
}

/** How many desks usually call at a counter on a weekday. */
export type UsualDesksRecord = UsualDesks & { readonly _id: string; readonly counter: string }

export type CongestionStore = {
  readonly days: Model<CongestionDayRecord>
  readonly usualDesks: Model<UsualDesksRecord>
}

const required = { type: String, required: true }

/** One document for each series and day, with its half hours inside: at most 48, and a number for each visit. */
export function congestionStore(connection: Connection): CongestionStore {
  const slot = new Schema(
    {
      arrivals: { type: Number, default: 0 },
      waits: [Number],
      absent: { type: Number, default: 0 },
      served: { type: Number, default: 0 },
      serviceMinutes: { type: Number, default: 0 },
      desks: [String],
    },
    { _id: false },
  )
  const schema = new Schema(
    {
      _id: required,
      counter: required,
      series: required,
      businessDate: required,
      weekday: required,
      season: required,
      kind: required,
      isSettled: { type: Boolean, required: true },
      observed: { type: [Number], required: true },
      slots: { type: Map, of: slot },
      staffed: { type: Map, of: [String] },
    },
    { versionKey: false, minimize: false, strict: 'throw', collection: 'congestionDays' },
  )
    .index({ series: 1, season: 1, kind: 1, weekday: 1, businessDate: 1 }, { name: 'daysAlike' })
    .index({ counter: 1, businessDate: 1 }, { name: 'congestionOfCounter' })
    .index({ series: 1, businessDate: 1 }, { name: 'congestionOfSeries' })
  const usual = new Schema(
    { _id: required, counter: required, days: { type: Number, required: true }, desks: [Number] },
    { versionKey: false, strict: 'throw', collection: 'usualDesks' },
  )
  return {
    days: connection.model('congestionDays', schema) as unknown as CongestionStore['days'],
    usualDesks: connection.model('usualDesks', usual) as unknown as CongestionStore['usualDesks'],
  }
}
