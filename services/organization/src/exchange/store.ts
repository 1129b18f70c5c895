import type { Stored } from '@chiiki/kit/act.ts'
import { historyFields, sourceFields } from '@chiiki/kit/model-fields.ts'
import { type ClientSession, type Connection, type Model, Schema } from 'mongoose'
import type { ExchangeRecord } from './exchange.ts'

/** Who sends people to a programme, and who ends it, turn its turnstile first: one of the two looks again. */
type Turnstile = { _id: string; turns: number }
export type ExchangeStore = {
  readonly exchanges: Model<ExchangeRecord & Stored>
  readonly turnstiles: Model<Turnstile>
}

export function exchangeStore(connection: Connection): ExchangeStore {
  const inner = { _id: false } as const
  const options = { versionKey: false, minimize: false, strict: 'throw' } as const
  const required = { type: String, required: true } as const
  const exchanges = new Schema(
    {
      _id: required,
      title: required,
      partner: new Schema({ name: required, kind: required }, inner),
      direction: required,
      goals: [String],
      startsOn: required,
      endsOn: required,
      decision: { type: sourceFields, required: true },
      recordedAt: { type: Date, required: true },
      withdrawnAt: { type: Date, default: null },
      ...historyFields,
    },
    { ...options, collection: 'exchanges' },
  ).index({ startsOn: 1, _id: 1 }, { name: 'exchangesByDay' })
  const turnstiles = new Schema(
    { _id: required, turns: Number },
    { ...options, collection: 'exchangeTurnstiles' },
  )
  return {
    exchanges: connection.model('exchanges', exchanges) as unknown as ExchangeStore['exchanges'],
    turnstiles: connection.model('exchangeTurnstiles', turnstiles) as unknown as ExchangeStore['turnstiles'],
  }
}

export async function turnExchange(
  { turnstiles }: ExchangeStore,
  _id: string,
  session: ClientSession,
): Promise<void> {
  await turnstiles.updateOne({ _id }, { $inc: { turns: 1 } }, { session, upsert: true })
}
