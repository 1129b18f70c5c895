import type { Stored } from '@chiiki/kit/act.ts'
import { historyFields } from '@chiiki/kit/model-fields.ts'
import { type ClientSession, type Connection, type Model, Schema } from 'mongoose'
import { quorumFields } from '../attendance/store.ts'
import type { ResolutionRecord } from './resolution.ts'

type Series = { _id: string; lastNumber: number }

export type ResolutionStore = {
  readonly resolutions: Model<ResolutionRecord & Stored>
  /** The next reference of a series; given back when the transaction fails. */
  takeReference(series: string, session: ClientSession): Promise<string>
}

const inner = { _id: false } as const
const required = { type: String, required: true } as const
const text = { type: String, default: null } as const
const options = { versionKey: false, minimize: false, strict: 'throw' } as const

export function resolutionStore(connection: Connection): ResolutionStore {
  const series = connection.model(
    'resolutionSeries',
    new Schema<Series>({ _id: required, lastNumber: Number }, { ...options, collection: 'resolutionSeries' }),
  ) as unknown as Model<Series>
  return {
    resolutions: connection.model(
      'resolutions',
      resolutionSchema(),
    ) as unknown as ResolutionStore['resolutions'],
    takeReference: async (name, session) => {
      const next = { $inc: { lastNumber: 1 } }
      const taken = await series
        .findOneAndUpdate({ _id: name }, next, { session, upsert: true, returnDocument: 'after' })
        .lean()
      if (!taken) throw new Error(`the series ${name} gave no number`)
      return `${name}-${taken.lastNumber}`
    },
  }
}

function resolutionSchema() {
  const paper = { kind: required, id: required, version: Number }
  return new Schema(
    {
      _id: required,
      reference: required,
      council: required,
      meeting: required,
      item: required,
      paper: { type: new Schema(paper, { ...inner, id: false }), default: null },
      text: required,
      result: required,
      vote: required,
      quorum: quorumFields,
      minorityOpinions: [new Schema({ text: required, membership: text }, inner)],
      decidedAt: { type: Date, required: true },
      ...historyFields,
    },
    { ...options, collection: 'resolutions' },
  )
    .index({ reference: 1 }, { name: 'resolutionReference', unique: true })
    .index({ item: 1 }, { name: 'oneResolution', unique: true })
    .index({ council: 1, decidedAt: -1, _id: 1 }, { name: 'resolutionsOfCouncil' })
    .index({ meeting: 1, decidedAt: 1 }, { name: 'resolutionsOfMeeting' })
}
