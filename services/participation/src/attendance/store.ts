import type { Stored } from '@chiiki/kit/act.ts'
import { bounded } from '@chiiki/kit/bounded.ts'
import { datedFields, historyFields } from '@chiiki/kit/model-fields.ts'
import { type ClientSession, type Connection, type Model, Schema } from 'mongoose'
import type { AttendanceRecord } from './attendance.ts'
import type { MeetingRules } from './rules.ts'

export type AttendanceStore = {
  readonly rules: Model<MeetingRules & Stored>
  readonly entries: Model<AttendanceRecord & Stored>
  /** The register of a meeting: at most one entry for each member. */
  register(meeting: string, session: ClientSession | null): Promise<AttendanceRecord[]>
}

const inner = { _id: false } as const
const required = { type: String, required: true } as const
const number = { type: Number, required: true } as const
const truth = { type: Boolean, required: true } as const
const instant = { type: Date, default: null } as const
const options = { versionKey: false, minimize: false, strict: 'throw' } as const

export function attendanceStore(connection: Connection): AttendanceStore {
  const rules = connection.model(
    'meetingRules',
    bounded(rulesSchema(), {
      most: 100,
      because: 'one for each type of body and each time that it was changed',
    }),
  ) as unknown as AttendanceStore['rules']
  const entries = connection.model('attendances', entrySchema()) as unknown as AttendanceStore['entries']
  return {
    rules,
    entries,
    register: (meeting, session) =>
      entries.find({ meeting }, { history: 0 }).session(session).sort({ membership: 1 }).lean(),
  }
}

/** A check of the quorum, as the documents keep it that rest on one. */
export const quorumFields = new Schema(
  {
    at: { type: Date, required: true },
    base: number,
    present: number,
    proxies: number,
    required: number,
    isMet: truth,
    roll: [String],
    presentMembers: [String],
  },
  inner,
)

/** The rule of a decision, as rules and votes keep it. */
export const decisionRuleFields = new Schema(
  {
    numerator: number,
    denominator: number,
    of: required,
    isStrict: truth,
    castIncludes: [String],
    tieBreak: required,
  },
  inner,
)

function rulesSchema() {
  const fraction = { numerator: number, denominator: number }
  const quorum = {
    base: required,
    threshold: new Schema(fraction, inner),
    isStrict: truth,
    least: number,
    recusedLeaveBase: truth,
    modesCounted: [String],
    proxies: new Schema({ areCounted: truth, mostPerHolder: number }, inner),
  }
  return new Schema(
    {
      _id: required,
      kind: required,
      quorum: new Schema(quorum, inner),
      decision: decisionRuleFields,
      graceMinutes: number,
      registerMinutes: number,
      discussionMonths: { type: Number, default: null },
      note: { type: String, default: null },
      ...datedFields,
      ...historyFields,
    },
    { ...options, collection: 'meetingRules' },
  )
}

function entrySchema() {
  const interval = {
    from: { type: Date, required: true },
    fromRecordedAt: { type: Date, required: true },
    to: instant,
    toRecordedAt: instant,
    mode: required,
  }
  const proxy = new Schema({ holder: required, recordedAt: Date }, inner)
  return new Schema(
    {
      _id: required,
      meeting: required,
      council: required,
      membership: required,
      intervals: [new Schema(interval, inner)],
      proxy: { type: proxy, default: null },
      isExcused: truth,
      ...historyFields,
    },
    { ...options, collection: 'attendances' },
  ).index({ meeting: 1, membership: 1 }, { name: 'oneEntryPerMember', unique: true })
}
