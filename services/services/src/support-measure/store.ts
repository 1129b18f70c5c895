import type { Stored } from '@chiiki/kit/act.ts'
import { bounded } from '@chiiki/kit/bounded.ts'
import { historyFields } from '@chiiki/kit/model-fields.ts'
import type { Sealer } from '@chiiki/kit/sealed.ts'
import { type ClientSession, type Connection, type Model, Schema } from 'mongoose'
import { type PersonNamed, personKeys } from '../application/person.ts'
import type { ClearanceRecord, MeasureRecord, SupportPolicy } from './support-measure.ts'

type Turnstile = { readonly _id: string; readonly turns: number }

export type SupportMeasureStore = {
  readonly measures: Model<MeasureRecord & Stored>
  readonly clearances: Model<ClearanceRecord & Stored>
  readonly policies: Model<SupportPolicy & Stored>
  seal(id: string, persons: readonly PersonNamed[]): Pick<MeasureRecord, 'keys' | 'persons'>
  /** @throws SealBroken where what is kept was changed or moved. */
  personsIn(measure: Pick<MeasureRecord, '_id' | 'persons'>): PersonNamed[]
  /** What a person is looked for by, under every key; empty for one of whom no day of birth is known. */
  keysOf(person: PersonNamed): string[]
  /** Whoever acts on these keys at the same time looks again: an issue and a registration never cross. */
  takeTurn(keys: readonly string[], session: ClientSession): Promise<void>
  /** Makes what turns are taken at, before the first two want it at once. */
  prepare(): Promise<void>
  /** An officer as a record names them: not by name. */
  officer(id: string): string
}

const required = { type: String, required: true } as const
const text = { type: String, default: null } as const
const instant = { type: Date, default: null } as const
const counted = { type: Number, required: true } as const
const options = { versionKey: false, minimize: false, strict: 'throw' } as const

const signs = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'
const turnOf = (key: string) => `turn ${key.charAt(0)}`

/** Measures, clearances, and what keeps an issue and a registration from crossing. Private: no other slice reads these. */
export function supportMeasureStore(connection: Connection, sealer: Sealer): SupportMeasureStore {
  const turnstiles = connection.model('supportTurnstiles', turnstileSchema()) as unknown as Model<Turnstile>
  const about = (id: string) => `SupportMeasure.persons ${id}`
  const keysOf = (person: PersonNamed) =>
    personKeys(person).flatMap((key) => sealer.fingerprints(key, 'SupportMeasure.person'))
  return {
    measures: connection.model(
      'supportMeasures',
      measureSchema(),
    ) as unknown as SupportMeasureStore['measures'],
    clearances: connection.model(
      'supportClearances',
      clearanceSchema(),
    ) as unknown as SupportMeasureStore['clearances'],
    policies: connection.model(
      'supportPolicies',
      policySchema(),
    ) as unknown as SupportMeasureStore['policies'],
    seal: (id, persons) => ({
      keys: [...new Set(persons.flatMap(keysOf))],
      persons: sealer.seal(JSON.stringify(persons), about(id)),
    }),
    personsIn: ({ _id, persons }) => (persons === null ? [] : JSON.parse(sealer.open(persons, about(_id)))),
    keysOf,
    takeTurn: async (keys, session) => {
      for (const _id of [...new Set(keys.map(turnOf))].sort())
        await turnstiles.updateOne({ _id }, { $inc: { turns: 1 } }, { session })
    },
    prepare: async () => {
      const writes = [...signs].map((sign) => ({
        updateOne: { filter: { _id: turnOf(sign) }, update: { $setOnInsert: { turns: 0 } }, upsert: true },
      }))
      try {
        await turnstiles.bulkWrite(writes, { ordered: false })
      } catch (error) {
        if ((error as { code?: unknown }).code !== 11000) throw error
      }
    },
    officer: (id) => sealer.fingerprints(id, 'SupportMeasure.officer')[0] ?? '',
  }
}

function measureSchema() {
  return new Schema(
    {
      _id: required,
      office: required,
      state: required,
      registeredOn: required,
      until: required,
      keys: { type: [String], required: true },
      persons: text,
      endProposedBy: text,
      endedAt: instant,
      eraseAt: { type: Date, required: true },
      ...historyFields,
    },
    { ...options, collection: 'supportMeasures' },
  )
    .index({ keys: 1 }, { name: 'measuresOfPerson' })
    .index({ office: 1, until: 1 }, { name: 'measuresOfOffice' })
    .index({ eraseAt: 1 }, { name: 'measuresToErase' })
}

function clearanceSchema() {
  return new Schema(
    {
      _id: required,
      application: required,
      office: required,
      state: required,
      proposedBy: required,
      proposedAt: { type: Date, required: true },
      expiresAt: { type: Date, required: true },
      usedAt: instant,
      ...historyFields,
    },
    { ...options, collection: 'supportClearances' },
  ).index({ application: 1, proposedAt: 1 }, { name: 'clearancesOfApplication' })
}

function policySchema() {
  const schema = new Schema(
    {
      _id: required,
      validFrom: required,
      months: counted,
      clearanceMinutes: counted,
      keepDays: counted,
      alertDays: counted,
      ...historyFields,
    },
    { ...options, collection: 'supportPolicies' },
  )
  return bounded(schema, { most: 50, because: 'one for each time that the ward changes the rule' })
}

function turnstileSchema() {
  const schema = new Schema(
    { _id: required, turns: counted },
    { ...options, collection: 'supportTurnstiles' },
  )
  return bounded(schema, { most: 64, because: 'one for each first sign of a fingerprint' })
}
