import type { Stored } from '@chiiki/kit/act.ts'
import { bounded } from '@chiiki/kit/bounded.ts'
import { datedFields, historyFields, nameFields, sourceFields } from '@chiiki/kit/model-fields.ts'
import { type Connection, type Model, Schema } from 'mongoose'
import type { CounterRecord } from './counter.ts'

export type CounterStore = { readonly counters: Model<CounterRecord & Stored> }

const inner = { _id: false } as const
const text = { type: String, default: null }
const required = { type: String, required: true }
const bilingual = new Schema({ ja: required, en: text }, inner)
const interval = { opens: required, closes: required, lastEntry: text }
const lastEntry = new Schema({ procedures: { type: [String], required: true }, time: required }, inner)

const offering = new Schema(
  {
    procedure: required,
    mode: required,
    issuedBy: text,
    caveat: { type: new Schema({ ja: required, en: text, source: sourceFields }, inner), default: null },
    source: { type: sourceFields, required: true },
  },
  inner,
)

const location = new Schema(
  {
    ...datedFields,
    address: text,
    building: text,
    floor: text,
    position: { type: new Schema({ latitude: Number, longitude: Number }, inner), default: null },
    unknownReason: text,
    plannedAt: { type: Date, default: null },
  },
  inner,
)

const hours = new Schema(
  {
    validFrom: text,
    validTo: text,
    weekly: [
      new Schema(
        {
          ...interval,
          days: [String],
          weeksOfMonth: { type: [Number], default: null },
          procedures: { type: [String], default: null },
        },
        inner,
      ),
    ],
    unknownDays: [String],
    limitedDays: [String],
    lastEntries: { type: [lastEntry], default: [] },
    unknownReason: text,
    observesHolidays: { type: Boolean, default: null },
    observesClosures: { type: Boolean, default: null },
    source: { type: sourceFields, required: true },
  },
  inner,
)

const exception = new Schema(
  {
    id: required,
    kind: required,
    from: required,
    through: required,
    intervals: [new Schema(interval, inner)],
    procedures: { type: [String], default: null },
    reason: { type: bilingual, required: true },
    announcedAt: { type: Date, required: true },
    announcedBy: required,
    withdrawnAt: { type: Date, default: null },
  },
  { ...inner, id: false },
)

/**
 * Counters: one document each, with its locations, hours and announcements inside, so that one versioned write keeps
 * them in step and one read tells a counter at any moment.
 */
export function counterStore(connection: Connection): CounterStore {
  const schema = new Schema(
    {
      _id: required,
      order: { type: Number, required: true },
      kind: required,
      name: { type: nameFields, required: true },
      office: required,
      branch: required,
      area: required,
      district: text,
      offerings: [offering],
      welfarePartners: [String],
      isVideoPilot: { type: Boolean, default: null },
      versions: [location],
      hours: [hours],
      exceptions: [exception],
      search: { type: [String], required: true },
      ...historyFields,
    },
    { versionKey: false, minimize: false, strict: 'throw', collection: 'counters' },
  )
    .index({ area: 1, order: 1 }, { name: 'countersOfArea' })
    .index({ district: 1, order: 1 }, { name: 'countersOfDistrict' })
    .index({ office: 1, order: 1 }, { name: 'countersOfOffice' })
    .index({ 'offerings.procedure': 1, order: 1 }, { name: 'countersByProcedure' })
    .index({ search: 1 }, { name: 'counterBySearch' })
  return {
    counters: connection.model(
      'counters',
      bounded(schema, { most: 2_000, because: 'one or two for each office of a ward: 40 today' }),
    ) as unknown as CounterStore['counters'],
  }
}
