import type { Stored } from '@chiiki/kit/act.ts'
import { bounded } from '@chiiki/kit/bounded.ts'
import { historyFields, nameFields, sourceFields } from '@chiiki/kit/model-fields.ts'
import { type Connection, type Model, Schema } from 'mongoose'
import { type Charge, mostShelters, type Shelter } from './shelter.ts'

export type ShelterStore = {
  readonly shelters: Model<Shelter & Stored>
  readonly charges: Model<Charge & Stored>
}

const required = { type: String, required: true } as const
const options = { versionKey: false, minimize: false, strict: 'throw' } as const

export function shelterStore(connection: Connection): ShelterStore {
  const shelters = new Schema(
    {
      _id: required,
      order: { type: Number, required: true },
      name: { type: nameFields, required: true },
      district: required,
      capacity: { type: Number, default: null },
      takesPets: { type: Boolean, default: null },
      source: { type: sourceFields, required: true },
      ...historyFields,
    },
    { ...options, collection: 'shelters' },
  ).index({ district: 1, order: 1 }, { name: 'sheltersOfDistrict' })
  const charges = new Schema(
    { _id: required, centre: required, branch: required, ...historyFields },
    { ...options, collection: 'charges' },
  )
  const few = { most: mostShelters, because: 'the shelters of one ward' }
  const one = { most: 200, because: 'one for each district' }
  return {
    shelters: connection.model('shelters', bounded(shelters, few)) as unknown as ShelterStore['shelters'],
    charges: connection.model('charges', bounded(charges, one)) as unknown as ShelterStore['charges'],
  }
}
