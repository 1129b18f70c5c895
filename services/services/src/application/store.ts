import type { Stored } from '@chiiki/kit/act.ts'
import { bounded } from '@chiiki/kit/bounded.ts'
import { historyFields, sourceFields } from '@chiiki/kit/model-fields.ts'
import type { Sealer } from '@chiiki/kit/sealed.ts'
import { type Connection, type Model, Schema } from 'mongoose'
import type { ApplicationRecord } from './application.ts'
import type { CountPart } from './counts.ts'
import { type PaperRecord, type Papers, papersOf } from './papers.ts'
import type { ApplicationPolicy } from './policy.ts'

export type ApplicationStore = {
  readonly applications: Model<ApplicationRecord & Stored>
  readonly papers: Papers
  readonly counts: Model<CountPart>
  readonly policies: Model<ApplicationPolicy & Stored>
}

const required = { type: String, required: true } as const
const text = { type: String, default: null } as const
const instant = { type: Date, default: null } as const
const number = { type: Number, required: true } as const
const inner = { _id: false, minimize: false } as const
const options = { versionKey: false, minimize: false, strict: 'throw' } as const

/** Applications; their personal text, sealed and apart; the counts of arrivals; the policies. */
export function applicationStore(connection: Connection, sealer: Sealer): ApplicationStore {
  const papers = connection.model('applicationPapers', paperSchema()) as unknown as Model<PaperRecord>
  return {
    applications: connection.model(
      'applications',
      applicationSchema(),
    ) as unknown as ApplicationStore['applications'],
    papers: papersOf(papers, sealer),
    counts: connection.model('applicationCounts', countSchema()) as unknown as Model<CountPart>,
    policies: connection.model(
      'applicationPolicies',
      policySchema(),
    ) as unknown as ApplicationStore['policies'],
  }
}

function applicationSchema() {
  const correction = new Schema(
    {
      id: required,
      requestedAt: { type: Date, required: true },
      requestedOn: required,
      deadlineOn: required,
      parts: { type: [String], default: [] },
      resolvedAt: instant,
      resolvedOn: text,
    },
    inner,
  )
  const entry = new Schema(
    { id: required, office: required, startedAt: { type: Date, required: true }, finishedAt: instant },
    inner,
  )
  const decision = new Schema(
    { outcome: required, decidedAt: { type: Date, required: true }, decidedOn: required },
    inner,
  )
  return new Schema(
    {
      _id: required,
      procedure: required,
      channel: required,
      counter: text,
      section: text,
      receivingOffice: required,
      office: required,
      isRelay: { type: Boolean, required: true },
      holder: text,
      tokenHash: required,
      state: required,
      identity: { type: new Schema({ level: required, method: required }, inner), required: true },
      createdAt: { type: Date, required: true },
      submittedAt: instant,
      postmarkedOn: text,
      arrivedAt: instant,
      arrivedOn: text,
      standard: { type: new Schema({ amount: number, unit: required }, inner), default: null },
      dueOn: text,
      corrections: { type: [correction], required: true },
      entries: { type: [entry], required: true },
      decision: { type: decision, default: null },
      endedAt: instant,
      follows: text,
      moveInOn: text,
      openSpot: text,
      spot: text,
      spotException: text,
      ...historyFields,
    },
    { ...options, collection: 'applications' },
  )
    .index({ tokenHash: 1 }, { name: 'applicationByReceipt', unique: true })
    .index({ holder: 1, createdAt: 1 }, { name: 'applicationsOfHolder' })
    .index({ office: 1, state: 1, createdAt: 1 }, { name: 'applicationsOfOffice' })
    .index({ receivingOffice: 1, createdAt: 1 }, { name: 'applicationsReceived' })
    .index({ office: 1, dueOn: 1 }, { name: 'applicationsByDue' })
    .index(
      { openSpot: 1 },
      {
        name: 'oneOpenApplicationPerSpot',
        unique: true,
        partialFilterExpression: { openSpot: { $type: 'string' } },
      },
    )
}

function paperSchema() {
  return new Schema(
    {
      _id: required,
      applicant: required,
      proxy: text,
      subjects: text,
      texts: { type: Schema.Types.Mixed, required: true },
      eraseAt: { type: Date, default: null },
    },
    { ...options, collection: 'applicationPapers' },
  ).index({ eraseAt: 1 }, { name: 'papersToErase', expireAfterSeconds: 0 })
}

function countSchema() {
  return new Schema(
    { _id: required, procedure: required, month: required, channel: required, part: number, count: number },
    { ...options, collection: 'applicationCounts' },
  ).index({ procedure: 1, month: 1 }, { name: 'countsOfProcedure' })
}

function policySchema() {
  const schema = new Schema(
    {
      _id: required,
      validFrom: required,
      draftDays: number,
      unarrivedDays: number,
      endedDays: number,
      mostCorrectionDays: number,
      mostCopies: number,
      source: { type: sourceFields, required: true },
      ...historyFields,
    },
    { ...options, collection: 'applicationPolicies' },
  )
  return bounded(schema, { most: 50, because: 'one for each time that the ward changes them' })
}
