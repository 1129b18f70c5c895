import type { Stored } from '@chiiki/kit/act.ts'
import { historyFields } from '@chiiki/kit/model-fields.ts'
import type { Sealer } from '@chiiki/kit/sealed.ts'
import { type Connection, type Model, Schema } from 'mongoose'
import type { Posting } from './posting.ts'

export type RosterStore = {
  readonly postings: Model<Posting & Stored>
  readonly sealName: (id: string, name: string) => string
  readonly openName: (posting: Pick<Posting, '_id' | 'name'>) => string
}

const about = (id: string) => `DisasterPosting.name ${id}`

/** Names are kept sealed: a copy of the store alone tells nobody who is posted where. */
export function rosterStore(connection: Connection, sealer: Sealer): RosterStore {
  const required = { type: String, required: true } as const
  const text = { type: String, default: null } as const
  const postings = new Schema(
    {
      _id: required,
      person: required,
      name: required,
      role: required,
      isDistrictStaff: { type: Boolean, required: true },
      district: required,
      shelter: text,
      from: required,
      until: text,
      ...historyFields,
    },
    { versionKey: false, minimize: false, strict: 'throw', collection: 'postings' },
  )
    .index({ district: 1, from: 1 }, { name: 'rosterOfDistrict' })
    .index({ person: 1, from: 1 }, { name: 'postingsOfPerson' })
    // Of two who are posted at once, one is refused by these, whatever each of them saw.
    .index(
      { person: 1 },
      { name: 'onePostingAPerson', unique: true, partialFilterExpression: { until: null } },
    )
    .index(
      { district: 1 },
      { name: 'oneLeaderADistrict', unique: true, partialFilterExpression: { until: null, role: 'LEADER' } },
    )
  return {
    postings: connection.model('postings', postings) as unknown as RosterStore['postings'],
    sealName: (id, name) => sealer.seal(name, about(id)),
    openName: ({ _id, name }) => sealer.open(name, about(_id)),
  }
}
