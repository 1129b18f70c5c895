import type { Stored } from '@chiiki/kit/act.ts'
import { bounded } from '@chiiki/kit/bounded.ts'
import { historyFields } from '@chiiki/kit/model-fields.ts'
import { keptKeyName, newSealingKey, type Sealer, sealerOf } from '@chiiki/kit/sealed.ts'
import { type DerivedTokens, derivedTokens } from '@chiiki/kit/secret-token.ts'
import { type ClientSession, type Connection, type Model, Schema } from 'mongoose'
import type { NoteRecord } from '../note/note.ts'
import type { CaseRecord } from './consultation.ts'
import type { ConsultationPolicy, GroundCode, TopicCode } from './policy.ts'

type CaseCounter = { readonly _id: string; readonly last: number }
/** The key of one case, sealed by the service's own. */
export type CaseKey = { readonly _id: string; readonly wrapped: string }
/** One side of a case's coming to a party or going from it: what the cases are counted against. */
export type Move = {
  readonly _id: string
  readonly consultation: string
  readonly party: string
  readonly kind: 'OPENED' | 'CAME' | 'WENT'
  readonly at: Date
}

/** The text of one case, under its own key. */
export type CaseBox = {
  seal(text: string, about: string): string
  /** @throws SealBroken */
  open(sealed: string, about: string): string
}

export type ConsultationStore = {
  readonly cases: Model<CaseRecord & Stored>
  readonly notes: Model<NoteRecord & Stored>
  readonly counters: Model<CaseCounter>
  readonly keys: Model<CaseKey>
  readonly moves: Model<Move>
  readonly topics: Model<TopicCode & Stored>
  readonly grounds: Model<GroundCode & Stored>
  readonly policies: Model<ConsultationPolicy & Stored>
  /** A new case's key: what is kept of it, and the box that it opens. */
  newKey(id: string): { readonly kept: CaseKey; readonly box: CaseBox }
  /** @throws SealBroken where the service no longer has the key that wrapped it. */
  boxOf(key: CaseKey): CaseBox
  /** The next number of a year and district, within the transaction of the case: none is lost or used twice. */
  nextNumber(counter: string, session: ClientSession): Promise<number>
  prepareCounter(counter: string): Promise<void>
  /** What an input is remembered by: nobody can guess at names through it. */
  print(input: unknown): string
  /** What a person shows who is asked whether they want to be introduced. */
  readonly introductionTokens: DerivedTokens
}

const required = { type: String, required: true } as const
const text = { type: String, default: null } as const
const counted = { type: Number, required: true } as const
const instant = { type: Date, required: true } as const
const list = { type: [Schema.Types.Mixed], required: true } as const
const options = { versionKey: false, minimize: false, strict: 'throw' } as const

/** Cases, their notes and keys. Private: no other slice reads these but through the door. */
export function consultationStore(connection: Connection, sealer: Sealer): ConsultationStore {
  const counters = connection.model('caseCounters', counterSchema()) as unknown as Model<CaseCounter>
  const about = (id: string) => `Consultation.key ${id}`
  return {
    cases: connection.model('consultations', caseSchema()) as unknown as ConsultationStore['cases'],
    notes: connection.model('consultationNotes', noteSchema()) as unknown as ConsultationStore['notes'],
    counters,
    keys: connection.model('consultationKeys', keySchema()) as unknown as Model<CaseKey>,
    moves: connection.model('consultationMoves', moveSchema()) as unknown as Model<Move>,
    topics: connection.model('consultationTopics', topicSchema()) as unknown as ConsultationStore['topics'],
    grounds: connection.model(
      'consultationGrounds',
      groundSchema(),
    ) as unknown as ConsultationStore['grounds'],
    policies: connection.model(
      'consultationPolicies',
      policySchema(),
    ) as unknown as ConsultationStore['policies'],
    newKey: (id) => {
      const key = newSealingKey(keptKeyName)
      return { kept: { _id: id, wrapped: sealer.seal(key, about(id)) }, box: sealerOf(key) }
    },
    boxOf: ({ _id, wrapped }) => sealerOf(sealer.open(wrapped, about(_id))),
    nextNumber: async (_id, session) => {
      const counter = await counters
        .findOneAndUpdate({ _id }, { $inc: { last: 1 } }, { session, returnDocument: 'after' })
        .lean()
      if (!counter) throw new Error(`there is no counter ${_id}`)
      return counter.last
    },
    prepareCounter: async (_id) => {
      try {
        await counters.updateOne({ _id }, { $setOnInsert: { last: 0 } }, { upsert: true })
      } catch (error) {
        if ((error as { code?: unknown }).code !== 11000) throw error
      }
    },
    introductionTokens: derivedTokens(sealer, 'Consultation.introductionToken'),
    print: (input) => sealer.fingerprints(JSON.stringify(input), 'Consultation.input')[0] ?? '',
  }
}

