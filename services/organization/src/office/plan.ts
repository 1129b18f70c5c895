import type { BusinessDate } from '@chiiki/kit/business-date.ts'
import { containsDay, type Period } from '@chiiki/kit/period.ts'
import type { SharedProblem } from '@chiiki/kit/problem.ts'
import type { Source } from '@chiiki/kit/provenance.ts'
import { ok, type Result, refuse } from '@chiiki/kit/result.ts'
import {
  type Entry,
  type EntryKind,
  kindRuns,
  type OfficeFacts,
  type OfficeKind,
  type OfficeRecord,
  type Succession,
} from './office.ts'
import { holderOf, overlapsOf, type Role, roleOf, type Tier, tierOfKind } from './seat.ts'
import { stretchesOf, versionsAfter } from './timeline.ts'

/** The refusals of plans for offices (令和4年度からの計画的な見直し; 第1・4⑴⑵). */
export type OfficeProblem =
  | EffectiveDateNotFuture
  | OfficeNotOpen
  | OfficeSeatTaken
  | OfficeSeatVacant
  | ChangeInForce

type Refused<K extends string, Clause extends string | null, F> = {
  readonly kind: K
  readonly clause: Clause
} & Readonly<F>
export type EffectiveDateNotFuture = Refused<
  'EffectiveDateNotFuture',
  null,
  { effectiveOn: BusinessDate; today: BusinessDate }
>
export type OfficeNotOpen = Refused<'OfficeNotOpen', null, { officeId: string; on: BusinessDate }>
type Seat = { role: Role; place: string }
export type OfficeSeatTaken = Refused<
  'OfficeSeatTaken',
  string,
  Seat & { officeId: string; from: BusinessDate | null; to: BusinessDate | null }
>
export type OfficeSeatVacant = Refused<'OfficeSeatVacant', string, Seat & { from: BusinessDate }>
export type ChangeInForce = Refused<
  'ChangeInForce',
  null,
  { changeId: string; effectiveOn: BusinessDate; today: BusinessDate }
>

export type PlanProblem =
  | EffectiveDateNotFuture
  | OfficeNotOpen
  | OfficeSeatTaken
  | OfficeSeatVacant
  | SharedProblem
export type WithdrawalProblem = ChangeInForce | OfficeSeatTaken | SharedProblem
export type CorrectionProblem = OfficeNotOpen | OfficeSeatTaken | SharedProblem

/** When an act is done: the instant, and the day that it falls on in Asia/Tokyo. */
export type Now = { readonly at: Date; readonly today: BusinessDate }

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

export const clauseOf: Record<Role, string> = {
  HEAD_OFFICE: 'clause:K-1-3-3',
  GENERAL_BRANCH: 'clause:K-1-4-1',
  CENTRE: 'clause:K-1-4-2',
}

export type Draft = {
  readonly id: string
  readonly effectiveOn: BusinessDate
  readonly facts: Partial<OfficeFacts>
  readonly source: Source
}

/** An office that isn't there yet: it opens on a day, and may take over from others, which close that day. */
export type OpeningDraft = Draft & { readonly office: OfficeRecord; readonly replaces: readonly string[] }

export function planOpening(
  draft: OpeningDraft,
  now: Now,
  around: Surroundings,
): Result<PlanEvent, PlanProblem> {
  const { office, effectiveOn, replaces } = draft
  const fault =
    notFuture(effectiveOn, now) ??
    placeFault(office.place, draft.facts.kind as OfficeKind, effectiveOn, around)
  if (fault) return refuse(fault)
  const replaced = replaces.map((id) => around.others.find(({ _id }) => _id === id) ?? id)
  const missing = replaced.find((each) => typeof each === 'string')
  if (missing !== undefined) return refuse({ kind: 'NotFound', clause: null, id: missing as string })
  const shut = (replaced as OfficeRecord[]).find((each) => !isOpenOn(each, effectiveOn))
  if (shut) return refuse(notOpen(shut._id, effectiveOn))
  const entry = entryOf(draft, 'OPENING', now)
  const successions = replaces.map((predecessor) => successionOf(entry, predecessor, office._id))
  const event = { entry, serves: servesOf(office), successions, with: replaces }
  return planned(event, office, around)
}

/** A change of an open office from a day on. */
export function planChange(
  office: OfficeRecord,
  draft: Draft,
  now: Now,
  around: Surroundings,
): Result<PlanEvent, PlanProblem> {
  const { effectiveOn, facts } = draft
  const fault = notFuture(effectiveOn, now) ?? empty(facts)
  if (fault) return refuse(fault)
  if (!isOpenOn(office, effectiveOn)) return refuse(notOpen(office._id, effectiveOn))
  const misplaced = facts.kind && placeFault(office.place, facts.kind, effectiveOn, around)
  if (misplaced) return refuse(misplaced)
  return planned(eventOf(entryOf(draft, 'CHANGE', now)), office, around)
}

/** The end of an open office on a day, and who takes over. A seat isn't left empty while its place is there. */
export function planClosure(
  office: OfficeRecord,
  draft: Draft & { readonly successor: string | null },
  now: Now,
  around: Surroundings,
): Result<PlanEvent, PlanProblem> {
  const { effectiveOn, successor } = draft
  const fault = notFuture(effectiveOn, now)
  if (fault) return refuse(fault)
  if (!isOpenOn(office, effectiveOn)) return refuse(notOpen(office._id, effectiveOn))
  const heir = successor === null ? null : around.others.find(({ _id }) => _id === successor)
  if (heir === undefined || successor === office._id)
    return refuse({ kind: 'NotFound', clause: null, id: successor as string })
  if (heir && !isOpenOn(heir, effectiveOn)) return refuse(notOpen(heir._id, effectiveOn))
  const entry = entryOf(draft, 'CLOSURE', now)
  const successions = heir ? [successionOf(entry, office._id, heir._id)] : []
  return planned({ ...eventOf(entry), successions }, office, around)
}

