import type { Stored, Thing } from '@chiiki/kit/act.ts'
import { bounded } from '@chiiki/kit/bounded.ts'
import { historyFields, sourceFields } from '@chiiki/kit/model-fields.ts'
import { type Connection, type Model, Schema } from 'mongoose'
import type { Leaflet, LeafletStock } from './leaflet.ts'

/** A stock with the count of acts on it. */
export type LeafletStockKept = Thing<LeafletStock & Stored>

export type LeafletStore = {
  readonly leaflets: Model<Leaflet & Stored>
  readonly stocks: Model<LeafletStock & Stored>
}

const inner = { _id: false } as const
const required = { type: String, required: true }
const options = { versionKey: false, minimize: false, strict: 'throw' } as const

/** Leaflets, and what each window has of them: one document a leaflet and window. */
export function leafletStore(connection: Connection): LeafletStore {
  const leaflets = new Schema(
    {
      _id: required,
      order: { type: Number, required: true },
      name: {
        type: new Schema({ ja: required, en: { type: String, default: null } }, inner),
        required: true,
      },
      procedures: [String],
      source: { type: sourceFields, required: true },
      ...historyFields,
    },
    { ...options, collection: 'leaflets' },
  )
  const number = { type: Number, required: true, min: 0 }
  const edition = new Schema(
    { edition: required, left: number, handedOut: number, since: { type: Date, required: true } },
    inner,
  )
  const stocks = new Schema(
    { _id: required, leaflet: required, counter: required, editions: [edition], ...historyFields },
    { ...options, collection: 'leafletStocks' },
  ).index({ counter: 1, leaflet: 1 }, { name: 'leafletStocksOfCounter' })
  return {
    leaflets: connection.model(
      'leaflets',
      bounded(leaflets, { most: 500, because: 'what a ward prints for its windows' }),
    ) as unknown as LeafletStore['leaflets'],
    stocks: connection.model('leafletStocks', stocks) as unknown as LeafletStore['stocks'],
  }
}
