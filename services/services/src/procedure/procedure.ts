import type { BusinessDate } from '@chiiki/kit/business-date.ts'
import type { Calendar } from '@chiiki/kit/calendar.ts'
import { type DueDate, type DutyRule, dueDate } from '@chiiki/kit/duty-rule.ts'
import type { Source } from '@chiiki/kit/provenance.ts'
import type { Bilingual, CounterKind, Name, OfferingMode } from '../counter/counter.ts'
import type { Channel, ChannelBar, ProcedureChannel, Step } from './channel.ts'
import type { Fee, Prerequisite, Terms } from './terms.ts'

/** Procedures (手続): the catalogue of what people come for. What the source doesn't tell is null, with the reason. */
export const procedureCategories = [
  'NOTIFICATION',
  'REGISTRATION',
  'CERTIFICATE',
  'PAYMENT',
  'ISSUE',
  'REISSUE',
  'APPLICATION',
  'SUBSIDY',
  'ENQUIRY',
  'CONSULTATION',
  'INFORMATION',
  'SUPPORT',
  'CHANNEL',
] as const
export type ProcedureCategory = (typeof procedureCategories)[number]

/** The three classes of 総合的な行政サービス (第1・3⑴): every procedure has exactly one. */
export const serviceClasses = ['COUNTER', 'WELFARE', 'OTHER'] as const
export type ServiceClass = (typeof serviceClasses)[number]

/** What is done at a counter (第4・1・2）出張所①): 受付, 申請・届出, 登録, 交付, 収納. */
export const serviceVerbs = ['RECEPTION', 'APPLICATION', 'REGISTRATION', 'ISSUE', 'COLLECTION'] as const
export type ServiceVerb = (typeof serviceVerbs)[number]

/** At which level of the ward a procedure is done: by a district's centre, by an area's offices, by the ward as a whole. */
export const serviceLevels = ['DISTRICT', 'AREA', 'WARD'] as const
export type ServiceLevel = (typeof serviceLevels)[number]

/** Of which law a procedure is. */
export const legalFields = [
  'RESIDENT_REGISTER',
  'RESIDENT_TAX',
  'HEALTH_INSURANCE',
  'LONG_TERM_CARE',
  'PENSION',
  'FAMILY_REGISTER',
  'SEAL_REGISTRATION',
  'MY_NUMBER',
  'CHILD_SUPPORT',
  'EDUCATION',
  'MATERNAL_HEALTH',
  'ANIMALS',
  'REGIONAL_ADMINISTRATION',
] as const
export type LegalField = (typeof legalFields)[number]

export type LegalBasis = {
  readonly text: string
  readonly article: string | null
  readonly isVerified: boolean
}

/** By when it must be done, counted from an event of the person's life. */
export type PersonalDeadline = {
  readonly length: number
  readonly unit: 'DAY' | 'MONTH'
  readonly from: string
  readonly scope: string | null
  readonly closedDayRule: string | null
  /** Whether the day of the event counts: it doesn't (民法第140条), unless a law says so (戸籍). */
  readonly firstDay: 'INCLUDED' | 'EXCLUDED'
  /** What becomes of a last day on which offices are closed (地方自治法第4条の2第4項). */
  readonly endOnHoliday: 'NEXT_WORKING_DAY' | 'SAME'
  /** Whether a letter counts from its postmark and not from its arrival; null: no kept source tells. */
  readonly postmarkCounts: boolean | null
  /** What the way of counting rests on. */
  readonly countingSource: Source
}

/** Where a procedure is not taken, or how it is taken there: at windows of these kinds, in these modes alone. */
export type OfferingRule = {
  readonly kinds: readonly CounterKind[]
  readonly modes: readonly OfferingMode[]
  readonly text: Bilingual
  readonly source: Source
}

