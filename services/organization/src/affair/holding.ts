import type { BusinessDate } from '@chiiki/kit/business-date.ts'
import type { Role } from '../office/seat.ts'
import { type Holder, isSameHolder, type Span, type Tier, tierOfSeat } from './affair.ts'
import type { Ground } from './ground.ts'

/** An office as a holder of tasks: its seat, if its kind has one, and the place that it serves. */
export type Bearer = { readonly id: string; readonly role: Role | null; readonly place: string }

/** The span that decides at a place on a day: the finest that covers it. `spans` are those in force on the day. */
export function decidingSpan(
  spans: readonly Span[],
  ground: Ground,
  place: string,
  day: BusinessDate,
): Span | null {
  for (const each of ground.chainOn(place, day)) {
    const span = spans.find((one) => one.place === each)
    if (span) return span
  }
  return null
}

/** Who holds the task at a place on a day, where one holder does for all of the place; null where parts differ or nobody does. */
export function holderAt(
  spans: readonly Span[],
  ground: Ground,
  place: string,
  day: BusinessDate,
): Span | null {
  const inside = effectiveInside(spans, ground, place, day)
  const own = hasRest(spans, ground, place, day)
    ? decidingSpan(spans, ground, place, day)
    : (inside[0] ?? null)
  if (!own || inside.some((span) => !isSameHolder(span, own))) return null
  return seatPlace(own, ground, place, day) === null ? null : own
}

/** The place whose seat holds the task, seen from a place; null when that place has several such seats in it. */
export function seatPlace(
  { seat, place: spanPlace }: Pick<Span, 'seat' | 'place'>,
  ground: Ground,
  place: string,
  day: BusinessDate,
): string | null {
  if (seat === null) return spanPlace
  const above: Record<Tier, number> = { WARD: -1, AREA: -2, DISTRICT: -3 }
  return ground.chainOn(place, day).at(above[tierOfSeat[seat]]) ?? null
}

/** Whether the office holds the task, anywhere, on the day: the other direction of `decidingSpan`. */
export function isHeldBy(
  { id, role, place }: Bearer,
  spans: readonly Span[],
  ground: Ground,
  day: BusinessDate,
): boolean {
  if (spans.some((span) => span.office === id && isEffective(span, spans, ground, day))) return true
  if (role === null) return false
  const own = hasRest(spans, ground, place, day) ? decidingSpan(spans, ground, place, day) : null
  return own?.seat === role || effectiveInside(spans, ground, place, day).some((span) => span.seat === role)
}

/** The spans that decide somewhere within a place: at the place itself, or finer. */
export function effectiveIn(
  spans: readonly Span[],
  ground: Ground,
  place: string,
  day: BusinessDate,
): Span[] {
  const own = hasRest(spans, ground, place, day) ? decidingSpan(spans, ground, place, day) : null
  return [...(own ? [own] : []), ...effectiveInside(spans, ground, place, day)]
}

/** Who holds it within a place, each once. */
export function holdersIn(
  spans: readonly Span[],
  ground: Ground,
  place: string,
  day: BusinessDate,
): Holder[] {
  const holders: Holder[] = []
  for (const { seat, office, tier } of effectiveIn(spans, ground, place, day)) {
    const holder = { seat, office, tier }
    if (!holders.some((each) => isSameHolder(each, holder))) holders.push(holder)
  }
  return holders
}

/** Whether the span decides anywhere: finer spans may leave nothing of its place. */
export function isEffective(span: Span, spans: readonly Span[], ground: Ground, day: BusinessDate): boolean {
  return ground.chainOn(span.place, day).length > 0 && hasRest(spans, ground, span.place, day)
}

function effectiveInside(spans: readonly Span[], ground: Ground, place: string, day: BusinessDate): Span[] {
  return spans.filter(
    (span) =>
      span.place !== place &&
      ground.chainOn(span.place, day).includes(place) &&
      isEffective(span, spans, ground, day),
  )
}

/** Whether finer spans leave anything of the place. */
function hasRest(spans: readonly Span[], ground: Ground, place: string, day: BusinessDate): boolean {
  const inside = spans.some((span) => span.place !== place && ground.chainOn(span.place, day).includes(place))
  if (!inside) return true
  return ground
    .partsOn(place, day)
    .some((part) => !spans.some((span) => span.place === part) && hasRest(spans, ground, part, day))
}
