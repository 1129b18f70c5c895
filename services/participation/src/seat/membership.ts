import { addDays, type BusinessDate, businessDateOf } from '@chiiki/kit/business-date.ts'
import { eventsFrom, type Machine } from '@chiiki/kit/machine.ts'
import type { Fact, Seated, Span } from './composition.ts'

/**
 * 委員: that somebody sits on a seat of a body for a term. A nomination holds no seat; whether an appointed member is in office, or was,
 * follows from the days, so that no job has to turn anything.
 */
export const membershipStates = [
  'NOMINATED',
  'APPOINTED',
  'SUSPENDED',
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
  'SUSPEND',
  'REINSTATE',
  'RECORD_DEATH',
  'LOSE_LINK',
  'END_WITH_BODY',
] as const
export type MembershipAction = (typeof membershipActions)[number]

/** Whoever holds a seat, or will; a suspended member holds it without a vote. */
const seated: readonly MembershipState[] = ['APPOINTED', 'SUSPENDED']

export function isSeated(state: MembershipState): boolean {
  return seated.includes(state)
}

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
    { from: ['APPOINTED'], event: 'SUSPEND', to: 'SUSPENDED' },
    { from: ['SUSPENDED'], event: 'REINSTATE', to: 'APPOINTED' },
    { from: seated, event: 'RESIGN', to: 'RESIGNED' },
    { from: seated, event: 'REMOVE', to: 'REMOVED' },
    { from: seated, event: 'RECORD_DEATH', to: 'DECEASED' },
    { from: seated, event: 'LOSE_LINK', to: 'LOST_LINK' },
    { from: seated, event: 'END_WITH_BODY', to: 'BODY_ENDED' },
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
  /** What was said of the member, where a rule asks for it. */
  readonly facts: readonly Fact[]
  /** 職務停止: the times without a vote, oldest first. */
  readonly suspensions: readonly Suspension[]
  readonly reason: string | null
  readonly decision: string | null
}
/** From an instant on, until another or still. Who decides counts by it. */
export type Suspension = {
  readonly from: Date
  readonly to: Date | null
  readonly reason: string
  /** The documents of the hearing and of the decision, as people cite them. */
  readonly hearing: string
  readonly decision: string
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
    | 'facts'
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
export type Suspended = { readonly type: 'SUSPENDED'; readonly suspension: Omit<Suspension, 'to'> }
export type Reinstated = { readonly type: 'REINSTATED'; readonly at: Date; readonly reason: string }
export type FactsStated = { readonly type: 'FACTS_STATED'; readonly facts: readonly Fact[] }
export type ConsentChanged = { readonly type: 'CONSENT_CHANGED'; readonly isNamePublic: boolean }
export type MembershipEvent =
  | Nominated
  | Appointed
  | Suspended
  | Reinstated
  | FactsStated
  | Ended
  | ConsentChanged

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
    case 'SUSPENDED': {
      const suspensions = [...membership.suspensions, { ...event.suspension, to: null }]
      return { ...membership, state: 'SUSPENDED', suspensions }
    }
    case 'REINSTATED': {
      const suspensions = membership.suspensions.map((each) =>
        each.to === null ? { ...each, to: event.at } : each,
      )
      return { ...membership, state: 'APPOINTED', suspensions }
    }
    case 'FACTS_STATED':
      return { ...membership, facts: event.facts }
    case 'CONSENT_CHANGED':
      return { ...membership, isNamePublic: event.isNamePublic }
  }
}

export function possibleActions(
  { state, from, lastDay }: MembershipRecord,
  today: BusinessDate,
): MembershipAction[] {
  if (isSeated(state) && lastDay !== null && lastDay < today) return []
  const hasBegun = from !== null && from <= today
  return eventsFrom(membershipMachine, state).filter((action) =>
    action === 'SUSPEND' ? hasBegun : action !== 'DECLINE' || !hasBegun,
  )
}

/** The days in the seat; null for who never sat and never will. */
export function spanOf({ from, lastDay }: MembershipRecord): Span | null {
  return from === null || lastDay === null || lastDay < from ? null : { from, lastDay }
}

export function phaseOf(membership: MembershipRecord, day: BusinessDate): MembershipPhase {
  const { state, suspensions } = membership
  const span = spanOf(membership)
  if (span === null || state === 'NOMINATED') return state
  if (day < span.from) return 'APPOINTED'
  if (day <= span.lastDay) return isSuspendedOn(suspensions, day) ? 'SUSPENDED' : 'ACTIVE'
  return isSeated(state) ? 'EXPIRED' : state
}

/** Whether the day ends without a vote. */
export function isSuspendedOn(suspensions: readonly Suspension[], day: BusinessDate): boolean {
  return suspensions.some(
    ({ from, to }) => businessDateOf(from) <= day && (to === null || day < businessDateOf(to)),
  )
}

/** As rules see it; `links`: the days of what memberships rest on. */
export function asSeated(
  membership: MembershipRecord,
  links: ReadonlyMap<string, Span | null>,
  termFrom: BusinessDate,
): Seated[] {
  const span = spanOf(membership)
  if (span === null) return []
  const { _id, category, person, link, selection, role, consecutiveTerms, facts } = membership
  const rests = link === null ? null : (links.get(link) ?? null)
  const known = { method: selection.method, role, consecutiveTerms, facts }
  return [{ ...span, id: _id, category, person, link: rests, termFrom, ...known }]
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
  suspensions: [],
  reason: null,
  decision: null,
} as const
