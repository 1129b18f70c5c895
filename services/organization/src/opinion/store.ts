import type { Stored } from '@chiiki/kit/act.ts'
import { historyFields } from '@chiiki/kit/model-fields.ts'
import type { Sealer } from '@chiiki/kit/sealed.ts'
import { type Connection, type Model, Schema } from 'mongoose'
import type { OpinionRecord } from './opinion.ts'

export type OpinionStore = {
  readonly opinions: Model<OpinionRecord & Stored>
  /** Keeps what is said of a person. */
  readonly seal: (id: string, text: string) => string
  readonly open: (id: string, sealed: string) => string
  /** What two inputs are compared by, without keeping what they say. */
  readonly print: (text: string) => string
}

export function opinionStore(connection: Connection, sealer: Sealer): OpinionStore {
  const required = { type: String, required: true } as const
  const text = { type: String, default: null } as const
  const instant = { type: Date, default: null } as const
  const opinions = new Schema(
    {
      _id: required,
      post: required,
      area: required,
      person: required,
      intendedFrom: required,
      askedAt: { type: Date, required: true },
      stance: text,
      text,
      answeredAt: instant,
      withdrawnAt: instant,
      isStanding: { type: Boolean, required: true },
      ...historyFields,
    },
    { versionKey: false, minimize: false, strict: 'throw', collection: 'appointmentOpinions' },
  )
    .index(
      { post: 1, person: 1, intendedFrom: 1 },
      { name: 'oneOpinionAsked', unique: true, partialFilterExpression: { isStanding: true } },
    )
    .index({ intendedFrom: 1 }, { name: 'opinionsByDay' })
    .index({ askedAt: 1 }, { name: 'opinionsByInstant' })
    .index({ post: 1, _id: 1 }, { name: 'opinionsOfPost' })
    .index({ area: 1, intendedFrom: 1 }, { name: 'opinionsOfArea' })
  const about = (id: string) => `AppointmentOpinion.text ${id}`
  return {
    opinions: connection.model('appointmentOpinions', opinions) as unknown as OpinionStore['opinions'],
    seal: (id, given) => sealer.seal(given, about(id)),
    open: (id, sealed) => sealer.open(sealed, about(id)),
    print: (given) => sealer.fingerprints(given, 'AppointmentOpinion.input')[0] ?? '',
  }
}
