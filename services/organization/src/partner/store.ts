import type { Stored } from '@chiiki/kit/act.ts'
import { datedFields, historyFields, nameFields } from '@chiiki/kit/model-fields.ts'
import { type Connection, type Model, Schema } from 'mongoose'
import type { OfficePartner } from './partner.ts'

export type PartnerStore = { readonly partners: Model<OfficePartner & Stored> }

export function partnerStore(connection: Connection): PartnerStore {
  const required = { type: String, required: true } as const
  const partners = new Schema(
    {
      _id: required,
      ...datedFields,
      order: Number,
      name: nameFields,
      isTheOffice: Boolean,
      isAtSamePlace: { type: Boolean, default: null },
      officeKind: required,
      offices: { type: [String], default: null },
      note: { type: String, default: null },
      ...historyFields,
    },
    { versionKey: false, minimize: false, strict: 'throw', collection: 'officePartners' },
  ).index({ officeKind: 1, order: 1 }, { name: 'partnersOfKind' })
  return { partners: connection.model('officePartners', partners) as unknown as PartnerStore['partners'] }
}
