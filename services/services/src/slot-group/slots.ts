import { addDays, type BusinessDate, businessDateOf, startOfDay } from '@chiiki/kit/business-date.ts'
import type { Calendar } from '@chiiki/kit/calendar.ts'
import type { Source } from '@chiiki/kit/provenance.ts'
import type { Bilingual } from '../counter/counter.ts'
import { type DayPlan, hoursOn, type Schedule, type Why } from '../counter/hours.ts'
import { type AppointmentMode, capacityOf, type SlotGroupRecord } from './slot-group.ts'

/** Half-open, as all hours are. */
export type Span = { readonly from: Date; readonly to: Date }

/** Hours in which people are taken; with the last entry of it where one is told. */
type Opening = Span & { readonly lastEntryAt: Date | null }

/** A place that is taken on a day; `until` an instant where it's only held, or given back later. */
export type Taking = Span & {
  readonly appointment: string
  readonly mode: AppointmentMode
  readonly until: Date | null
}

/** What is taken of a group on one day: the one document that bookings of that day change in turn. */
export type SlotDay = {
  readonly _id: string
  readonly group: string
  readonly date: BusinessDate
  readonly taken: readonly Taking[]
  readonly isClosed: boolean
}

/**
 * A day of a group of slots, or of a counter. A counter's holds no takings: whoever books there and whoever announces other hours of it
 * both write it, so that neither passes the other.
 */
export type DayOf = { readonly of: string; readonly date: BusinessDate }

/** Why there are no slots, or not this one. */
export type NoSlots =
  | { readonly code: 'HOURS'; readonly why: Why }
  | { readonly code: 'NOT_OFFERED' }
  | { readonly code: 'DAY_CLOSED'; readonly reason: Bilingual | null }
  | { readonly code: 'FULL' }
  | { readonly code: 'TOO_SOON'; readonly leadMinutes: number }
  | { readonly code: 'TOO_FAR'; readonly horizonDays: number }
  | { readonly code: 'MODE_NOT_OFFERED' }
  | { readonly code: 'NO_SUCH_SLOT' }
  | { readonly code: 'AFTER_LAST_ENTRY'; readonly lastEntryAt: Date }

export type Slot = Span & { readonly left: number }
export type DaySlots = {
  readonly date: BusinessDate
  readonly slots: readonly Slot[]
  /** Why there are none; null where there are some. */
  readonly none: NoSlots | null
}

/** What the slots of a group on one day are worked out from. */
export type SlotGround = {
  readonly group: SlotGroupRecord
  /** When the counter takes each of the procedures in question; none for a section without a counter. */
  readonly schedules: readonly Schedule[]
  readonly calendar: Calendar
  readonly day: SlotDay | null
  readonly now: Date
}

export type Asked = { readonly mode: AppointmentMode; readonly units: number }

export function slotDayId(of: string, date: BusinessDate): string {
  return `${of}:${date}`
}

/** The hours in which a group takes people on a day: its own within its counter's. Unknown hours give none, and say so. */
export function openingsOn(
  { group, schedules, calendar }: Omit<SlotGround, 'day' | 'now'>,
  date: BusinessDate,
): { readonly open: readonly Opening[]; readonly none: NoSlots | null } {
  if (date < group.from || (group.until !== null && date >= group.until))
    return { open: [], none: { code: 'NOT_OFFERED' } }
  const own = group.weekly && hoursOn(ownSchedule(group), calendar, date)
  const plans = [...schedules.map((each) => hoursOn(each, calendar, date)), ...(own ? [own] : [])]
  const open = plans
    .map((plan): readonly Opening[] => plan.open)
    .reduce((a, b) => shared(a, b), [wholeOf(date)])
  if (plans.length > 0 && open.length > 0) return { open, none: null }
  return { open: [], none: { code: 'HOURS', why: whyNone(plans) } }
}

/** The counter's reason goes first: what is unknown there is unknown here. */
function whyNone(plans: readonly DayPlan[]): Why {
  const plan = plans.find(({ open }) => open.length === 0) ?? plans.at(-1)
  return plan?.why ?? { code: 'NOT_SET_UP' }
}

