import { addDays, type BusinessDate, earlierOf } from '@chiiki/kit/business-date.ts'
import { invalid, readText } from '@chiiki/kit/input-text.ts'
import { nextState } from '@chiiki/kit/machine.ts'
import type { InvalidInput } from '@chiiki/kit/problem.ts'
import { ok, type Result, refuse } from '@chiiki/kit/result.ts'
import { type CouncilRecord, type CouncilState, isLiveState, stateNow } from '../council/council.ts'
import { type CompositionRule, type Seated, type Span, type Worse, worsened } from './composition.ts'
import {
  type Appointed,
  asSeated,
  type Ended,
  freeFrom,
  isSeated,
  type MembershipAction,
  type MembershipPhase,
  type MembershipRecord,
  type MembershipState,
  membershipMachine,
  type Nominated,
  phaseOf,
  possibleActions,
  predecessorOf,
  spanOf,
} from './membership.ts'
import { phaseOn, type SeatCategory, type TermRecord } from './term.ts'
import type { TermProblem } from './term-decisions.ts'
import type { SeatNotVacant } from './vacancy.ts'

export const longest = {
  reason: 2_000,
  decision: 500,
  person: 200,
  seats: 200,
  name: 100,
  contact: 500,
} as const

export type BodyOver = { kind: 'BodyOver'; clause: null; council: string; state: CouncilState }
export type TermOver = { kind: 'TermOver'; clause: null; term: string }
export type SeatTaken = {
  kind: 'SeatTaken'
  clause: string
  membership: string
  freeFrom: BusinessDate
}
export type CompositionBroken = { kind: 'CompositionBroken'; clause: string | null; worse: readonly Worse[] }
export type LinkMissing = {
  kind: 'LinkMissing'
  clause: null
  linkedTo: NonNullable<SeatCategory['linkedTo']>
}
/** What was named, a draw or an application, doesn't show it. */
export type SelectionUnproven = { kind: 'SelectionUnproven'; clause: null; shownBy: string }
export type MembershipActNotPossible = {
  kind: 'MembershipActNotPossible'
  clause: null
  membership: string
  action: MembershipAction
  phase: MembershipPhase
  possible: readonly MembershipAction[]
}
export type SeatProblem =
  | BodyOver
  | TermProblem
  | TermOver
  | SeatTaken
  | CompositionBroken
  | LinkMissing
  | SelectionUnproven
  | MembershipActNotPossible
  | SeatNotVacant

/** A substitute serves the rest of the predecessor's time. */
const substitutes = 'clause:K-4-3-4'

/** What an act on a membership rests on: its term, all memberships of it, and what of them rests on others. */
export type Roster = {
  readonly term: TermRecord
  readonly memberships: readonly MembershipRecord[]
  /** Days of the memberships elsewhere that some of these rest on. */
  readonly links: ReadonlyMap<string, Span | null>
  readonly rules: readonly CompositionRule[]
}

export type LinkFound = { readonly id: string; readonly person: string; readonly span: Span | null } | null

/** Puts somebody forward for a seat. What the seat asks for besides is looked at here and again when they're appointed. */
export function nominate(
  membership: Nominated['membership'],
  category: SeatCategory,
  link: LinkFound,
  term: TermRecord,
  today: BusinessDate,
): Result<Nominated, TermOver | LinkMissing | InvalidInput> {
  const phase = phaseOn(term, today)
  if (phase === 'CANCELLED' || phase === 'ENDED')
    return refuse({ kind: 'TermOver', clause: null, term: term._id })
  if (category.linkedTo !== null && (link === null || link.person !== membership.person))
    return refuse({ kind: 'LinkMissing', clause: null, linkedTo: category.linkedTo })
  return ok({ type: 'NOMINATED', membership })
}

export type AppointProblem =
  | MembershipActNotPossible
  | SeatTaken
  | CompositionBroken
  | LinkMissing
  | TermOver
  | InvalidInput

