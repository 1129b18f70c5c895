import { addDays, type BusinessDate, businessDateOf } from '@chiiki/kit/business-date.ts'
import { invalid, readOptionalText, readText } from '@chiiki/kit/input-text.ts'
import type { InvalidInput } from '@chiiki/kit/problem.ts'
import { ok, type Result, refuse } from '@chiiki/kit/result.ts'
import { type CounterRecord, currentLocations, type Location } from './counter.ts'

/** A move of a counter: its location from a day to come. Nothing is overwritten; what was planned stays on record. */
export type MovePlan = {
  readonly from: BusinessDate
  readonly address: string
  readonly building: string | null
  readonly floor: string | null
  readonly position: { readonly latitude: number; readonly longitude: number } | null
  /** The notice that makes it public: its title, and where it can be read. */
  readonly notice: string
  readonly noticeUrl: string | null
}

export type MovePlanned = { readonly event: 'MovePlanned'; readonly plan: MovePlan; readonly at: Date }
export type MoveWithdrawn = {
  readonly event: 'MoveWithdrawn'
  readonly from: BusinessDate
  readonly at: Date
}

export type MoveAlreadyPlanned = {
  readonly kind: 'MoveAlreadyPlanned'
  readonly clause: null
  readonly from: BusinessDate
  readonly address: string | null
}
export type MoveNotPlanned = {
  readonly kind: 'MoveNotPlanned'
  readonly clause: null
  readonly from: BusinessDate
  readonly plannedFor: readonly BusinessDate[]
}

/** Moves are planned at most this far ahead. */
const farthestDays = 3660
/** Planned moves of one counter. */
const mostMoves = 20

/** A move is planned for a day after today, one on a day, and never before the counter is set up. */
export function planMove(
  counter: Pick<CounterRecord, 'versions'>,
  draft: MovePlan,
  now: Date,
): Result<MovePlanned, MoveAlreadyPlanned | InvalidInput> {
  const today = businessDateOf(now)
  const read = readPlan(draft, today)
  if (!read.ok) return read
  const plan = read.value
  const locations = currentLocations(counter.versions)
  const taken = locations.find(({ validFrom }) => validFrom === plan.from)
  if (taken)
    return refuse({ kind: 'MoveAlreadyPlanned', clause: null, from: plan.from, address: taken.address })
  if (!holdingOn(locations, plan.from))
    return refuse(invalid('from', 'must be a day on which the counter exists', plan.from))
  if (movesAfter(locations, today).length >= mostMoves)
    return refuse(invalid('from', `at most ${mostMoves} moves are planned at a time`, plan.from))
  return ok({ event: 'MovePlanned', plan, at: now })
}

/** A planned move can be withdrawn until its day. The day it's for names it. */
export function withdrawMove(
  counter: Pick<CounterRecord, 'versions'>,
  from: BusinessDate,
  now: Date,
): Result<MoveWithdrawn, MoveNotPlanned> {
  const planned = movesAfter(currentLocations(counter.versions), businessDateOf(now))
  if (planned.some(({ validFrom }) => validFrom === from))
    return ok({ event: 'MoveWithdrawn', from, at: now })
  return refuse({
    kind: 'MoveNotPlanned',
    clause: null,
    from,
    plannedFor: planned.flatMap(({ validFrom }) => validFrom ?? []),
  })
}

export function afterMove<T extends Pick<CounterRecord, 'versions'>>(
  counter: T,
  event: MovePlanned | MoveWithdrawn,
): T {
  return {
    ...counter,
    versions:
      event.event === 'MovePlanned'
        ? withMove(counter.versions, event)
        : withoutMove(counter.versions, event),
  }
}

/** Moves that begin after `today`; the first location of all is no move. */
export function movesAfter(locations: readonly Location[], today: BusinessDate): Location[] {
  return locations.slice(1).filter(({ validFrom }) => validFrom !== null && validFrom > today)
}

/** The location that holds on the day is known anew in two parts: until the move, and from it on. */
function withMove(versions: readonly Location[], { plan, at }: MovePlanned): Location[] {
  const before = holdingOn(currentLocations(versions), plan.from)
  if (!before) throw new Error(`no location holds on ${plan.from}`)
  const { from, notice, noticeUrl, ...place } = plan
  const source = { confidence: 'OFFICIAL', title: notice, url: noticeUrl, licence: null, note: null } as const
  const until = { until: from, validTo: from, recordedAt: at, supersededAt: null }
  const moved: Location = {
    ...place,
    since: from,
    validFrom: from,
    until: before.until,
    validTo: before.validTo,
    recordedAt: at,
    supersededAt: null,
    unknownReason: null,
    plannedAt: at,
    source,
  }
  return [...superseded(versions, [before], at), { ...before, ...until }, moved]
}

/** The location before the move is known anew, up to where the withdrawn one would have ended. */
function withoutMove(versions: readonly Location[], { from, at }: MoveWithdrawn): Location[] {
  const locations = currentLocations(versions)
  const moved = locations.find(({ validFrom }) => validFrom === from)
  const before = locations.find(({ validTo }) => validTo === from)
  if (!moved || !before) throw new Error(`no move is planned for ${from}`)
  const { until, validTo } = moved
  return [
    ...superseded(versions, [before, moved], at),
    { ...before, until, validTo, recordedAt: at, supersededAt: null },
  ]
}

function superseded(versions: readonly Location[], gone: readonly Location[], at: Date): Location[] {
  return versions.map((each) => (gone.includes(each) ? { ...each, supersededAt: at } : each))
}

function holdingOn(locations: readonly Location[], day: BusinessDate): Location | null {
  return (
    locations.find(
      ({ validFrom, validTo }) => (validFrom ?? '') <= day && (validTo === null || day < validTo),
    ) ?? null
  )
}

function readPlan(plan: MovePlan, today: BusinessDate): Result<MovePlan, InvalidInput> {
  const { from, position, noticeUrl } = plan
  if (from <= today) return refuse(invalid('from', 'must be a day after today', from))
  if (from > addDays(today, farthestDays))
    return refuse(invalid('from', `must be within ${farthestDays} days`, from))
  if (position && (Math.abs(position.latitude) > 90 || Math.abs(position.longitude) > 180)) {
    return refuse(
      invalid(
        'position',
        'must be degrees: latitude within 90, longitude within 180',
        JSON.stringify(position),
      ),
    )
  }
  if (noticeUrl !== null && !/^https?:\/\/[^\s]{3,500}$/.test(noticeUrl)) {
    return refuse(invalid('noticeUrl', 'must be a web address, at most 500 characters', noticeUrl))
  }
  const address = readText('address', plan.address, 200)
  if (!address.ok) return address
  const building = readOptionalText('building', plan.building, 100)
  if (!building.ok) return building
  const floor = readOptionalText('floor', plan.floor, 40)
  if (!floor.ok) return floor
  const notice = readText('notice', plan.notice, 200)
  if (!notice.ok) return notice
  const texts = { address: address.value, building: building.value, floor: floor.value, notice: notice.value }
  return ok({ ...plan, ...texts })
}
