import type { Stored } from '@chiiki/kit/act.ts'
import { bounded } from '@chiiki/kit/bounded.ts'
import { datedFields, historyFields } from '@chiiki/kit/model-fields.ts'
import type { Source } from '@chiiki/kit/provenance.ts'
import type { Sealer } from '@chiiki/kit/sealed.ts'
import type { Versioned } from '@chiiki/kit/valid-time.ts'
import { type Connection, type Model, Schema } from 'mongoose'
import type { CompositionRule } from './composition.ts'
import type { MembershipRecord } from './membership.ts'
import type { SeatCategory, TermRecord } from './term.ts'

/** Who a membership is of: sealed, and kept apart from what is public. */
export type MemberPerson = {
  readonly _id: string
  readonly name: string
  readonly contact: string | null
  /** From that instant on it's erased; what was public of the seat stays. */
  readonly eraseAt: Date | null
}

/** How long it's kept who sat where, as data. */
export type SeatPolicy = Versioned & {
  readonly _id: string
  readonly erasedAfterDays: number
  readonly note: string | null
  readonly source: Source
}

export type SeatStore = {
  readonly terms: Model<TermRecord & Stored>
  readonly memberships: Model<MembershipRecord & Stored>
  readonly people: Model<MemberPerson>
  readonly rules: Model<CompositionRule & Stored>
  readonly categories: Model<SeatCategory & Stored>
  readonly policies: Model<SeatPolicy & Stored>
  readonly sealer: Sealer
  /** Erases who members were, where the time has come; a bounded piece. @returns how many */
  eraseDue(now: Date): Promise<number>
}

const inner = { _id: false } as const
const required = { type: String, required: true } as const
const text = { type: String, default: null } as const
const counted = { type: Number, required: true } as const
const flag = { type: Boolean, required: true } as const
const options = { versionKey: false, minimize: false, strict: 'throw' } as const

/** Terms with their seats; memberships; whose they are; the rules of who may sit. */
export function seatStore(connection: Connection, sealer: Sealer): SeatStore {
  const people = new Schema(
    { _id: required, name: required, contact: text, eraseAt: { type: Date, default: null } },
    { ...options, collection: 'memberPeople' },
  ).index({ eraseAt: 1 }, { name: 'peopleToErase' })
  const policies = new Schema(
    { _id: required, erasedAfterDays: counted, note: text, ...datedFields, ...historyFields },
    { ...options, collection: 'seatPolicies' },
  )
  const kept = connection.model('memberPeople', people) as unknown as SeatStore['people']
  return {
    terms: connection.model('councilTerms', termSchema()) as unknown as SeatStore['terms'],
    memberships: connection.model('memberships', membershipSchema()) as unknown as SeatStore['memberships'],
    people: kept,
    policies: connection.model(
      'seatPolicies',
      bounded(policies, { most: 50, because: 'a policy and those before it' }),
    ) as unknown as SeatStore['policies'],
    eraseDue: async (now) => {
      const due = await kept
        .find({ eraseAt: { $lte: now } }, { _id: 1 })
        .limit(1_000)
        .lean()
      if (due.length > 0) await kept.deleteMany({ _id: { $in: due.map(({ _id }) => _id) } })
      return due.length
    },
    rules: connection.model(
      'compositionRules',
      bounded(ruleSchema(), { most: 500, because: 'some for each type of body' }),
    ) as unknown as SeatStore['rules'],
    categories: connection.model(
      'seatCategories',
      bounded(categorySchema(), { most: 200, because: 'some for each type of body' }),
    ) as unknown as SeatStore['categories'],
    sealer,
  }
}

function termSchema() {
  const vacant = { on: required, reason: required, decision: required }
  const seat = {
    id: required,
    number: counted,
    category: required,
    district: text,
    leftVacant: { type: new Schema(vacant, inner), default: null },
  }
  return new Schema(
    {
      _id: required,
      council: required,
      ordinal: counted,
      startsOn: required,
      endsOn: required,
      state: required,
      reason: text,
      seats: [new Schema(seat, { ...inner, id: false })],
      ...historyFields,
    },
    { ...options, collection: 'councilTerms' },
  ).index({ council: 1, ordinal: 1 }, { name: 'termsOfCouncil', unique: true })
}

function membershipSchema() {
  const selection = { method: required, source: text, draw: text, commitment: text, application: text }
  const instant = { type: Date, required: true }
  const suspension = {
    from: instant,
    to: { type: Date, default: null },
    reason: required,
    hearing: required,
    decision: required,
  }
  return new Schema(
    {
      _id: required,
      council: required,
      term: required,
      seat: required,
      category: required,
      role: required,
      state: required,
      selection: { type: new Schema(selection, inner), required: true },
      person: required,
      isNamePublic: flag,
      nominatedOn: required,
      from: text,
      lastDay: text,
      givenUntil: text,
      replaces: text,
      link: text,
      consecutiveTerms: counted,
      facts: [new Schema({ fact: required, holds: flag }, inner)],
      suspensions: [new Schema(suspension, inner)],
      reason: text,
      decision: text,
      ...historyFields,
    },
    { ...options, collection: 'memberships' },
  )
    .index({ term: 1, nominatedOn: 1, _id: 1 }, { name: 'membershipsOfTerm' })
    .index({ council: 1, lastDay: 1 }, { name: 'membershipsOfCouncil' })
    .index({ person: 1 }, { name: 'membershipsOfPerson' })
    .index({ link: 1 }, { name: 'membershipsByLink', partialFilterExpression: { link: { $type: 'string' } } })
    .index(
      { replaces: 1 },
      {
        name: 'oneSubstitute',
        unique: true,
        partialFilterExpression: { replaces: { $type: 'string' }, lastDay: { $type: 'string' } },
      },
    )
    .index(
      { 'selection.draw': 1, 'selection.commitment': 1 },
      { name: 'membershipsByLine', partialFilterExpression: { 'selection.draw': { $type: 'string' } } },
    )
    .index(
      { 'selection.application': 1 },
      {
        name: 'membershipsByApplication',
        partialFilterExpression: { 'selection.application': { $type: 'string' } },
      },
    )
}

function ruleSchema() {
  const share = { num: counted, den: counted, isMore: flag }
  return new Schema(
    {
      _id: required,
      councilType: required,
      kind: required,
      categories: { type: [String], required: true },
      min: { type: Number, default: null },
      max: { type: Number, default: null },
      methods: { type: [String], required: true },
      roles: { type: [String], required: true },
      facts: { type: [String], required: true },
      share: { type: new Schema(share, inner), default: null },
      months: { type: Number, default: null },
      severity: required,
      text: new Schema({ ja: required, en: text }, inner),
      clause: text,
      note: text,
      ...datedFields,
      ...historyFields,
    },
    { ...options, collection: 'compositionRules' },
  )
}

function categorySchema() {
  return new Schema(
    {
      _id: required,
      councilTypes: { type: [String], required: true },
      name: new Schema({ ja: required, en: text }, inner),
      isOfDistrict: flag,
      linkedTo: text,
      clause: text,
      position: counted,
      ...datedFields,
      ...historyFields,
    },
    { ...options, collection: 'seatCategories' },
  )
}
