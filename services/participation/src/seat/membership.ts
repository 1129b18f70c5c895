import { addDays, type BusinessDate } from '@chiiki/kit/business-date.ts'
import { eventsFrom, type Machine } from '@chiiki/kit/machine.ts'
import type { Seated, Span } from './composition.ts'

/**
 * 委員: that somebody sits on a seat of a body for a term. A nomination holds no seat; whether an appointed member is in office, or was,
 * follows from the days, so that no job has to turn anything.
 */
export const membershipStates = [
  'NOMINATED',
  'APPOINTED',
  'REJECTED',
  'WITHDRAWN',
  'DECLINED',
  'RESIGNED',
  'REMOVED',
  'DECEASED',
  'LOST_LINK',
  'BODY_ENDED',
] as const
export type MembershipState = (typeof membershipStates)[number]

export const membershipActions = [
  'APPOINT',
  'REJECT',
  'WITHDRAW',
  'DECLINE',
  'RESIGN',
  'REMOVE',
  'RECORD_DEATH',
  'LOSE_LINK',
  'END_WITH_BODY',
] as const
export type MembershipAction = (typeof membershipActions)[number]

export const membershipMachine: Machine<MembershipState, MembershipAction> = {
  name: 'Membership',
  states: membershipStates,
  initial: 'NOMINATED',
  final: ['REJECTED', 'WITHDRAWN', 'DECLINED', 'RESIGNED', 'REMOVED', 'DECEASED', 'LOST_LINK', 'BODY_ENDED'],
  transitions: [
    { from: ['NOMINATED'], event: 'APPOINT', to: 'APPOINTED' },
    { from: ['NOMINATED'], event: 'REJECT', to: 'REJECTED' },
    { from: ['NOMINATED'], event: 'WITHDRAW', to: 'WITHDRAWN' },
    { from: ['APPOINTED'], event: 'DECLINE', to: 'DECLINED' },
    { from: ['APPOINTED'], event: 'RESIGN', to: 'RESIGNED' },
    { from: ['APPOINTED'], event: 'REMOVE', to: 'REMOVED' },
    { from: ['APPOINTED'], event: 'RECORD_DEATH', to: 'DECEASED' },
    { from: ['APPOINTED'], event: 'LOSE_LINK', to: 'LOST_LINK' },
    { from: ['APPOINTED'], event: 'END_WITH_BODY', to: 'BODY_ENDED' },
  ],
}

/** How a membership is told on a day. */
export type MembershipPhase = MembershipState | 'ACTIVE' | 'EXPIRED'

export const methods = ['OPEN_CALL', 'SORTITION', 'NOMINATION', 'ELECTION', 'EX_OFFICIO'] as const
export type Method = (typeof methods)[number]

export const roles = ['MEMBER', 'CHAIR', 'VICE_CHAIR'] as const
export type Role = (typeof roles)[number]

/** How a member was found, and what shows it: a document as people cite it, or the line of a draw. */
export type Selection = {
  readonly method: Method
  readonly source: string | null
  readonly draw: string | null
  readonly commitment: string | null
  /** The application to an open call that was chosen. */
  readonly application: string | null
}

export type MembershipRecord = {
  readonly _id: string
  readonly council: string
  readonly term: string
  readonly seat: string
  readonly category: string
  readonly role: Role
  readonly state: MembershipState
  readonly selection: Selection
  /** Equal for one person; tells nobody who it is. */
  readonly person: string
  readonly isNamePublic: boolean
  readonly nominatedOn: BusinessDate
  /** The first day in the seat; null while only nominated. */
  readonly from: BusinessDate | null
  /** The last day in the seat, and the last one that it was given for. */
  readonly lastDay: BusinessDate | null
  readonly givenUntil: BusinessDate | null
  /** The membership whose remaining time it serves. */
  readonly replaces: string | null
  /** The membership of another body that it rests on. */
  readonly link: string | null
  /** How many terms in a row the person sits on the body with this one. */
  readonly consecutiveTerms: number
  readonly reason: string | null
  readonly decision: string | null
}
export type MembershipKept = MembershipRecord & { readonly version: number }

