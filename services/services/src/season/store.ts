import type { Stored } from '@chiiki/kit/act.ts'
import { bounded } from '@chiiki/kit/bounded.ts'
import { historyFields, sourceFields } from '@chiiki/kit/model-fields.ts'
import { type Connection, type Model, Schema } from 'mongoose'
import type { PeakSeasonRecord } from './season.ts'

export type SeasonStore = {
  readonly peaks: Model<PeakSeasonRecord & Stored>
  /** Every year's peak. Read once and kept: they change with an import alone. */
  readonly known: () => Promise<readonly PeakSeasonRecord[]>
  /** Reads again at the next question. */
  readonly forget: () => void
}

const required = { type: String, required: true }

/** Peak seasons, one document a year. */
export function seasonStore(connection: Connection): SeasonStore {
  const schema = new Schema(
    {
      _id: required,
      year: { type: Number, required: true },
      from: required,
      through: required,
      source: { type: sourceFields, required: true },
      ...historyFields,
    },
    { versionKey: false, minimize: false, strict: 'throw', collection: 'peakSeasons' },
  )
  const peaks = connection.model(
    'peakSeasons',
    bounded(schema, { most: 200, because: 'one a year' }),
  ) as unknown as SeasonStore['peaks']
  let read: Promise<readonly PeakSeasonRecord[]> | null = null
  return {
    peaks,
    known: () => {
      read ??= peaks
        .find({}, { history: 0 })
        .sort({ year: 1 })
        .lean()
        .then(
          (all) => all as readonly PeakSeasonRecord[],
          (error: unknown) => {
            read = null
            throw error
          },
        )
      return read
    },
    forget: () => {
      read = null
    },
  }
}
