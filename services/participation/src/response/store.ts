import { Schema } from 'mongoose'

const inner = { _id: false } as const
const required = { type: String, required: true } as const
const text = { type: String, default: null } as const

const target = new Schema({ kind: required, ref: required, label: text }, inner)
/** An answer to one point. */
export const itemFields = new Schema(
  { point: Number, decision: required, reason: required, targets: [target] },
  inner,
)

const drafted = new Schema({ post: required, on: required }, inner)

/** An answer as it's kept within what it answers. */
export const responseFields = new Schema(
  {
    items: [itemFields],
    summary: required,
    office: required,
    post: required,
    issuedOn: required,
    at: Date,
    drafted: { type: drafted, default: null },
  },
  inner,
)

/** A step of the chain that everybody may follow. */
export const stepFields = new Schema(
  { state: required, step: required, on: required, at: Date, office: text, reason: text },
  inner,
)

const suspension = new Schema({ cause: required, from: required, to: text }, inner)

/** A clock as it's kept. */
export const owedFields = new Schema(
  {
    ruleId: required,
    countsFrom: required,
    suspensions: [suspension],
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

/** Whose it is, without saying who that is. */
export const authorFields = new Schema({ holder: text, naming: required, name: text }, inner)
