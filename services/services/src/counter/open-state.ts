import { addDays, businessDateOf, startOfDay } from '@chiiki/kit/business-date.ts'
import type { Calendar, Certainty } from '@chiiki/kit/calendar.ts'
import type { Source } from '@chiiki/kit/provenance.ts'
import { type DayPlan, hoursOn, type Schedule, type Span, type Why } from './hours.ts'

/** Whether an open window takes whoever comes: NOT_TOLD where nobody tells a last entry, so that it may end before the window closes. */
export const entries = ['ACCEPTING', 'ENDED', 'NOT_TOLD'] as const
export type Entry = (typeof entries)[number]

/** Why there's no next opening to tell. */
export type NoOpening = Why | { readonly code: 'NONE_IN_SIGHT'; readonly days: number }

/** Whether a window is open at an instant, and until or from when. */
export type OpenState = {
  readonly at: Date
  readonly state: 'OPEN' | 'CLOSED' | 'UNKNOWN'
  readonly why: Why
  /** While it's open: whether whoever comes is taken still; null while it isn't. */
  readonly entry: Entry | null
  /** While it's open: from when on nobody new is taken; null where no last entry is told. */
  readonly lastEntryAt: Date | null
  /** While it's open: when it closes; null when it doesn't within `horizonDays`. */
  readonly closesAt: Date | null
  /** While it isn't open, or takes nobody any more: when it opens next. Null when hours nobody knows lie before that. */
  readonly nextOpening: Date | null
  /** Why `nextOpening` is null; null while people are taken. */
  readonly noNextOpening: NoOpening | null
  /** The next opening that is sure, past hours that nobody knows. */
  readonly nextCertainOpening: Date | null
  /** PROVISIONAL: rests on a holiday table's computed part. */
  readonly certainty: Certainty
}

/** The state, and what it rests on. */
export type OpenStateTold = OpenState & { readonly source: Source | null }

/** How far ahead an opening is looked for. */
export const horizonDays = 92

/** The state of a window at `at`, from its own schedule and the calendar alone. */
export function openState(
  schedule: Schedule,
  calendar: Calendar,
  at: Date,
  horizon = horizonDays,
): OpenState {
  const day = businessDateOf(at)
  const plans = planner(schedule, calendar)
  const spans = [...plans(addDays(day, -1)).open, ...plans(day).open]
  const span = spanAt(spans, at)
  if (span) {
    const closesAt = endOf(span, plans, horizon)
    const taking = entryAt(spans, at)
    const next =
      taking.entry === 'ENDED' && closesAt ? opening(closesAt, schedule, plans, horizon) : noOpening
    return { ...next, ...taking, at, state: 'OPEN', why: span.why, closesAt, certainty: plans.certainty() }
  }
  const { rest: state, why } = plans(day)
  const next = opening(at, schedule, plans, horizon)
  return {
    ...{ entry: null, lastEntryAt: null, closesAt: null },
    ...{ ...next, at, state, why, certainty: plans.certainty() },
  }
}

const noOpening = { nextOpening: null, noNextOpening: null, nextCertainOpening: null }

/** Whether one who comes at `at` is taken in any of the hours that hold it: by the latest of their last entries. */
function entryAt(spans: readonly Span[], at: Date): Pick<OpenState, 'entry' | 'lastEntryAt'> {
  const holding = spans.filter(({ from, to }) => from <= at && at < to)
  const told = holding.flatMap(({ lastEntryAt }) => lastEntryAt ?? [])
  if (told.length < holding.length) return { entry: 'NOT_TOLD', lastEntryAt: null }
  const lastEntryAt = told.reduce(laterOf)
  return { entry: at < lastEntryAt ? 'ACCEPTING' : 'ENDED', lastEntryAt }
}

/** Whether a window is known to take people: it's open, and no last entry is known to be over. */
export function takesPeople({ state, entry }: Pick<OpenState, 'state' | 'entry'>): boolean {
  return state === 'OPEN' && entry !== 'ENDED'
}

/**
 * The last entry of a day among all the hours of it: from then on nobody new is taken that day. Null where the last hours of the day, or any
 * that end as late, tell none.
 */
export function lastEntryOn({ open }: DayPlan): Date | null {
  const end = Math.max(...open.map(({ to }) => to.getTime()))
  const last = open.filter(({ to }) => to.getTime() === end)
  const told = last.flatMap(({ lastEntryAt }) => lastEntryAt ?? [])
  return told.length === 0 || told.length < last.length ? null : told.reduce(laterOf)
}

type Planner = { (date: string): DayPlan; certainty(): Certainty }

/** Day plans, and the least certainty among those that were looked at. */
function planner(schedule: Schedule, calendar: Calendar): Planner {
  const seen = new Map<string, DayPlan>()
  const plan = (date: string): DayPlan => {
    const found = seen.get(date) ?? hoursOn(schedule, calendar, date)
    seen.set(date, found)
    return found
  }
  const certainty = (): Certainty =>
    [...seen.values()].some((each) => each.certainty === 'PROVISIONAL') ? 'PROVISIONAL' : 'OFFICIAL'
  return Object.assign(plan, { certainty })
}

/** The span that holds `at` and runs longest. */
function spanAt(spans: readonly Span[], at: Date): Span | null {
  const holding = spans.filter(({ from, to }) => from <= at && at < to)
  return holding.toSorted((a, b) => b.to.getTime() - a.to.getTime())[0] ?? null
}

/** The end of an opening: hours that meet or overlap, over midnight too, are one. */
function endOf(span: Span, plans: Planner, horizon: number): Date | null {
  let end = span.to
  for (let looked = 0; looked <= horizon * 4; looked += 1) {
    const day = businessDateOf(end)
    const next = spanAt([...plans(addDays(day, -1)).open, ...plans(day).open], end)
    if (!next) return end
    end = next.to
  }
  return null
}

function opening(at: Date, schedule: Schedule, plans: Planner, horizon: number) {
  const first = businessDateOf(at)
  let unknown: Why | null = null
  for (let ahead = 0; ahead <= horizon; ahead += 1) {
    const plan = plans(addDays(first, ahead))
    const cursor = laterOf(at, startOfDay(plan.date))
    const next = plan.open.find(({ from }) => from >= cursor)?.from ?? null
    if (plan.rest === 'UNKNOWN' && next?.getTime() !== cursor.getTime()) unknown ??= plan.why
    if (next) return { nextOpening: unknown ? null : next, noNextOpening: unknown, nextCertainOpening: next }
    if (unknown && !opensEver(schedule, plan.date)) break
  }
  const noNextOpening: NoOpening = unknown ?? { code: 'NONE_IN_SIGHT', days: horizon }
  return { nextOpening: null, noNextOpening, nextCertainOpening: null }
}

/** Whether anything known could open the window from `date` on: spares the walk over days that nobody knows. */
function opensEver({ rules, exceptions }: Schedule, date: string): boolean {
  const isAnnounced = exceptions.some(
    ({ withdrawnAt, through, intervals }) => withdrawnAt === null && through >= date && intervals.length > 0,
  )
  return isAnnounced || rules.some(({ weekly }) => weekly.length > 0)
}

function laterOf(a: Date, b: Date): Date {
  return a > b ? a : b
}
