import type { Stored } from '@chiiki/kit/act.ts'
import { historyFields, sourceFields } from '@chiiki/kit/model-fields.ts'
import { type ClientSession, type Connection, type Model, Schema } from 'mongoose'
import type { AreaRuleRecord } from './area-rule.ts'
import type { StandardRecord } from './standard.ts'

/**
 * Standards and areas' rules take turns: whoever begins one turns this, in the act's own transaction and before it
 * looks. Two at once meet here; the second looks again. So that no topic ever has two standards, or a standard and a
 * rule of an area, on any day.
 */
type Turnstile = { _id: string; turns: number }

export type StandardStore = {
  readonly standards: Model<StandardRecord & Stored>
  readonly areaRules: Model<AreaRuleRecord & Stored>
  readonly turnstiles: Model<Turnstile>
}

const turnstile = 'standards'

export function standardStore(connection: Connection): StandardStore {
  const inner = { _id: false } as const
  const options = { versionKey: false, minimize: false, strict: 'throw' } as const
  const required = { type: String, required: true } as const
  const text = { type: String, default: null } as const
  const period = {
    validFrom: required,
    validTo: text,
    recordedAt: { type: Date, required: true },
    supersededAt: { type: Date, default: null },
  }
  const version = {
    ...period,
    number: { type: Number, required: true },
    text: new Schema({ ja: required, en: text }, inner),
    binds: [String],
    source: sourceFields,
  }
  const topic = { topic: required, topicKey: required, isOpen: { type: Boolean, required: true } }
  const standards = new Schema(
    {
      _id: required,
      ...topic,
      versions: [new Schema(version, inner)],
      search: [String],
      ...historyFields,
    },
    { ...options, collection: 'standards' },
  )
    .index(
      { topicKey: 1 },
      { name: 'oneOpenStandard', unique: true, partialFilterExpression: { isOpen: true } },
    )
    .index({ topicKey: 1, isOpen: 1 }, { name: 'standardsOfTopic' })
    .index({ search: 1 }, { name: 'standardBySearch' })
  const areaRules = new Schema(
    {
      _id: required,
      area: required,
      ...topic,
      text: required,
      source: sourceFields,
      periods: [new Schema(period, inner)],
      ...historyFields,
    },
    { ...options, collection: 'areaRules' },
  )
    .index(
      { area: 1, topicKey: 1 },
      { name: 'oneOpenRule', unique: true, partialFilterExpression: { isOpen: true } },
    )
    .index({ topicKey: 1, isOpen: 1 }, { name: 'rulesOfTopic' })
    .index({ area: 1, _id: 1 }, { name: 'rulesOfArea' })
  const turnstiles = new Schema(
    { _id: required, turns: Number },
    { ...options, collection: 'standardTurnstiles' },
  )
  return {
    standards: connection.model('standards', standards) as unknown as StandardStore['standards'],
    areaRules: connection.model('areaRules', areaRules) as unknown as StandardStore['areaRules'],
    turnstiles: connection.model('standardTurnstiles', turnstiles) as unknown as StandardStore['turnstiles'],
  }
}

/** Sets the turnstile up, once. Several processes may do this at once. */
export async function prepareStandards({ turnstiles }: StandardStore): Promise<void> {
  try {
    await turnstiles.updateOne({ _id: turnstile }, { $setOnInsert: { turns: 0 } }, { upsert: true })
  } catch (error) {
    if ((error as { code?: unknown }).code !== 11000) throw error
  }
}

/** Turns it: from here to the end of the transaction nobody else begins a standard or a rule. */
export async function takeTurn({ turnstiles }: StandardStore, session: ClientSession): Promise<void> {
  await turnstiles.updateOne({ _id: turnstile }, { $inc: { turns: 1 } }, { session })
}
