import type { BusinessDate } from '@chiiki/kit/business-date.ts'
import type { Machine } from '@chiiki/kit/machine.ts'

export type InterpreterState = 'ACTIVE' | 'ENDED'
export type InterpreterAction = 'END'

/** Somebody who interprets at consultations. `person` is the subject of their sign-in. */
export type InterpreterRecord = {
  readonly _id: string
  readonly person: string
  /** Codes of languages (BCP 47), signed ones too, e.g. `zh`, `jsl`. */
  readonly languages: readonly string[]
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

export type InterpreterEvent =
  | { readonly type: 'REGISTERED'; readonly interpreter: InterpreterRecord }
  | { readonly type: 'ENDED'; readonly at: Date }

export function evolveInterpreter(
  before: InterpreterRecord | null,
  event: InterpreterEvent,
): InterpreterRecord {
  if (event.type === 'REGISTERED') return event.interpreter
  if (before === null) throw new Error('an interpreter who was never registered ended')
  const { _id, person, languages, since } = before
  return { _id, person, languages, since, state: 'ENDED', endedAt: event.at }
}
