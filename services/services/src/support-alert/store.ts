import type { Stored } from '@chiiki/kit/act.ts'
import { historyFields } from '@chiiki/kit/model-fields.ts'
import { type Connection, type Model, Schema } from 'mongoose'
import type { AlertRecord } from './support-alert.ts'

export type SupportAlertStore = { readonly alerts: Model<AlertRecord & Stored> }

const required = { type: String, required: true } as const
const instant = { type: Date, required: true } as const

/** One document a day, application and office. The store forgets them by itself. */
export function supportAlertStore(connection: Connection): SupportAlertStore {
  const schema = new Schema(
    {
      _id: required,
      office: required,
      application: required,
      state: required,
      firstAt: instant,
      lastAt: instant,
      tries: { type: Number, required: true },
      seenAt: { type: Date, default: null },
      eraseAt: instant,
      ...historyFields,
    },
    { versionKey: false, minimize: false, strict: 'throw', collection: 'supportAlerts' },
  )
    .index({ office: 1, lastAt: 1 }, { name: 'alertsOfOffice' })
    .index({ eraseAt: 1 }, { name: 'alertsToErase', expireAfterSeconds: 0 })
  return { alerts: connection.model('supportAlerts', schema) as unknown as SupportAlertStore['alerts'] }
}
