import type { Stored } from '@chiiki/kit/act.ts'
import { bounded } from '@chiiki/kit/bounded.ts'
import { historyFields, sourceFields } from '@chiiki/kit/model-fields.ts'
import type { Source } from '@chiiki/kit/provenance.ts'
import { type Connection, type Model, Schema } from 'mongoose'
import type { CallTally } from './learning.ts'
import type { WaitPolicyRecord } from './policy.ts'
import type { Minutes } from './queue-state.ts'
import type { ExperienceRecord, PairRecord } from './records.ts'
import type { SecondPart } from './second-wait.ts'

/** The latest lengths of one kind of visit at a counter; of its second wait where `part` says so. */
export type LengthsRecord = {
  _id: string
  counter: string
  group: string
  part?: SecondPart | null
  minutes: Minutes[]
}
/** The calls of a counter in a month, by class of wait. */
export type CallsRecord = CallTally & { _id: string; counter: string; month: string; at: Date }
/** What ended today at a counter: its pace. */
export type PaceRecord = {
  _id: string
  visits: number
  taken: Minutes
  expected: Minutes
  variance: number
  at: Date
}
/** Up to where ended visits have been learned. */
export type CursorRecord = { _id: string; endedAt: Date; ticket: string }

export type WaitStore = {
  readonly waitPolicies: Model<WaitPolicyRecord & Stored>
  readonly lengths: Model<LengthsRecord>
  readonly calls: Model<CallsRecord>
  readonly paces: Model<PaceRecord>
  readonly cursors: Model<CursorRecord>
  readonly pairs: Model<PairRecord>
  readonly experiences: Model<ExperienceRecord>
  /** The policy. Read once and kept: it changes with an import alone. */
  readonly waitPolicy: () => Promise<WaitPolicyRecord & { readonly source: Source }>
  readonly forget: () => void
}

const inner = { _id: false } as const
const required = { type: String, required: true }
const number = { type: Number, required: true }
const instant = { type: Date, required: true }
const quantiles = new Schema({ p10: number, p50: number, p80: number, p90: number }, inner)
const options = (collection: string) =>
  ({ versionKey: false, minimize: false, strict: 'throw', collection }) as const

/** How long the day's pace and the pairs are kept, in seconds: nobody needs them for longer. */
const paceSeconds = 3 * 86_400
const pairSeconds = 180 * 86_400
const callsSeconds = 150 * 86_400

/** What is known of waits. None of it is about a person: a pair names a ticket by the id that its holder's token stands apart from. */
export function waitStore(connection: Connection): WaitStore {
  const model = <T>(name: string, schema: unknown) =>
    connection.model(name, schema as Schema) as unknown as Model<T>
  const lengths = new Schema(
    {
      ...{ _id: required, counter: required, group: required, part: String },
      minutes: { type: [Number], required: true },
    },
    options('waitLengths'),
  ).index({ counter: 1 }, { name: 'lengthsOfCounter' })
  const calls = new Schema(
    {
      ...{ _id: required, counter: required, month: required, at: instant, absentMinutes: number },
      called: { type: Map, of: Number },
      absent: { type: Map, of: Number },
    },
    options('waitCalls'),
  )
    .index({ counter: 1, month: 1 }, { name: 'callsOfCounter' })
    .index({ at: 1 }, { name: 'callsOfThePast', expireAfterSeconds: callsSeconds })
  const paces = new Schema(
    { _id: required, visits: number, taken: number, expected: number, variance: number, at: instant },
    options('waitPaces'),
  ).index({ at: 1 }, { name: 'pacesOfThePast', expireAfterSeconds: paceSeconds })
  const cursors = new Schema(
    { _id: required, endedAt: instant, ticket: { type: String } },
    options('waitCursors'),
  )
  const waitPolicies = model<WaitPolicyRecord & Stored>(
    'waitPolicies',
    bounded(policySchema(), { most: 10, because: 'one for the ward' }),
  )
  let read: Promise<WaitPolicyRecord> | null = null
  return {
    waitPolicies,
    lengths: model('waitLengths', lengths),
    calls: model('waitCalls', calls),
    paces: model('waitPaces', paces),
    cursors: model('waitCursors', cursors),
    pairs: model('waitPairs', pairSchema()),
    experiences: model('waitExperiences', experienceSchema()),
    waitPolicy: () => {
      read ??= onePolicy(waitPolicies).catch((error: unknown) => {
        read = null
        throw error
      })
      return read
    },
    forget: () => {
      read = null
    },
  }
}

async function onePolicy(policies: WaitStore['waitPolicies']): Promise<WaitPolicyRecord> {
  const policy = (await policies.findOne({}, { history: 0 }).lean()) as WaitPolicyRecord | null
  if (!policy) throw new Error('no policy of waits has been imported')
  return policy
}

function pairSchema() {
  return new Schema(
    {
      _id: required,
      counter: required,
      series: required,
      season: required,
      businessDate: required,
      at: instant,
      ahead: number,
      method: required,
      raw: { type: quantiles, default: null },
      told: { type: quantiles, required: true },
      shown: number,
      call: String,
      isOpen: Boolean,
      actual: { type: Number, default: null },
      calledAt: Date,
    },
    options('waitPairs'),
  )
    .index({ isOpen: 1, at: 1 }, { name: 'openPairsByTime', partialFilterExpression: { isOpen: true } })
    .index(
      { counter: 1, season: 1, calledAt: 1 },
      { name: 'pairsOfCounter', partialFilterExpression: { calledAt: { $exists: true } } },
    )
    .index({ calledAt: 1 }, { name: 'pairsOfThePast', expireAfterSeconds: pairSeconds })
}

function experienceSchema() {
  const calibration = new Schema({ pairs: number, band: number, half: number, most: number }, inner)
  const error = new Schema(
    {
      pairs: number,
      meanAbsolute: number,
      bias: number,
      longerThanShown: number,
      surprised: number,
      coverage: number,
    },
    inner,
  )
  return new Schema(
    {
      _id: required,
      counter: required,
      season: required,
      call: String,
      calibration: { type: calibration, required: true },
      error: { type: error, default: null },
      since: { type: Date, default: null },
      at: instant,
    },
    options('waitExperiences'),
  ).index({ counter: 1 }, { name: 'experiencesOfCounter' })
}

function policySchema() {
  const numbers = (names: readonly string[]) => ({
    type: new Schema(Object.fromEntries(names.map((name) => [name, number])), inner),
    required: true,
  })
  return new Schema(
    {
      _id: required,
      ladder: numbers([
        ...['fewestSamples', 'manySamples', 'paths', 'mostSimulated', 'shownStepMinutes', 'dayVariation'],
        ...['leastCoverage', 'coveragePairs', 'wideBand'],
      ]),
      assumed: numbers([
        ...[
          'serviceMinutes',
          'serviceVariation',
          'absentShare',
          'absentCallMinutes',
          'processingMinutes',
          'processingVariation',
          'readyMinutes',
          'readyVariation',
          'appointmentShare',
          'weight',
        ],
      ]),
      validMinutes: number,
      staleMinutes: number,
      growthMinutes: number,
      calibrationDays: number,
      mostPairs: number,
      keptLengths: number,
      congestion: numbers([
        ...['someMinutes', 'busyMinutes', 'veryBusyMinutes', 'fewestTickets', 'fewestAnalogs'],
        ...['mostAnalogs', 'levelDays'],
      ]),
      source: { type: sourceFields, required: true },
      ...historyFields,
    },
    options('waitPolicies'),
  )
}
