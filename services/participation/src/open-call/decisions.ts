import { type BusinessDate, diffDays } from '@chiiki/kit/business-date.ts'
import { invalid, readOptionalText, readText } from '@chiiki/kit/input-text.ts'
import { nextState } from '@chiiki/kit/machine.ts'
import type { InvalidInput } from '@chiiki/kit/problem.ts'
import { ok, type Result, refuse } from '@chiiki/kit/result.ts'
import type { DrawState } from '../draw/draw.ts'
import { type Entry, poolHash } from '../draw/sortition.ts'
import { type TermRecord, phaseOn as termPhaseOn } from '../seat/term.ts'
import {
  type ApplicationAction,
  type ApplicationEvent,
  type ApplicationRecord,
  possibleActions as possibleOfApplication,
} from './application.ts'
import { type CallDraw, type Choice, chosen, drawn } from './choosing.ts'
import {
  type CallAction,
  type CallEvent,
  type CallMethod,
  type CallPhase,
  type CallPolicy,
  type CallRecord,
  callMachine,
  longest,
  phaseOn,
  possibleActions,
} from './open-call.ts'

/** What grounds that people of the place sit on bodies by open call: 開かれた協議の場, 第2・2⑷. */
const ground = 'clause:K-2-2-4'

export type OpenCallActNotPossible = {
  kind: 'OpenCallActNotPossible'
  clause: null
  openCall: string
  action: CallAction
  phase: CallPhase
  possible: readonly CallAction[]
}
/** Outside the period nobody applies, and within it nothing is fixed. */
export type OutsideCallPeriod = {
  kind: 'OutsideCallPeriod'
  clause: string
  openCall: string
  opensOn: BusinessDate
  closesOn: BusinessDate
}
export type AlreadyApplied = { kind: 'AlreadyApplied'; clause: null; openCall: string }
export type CallDrawNotOver = { kind: 'CallDrawNotOver'; clause: null; draw: string; drawState: DrawState }
/** Only a draw that was voided is held anew. */
export type CallDrawStands = { kind: 'CallDrawStands'; clause: null; draw: string; drawState: DrawState }
export type OpenCallProblem =
  | OpenCallActNotPossible
  | OutsideCallPeriod
  | AlreadyApplied
  | CallDrawNotOver
  | CallDrawStands

export type CallPlan = {
  readonly id: string
  readonly category: string
  readonly seats: number
  readonly title: string
  readonly criteria: string
  readonly method: CallMethod
  readonly opensOn: BusinessDate
  readonly closesOn: BusinessDate
  readonly resultBy: BusinessDate
}

/** Plans a call for seats of one category of a term that isn't over. */
export function planCall(
  plan: CallPlan,
  term: TermRecord,
  { fewestOpenDays }: CallPolicy,
  today: BusinessDate,
): Result<CallEvent, InvalidInput> {
  const { id, category, seats, method, opensOn, closesOn, resultBy } = plan
  const phase = termPhaseOn(term, today)
  if (phase === 'CANCELLED' || phase === 'ENDED')
    return refuse(invalid('term', 'must not be over or dropped', term._id))
  const known = term.seats.filter((seat) => seat.category === category).length
  if (known === 0) return refuse(invalid('category', 'must be of seats of the term', category))
  if (seats < 1 || seats > known)
    return refuse(invalid('seats', `must be 1 to ${known}, as the term has`, String(seats)))
  const title = readText('title', plan.title, longest.title)
  if (!title.ok) return title
  const criteria = readText('criteria', plan.criteria, longest.criteria)
  if (!criteria.ok) return criteria
  if (opensOn < today) return refuse(invalid('opensOn', `must be today (${today}) or later`, opensOn))
  if (closesOn < opensOn || diffDays(opensOn, closesOn) + 1 < fewestOpenDays)
    return refuse(invalid('closesOn', `must leave at least ${fewestOpenDays} days to apply`, closesOn))
  if (resultBy <= closesOn) return refuse(invalid('resultBy', `must lie after ${closesOn}`, resultBy))
  const call = { _id: id, council: term.council, term: term._id, category, seats, method }
  return ok({
    type: 'CALL_PLANNED',
    call: { ...call, title: title.value, criteria: criteria.value, opensOn, closesOn, resultBy },
  })
}

/** Makes a call known, not after its period has begun: from then on its words and days don't change. */
export function publishCall(
  call: CallRecord,
  now: Date,
  today: BusinessDate,
): Result<CallEvent, OpenCallActNotPossible | OutsideCallPeriod> {
  const refused = notPossible(call, 'PUBLISH', today)
  if (refused) return refused
  return today > call.opensOn ? refuse(outside(call)) : ok({ type: 'CALL_PUBLISHED', at: now })
}

/** Takes in an application that came in within the period, once for each person. A paper counts by the day it arrived. */
export function apply(
  call: CallRecord,
  application: Omit<ApplicationRecord, 'state' | 'call' | 'council'>,
  hasApplied: boolean,
  today: BusinessDate,
): Result<ApplicationEvent, OpenCallActNotPossible | OutsideCallPeriod | AlreadyApplied | InvalidInput> {
  if (nextState(callMachine, call.state, 'APPLY') === null) return refuse(impossible(call, 'APPLY', today))
  const { receivedOn } = application
  if (receivedOn > today)
    return refuse(invalid('receivedOn', `must not lie after today (${today})`, receivedOn))
  if (receivedOn < call.opensOn || receivedOn > call.closesOn) return refuse(outside(call))
  if (hasApplied) return refuse({ kind: 'AlreadyApplied', clause: null, openCall: call._id })
  return ok({ type: 'APPLIED', application: { ...application, call: call._id, council: call.council } })
}

