import { type Actor, holdsPost } from '@chiiki/kit/actor.ts'
import { addDays, type BusinessDate, businessDateOf } from '@chiiki/kit/business-date.ts'
import { invalid, readOptionalText, readText } from '@chiiki/kit/input-text.ts'
import { eventsFrom, type Machine, nextState } from '@chiiki/kit/machine.ts'
import type { InvalidInput, NotPermitted } from '@chiiki/kit/problem.ts'
import { ok, type Result, refuse } from '@chiiki/kit/result.ts'
import type { AppointmentPolicy } from '../appointment/policy.ts'
import type { Bilingual } from '../counter/counter.ts'
import { intervalsFault, type WeeklyHours } from '../counter/hours.ts'

/**
 * 予約枠: what can be booked at an office: by which modes, how long, how many at a time. Its slots are worked out from the hours of
 * its counter and the calendar whenever they're asked for; none are made in advance.
 */

/** RECEPTION: booked alone. BOOTH and ADVISER: the two ends of a video consultation, booked together or not at all. */
export const slotGroupRoles = ['RECEPTION', 'BOOTH', 'ADVISER'] as const
export type SlotGroupRole = (typeof slotGroupRoles)[number]

export const appointmentModes = ['COUNTER', 'VIDEO', 'PHONE'] as const
export type AppointmentMode = (typeof appointmentModes)[number]

export type ModeCapacity = { readonly mode: AppointmentMode; readonly capacity: number }

export type ClosedDay = {
  readonly date: BusinessDate
  readonly reason: Bilingual
  readonly closedAt: Date
}

export const slotGroupStates = ['OPEN', 'ENDED'] as const
export type SlotGroupState = (typeof slotGroupStates)[number]
export const slotGroupEvents = ['CHANGE', 'CLOSE_DAY', 'REOPEN_DAY', 'END'] as const
export type SlotGroupAction = (typeof slotGroupEvents)[number]

export const slotGroupMachine: Machine<SlotGroupState, SlotGroupAction> = {
  name: 'slot group',
  states: slotGroupStates,
  initial: 'OPEN',
  final: ['ENDED'],
  transitions: [
    { from: ['OPEN'], event: 'CHANGE', to: 'OPEN' },
    { from: ['OPEN'], event: 'CLOSE_DAY', to: 'OPEN' },
    { from: ['OPEN'], event: 'REOPEN_DAY', to: 'OPEN' },
    { from: ['OPEN'], event: 'END', to: 'ENDED' },
  ],
}

export type SlotGroupRecord = {
  readonly _id: string
  /** Whose hours and calendar hold; null for a section that nobody comes to: it tells its hours itself. */
  readonly counter: string | null
  readonly office: string
  readonly role: SlotGroupRole
  readonly name: Bilingual
  readonly procedures: readonly string[]
  /** At a time, in each mode … */
  readonly modes: readonly ModeCapacity[]
  /** … and in all modes together. */
  readonly capacity: number
  readonly slotMinutes: number
  /** Not later than so long before it begins. */
  readonly leadMinutes: number
  /** Up to so many days ahead. */
  readonly horizonDays: number
  /** Its own hours, within the counter's; null: all of the counter's. */
  readonly weekly: readonly WeeklyHours[] | null
  readonly from: BusinessDate
  /** The first day without it; null while no end is decided. */
  readonly until: BusinessDate | null
  readonly state: SlotGroupState
  readonly closedDays: readonly ClosedDay[]
}

export type SlotGroupDraft = Pick<
  SlotGroupRecord,
  'counter' | 'office' | 'role' | 'name' | 'procedures' | 'modes' | 'capacity' | 'from'
> & {
  readonly slotMinutes: number | null
  readonly leadMinutes: number | null
  readonly horizonDays: number | null
  readonly weekly: readonly WeeklyHours[] | null
}

export type SlotGroupChange = {
  readonly capacity: number | null
  readonly modes: readonly ModeCapacity[] | null
  readonly leadMinutes: number | null
  readonly horizonDays: number | null
}

