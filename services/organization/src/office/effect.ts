import type { BusinessDate } from '@chiiki/kit/business-date.ts'
import { containsDay, type Period } from '@chiiki/kit/period.ts'
import { ok, type Result, refuse } from '@chiiki/kit/result.ts'
import { type Entry, kindRuns, type OfficeRecord, type Succession } from './office.ts'
import { clauseOf, type OfficeSeatTaken, type OfficeSeatVacant } from './problem.ts'
import { holderOf, overlapsOf, roleOf, type Tier } from './seat.ts'
import { versionsAfter } from './timeline.ts'

/** The place that an office serves, and when it's there. */
export type Place = {
  readonly id: string
  readonly tier: Tier
  readonly area: string | null
  readonly periods: readonly Period[]
}

/** What a decision rests on beside the office: the places concerned, and the other offices that serve them. */
export type Surroundings = { readonly places: readonly Place[]; readonly others: readonly OfficeRecord[] }

/** What an act records: an entry of the office, what it takes over from, and the other offices that change with it. */
export type PlanEvent = {
  readonly entry: Entry
  /** For an office that is planned: whom it will serve. */
  readonly serves: Pick<OfficeRecord, 'place' | 'area' | 'district'> | null
  readonly successions: readonly Succession[]
  /** Offices that close as this one opens, or open again as it doesn't. */
  readonly with: readonly string[]
}

/** The office after the event; `versions` tells what held before the event as well. */
export function afterEvent(
  office: OfficeRecord,
  { entry, successions }: Pick<PlanEvent, 'entry' | 'successions'>,
): OfficeRecord {
  const isNew = !office.entries.some(({ id }) => id === entry.id)
  const entries = isNew
    ? [...office.entries, entry]
    : office.entries.map((each) => (each.id === entry.id ? entry : each))
  const held = office.successions.filter((each) => each.entry !== entry.id)
  const at = entry.withdrawnAt ?? entry.recordedAt
  return {
    ...office,
    entries,
    successions: [...held, ...successions],
    versions: versionsAfter(office.versions, entries, at),
  }
}

/** What becomes of an office that changes with another: it closes as that one opens, or goes on as that one doesn't. */
export function afterOther(office: OfficeRecord, { entry }: Pick<PlanEvent, 'entry'>): OfficeRecord {
  const own = office.entries.find(({ because }) => because === entry.id)
  const closing: Entry = {
    ...entry,
    id: `${entry.id}/${office._id}`,
    what: 'CLOSURE',
    facts: {},
    because: entry.id,
  }
  return afterEvent(office, {
    entry: own ? { ...own, withdrawnAt: entry.withdrawnAt } : closing,
    successions: [],
  })
}

/** The event, unless a seat that was held falls empty by it on its day, or two offices hold one. */
export function unlessSeatsClash(
  event: PlanEvent,
  office: OfficeRecord,
  around: Surroundings,
): Result<PlanEvent, OfficeSeatTaken | OfficeSeatVacant> {
  const vacant = vacatedBy(event, office, around)
  return vacant ? refuse(vacant) : unlessTaken(event, office, around)
}

/** The event, unless by it two offices held one seat on a day. */
export function unlessTaken(
  event: PlanEvent,
  office: OfficeRecord,
  around: Surroundings,
): Result<PlanEvent, OfficeSeatTaken> {
  const known = new Set(overlapsOf([office, ...around.others]).map(overlapKey))
  const overlap = overlapsOf(allAfter(event, office, around)).find((each) => !known.has(overlapKey(each)))
  if (!overlap) return ok(event)
  const { role, place, shared } = overlap
  const officeId = overlap.offices.find((id) => id !== office._id) ?? office._id
  const from = shared.from as BusinessDate
  return refuse({
    kind: 'OfficeSeatTaken',
    clause: clauseOf[role],
    role,
    place,
    officeId,
    from,
    to: shared.to,
  })
}

function vacatedBy(event: PlanEvent, office: OfficeRecord, around: Surroundings): OfficeSeatVacant | null {
  const day = event.entry.from
  const after = allAfter(event, office, around)
  const held = [office, ...around.others]
    .flatMap((record) => kindRuns(record))
    .filter((run) => containsDay(run, day))
  for (const { kind, place } of held) {
    const role = roleOf(kind)
    if (role === null || holderOf(after, role, place, day) !== null) continue
    const isNeeded = isThere(
      around.places.find(({ id }) => id === place),
      day,
    )
    if (isNeeded) return { kind: 'OfficeSeatVacant', clause: clauseOf[role], role, place, from: day }
  }
  return null
}

function allAfter(event: PlanEvent, office: OfficeRecord, { others }: Surroundings): OfficeRecord[] {
  return [
    afterEvent(office, event),
    ...others.map((each) => (event.with.includes(each._id) ? afterOther(each, event) : each)),
  ]
}

export function isThere(place: Place | undefined, day: BusinessDate): boolean {
  return place?.periods.some((period) => containsDay(period, day)) ?? false
}

function overlapKey({ role, place, offices, shared }: ReturnType<typeof overlapsOf>[number]): string {
  return [role, place, ...offices, shared.from, shared.to].join(' ')
}
