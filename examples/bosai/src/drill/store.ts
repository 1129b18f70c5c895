import type { Stored } from '@chiiki/kit/act.ts'
import { fiscalYear } from '@chiiki/kit/fiscal-year.ts'
import { historyFields } from '@chiiki/kit/model-fields.ts'
import { type Connection, type Model, Schema } from 'mongoose'
import type { Drill } from './drill.ts'
import type { DrillTally } from './year.ts'

export type DrillStore = {
  readonly drills: Model<Drill & Stored>
  /** What drills of these districts a 年度 had, by the day that they were held, or else are planned for. */
  readonly tally: (districts: readonly string[], year: number) => Promise<DrillTally[]>
}

export function drillStore(connection: Connection): DrillStore {
  const required = { type: String, required: true } as const
  const text = { type: String, default: null } as const
  const drills = new Schema(
    {
      _id: required,
      kind: required,
      title: required,
      district: required,
      shelter: text,
      office: required,
      plannedOn: required,
      state: required,
      heldOn: text,
      participantCount: { type: Number, default: null },
      summary: text,
      cancelledBecause: text,
      ...historyFields,
    },
    { versionKey: false, minimize: false, strict: 'throw', collection: 'drills' },
  )
    .index({ district: 1, plannedOn: -1, _id: -1 }, { name: 'drillsOfDistrict' })
    .index({ shelter: 1, plannedOn: -1, _id: -1 }, { name: 'drillsOfShelter' })
    .index({ plannedOn: -1, _id: -1 }, { name: 'latest' })
  const model = connection.model('drills', drills) as unknown as DrillStore['drills']
  return {
    drills: model,
    tally: (districts, year) => {
      const { startsOn, endsBefore } = fiscalYear(year)
      const within = { $gte: startsOn, $lt: endsBefore }
      const onDay = [{ heldOn: within }, { heldOn: null, plannedOn: within }]
      return model.aggregate<DrillTally>([
        { $match: { district: { $in: [...districts] }, $or: onDay } },
        {
          $group: {
            _id: { district: '$district', state: '$state' },
            count: { $sum: 1 },
            participants: { $sum: '$participantCount' },
          },
        },
        { $project: { _id: 0, district: '$_id.district', state: '$_id.state', count: 1, participants: 1 } },
      ])
    },
  }
}
