import type { Actor } from '@chiiki/kit/actor.ts'
import { addDays, type BusinessDate, businessDateOf } from '@chiiki/kit/business-date.ts'
import { invalid, readOptionalText, readText } from '@chiiki/kit/input-text.ts'
import { eventsFrom, type Machine, nextState } from '@chiiki/kit/machine.ts'
import type { InvalidInput, NotFound } from '@chiiki/kit/problem.ts'
import { ok, type Result, refuse } from '@chiiki/kit/result.ts'
import { type CounterAt, type CounterRecord, mayManage, plannedMoves } from './counter.ts'
import { type ExceptionKind, type HoursException, type Interval, intervalsFault } from './hours.ts'

/** Hours announced for some days: closed, open besides the regular hours, or changed. One announcement a day. */
export const exceptionStates = ['ANNOUNCED', 'WITHDRAWN', 'OVER'] as const
export type ExceptionState = (typeof exceptionStates)[number]
export const exceptionEvents = ['WITHDRAW', 'PASS'] as const
export type ExceptionEvent = (typeof exceptionEvents)[number]

/** `PASS` is no act: the last day ends. What is over stays on record as it was. */
export const exceptionMachine: Machine<ExceptionState, ExceptionEvent> = {
  name: 'counter exception',
  states: exceptionStates,
  initial: 'ANNOUNCED',
  final: ['WITHDRAWN', 'OVER'],
  transitions: [
    { from: ['ANNOUNCED'], event: 'WITHDRAW', to: 'WITHDRAWN' },
    { from: ['ANNOUNCED'], event: 'PASS', to: 'OVER' },
  ],
}

/** The state on a day: over is derived from the date, never stored. */
export function stateOf({ withdrawnAt, through }: HoursException, today: BusinessDate): ExceptionState {
  if (withdrawnAt !== null) return 'WITHDRAWN'
  return through < today ? 'OVER' : 'ANNOUNCED'
}

export type ExceptionDraft = {
  readonly kind: ExceptionKind
  readonly from: BusinessDate
  readonly through: BusinessDate
  readonly intervals: readonly Interval[]
  /** The procedures that alone are taken in these hours; null: nothing is said of them. */
  readonly procedures: readonly string[] | null
  readonly reason: { readonly ja: string; readonly en: string | null }
}

export type ExceptionAnnounced = { readonly event: 'ExceptionAnnounced'; readonly exception: HoursException }
export type ExceptionWithdrawn = {
  readonly event: 'ExceptionWithdrawn'
  readonly exception: string
  readonly at: Date
}

export type ExceptionOverlaps = {
  readonly kind: 'ExceptionOverlaps'
  readonly clause: null
  readonly exception: ExceptionOf
}
export type ExceptionNotOpen = {
  readonly kind: 'ExceptionNotOpen'
  readonly clause: null
  readonly id: string
  readonly state: ExceptionState
}

/** Announcements of one counter that aren't over. */
export const mostAnnounced = 100
const mostDays = 366
const mostIntervals = 6
const farthestDays = 1100

/** Announces hours from today on. A day that already has an announcement is refused, so that two never contradict each other. */
export function announceException(
  counter: Pick<CounterRecord, 'exceptions' | 'office' | 'offerings'>,
  draft: ExceptionDraft,
  by: { readonly id: string; readonly title: string; readonly now: Date },
): Result<ExceptionAnnounced, ExceptionOverlaps | InvalidInput> {
  const today = businessDateOf(by.now)
  const fault = draftFault(draft, today) ?? proceduresFault(counter, draft)
  if (fault) return refuse(fault)
  const reason = readReason(draft.reason)
  if (!reason.ok) return reason
  const open = counter.exceptions.filter((each) => stateOf(each, today) === 'ANNOUNCED')
  const other = open.find(
    (each) => each.from <= draft.through && draft.from <= each.through && isContrary(each, draft),
  )
  if (other)
    return refuse({
      kind: 'ExceptionOverlaps',
      clause: null,
      exception: { ...other, office: counter.office },
    })
  if (open.length >= mostAnnounced)
    return refuse(invalid('from', `at most ${mostAnnounced} announcements stand at a time`, draft.from))
  const announced = { id: by.id, announcedAt: by.now, announcedBy: by.title, withdrawnAt: null }
  return ok({ event: 'ExceptionAnnounced', exception: { ...draft, ...announced, reason: reason.value } })
}

/** Of hours one is announced a day; beside it procedures may be suspended, each once. */
function isContrary(a: Pick<HoursException, 'kind' | 'procedures'>, b: ExceptionDraft): boolean {
  const isOne = (a.kind === 'SUSPENDED') === (b.kind === 'SUSPENDED')
  if (!isOne || a.kind !== 'SUSPENDED') return isOne
  return (a.procedures ?? []).some((each) => b.procedures?.includes(each))
}

