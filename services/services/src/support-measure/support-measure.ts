import { addDays, addMonths, type BusinessDate, startOfDay } from '@chiiki/kit/business-date.ts'
import { eventsFrom, type Machine } from '@chiiki/kit/machine.ts'

/**
 * 支援措置: somebody is protected from being found by what the ward hands out (DV, stalking, abuse of children). While it stands, nothing about
 * them is issued unless two officers have cleared that one issue, and the clearance ends by itself. It protects until it has ended: a
 * proposal to end it changes nothing until another officer agrees.
 */
export const measureStates = ['ACTIVE', 'END_PROPOSED', 'ENDED'] as const
export type MeasureState = (typeof measureStates)[number]
export const measureActions = ['RENEW', 'PROPOSE_END', 'CONFIRM_END', 'KEEP'] as const
export type MeasureAction = (typeof measureActions)[number]

export const measureMachine: Machine<MeasureState, MeasureAction> = {
  name: 'SupportMeasure',
  states: measureStates,
  initial: 'ACTIVE',
  final: ['ENDED'],
  transitions: [
    { from: ['ACTIVE'], event: 'RENEW', to: 'ACTIVE' },
    { from: ['END_PROPOSED'], event: 'RENEW', to: 'ACTIVE' },
    { from: ['ACTIVE'], event: 'PROPOSE_END', to: 'END_PROPOSED' },
    { from: ['END_PROPOSED'], event: 'CONFIRM_END', to: 'ENDED' },
    { from: ['END_PROPOSED'], event: 'KEEP', to: 'ACTIVE' },
  ],
}

export type MeasureRecord = {
  readonly _id: string
  /** The office that registered it and answers for it. */
  readonly office: string
  readonly state: MeasureState
  readonly registeredOn: BusinessDate
  /** The last day on which it protects. */
  readonly until: BusinessDate
  /** Fingerprints of who is protected: what an issue is held against. */
  readonly keys: readonly string[]
  /** Who is protected, sealed. Null once it's erased. */
  readonly persons: string | null
  /** The officer who proposed to end it, hashed: another one has to agree. */
  readonly endProposedBy: string | null
  readonly endedAt: Date | null
  /** When nothing of it is kept any more. */
  readonly eraseAt: Date
}

export type MeasureEvent =
  | {
      readonly type: 'REGISTERED'
      readonly id: string
      readonly office: string
      readonly on: BusinessDate
      readonly until: BusinessDate
      readonly eraseAt: Date
    }
  | { readonly type: 'RENEWED'; readonly until: BusinessDate; readonly eraseAt: Date }
  | { readonly type: 'END_PROPOSED'; readonly by: string }
  | { readonly type: 'KEPT' }
  | { readonly type: 'ENDED'; readonly at: Date; readonly eraseAt: Date }

export function evolveMeasure(
  before: MeasureRecord | null,
  event: MeasureEvent,
  sealed: Pick<MeasureRecord, 'keys' | 'persons'> | null = null,
): MeasureRecord {
  if (event.type === 'REGISTERED') {
    const { id, office, on, until, eraseAt } = event
    const { keys = [], persons = null } = sealed ?? {}
    const none = { endProposedBy: null, endedAt: null }
    return { _id: id, office, state: 'ACTIVE', registeredOn: on, until, keys, persons, eraseAt, ...none }
  }
  if (before === null) throw new Error(`${event.type} needs a measure`)
  switch (event.type) {
    case 'RENEWED':
      return { ...before, state: 'ACTIVE', until: event.until, eraseAt: event.eraseAt, endProposedBy: null }
    case 'END_PROPOSED':
      return { ...before, state: 'END_PROPOSED', endProposedBy: event.by }
    case 'KEPT':
      return { ...before, state: 'ACTIVE', endProposedBy: null }
    case 'ENDED':
      return { ...before, state: 'ENDED', endedAt: event.at, eraseAt: event.eraseAt }
  }
}

