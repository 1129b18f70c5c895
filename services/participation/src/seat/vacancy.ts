import { addDays, type BusinessDate } from '@chiiki/kit/business-date.ts'
import { type Clock, type RuleBook, readClock, startClock, voidClock } from '@chiiki/kit/clock.ts'
import { ruleOn } from '@chiiki/kit/duty-rule.ts'
import { readText } from '@chiiki/kit/input-text.ts'
import type { InvalidInput } from '@chiiki/kit/problem.ts'
import { ok, type Result, refuse } from '@chiiki/kit/result.ts'
import { longest, type TermOver } from './decisions.ts'
import { type MembershipRecord, predecessorOf, spanOf } from './membership.ts'
import { type LeftVacant, phaseOn, type Seat, type TermEvent, type TermRecord } from './term.ts'

/** From a seat falling vacant to its being filled, or left vacant by decision. */
export const vacancyRule = 'CL-VACANCY'

export type SeatNotVacant = { kind: 'SeatNotVacant'; clause: null; membership: string | null }

/** 欠員: that a seat stays empty before its term is over. */
export type Vacancy = {
  /** The first day without a holder. */
  readonly since: BusinessDate
  readonly clock: Clock | null
  readonly leftVacant: LeftVacant | null
}

/** The first day of the vacancy of a seat that is empty on the day; null where somebody sits there, nobody sat yet, or the term is over. */
export function vacantSince(
  seat: string,
  term: TermRecord,
  memberships: readonly MembershipRecord[],
  day: BusinessDate,
): BusinessDate | null {
  if (phaseOn(term, day) !== 'RUNNING') return null
  const begun = memberships.filter((each) => {
    const span = each.seat === seat ? spanOf(each) : null
    return span !== null && span.from <= day
  })
  const last = predecessorOf(begun, seat)
  if (last?.lastDay == null || last.lastDay >= day) return null
  return addDays(last.lastDay, 1)
}

/** The vacancy of a seat on a day, with the clock of whoever sees to it: worked out, so that nothing has to be set and none is forgotten. */
export function vacancyOn(
  seat: Seat,
  term: TermRecord,
  memberships: readonly MembershipRecord[],
  office: string,
  book: RuleBook,
  day: BusinessDate,
): Vacancy | null {
  const since = vacantSince(seat.id, term, memberships, day)
  if (since === null) return null
  const leftVacant =
    seat.leftVacant && seat.leftVacant.on >= since && seat.leftVacant.on <= day ? seat.leftVacant : null
  return { since, clock: clockOf(addDays(since, -1), office, book, leftVacant, day), leftVacant }
}

function clockOf(
  vacatedOn: BusinessDate,
  office: string,
  book: RuleBook,
  leftVacant: LeftVacant | null,
  day: BusinessDate,
): Clock | null {
  if (ruleOn(book.rules, vacancyRule, vacatedOn) === null) return null
  const debtor = { owedBy: office, owedByPost: 'council-secretary' }
  const owed = startClock(book, vacancyRule, debtor, vacatedOn)
  return readClock(book, leftVacant ? voidClock(book, owed, leftVacant.reason, leftVacant.on) : owed, day)
}

/** Leaves a seat empty for the rest of the term, by a decision. Somebody may still be appointed to it later. */
export function leaveVacant(
  seat: string,
  term: TermRecord,
  memberships: readonly MembershipRecord[],
  given: { readonly reason: string; readonly decision: string },
  today: BusinessDate,
): Result<TermEvent, TermOver | SeatNotVacant | InvalidInput> {
  if (phaseOn(term, today) !== 'RUNNING') return refuse({ kind: 'TermOver', clause: null, term: term._id })
  if (vacantSince(seat, term, memberships, today) === null) {
    const sitting = predecessorOf(memberships, seat)
    return refuse({ kind: 'SeatNotVacant', clause: null, membership: sitting?._id ?? null })
  }
  const reason = readText('reason', given.reason, longest.reason)
  if (!reason.ok) return reason
  const decision = readText('decision', given.decision, longest.decision)
  if (!decision.ok) return decision
  const leftVacant = { on: today, reason: reason.value, decision: decision.value }
  return ok({ type: 'SEAT_LEFT_VACANT', seat, leftVacant })
}
