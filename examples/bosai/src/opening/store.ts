import type { Stored } from '@chiiki/kit/act.ts'
import { historyFields } from '@chiiki/kit/model-fields.ts'
import { type Connection, type Model, Schema } from 'mongoose'
import { mostShelters } from '../shelter/shelter.ts'
import type { Opening, OpeningKept } from './opening.ts'

export type OpeningStore = {
  readonly openings: Model<Opening & Stored>
  /** What is open in these districts, the first opened first. */
  readonly openIn: (districts: readonly string[]) => Promise<OpeningKept[]>
}

export function openingStore(connection: Connection): OpeningStore {
  const required = { type: String, required: true } as const
  const openings = new Schema(
    {
      _id: required,
      shelter: required,
      district: required,
      state: required,
      reason: required,
      staffNote: { type: String, default: null },
      openedAt: { type: Date, required: true },
      closedAt: { type: Date, default: null },
      ...historyFields,
    },
    { versionKey: false, minimize: false, strict: 'throw', collection: 'openings' },
  )
    .index({ district: 1, closedAt: 1, openedAt: 1 }, { name: 'openInDistrict' })
    // Of two who open a shelter at once, one is refused by this, whatever each of them saw.
    .index(
      { shelter: 1 },
      { name: 'oneOpeningAShelter', unique: true, partialFilterExpression: { closedAt: null } },
    )
  const model = connection.model('openings', openings) as unknown as OpeningStore['openings']
  return {
    openings: model,
    openIn: (districts) =>
      model
        .find({ district: { $in: districts }, closedAt: null }, { history: 0 })
        .sort({ openedAt: 1, _id: 1 })
        .limit(mostShelters)
        .lean(),
  }
}
