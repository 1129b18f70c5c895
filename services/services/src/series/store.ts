import type { Stored } from '@chiiki/kit/act.ts'
import { bounded } from '@chiiki/kit/bounded.ts'
import { historyFields, nameFields, sourceFields } from '@chiiki/kit/model-fields.ts'
import { type Connection, type Model, Schema } from 'mongoose'
import type { QueuePolicy } from '../queue/policy.ts'
import type { LedgerRecord } from './ledger.ts'
import type { SeriesDayRecord, TicketSeriesRecord } from './series.ts'

export type SeriesStore = {
  readonly series: Model<TicketSeriesRecord & Stored>
  readonly policies: Model<QueuePolicy & Stored>
  readonly days: Model<SeriesDayRecord & Stored>
  readonly ledgers: Model<LedgerRecord>
}

const inner = { _id: false } as const
const required = { type: String, required: true }
const text = { type: String, default: null }
const count = { type: Number, required: true }
const instant = { type: Date, required: true }
const instantOrNull = { type: Date, default: null }
const numberOrNull = { type: Number, default: null }
const options = (collection: string) =>
  ({ versionKey: false, minimize: false, strict: 'throw', collection }) as const

/** Series and policies are reference data; a day is a document with its history, and beside it the ledger of its numbers. */
export function seriesStore(connection: Connection): SeriesStore {
  const series = new Schema(
    {
      _id: required,
      order: count,
      counter: required,
      office: required,
      code: required,
      name: { type: nameFields, required: true },
      procedures: { type: [String], required: true },
      cap: numberOrNull,
      lastEntry: text,
      source: { type: sourceFields, required: true },
      ...historyFields,
    },
    options('ticketSeries'),
  ).index({ counter: 1, order: 1 }, { name: 'seriesOfCounter' })
  const policies = new Schema(
    {
      _id: required,
      counter: text,
      dayEnd: required,
      ranks: {
        type: new Schema({ PRIORITY: count, APPOINTMENT: count, NORMAL: count }, inner),
        required: true,
      },
      mostOvertakings: count,
      recallAfterSeconds: count,
      mostCalls: count,
      absentAfterSeconds: count,
      returnWithinMinutes: count,
      returnBehind: count,
      parkMinutes: count,
      heartbeatMinutes: count,
      orphanSeconds: count,
      checkInEarliestMinutes: count,
      checkInLatestMinutes: count,
      archiveAfterDays: count,
      archiveKeeps: { type: [String], required: true },
      source: { type: sourceFields, required: true },
      ...historyFields,
    },
    options('queuePolicies'),
  )
  const days = new Schema(
    {
      _id: required,
      series: required,
      counter: required,
      office: required,
      businessDate: required,
      state: required,
      cap: numberOrNull,
      lastEntryAt: instantOrNull,
      openedAt: instant,
      endedAt: instantOrNull,
      ...historyFields,
    },
    options('seriesDays'),
  )
    .index({ counter: 1, businessDate: 1 }, { name: 'daysOfCounter' })
    .index(
      { businessDate: 1 },
      { name: 'daysNotEnded', partialFilterExpression: { state: { $in: ['OPEN', 'PAUSED', 'CLOSED'] } } },
    )
  const entry = new Schema({ n: count, key: required, input: required, at: instant }, inner)
  const ledgers = new Schema(
    {
      _id: required,
      series: required,
      counter: required,
      businessDate: required,
      state: required,
      cap: numberOrNull,
      lastEntryAt: instantOrNull,
      last: count,
      lastAt: instant,
      checked: count,
      isChecked: { type: Boolean, required: true },
      archivedAt: Date,
      entries: { type: [entry], required: true },
    },
    options('numberLedgers'),
  ).index({ isChecked: 1 }, { name: 'ledgersToCheck', partialFilterExpression: { isChecked: false } })
  return {
    series: connection.model(
      'ticketSeries',
      bounded(series, { most: 5_000, because: 'a few for each window, set by the ward: tickets add none' }),
    ) as unknown as SeriesStore['series'],
    policies: connection.model(
      'queuePolicies',
      bounded(policies, { most: 1_000, because: 'one for all, and one for a window that differs' }),
    ) as unknown as SeriesStore['policies'],
    days: connection.model('seriesDays', days) as unknown as SeriesStore['days'],
    ledgers: connection.model('numberLedgers', ledgers) as unknown as SeriesStore['ledgers'],
  }
}