export type SlotGroupEvent =
  | { readonly event: 'SlotGroupOpened'; readonly group: SlotGroupRecord }
  | { readonly event: 'SlotGroupChanged'; readonly changed: Partial<SlotGroupRecord> }
  | { readonly event: 'SlotDayClosed'; readonly day: ClosedDay }
  | { readonly event: 'SlotDayReopened'; readonly date: BusinessDate }
  | { readonly event: 'SlotGroupEnded'; readonly until: BusinessDate }

/** The group isn't what this act or booking needs. */
export type SlotGroupNotFit = {
  readonly kind: 'SlotGroupNotFit'
  readonly clause: string | null
  readonly slotGroup: string | null
  readonly rule:
    | 'PROCEDURE_NOT_TAKEN'
    | 'VIDEO_NOT_ROLLED_OUT'
    | 'NEEDS_TWO_ENDS'
    | 'BOOKED_ALONE'
    | 'SAME_PLACE'
    | 'MODE_NOT_OFFERED'
}
/** The group has ended, or the day stands as the act would leave it. */
export type SlotGroupActNotPossible = {
  readonly kind: 'SlotGroupActNotPossible'
  readonly clause: null
  readonly slotGroup: string
  readonly state: SlotGroupState
  readonly date: BusinessDate | null
}
/** Capacity isn't lowered: people could be booked already. */
export type CapacityNotLowered = {
  readonly kind: 'CapacityNotLowered'
  readonly clause: null
  readonly slotGroup: string
  readonly mode: AppointmentMode | null
  readonly capacity: number
}

const mostCapacity = 50
const mostProcedures = 40
const mostClosedDays = 400
/** 第4・1・1）④: consultation over a video link from a centre. */
export const videoClause = 'clause:K-4-1-1-4'

/** The facts that a new group is judged by. */
export type DraftGround = {
  /** The counter with how it takes the procedures; null where none is named. */
  readonly taken: ReadonlySet<string> | null
  readonly policy: AppointmentPolicy
  readonly now: Date
}

/** Opens a group. A booth stands in a centre that the video system has come to; a section without a counter tells its hours. */
export function openSlotGroup(
  id: string,
  draft: SlotGroupDraft,
  { taken, policy, now }: DraftGround,
): Result<SlotGroupEvent, InvalidInput | SlotGroupNotFit> {
  const name = readText('name.ja', draft.name.ja, 100)
  if (!name.ok) return name
  const nameEn = readOptionalText('name.en', draft.name.en, 100)
  if (!nameEn.ok) return nameEn
  const defaults = policy.slots
  const group: SlotGroupRecord = {
    ...draft,
    _id: id,
    name: { ja: name.value, en: nameEn.value },
    slotMinutes: draft.slotMinutes ?? defaults.slotMinutes,
    leadMinutes: draft.leadMinutes ?? defaults.leadMinutes,
    horizonDays: draft.horizonDays ?? defaults.horizonDays,
    until: null,
    state: 'OPEN',
    closedDays: [],
  }
  const fault = numbersFault(group) ?? contentFault(group, businessDateOf(now))
  if (fault) return refuse(fault)
  const notTaken = taken && group.role === 'RECEPTION' && group.procedures.some((each) => !taken.has(each))
  if (notTaken) return refuse(notFit(null, 'PROCEDURE_NOT_TAKEN'))
  if (group.role === 'BOOTH' && !policy.videoOffices.includes(group.office))
    return refuse(notFit(null, 'VIDEO_NOT_ROLLED_OUT'))
  return ok({ event: 'SlotGroupOpened', group })
}

export function notFit(slotGroup: string | null, rule: SlotGroupNotFit['rule']): SlotGroupNotFit {
  const clause = rule === 'NEEDS_TWO_ENDS' || rule === 'VIDEO_NOT_ROLLED_OUT' ? videoClause : null
  return { kind: 'SlotGroupNotFit', clause, slotGroup, rule }
}