export type Nominated = {
  readonly type: 'NOMINATED'
  readonly membership: Pick<
    MembershipRecord,
    | '_id'
    | 'council'
    | 'term'
    | 'seat'
    | 'category'
    | 'role'
    | 'selection'
    | 'person'
    | 'isNamePublic'
    | 'nominatedOn'
    | 'link'
    | 'consecutiveTerms'
  >
}
export type Appointed = {
  readonly type: 'APPOINTED'
  readonly from: BusinessDate
  readonly lastDay: BusinessDate
  readonly replaces: string | null
  readonly decision: string
}
/** That it ended, or never began: then `lastDay` is null. */
export type Ended = {
  readonly type: 'ENDED'
  readonly state: MembershipState
  readonly lastDay: BusinessDate | null
  readonly reason: string | null
  readonly decision: string | null
}
export type ConsentChanged = { readonly type: 'CONSENT_CHANGED'; readonly isNamePublic: boolean }
export type MembershipEvent = Nominated | Appointed | Ended | ConsentChanged

export function evolveMembership(
  membership: MembershipRecord | null,
  event: MembershipEvent,
): MembershipRecord {
  if (event.type === 'NOMINATED') return { ...nothingYet, ...event.membership }
  if (!membership) throw new Error(`${event.type} needs a membership`)
  switch (event.type) {
    case 'APPOINTED': {
      const { from, lastDay, replaces, decision } = event
      return { ...membership, state: 'APPOINTED', from, lastDay, givenUntil: lastDay, replaces, decision }
    }
    case 'ENDED': {
      const { state, lastDay, reason, decision } = event
      return { ...membership, state, lastDay, reason, decision: decision ?? membership.decision }
    }
    case 'CONSENT_CHANGED':
      return { ...membership, isNamePublic: event.isNamePublic }
  }
}

export function possibleActions(
  { state, lastDay }: MembershipRecord,
  today: BusinessDate,
): MembershipAction[] {
  if (state === 'APPOINTED' && lastDay !== null && lastDay < today) return []
  return eventsFrom(membershipMachine, state)
}

/** The days in the seat; null for who never sat and never will. */
export function spanOf({ from, lastDay }: MembershipRecord): Span | null {
  return from === null || lastDay === null || lastDay < from ? null : { from, lastDay }
}

export function phaseOf(membership: MembershipRecord, day: BusinessDate): MembershipPhase {
  const { state } = membership
  const span = spanOf(membership)
  if (span === null || state === 'NOMINATED') return state
  if (day < span.from) return 'APPOINTED'
  if (day <= span.lastDay) return 'ACTIVE'
  return state === 'APPOINTED' ? 'EXPIRED' : state
}

/** As rules see it; `links`: the days of what memberships rest on. */
export function asSeated(
  membership: MembershipRecord,
  links: ReadonlyMap<string, Span | null>,
  termFrom: BusinessDate,
): Seated[] {
  const span = spanOf(membership)
  if (span === null) return []
  const { _id, category, person, link } = membership
  return [
    { ...span, id: _id, category, person, link: link === null ? null : (links.get(link) ?? null), termFrom },
  ]
}

/** Whose seat it was before this day, so that whoever comes serves the rest of their time; null for a seat nobody held yet. */
export function predecessorOf(own: readonly MembershipRecord[], seat: string): MembershipRecord | null {
  const held = own.filter((each) => each.seat === seat && spanOf(each) !== null)
  return held.toSorted((a, b) => ((a.lastDay ?? '') < (b.lastDay ?? '') ? 1 : -1))[0] ?? null
}

/** The first day on which the seat is free again. */
export function freeFrom(predecessor: MembershipRecord): BusinessDate {
  return addDays(predecessor.lastDay ?? '', 1)
}

const nothingYet = {
  state: membershipMachine.initial,
  from: null,
  lastDay: null,
  givenUntil: null,
  replaces: null,
  reason: null,
  decision: null,
} as const