function caseSchema() {
  return new Schema(
    {
      _id: required,
      caseNumber: required,
      district: required,
      channel: required,
      openedAt: instant,
      openedBy: required,
      urgency: required,
      state: required,
      owner: {
        type: new Schema({ party: required, worker: required }, { _id: false }),
        required: true,
      },
      team: list,
      subjects: list,
      topics: list,
      consents: list,
      grounds: list,
      glasses: list,
      referrals: list,
      escalations: list,
      sessions: list,
      introductions: list,
      conferences: list,
      conferenceParties: { type: [String], required: true, default: [] },
      clocks: list,
      alerts: list,
      close: { type: Schema.Types.Mixed, default: null },
      hold: { type: Schema.Types.Mixed, default: null },
      erasedAt: { type: Date, default: null },
      noteCount: counted,
      merges: list,
      knownAs: { type: [String], required: true, default: [] },
      mergedInto: text,
      moves: counted,
      ...historyFields,
    },
    { ...options, collection: 'consultations' },
  )
    .index({ caseNumber: 1 }, { name: 'oneCaseForEachNumber', unique: true })
    .index({ openedAt: 1 }, { name: 'casesByOpening' })
    .index({ erasedAt: 1, state: 1, openedAt: 1 }, { name: 'casesToErase' })
    .index({ 'owner.worker': 1, state: 1 }, { name: 'casesOfWorker' })
    .index({ 'owner.party': 1, state: 1 }, { name: 'casesOfParty' })
    .index({ 'team.worker': 1 }, { name: 'casesOfTeam' })
    .index({ 'referrals.id': 1 }, { name: 'caseOfReferral' })
    .index({ 'referrals.state': 1 }, { name: 'referralsByState' })
    .index({ 'referrals.toParty': 1, 'referrals.state': 1 }, { name: 'referralsToParty' })
    .index({ 'escalations.id': 1 }, { name: 'caseOfEscalation' })
    .index({ 'escalations.toParty': 1, 'escalations.state': 1 }, { name: 'escalationsToParty' })
    .index({ 'escalations.state': 1 }, { name: 'escalationsByState' })
    .index({ 'escalations.specialist': 1 }, { name: 'casesOfSpecialist' })
    .index({ knownAs: 1 }, { name: 'caseKnownAs' })
    .index({ 'introductions.id': 1 }, { name: 'caseOfIntroduction' })
    .index({ 'introductions.group': 1 }, { name: 'introductionsOfGroup' })
    .index({ 'introductions.tokenHash': 1 }, { name: 'introductionByToken' })
    .index({ 'conferences.id': 1 }, { name: 'caseOfConference' })
    .index({ conferenceParties: 1 }, { name: 'casesOfConferences' })
    .index({ 'sessions.id': 1 }, { name: 'caseOfSession' })
    .index({ 'alerts.to': 1 }, { name: 'alertsOf' })
}

function noteSchema() {
  return new Schema(
    {
      _id: required,
      consultation: required,
      sequence: counted,
      class: required,
      subjects: { type: [String], required: true },
      author: required,
      party: required,
      at: instant,
      supersedes: text,
      body: required,
      ...historyFields,
    },
    { ...options, collection: 'consultationNotes' },
  ).index({ consultation: 1, sequence: 1 }, { name: 'notesOfCase', unique: true })
}

function counterSchema() {
  const schema = new Schema({ _id: required, last: counted }, { ...options, collection: 'caseCounters' })
  return bounded(schema, { most: 5_000, because: 'one for each district and year' })
}

function keySchema() {
  return new Schema({ _id: required, wrapped: required }, { ...options, collection: 'consultationKeys' })
}

function moveSchema() {
  return new Schema(
    { _id: required, consultation: required, party: required, kind: required, at: instant },
    { ...options, collection: 'consultationMoves' },
  ).index({ party: 1, kind: 1 }, { name: 'movesOfParty' })
}

const told = { type: new Schema({ ja: required, en: required }, { _id: false }), required: true } as const
const flag = { type: Boolean, required: true } as const
const term = {
  type: new Schema({ amount: counted, unit: required }, { _id: false }),
  required: true,
} as const

function topicSchema() {
  const schema = new Schema(
    { _id: required, name: told, needsSecondApprover: flag, order: counted, ...historyFields },
    { ...options, collection: 'consultationTopics' },
  )
  return bounded(schema, { most: 200, because: 'one for each theme of consultations' })
}

function groundSchema() {
  const schema = new Schema(
    { _id: required, name: told, law: required, mostHours: counted, ownerMay: flag, ...historyFields },
    { ...options, collection: 'consultationGrounds' },
  )
  return bounded(schema, { most: 50, because: 'one for each legal ground' })
}

function policySchema() {
  const schema = new Schema(
    {
      _id: required,
      validFrom: required,
      mostRedirects: counted,
      glassMinutes: counted,
      mostConsentDays: counted,
      officeHours: {
        type: new Schema({ opens: required, closes: required }, { _id: false }),
        required: true,
      },
      intake: term,
      firstContact: term,
      emergencyContact: term,
      referralReceipt: term,
      urgentReferralReceipt: term,
      referralAnswer: term,
      urgentReferralAnswer: term,
      escalationAnswer: term,
      urgentEscalationAnswer: term,
      sessionSummary: term,
      sessionProcedure: required,
      ...historyFields,
    },
    { ...options, collection: 'consultationPolicies' },
  )
  return bounded(schema, { most: 50, because: 'one for each time that the ward changes the rule' })
}
