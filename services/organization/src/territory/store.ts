import type { Stored } from '@chiiki/kit/act.ts'
import { bounded } from '@chiiki/kit/bounded.ts'
import { datedFields, historyFields, nameFields, sourceFields } from '@chiiki/kit/model-fields.ts'
import { type Connection, type Model, Schema } from 'mongoose'
import type { AreaRecord, DistrictRecord, TownRecord, WardRecord } from './territory.ts'

export type TerritoryStore = {
  readonly wards: Model<WardRecord & Stored>
  readonly areas: Model<AreaRecord & Stored>
  readonly districts: Model<DistrictRecord & Stored>
  readonly towns: Model<TownRecord & Stored>
}

const range = { first: { type: Number, required: true }, last: { type: Number, required: true } }
const search = { type: [String], required: true }
const inner = { _id: false } as const
/** What an entry of a district and a claim on a town have in common. */
const said = {
  id: String,
  what: String,
  since: String,
  from: { type: String, default: null },
  source: sourceFields,
  recordedAt: Date,
  withdrawnAt: { type: Date, default: null },
}

/** The collections of territory. Valid time stands inside each record, so one read tells a place at any date. */
export function territoryStore(connection: Connection): TerritoryStore {
  const options = { versionKey: false, minimize: false, strict: 'throw' } as const
  const id = { type: String, required: true } as const
  const wards = new Schema(
    {
      _id: id,
      code: String,
      corporateNumber: String,
      name: nameFields,
      prefecture: String,
      source: sourceFields,
      ...historyFields,
    },
    { ...options, collection: 'wards' },
  )
  const areas = new Schema(
    {
      _id: id,
      order: Number,
      ward: String,
      versions: [new Schema({ ...datedFields, name: nameFields, search }, inner)],
      ...historyFields,
    },
    { ...options, collection: 'areas' },
  )
    .index({ ward: 1, order: 1 }, { name: 'areasOfWard' })
    .index({ order: 1 }, { name: 'areasInOrder' })
    .index({ 'versions.search': 1 }, { name: 'areaBySearch' })
    .index({ 'versions.name.kana': 1 }, { name: 'areasByKana' })
  const districts = new Schema(
    {
      _id: id,
      order: Number,
      jurisdictionNote: { type: String, default: null },
      versions: [new Schema({ ...datedFields, name: nameFields, area: String, search }, inner)],
      entries: [
        new Schema(
          { ...said, facts: { type: Schema.Types.Mixed, required: true } },
          { ...inner, minimize: false },
        ),
      ],
      ...historyFields,
    },
    { ...options, collection: 'districts' },
  )
    .index({ 'versions.area': 1 }, { name: 'districtsOfArea' })
    .index({ order: 1 }, { name: 'districtsInOrder' })
    .index({ 'versions.search': 1 }, { name: 'districtBySearch' })
    .index({ 'versions.name.kana': 1 }, { name: 'districtsByKana' })
  const assignment = new Schema(
    { ...datedFields, district: String, blocks: { type: new Schema(range, inner), default: null } },
    inner,
  )
  const towns = new Schema(
    {
      _id: id,
      order: Number,
      name: nameFields,
      baseTown: String,
      lookup: search,
      chome: { type: Number, default: null },
      postalCode: String,
      position: { type: new Schema({ latitude: Number, longitude: Number }, inner), default: null },
      readingSource: sourceFields,
      search,
      assignments: [assignment],
      claims: [
        new Schema(
          {
            ...said,
            until: { type: String, default: null },
            to: { type: String, default: null },
            blocks: { type: new Schema(range, inner), default: null },
            district: String,
          },
          inner,
        ),
      ],
      ...historyFields,
    },
    { ...options, collection: 'towns' },
  )
    .index({ 'assignments.district': 1 }, { name: 'townsOfDistrict' })
    .index({ lookup: 1 }, { name: 'townByWriting' })
    .index({ search: 1 }, { name: 'townBySearch' })
    .index({ 'name.kana': 1 }, { name: 'townsByKana' })
    .index({ order: 1 }, { name: 'townsInOrder' })
    .index({ postalCode: 1 }, { name: 'townsOfPostalCode' })
    .index({ baseTown: 1, chome: 1 }, { name: 'townByName', unique: true })
  return {
    wards: connection.model(
      'wards',
      bounded(wards, { most: 1, because: 'a store is about one ward' }),
    ) as unknown as TerritoryStore['wards'],
    areas: connection.model('areas', areas) as unknown as TerritoryStore['areas'],
    districts: connection.model('districts', districts) as unknown as TerritoryStore['districts'],
    towns: connection.model('towns', towns) as unknown as TerritoryStore['towns'],
  }
}
