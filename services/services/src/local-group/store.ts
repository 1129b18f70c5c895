import type { Stored } from '@chiiki/kit/act.ts'
import { historyFields } from '@chiiki/kit/model-fields.ts'
import { type Connection, type Model, Schema } from 'mongoose'
import type { LocalGroupRecord } from './local-group.ts'

export type LocalGroupStore = { readonly groups: Model<LocalGroupRecord & Stored> }

export function localGroupStore(connection: Connection): LocalGroupStore {
  const required = { type: String, required: true } as const
  const text = { type: String, default: null } as const
  const schema = new Schema(
    {
      ...{ _id: required, kind: required, name: required, district: required, office: required },
      ...{ covers: text, contact: text, from: required, until: text, state: required },
      ...historyFields,
    },
    { versionKey: false, minimize: false, strict: 'throw', collection: 'localGroups' },
  )
    // Over documents: a district tells of each once.
    .index(
      { district: 1, name: 1 },
      { name: 'oneLocalGroup', unique: true, partialFilterExpression: { state: 'REGISTERED' } },
    )
    .index({ district: 1, kind: 1, name: 1, _id: 1 }, { name: 'localGroupsOfDistrict' })
  return { groups: connection.model('localGroups', schema) as unknown as LocalGroupStore['groups'] }
}
