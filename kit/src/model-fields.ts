import { Schema } from 'mongoose'

/**
 * Fields that many collections share, as mongoose declares them. Texts that a person can leave out are null,
 * never absent, so that a document says what is unknown.
 */
const text = { type: String, default: null }
const required = { type: String, required: true }
const inner = { _id: false } as const

/** A name in Japanese with its reading, and in English. */
export const nameFields = new Schema({ ja: required, kana: text, romaji: text, en: text }, inner)

/** Where a value comes from. */
export const sourceFields = new Schema(
  { confidence: required, title: required, url: text, licence: text, note: text },
  inner,
)

/** The two times of a fact, the precision of its days, and its source. */
export const datedFields = {
  validFrom: text,
  validTo: text,
  since: required,
  until: text,
  recordedAt: { type: Date, required: true },
  supersededAt: { type: Date, default: null },
  source: { type: sourceFields, required: true },
}

// What was hashed has to be what is kept: mongoose would drop empty objects from an event.
const entry = new Schema(
  {
    sequence: { type: Number, required: true },
    act: required,
    at: { type: Date, required: true },
    actor: required,
    by: required,
    event: { type: Schema.Types.Mixed, required: true },
    state: { type: String },
    hash: required,
  },
  { ...inner, minimize: false },
)

/** What every record that acts change carries. */
export const historyFields = {
  version: { type: Number, required: true, default: 0 },
  history: { type: [entry], required: true, default: [] },
}
