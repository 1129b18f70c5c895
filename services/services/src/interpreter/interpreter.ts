import {
  addDays,
  type BusinessDate,
  businessDateOf,
  startOfDay,
  weekdayOf,
} from '@chiiki/kit/business-date.ts'
import type { Machine } from '@chiiki/kit/machine.ts'
import { intervalsFault, minutesOf, type WeeklyHours } from '../counter/hours.ts'

export type InterpreterState = 'ACTIVE' | 'ENDED'
export type InterpreterAction = 'END'

/** Somebody who interprets at consultations. `person` is the subject of their sign-in. */
export type InterpreterRecord = {
  readonly _id: string
  readonly person: string
  /** Codes of languages (BCP 47), signed ones too, e.g. `zh`, `jsl`. */
  readonly languages: readonly string[]
  /** When they can come; null: not known. */
  readonly weekly: readonly WeeklyHours[] | null
  readonly state: InterpreterState
  readonly since: Date
  readonly endedAt: Date | null
}

export const interpreterMachine: Machine<InterpreterState, InterpreterAction> = {
  name: 'Interpreter',
  states: ['ACTIVE', 'ENDED'],
  initial: 'ACTIVE',
  final: ['ENDED'],
  transitions: [{ from: ['ACTIVE'], event: 'END', to: 'ENDED' }],
}

/** When, and in which language. What it's for, whoever interprets isn't told by it: the id is of the booking alone. */
export type Interpretation = {
  readonly id: string
  readonly language: string
  readonly from: Date
  readonly to: Date
}

/** An interpreter's bookings of one day: the one document that they change in turn. */
export type InterpreterDay = {
  readonly _id: string
  readonly interpreter: string
  readonly date: BusinessDate
  readonly taken: readonly Interpretation[]
}

export const interpreterDayId = (interpreter: string, date: BusinessDate) => `${interpreter}:${date}`

export const languagePattern = /^[a-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}$/

/** Half-open as all spans are: one may follow another at once. `ignoring`: a booking that is given up by this. */
export function isFree(
  taken: readonly Interpretation[],
  { from, to }: Pick<Interpretation, 'from' | 'to'>,
  ignoring: string | null = null,
): boolean {
  return taken.every((each) => each.id === ignoring || each.to <= from || to <= each.from)
}

/** Whether they can come for all of a span, by the hours that they named; null: nobody knows. Half-open as all spans are. */
export function isInHours(
  weekly: readonly WeeklyHours[] | null,
  { from, to }: Pick<Interpretation, 'from' | 'to'>,
): boolean | null {
  if (weekly === null) return null
  const today = businessDateOf(from)
  // Hours that began the evening before may run past midnight.
  return [today, addDays(today, -1)].some((date) => {
    const since = startOfDay(date).getTime()
    const [begins, ends] = [from, to].map((at) => (at.getTime() - since) / 60_000) as [number, number]
    const week = Math.ceil(Number(date.slice(8)) / 7)
    return weekly.some((each) => {
      const { opens, closes } = minutesOf(each)
      const isOn = each.days.includes(weekdayOf(date)) && (each.weeksOfMonth?.includes(week) ?? true)
      return isOn && opens <= begins && ends <= closes
    })
  })
}

/** What is wrong with hours as they're given, or null. */
export function faultOfWeekly(weekly: readonly WeeklyHours[]): string | null {
  if (weekly.length === 0 || weekly.length > 21)
    return 'must hold 1 to 21; leave it out where hours are not known'
  if (weekly.some(({ days }) => days.length === 0)) return 'must name its days'
  if (weekly.some(({ weeksOfMonth }) => weeksOfMonth?.some((week) => week < 1 || week > 5)))
    return 'weeksOfMonth must be 1 to 5'
  const faults = weekly.map((each) => intervalsFault([each]))
  return faults.find((each) => each !== null) ?? null
}

export type InterpreterEvent =
  | { readonly type: 'REGISTERED'; readonly interpreter: InterpreterRecord }
  | { readonly type: 'ENDED'; readonly at: Date }

export function evolveInterpreter(
  before: InterpreterRecord | null,
  event: InterpreterEvent,
): InterpreterRecord {
  if (event.type === 'REGISTERED') return event.interpreter
  if (before === null) throw new Error('an interpreter who was never registered ended')
  const { _id, person, languages, weekly, since } = before
  return { _id, person, languages, weekly, since, state: 'ENDED', endedAt: event.at }
}