export type Appointment = { readonly from: BusinessDate; readonly decision: string }

/**
 * Gives the seat. To somebody who comes after another in it, for the rest of that one's time and not before it's free; to others
 * until the end of the term. Refused where a blocking rule would be broken, or broken more, on any day.
 */
export function appoint(
  membership: MembershipRecord,
  { from, decision }: Appointment,
  roster: Roster,
  today: BusinessDate,
): Result<Appointed, AppointProblem> {
  const refused = notPossible(membership, 'APPOINT', today)
  if (refused) return refuse(refused)
  const read = readText('decision', decision, longest.decision)
  if (!read.ok) return read
  const given = spanFor(membership, from, roster)
  if (!given.ok) return given
  const { span, replaces } = given.value
  const worse = ifSeated(membership, span, roster)
  const [first] = worse
  if (first) return refuse({ kind: 'CompositionBroken', clause: first.finding.rule.clause, worse })
  return ok({ type: 'APPOINTED', ...span, replaces, decision: read.value })
}

/** The days that a seat would be given for from this day, and whose remaining time that is. */
export function spanFor(
  membership: MembershipRecord,
  from: BusinessDate,
  { term, memberships, links }: Roster,
): Result<
  { readonly span: Span; readonly replaces: string | null },
  SeatTaken | LinkMissing | TermOver | InvalidInput
> {
  if (term.state === 'CANCELLED') return refuse({ kind: 'TermOver', clause: null, term: term._id })
  if (from < term.startsOn || from > term.endsOn)
    return refuse(invalid('from', `must lie in the term (${term.startsOn} to ${term.endsOn})`, from))
  const predecessor = predecessorOf(memberships, membership.seat)
  if (predecessor && from < freeFrom(predecessor))
    return refuse({
      kind: 'SeatTaken',
      clause: substitutes,
      membership: predecessor._id,
      freeFrom: freeFrom(predecessor),
    })
  const until = predecessor?.givenUntil ?? term.endsOn
  if (membership.link === null) return ok(seated(from, until, predecessor))
  const link = links.get(membership.link) ?? null
  if (link === null || from < link.from || from > link.lastDay)
    return refuse({ kind: 'LinkMissing', clause: null, linkedTo: 'DISTRICT_COUNCIL' })
  return ok(seated(from, earlierOf(until, link.lastDay), predecessor))
}

function seated(from: BusinessDate, lastDay: BusinessDate, predecessor: MembershipRecord | null) {
  return { span: { from, lastDay }, replaces: predecessor?._id ?? null }
}

/** What an appointment for these days would break: the what-if before the act, and the act's own check. */
export function ifSeated(membership: MembershipRecord, span: Span, roster: Roster): Worse[] {
  const others = roster.memberships.filter(({ _id }) => _id !== membership._id)
  const before = seatedOf(others, roster)
  const joined = { ...membership, ...span, state: 'APPOINTED' } as const
  return worsened(roster.rules, before, [...before, ...seatedOf([joined], roster)], span.from)
}

export function seatedOf(
  memberships: readonly MembershipRecord[],
  { links, term }: Pick<Roster, 'links' | 'term'>,
): Seated[] {
  return memberships.flatMap((each) => asSeated(each, links, term.startsOn))
}

/** Nothing begins in a body that has ended. */
export function bodyOver(
  { _id, ...council }: Pick<CouncilRecord, '_id' | 'state' | 'livesUntil'>,
  today: BusinessDate,
): BodyOver | null {
  const state = stateNow(council, today)
  return isLiveState(state) ? null : { kind: 'BodyOver', clause: null, council: _id, state }
}

export type Ending = {
  readonly lastDay?: BusinessDate | null
  readonly reason?: string | null
  readonly decision?: string | null
}

