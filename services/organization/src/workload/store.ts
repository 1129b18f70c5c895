import type { Stored } from '@chiiki/kit/act.ts'
import { historyFields, sourceFields } from '@chiiki/kit/model-fields.ts'
import { type Connection, type Model, Schema } from 'mongoose'
import type { WorkloadFigure } from './workload.ts'

export type WorkloadStore = { readonly figures: Model<WorkloadFigure & Stored> }

export function workloadStore(connection: Connection): WorkloadStore {
  const required = { type: String, required: true } as const
  const text = { type: String, default: null } as const
  const figures = new Schema(
    {
      _id: required,
      office: required,
      procedure: text,
      measure: required,
      method: required,
      from: required,
      to: required,
      value: { type: Number, default: null },
      unknownReason: text,
      source: { type: sourceFields, required: true },
      recordedAt: { type: Date, required: true },
      ...historyFields,
    },
    { versionKey: false, minimize: false, strict: 'throw', collection: 'workloadFigures' },
  )
    .index({ office: 1, from: 1, _id: 1 }, { name: 'workloadOfOffice' })
    .index({ office: 1, measure: 1, from: 1 }, { name: 'workloadByMeasure' })
    .index({ measure: 1, method: 1, from: 1, to: 1 }, { name: 'workloadByPeriod' })
  return { figures: connection.model('workloadFigures', figures) as unknown as WorkloadStore['figures'] }
}
