import type { Stored } from '@chiiki/kit/act.ts'
import { bounded } from '@chiiki/kit/bounded.ts'
import { historyFields, nameFields, sourceFields } from '@chiiki/kit/model-fields.ts'
import { type Connection, type Model, Schema } from 'mongoose'
import type { AffairRecord } from './affair.ts'

export type AffairStore = { readonly affairs: Model<AffairRecord & Stored> }

const inner = { _id: false } as const
const required = { type: String, required: true } as const
const text = { type: String, default: null } as const
const instant = { type: Date, required: true } as const
const holder = { seat: text, office: text, tier: required }
const reasons = { type: [String], default: [] }

/**
 * One document a task, with all that was ever recorded of who holds it: its version is the lock. Two transfers of one
 * task at once end in one success and one Conflict, and no write can leave the task with two holders, or none.
 */
export function affairStore(connection: Connection): AffairStore {
  const entry = {
    id: required,
    place: required,
    to: new Schema(holder, inner),
    since: text,
    from: text,
    reasons,
    explanation: text,
    source: sourceFields,
  }
  const moves = {
    staffCount: { type: Number, default: null },
    budgetYen: text,
    documents: { type: [String], default: null },
    rooms: { type: [String], default: null },
    note: text,
  }
  const decision = { source: sourceFields, decidedOn: text, recordedAt: instant }
  const transfer = {
    id: required,
    place: required,
    from: [new Schema(holder, inner)],
    to: new Schema(holder, inner),
    since: required,
    effectiveOn: required,
    reason: text,
    headOfficeReasons: reasons,
    clause: text,
    moves: new Schema(moves, inner),
    plannedAt: instant,
    decision: { type: new Schema(decision, inner), default: null },
    withdrawal: { type: new Schema({ at: instant, reason: text }, inner), default: null },
  }
  const statement = {
    id: required,
    from: required,
    reasons,
    explanation: text,
    source: sourceFields,
    recordedAt: instant,
  }
  const ending = {
    id: required,
    on: required,
    reason: text,
    source: sourceFields,
    decidedOn: required,
    recordedAt: instant,
  }
  const span = {
    place: required,
    ...holder,
    since: text,
    until: text,
    validFrom: text,
    validTo: text,
    entry: required,
    reasons,
    explanation: text,
    source: sourceFields,
    recordedAt: instant,
    supersededAt: { type: Date, default: null },
  }
  const affairs = new Schema(
    {
      _id: required,
      order: Number,
      name: nameFields,
      description: { type: new Schema({ ja: required, en: text }, inner), default: null },
      kind: required,
      clause: text,
      legalBasis: text,
      post: text,
      procedure: text,
      channels: [String],
      isBeyondLegalType: { type: Boolean, required: true },
      note: text,
      source: sourceFields,
      search: [String],
      entries: [new Schema(entry, inner)],
      transfers: [new Schema(transfer, inner)],
      statements: [new Schema(statement, inner)],
      spans: [new Schema(span, inner)],
      ending: { type: new Schema(ending, inner), default: null },
      registration: { type: new Schema({ decidedOn: required, recordedAt: instant }, inner), default: null },
      ...historyFields,
    },
    { versionKey: false, minimize: false, strict: 'throw', collection: 'affairs' },
  )
    .index({ 'spans.office': 1 }, { name: 'affairsOfOffice' })
    .index({ 'spans.place': 1 }, { name: 'affairsOfPlace' })
    .index({ 'spans.seat': 1 }, { name: 'affairsOfSeat' })
    .index({ 'spans.tier': 1 }, { name: 'affairsOfTier' })
    .index({ clause: 1 }, { name: 'affairsOfClause' })
    .index({ procedure: 1 }, { name: 'affairsOfProcedure' })
    .index({ kind: 1 }, { name: 'affairsOfKind' })
    .index({ 'spans.reasons': 1 }, { name: 'affairsOfReason' })
    .index({ search: 1 }, { name: 'affairsByName' })
    .index({ order: 1 }, { name: 'affairsInOrder' })
  return {
    affairs: connection.model(
      'affairs',
      bounded(affairs, { most: 2_000, because: 'kinds of tasks: a larger ward has no more of them' }),
    ) as unknown as AffairStore['affairs'],
  }
}
