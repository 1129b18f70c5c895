import type { Stored } from '@chiiki/kit/act.ts'
import { bounded } from '@chiiki/kit/bounded.ts'
import { datedFields, historyFields } from '@chiiki/kit/model-fields.ts'
import type { Sealer } from '@chiiki/kit/sealed.ts'
import { type ClientSession, type Connection, type Model, Schema } from 'mongoose'
import type { Applicant, ApplicationRecord } from './application.ts'
import type { CallPolicy, CallRecord } from './open-call.ts'

export type OpenCallStore = {
  readonly calls: Model<CallRecord & Stored>
  readonly applications: Model<ApplicationRecord & Stored>
  readonly applicants: Model<Applicant>
  readonly policies: Model<CallPolicy & Stored>
  readonly sealer: Sealer
  /** The applications of a call that weren't withdrawn. */
  standing(call: string, session: ClientSession): Promise<ApplicationRecord[]>
  /** Whether any of these fingerprints, of one person, has an application. */
  hasApplied(call: string, holders: readonly string[], session: ClientSession): Promise<boolean>
  /** From then on who applied is erased. */
  eraseAfter(call: string, instant: Date, session: ClientSession): Promise<void>
  /** Erases who applied and what they wrote, where the time has come; a bounded piece. @returns how many */
  eraseDue(now: Date): Promise<number>
}

const required = { type: String, required: true } as const
const text = { type: String, default: null } as const
const counted = { type: Number, required: true } as const
const instant = { type: Date, default: null } as const
const options = { versionKey: false, minimize: false, strict: 'throw' } as const

/** Open calls; applications without persons; who applied, sealed; the policy. */
export function openCallStore(connection: Connection, sealer: Sealer): OpenCallStore {
  const applications = connection.model(
    'openCallApplications',
    applicationSchema(),
  ) as unknown as OpenCallStore['applications']
  const applicants = connection.model(
    'openCallApplicants',
    applicantSchema(),
  ) as unknown as OpenCallStore['applicants']
  return {
    calls: connection.model('openCalls', callSchema()) as unknown as OpenCallStore['calls'],
    applications,
    applicants,
    policies: connection.model(
      'openCallPolicies',
      bounded(policySchema(), { most: 50, because: 'a policy and those before it' }),
    ) as unknown as OpenCallStore['policies'],
    sealer,
    standing: (call, session) =>
      applications.find({ call, state: 'SUBMITTED' }, { history: 0 }).session(session).lean(),
    hasApplied: async (call, holders, session) => {
      const known = { call, isLive: true, holder: { $in: [...holders] } }
      return (await applicants.exists(known).session(session)) !== null
    },
    eraseAfter: async (call, eraseAt, session) => {
      await applicants.updateMany({ call }, { $set: { eraseAt } }, { session })
    },
    eraseDue: async (now) => {
      const due = await applicants
        .find({ eraseAt: { $lte: now } }, { _id: 1 })
        .limit(1_000)
        .lean()
      if (due.length > 0) await applicants.deleteMany({ _id: { $in: due.map(({ _id }) => _id) } })
      return due.length
    },
  }
}

function callSchema() {
  return new Schema(
    {
      _id: required,
      council: required,
      term: required,
      category: required,
      seats: counted,
      title: required,
      criteria: required,
      method: required,
      opensOn: required,
      closesOn: required,
      resultBy: required,
      state: required,
      publishedAt: instant,
      applicationCount: { type: Number, default: null },
      poolHash: text,
      committedAt: instant,
      draw: text,
      voidedDraws: { type: [String], default: [] },
      source: text,
      chosen: { type: [String], required: true },
      reserves: { type: [String], required: true },
      decidedOn: text,
      notifiedAt: instant,
      reason: text,
      ...historyFields,
    },
    { ...options, collection: 'openCalls' },
  )
    .index({ council: 1, closesOn: 1, _id: 1 }, { name: 'callsOfCouncil' })
    .index({ state: 1, closesOn: 1, _id: 1 }, { name: 'callsByState' })
    .index({ closesOn: 1, _id: 1 }, { name: 'callsByEnd' })
}

function applicationSchema() {
  return new Schema(
    {
      _id: required,
      call: required,
      council: required,
      channel: required,
      receivedOn: required,
      state: required,
      commitment: required,
      ...historyFields,
    },
    { ...options, collection: 'openCallApplications' },
  ).index({ call: 1, state: 1, commitment: 1 }, { name: 'applicationsOfCall' })
}

function applicantSchema() {
  return new Schema(
    {
      _id: required,
      call: required,
      holder: required,
      isLive: { type: Boolean, required: true },
      name: text,
      contact: text,
      motive: text,
      salt: required,
      eraseAt: instant,
    },
    { ...options, collection: 'openCallApplicants' },
  )
    .index(
      { call: 1, holder: 1 },
      { name: 'oneApplicationAPerson', unique: true, partialFilterExpression: { isLive: true } },
    )
    .index({ holder: 1, _id: 1 }, { name: 'applicationsOfHolder' })
    .index({ eraseAt: 1 }, { name: 'applicantsToErase' })
}

function policySchema() {
  return new Schema(
    {
      _id: required,
      fewestOpenDays: counted,
      erasedAfterDays: counted,
      note: text,
      ...datedFields,
      ...historyFields,
    },
    { ...options, collection: 'openCallPolicies' },
  )
}
