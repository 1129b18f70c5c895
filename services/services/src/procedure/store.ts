import type { Stored } from '@chiiki/kit/act.ts'
import { bounded } from '@chiiki/kit/bounded.ts'
import { historyFields, nameFields, sourceFields } from '@chiiki/kit/model-fields.ts'
import { type Connection, type Model, Schema } from 'mongoose'
import type { ProcedureRecord } from './procedure.ts'

export type ProcedureStore = { readonly procedures: Model<ProcedureRecord & Stored> }

const inner = { _id: false } as const
const text = { type: String, default: null }
const required = { type: String, required: true }
const bilingual = new Schema({ ja: required, en: text }, inner)
const source = { type: sourceFields, required: true }
const days = { since: text, until: text, validFrom: text, validTo: text }
const planned = { plannedAt: { type: Date, default: null } }
/** What was known when, besides the days. */
const known = { recordedAt: { type: Date, required: true }, supersededAt: { type: Date, default: null } }
/** A tree: checked where it comes in, kept as it is. */
const tree = { type: Schema.Types.Mixed, default: null }

const channel = new Schema(
  {
    channel: text,
    asWritten: required,
    isVerified: { type: Boolean, required: true },
    ...days,
    papers: { type: [bilingual], default: null },
    turnaroundDays: { type: Number, default: null },
    condition: { type: bilingual, default: null },
    note: text,
    ...planned,
    source,
  },
  inner,
)

const terms = new Schema(
  {
    ...days,
    ...known,
    identity: text,
    identityOnline: text,
    identitySource: { type: sourceFields, default: null },
    proxy: required,
    proxyEvidence: tree,
    requirement: tree,
    evidence: tree,
    standardProcessing: {
      type: new Schema({ amount: { type: Number, required: true }, unit: required }, inner),
      default: null,
    },
    ...planned,
    source,
  },
  inner,
)

const fee = new Schema(
  { ...days, ...known, channel: text, yen: { type: Number, required: true }, ...planned, source },
  inner,
)

/** The catalogue of procedures. */
export function procedureStore(connection: Connection): ProcedureStore {
  const schema = new Schema(
    {
      _id: required,
      order: { type: Number, required: true },
      name: { type: nameFields, required: true },
      category: required,
      serviceClass: required,
      verb: required,
      serviceLevel: required,
      legalField: text,
      classification: source,
      channels: [channel],
      channelBars: [
        new Schema({ channels: [String], text: { type: bilingual, required: true }, source }, inner),
      ],
      steps: [
        new Schema(
          { name: { type: bilingual, required: true }, channels: { type: [String], default: null }, source },
          inner,
        ),
      ],
      fees: [fee],
      terms: [terms],
      prerequisites: [
        new Schema({ procedure: required, text: { type: bilingual, required: true }, source }, inner),
      ],
      handledBy: [String],
      legalBasis: {
        type: new Schema({ text: required, article: text, isVerified: Boolean }, inner),
        default: null,
      },
      note: text,
      deadlines: [
        new Schema(
          {
            length: { type: Number, required: true },
            unit: required,
            from: required,
            scope: text,
            closedDayRule: text,
            firstDay: required,
            endOnHoliday: required,
            postmarkCounts: { type: Boolean, default: null },
            countingSource: source,
          },
          inner,
        ),
      ],
      rules: [
        new Schema(
          {
            kinds: [String],
            modes: [String],
            text: { type: bilingual, required: true },
            source,
          },
          inner,
        ),
      ],
      source,
      search: { type: [String], required: true },
      ...historyFields,
    },
    { versionKey: false, minimize: false, strict: 'throw', collection: 'procedures' },
  )
    .index({ category: 1, order: 1 }, { name: 'proceduresOfCategory' })
    .index({ serviceLevel: 1, order: 1 }, { name: 'proceduresOfLevel' })
    .index({ serviceClass: 1, order: 1 }, { name: 'proceduresOfClass' })
    .index({ legalField: 1, order: 1 }, { name: 'proceduresOfField' })
    .index({ search: 1 }, { name: 'procedureBySearch' })
  return {
    procedures: connection.model(
      'procedures',
      bounded(schema, {
        most: 5_000,
        because: 'what a ward does for people by law and rule: a larger ward does no more kinds of it',
      }),
    ) as unknown as ProcedureStore['procedures'],
  }
}
