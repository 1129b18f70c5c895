import { type Connection, type Model, Schema } from 'mongoose'
import type { UsualDesks } from '../wait/desk-plan.ts'
import type { CongestionDay, SlotCount } from './congestion.ts'
import type { FirstComersForecast } from './forecast.ts'

/** As it's kept: half hours may lack what nothing was added to yet. */
export type CongestionDayRecord = Omit<CongestionDay, 'slots'> & {
  readonly slots?: Readonly<Record<string, Partial<SlotCount>>>
}

/** How many people of a class that goes first are to come to a counter on a day, by queue and half hour. */
export type FirstComersRecord = {
  readonly _id: string
  readonly counter: string
  readonly at: Date
  readonly queues: readonly { readonly series: string; readonly slots: readonly FirstComersForecast[] }[]
}

/** How many desks usually call at a counter on a weekday. */
export type UsualDesksRecord = UsualDesks & { readonly _id: string; readonly counter: string }

export type CongestionStore = {
  readonly days: Model<CongestionDayRecord>
  readonly usualDesks: Model<UsualDesksRecord>
  readonly firstComers: Model<FirstComersRecord>
}

/** Forecasts are of one day. */
const forecastSeconds = 3 * 86_400

const required = { type: String, required: true }

/** One document for each series and day, with its half hours inside: at most 48, and a number for each visit. */
export function congestionStore(connection: Connection): CongestionStore {
  const slot = new Schema(
    {
      arrivals: { type: Number, default: 0 },
      first: Number,
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
  const number = { type: Number, required: true }
  const inner = { _id: false } as const
  const firstSlot = new Schema({ slot: number, people: number, analogs: number }, inner)
  const firstComers = new Schema(
    {
      ...{ _id: required, counter: required, at: { type: Date, required: true } },
      queues: [new Schema({ series: required, slots: [firstSlot] }, inner)],
    },
    { versionKey: false, strict: 'throw', collection: 'firstComers' },
  ).index({ at: 1 }, { name: 'firstComersOfThePast', expireAfterSeconds: forecastSeconds })
  return {
    firstComers: connection.model('firstComers', firstComers) as unknown as CongestionStore['firstComers'],
    days: connection.model('congestionDays', schema) as unknown as CongestionStore['days'],
    usualDesks: connection.model('usualDesks', usual) as unknown as CongestionStore['usualDesks'],
  }
}
