import { addDays, type BusinessDate, diffDays, earlierOf, laterOf } from './business-date.ts'
import type { Calendar, Certainty } from './calendar.ts'
import { type DueDate, type DutyRule, dueDate, type EscalationStep, type Suspension } from './duty-rule.ts'
import { type Machine, nextState } from './machine.ts'
import { containsDay, intersectionOf, unionOf } from './period.ts'
import { ok, type Result, refuse } from './result.ts'

/** Something owed by a day. What is kept is what happened; the state and the due date are read from it. */
export type Duty = {
  /** The version of the rule is the one in force on `countsFrom`. */
  readonly ruleId: string
  /** The day of the trigger; for a duty before an event, the day of the event. */
  readonly countsFrom: BusinessDate
  readonly suspensions: readonly Suspension[]
  readonly metOn: BusinessDate | null
  readonly voidedOn: BusinessDate | null
  readonly voidReason: string | null
}

export type DutyState = 'RUNNING' | 'SUSPENDED' | 'OVERDUE' | 'MET' | 'MET_LATE' | 'VOID'
export type DutyEvent = 'suspend' | 'resume' | 'passDue' | 'meet' | 'void'

/** `passDue` is never an act: the day passes. `resume` leads to RUNNING when no other cause stands. */
export const dutyMachine: Machine<DutyState, DutyEvent> = {
  name: 'Duty',
  states: ['RUNNING', 'SUSPENDED', 'OVERDUE', 'MET', 'MET_LATE', 'VOID'],
  initial: 'RUNNING',
  final: ['MET', 'MET_LATE', 'VOID'],
  transitions: [
    { from: ['RUNNING', 'SUSPENDED'], event: 'suspend', to: 'SUSPENDED' },
    { from: ['SUSPENDED'], event: 'resume', to: 'RUNNING' },
    { from: ['RUNNING'], event: 'passDue', to: 'OVERDUE' },
    { from: ['RUNNING', 'SUSPENDED'], event: 'meet', to: 'MET' },
    { from: ['OVERDUE'], event: 'meet', to: 'MET_LATE' },
    { from: ['RUNNING', 'SUSPENDED', 'OVERDUE'], event: 'void', to: 'VOID' },
  ],
}

/** A duty as it stands on a day. */
export type DutyReading = {
  readonly state: DutyState
  /** Null while a suspension has no end yet. */
  readonly dueOn: BusinessDate | null
  /** PROVISIONAL: a holiday on the way isn't announced yet. Null with `dueOn`. */
  readonly certainty: Certainty | null
  /** Days of the count that were suspended so far, each once. */
  readonly suspendedDays: number
  /** Days left, 0 on the due date; while suspended, what would be left if it resumed on the day asked. Null once it ended or is overdue. */
  readonly remainingDays: number | null
  /** Days over; 0 when none. */
  readonly lateDays: number
  /** The steps whose day has come, earliest first. Empty once the duty ended. */
  readonly escalations: readonly (EscalationStep & { readonly on: BusinessDate })[]
}

/** Why an act on a duty isn't possible. */
export type DutyRefusal =
  | { readonly kind: 'NOT_IN_THIS_STATE'; readonly state: DutyState; readonly event: DutyEvent }
  | { readonly kind: 'CAUSE_NOT_IN_RULE'; readonly cause: string; readonly causes: readonly string[] }
  | { readonly kind: 'CAUSE_STANDS_ALREADY' | 'CAUSE_DOES_NOT_STAND'; readonly cause: string }
  | { readonly kind: 'BEFORE_IT_BEGAN'; readonly on: BusinessDate; readonly beganOn: BusinessDate }

export function startDuty(rule: DutyRule, countsFrom: BusinessDate): Duty {
  return { ruleId: rule.id, countsFrom, suspensions: [], metOn: null, voidedOn: null, voidReason: null }
}

/** The duty as it stands at the end of `on`. Overdue is read off the date, so that nothing can forget it. Throws `OutsideCalendar`. */
export function readDuty(duty: Duty, rule: DutyRule, calendar: Calendar, on: BusinessDate): DutyReading {
  const metOn = duty.metOn !== null && duty.metOn <= on ? duty.metOn : null
  const isVoid = duty.voidedOn !== null && duty.voidedOn <= on
  const end = metOn ?? (isVoid ? duty.voidedOn : null)
  const suspensions = end === null ? begunBy(on, duty.suspensions) : cutAt(end, duty.suspensions)
  const due = dueDate(rule, duty.countsFrom, calendar, suspensions)
  const state = isVoid ? 'VOID' : stateOf(metOn, due, suspensions, on)
  const isRunning = state === 'RUNNING' || state === 'SUSPENDED'
  const lateUntil = metOn ?? on
  return {
    state,
    dueOn: due?.date ?? null,
    certainty: due?.certainty ?? null,
    suspendedDays: suspendedDays(rule, duty.countsFrom, suspensions, due, end ?? addDays(on, 1)),
    remainingDays: isRunning ? remainingDays(duty, rule, calendar, suspensions, on) : null,
    lateDays: isVoid || due === null ? 0 : Math.max(0, diffDays(due.date, lateUntil)),
    escalations: due !== null && (isRunning || state === 'OVERDUE') ? reached(rule, due.date, on) : [],
  }
}

