import type { Stored } from '@chiiki/kit/act.ts'
import { bounded } from '@chiiki/kit/bounded.ts'
import { datedFields, historyFields } from '@chiiki/kit/model-fields.ts'
import type { Sealer } from '@chiiki/kit/sealed.ts'
import { type ClientSession, type Connection, type Model, Schema } from 'mongoose'
import type { DrawEntry, DrawPolicy, DrawRecord } from './draw.ts'
import type { Entry } from './sortition.ts'

export type PoolEntry = Entry & { readonly rank: number | null }

export type DrawStore = {
  readonly draws: Model<DrawRecord & Stored>
  readonly entries: Model<DrawEntry>
  readonly policies: Model<DrawPolicy & Stored>
  readonly sealer: Sealer
  /** The whole pool as it's drawn from: bounded by the policy. */
  poolOf(draw: string, session: ClientSession): Promise<PoolEntry[]>
  /** Writes everybody's place in the order of the draw. */
  rank(draw: string, order: readonly string[], session: ClientSession): Promise<void>
  /** From then on the pool's secrets are erased. */
  eraseAfter(draw: string, instant: Date, session: ClientSession): Promise<void>
  /** Erases what tells who is behind a line, where the time has come; a bounded piece. @returns how many */
  eraseDue(now: Date): Promise<number>
}

const inner = { _id: false } as const
const required = { type: String, required: true } as const
const text = { type: String, default: null } as const
const counted = { type: Number, required: true } as const
const instant = { type: Date, default: null } as const
const options = { versionKey: false, minimize: false, strict: 'throw' } as const

/** Draws; the lines of their pools; the policy. */
export function drawStore(connection: Connection, sealer: Sealer): DrawStore {
  const draws = connection.model('draws', drawSchema()) as unknown as DrawStore['draws']
  const entries = connection.model('drawEntries', entrySchema()) as unknown as DrawStore['entries']
  const policies = connection.model(
    'drawPolicies',
    bounded(policySchema(), { most: 100, because: 'a policy and those before it' }),
  ) as unknown as DrawStore['policies']
  return {
    draws,
    entries,
    policies,
    sealer,
    poolOf: async (draw, session) => {
      const found = await entries
        .find({ draw }, { commitment: 1, strata: 1, rank: 1 })
        .session(session)
        .lean()
      return found.map(asEntry)
    },
    rank: async (draw, order, session) => {
      const writes = order.map((commitment, index) => ({
        updateOne: { filter: { _id: entryId(draw, commitment) }, update: { $set: { rank: index + 1 } } },
      }))
      await entries.bulkWrite(writes, { session })
    },
    eraseAfter: async (draw, eraseAt, session) => {
      await entries.updateMany({ draw }, { $set: { eraseAt } }, { session })
    },
    eraseDue: async (now) => {
      const due = await entries
        .find({ eraseAt: { $lte: now } }, { _id: 1 })
        .limit(1_000)
        .lean()
      const erased = { salt: null, person: null, print: null, eraseAt: null }
      if (due.length > 0)
        await entries.updateMany({ _id: { $in: due.map(({ _id }) => _id) } }, { $set: erased })
      return due.length
    },
  }
}

export function entryId(draw: string, commitment: string): string {
  return `${draw}/${commitment}`
}

export function asEntry({
  commitment,
  strata,
  rank,
}: Pick<DrawEntry, 'commitment' | 'strata' | 'rank'>): PoolEntry {
  return {
    commitment,
    rank,
    strata: Object.fromEntries(strata.map(({ attribute, value }) => [attribute, value])),
  }
}

function drawSchema() {
  const quota = { attribute: required, value: required, min: counted, max: counted }
  const source = {
    name: required,
    expectedOn: required,
    rule: required,
    fallback: required,
    commitment: text,
    values: { type: [Number], default: null },
    usedFallback: { type: Boolean, required: true },
    evidence: text,
    nonce: text,
  }
  const place = {
    commitment: required,
    rank: counted,
    state: required,
    replaces: text,
    replyBy: text,
    answeredOn: text,
  }
  return new Schema(
    {
      _id: required,
      council: required,
      purpose: new Schema({ ja: required, en: text }, inner),
      frame: required,
      asOf: required,
      seats: counted,
      maxAttempts: counted,
      quotas: [new Schema(quota, inner)],
      state: required,
      plannedOn: required,
      entryCount: counted,
      poolHash: text,
      rulesHash: text,
      frozenAt: instant,
      sources: [new Schema(source, inner)],
      announcedAt: instant,
      witnesses: [String],
      keyString: text,
      seed: text,
      attempt: { type: Number, default: null },
      resultHash: text,
      places: [new Schema(place, inner)],
      reason: text,
      endedOn: text,
      ...historyFields,
    },
    { ...options, collection: 'draws' },
  )
    .index({ council: 1, plannedOn: 1, _id: 1 }, { name: 'drawsOfCouncil' })
    .index({ state: 1, plannedOn: 1, _id: 1 }, { name: 'drawsByState' })
    .index({ plannedOn: 1, _id: 1 }, { name: 'drawsByDay' })
    .index({ 'sources.expectedOn': 1, 'sources.name': 1 }, { name: 'drawsBySource' })
}

function entrySchema() {
  return new Schema(
    {
      _id: required,
      draw: required,
      commitment: required,
      strata: [new Schema({ attribute: required, value: required }, inner)],
      rank: { type: Number, default: null },
      salt: text,
      person: text,
      print: text,
      eraseAt: instant,
    },
    { ...options, collection: 'drawEntries' },
  )
    .index({ draw: 1, commitment: 1 }, { name: 'linesOfDraw' })
    .index({ draw: 1, rank: 1, commitment: 1 }, { name: 'orderOfDraw' })
    .index({ draw: 1, print: 1 }, { name: 'peopleOfDraw' })
    .index({ eraseAt: 1 }, { name: 'entriesToErase' })
}

function policySchema() {
  return new Schema(
    {
      _id: required,
      largestPool: counted,
      mostAttempts: counted,
      smallestGroup: counted,
      sourceNoticeDays: counted,
      fewestCommitments: counted,
      fewestWitnesses: counted,
      replyDays: counted,
      erasedAfterDays: counted,
      note: text,
      ...datedFields,
      ...historyFields,
    },
    { ...options, collection: 'drawPolicies' },
  )
}