function numbersFault(group: Omit<SlotGroupRecord, '_id'>): InvalidInput | null {
  const { slotMinutes, leadMinutes, horizonDays, capacity, modes } = group
  if (!within(slotMinutes, 5, 240)) return invalid('slotMinutes', 'must be 5 to 240', String(slotMinutes))
  if (!within(leadMinutes, 0, 20_160))
    return invalid('leadMinutes', 'must be 0 to 20160', String(leadMinutes))
  if (!within(horizonDays, 1, 180)) return invalid('horizonDays', 'must be 1 to 180', String(horizonDays))
  if (!within(capacity, 1, mostCapacity))
    return invalid('capacity', `must be 1 to ${mostCapacity}`, String(capacity))
  if (modes.length === 0) return invalid('modes', 'must name at least one', null)
  if (new Set(modes.map(({ mode }) => mode)).size < modes.length)
    return invalid('modes', 'must name each mode once', modes.map(({ mode }) => mode).join(', '))
  const over = modes.find((each) => !within(each.capacity, 1, capacity))
  if (over)
    return invalid('modes', `each must hold 1 to ${capacity}, the whole capacity`, String(over.capacity))
  const isVideo = modes.every(({ mode }) => mode === 'VIDEO')
  if (group.role !== 'RECEPTION' && !isVideo)
    return invalid('modes', `a ${group.role} is for VIDEO alone`, null)
  return null
}

function contentFault(group: Omit<SlotGroupRecord, '_id'>, today: BusinessDate): InvalidInput | null {
  const { procedures, weekly, counter, from, role } = group
  if (procedures.length === 0 || procedures.length > mostProcedures)
    return invalid('procedures', `must name 1 to ${mostProcedures}`, String(procedures.length))
  if (new Set(procedures).size < procedures.length) return invalid('procedures', 'must name each once', null)
  if (from < today || from > addDays(today, 366))
    return invalid('from', 'must be today or within a year', from)
  const isThere = role === 'BOOTH' || group.modes.some(({ mode }) => mode === 'COUNTER')
  if (counter === null && isThere) return invalid('counter', 'people come there: name the counter', null)
  if (counter === null && weekly === null)
    return invalid('weekly', 'must tell the hours where there is no counter', null)
  if (weekly === null) return null
  if (weekly.length === 0 || weekly.length > 21) return invalid('weekly', 'must hold 1 to 21', null)
  if (weekly.some(({ days }) => days.length === 0)) return invalid('weekly', 'must name its days', null)
  if (weekly.some(({ weeksOfMonth }) => weeksOfMonth?.some((week) => !within(week, 1, 5))))
    return invalid('weekly', 'weeksOfMonth must be 1 to 5', null)
  for (const day of new Set(weekly.flatMap(({ days }) => days))) {
    const fault = intervalsFault(
      weekly.filter((each) => each.weeksOfMonth === null && each.days.includes(day)),
    )
    if (fault !== null) return invalid('weekly', fault, day)
  }
  return weekly.every((each) => intervalsFault([each]) === null)
    ? null
    : invalid('weekly', 'opens and closes must be HH:MM', null)
}

function within(value: number, least: number, most: number): boolean {
  return Number.isInteger(value) && value >= least && value <= most
}

/** Raises capacities, or changes from when and how far ahead can be booked. Lower capacity is a new group's, from a day on. */
export function changeSlotGroup(
  group: SlotGroupRecord,
  change: SlotGroupChange,
): Result<SlotGroupEvent, InvalidInput | SlotGroupActNotPossible | CapacityNotLowered> {
  if (nextState(slotGroupMachine, group.state, 'CHANGE') === null) return refuse(notPossible(group, null))
  const changed = {
    capacity: change.capacity ?? group.capacity,
    modes: change.modes ?? group.modes,
    leadMinutes: change.leadMinutes ?? group.leadMinutes,
    horizonDays: change.horizonDays ?? group.horizonDays,
  }
  const fault = numbersFault({ ...group, ...changed })
  if (fault) return refuse(fault)
  const lowered = (mode: AppointmentMode | null, capacity: number) =>
    refuse({ kind: 'CapacityNotLowered' as const, clause: null, slotGroup: group._id, mode, capacity })
  if (changed.capacity < group.capacity) return lowered(null, group.capacity)
  const less = group.modes.find(({ mode, capacity }) => capacityOf(changed, mode) < capacity)
  if (less) return lowered(less.mode, less.capacity)
  return ok({ event: 'SlotGroupChanged', changed })
}

export function capacityOf({ modes }: Pick<SlotGroupRecord, 'modes'>, mode: AppointmentMode): number {
  return modes.find((each) => each.mode === mode)?.capacity ?? 0
}

