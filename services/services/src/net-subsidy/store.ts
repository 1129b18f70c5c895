import type { Stored } from '@chiiki/kit/act.ts'
import { bounded } from '@chiiki/kit/bounded.ts'
import { historyFields, sourceFields } from '@chiiki/kit/model-fields.ts'
import { type ClientSession, type Connection, type Model, Schema } from 'mongoose'
import type { NetSpotRecord, NetSubsidyRule } from './net-spot.ts'

type Turnstile = { readonly _id: string; readonly turns: number }

export type NetSubsidyStore = {
  readonly spots: Model<NetSpotRecord & Stored>
  readonly rules: Model<NetSubsidyRule & Stored>
  /** Made with its spot, in its transaction. */
  openTurnstile(spot: string, session: ClientSession): Promise<void>
  /** Whoever files for a spot or grants it at the same time looks again. */
  takeTurn(spot: string, session: ClientSession): Promise<void>
}

const required = { type: String, required: true } as const
const text = { type: String, default: null } as const
const inner = { _id: false } as const
const options = { versionKey: false, minimize: false, strict: 'throw' } as const

/** Spots with their grants, and the rule of the subsidy. */
export function netSubsidyStore(connection: Connection): NetSubsidyStore {
  const turnstiles = connection.model(
    'netTurnstiles',
    new Schema(
      { _id: required, turns: { type: Number, required: true } },
      { ...options, collection: 'netTurnstiles' },
    ),
  ) as unknown as Model<Turnstile>
  return {
    spots: connection.model('netSpots', spotSchema()) as unknown as NetSubsidyStore['spots'],
    rules: connection.model('netSubsidyRules', ruleSchema()) as unknown as NetSubsidyStore['rules'],
    openTurnstile: async (_id, session) => {
      await turnstiles.create([{ _id, turns: 0 }], { session })
    },
    takeTurn: async (_id, session) => {
      await turnstiles.updateOne({ _id }, { $inc: { turns: 1 } }, { session })
    },
  }
}

function spotSchema() {
  const grant = new Schema({ application: required, on: required, exception: text }, inner)
  return new Schema(
    {
      _id: required,
      district: required,
      place: required,
      key: required,
      grants: { type: [grant], required: true },
      ...historyFields,
    },
    { ...options, collection: 'netSpots' },
  ).index({ district: 1, key: 1 }, { name: 'netSpotOnce', unique: true })
}

function ruleSchema() {
  const bilingual = new Schema({ ja: required, en: text }, inner)
  const source = { type: sourceFields, required: true }
  const exception = new Schema(
    { code: required, text: { type: bilingual, required: true }, isVerified: Boolean, source },
    inner,
  )
  const schema = new Schema(
    {
      _id: required,
      procedure: required,
      validFrom: required,
      years: { type: Number, required: true },
      isVerified: { type: Boolean, required: true },
      exceptions: { type: [exception], required: true },
      note: text,
      source,
      ...historyFields,
    },
    { ...options, collection: 'netSubsidyRules' },
  )
  return bounded(schema, { most: 50, because: 'one for each time that the ward changes the rule' })
}
