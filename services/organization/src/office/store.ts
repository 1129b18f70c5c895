import type { Stored } from '@chiiki/kit/act.ts'
import { bounded } from '@chiiki/kit/bounded.ts'
import { datedFields, historyFields, nameFields, sourceFields } from '@chiiki/kit/model-fields.ts'
import { type Connection, type Model, Schema } from 'mongoose'
import type { EventRecord } from './chronicle.ts'
import type { Cohort } from './count.ts'
import type { OfficeRecord } from './office.ts'
import type { TallyLine } from './tally.ts'

/**
 * A turnstile: each act on an office of a place turns it, in the act's own transaction. Two acts for one place at once
 * meet here: the second is repeated and reads the first one's offices before it decides. So that a place never has two
 * offices in one seat on any day, however many plan for it at once.
 */
export type Turnstile = { _id: string; turns: number }

export type OfficeStore = {
  readonly offices: Model<OfficeRecord & Stored>
  readonly cohorts: Model<Cohort & Stored>
  readonly events: Model<EventRecord & Stored>
  readonly turnstiles: Model<Turnstile>
  readonly tallies: Model<TallyLine>
}

const inner = { _id: false } as const
const options = { versionKey: false, minimize: false, strict: 'throw' } as const
const required = { type: String, required: true } as const
const text = { type: String, default: null } as const
const few = { most: 500, because: 'what sources tell of the past; recorded by hand' }

function valueFields(value: object) {
  const source = { type: sourceFields, default: null }
  return {
    type: new Schema({ value, source, asOf: text, unknownReason: text, note: text }, inner),
    required: true,
  }
}

export function officeStore(connection: Connection): OfficeStore {
  const position = new Schema({ latitude: Number, longitude: Number }, inner)
  const section = new Schema({ name: required, group: text }, inner)
  const post = new Schema({ title: required, least: Number, most: Number }, inner)
  const facts = {
    kind: required,
    name: nameFields,
    address: valueFields(text),
    postalCode: valueFields(text),
    position: valueFields({ type: position, default: null }),
    phone: valueFields(text),
    fax: valueFields(text),
    legalBasis: valueFields(text),
    sections: valueFields({ type: [section], default: null }),
    posts: valueFields({ type: [post], default: null }),
  }
  const entry = new Schema(
    {
      id: required,
      what: required,
      since: required,
      from: required,
      to: text,
      facts: { type: Schema.Types.Mixed, required: true },
      source: sourceFields,
      recordedAt: Date,
      withdrawnAt: { type: Date, default: null },
      because: text,
    },
    { ...inner, minimize: false },
  )
  const succession = {
    predecessor: required,
    successor: required,
    since: required,
    on: required,
    note: text,
    source: sourceFields,
    entry: required,
  }
  const offices = new Schema(
    {
      _id: required,
      place: required,
      area: text,
      district: text,
      order: Number,
      note: text,
      formerAddresses: [valueFields(text).type],
      entries: [entry],
      versions: [
        new Schema(
          { ...datedFields, ...facts, search: [String], cells: { type: [String], default: undefined } },
          inner,
        ),
      ],
      successions: [new Schema(succession, inner)],
      ...historyFields,
    },
    { ...options, collection: 'offices' },
  )
    .index({ place: 1 }, { name: 'officesOfPlace' })
    .index({ area: 1 }, { name: 'officesOfArea' })
    .index({ district: 1 }, { name: 'officesOfDistrict' })
    .index({ order: 1 }, { name: 'officesInOrder' })
    .index({ 'versions.kind': 1 }, { name: 'officesOfKind' })
    .index({ 'versions.search': 1 }, { name: 'officeBySearch' })
    .index({ 'versions.name.kana': 1 }, { name: 'officesByKana' })
    .index({ 'versions.validFrom': 1 }, { name: 'officesByBeginning' })
    .index({ 'versions.validTo': 1 }, { name: 'officesByEnd' })
    .index({ 'versions.cells': 1 }, { name: 'officesInCell' })
    .index({ 'versions.position.value.latitude': 1 }, { name: 'officesByLatitude' })
    .index({ 'successions.entry': 1 }, { name: 'officesThatTookOver' })
    .index({ 'successions.predecessor': 1 }, { name: 'successorsOf' })
    .index({ 'successions.successor': 1 }, { name: 'predecessorsOf' })
    .index({ 'entries.because': 1 }, { name: 'plannedTogether' })
  const cohorts = new Schema(
    { _id: required, ...datedFields, kind: required, count: Number, note: text, ...historyFields },
    { ...options, collection: 'officeCohorts' },
  )
  const told = new Schema({ ja: required, en: text }, inner)
  const events = new Schema(
    { _id: required, date: required, text: told, source: sourceFields, ...historyFields },
    { ...options, collection: 'officeEvents' },
  )
  const turnstiles = new Schema(
    { _id: required, turns: Number },
    { ...options, collection: 'officeTurnstiles' },
  )
  const tallies = new Schema(
    { _id: required, kind: required, begins: Boolean, on: required, said: required, offices: Number },
    { ...options, collection: 'officeTallies' },
  )
    .index({ on: 1 }, { name: 'talliesByDay' })
    .index({ said: 1 }, { name: 'talliesByWhatIsSaid' })
  return {
    tallies: connection.model('officeTallies', tallies) as unknown as OfficeStore['tallies'],
    offices: connection.model('offices', offices) as unknown as OfficeStore['offices'],
    cohorts: connection.model('officeCohorts', bounded(cohorts, few)) as unknown as OfficeStore['cohorts'],
    events: connection.model('officeEvents', bounded(events, few)) as unknown as OfficeStore['events'],
    turnstiles: connection.model('officeTurnstiles', turnstiles) as unknown as OfficeStore['turnstiles'],
  }
}
