import type { BusinessDate } from '@chiiki/kit/business-date.ts'
import { inForce, type Versioned } from '@chiiki/kit/valid-time.ts'

/** Settings that the ward decides: data with their time and source, never code. */
export type AppointmentSettings = {
  /** What a new group of slots has when it says nothing else. */
  readonly slots: { readonly slotMinutes: number; readonly leadMinutes: number; readonly horizonDays: number }
  readonly booking: {
    readonly holdMinutes: number
    /** Slots that follow each other, in one appointment. */
    readonly mostUnits: number
    readonly mostProcedures: number
    readonly isOnePerPersonProcedureAndDay: boolean
    /** Whether that holds for people who aren't signed in, by their contact: it would tell who tries a contact what it's booked for. */
    readonly areGuestsLimitedByContact: boolean
    /** How long a cancelled place rests before it's free again. */
    readonly givenBackAfterMinutes: number
  }
  /** From when on, after its beginning, nobody is waited for. */
  readonly noShowAfterMinutes: number
  readonly personForgottenAfterDays: number
  readonly accessLogDays: number
  readonly notifications: {
    /** How long before an appointment its person is reminded; none: not at all. */
    readonly remindMinutesBefore: readonly number[]
    /** Whether whoever's time a closing took is told so by itself. */
    readonly tellsOfClosings: boolean
    readonly leaseSeconds: number
    readonly mostAttempts: number
    /** After the first failure; the double of it after each further one. */
    readonly retryAfterMinutes: number
    readonly mostTaken: number
    readonly keptDays: number
  }
  readonly board: {
    /** The days of the month on which a period of posting begins. */
    readonly periodFirstDays: readonly number[]
    readonly leadDays: number
    readonly horizonPeriods: number
    readonly mostPeriods: number
    readonly personForgottenAfterDays: number
  }
}

export type PolicyRecord = Versioned &
  AppointmentSettings & { readonly _id: string; readonly note: string | null }
/** That the video system has come to a centre. */
export type VideoOfficeRecord = Versioned & { readonly _id: string; readonly office: string }

/** The settings of a day, and the centres that the video system has come to. */
export type AppointmentPolicy = AppointmentSettings & { readonly videoOffices: readonly string[] }

/** @throws Error where no settings hold on that day: they're there from the first import on. */
export function policyOn(
  policies: readonly PolicyRecord[],
  videoOffices: readonly VideoOfficeRecord[],
  day: BusinessDate,
): AppointmentPolicy {
  const policy = inForce(policies, day)[0]
  if (!policy) throw new Error(`no settings of appointments hold on ${day}`)
  return { ...policy, videoOffices: inForce(videoOffices, day).map(({ office }) => office) }
}
