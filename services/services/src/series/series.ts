import { addDays, type BusinessDate, parseInstant, startOfDay } from '@chiiki/kit/business-date.ts'
import { eventsFrom, type Machine, nextState } from '@chiiki/kit/machine.ts'
import type { InvalidInput } from '@chiiki/kit/problem.ts'
import type { Source } from '@chiiki/kit/provenance.ts'
import { ok, type Result, refuse } from '@chiiki/kit/result.ts'
import type { Name } from '../counter/counter.ts'

/** A series of numbers at a counter (発券系列): A for certificates, B for moves, as the data says. */
export type TicketSeriesRecord = {
  readonly _id: string
  readonly order: number
  readonly counter: string
  /** The office that runs the counter. */
  readonly office: string
  /** The letters before the number. */
  readonly code: string
  readonly name: Name
  /** What it's for; empty: whatever the counter takes. */
  readonly procedures: readonly string[]
  /** The most numbers of a day; null: no bound. */
  readonly cap: number | null
  /** `HH:MM` in Asia/Tokyo from which on no number is given; null: none is known. */
  readonly lastEntry: string | null
  readonly source: Source
}

export const seriesDayStates = ['OPEN', 'PAUSED', 'CLOSED', 'ENDED'] as const
export type SeriesDayState = (typeof seriesDayStates)[number]
export type SeriesDayAction = 'PAUSE' | 'RESUME' | 'CLOSE' | 'REOPEN' | 'ADJUST' | 'END'
export type SeriesDayStep = 'PAUSE' | 'RESUME' | 'CLOSE' | 'REOPEN' | 'ADJUST_OPEN' | 'ADJUST_PAUSED' | 'END'

/** A series on one business date (当日系列). CLOSED gives no numbers, and whoever waits is still called; ENDED settles who is left. */
export const seriesDayMachine: Machine<SeriesDayState, SeriesDayStep> = {
  name: 'SeriesDay',
  states: seriesDayStates,
  initial: 'OPEN',
  final: ['ENDED'],
  transitions: [
    { from: ['OPEN'], event: 'PAUSE', to: 'PAUSED' },
    { from: ['PAUSED'], event: 'RESUME', to: 'OPEN' },
    { from: ['OPEN', 'PAUSED'], event: 'CLOSE', to: 'CLOSED' },
    { from: ['CLOSED'], event: 'REOPEN', to: 'OPEN' },
    { from: ['OPEN'], event: 'ADJUST_OPEN', to: 'OPEN' },
    { from: ['PAUSED'], event: 'ADJUST_PAUSED', to: 'PAUSED' },
    { from: ['OPEN', 'PAUSED', 'CLOSED'], event: 'END', to: 'ENDED' },
  ],
}

export type SeriesDayRecord = {
  readonly _id: string
  readonly series: string
  readonly counter: string
  readonly office: string
  readonly businessDate: BusinessDate
  readonly state: SeriesDayState
  readonly cap: number | null
  readonly lastEntryAt: Date | null
  readonly openedAt: Date
  readonly endedAt: Date | null
}

export type SeriesDayEvent = {
  readonly step: SeriesDayStep | 'OPEN'
  readonly at: Date
  readonly bounds?: SeriesBounds
}
export type SeriesBounds = { readonly cap: number | null; readonly lastEntryAt: Date | null }

/** The day's state has no such step. */
export type SeriesDayStepNotPossible = {
  readonly kind: 'SeriesDayStepNotPossible'
  readonly clause: null
  readonly dayState: SeriesDayState
  readonly action: SeriesDayAction
  readonly possible: readonly SeriesDayAction[]
}
/** The series is open on that day already. */
export type SeriesDayOpened = {
  readonly kind: 'SeriesDayOpened'
  readonly clause: null
  readonly seriesDayId: string
}

export function seriesDayId(series: string, on: BusinessDate): string {
  return `seriesDay:${slugOf(series)}-${on}`
}

/** A ticket's id says its series, day and number: the same number can't be written twice. */
export function ticketId(series: string, on: BusinessDate, number: number): string {
  return `ticket:${slugOf(series)}-${on}-${number}`
}

function slugOf(series: string): string {
  return series.slice(series.indexOf(':') + 1)
}

export function openDay(
  series: TicketSeriesRecord,
  on: BusinessDate,
  asked: { readonly cap?: number | null; readonly lastEntryAt?: Date | null },
  now: Date,
  byHours: Date | null = null,
): Result<SeriesDayEvent, InvalidInput> {
  const own = series.lastEntry ? instantOn(on, series.lastEntry) : byHours
  const lastEntryAt = asked.lastEntryAt ?? own
  const bounds = { cap: asked.cap ?? series.cap, lastEntryAt }
  const fault = boundsFault(bounds, on)
  return fault ? refuse(fault) : ok({ step: 'OPEN', at: now, bounds })
}

export function stepDay(
  day: SeriesDayRecord,
  step: SeriesDayStep,
  now: Date,
  bounds?: SeriesBounds,
): Result<SeriesDayEvent, SeriesDayStepNotPossible | InvalidInput> {
  if (nextState(seriesDayMachine, day.state, step) === null) {
    const [action, possible] = [actionOf(step), actionsFrom(day)]
    return refuse({ kind: 'SeriesDayStepNotPossible', clause: null, dayState: day.state, action, possible })
  }
  const fault = bounds && boundsFault(bounds, day.businessDate)
  return fault ? refuse(fault) : ok({ step, at: now, ...(bounds && { bounds }) })
}

/** What the table has for the day's state. */
export function actionsFrom({ state }: Pick<SeriesDayRecord, 'state'>): SeriesDayAction[] {
  return eventsFrom(seriesDayMachine, state).map(actionOf)
}

function actionOf(step: SeriesDayStep): SeriesDayAction {
  return step === 'ADJUST_OPEN' || step === 'ADJUST_PAUSED' ? 'ADJUST' : step
}

export function evolveDay(day: SeriesDayRecord, { step, at, bounds }: SeriesDayEvent): SeriesDayRecord {
  if (step === 'OPEN') return { ...day, ...bounds }
  const state = nextState(seriesDayMachine, day.state, step)
  if (state === null) throw new RangeError(`${day._id} is ${day.state}: no ${step}`)
  return { ...day, ...bounds, state, endedAt: state === 'ENDED' ? at : null }
}

function boundsFault({ cap, lastEntryAt }: SeriesBounds, on: BusinessDate): InvalidInput | null {
  const invalid = (field: string, rule: string, given: string): InvalidInput => ({
    kind: 'InvalidInput',
    clause: null,
    field,
    rule,
    given,
  })
  if (cap !== null && (cap < 1 || cap > mostNumbers))
    return invalid('cap', `must be 1 to ${mostNumbers}`, String(cap))
  const isOtherDay = lastEntryAt && (lastEntryAt < startOfDay(on) || lastEntryAt > startOfDay(addDays(on, 1)))
  return isOtherDay ? invalid('lastEntryAt', `must lie on ${on}`, lastEntryAt.toISOString()) : null
}

/** The most numbers that one series may give on a day, whatever its cap: the ledger is one document. */
export const mostNumbers = 5_000

/** `HH:MM` on a day in Asia/Tokyo. */
export function instantOn(on: BusinessDate, time: string): Date {
  const instant = parseInstant(`${on}T${time}:00+09:00`)
  if (!instant) throw new RangeError(`"${time}" isn't HH:MM`)
  return instant
}