/** Takes an application back, as long as who applied isn't fixed. */
export function withdraw(
  application: ApplicationRecord,
  call: CallRecord,
  today: BusinessDate,
): Result<ApplicationEvent, OpenCallActNotPossible> {
  const action: ApplicationAction = 'WITHDRAW'
  if (possibleOfApplication(application, call).includes(action)) return ok({ type: 'APPLICATION_WITHDRAWN' })
  return refuse(impossible(call, 'APPLY', today))
}

/** Fixes who applied, after the period: lots are drawn where more applied than there are seats and the call says so. */
export function commitApplications(
  call: CallRecord,
  entries: readonly Entry[],
  newDraw: string,
  now: Date,
  today: BusinessDate,
): Result<CallEvent, OpenCallActNotPossible | OutsideCallPeriod> {
  if (nextState(callMachine, call.state, 'COMMIT') === null) return refuse(impossible(call, 'COMMIT', today))
  if (today <= call.closesOn) return refuse(outside(call))
  const isDrawn = call.method === 'DRAW' && entries.length > call.seats
  return ok({
    type: 'APPLICATIONS_COMMITTED',
    applicationCount: entries.length,
    poolHash: poolHash(entries),
    draw: isDrawn ? newDraw : null,
    at: now,
  })
}

/**
 * Goes on with a new draw where the one before was voided: the same applications, each with a new line, so that nothing that became known
 * by the voided one tells anything of this. Its sources are new ones, too (S2).
 */
export function redrawCall(
  call: CallRecord,
  draw: Pick<CallDraw, '_id' | 'state'> | null,
  newDraw: string,
  now: Date,
  today: BusinessDate,
): Result<CallEvent, OpenCallActNotPossible | CallDrawStands> {
  const refused = notPossible(call, 'REDRAW', today)
  if (refused) return refused
  if (draw === null) return refuse(impossible(call, 'REDRAW', today))
  const { _id, state } = draw
  if (state !== 'VOIDED') return refuse({ kind: 'CallDrawStands', clause: null, draw: _id, drawState: state })
  return ok({ type: 'CALL_REDRAWN', voided: _id, draw: newDraw, at: now })
}

/**
 * Records who is chosen: what a panel chose, by a document; or who accepted after the draw, and then nobody chooses. Fewer than
 * there are seats only with a reason.
 */
export function decideCall(
  call: CallRecord,
  choice: Choice,
  applications: readonly Pick<ApplicationRecord, '_id' | 'commitment'>[],
  draw: CallDraw | null,
  today: BusinessDate,
): Result<CallEvent, OpenCallActNotPossible | CallDrawNotOver | InvalidInput> {
  const refused = notPossible(call, 'DECIDE', today)
  if (refused) return refused
  const reason = readOptionalText('reason', choice.reason, longest.reason)
  if (!reason.ok) return reason
  const source = readOptionalText('source', choice.source, longest.source)
  if (!source.ok) return source
  const made = draw ? drawn(choice, applications, draw) : chosen(call, choice, applications, source.value)
  if (!made.ok) return made
  if (made.value.chosen.length < call.seats && reason.value === null)
    return refuse(invalid('reason', `must say why fewer than ${call.seats} are chosen`, null))
  return ok({
    type: 'CALL_DECIDED',
    ...made.value,
    source: source.value,
    reason: reason.value,
    on: today,
  })
}

/** Tells everybody who applied what became of it: all at once. */
export function notifyApplicants(
  call: CallRecord,
  now: Date,
  today: BusinessDate,
): Result<CallEvent, OpenCallActNotPossible> {
  return notPossible(call, 'NOTIFY', today) ?? ok({ type: 'APPLICANTS_NOTIFIED', at: now })
}

export function cancelCall(
  call: CallRecord,
  given: string,
  today: BusinessDate,
): Result<CallEvent, OpenCallActNotPossible | InvalidInput> {
  const refused = notPossible(call, 'CANCEL', today)
  if (refused) return refused
  const reason = readText('reason', given, longest.reason)
  return reason.ok ? ok({ type: 'CALL_CANCELLED', reason: reason.value }) : reason
}

function notPossible(call: CallRecord, action: CallAction, today: BusinessDate) {
  return nextState(callMachine, call.state, action) === null ? refuse(impossible(call, action, today)) : null
}

function impossible(call: CallRecord, action: CallAction, today: BusinessDate): OpenCallActNotPossible {
  return {
    kind: 'OpenCallActNotPossible',
    clause: null,
    openCall: call._id,
    action,
    phase: phaseOn(call, today),
    possible: possibleActions(call, today),
  }
}

function outside({ _id, opensOn, closesOn }: CallRecord): OutsideCallPeriod {
  return { kind: 'OutsideCallPeriod', clause: ground, openCall: _id, opensOn, closesOn }
}
