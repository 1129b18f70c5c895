import type { Stored } from '@chiiki/kit/act.ts'
import { historyFields } from '@chiiki/kit/model-fields.ts'
import { type ClientSession, type Connection, type Model, Schema } from 'mongoose'
import type { PolicyRecord } from './policy.ts'

type Page = { _id: string; turns: number }

export type PolicyStore = {
  readonly policies: Model<PolicyRecord & Stored>
  openPage(policy: string, session: ClientSession): Promise<void>
  /** Turns the page of a policy: nothing is recorded on it while it's adopted or ended. */
  turn(policy: string, session: ClientSession): Promise<void>
}

const required = { type: String, required: true } as const
const text = { type: String, default: null } as const
const options = { versionKey: false, minimize: false, strict: 'throw' } as const

export function policyStore(connection: Connection): PolicyStore {
  const schema = new Schema(
    {
      _id: required,
      office: required,
      post: required,
      kind: required,
      title: required,
      summary: required,
      field: text,
      isPriority: { type: Boolean, required: true },
      search: { type: [String], required: true },
      state: required,
      reason: text,
      adoptedOn: text,
      registeredOn: required,
      registeredAt: { type: Date, required: true },
      ...historyFields,
    },
    { ...options, collection: 'wardPolicies' },
  )
    .index({ state: 1, registeredAt: -1 }, { name: 'policiesByState' })
    .index({ isPriority: 1, registeredAt: -1 }, { name: 'priorityPolicies' })
    .index({ kind: 1, registeredAt: -1 }, { name: 'policiesByKind' })
    .index({ registeredAt: -1 }, { name: 'policiesByInstant' })
    .index({ search: 1 }, { name: 'policiesBySearch' })
  const page = new Schema(
    { _id: required, turns: { type: Number, required: true } },
    { ...options, collection: 'wardPolicyPages' },
  )
  const pages = connection.model('wardPolicyPages', page) as unknown as Model<Page>
  return {
    policies: connection.model('wardPolicies', schema) as unknown as PolicyStore['policies'],
    openPage: async (policy, session) => {
      await pages.create([{ _id: policy, turns: 0 }], { session })
    },
    turn: async (policy, session) => {
      await pages.updateOne({ _id: policy }, { $inc: { turns: 1 } }, { session })
    },
  }
}