/** All the time in which hours of a day can lie: those that begin before midnight run into the next day. */
function wholeOf(date: BusinessDate): Opening {
  return { from: startOfDay(date), to: startOfDay(addDays(date, 2)), lastEntryAt: null }
}

function ownSchedule({ weekly, name }: SlotGroupRecord): Schedule {
  const source: Source = { confidence: 'OFFICIAL', title: name.ja, url: null, licence: null, note: null }
  const rule = { validFrom: null, validTo: null, weekly: weekly ?? [], unknownDays: [], unknownReason: null }
  return {
    rules: [{ ...rule, observesHolidays: true, observesClosures: true, source }],
    exceptions: [],
    periods: [{ from: null, to: null }],
  }
}

function shared(a: readonly Opening[], b: readonly Opening[]): Opening[] {
  return a.flatMap((one) =>
    b.flatMap((other) => {
      const from = Math.max(one.from.getTime(), other.from.getTime())
      const to = Math.min(one.to.getTime(), other.to.getTime())
      const lastEntryAt = earlierEntry(one.lastEntryAt, other.lastEntryAt)
      return from < to ? [{ from: new Date(from), to: new Date(to), lastEntryAt }] : []
    }),
  )
}

function earlierEntry(a: Date | null, b: Date | null): Date | null {
  if (a === null || b === null) return a ?? b
  return a < b ? a : b
}

export function isLive({ until }: Taking, now: Date): boolean {
  return until === null || until > now
}

/** The most that are taken at any one moment of a span. */
export function peakIn(taken: readonly Taking[], span: Span): number {
  const within = taken.filter(({ from, to }) => from < span.to && span.from < to)
  const moments = [span.from, ...within.map(({ from }) => from).filter((from) => from > span.from)]
  const at = (moment: Date) => within.filter(({ from, to }) => from <= moment && moment < to).length
  return Math.max(0, ...moments.map(at))
}

/** How many more fit into a span: by the mode's capacity and by the whole. */
export function leftIn(
  group: SlotGroupRecord,
  taken: readonly Taking[],
  mode: AppointmentMode,
  span: Span,
): number {
  const ofMode =
    capacityOf(group, mode) -
    peakIn(
      taken.filter((each) => each.mode === mode),
      span,
    )
  return Math.max(0, Math.min(ofMode, group.capacity - peakIn(taken, span)))
}

/** The slots of a day that one more can be booked into. Several units are slots that follow each other within one opening. */
export function slotsOn(ground: SlotGround, date: BusinessDate, { mode, units }: Asked): DaySlots {
  const { group, day, now } = ground
  const none = (why: NoSlots): DaySlots => ({ date, slots: [], none: why })
  const closed = dayFault(ground, date, mode)
  if (closed) return none(closed)
  const { open, none: shut } = openingsOn(ground, date)
  if (shut) return none(shut)
  const taken = (day?.taken ?? []).filter((each) => isLive(each, now))
  const grid = open.flatMap((opening) => slotsIn(opening, group.slotMinutes, units * group.slotMinutes))
  const spans = grid.filter(({ lastEntryAt }) => lastEntryAt === null)
  const early = spans.filter(({ from }) => isEarlyEnough(group, from, now))
  const slots = early
    .map(({ from, to }) => ({ from, to, left: leftIn(group, taken, mode, { from, to }) }))
    .filter(({ left }) => left > 0)
  if (slots.length > 0) return { date, slots, none: null }
  if (spans.length === 0) return none({ code: 'NO_SUCH_SLOT' })
  return none(early.length === 0 ? { code: 'TOO_SOON', leadMinutes: group.leadMinutes } : { code: 'FULL' })
}

function dayFault(
  { group, day, now }: SlotGround,
  date: BusinessDate,
  mode: AppointmentMode,
): NoSlots | null {
  if (capacityOf(group, mode) === 0) return { code: 'MODE_NOT_OFFERED' }
  const today = businessDateOf(now)
  if (date > addDays(today, group.horizonDays)) return { code: 'TOO_FAR', horizonDays: group.horizonDays }
  if (date < today) return { code: 'TOO_SOON', leadMinutes: group.leadMinutes }
  const closed = group.closedDays.find((each) => each.date === date)
  if (closed || day?.isClosed) return { code: 'DAY_CLOSED', reason: closed?.reason ?? null }
  return null
}

