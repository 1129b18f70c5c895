import type { Stored } from '@chiiki/kit/act.ts'
import { historyFields } from '@chiiki/kit/model-fields.ts'
import { type Connection, type Model, Schema } from 'mongoose'
import type { NotificationRecord } from './notification.ts'

/** That hours or bookings were taken away, until everybody whom that concerns has been found. */
export type ClosingRecord = {
  readonly _id: string
  /** The groups of slots; of a counter all that it has. */
  readonly groups: readonly string[]
  readonly counter: string | null
  readonly from: string
  readonly through: string
  readonly at: Date
  /** Whom it has come to: later ones by time, then id. Null before the first. */
  readonly reached: string | null
}

export type NotificationStore = {
  readonly notifications: Model<NotificationRecord & Stored>
  readonly closings: Model<ClosingRecord>
}

const inner = { _id: false } as const
const required = { type: String, required: true } as const
const text = { type: String, default: null } as const
const counted = { type: Number, required: true } as const
const instant = { type: Date, required: true } as const
const until = { type: Date, default: null } as const
const options = { versionKey: false, minimize: false, strict: 'throw' } as const

/** What is to be told, and the closings of which nobody has been told yet. */
export function notificationStore(connection: Connection): NotificationStore {
  return {
    notifications: connection.model(
      'notifications',
      notificationSchema(),
    ) as unknown as NotificationStore['notifications'],
    closings: connection.model('closings', closingSchema()) as unknown as Model<ClosingRecord>,
  }
}

function notificationSchema() {
  const request = new Schema({ key: required, input: required }, inner)
  const attempt = new Schema(
    {
      number: counted,
      by: required,
      request: { type: request, default: null },
      takenAt: instant,
      until: instant,
      outcome: text,
      endedAt: until,
    },
    inner,
  )
  return (
    new Schema(
      {
        _id: required,
        key: required,
        kind: required,
        appointment: required,
        person: required,
        offices: { type: [String], required: true },
        state: required,
        dueAt: until,
        lapsesAt: instant,
        attempts: [attempt],
        tries: counted,
        recalled: text,
        dropped: text,
        writtenAt: instant,
        endedAt: until,
        ...historyFields,
      },
      { ...options, collection: 'notifications' },
    )
      // Over documents: nothing is told twice.
      .index({ key: 1 }, { name: 'oneNotification', unique: true })
      .index({ state: 1, dueAt: 1 }, { name: 'notificationsDue' })
      .index({ state: 1, lapsesAt: 1 }, { name: 'notificationsOfNoUse' })
      .index({ 'attempts.request.key': 1 }, { name: 'notificationsOfRequest' })
      .index({ appointment: 1 }, { name: 'notificationsOfAppointment' })
      .index({ offices: 1, writtenAt: -1, _id: 1 }, { name: 'notificationsOfOffice' })
      .index({ endedAt: 1 }, { name: 'notificationsToForget' })
  )
}

function closingSchema() {
  return new Schema(
    {
      _id: required,
      groups: { type: [String], required: true },
      counter: text,
      from: required,
      through: required,
      at: instant,
      reached: text,
    },
    { ...options, collection: 'closings' },
  ).index({ at: 1 }, { name: 'closingsByAge' })
}
