import type { Stored } from '@chiiki/kit/act.ts'
import { historyFields } from '@chiiki/kit/model-fields.ts'
import { type ClientSession, type Connection, type Model, Schema } from 'mongoose'
import type { ItemRecord } from './agenda.ts'

export type ItemDocument = ItemRecord & Stored

export type AgendaStore = {
  readonly items: Model<ItemDocument>
  /** The items of one agenda, with their histories; at most 50 stand on one. */
  onAgenda(ids: readonly string[], session: ClientSession): Promise<ItemDocument[]>
}

const inner = { _id: false } as const
const required = { type: String, required: true } as const
const text = { type: String, default: null } as const
const instant = { type: Date, default: null } as const
const number = { type: Number, required: true } as const

export function agendaStore(connection: Connection): AgendaStore {
  const items = connection.model('agendaItems', itemSchema()) as unknown as AgendaStore['items']
  return {
    items,
    onAgenda: async (ids, session) =>
      (await items
        .find({ _id: { $in: [...ids] } })
        .session(session)
        .lean()) as ItemDocument[],
  }
}

function itemSchema() {
  const paper = new Schema({ kind: required, id: required, version: number }, { ...inner, id: false })
  const reflection = { state: required, explanation: required, publishedAt: Date }
  return new Schema(
    {
      _id: required,
      council: required,
      meeting: text,
      title: required,
      explanation: text,
      closedReason: text,
      role: required,
      paper: { type: paper, default: null },
      durationMinutes: { type: Number, default: null },
      state: required,
      recusals: [new Schema({ membership: required, at: Date }, inner)],
      deferrals: [new Schema({ meeting: required, at: Date, reason: text }, inner)],
      proposedAt: { type: Date, required: true },
      takenAt: instant,
      endedAt: instant,
      summary: text,
      resolution: text,
      withdrawReason: text,
      reflections: [new Schema(reflection, inner)],
      ...historyFields,
    },
    { versionKey: false, minimize: false, strict: 'throw', collection: 'agendaItems' },
  )
    .index({ council: 1, state: 1, proposedAt: -1 }, { name: 'itemsOfCouncil' })
    .index({ council: 1, proposedAt: -1 }, { name: 'itemsOfCouncilByTime' })
    .index({ state: 1, proposedAt: -1 }, { name: 'itemsByState' })
    .index({ proposedAt: 1, _id: 1 }, { name: 'itemsByTime' })
    .index({ 'paper.id': 1, proposedAt: -1 }, { name: 'itemsOnPaper' })
}
