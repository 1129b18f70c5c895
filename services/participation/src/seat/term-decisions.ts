import type { BusinessDate } from '@chiiki/kit/business-date.ts'
import { invalid, readText } from '@chiiki/kit/input-text.ts'
import type { InvalidInput } from '@chiiki/kit/problem.ts'
import { ok, type Result, refuse } from '@chiiki/kit/result.ts'
import type { CouncilType } from '../council/kinds.ts'
import { longest, type TermOver } from './decisions.ts'
import { lastDayOf, phaseOn, type Seat, type SeatCategory, type TermEvent, type TermRecord } from './term.ts'

export type TermsOverlap = { kind: 'TermsOverlap'; clause: null; term: string }
export type TermHasMembers = { kind: 'TermHasMembers'; clause: null; term: string; count: number }
export type TermProblem = TermsOverlap | TermHasMembers

export type SeatsGiven = {
  readonly category: string
  readonly count: number
  readonly district?: string | null
}
export type TermPlan = {
  readonly id: string
  readonly council: string
  readonly startsOn: BusinessDate
  readonly endsOn?: BusinessDate | null
  readonly seats: readonly SeatsGiven[]
}

/** Plans the next term of a body with its seats. Its length is the type's; where none is known, the plan names its end. */
export function planTerm(
  plan: TermPlan,
  type: CouncilType,
  categories: readonly SeatCategory[],
  known: readonly TermRecord[],
  seatIds: () => string,
): Result<TermEvent, TermsOverlap | InvalidInput> {
  const { id, council, startsOn } = plan
  const end = endOf(plan, type)
  if (!end.ok) return end
  const live = known.filter(({ state }) => state !== 'CANCELLED')
  const other = live.find((term) => term.startsOn <= end.value && startsOn <= term.endsOn)
  if (other) return refuse({ kind: 'TermsOverlap', clause: null, term: other._id })
  const seats = seatsOf(plan.seats, type, categories, seatIds)
  if (!seats.ok) return seats
  const ordinal = Math.max(0, ...known.map((term) => term.ordinal)) + 1
  const term = { _id: id, council, ordinal, startsOn, endsOn: end.value, seats: seats.value }
  return ok({ type: 'TERM_PLANNED', term })
}

function endOf({ startsOn, endsOn = null }: TermPlan, type: CouncilType): Result<BusinessDate, InvalidInput> {
  if (type.termMonths === null) {
    if (endsOn === null) return refuse(invalid('endsOn', 'must be named: no rule gives the length', null))
    return endsOn < startsOn ? refuse(invalid('endsOn', 'must not lie before the start', endsOn)) : ok(endsOn)
  }
  const ruled = lastDayOf(startsOn, type.termMonths)
  if (endsOn !== null && endsOn !== ruled)
    return refuse(invalid('endsOn', `must be ${ruled}: a term has ${type.termMonths} months`, endsOn))
  return ok(ruled)
}

function seatsOf(
  given: readonly SeatsGiven[],
  type: CouncilType,
  categories: readonly SeatCategory[],
  newSeatId: () => string,
): Result<Seat[], InvalidInput> {
  const seats: Seat[] = []
  for (const { category, count, district = null } of given) {
    const known = categories.find(({ _id }) => _id === category)
    if (!known?.councilTypes.includes(type._id))
      return refuse(invalid('seats.category', `must be a category of ${type._id}`, category))
    if (known.isOfDistrict !== (district !== null))
      return refuse(
        invalid('seats.district', known.isOfDistrict ? 'must be named' : 'must not be named', district),
      )
    if (!Number.isInteger(count) || count < 1 || seats.length + count > longest.seats)
      return refuse(invalid('seats.count', `must be 1 to ${longest.seats} in all`, String(count)))
    for (let each = 0; each < count; each++)
      seats.push({ id: newSeatId(), number: seats.length + 1, category, district, leftVacant: null })
  }
  return seats.length === 0 ? refuse(invalid('seats', 'must not be empty', null)) : ok(seats)
}

/** Drops a term that nobody was appointed for. */
export function cancelTerm(
  term: TermRecord,
  appointed: number,
  reason: string,
  today: BusinessDate,
): Result<TermEvent, TermHasMembers | TermOver | InvalidInput> {
  const phase = phaseOn(term, today)
  if (phase === 'CANCELLED' || phase === 'ENDED')
    return refuse({ kind: 'TermOver', clause: null, term: term._id })
  if (appointed > 0) return refuse({ kind: 'TermHasMembers', clause: null, term: term._id, count: appointed })
  const read = readText('reason', reason, longest.reason)
  return read.ok ? ok({ type: 'TERM_CANCELLED', reason: read.value }) : read
}
