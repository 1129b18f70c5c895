import type { BusinessDate } from '@chiiki/kit/business-date.ts'
import { eventsFrom, type Machine } from '@chiiki/kit/machine.ts'
import type { Source } from '@chiiki/kit/provenance.ts'
import { inForce, type Versioned } from '@chiiki/kit/valid-time.ts'

/** Characters of what is written, and how many reserves a choice names. */
export const longest = {
  title: 200,
  criteria: 2_000,
  source: 500,
  reason: 2_000,
  name: 100,
  contact: 500,
  motive: 4_000,
  person: 200,
  reserves: 200,
} as const

/**
 * 公募: seats of a body are offered to the people of its place (4⑵ 公募等による地域住民). It's made known with its period and what is
 * looked at; people apply within the period; then who applied is fixed, and only after that chosen from or drawn by lot.
 *
 * The machine: whether people may apply on a day follows from the days of the period, so that no job has to open or close it.
 */
export const callStates = ['PLANNED', 'PUBLISHED', 'COMMITTED', 'DECIDED', 'COMPLETED', 'CANCELLED'] as const
export type CallState = (typeof callStates)[number]

export const callActions = ['PUBLISH', 'APPLY', 'COMMIT', 'REDRAW', 'DECIDE', 'NOTIFY', 'CANCEL'] as const
export type CallAction = (typeof callActions)[number]

/** What every row rests on: 協議の場に加わる人を募る. */
const clause = 'clause:K-2-2-4'

export const callMachine: Machine<CallState, CallAction> = {
  name: 'OpenCall',
  states: callStates,
  initial: 'PLANNED',
  final: ['COMPLETED', 'CANCELLED'],
  transitions: [
    { from: ['PLANNED'], event: 'PUBLISH', to: 'PUBLISHED', clause },
    { from: ['PUBLISHED'], event: 'APPLY', to: 'PUBLISHED', clause },
    { from: ['PUBLISHED'], event: 'COMMIT', to: 'COMMITTED', clause },
    { from: ['COMMITTED'], event: 'REDRAW', to: 'COMMITTED', clause },
    { from: ['COMMITTED'], event: 'DECIDE', to: 'DECIDED', clause },
    { from: ['DECIDED'], event: 'NOTIFY', to: 'COMPLETED', clause },
    { from: ['PLANNED', 'PUBLISHED', 'COMMITTED'], event: 'CANCEL', to: 'CANCELLED', clause },
  ],
}

/** How a call is told on a day. */
export type CallPhase = Exclude<CallState, 'PUBLISHED'> | 'ANNOUNCED' | 'OPEN' | 'CLOSED'

/** Whether a panel chooses by the criteria, or lots are drawn where more apply than there are seats. */
export const callMethods = ['SELECTION', 'DRAW'] as const
export type CallMethod = (typeof callMethods)[number]

/** How calls are held: numbers with their time, as data. */
export type CallPolicy = Versioned & {
  readonly _id: string
  /** The period has at least so many days. */
  readonly fewestOpenDays: number
  /** So many days after its end, what tells who applied is erased. */
  readonly erasedAfterDays: number
  readonly note: string | null
  readonly source: Source
}

/** @throws Error where the data has none: without it no call can be held. */
export function policyOn(policies: readonly CallPolicy[], day: BusinessDate): CallPolicy {
  const policy = inForce(policies, day)[0]
  if (!policy) throw new Error(`no policy of open calls is in force on ${day}`)
  return policy
}

export type CallRecord = {
  readonly _id: string
  readonly council: string
  readonly term: string
  readonly category: string
  readonly seats: number
  readonly title: string
  /** What is looked at, as people are told. */
  readonly criteria: string
  readonly method: CallMethod
  /** The first and the last day on which people may apply. */
  readonly opensOn: BusinessDate
  readonly closesOn: BusinessDate
  /** The day by which everybody is to know. */
  readonly resultBy: BusinessDate
  readonly state: CallState
  readonly publishedAt: Date | null
  readonly applicationCount: number | null
  /** SHA-256 over the lines of all applications, one a line. */
  readonly poolHash: string | null
  readonly committedAt: Date | null
  /** The draw by lot that holds; null where nothing is drawn. */
  readonly draw: string | null
  /** Those before it, which were voided, in their order. */
  readonly voidedDraws: readonly string[]
  /** The document that records the choice, as people cite it; null where a draw does. */
  readonly source: string | null
  /** The applications chosen, and those in reserve in their order. */
  readonly chosen: readonly string[]
  readonly reserves: readonly string[]
  readonly decidedOn: BusinessDate | null
  readonly notifiedAt: Date | null
  readonly reason: string | null
}
export type CallKept = CallRecord & { readonly version: number }

