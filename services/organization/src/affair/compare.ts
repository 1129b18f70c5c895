import type { BusinessDate } from '@chiiki/kit/business-date.ts'
import { plainForm } from '@chiiki/kit/japanese-text.ts'
import { type OfficeRecord, openAt } from '../office/office.ts'
import { type Role, roleOf } from '../office/seat.ts'
import type { Moment } from '../territory/territory.ts'
import { type AffairAt, type Channel, type Holder, type Tier, tiers } from './affair.ts'
import type { Ground } from './ground.ts'
import { decidingSpan, effectiveIn, isEffective, seatPlace } from './holding.ts'

/** One service, one channel, more than one tier. */
export type Duplicate = {
  readonly key: string
  readonly procedure: string | null
  readonly channel: Channel
  readonly tiers: readonly Tier[]
  readonly affairs: readonly AffairAt[]
}

/** The services that more than one tier gives by one channel: the same procedure, or the same name where there's none. */
export function duplicatesAmong(affairs: readonly AffairAt[], ground: Ground): Duplicate[] {
  const groups = new Map<string, { affair: AffairAt; channel: Channel }[]>()
  for (const affair of affairs) {
    for (const channel of affair.channels) {
      const key = `${affair.procedure ?? plainForm(affair.name.ja)} ${channel}`
      groups.set(key, [...(groups.get(key) ?? []), { affair, channel }])
    }
  }
  return [...groups].flatMap(([key, given]) => {
    const held = new Set(
      given.flatMap(({ affair: { spans, moment } }) =>
        spans.filter((span) => isEffective(span, spans, ground, moment.asOf)).map(({ tier }) => tier),
      ),
    )
    const first = given[0]
    if (held.size < 2 || !first) return []
    const { channel, affair } = first
    return {
      key,
      procedure: affair.procedure,
      channel,
      tiers: tiers.filter((tier) => held.has(tier)),
      affairs: given.map((each) => each.affair),
    }
  })
}

export type FindingKind = 'HEAD_OFFICE_REASON_MISSING' | 'SEAT_VACANT' | 'OFFICE_NOT_OPEN'
export type Finding = {
  readonly kind: FindingKind
  readonly affair: AffairAt
  readonly place: string
  readonly holder: Holder
}

/** What the findings are looked for in: every place of the ward or of one area, and the offices that serve them. */
export type Whole = {
  readonly ground: Ground
  readonly ward: string
  /** Only what concerns it and its districts; null: the whole ward. */
  readonly area?: string | null
  readonly offices: readonly OfficeRecord[]
}

/** What is wrong with a task's allocation on its day: nobody in the seat, an office that isn't open, no reason. */
export function findingsOf(affair: AffairAt, { ground, ward, area, offices }: Whole): Finding[] {
  const { spans, moment } = affair
  const day = moment.asOf
  const places = area ? [area, ...ground.partsOn(area, day)] : allPlaces(ground, ward, day)
  const effective = spans.filter(
    (span) => (!area || places.includes(span.place)) && isEffective(span, spans, ground, day),
  )
  const unreasoned = effective
    .filter(({ seat, reasons }) => seat === 'HEAD_OFFICE' && reasons.length === 0)
    .map(({ place, seat, office, tier }): Finding => {
      return { kind: 'HEAD_OFFICE_REASON_MISSING', affair, place, holder: { seat, office, tier } }
    })
  const shut = effective.flatMap(({ place, seat, office, tier }): Finding[] => {
    if (office === null || isOpen(offices, office, moment)) return []
    return [{ kind: 'OFFICE_NOT_OPEN', affair, place, holder: { seat, office, tier } }]
  })
  const inSeats = seatsOn(offices, moment)
  const vacant = new Map<string, Finding>()
  for (const place of places) {
    const span = decidingSpan(spans, ground, place, day)
    const at = span && seatPlace(span, ground, place, day)
    if (!span?.seat || !at || inSeats.has(`${span.seat}@${at}`)) continue
    // Finer allocations may leave nothing of the place.
    if (!effectiveIn(spans, ground, place, day).includes(span)) continue
    const holder = { seat: span.seat, office: null, tier: span.tier }
    vacant.set(at, { kind: 'SEAT_VACANT', affair, place: at, holder })
  }
  return [...unreasoned, ...shut, ...vacant.values()]
}

/** The seats that are held on a day, as `CENTRE@district:…`. */
export function seatsOn(offices: readonly OfficeRecord[], moment: Moment): ReadonlyMap<string, string> {
  const held = offices.flatMap((record): [string, string][] => {
    const office = openAt(record, moment)
    const role: Role | null = office && roleOf(office.kind)
    return role === null ? [] : [[`${role}@${record.place}`, record._id]]
  })
  return new Map(held)
}

export function allPlaces(ground: Ground, ward: string, day: BusinessDate): string[] {
  const areas = ground.partsOn(ward, day)
  return [ward, ...areas, ...areas.flatMap((area) => ground.partsOn(area, day))]
}

function isOpen(offices: readonly OfficeRecord[], id: string, moment: Moment): boolean {
  return openAt(offices.find(({ _id }) => _id === id) ?? null, moment) !== null
}
