import type { BusinessDate } from '@chiiki/kit/business-date.ts'
import type { DutyRule } from '@chiiki/kit/duty-rule.ts'
import type { OfficeHours } from './hours.ts'

type Told = { readonly ja: string; readonly en: string }
/** How long somebody has: days as deadlines count them, hours of the clock, or hours in which the office works. */
export type Term = {
  readonly amount: number
  readonly unit: 'DAY' | 'WORKING_DAY' | 'HOUR' | 'OFFICE_HOUR'
}
type DayTerm = { readonly amount: number; readonly unit: 'DAY' | 'WORKING_DAY' }

/** A theme of consultations. Statistics know codes alone. */
export type TopicCode = {
  readonly _id: string
  readonly name: Told
  readonly needsSecondApprover: boolean
  readonly order: number
}

/** A legal ground on which data may be read or handed over without consent, and for how long one record of it holds. */
export type GroundCode = {
  readonly _id: string
  readonly name: Told
  readonly law: string
  readonly mostHours: number
  /** Whether the owner alone may record it; else a supervisor has to. */
  readonly ownerMay: boolean
}

/** The numbers of consultations, as the ward sets them. */
export type ConsultationPolicy = {
  readonly _id: string
  readonly validFrom: BusinessDate
  /** How often a referral may be passed on. */
  readonly mostRedirects: number
  readonly glassMinutes: number
  readonly mostConsentDays: number
  /** What `OFFICE_HOUR` counts. */
  readonly officeHours: OfficeHours
  readonly intake: Term
  readonly firstContact: Term
  readonly emergencyContact: Term
  /** For saying that a referral was seen; that accepts nothing. */
  readonly referralReceipt: Term
  readonly urgentReferralReceipt: Term
  readonly referralAnswer: Term
  readonly urgentReferralAnswer: Term
  readonly escalationAnswer: Term
  readonly urgentEscalationAnswer: Term
  /** For writing down what a video session came to. */
  readonly sessionSummary: Term
  /** What both ends of a video session are booked for. */
  readonly sessionProcedure: string
}

/** A term of the policy as a rule of deadlines: office days end on an office day, plain days whenever they end. */
export function ruleOf(id: string, { amount, unit }: DayTerm, validFrom: BusinessDate): DutyRule {
  return {
    id,
    amount,
    unit,
    direction: 'AFTER',
    firstDay: 'EXCLUDED',
    endOnHoliday: unit === 'DAY' ? 'SAME' : 'NEXT_WORKING_DAY',
    fiscalYearLimit: null,
    suspendOn: [],
    escalate: [],
    legalBasis: null,
    validFrom,
  }
}

/** @throws Error where none is in force on the day. */
export function policyOn(policies: readonly ConsultationPolicy[], day: BusinessDate): ConsultationPolicy {
  const [newest] = policies
    .filter(({ validFrom }) => validFrom <= day)
    .toSorted((a, b) => (a.validFrom < b.validFrom ? 1 : -1))
  if (!newest) throw new Error(`no rule of consultations is in force on ${day}`)
  return newest
}