export type ProcedureRecord = {
  readonly _id: string
  readonly order: number
  readonly name: Name
  readonly category: ProcedureCategory
  readonly serviceClass: ServiceClass
  readonly verb: ServiceVerb
  readonly serviceLevel: ServiceLevel
  /** Null where no kept source tells. */
  readonly legalField: LegalField | null
  /** What the class, the verb, the level and the field rest on. */
  readonly classification: Source
  readonly channels: readonly ProcedureChannel[]
  /** Who handles it, as the source words it: windows, sections, bodies. */
  readonly handledBy: readonly string[]
  readonly legalBasis: LegalBasis | null
  readonly note: string | null
  readonly channelBars: readonly ChannelBar[]
  /** What has to be done, where that's more than one thing. */
  readonly steps: readonly Step[]
  readonly fees: readonly Fee[]
  readonly terms: readonly Terms[]
  readonly prerequisites: readonly Prerequisite[]
  readonly deadlines: readonly PersonalDeadline[]
  readonly rules: readonly OfferingRule[]
  readonly source: Source
  readonly search: readonly string[]
}

/** A procedure with the count of acts on it. */
export type ProcedureKept = ProcedureRecord & { readonly version: number }

/**
 * The last day to come in time, for an event on `date`. A closed last day moves to the next day on which offices are open.
 * @throws OutsideCalendar where the table of holidays doesn't reach.
 */
export function lastDayFor(deadline: PersonalDeadline, date: BusinessDate, calendar: Calendar): DueDate {
  const { length, unit, firstDay, endOnHoliday } = deadline
  const rule: DutyRule = {
    id: 'personal',
    amount: length,
    unit,
    firstDay,
    endOnHoliday,
    suspendOn: [],
    escalate: [],
    legalBasis: null,
    validFrom: date,
  }
  const due = dueDate(rule, date, calendar)
  if (!due) throw new Error('a deadline without a stop has no last day')
  return due
}

const unverified = /\s*\(?(?:general knowledge, )?unverified\)?/

/** Words that only general knowledge confirms, without the remark that says so. */
export function verified(text: string): { readonly text: string; readonly isVerified: boolean } {
  return {
    text: text.replace(/\s*\(general knowledge, unverified\)/, ''),
    isVerified: !unverified.test(text),
  }
}

const spoken: readonly (readonly [RegExp, Channel])[] = [
  [/^(counter|center|centre|certificate window)/, 'COUNTER'],
  [/^mail/, 'MAIL'],
  [/^convenience store/, 'CONVENIENCE_STORE'],
  [/^online/, 'ONLINE'],
  [/^phone/, 'PHONE'],
  [/^video/, 'VIDEO'],
]

/** The channels that a source's words name; `online/convenience store` names two. */
export function channelsOf(
  written: string,
): Pick<ProcedureChannel, 'channel' | 'asWritten' | 'isVerified'>[] {
  const { text, isVerified } = verified(written)
  return text.split('/').map((part) => {
    const channel = spoken.find(([words]) => words.test(part.trim()))?.[1] ?? null
    return { channel, asWritten: part.trim(), isVerified }
  })
}

/** What is wrong with how windows take procedures, by the rules of the catalogue. Empty when sound. */
export function offeringFaults(
  window: {
    readonly _id: string
    readonly kind: CounterKind
    readonly offerings: readonly { procedure: string; mode: OfferingMode }[]
  },
  procedures: ReadonlyMap<string, Pick<ProcedureRecord, 'rules'>>,
): string[] {
  const { _id, kind, offerings } = window
  return offerings.flatMap(({ procedure, mode }, index) => {
    if (offerings.findIndex((each) => each.procedure === procedure) < index)
      return [`${_id}: ${procedure} stands twice`]
    const rules = procedures.get(procedure)?.rules
    if (!rules) return [`${_id}: ${procedure} isn't in the catalogue`]
    const broken = rules.filter(({ kinds, modes }) => kinds.includes(kind) && !modes.includes(mode))
    return broken.map(
      ({ modes, text }) =>
        `${_id}: ${procedure} is ${mode} but may only be ${modes.join(' or ')}: ${text.ja}`,
    )
  })
}