/** Ends a nomination, or an appointment that isn't taken up. */
export function endBefore(
  membership: MembershipRecord,
  action: 'REJECT' | 'WITHDRAW' | 'DECLINE',
  { reason = null }: Ending,
  today: BusinessDate,
): Result<Ended, MembershipActNotPossible | InvalidInput> {
  const refused = notPossible(membership, action, today)
  if (refused) return refuse(refused)
  const said = action === 'REJECT' ? readText('reason', reason ?? '', longest.reason) : ok(reason)
  if (!said.ok) return said
  return ok(ended(membership, action, null, said.value, null))
}

/**
 * Ends a membership on its last day. Nobody can be kept from leaving: a rule that is broken by it shows, and stands in the way of
 * appointments that don't mend it. A removal is the ward's own act: it's refused where it would break a rule.
 */
export function endSeat(
  membership: MembershipRecord,
  action: 'RESIGN' | 'REMOVE' | 'RECORD_DEATH',
  { lastDay, reason = null, decision = null }: Ending,
  roster: Roster,
  today: BusinessDate,
): Result<Ended, MembershipActNotPossible | CompositionBroken | InvalidInput> {
  const refused = notPossible(membership, action, today)
  if (refused) return refuse(refused)
  const span = spanOf(membership)
  if (!span) return refuse(impossible(membership, action, today))
  const day = lastDay ?? today
  if (day < addDays(span.from, -1) || day > span.lastDay)
    return refuse(invalid('lastDay', `must lie between ${span.from} and ${span.lastDay}`, day))
  if (action === 'RECORD_DEATH' && day > today)
    return refuse(invalid('lastDay', `must not lie after today (${today})`, day))
  if (action !== 'REMOVE') return ok(ended(membership, action, day, reason, decision))
  const why = readText('reason', reason ?? '', longest.reason)
  if (!why.ok) return why
  const by = readText('decision', decision ?? '', longest.decision)
  if (!by.ok) return by
  const before = seatedOf(roster.memberships, roster)
  const left = roster.memberships.map((each) =>
    each._id === membership._id ? { ...each, lastDay: day } : each,
  )
  const worse = worsened(roster.rules, before, seatedOf(left, roster), addDays(day, 1))
  const [first] = worse
  if (first) return refuse({ kind: 'CompositionBroken', clause: first.finding.rule.clause, worse })
  return ok(ended(membership, action, day, why.value, by.value))
}

/**
 * What happens to a membership when what it rests on, another membership or its body, ends on this day; null when nothing does.
 * Whoever is to leave later, by resignation or removal, leaves then too.
 */
export function endAlong(
  membership: MembershipRecord,
  action: 'LOSE_LINK' | 'END_WITH_BODY',
  lastDay: BusinessDate,
): Ended | null {
  const span = spanOf(membership)
  if (!span || span.lastDay <= lastDay) return null
  const event = ended(membership, action, lastDay, membership.reason, null)
  return isSeated(membership.state) ? event : { ...event, state: membership.state }
}

function ended(
  { state, from }: MembershipRecord,
  action: MembershipAction,
  lastDay: BusinessDate | null,
  reason: string | null,
  decision: string | null,
): Ended {
  const next = nextState(membershipMachine, state, action) as MembershipState
  const never = from === null || lastDay === null || lastDay < from
  return { type: 'ENDED', state: next, lastDay: never ? null : lastDay, reason, decision }
}

/** The refusal of an act that the state doesn't allow, or null. */
export function notPossible(membership: MembershipRecord, action: MembershipAction, today: BusinessDate) {
  return possibleActions(membership, today).includes(action) ? null : impossible(membership, action, today)
}

function impossible(
  membership: MembershipRecord,
  action: MembershipAction,
  today: BusinessDate,
): MembershipActNotPossible {
  return {
    kind: 'MembershipActNotPossible',
    clause: null,
    membership: membership._id,
    action,
    phase: phaseOf(membership, today),
    possible: possibleActions(membership, today).filter((each) => each !== action),
  }
}