function isEarlyEnough({ leadMinutes }: SlotGroupRecord, from: Date, now: Date): boolean {
  return from.getTime() >= now.getTime() + leadMinutes * 60_000
}

/** Begins every `stepMinutes` from the opening's beginning, as long as all of it fits. */
function gridIn(opening: Span, stepMinutes: number, minutes: number): Span[] {
  const [start, end] = [opening.from.getTime(), opening.to.getTime()]
  const count = Math.max(0, Math.floor((end - start - minutes * 60_000) / (stepMinutes * 60_000)) + 1)
  return Array.from({ length: count }, (_, index) => {
    const from = start + index * stepMinutes * 60_000
    return { from: new Date(from), to: new Date(from + minutes * 60_000) }
  })
}

/** The slots of an opening; of those that begin when nobody new is taken any more, with the last entry. */
function slotsIn(opening: Opening, stepMinutes: number, minutes: number): Opening[] {
  const { lastEntryAt } = opening
  return gridIn(opening, stepMinutes, minutes).map((span) => ({
    ...span,
    lastEntryAt: lastEntryAt !== null && span.from >= lastEntryAt ? lastEntryAt : null,
  }))
}

/** Why a span can't be booked in a group now; null when it can. `ignoring`: an appointment that gives its place up by this. */
export function spanFault(
  ground: SlotGround,
  mode: AppointmentMode,
  span: Span,
  ignoring: string | null = null,
): NoSlots | null {
  const { group, day, now } = ground
  const date = businessDateOf(span.from)
  const closed = dayFault(ground, date, mode)
  if (closed) return closed
  const { open, none } = openingsOn(ground, date)
  if (none) return none
  const minutes = (span.to.getTime() - span.from.getTime()) / 60_000
  const grid = open.flatMap((opening) => slotsIn(opening, group.slotMinutes, minutes))
  const own = grid.filter(({ from }) => from.getTime() === span.from.getTime())
  const [first] = own
  if (!first) return { code: 'NO_SUCH_SLOT' }
  const isTaken = own.some(({ lastEntryAt }) => lastEntryAt === null)
  if (!isTaken && first.lastEntryAt) return { code: 'AFTER_LAST_ENTRY', lastEntryAt: first.lastEntryAt }
  if (!isEarlyEnough(group, span.from, now)) return { code: 'TOO_SOON', leadMinutes: group.leadMinutes }
  const taken = (day?.taken ?? []).filter((each) => isLive(each, now) && each.appointment !== ignoring)
  return leftIn(group, taken, mode, span) > 0 ? null : { code: 'FULL' }
}

/** Why an appointment's place no longer stands: its day closed, its group ended, its time outside the hours. Null while it stands. */
export function fallenBy(ground: SlotGround, span: Span): NoSlots | null {
  const date = businessDateOf(span.from)
  const closed = ground.group.closedDays.find((day) => day.date === date)
  if (closed || ground.day?.isClosed) return { code: 'DAY_CLOSED', reason: closed?.reason ?? null }
  const { open, none } = openingsOn(ground, date)
  if (open.some(({ from, to }) => from <= span.from && span.to <= to)) return null
  const plans = ground.schedules.map((each) => hoursOn(each, ground.calendar, date))
  const falling = plans.find((plan) => !plan.open.some(({ from, to }) => from <= span.from && span.to <= to))
  return none ?? (falling ? { code: 'HOURS', why: falling.why } : { code: 'NO_SUCH_SLOT' })
}

/** Whether an appointment's place still stands. */
export function stillStands(ground: SlotGround, span: Span): boolean {
  return fallenBy(ground, span) === null
}

/** The takings of a day with one more; what has run out is dropped. */
export function withTaking(day: SlotDay, taking: Taking, now: Date): Taking[] {
  return [...withoutTaking(day, taking.appointment, now), taking]
}

export function withoutTaking({ taken }: SlotDay, appointment: string, now: Date): Taking[] {
  return taken.filter((each) => each.appointment !== appointment && isLive(each, now))
}
