import type { Stored } from '@chiiki/kit/act.ts'
import { bounded } from '@chiiki/kit/bounded.ts'
import { historyFields } from '@chiiki/kit/model-fields.ts'
import { type ClientSession, type Connection, type Model, Schema } from 'mongoose'
import type { PartyRecord, WorkerRecord } from './party.ts'

type Turn = { readonly _id: string; readonly turns: number }

export type PartyStore = {
  readonly parties: Model<PartyRecord & Stored>
  readonly workers: Model<WorkerRecord & Stored>
  /** Makes what turns are taken at; before the transaction that needs it. */
  prepareTurns(ids: readonly string[]): Promise<void>
  /** Acts that rest on a worker's being active take a turn at the worker: leaving and being given a case never cross. */
  takeTurns(ids: readonly string[], session: ClientSession): Promise<void>
}

const required = { type: String, required: true } as const
const text = { type: String, default: null } as const
const options = { versionKey: false, minimize: false, strict: 'throw' } as const

/** Parties and who works for them. */
export function partyStore(connection: Connection): PartyStore {
  const turns = connection.model('workerTurns', turnSchema()) as unknown as Model<Turn>
  return {
    parties: connection.model('consultationParties', partySchema()) as unknown as PartyStore['parties'],
    workers: connection.model('consultationWorkers', workerSchema()) as unknown as PartyStore['workers'],
    prepareTurns: async (ids) => {
      const writes = [...new Set(ids)].map((_id) => ({
        updateOne: { filter: { _id }, update: { $setOnInsert: { turns: 0 } }, upsert: true },
      }))
      try {
        await turns.bulkWrite(writes, { ordered: false })
      } catch (error) {
        if ((error as { code?: unknown }).code !== 11000) throw error
      }
    },
    takeTurns: async (ids, session) => {
      for (const _id of [...new Set(ids)].sort())
        await turns.updateOne({ _id }, { $inc: { turns: 1 } }, { session })
    },
  }
}

function partySchema() {
  const covered = new Schema({ district: required, from: required, to: text }, { _id: false })
  const schema = new Schema(
    {
      _id: required,
      kind: required,
      name: { type: new Schema({ ja: required, en: required }, { _id: false }), required: true },
      order: { type: Number, required: true },
      district: text,
      area: text,
      covers: { type: [covered], required: true, default: [] },
      isWardBody: { type: Boolean, required: true },
      takesIntake: { type: Boolean, required: true },
      ...historyFields,
    },
    { ...options, collection: 'consultationParties' },
  )
  return bounded(schema, { most: 500, because: 'some for each district and area' })
}

function workerSchema() {
  return new Schema(
    {
      _id: required,
      person: required,
      party: required,
      role: required,
      state: required,
      since: { type: Date, required: true },
      leftAt: { type: Date, default: null },
      ...historyFields,
    },
    { ...options, collection: 'consultationWorkers' },
  )
    .index(
      { person: 1, party: 1 },
      {
        name: 'oneWorkerForEachPersonAndParty',
        unique: true,
        partialFilterExpression: { state: 'ACTIVE' },
      },
    )
    .index({ party: 1, state: 1, role: 1 }, { name: 'workersOfParty' })
}

function turnSchema() {
  return new Schema(
    { _id: required, turns: { type: Number, required: true } },
    { ...options, collection: 'workerTurns' },
  )
}
