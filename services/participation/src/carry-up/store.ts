import type { Stored } from '@chiiki/kit/act.ts'
import { historyFields } from '@chiiki/kit/model-fields.ts'
import { type Connection, type Model, Schema } from 'mongoose'
import { owedFields, responseFields, stepFields } from '../response/store.ts'
import type { CarryUpRecord } from './carry-up.ts'

export type CarryUpStore = { readonly hops: Model<CarryUpRecord & Stored> }

const required = { type: String, required: true } as const
const text = { type: String, default: null } as const

export function carryUpStore(connection: Connection): CarryUpStore {
  const schema = new Schema(
    {
      _id: required,
      reference: required,
      proposal: required,
      hop: { type: Number, required: true },
      parent: text,
      tier: required,
      place: text,
      area: text,
      office: required,
      post: required,
      fromTier: required,
      fromOffice: required,
      fromPost: required,
      fromCouncil: text,
      issue: text,
      points: { type: [Number], required: true },
      summary: required,
      minorityOpinions: text,
      state: required,
      isOpen: { type: Boolean, required: true },
      sentOn: required,
      sentAt: { type: Date, required: true },
      clocks: [owedFields],
      dueOn: text,
      steps: [stepFields],
      responses: [responseFields],
      ...historyFields,
    },
    { versionKey: false, minimize: false, strict: 'throw', collection: 'carryUps' },
  )
    .index({ reference: 1 }, { name: 'carryUpByReference', unique: true })
    .index({ proposal: 1, hop: 1, sentAt: 1 }, { name: 'carryUpsOfProposal' })
    .index(
      { proposal: 1, office: 1 },
      { name: 'oneLiveHop', unique: true, partialFilterExpression: { isOpen: true } },
    )
    .index({ office: 1, isOpen: 1, dueOn: 1 }, { name: 'carryUpsOfOffice' })
    .index({ fromCouncil: 1, isOpen: 1 }, { name: 'carryUpsFromCouncil' })
    .index({ parent: 1, sentAt: 1 }, { name: 'carryUpsAbove' })
    .index({ state: 1, sentAt: -1 }, { name: 'carryUpsByState' })
    .index({ area: 1, sentAt: -1 }, { name: 'carryUpsOfArea' })
    .index({ sentAt: -1 }, { name: 'carryUpsByInstant' })
    .index({ dueOn: 1 }, { name: 'carryUpsByDue' })
  return { hops: connection.model('carryUps', schema) as unknown as CarryUpStore['hops'] }
}
