import type { Stored } from '@chiiki/kit/act.ts'
import { historyFields } from '@chiiki/kit/model-fields.ts'
import { type Connection, type Model, Schema } from 'mongoose'
import type { AgentSessionRecord } from './agent.ts'

export type AgentStore = {
  readonly sessions: Model<AgentSessionRecord & Stored>
  /** When a session was last heard of: not in the session, because no act changes it. */
  readonly heartbeats: Model<{ _id: string; at: Date }>
}

const required = { type: String, required: true }
const instant = { type: Date, required: true }
const where = (field: string) => ({ partialFilterExpression: { [field]: { $exists: true } } })

export function agentStore(connection: Connection): AgentStore {
  const sessions = new Schema(
    {
      _id: required,
      agent: required,
      counter: required,
      office: required,
      desk: required,
      skills: { type: [String], required: true },
      state: required,
      since: instant,
      signedInAt: instant,
      endedAt: { type: Date, default: null },
      liveAgent: String,
      liveDesk: String,
      ...historyFields,
    },
    { versionKey: false, minimize: false, strict: 'throw', collection: 'agentSessions' },
  )
    .index({ liveAgent: 1 }, { name: 'oneDeskPerAgent', unique: true, ...where('liveAgent') })
    .index({ liveDesk: 1 }, { name: 'oneAgentPerDesk', unique: true, ...where('liveDesk') })
    .index({ counter: 1, endedAt: 1 }, { name: 'sessionsOfCounter' })
  const heartbeats = new Schema(
    { _id: required, at: instant },
    { versionKey: false, strict: 'throw', collection: 'agentHeartbeats' },
  )
  return {
    sessions: connection.model('agentSessions', sessions) as unknown as AgentStore['sessions'],
    heartbeats: connection.model('agentHeartbeats', heartbeats) as unknown as AgentStore['heartbeats'],
  }
}