/** Whether it protects on a day. */
export function protectsOn(
  { state, until }: Pick<MeasureRecord, 'state' | 'until'>,
  day: BusinessDate,
): boolean {
  return state !== 'ENDED' && day <= until
}

export function possibleMeasureActions({ state }: MeasureRecord): MeasureAction[] {
  return eventsFrom(measureMachine, state)
}

/** What the ward sets. Data. */
export type SupportPolicy = {
  readonly _id: string
  readonly validFrom: BusinessDate
  /** How long a measure protects from the day on which it's registered or renewed. */
  readonly months: number
  /** How long a clearance can be used. */
  readonly clearanceMinutes: number
  /** Days that a measure is kept after it has ended or run out. */
  readonly keepDays: number
  /** Days that an alert of something withheld is kept. */
  readonly alertDays: number
}

/** A measure of so many months from a day: its last day, and when nothing of it is kept any more. */
export function termFrom(on: BusinessDate, policy: SupportPolicy) {
  const until = addMonths(on, policy.months)
  return { until, eraseAt: keptUntil(until, policy) }
}

export function keptUntil(last: BusinessDate, { keepDays }: SupportPolicy): Date {
  return startOfDay(addDays(last, keepDays + 1))
}

/** Leave of two officers to issue once, for one application, within some minutes. */
export const clearanceStates = ['PROPOSED', 'APPROVED', 'USED'] as const
export type ClearanceState = (typeof clearanceStates)[number]
export type ClearanceAction = 'APPROVE' | 'USE'

export const clearanceMachine: Machine<ClearanceState, ClearanceAction> = {
  name: 'SupportClearance',
  states: clearanceStates,
  initial: 'PROPOSED',
  final: ['USED'],
  transitions: [
    { from: ['PROPOSED'], event: 'APPROVE', to: 'APPROVED' },
    { from: ['APPROVED'], event: 'USE', to: 'USED' },
  ],
}

export type ClearanceRecord = {
  readonly _id: string
  readonly application: string
  /** The office of the application. */
  readonly office: string
  readonly state: ClearanceState
  readonly proposedBy: string
  readonly proposedAt: Date
  /** It can't be approved or used from then on. */
  readonly expiresAt: Date
  readonly usedAt: Date | null
}

export type ClearanceEvent =
  | { readonly type: 'PROPOSED'; readonly clearance: ClearanceRecord }
  | { readonly type: 'APPROVED'; readonly expiresAt: Date }
  | { readonly type: 'USED'; readonly at: Date }

export function evolveClearance(before: ClearanceRecord | null, event: ClearanceEvent): ClearanceRecord {
  if (event.type === 'PROPOSED') return event.clearance
  if (before === null) throw new Error(`${event.type} needs a clearance`)
  if (event.type === 'APPROVED') return { ...before, state: 'APPROVED', expiresAt: event.expiresAt }
  return { ...before, state: 'USED', usedAt: event.at }
}

export function isUsable({ state, expiresAt }: ClearanceRecord, now: Date): boolean {
  return state === 'APPROVED' && now < expiresAt
}

/** What an issue is held to. Whoever asks for one is never told which of the two stood in the way. */
export type SupportVerdict = 'CLEAR' | 'CLEARED' | 'WITHHELD'

/** Null keys: who it's about couldn't be made out, so nothing can be checked. */
export function verdictOf(
  keys: readonly string[] | null,
  measures: readonly Pick<MeasureRecord, 'state' | 'until'>[],
  clearance: ClearanceRecord | null,
  { day, now }: { readonly day: BusinessDate; readonly now: Date },
): SupportVerdict {
  const isHeld = keys === null || keys.length === 0 || measures.some((each) => protectsOn(each, day))
  if (!isHeld) return 'CLEAR'
  return clearance && isUsable(clearance, now) ? 'CLEARED' : 'WITHHELD'
}
