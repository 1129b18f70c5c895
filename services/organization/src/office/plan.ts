import type { BusinessDate } from '@chiiki/kit/business-date.ts'
import { isIdOf } from '@chiiki/kit/id.ts'
import { containsDay } from '@chiiki/kit/period.ts'
import type { SharedProblem } from '@chiiki/kit/problem.ts'
import type { Source } from '@chiiki/kit/provenance.ts'
import { type Result, refuse } from '@chiiki/kit/result.ts'
import { isThere, type PlanEvent, type Surroundings, unlessSeatsClash, unlessTaken } from './effect.ts'
import type { Entry, EntryKind, OfficeFacts, OfficeKind, OfficeRecord, Succession } from './office.ts'
import {
  type CorrectionProblem,
  clauseOfKind,
  type EffectiveDateNotFuture,
  invalid,
  type OfficeNotOpen,
  type PlanProblem,
  type WithdrawalProblem,
} from './problem.ts'
import { tierOfKind } from './seat.ts'
import { stretchesOf } from './timeline.ts'

/** When an act is done: the instant, and the day that it falls on in Asia/Tokyo. */
export type Now = { readonly at: Date; readonly today: BusinessDate }

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
  if (shut) return refuse(notOpen(shut, effectiveOn))
  const entry = entryOf(draft, 'OPENING', now)
  const successions = replaces.map((predecessor) => successionOf(entry, predecessor, office._id))
  const event = { entry, serves: servesOf(office), successions, with: replaces }
  return unlessSeatsClash(event, office, around)
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
  if (!isOpenOn(office, effectiveOn)) return refuse(notOpen(office, effectiveOn))
  const misplaced = facts.kind && placeFault(office.place, facts.kind, effectiveOn, around)
  if (misplaced) return refuse(misplaced)
  return unlessSeatsClash(eventOf(entryOf(draft, 'CHANGE', now)), office, around)
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
  if (!isOpenOn(office, effectiveOn)) return refuse(notOpen(office, effectiveOn))
  const heir = successor === null ? null : around.others.find(({ _id }) => _id === successor)
  if (heir === undefined || successor === office._id)
    return refuse({ kind: 'NotFound', clause: null, id: successor as string })
  if (heir && !isOpenOn(heir, effectiveOn)) return refuse(notOpen(heir, effectiveOn))
  const entry = entryOf(draft, 'CLOSURE', now)
  const successions = heir ? [successionOf(entry, office._id, heir._id)] : []
  return unlessSeatsClash({ ...eventOf(entry), successions }, office, around)
}

/** Takes back what is still to come. What came with it, such as the closing of the office replaced, is taken back too. */
export function withdrawPlanned(
  office: OfficeRecord,
  changeId: string,
  now: Now,
  around: Surroundings,
): Result<PlanEvent, WithdrawalProblem> {
  const entry = office.entries.find(
    // What came with the end of its district is taken back with that.
    ({ id, what, withdrawnAt, because }) =>
      id === changeId &&
      what !== 'CORRECTION' &&
      withdrawnAt === null &&
      !(because !== null && isIdOf('BoundaryChange', because)),
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
  if (!isOpenOn(office, effectiveOn)) return refuse(notOpen(office, effectiveOn))
  const misplaced = facts.kind && placeFault(office.place, facts.kind, effectiveOn, around)
  if (misplaced) return refuse(misplaced)
  const entry = { ...entryOf(draft, 'CORRECTION', now), to: until }
  return unlessTaken(eventOf(entry), office, around)
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

function isOpenOn({ entries }: OfficeRecord, day: BusinessDate): boolean {
  return stretchesOf(entries).some((stretch) => containsDay(stretch, day))
}

function notOpen(office: OfficeRecord, on: BusinessDate): OfficeNotOpen {
  const kind = office.versions.at(-1)?.kind ?? null
  return { kind: 'OfficeNotOpen', clause: clauseOfKind(kind), officeId: office._id, on }
}

function empty(facts: Partial<OfficeFacts>): SharedProblem | null {
  return Object.keys(facts).length > 0 ? null : invalid('changes', 'must name at least one change', null)
}