export type CallEvent =
  | {
      readonly type: 'CALL_PLANNED'
      readonly call: Pick<
        CallRecord,
        | '_id'
        | 'council'
        | 'term'
        | 'category'
        | 'seats'
        | 'title'
        | 'criteria'
        | 'method'
        | 'opensOn'
        | 'closesOn'
        | 'resultBy'
      >
    }
  | { readonly type: 'CALL_PUBLISHED'; readonly at: Date }
  | {
      readonly type: 'APPLICATIONS_COMMITTED'
      readonly applicationCount: number
      readonly poolHash: string
      readonly draw: string | null
      readonly at: Date
    }
  | { readonly type: 'CALL_REDRAWN'; readonly voided: string; readonly draw: string; readonly at: Date }
  | {
      readonly type: 'CALL_DECIDED'
      readonly source: string | null
      readonly chosen: readonly string[]
      readonly reserves: readonly string[]
      readonly reason: string | null
      readonly on: BusinessDate
    }
  | { readonly type: 'APPLICANTS_NOTIFIED'; readonly at: Date }
  | { readonly type: 'CALL_CANCELLED'; readonly reason: string }

/** @throws Error for an event of a call that isn't there. */
export function evolveCall(call: CallRecord | null, event: CallEvent): CallRecord {
  if (event.type === 'CALL_PLANNED') return { ...nothingYet, ...event.call }
  if (!call) throw new Error(`${event.type} needs an open call`)
  switch (event.type) {
    case 'CALL_PUBLISHED':
      return { ...call, state: 'PUBLISHED', publishedAt: event.at }
    case 'APPLICATIONS_COMMITTED': {
      const { applicationCount, poolHash, draw, at } = event
      return { ...call, state: 'COMMITTED', applicationCount, poolHash, draw, committedAt: at }
    }
    case 'CALL_REDRAWN':
      return { ...call, draw: event.draw, voidedDraws: [...voidedDrawsOf(call), event.voided] }
    case 'CALL_DECIDED': {
      const { source, chosen, reserves, reason, on } = event
      return { ...call, state: 'DECIDED', source, chosen, reserves, reason, decidedOn: on }
    }
    case 'APPLICANTS_NOTIFIED':
      return { ...call, state: 'COMPLETED', notifiedAt: event.at }
    case 'CALL_CANCELLED':
      return { ...call, state: 'CANCELLED', reason: event.reason }
  }
}

/** The draws of a call that were voided; none for a call that was kept before there could be. */
export function voidedDrawsOf({ voidedDraws }: Pick<CallRecord, 'voidedDraws'>): readonly string[] {
  return voidedDraws ?? []
}

export function phaseOn({ state, opensOn, closesOn }: CallRecord, day: BusinessDate): CallPhase {
  if (state !== 'PUBLISHED') return state
  if (day < opensOn) return 'ANNOUNCED'
  return day <= closesOn ? 'OPEN' : 'CLOSED'
}

/** Whether people still wait for the result after the day that was named. */
export function isResultOverdue({ state, resultBy }: CallRecord, day: BusinessDate): boolean {
  return (state === 'PUBLISHED' || state === 'COMMITTED' || state === 'DECIDED') && day > resultBy
}

/** What the state and the days of the period allow, whoever asks. Whether a draw was voided is told by the draw. */
export function possibleActions(call: CallRecord, day: BusinessDate): CallAction[] {
  const phase = phaseOn(call, day)
  return eventsFrom(callMachine, call.state).filter(
    (action) =>
      (action !== 'APPLY' || phase === 'OPEN') &&
      (action !== 'COMMIT' || phase === 'CLOSED') &&
      (action !== 'REDRAW' || call.draw !== null),
  )
}

const nothingYet = {
  state: callMachine.initial,
  publishedAt: null,
  applicationCount: null,
  poolHash: null,
  committedAt: null,
  draw: null,
  voidedDraws: [],
  source: null,
  chosen: [],
  reserves: [],
  decidedOn: null,
  notifiedAt: null,
  reason: null,
} as const