/** Closes a day to bookings. Who is booked stays booked until moved or cancelled with notice. */
export function closeSlotDay(
  group: SlotGroupRecord,
  { date, reason }: { readonly date: BusinessDate; readonly reason: Bilingual },
  now: Date,
): Result<SlotGroupEvent, InvalidInput | SlotGroupActNotPossible> {
  const isClosed = group.closedDays.some((day) => day.date === date)
  if (isClosed || nextState(slotGroupMachine, group.state, 'CLOSE_DAY') === null)
    return refuse(notPossible(group, date))
  const today = businessDateOf(now)
  if (date < today || date > addDays(today, 366))
    return refuse(invalid('date', 'must be today or within a year', date))
  if (group.closedDays.length >= mostClosedDays)
    return refuse(
      invalid('date', `at most ${mostClosedDays} days are closed one by one; end the group`, date),
    )
  const ja = readText('reason.ja', reason.ja, 200)
  if (!ja.ok) return ja
  const en = readOptionalText('reason.en', reason.en, 200)
  if (!en.ok) return en
  return ok({
    event: 'SlotDayClosed',
    day: { date, reason: { ja: ja.value, en: en.value }, closedAt: now },
  })
}

export function reopenSlotDay(
  group: SlotGroupRecord,
  date: BusinessDate,
  now: Date,
): Result<SlotGroupEvent, SlotGroupActNotPossible> {
  const isClosed = group.closedDays.some((day) => day.date === date)
  if (
    !isClosed ||
    date < businessDateOf(now) ||
    nextState(slotGroupMachine, group.state, 'REOPEN_DAY') === null
  )
    return refuse(notPossible(group, date))
  return ok({ event: 'SlotDayReopened', date })
}

/** Ends a group from a day on. */
export function endSlotGroup(
  group: SlotGroupRecord,
  until: BusinessDate,
  now: Date,
): Result<SlotGroupEvent, InvalidInput | SlotGroupActNotPossible> {
  if (nextState(slotGroupMachine, group.state, 'END') === null) return refuse(notPossible(group, null))
  if (until < businessDateOf(now)) return refuse(invalid('until', 'must be today or later', until))
  if (until < group.from)
    return refuse(invalid('until', `must not be before ${group.from}, its first day`, until))
  return ok({ event: 'SlotGroupEnded', until })
}

export function evolveSlotGroup(group: SlotGroupRecord | null, event: SlotGroupEvent): SlotGroupRecord {
  if (event.event === 'SlotGroupOpened') return event.group
  if (!group) throw new Error(`${event.event} needs a group`)
  switch (event.event) {
    case 'SlotGroupChanged':
      return { ...group, ...event.changed }
    case 'SlotDayClosed':
      return { ...group, closedDays: [...group.closedDays, event.day] }
    case 'SlotDayReopened':
      return { ...group, closedDays: group.closedDays.filter(({ date }) => date !== event.date) }
    case 'SlotGroupEnded':
      return { ...group, until: event.until, state: 'ENDED' }
  }
}

function notPossible({ _id, state }: SlotGroupRecord, date: BusinessDate | null): SlotGroupActNotPossible {
  return { kind: 'SlotGroupActNotPossible', clause: null, slotGroup: _id, state, date }
}

/** Who may plan what can be booked at an office: its manager, and the director of a centre. */
export const planningPosts = ['counter-manager', 'centre-director', 'branch-director'] as const

export function mayPlan(actor: Actor, office: string | null, act: string): NotPermitted | null {
  if (office !== null && holdsPost(actor, planningPosts, office)) return null
  const needs = planningPosts.map((post) => `${post}@${office ?? 'office:…'}`)
  return { kind: 'NotPermitted', clause: null, act, needs, isSignedIn: actor.kind === 'PERSON' }
}

export function slotGroupActions(group: SlotGroupRecord, actor: Actor): SlotGroupAction[] {
  if (mayPlan(actor, group.office, '')) return []
  return eventsFrom(slotGroupMachine, group.state).filter(
    (event) => event !== 'REOPEN_DAY' || group.closedDays.length > 0,
  )
}
