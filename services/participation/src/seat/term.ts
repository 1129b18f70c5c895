import type { PartialDate } from '@chiiki/kit/business-date.ts'
import { addDays, addMonths, type BusinessDate, partsOf } from '@chiiki/kit/business-date.ts'
import type { Machine } from '@chiiki/kit/machine.ts'
import type { Source } from '@chiiki/kit/provenance.ts'
import type { Versioned } from '@chiiki/kit/valid-time.ts'
import type { Bilingual } from './composition.ts'

/** 任期: the time for which seats of a body are given. Whether it runs follows from its days. */
export const termStates = ['PLANNED', 'CANCELLED'] as const
export type TermState = (typeof termStates)[number]
export const termActions = ['NOMINATE', 'LEAVE_VACANT', 'CANCEL'] as const
export type TermAction = (typeof termActions)[number]

export const termMachine: Machine<TermState, TermAction> = {
  name: 'CouncilTerm',
  states: termStates,
  initial: 'PLANNED',
  final: ['CANCELLED'],
  transitions: [
    { from: ['PLANNED'], event: 'NOMINATE', to: 'PLANNED' },
    { from: ['PLANNED'], event: 'LEAVE_VACANT', to: 'PLANNED' },
    { from: ['PLANNED'], event: 'CANCEL', to: 'CANCELLED' },
  ],
}

/** How a term is told on a day. */
export const termPhases = ['PLANNED', 'RUNNING', 'ENDED', 'CANCELLED'] as const
export type TermPhase = (typeof termPhases)[number]

/** Whom a seat stands for. */
export type SeatCategory = Versioned & {
  readonly _id: string
  readonly councilTypes: readonly string[]
  readonly name: Bilingual
  /** Whether each seat of it is a district's own. */
  readonly isOfDistrict: boolean
  /** What a member on it has to be a member of as well: a council of a district of the area, or the parent; null: nothing. */
  readonly linkedTo: 'DISTRICT_COUNCIL' | 'PARENT' | null
  readonly clause: string | null
  readonly position: number
  readonly since: PartialDate
  readonly until: PartialDate | null
  readonly source: Source
}

export type Seat = {
  readonly id: string
  readonly number: number
  readonly category: string
  /** The district that it stands for, where it stands for one. */
  readonly district: string | null
  /** That it's left empty, by a decision: nobody owes a successor any more. */
  readonly leftVacant: LeftVacant | null
}
export type LeftVacant = { readonly on: BusinessDate; readonly reason: string; readonly decision: string }

export type TermRecord = {
  readonly _id: string
  readonly council: string
  readonly ordinal: number
  readonly startsOn: BusinessDate
  readonly endsOn: BusinessDate
  readonly state: TermState
  readonly reason: string | null
  readonly seats: readonly Seat[]
}
export type TermKept = TermRecord & { readonly version: number }

export type TermEvent =
  | { readonly type: 'TERM_PLANNED'; readonly term: Omit<TermRecord, 'state' | 'reason'> }
  | { readonly type: 'SEAT_LEFT_VACANT'; readonly seat: string; readonly leftVacant: LeftVacant }
  | { readonly type: 'TERM_CANCELLED'; readonly reason: string }

export function evolveTerm(term: TermRecord | null, event: TermEvent): TermRecord {
  if (event.type === 'TERM_PLANNED') return { ...event.term, state: 'PLANNED', reason: null }
  if (!term) throw new Error(`${event.type} needs a term`)
  if (event.type === 'SEAT_LEFT_VACANT') {
    const { seat, leftVacant } = event
    return { ...term, seats: term.seats.map((each) => (each.id === seat ? { ...each, leftVacant } : each)) }
  }
  return { ...term, state: 'CANCELLED', reason: event.reason }
}

/**
 * The last day of so many months: the day before the one that answers to the first; where the last month has no such day,
 * its last day (Civil Code 143).
 */
export function lastDayOf(startsOn: BusinessDate, months: number): BusinessDate {
  const after = addMonths(startsOn, months)
  return partsOf(after).day < partsOf(startsOn).day ? after : addDays(after, -1)
}

export function phaseOn({ state, startsOn, endsOn }: TermRecord, day: BusinessDate): TermPhase {
  if (state === 'CANCELLED') return 'CANCELLED'
  if (day < startsOn) return 'PLANNED'
  return day <= endsOn ? 'RUNNING' : 'ENDED'
}

/** The one term that covers the day. */
export function termOn<T extends TermRecord>(terms: readonly T[], day: BusinessDate): T | null {
  return terms.find((term) => phaseOn(term, day) === 'RUNNING') ?? null
}

export function seatOf(term: TermRecord, id: string): Seat | null {
  return term.seats.find((seat) => seat.id === id) ?? null
}