/** Takes back what is still to come. What came with it, such as the closing of the office replaced, is taken back too. */
export function withdrawPlanned(
  office: OfficeRecord,
  changeId: string,
  now: Now,
  around: Surroundings,
): Result<PlanEvent, WithdrawalProblem> {
  const entry = office.entries.find(
    ({ id, what, withdrawnAt }) => id === changeId && what !== 'CORRECTION' && withdrawnAt === null,
  )
  if (!entry) return refuse({ kind: 'NotFound', clause: null, id: changeId })
  if (entry.from <= now.today)
    return refuse({
      kind: 'ChangeInForce',
      clause: null,
      changeId,
      effectiveOn: entry.from,
      today: now.today,
    })
  const along = around.others.filter(({ entries }) => entries.some(({ because }) => because === changeId))
  const event = { ...eventOf({ ...entry, withdrawnAt: now.at }), with: along.map(({ _id }) => _id) }
  return unlessTaken(event, office, around)
}

/** Puts right what was recorded of days gone by. What was known before stays readable by `knownAt`. */
export function correct(
  office: OfficeRecord,
  draft: Draft & { readonly until: BusinessDate | null },
  now: Now,
  around: Surroundings,
): Result<PlanEvent, CorrectionProblem> {
  const { effectiveOn, until, facts } = draft
  const fault =
    (effectiveOn > now.today
      ? invalid('from', 'must not be after today: planOfficeChange is for days to come', effectiveOn)
      : null) ??
    (until !== null && until <= effectiveOn ? invalid('until', 'must be after `from`', until) : null) ??
    (until !== null && until > now.today ? invalid('until', 'must not be after today', until) : null) ??
    empty(facts)
  if (fault) return refuse(fault)
  if (!isOpenOn(office, effectiveOn)) return refuse(notOpen(office._id, effectiveOn))
  const misplaced = facts.kind && placeFault(office.place, facts.kind, effectiveOn, around)
  if (misplaced) return refuse(misplaced)
  const entry = { ...entryOf(draft, 'CORRECTION', now), to: until }
  return unlessTaken(eventOf(entry), office, around)
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
function planned(
  event: PlanEvent,
  office: OfficeRecord,
  around: Surroundings,
): Result<PlanEvent, OfficeSeatTaken | OfficeSeatVacant> {
  const vacant = vacatedBy(event, office, around)
  return vacant ? refuse(vacant) : unlessTaken(event, office, around)
}

/** The event, unless by it two offices held one seat on a day. */
function unlessTaken(
  event: PlanEvent,
  office: OfficeRecord,
  around: Surroundings,
): Result<PlanEvent, OfficeSeatTaken> {
  const known = new Set(overlapsOf([office, ...around.others]).map(overlapKey))
  const overlap = overlapsOf(allAfter(event, office, around)).find((each) => !known.has(overlapKey(each)))
  if (!overlap) return ok(event)
  const { role, place, shared } = overlap
  const officeId = overlap.offices.find((id) => id !== office._id) ?? office._id
  return refuse({ kind: 'OfficeSeatTaken', clause: clauseOf[role], role, place, officeId, ...shared })
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

function eventOf(entry: Entry): PlanEvent {
  return { entry, serves: null, successions: [], with: [] }
}

function servesOf({ place, area, district }: OfficeRecord): PlanEvent['serves'] {
  return { place, area, district }
}

function entryOf({ id, effectiveOn, facts, source }: Draft, what: EntryKind, { at }: Now): Entry {
  return {
    id,
    what,
    since: effectiveOn,
    from: effectiveOn,
    to: null,
    facts,
    source,
    recordedAt: at,
    withdrawnAt: null,
    because: null,
  }
}

function successionOf(
  { id, since, from, source }: Entry,
  predecessor: string,
  successor: string,
): Succession {
  return { predecessor, successor, since, on: from, note: null, source, entry: id }
}

function notFuture(effectiveOn: BusinessDate, { today }: Now): EffectiveDateNotFuture | null {
  return effectiveOn > today ? null : { kind: 'EffectiveDateNotFuture', clause: null, effectiveOn, today }
}

function placeFault(
  id: string,
  kind: OfficeKind,
  day: BusinessDate,
  { places }: Surroundings,
): SharedProblem | null {
  const place = places.find((each) => each.id === id)
  if (!isThere(place, day))
    return invalid('place', `must be a ward, an area or a district that is there on ${day}`, id)
  return place?.tier === tierOfKind[kind] ? null : invalid('place', `${kind} serves ${tierOfKind[kind]}s`, id)
}

function isThere(place: Place | undefined, day: BusinessDate): boolean {
  return place?.periods.some((period) => containsDay(period, day)) ?? false
}

function isOpenOn({ entries }: OfficeRecord, day: BusinessDate): boolean {
  return stretchesOf(entries).some((stretch) => containsDay(stretch, day))
}

function notOpen(officeId: string, on: BusinessDate): OfficeNotOpen {
  return { kind: 'OfficeNotOpen', clause: null, officeId, on }
}

function empty(facts: Partial<OfficeFacts>): SharedProblem | null {
  return Object.keys(facts).length > 0 ? null : invalid('changes', 'must name at least one change', null)
}

export function invalid(field: string, rule: string, given: string | null): SharedProblem {
  return { kind: 'InvalidInput', clause: null, field, rule, given: given?.slice(0, 200) ?? null }
}

function overlapKey({ role, place, offices, shared }: ReturnType<typeof overlapsOf>[number]): string {
  return [role, place, ...offices, shared.from, shared.to].join(' ')
}