/** Withdraws an announcement that isn't over; the regular hours hold again. */
export function withdrawException(
  counter: Pick<CounterRecord, 'exceptions'>,
  id: string,
  now: Date,
): Result<ExceptionWithdrawn, ExceptionNotOpen | NotFound> {
  const exception = counter.exceptions.find((each) => each.id === id)
  if (!exception) return refuse({ kind: 'NotFound', clause: null, id })
  const state = stateOf(exception, businessDateOf(now))
  if (nextState(exceptionMachine, state, 'WITHDRAW') === null)
    return refuse({ kind: 'ExceptionNotOpen', clause: null, id, state })
  return ok({ event: 'ExceptionWithdrawn', exception: id, at: now })
}

export function afterException<T extends Pick<CounterRecord, 'exceptions'>>(
  counter: T,
  event: ExceptionAnnounced | ExceptionWithdrawn,
): T {
  if (event.event === 'ExceptionAnnounced')
    return { ...counter, exceptions: [...counter.exceptions, event.exception] }
  const exceptions = counter.exceptions.map((each) =>
    each.id === event.exception ? { ...each, withdrawnAt: event.at } : each,
  )
  return { ...counter, exceptions }
}

function draftFault(
  { kind, from, through, intervals }: ExceptionDraft,
  today: BusinessDate,
): InvalidInput | null {
  if (from < today) return invalid('from', 'must be today or later', from)
  if (through < from) return invalid('through', 'must not be before from', through)
  if (through > addDays(from, mostDays - 1))
    return invalid('through', `must be within ${mostDays} days of from`, through)
  if (from > addDays(today, farthestDays)) return invalid('from', `must be within ${farthestDays} days`, from)
  const hasHours = kind === 'OPEN' || kind === 'CHANGED'
  if (!hasHours && intervals.length > 0)
    return invalid('intervals', `must be empty for ${kind}; use CHANGED for other hours`, null)
  if (hasHours && intervals.length === 0) return invalid('intervals', `must tell the hours for ${kind}`, null)
  if (intervals.length > mostIntervals) return invalid('intervals', `at most ${mostIntervals} a day`, null)
  const fault = intervalsFault(intervals)
  if (fault !== null)
    return invalid('intervals', fault, intervals.map(({ opens, closes }) => `${opens}-${closes}`).join(', '))
  return null
}

/** Only what the window takes can be taken in hours that are announced. */
function proceduresFault(
  { offerings }: Pick<CounterRecord, 'offerings'>,
  { kind, procedures }: ExceptionDraft,
): InvalidInput | null {
  if (procedures === null)
    return kind === 'SUSPENDED' ? invalid('procedures', 'must name what is suspended', null) : null
  if (kind === 'CLOSED' || procedures.length === 0)
    return invalid('procedures', 'must name at least one, and is not for a day that is closed', null)
  const odd = procedures.find((id) => !offerings.some(({ procedure }) => procedure === id))
  if (odd !== undefined) return invalid('procedures', 'must be taken by this counter', odd)
  return new Set(procedures).size < procedures.length
    ? invalid('procedures', 'must name each once', null)
    : null
}

function readReason(reason: ExceptionDraft['reason']): Result<ExceptionDraft['reason'], InvalidInput> {
  const ja = readText('reason.ja', reason.ja, 200)
  if (!ja.ok) return ja
  const en = readOptionalText('reason.en', reason.en, 200)
  return en.ok ? ok({ ja: ja.value, en: en.value }) : en
}

/** Announcements that touch a day from `from` on and aren't withdrawn, by first day. */
export function exceptionsFrom(
  { exceptions }: Pick<CounterRecord, 'exceptions'>,
  from: BusinessDate,
): HoursException[] {
  return exceptions
    .filter(({ through, withdrawnAt }) => withdrawnAt === null && through >= from)
    .toSorted((a, b) => (a.from < b.from ? -1 : 1))
    .slice(0, mostAnnounced)
}

/** An announcement with the office whose manager may withdraw it. */
export type ExceptionOf = HoursException & { readonly office: string }

/** What the actor may do with an announcement today: by the table, and by their posts. */
export function exceptionActions(exception: ExceptionOf, actor: Actor, today: BusinessDate): 'WITHDRAW'[] {
  if (mayManage(actor, exception, 'withdrawCounterException')) return []
  return eventsFrom(exceptionMachine, stateOf(exception, today)).filter((event) => event === 'WITHDRAW')
}

export type CounterAction = 'PLAN_MOVE' | 'WITHDRAW_MOVE' | 'ANNOUNCE_EXCEPTION' | 'WITHDRAW_EXCEPTION'

/** What the actor may do with a counter today. */
export function actionsOn(counter: CounterAt, actor: Actor, today: BusinessDate): CounterAction[] {
  if (mayManage(actor, counter, 'planCounterMove')) return []
  const moves = plannedMoves({ ...counter, moment: { ...counter.moment, asOf: today } })
  const announced = counter.exceptions.some((each) => stateOf(each, today) === 'ANNOUNCED')
  return [
    'PLAN_MOVE',
    ...(moves.length > 0 ? (['WITHDRAW_MOVE'] as const) : []),
    'ANNOUNCE_EXCEPTION',
    ...(announced ? (['WITHDRAW_EXCEPTION'] as const) : []),
  ]
}