/** The count stops on `on`. */
export function suspendDuty(
  duty: Duty,
  rule: DutyRule,
  calendar: Calendar,
  cause: string,
  on: BusinessDate,
): Result<Duty, DutyRefusal> {
  const not = notPossible(duty, rule, calendar, 'suspend', on)
  if (not !== null) return refuse(not)
  if (!rule.suspendOn.includes(cause))
    return refuse({ kind: 'CAUSE_NOT_IN_RULE', cause, causes: rule.suspendOn })
  if (standing(duty, cause)) return refuse({ kind: 'CAUSE_STANDS_ALREADY', cause })
  return ok({ ...duty, suspensions: [...duty.suspensions, { cause, from: on, to: null }] })
}

/** The count goes on, `on` being its next day, unless another cause stands. */
export function resumeDuty(
  duty: Duty,
  rule: DutyRule,
  calendar: Calendar,
  cause: string,
  on: BusinessDate,
): Result<Duty, DutyRefusal> {
  const stands = standing(duty, cause)
  if (stands === undefined) return refuse({ kind: 'CAUSE_DOES_NOT_STAND', cause })
  if (on < stands.from) return refuse({ kind: 'BEFORE_IT_BEGAN', on, beganOn: stands.from })
  const not = notPossible(duty, rule, calendar, 'resume', on)
  if (not !== null) return refuse(not)
  const suspensions = duty.suspensions.map((each) => (each === stands ? { ...each, to: on } : each))
  return ok({ ...duty, suspensions })
}

/** Done on `on`, in time or late as the due date says. */
export function meetDuty(
  duty: Duty,
  rule: DutyRule,
  calendar: Calendar,
  on: BusinessDate,
): Result<Duty, DutyRefusal> {
  const not = notPossible(duty, rule, calendar, 'meet', on)
  return not === null ? ok({ ...duty, metOn: on }) : refuse(not)
}

/** Its subject ended without it. */
export function voidDuty(
  duty: Duty,
  rule: DutyRule,
  calendar: Calendar,
  reason: string,
  on: BusinessDate,
): Result<Duty, DutyRefusal> {
  const not = notPossible(duty, rule, calendar, 'void', on)
  return not === null ? ok({ ...duty, voidedOn: on, voidReason: reason }) : refuse(not)
}

function notPossible(
  duty: Duty,
  rule: DutyRule,
  calendar: Calendar,
  event: DutyEvent,
  on: BusinessDate,
): DutyRefusal | null {
  if (rule.direction !== 'BEFORE' && on < duty.countsFrom) {
    return { kind: 'BEFORE_IT_BEGAN', on, beganOn: duty.countsFrom }
  }
  const ended = laterOf(on, duty.metOn ?? duty.voidedOn ?? on)
  const { state } = readDuty(duty, rule, calendar, ended)
  return nextState(dutyMachine, state, event) === null ? { kind: 'NOT_IN_THIS_STATE', state, event } : null
}

function stateOf(
  metOn: BusinessDate | null,
  due: DueDate | null,
  suspensions: readonly Suspension[],
  on: BusinessDate,
): DutyState {
  if (metOn !== null) return due === null || metOn <= due.date ? 'MET' : 'MET_LATE'
  if (due !== null && on > due.date) return 'OVERDUE'
  return suspensions.some((each) => containsDay(each, on)) ? 'SUSPENDED' : 'RUNNING'
}

/** A suspension that has yet to begin is known only if its end is known, too. */
function begunBy(on: BusinessDate, suspensions: readonly Suspension[]): Suspension[] {
  return suspensions.filter((each) => each.to !== null || each.from <= on)
}

function cutAt(end: BusinessDate, suspensions: readonly Suspension[]): Suspension[] {
  return suspensions
    .filter((each) => each.from < end)
    .map((each) => ({ ...each, to: each.to === null ? end : earlierOf(each.to, end) }))
}

function remainingDays(
  duty: Duty,
  rule: DutyRule,
  calendar: Calendar,
  suspensions: readonly Suspension[],
  on: BusinessDate,
): number | null {
  const resumed = suspensions.map((each) => (each.to === null ? { ...each, to: on } : each))
  const due = dueDate(rule, duty.countsFrom, calendar, resumed)
  return due === null ? null : diffDays(on, due.date)
}

function suspendedDays(
  rule: DutyRule,
  countsFrom: BusinessDate,
  suspensions: readonly Suspension[],
  due: DueDate | null,
  before: BusinessDate,
): number {
  const from = rule.firstDay === 'INCLUDED' ? countsFrom : addDays(countsFrom, 1)
  const count = { from, to: due === null ? before : earlierOf(before, addDays(due.date, 1)) }
  return unionOf(suspensions)
    .map((stop) => intersectionOf(stop, count))
    .reduce((days, both) => days + (both?.from && both.to ? diffDays(both.from, both.to) : 0), 0)
}

function reached(rule: DutyRule, dueOn: BusinessDate, on: BusinessDate): DutyReading['escalations'] {
  return [...rule.escalate]
    .sort((a, b) => a.afterDays - b.afterDays)
    .map((step) => ({ ...step, on: addDays(dueOn, step.afterDays) }))
    .filter((step) => step.on <= on)
}

function standing(duty: Duty, cause: string): Suspension | undefined {
  return duty.suspensions.find((each) => each.cause === cause && each.to === null)
}
