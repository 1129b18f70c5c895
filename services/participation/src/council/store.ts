import type { Stored } from '@chiiki/kit/act.ts'
import { bounded } from '@chiiki/kit/bounded.ts'
import { datedFields, historyFields, nameFields, sourceFields } from '@chiiki/kit/model-fields.ts'
import { type Connection, type Model, Schema } from 'mongoose'
import type { CouncilRecord } from './council.ts'
import type { CouncilType } from './kinds.ts'
import type { NoticeRule } from './policy.ts'
import type { RolloutPlace } from './rollout.ts'

export type CouncilStore = {
  readonly councils: Model<CouncilRecord & Stored>
  readonly places: Model<RolloutPlace & Stored>
  readonly noticeRules: Model<NoticeRule & Stored>
  readonly types: Model<CouncilType & Stored>
}

const inner = { _id: false } as const
const required = { type: String, required: true } as const
const text = { type: String, default: null } as const
const options = { versionKey: false, minimize: false, strict: 'throw' } as const

/** Councils; the places where they may be; the rules of notice. */
export function councilStore(connection: Connection): CouncilStore {
  const places = new Schema(
    {
      _id: required,
      kind: required,
      area: text,
      position: { type: Number, required: true },
      order: { type: Number, default: null },
      plannedOn: text,
      secretariat: required,
      headOffice: required,
      absence: new Schema({ ja: required, en: text }, inner),
      source: sourceFields,
      ...historyFields,
    },
    { ...options, collection: 'councilPlaces' },
  )
  const noticeRules = new Schema(
    {
      _id: required,
      kind: required,
      days: { type: Number, required: true },
      note: text,
      ...datedFields,
      ...historyFields,
    },
    { ...options, collection: 'noticeRules' },
  )
  return {
    councils: connection.model('councils', councilSchema()) as unknown as CouncilStore['councils'],
    places: connection.model(
      'councilPlaces',
      bounded(places, { most: 1_000, because: 'one for each area and district of a ward, and the ward' }),
    ) as unknown as CouncilStore['places'],
    noticeRules: connection.model(
      'noticeRules',
      bounded(noticeRules, { most: 50, because: 'one for each kind of notice' }),
    ) as unknown as CouncilStore['noticeRules'],
    types: connection.model(
      'councilTypes',
      bounded(typeSchema(), { most: 100, because: 'one for each type of body that a ward has' }),
    ) as unknown as CouncilStore['types'],
  }
}

function typeSchema() {
  const appointing = { post: required, at: required }
  return new Schema(
    {
      _id: required,
      kind: required,
      at: required,
      name: nameFields,
      belongsTo: { type: new Schema({ ja: required, en: text }, inner), default: null },
      isOnly: { type: Boolean, required: true },
      appointing: { type: new Schema(appointing, inner), required: true },
      termMonths: { type: Number, default: null },
      hasComposition: { type: Boolean, required: true },
      reorganisedBy: required,
      clause: text,
      note: text,
      position: { type: Number, required: true },
      ...datedFields,
      ...historyFields,
    },
    { ...options, collection: 'councilTypes' },
  )
}

function councilSchema() {
  const change = { state: required, from: required, recordedAt: Date, reason: text, decision: text }
  return new Schema(
    {
      _id: required,
      kind: required,
      type: { type: String, required: true },
      place: required,
      area: text,
      parent: text,
      purpose: text,
      livesUntil: text,
      exclusive: required,
      name: nameFields,
      search: { type: [String], required: true },
      state: required,
      isLive: { type: Boolean, required: true },
      changes: [new Schema(change, inner)],
      plans: [new Schema({ on: text, since: required }, inner)],
      legalBasis: { type: new Schema({ text: required, clause: text }, inner), default: null },
      preparedOn: required,
      establishedOn: text,
      endedOn: text,
      successors: { type: [String], required: true },
      ...historyFields,
    },
    { ...options, collection: 'councils' },
  )
    .index(
      { place: 1, exclusive: 1 },
      { name: 'oneLiveBody', unique: true, partialFilterExpression: { isLive: true } },
    )
    .index({ place: 1, preparedOn: 1 }, { name: 'councilsOfPlace' })
    .index(
      { parent: 1, preparedOn: 1 },
      { name: 'subcommittees', partialFilterExpression: { parent: { $type: 'string' } } },
    )
    .index({ successors: 1 }, { name: 'predecessorsOfCouncil' })
    .index({ area: 1, kind: 1 }, { name: 'councilsOfArea' })
    .index({ preparedOn: 1 }, { name: 'councilsByPreparation' })
    .index({ establishedOn: 1 }, { name: 'councilsByEstablishment' })
    .index({ 'name.kana': 1 }, { name: 'councilsByKana' })
    .index({ search: 1 }, { name: 'councilBySearch' })
}
