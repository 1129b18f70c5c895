import type { Stored } from '@chiiki/kit/act.ts'
import { historyFields } from '@chiiki/kit/model-fields.ts'
import { type Connection, type Model, Schema } from 'mongoose'
import type { TicketRecord } from './ticket.ts'

export const overtakingRules = ['CLASS', 'RETURNED', 'STAFF_DECISION'] as const
export type OvertakingRule = (typeof overtakingRules)[number]

/** That a ticket was put before others who stood before it: the answer to "why was that person called before me?". Never changed. */
export type OvertakingRecord = {
  _id: string
  ticket: string
  display: string
  rule: OvertakingRule
  reason: string | null
  overtaken: string[]
  at: Date
}

export type TicketStore = {
  readonly tickets: Model<TicketRecord & Stored>
  /** Tickets that ended long ago, with their histories; without what would find a person's. */
  readonly archive: Model<TicketRecord & Stored>
  readonly overtakings: Model<OvertakingRecord>
  /** One a series: acts that overtake write it first, so that they never count past each other. */
  readonly turnstiles: Model<{ _id: string; turns: number }>
}

const inner = { _id: false } as const
const required = { type: String, required: true }
const text = { type: String, default: null }
const count = { type: Number, required: true }
const instant = { type: Date, required: true }
const list = { type: [String], required: true }
const where = (field: string) => ({ partialFilterExpression: { [field]: { $exists: true } } })

function ticketSchema(collection: string) {
  const call = new Schema({ at: instant, kind: required, desk: required, reason: text, key: text }, inner)
  const phase = new Schema(
    {
      state: required,
      from: instant,
      to: { type: Date, default: null },
      series: required,
      businessDate: required,
      desk: text,
    },
    inner,
  )
  return new Schema(
    {
      _id: required,
      counter: required,
      office: required,
      series: required,
      businessDate: required,
      issuedSeries: required,
      issuedOn: required,
      number: count,
      display: required,
      state: required,
      stage: count,
      procedures: list,
      priority: required,
      priorityReason: text,
      rank: count,
      arrivedAt: instant,
      effectiveArrivalAt: instant,
      tie: count,
      hasReturned: { type: Boolean, required: true },
      calls: { type: [call], required: true },
      activeAgent: String,
      activeDesk: String,
      phases: { type: [phase], required: true },
      endedAt: { type: Date, default: null },
      dueAt: Date,
      appointment: String,
      application: text,
      languages: list,
      supportNeeds: list,
      tokenHash: String,
      issueKey: String,
      issueInput: required,
      reason: text,
      result: text,
      results: [new Schema({ procedure: required, isDone: { type: Boolean, required: true } }, inner)],
      archivedAt: Date,
      ...historyFields,
    },
    { versionKey: false, minimize: false, strict: 'throw', collection },
  )
}

/**
 * Tickets. What must never happen is held by unique indexes: one desk's or agent's two tickets at once, a key's or an appointment's two
 * tickets; a number's two tickets by `_id`.
 */
export function ticketStore(connection: Connection): TicketStore {
  const tickets = ticketSchema('tickets')
    .index({ series: 1, businessDate: 1, state: 1 }, { name: 'ticketsOfSeriesDay' })
    .index({ counter: 1, businessDate: 1, state: 1 }, { name: 'ticketsOfCounter' })
    .index(
      { businessDate: 1 },
      {
        name: 'ticketsToSettle',
        partialFilterExpression: { state: { $in: ['WAITING', 'ABSENT', 'PARKED', 'PROCESSING', 'READY'] } },
      },
    )
    .index({ activeAgent: 1 }, { name: 'oneTicketPerAgent', unique: true, ...where('activeAgent') })
    .index({ activeDesk: 1 }, { name: 'oneTicketPerDesk', unique: true, ...where('activeDesk') })
    .index({ issueKey: 1 }, { name: 'oneTicketPerKey', unique: true, ...where('issueKey') })
    .index({ appointment: 1 }, { name: 'oneTicketPerAppointment', unique: true, ...where('appointment') })
    .index({ tokenHash: 1 }, { name: 'ticketByToken', unique: true, ...where('tokenHash') })
    .index({ dueAt: 1 }, { name: 'ticketsDue', ...where('dueAt') })
    .index({ 'calls.key': 1 }, { name: 'ticketByCallKey' })
    .index({ endedAt: 1 }, { name: 'ticketsEnded' })
  const archive = ticketSchema('ticketArchive')
    .index({ issuedSeries: 1, issuedOn: 1 }, { name: 'archivedOfSeriesDay' })
    .index({ counter: 1, businessDate: 1 }, { name: 'archivedOfCounter' })
  const overtakings = new Schema(
    {
      _id: required,
      ticket: required,
      display: required,
      rule: required,
      reason: text,
      overtaken: list,
      at: instant,
    },
    { versionKey: false, strict: 'throw', collection: 'overtakings' },
  ).index({ overtaken: 1, at: 1 }, { name: 'overtakingsOf' })
  const turnstiles = new Schema(
    { _id: required, turns: count },
    { versionKey: false, strict: 'throw', collection: 'queueTurnstiles' },
  )
  return {
    tickets: connection.model('tickets', tickets) as unknown as TicketStore['tickets'],
    archive: connection.model('ticketArchive', archive) as unknown as TicketStore['archive'],
    overtakings: connection.model('overtakings', overtakings) as unknown as TicketStore['overtakings'],
    turnstiles: connection.model('queueTurnstiles', turnstiles) as unknown as TicketStore['turnstiles'],
  }
}
