import type { Stored } from '@chiiki/kit/act.ts'
import { bounded } from '@chiiki/kit/bounded.ts'
import { datedFields, historyFields, nameFields } from '@chiiki/kit/model-fields.ts'
import { type ClientSession, type Connection, type Model, Schema } from 'mongoose'
import type { Counts } from './counts.ts'
import type { Basis } from './decisions.ts'
import type { EligibilityRecord, EligibilityRule } from './eligibility.ts'
import type { ParticipationKind } from './verdict.ts'

/** The words that a declaration rests on: alone, so that they can be erased, and read by one door. */
export type BasisRecord = {
  readonly _id: string
  readonly text: string
  readonly salt: string
  readonly eraseAt: Date
}

export type EligibilityStore = {
  readonly declarations: Model<EligibilityRecord & Stored>
  readonly bases: Model<BasisRecord>
  readonly counts: Model<Counts>
  readonly rules: Model<EligibilityRule & Stored>
  readonly kinds: Model<ParticipationKind & Stored>
  /** Keeps the words of a declaration (null: those that are there), until it's erased. */
  keepBasis(id: string, basis: Basis | null, eraseAt: Date, session: ClientSession): Promise<void>
  eraseBasis(id: string, session: ClientSession): Promise<void>
}

const required = { type: String, required: true } as const
const text = { type: String, default: null } as const
const counted = { type: Number, required: true } as const
const instant = { type: Date, required: true } as const
const listed = { type: [String], required: true } as const
const options = { versionKey: false, minimize: false, strict: 'throw' } as const

/** Declarations; the words they rest on; what is told of their numbers; the rules and the kinds of participation. */
export function eligibilityStore(connection: Connection): EligibilityStore {
  const bases = connection.model('eligibilityBases', basisSchema()) as unknown as EligibilityStore['bases']
  return {
    declarations: connection.model(
      'eligibilities',
      declarationSchema(),
    ) as unknown as EligibilityStore['declarations'],
    bases,
    counts: connection.model('eligibilityCounts', countsSchema()) as unknown as EligibilityStore['counts'],
    rules: connection.model(
      'eligibilityRules',
      bounded(ruleSchema(), { most: 100, because: 'one for each rule of taking part, and those before it' }),
    ) as unknown as EligibilityStore['rules'],
    kinds: connection.model(
      'participationKinds',
      bounded(kindSchema(), { most: 100, because: 'the kinds of taking part that the ward knows' }),
    ) as unknown as EligibilityStore['kinds'],
    keepBasis: async (id, basis, eraseAt, session) => {
      const words = basis ? { text: basis.text, salt: basis.salt } : {}
      await bases.updateOne({ _id: id }, { $set: { ...words, eraseAt } }, { upsert: basis !== null, session })
    },
    eraseBasis: async (id, session) => {
      await bases.deleteOne({ _id: id }, { session })
    },
  }
}

function declarationSchema() {
  return new Schema(
    {
      _id: required,
      reference: required,
      holder: required,
      category: required,
      district: required,
      state: required,
      isLive: { type: Boolean, required: true },
      declaredOn: required,
      expiresOn: required,
      withdrawnOn: text,
      basisHash: text,
      eraseAt: { ...instant, expires: 0 },
      ...historyFields,
    },
    { ...options, collection: 'eligibilities' },
  )
    .index(
      { holder: 1, category: 1 },
      { name: 'oneLiveEligibility', unique: true, partialFilterExpression: { isLive: true } },
    )
    .index({ reference: 1 }, { name: 'eligibilityByReference', unique: true })
    .index({ isLive: 1, expiresOn: 1 }, { name: 'eligibilityByExpiry' })
}

function basisSchema() {
  return new Schema(
    { _id: required, text: required, salt: required, eraseAt: { ...instant, expires: 0 } },
    { ...options, collection: 'eligibilityBases' },
  )
}

function countsSchema() {
  const count = { type: Number, default: null }
  const cell = new Schema({ category: required, district: required, count }, { _id: false })
  return new Schema(
    { _id: required, countedAt: instant, smallestCell: counted, roundedTo: counted, cells: [cell] },
    { ...options, collection: 'eligibilityCounts' },
  )
}

function ruleSchema() {
  return new Schema(
    {
      _id: required,
      kumin: listed,
      clause: required,
      validMonths: counted,
      erasedAfterDays: counted,
      smallestCell: counted,
      roundedTo: counted,
      accessLogDays: counted,
      note: text,
      ...datedFields,
      ...historyFields,
    },
    { ...options, collection: 'eligibilityRules' },
  )
}

function kindSchema() {
  return new Schema(
    {
      _id: required,
      position: counted,
      name: nameFields,
      accepts: listed,
      isOfDistrict: { type: Boolean, required: true },
      clause: required,
      note: text,
      ...datedFields,
      ...historyFields,
    },
    { ...options, collection: 'participationKinds' },
  )
}
