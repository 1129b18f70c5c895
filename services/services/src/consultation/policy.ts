import type { BusinessDate } from '@chiiki/kit/business-date.ts'
import type { DutyRule } from '@chiiki/kit/duty-rule.ts'

type Told = { readonly ja: string; readonly en: string }
export type Term = { readonly amount: number; readonly unit: 'DAY' | 'WORKING_DAY' }

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
  readonly intake: Term
  readonly firstContact: Term
  readonly emergencyContact: Term
  readonly referralAnswer: Term
  readonly urgentReferralAnswer: Term
}

/** A term of the policy as a rule of deadlines: office days end on an office day, plain days whenever they end. */
export function ruleOf(id: string, { amount, unit }: Term, validFrom: BusinessDate): DutyRule {
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
